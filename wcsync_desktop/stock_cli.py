"""The stock book on the command line: ``wcsync stock …``."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    Chosen,
    Column,
    DropIntake,
    FillFrom,
    ItemFilter,
    JoinBook,
    Layout,
    LeaveBook,
    ReadFile,
    SendNow,
    SwitchAutoSync,
    TakeIntake,
)
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import UnclearColumns, number
from wcsync_desktop.core.money import plain
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.database.reader import IntakeView, ItemView, OperationView, Reader
from wcsync_desktop.database.stock_book import differences

_MOST_SHOWN = 20


class Session(Protocol):
    """The engine at work for one command."""

    def ask(self, command: Any) -> Any: ...

    def named(self, name: str) -> ConnectionRow: ...

    def reading(self) -> AbstractContextManager[Reader | None]: ...

    def wait_for(self, operations: Sequence[int]) -> tuple[OperationView, ...]: ...


def grammar(command: Callable[..., argparse.ArgumentParser], verbs: Any) -> None:
    """Add the verbs."""
    shops = command("shops", "choose the shops whose stock the stock book keeps; without names only tell", verbs)
    shops.add_argument("--keep", action="append", default=[], metavar="SHOP")
    shops.add_argument("--release", action="append", default=[], metavar="SHOP")
    listing = command("list", "products, what is on hand and promised, and what each shop should show", verbs)
    listing.add_argument("text", nargs="?", default="", help="part of a SKU or name")
    listing.add_argument("--limit", type=int, default=100)
    add = command("add", "add a product", verbs)
    add.add_argument("sku")
    add.add_argument("--name", default="")
    add.add_argument("--barcode", default="")
    adjust = command("set", "say how many pieces of a product are on hand", verbs)
    adjust.add_argument("sku")
    adjust.add_argument("quantity")
    adjust.add_argument("--reason", required=True)
    adjust.add_argument("--warehouse", default="", help="its name (default: the first)")
    switch = command("auto-sync", "turn Auto Sync on or off; nothing is sent by that", verbs)
    switch.add_argument("way", choices=("on", "off"))
    send = command("send", "send what the shops should show, now", verbs)
    for each in (switch, send):
        each.add_argument("skus", nargs="*", metavar="SKU")
        each.add_argument("--all", action="store_true", dest="everything")
    imports = command("import", "take quantities from a CSV or XLSX file, whole or not at all", verbs)
    imports.add_argument("file", type=Path)
    imports.add_argument("--sku", default="", metavar="COLUMN", help="the column of the SKU, where it is not clear")
    imports.add_argument("--quantity", default="", metavar="COLUMN", help="the column of the quantity")
    imports.add_argument("--name", default="", metavar="COLUMN", help="the column of the name")
    imports.add_argument("--barcode", default="", metavar="COLUMN", help="the column of the barcode")
    imports.add_argument(
        "--header-line", type=int, default=0, metavar="N", help="the line of the headers, where it is not found"
    )
    imports.add_argument("--sheet", default="", help="the sheet of a workbook (default: the first)")
    imports.add_argument("--separator", default="")
    imports.add_argument("--decimal", default="", choices=("", ".", ","))
    imports.add_argument("--encoding", default="")
    imports.add_argument("--add", action="store_true", help="add to what is there instead of replacing it")
    imports.add_argument("--new-products", action="store_true", help="make products of SKUs that are not known")
    fill = command("fill", "take the quantities that a shop or Megaventory has now", verbs)
    fill.add_argument("--from", required=True, dest="source", metavar="CONNECTION")
    for each in (imports, fill):
        each.add_argument("--warehouse", default="", help="its name (default: the first)")
        each.add_argument("--dry-run", action="store_true", help="only tell what would change")
        each.add_argument("--leave-out-problems", action="store_true", help="take the other rows all the same")
    command("check", "compare everything on the shelves with the movements that led there", verbs)


class StockCommand:
    """One of them. Gives the exit code: 0, or 1 where something needs a person."""

    def __init__(
        self,
        options: argparse.Namespace,
        session: Callable[[], AbstractContextManager[Session]],
        reading: Callable[[], AbstractContextManager[Reader | None]],
        say: Callable[[Mapping[str, Any], str], None],
    ) -> None:
        self._options = options
        self._session, self._reading, self._say = session, reading, say

    def run(self) -> int:
        """Do it."""
        verb: Callable[[], int] = {
            "shops": self._shops,
            "list": self._list,
            "add": self._add,
            "set": self._set,
            "auto-sync": self._switch,
            "send": self._send,
            "import": self._import,
            "fill": self._fill,
            "check": self._check,
        }[self._options.verb]
        return verb()

    def _shops(self) -> int:
        if self._options.keep or self._options.release:
            with self._session() as session:
                for name in self._options.keep:
                    session.ask(JoinBook(session.named(name).id))
                for name in self._options.release:
                    session.ask(LeaveBook(session.named(name).id))
        with self._reading() as reader:
            names = [seller.name for seller in reader.book.sellers()] if reader is not None else []
        self._say({"shops": names}, "\n".join(names) or "The stock book keeps no shop's stock.")
        return 0

    def _list(self) -> int:
        with self._reading() as reader:
            wanted = ItemFilter(self._options.text)
            ids = reader.book.item_ids(wanted)[: self._options.limit] if reader is not None else []
            found = reader.book.items_by_id(ids) if reader is not None else {}
            items = [found[i] for i in ids]
            more = reader.book.count(wanted) - len(items) if reader is not None else 0
            names = {seller.shop: seller.name for seller in reader.book.sellers()} if reader is not None else {}
        lines = [_line(item, names) for item in items]
        lines += [f"… and {more} more: name a part of the SKU, or raise --limit."] if more else []
        self._say(
            {"items": [_json(item, names) for item in items], "more": more},
            "\n".join(lines) or "Nothing is in the stock book.",
        )
        return 0

    def _add(self) -> int:
        options = self._options
        with self._session() as session:
            item = session.ask(AddItem(options.sku, options.name, options.barcode))
        self._say({"item": item}, f"“{options.sku}” is in the stock book now.")
        return 0

    def _set(self) -> int:
        options = self._options
        try:
            quantity = number(options.quantity)
        except ValueError as error:
            raise BadData(str(error), "Enter a number of pieces.") from None
        with self._session() as session:
            item, warehouse = self._item(session, options.sku), self._warehouse(session)
            session.ask(Adjust(item.id, warehouse, quantity, options.reason))
        self._say({"quantity": plain(quantity)}, f"{plain(quantity)} pieces of “{options.sku}” are on hand.")
        return 0

    def _switch(self) -> int:
        with self._session() as session:
            switched = len(session.ask(SwitchAutoSync(self._chosen(session), self._options.way == "on")))
        self._say({"switched": switched}, f"Auto Sync is {self._options.way} for {switched} more products.")
        return 0

    def _send(self) -> int:
        with self._session() as session:
            number_of = session.ask(SendNow(self._chosen(session)))
            with session.reading() as reader:
                running = tuple(o.id for o in reader.operations(limit=50) if o.completed is None) if reader else ()
            session.wait_for(running)
        self._say({"balances": number_of}, f"{number_of} quantities were compared and sent where they differed.")
        return 0

    def _import(self) -> int:
        options = self._options
        columns = tuple((column, header) for column in Column if (header := getattr(options, column.name.lower())))
        layout = Layout(
            columns,
            options.separator,
            options.decimal,
            options.encoding,
            options.sheet,
            options.add,
            max(0, options.header_line),
        )
        with self._session() as session:
            warehouse = self._warehouse(session)
            command = ReadFile(str(options.file.absolute()), warehouse, layout, options.new_products)
            try:
                intake = int(session.ask(command))
            except UnclearColumns as error:
                option = f"--{error.column.name.lower()}"
                raise BadData(error.title, f"Name the column: {option} COLUMN.") from None
            return self._take(session, intake)

    def _fill(self) -> int:
        with self._session() as session:
            source, warehouse = session.named(self._options.source).id, self._warehouse(session)
            (view,) = session.wait_for((session.ask(FillFrom(source, warehouse)),))
            with session.reading() as reader:
                found = reader.book.intake_of(view.id) if reader is not None else None
            if found is None:
                raise BadData("Nothing was read.", "Look at the history.", view.error)
            return self._take(session, found.id)

    def _take(self, session: Session, intake: int) -> int:
        """Tell what a list would change, and take it unless it was only asked."""
        with session.reading() as reader:
            found = reader.book.intake(intake) if reader is not None else None
            ids = reader.book.intake_row_ids(intake, ("problem",))[:_MOST_SHOWN] if reader is not None else []
            by_id = reader.book.intake_rows_by_id(ids) if reader is not None else {}
            rows = [by_id[i] for i in ids]
        assert found is not None
        lines = [f"row {row.line}, {row.column or 'row'}: {row.problem}" for row in rows]
        if found.problems > len(rows):
            lines.append(f"… and {found.problems - len(rows)} more rows with a problem.")
        lines.append(_counts(found))
        stops = bool(found.problems) and not self._options.leave_out_problems
        taken = 0
        if self._options.dry_run or stops:
            session.ask(DropIntake(intake))
            lines.append("Nothing was taken in.")
        else:
            taken = int(session.ask(TakeIntake(intake, self._options.leave_out_problems)))
            lines.append(f"{taken} quantities were changed.")
        if found.left_out and not getattr(self._options, "new_products", True):
            lines.append("What is not in the stock book was left out. Add it with: --new-products.")
        problems = [{"row": row.line, "column": row.column, "problem": row.problem} for row in rows]
        answer = {
            "changes": found.changes,
            "new": found.fresh,
            "left_out": found.left_out,
            "problems": problems,
            "taken": taken,
        }
        self._say(answer, "\n".join(lines))
        return 1 if stops else 0

    def _check(self) -> int:
        with self._reading() as reader:
            found = differences() if reader is not None else []
        self._say({"differences": found}, "\n".join(found) or "Everything on the shelves is what was moved there.")
        return 1 if found else 0

    # --- what is meant ------------------------------------------------------------------------------------------

    def _item(self, session: Session, sku: str) -> ItemView:
        with session.reading() as reader:
            found = reader.book.by_sku(sku) if reader is not None else None
        if found is None:
            raise BadData(f"“{sku}” is not in the stock book.", "Add it first: wcsync stock add.")
        return found

    def _warehouse(self, session: Session) -> int:
        with session.reading() as reader:
            known = reader.book.warehouses() if reader is not None else ()
        wanted = self._options.warehouse.strip().casefold()
        fitting = [w.id for w in known if w.name.casefold() == wanted or not (wanted or w.follows)]
        if not fitting:
            raise BadData("There is no such warehouse.", f"Warehouses: {', '.join(w.name for w in known)}.")
        return fitting[0]

    def _chosen(self, session: Session) -> Chosen:
        if self._options.everything:
            return Chosen(filter=ItemFilter())
        if not self._options.skus:
            raise BadData("Which products?", "Name their SKUs, or say --all.")
        return Chosen(tuple(self._item(session, sku).id for sku in self._options.skus))


def _counts(found: IntakeView) -> str:
    parts = [f"{found.changes} change", f"{found.fresh} new", f"{found.same} unchanged"]
    parts += [f"{found.left_out} left out"] if found.left_out else []
    parts += [f"{found.problems} with a problem"] if found.problems else []
    return ", ".join(parts) + "."


def _number(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _json(item: ItemView, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "sku": item.sku,
        "name": item.name,
        "on_hand": plain(item.on_hand),
        "promised": plain(item.committed),
        "auto_sync": item.auto_sync,
        "kit": item.is_kit,
        "shops": {
            names.get(shop, "?"): {"should_show": _number(offer.balance), "shows": _number(offer.shown)}
            for shop, offer in item.shops.items()
        },
    }


def _line(item: ItemView, names: Mapping[int, str]) -> str:
    shops = [f"{names.get(shop, '?')} {_number(offer.balance) or '–'}" for shop, offer in item.shops.items()]
    there = "kit" if item.is_kit else f"{plain(item.on_hand)} on hand, {plain(item.committed)} promised"
    return f"{item.sku}: {there}; {', '.join(shops) or 'in no shop'}; Auto Sync {'on' if item.auto_sync else 'off'}"
