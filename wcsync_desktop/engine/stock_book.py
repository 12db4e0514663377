"""Commands to the stock book. What they change is written at once; shops are told by Auto Sync."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    BookCommand,
    EditItem,
    JoinBook,
    KeepKit,
    KeepSeller,
    KeepTerms,
    KeepWarehouse,
    LeaveBook,
    RemoveItems,
    SendNow,
    SwitchAutoSync,
    TakeBack,
)
from wcsync_desktop.core.errors import BadData, Bug
from wcsync_desktop.core.ledger import SYNC_NOW
from wcsync_desktop.database.connections import load_rules
from wcsync_desktop.database.items import meant_by
from wcsync_desktop.engine.shared import Shared
from wcsync_desktop.engine.starter import Starter

YOU = "you"
"""Who moved pieces, where a person did."""


class StockBook:
    """Carries commands out."""

    def __init__(self, shared: Shared, starter: Starter) -> None:
        self._shared = shared
        self._starter = starter
        self._book = shared.store.stock_book

    def obey(self, command: BookCommand) -> Any:
        """Do it; gives its answer. Raises BadData where it cannot be done."""
        with self._shared.store.database.transaction():
            answer = self._do(command)
        if isinstance(command, SendNow):
            self._starter.send_balances()
        self._shared.changed = self._shared.book_changed = True
        return answer

    def _do(self, command: BookCommand) -> Any:
        book, now = self._book, self._shared.now()
        match command:
            case JoinBook(shop):
                self._join(shop)
            case LeaveBook(shop):
                self._shared.existing(shop)
                book.leave(shop)
                self._rules_changed()
            case KeepSeller(shop, warehouse, ships_itself):
                book.keep_seller(shop, warehouse, ships_itself=ships_itself)
            case KeepWarehouse(warehouse, name, counts, priority):
                return book.keep_warehouse(warehouse, name, counts=counts, priority=priority)
            case AddItem(sku, name, barcode):
                return book.add_item(sku, name, barcode, now)
            case EditItem(item, name, barcode, keep_back, pinned):
                book.edit_item(item, name, barcode, keep_back, pinned)
            case RemoveItems(items):
                book.remove_items(items)
            case KeepKit(item, parts):
                book.keep_kit(item, parts)
            case KeepTerms():
                book.keep_terms(command)
            case SwitchAutoSync(chosen, on):
                return book.switch(meant_by(chosen), on=on)
            case SendNow(chosen):
                return self._send(meant_by(chosen))
            case Adjust(item, warehouse, quantity, reason):
                return book.adjust(item, warehouse, quantity, reason, now, YOU)
            case TakeBack(movement):
                book.take_back(movement, now, YOU)
            case _:
                raise Bug("WC Sync Desktop does not know this command.", "Please report it.", str(command))
        return None

    def _join(self, shop: int) -> None:
        line = self._shared.existing(shop)
        if line.row.kind != "woocommerce":
            raise BadData("The stock book keeps the quantities of shops.", "Choose a shop.")
        if shop in self._shared.rules.booked:
            raise BadData(f"The stock book keeps the stock of “{line.row.name}” already.", "There is nothing to do.")
        self._shared.store.outbox.drop_quantities(shop, "The stock book keeps the quantities from now on.")
        self._book.join(shop, self._shared.now())
        self._rules_changed()

    def _rules_changed(self) -> None:
        self._shared.rules = load_rules()
        self._shared.connections_changed = True

    def _send(self, items: Iterable[int]) -> int:
        number = self._book.mark(items, SYNC_NOW, asked=True)
        if not number:
            raise BadData(
                "None of these products is in a shop whose stock the stock book keeps.",
                "Choose “Shops…” to let the stock book keep a shop's stock.",
            )
        return number
