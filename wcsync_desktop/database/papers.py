"""Purchase orders, which bring pieces, and work orders, which turn components into a product (EC-1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from wcsync_desktop.core.balance import NOTHING
from wcsync_desktop.core.errors import BadData, ChangedMeanwhile
from wcsync_desktop.core.ledger import Event, Move
from wcsync_desktop.core.money import plain
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Item, Paper, PaperLine, Shelf, Warehouse
from wcsync_desktop.database.statements import among, find, insert, one, update
from wcsync_desktop.database.stock_book import Source, StockBookWriter

PURCHASE, WORK = "purchase order", "work order"
OPEN, CLOSED = "open", "closed"
_LETTERS = {PURCHASE: "PO", WORK: "WO"}


class PaperWriter:
    """Every change of purchase and work orders; all are called inside transactions."""

    def __init__(self, database: Database, book: StockBookWriter) -> None:
        self._database = database
        self._book = book

    def keep_purchase(
        self,
        paper: int | None,
        number: str,
        supplier: str,
        warehouse: int,
        lines: Sequence[tuple[int, Decimal]],
        note: str,
        now: int,
    ) -> int:
        """Keep a purchase order; gives its id. Raises BadData."""
        values = {"partner": supplier.strip(), "warehouse": warehouse, "note": note.strip()}
        return self._keep(PURCHASE, paper, number, lines, now, values)

    def keep_work(
        self,
        paper: int | None,
        number: str,
        item: int,
        quantity: Decimal,
        warehouse: int,
        parts: Sequence[tuple[int, Decimal]],
        note: str,
        now: int,
    ) -> int:
        """Keep a work order; gives its id. Raises BadData."""
        product = _item(item)
        if product.is_kit:
            raise BadData(
                f"“{product.sku}” is a kit: it is put together when it is sold.", "Make a product that lies on a shelf."
            )
        if any(part == item for part, _ in parts):
            raise BadData(f"“{product.sku}” cannot be made of itself.", "Choose its components.")
        _more_than_nothing(quantity)
        for row in among(Paper, "id", (paper,) if paper is not None else ()):
            if quantity < Decimal(str(row.done)):
                raise BadData(
                    f"{row.done} are made already.", "Enter as many at least, or say that nothing more comes."
                )
        values = {"item": item, "quantity": plain(quantity), "warehouse": warehouse, "note": note.strip()}
        return self._keep(WORK, paper, number, parts, now, values)

    def _keep(
        self,
        kind: str,
        paper: int | None,
        number: str,
        lines: Sequence[tuple[int, Decimal]],
        now: int,
        values: dict[str, object],
    ) -> int:
        if not lines:
            raise BadData(f"A {kind} needs at least one product.", "Add a row.")
        if not among(Warehouse, "id", (values["warehouse"],)):
            raise BadData("This warehouse is not there.", "Choose another one.")
        wanted: dict[int, Decimal] = {}
        for item, pieces in lines:
            if _item(item).is_kit:
                raise BadData(f"“{_item(item).sku}” is a kit and lies nowhere itself.", "Choose what it is made of.")
            _more_than_nothing(pieces)
            wanted[item] = wanted.get(item, NOTHING) + pieces
        number = number.strip() or self._next_number(kind)
        other = find(Paper, number=number)
        if other is not None and other.id != paper:
            raise BadData(f"There is a {other.kind} “{number}” already.", "Choose another number.")
        if paper is None:
            paper = insert(Paper, kind=kind, number=number, created_at=now, **values)
        else:
            self._open(paper, kind)
            update(Paper, {"id": paper}, number=number, **values)
        kept = {row.item_id: row for row in among(PaperLine, "paper", (paper,))}
        for item, row in kept.items():
            if item not in wanted and Decimal(str(row.done)):
                raise BadData(f"Some of “{_item(item).sku}” has come already.", "Leave its row in.")
            if item not in wanted:
                PaperLine.delete().where(PaperLine.id == row.id).execute()
        for item, pieces in wanted.items():
            if item in kept:
                update(PaperLine, {"id": kept[item].id}, quantity=plain(pieces))
            else:
                insert(PaperLine, paper=paper, item=item, quantity=plain(pieces))
        return paper

    def _next_number(self, kind: str) -> str:
        letters = _LETTERS[kind]
        counted = Paper.select().where(Paper.kind == kind).count() + 1
        while find(Paper, number=f"{letters}-{counted:04}") is not None:
            counted += 1
        return f"{letters}-{counted:04}"

    def receive(
        self,
        paper: int,
        received: Iterable[tuple[int, Decimal]],
        now: int,
        who: str,
        seen: Sequence[tuple[int, Decimal]] | None = None,
    ) -> None:
        """Pieces have come, by line; the order is closed when all of it has. Raises BadData, ChangedMeanwhile."""
        row = self._open(paper, PURCHASE)
        lines = {line.id: line for line in among(PaperLine, "paper", (paper,))}
        if seen is not None and {line: Decimal(str(row.done)) for line, row in lines.items()} != dict(seen):
            raise ChangedMeanwhile(f"Purchase order {row.number}")
        came = {line: pieces for line, pieces in received if pieces}
        if not came or not came.keys() <= lines.keys():
            raise BadData("Nothing was received.", "Enter how many pieces have come.")
        source = Source(Event.RECEIVED, now, who, str(row.number), str(row.partner))
        for line, pieces in came.items():
            _more_than_nothing(pieces)
            if _item(lines[line].item_id).is_kit:
                raise BadData("A kit lies nowhere itself.", "Receive its parts instead.")
            self._book.move(lines[line].item_id, row.warehouse_id, Move(pieces), source)
            update(PaperLine, {"id": line}, done=plain(Decimal(str(lines[line].done)) + pieces))
        rest = (Decimal(str(p.quantity)) - Decimal(str(p.done)) for p in among(PaperLine, "paper", (paper,)))
        if all(left <= 0 for left in rest):
            update(Paper, {"id": paper}, state=CLOSED)

    def make(self, paper: int, quantity: Decimal, now: int, who: str, seen: Decimal | None = None) -> None:
        """Pieces are made: their components went out, the product came in.

        Raises BadData where a component is missing, ChangedMeanwhile where another number was made before than seen.
        """
        row = self._open(paper, WORK)
        if seen is not None and Decimal(str(row.done)) != seen:
            raise ChangedMeanwhile(f"Work order {row.number}")
        _more_than_nothing(quantity)
        left = Decimal(str(row.quantity)) - Decimal(str(row.done))
        if quantity > left:
            raise BadData(f"Only {plain(left)} of this work order are left.", "Enter fewer, or raise its quantity.")
        lines = among(PaperLine, "paper", (paper,))
        for line in lines:
            needed = quantity * Decimal(str(line.quantity))
            shelf = find(Shelf, item=line.item_id, warehouse=row.warehouse_id)
            there = Decimal(str(shelf.on_hand)) if shelf is not None else NOTHING
            if there < needed:
                raise BadData(
                    f"{plain(needed)} of “{_item(line.item_id).sku}” are needed, {plain(there)} are there.",
                    "Make fewer, or correct its quantity first.",
                )
        number = str(row.number)
        for line in lines:
            used = quantity * Decimal(str(line.quantity))
            self._book.move(line.item_id, row.warehouse_id, Move(-used), Source(Event.USED, now, who, number))
            update(PaperLine, {"id": line.id}, done=plain(Decimal(str(line.done)) + used))
        self._book.move(row.item_id or 0, row.warehouse_id, Move(quantity), Source(Event.MADE, now, who, number))
        done = Decimal(str(row.done)) + quantity
        state = CLOSED if done >= Decimal(str(row.quantity)) else OPEN
        update(Paper, {"id": paper}, done=plain(done), state=state)

    def close(self, paper: int) -> None:
        """Nothing more of it comes."""
        row = one(Paper, paper)
        self._open(paper, str(row.kind))
        update(Paper, {"id": paper}, state=CLOSED)

    @staticmethod
    def _open(paper: int, kind: str) -> Paper:
        row = next(iter(among(Paper, "id", (paper,))), None)
        if row is None or row.kind != kind or row.state != OPEN:
            raise BadData(f"This {kind} is closed.", "Look at the list again.")
        return row


def _item(item: int) -> Item:
    row = next(iter(among(Item, "id", (item,))), None)
    if row is None or row.archived:
        raise BadData("This product is no longer in the stock book.", "Choose another one.")
    return row


def _more_than_nothing(pieces: Decimal) -> None:
    if not pieces.is_finite() or pieces <= 0:
        raise BadData("A number of pieces must be more than 0.", "Enter how many.")
