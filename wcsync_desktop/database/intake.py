"""Quantities that were read and judged, and how they are taken into the stock book: whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wcsync_desktop.core.balance import NOTHING
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import Judged, KnownItem, Verdict
from wcsync_desktop.core.ledger import Event
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.money import plain
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Intake, IntakeRow, Item, Movement, Shelf, rows
from wcsync_desktop.database.statements import among, insert, insert_rows, update
from wcsync_desktop.database.stock_book import Moved, Source, StockBookWriter


@dataclass(frozen=True, slots=True)
class _Line:
    """A row that changes something. ``key`` is its SKU as compared."""

    item: int | None
    key: str
    sku: str
    name: str
    barcode: str
    quantity: Decimal
    before: Decimal


_COLUMNS = (
    "intake", "line", "column", "item", "sku", "name", "barcode", "quantity", "before", "found", "problem",
)  # fmt: skip

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
        found = rows(
            Item.select(Item.key, Item.id, Item.is_kit, Item.sku).where(Item.archived == False)  # noqa: E712
        )
        return {
            str(key): KnownItem(item, Decimal(lies.get(item, "0")), bool(is_kit), str(sku))
            for key, item, is_kit, sku in found
        }

    def is_empty(self, warehouse: int) -> bool:
        """Whether nothing was ever put into a warehouse."""
        return not Shelf.select().where(Shelf.warehouse == warehouse).exists()

    @staticmethod
    def waiting() -> Sequence[Intake]:
        """Lists that wait for a person."""
        return list(Intake.select().where((Intake.state == READY) & (Intake.reason != "")))

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
        connection: int | None = None,
        reason: str = "",
        adds: bool = False,
        mark: int | None = None,
        change: int = 0,
    ) -> int:
        """Keep what was judged, for a person to look at; gives the intake. Older ones of the source are dropped.

        ``mark`` is the newest movement, ``change`` the newest change of the connection's orders that was known when it
        was judged.
        """
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
                connection=connection,
                reason=reason,
                adds=adds,
                mark=self._book.newest() if mark is None else mark,
                change=change,
                changes=counts[Verdict.CHANGE],
                fresh=counts[Verdict.NEW],
                same=counts[Verdict.SAME],
                left_out=counts[Verdict.LEFT_OUT],
                problems=counts[Verdict.PROBLEM],
                zeroed=sum(j.found is Verdict.CHANGE and j.quantity == 0 for j in judged),
                created_at=now,
            )
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
            insert_rows(IntakeRow, _COLUMNS, values)
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
        columns = (IntakeRow.item, IntakeRow.sku, IntakeRow.name, IntakeRow.barcode, IntakeRow.quantity)
        found = [
            _Line(item, normal_sku(str(sku)), str(sku), str(name), str(barcode), Decimal(quantity), Decimal(before))
            for item, sku, name, barcode, quantity, before in rows(
                IntakeRow.select(*columns, IntakeRow.before).where(counted).order_by(IntakeRow.line)
            )
        ]
        made = self._made([line for line in found if line.item is None], now)
        moves = self._moves(row, found, made)
        changed = self._book.move_all(moves, Source(Event(str(row.event)), now, who, str(row.source)))
        if made:
            own = row.connection if str(row.event) == Event.STARTING.value else None
            self._book.look_again(own=own, change=int(row.change))
        if len(made) > FEW:
            self._book.match_anew()
        else:
            self._book.match_items(made.values())
        update(Intake, {"id": intake}, state=TAKEN, settled_at=now)
        return changed

    def _moves(self, row: Intake, found: Sequence[_Line], made: Mapping[str, int]) -> list[Moved]:
        """What leads to the quantities of a list. It tells how things were when it was read: what orders have moved
        since then is moved on top of it, whatever else was entered meanwhile is overruled."""
        items = [line.item or made[line.key] for line in found]
        wrong = (Item.is_kit == True) | (Item.archived == True)  # noqa: E712 - peewee builds SQL from it
        kits = dict(rows(Item.select(Item.id, Item.sku).where(wrong)))
        for item in items:
            if item in kits:
                raise BadData(f"“{kits[item]}” was made a kit or removed meanwhile.", "Read the list again.")
        if row.adds:
            moves = [
                Moved(i, row.warehouse_id, line.quantity - line.before) for i, line in zip(items, found, strict=True)
            ]
            return [move for move in moves if move.on_hand]
        there = {
            s.item_id: Decimal(str(s.on_hand))
            for s in among(Shelf, "item", items)
            if s.warehouse_id == row.warehouse_id
        }
        since: dict[int, Decimal] = {}
        sold = (Movement.id > row.mark) & (Movement.warehouse == row.warehouse_id) & Movement.sale.is_null(False)
        for item, moved in rows(Movement.select(Movement.item, Movement.on_hand).where(sold)):
            since[item] = since.get(item, NOTHING) + Decimal(str(moved))
        moves = [
            Moved(item, row.warehouse_id, line.quantity + since.get(item, NOTHING) - there.get(item, NOTHING))
            for item, line in zip(items, found, strict=True)
        ]
        return [move for move in moves if move.on_hand]

    def _made(self, lines: Sequence[_Line], now: int) -> Mapping[str, int]:
        """New items for rows that the stock book does not know, by SKU as compared; archived ones come back."""
        fresh = {line.key: line for line in lines}
        keys = list(fresh)
        for start in range(0, len(keys), CHUNK):
            part = keys[start : start + CHUNK]
            known = {str(item.key): item for item in among(Item, "key", part)}
            for item in known.values():
                if item.archived:
                    update(Item, {"id": item.id}, archived=False, is_kit=False)
            new = [fresh[key] for key in part if key not in known]
            if new:
                names = ("key", "sku", "name", "barcode", "created_at")
                insert_rows(Item, names, [(n.key, n.sku, n.name, n.barcode, now) for n in new])
        made: dict[str, int] = {}
        for start in range(0, len(keys), CHUNK):
            asked = Item.select(Item.key, Item.id).where(Item.key.in_(keys[start : start + CHUNK]))
            made |= {str(key): item for key, item in rows(asked)}
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
