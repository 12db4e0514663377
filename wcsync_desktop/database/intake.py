"""Quantities that were read and judged, and how they are taken into the stock book: whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import Judged, KnownItem, Verdict
from wcsync_desktop.core.ledger import Event
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.money import plain
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Intake, IntakeRow, Item, Shelf, rows
from wcsync_desktop.database.statements import among, insert, update
from wcsync_desktop.database.stock_book import Moved, Source, StockBookWriter

READY, TAKEN, DROPPED = "ready", "taken", "dropped"
CHUNK = 1000

FEW = 500
"""New items whose products are looked for at once."""


class IntakeWriter:
    """Every change of intakes."""

    def __init__(self, database: Database, book: StockBookWriter) -> None:
        self._database = database
        self._book = book

    def known(self, warehouse: int) -> Mapping[str, KnownItem]:
        """All items by SKU as compared, with what lies in a warehouse."""
        lies = dict(rows(Shelf.select(Shelf.item, Shelf.on_hand).where(Shelf.warehouse == warehouse)))
        found = rows(Item.select(Item.key, Item.id, Item.is_kit).where(Item.archived == False))  # noqa: E712
        return {str(key): KnownItem(item, Decimal(lies.get(item, "0")), bool(is_kit)) for key, item, is_kit in found}

    def is_empty(self, warehouse: int) -> bool:
        """Whether nothing was ever put into a warehouse."""
        return not Shelf.select().where(Shelf.warehouse == warehouse).exists()

    def waits(self, source: str, changes: int, fresh: int) -> bool:
        """Whether a list of this source with as many changes waits for a person already."""
        same = (Intake.source == source) & (Intake.changes == changes) & (Intake.fresh == fresh)
        return bool(Intake.select().where(same & (Intake.state == READY)).exists())

    def keep(
        self,
        source: str,
        event: Event,
        warehouse: int,
        judged: Sequence[Judged],
        now: int,
        *,
        feed: int | None = None,
        operation: int | None = None,
        reason: str = "",
    ) -> int:
        """Keep what was judged, for a person to look at; gives the intake. Older ones of the source are dropped."""
        with self._database.transaction():
            older = (Intake.state == READY) & (Intake.source == source)
            Intake.update(state=DROPPED, settled_at=now).where(older).execute()
            IntakeRow.delete().where(
                IntakeRow.intake.in_(Intake.select(Intake.id).where(Intake.state != READY))
            ).execute()
            counts = {verdict: sum(j.found is verdict for j in judged) for verdict in Verdict}
            intake = insert(
                Intake,
                source=source,
                event=event.value,
                warehouse=warehouse,
                feed=feed,
                operation=operation,
                reason=reason,
                changes=counts[Verdict.CHANGE],
                fresh=counts[Verdict.NEW],
                same=counts[Verdict.SAME],
                left_out=counts[Verdict.LEFT_OUT],
                problems=counts[Verdict.PROBLEM],
                zeroed=sum(j.found is Verdict.CHANGE and j.quantity == 0 for j in judged),
                created_at=now,
            )
            fields = [
                IntakeRow.intake,
                IntakeRow.line,
                IntakeRow.column,
                IntakeRow.item,
                IntakeRow.sku,
                IntakeRow.name,
                IntakeRow.barcode,
                IntakeRow.quantity,
                IntakeRow.before,
                IntakeRow.found,
                IntakeRow.problem,
            ]
            values = [
                (
                    intake,
                    j.line,
                    j.column,
                    j.item,
                    j.sku,
                    j.name,
                    j.barcode,
                    plain(j.quantity) if j.found not in (Verdict.PROBLEM, Verdict.LEFT_OUT) else "",
                    plain(j.before),
                    j.found.value,
                    j.problem,
                )
                for j in judged
            ]
            for start in range(0, len(values), CHUNK):
                IntakeRow.insert_many(values[start : start + CHUNK], fields).execute()
            return intake

    def take(self, intake: int, now: int, who: str, *, without_problems: bool) -> int:
        """What was read counts from now on, all of it in this transaction; gives how many quantities changed.

        Raises BadData where it was settled already, or has problems that nobody said should be left out.
        """
        row = self._ready(intake)
        if row.problems and not without_problems:
            raise BadData(
                f"{row.problems} rows have a problem, so that nothing was taken in.",
                "Correct them and choose the file again, or say that these rows are to be left out.",
            )
        counted = (IntakeRow.intake == intake) & IntakeRow.found.in_([Verdict.CHANGE.value, Verdict.NEW.value])
        found = list(IntakeRow.select().where(counted).order_by(IntakeRow.line))
        made = self._made(found, now)
        source = Source(Event(str(row.event)), now, who, str(row.source))
        moves = [
            Moved(
                line.item_id or made[normal_sku(str(line.sku))],
                row.warehouse_id,
                Decimal(str(line.quantity)) - Decimal(str(line.before)),
            )
            for line in found
        ]
        changed = self._book.move_all((m for m in moves if m.on_hand), source)
        if len(made) > FEW:
            self._book.match_anew()
        else:
            self._book.match_items(made.values())
        update(Intake, {"id": intake}, state=TAKEN, settled_at=now)
        return changed

    def _made(self, lines: Iterable[IntakeRow], now: int) -> Mapping[str, int]:
        """New items for rows that the stock book does not know, by SKU as compared."""
        fresh = {normal_sku(str(line.sku)): line for line in lines if line.item_id is None}
        known = {str(i.key): i for i in among(Item, "key", fresh)}
        made = {}
        for key, line in fresh.items():
            if key in known:
                update(Item, {"id": known[key].id}, archived=False)
                made[key] = known[key].id
            else:
                made[key] = insert(Item, key=key, sku=line.sku, name=line.name, barcode=line.barcode, created_at=now)
        return made

    def drop(self, intake: int, now: int) -> None:
        """What was read does not count."""
        self._ready(intake)
        update(Intake, {"id": intake}, state=DROPPED, settled_at=now)
        IntakeRow.delete().where(IntakeRow.intake == intake).execute()

    def _ready(self, intake: int) -> Intake:
        row = next(iter(among(Intake, "id", (intake,))), None)
        if row is None or row.state != READY:
            raise BadData("This was settled already.", "Choose the file again.")
        return row
