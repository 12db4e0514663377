"""Products: what the stock book has, what each shop is told of it, and Auto Sync (seed 004; EC-3…5, EC-12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import (
    BookCommand,
    Chosen,
    ItemFilter,
    ItemState,
    PutBackItems,
    RemoveItems,
    SendNow,
    SwitchAutoSync,
)
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import STOCK_BOOK, Snapshot, SynchronizeAll
from wcsync_desktop.database.reader import ItemView, OfferView, Reader, SellerView
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.feedback import plain_label, search_line, tell, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.products.feeds_dialog import FeedsDialog
from wcsync_desktop.gui.products.intake_dialog import IntakeDialog
from wcsync_desktop.gui.products.item_dialog import ItemDialog
from wcsync_desktop.gui.products.papers_dialog import PurchasesDialog, WorkDialog
from wcsync_desktop.gui.products.parts import BookDialog, pieces, time_of
from wcsync_desktop.gui.products.pushes_dialog import PushesDialog
from wcsync_desktop.gui.products.quantity_dialog import QuantityDialog
from wcsync_desktop.gui.products.shops_dialog import ShopsDialog
from wcsync_desktop.gui.products.turn_on_dialog import TurnOnDialog
from wcsync_desktop.gui.products.warehouses_dialog import WarehousesDialog
from wcsync_desktop.gui.products.why_dialog import WhyDialog
from wcsync_desktop.gui.questions import NAMED, agreed, confirmed, named
from wcsync_desktop.gui.tables import REST, paged_table, set_widths
from wcsync_desktop.gui.tasks import Tasks
from wcsync_desktop.gui.undo_bar import Undo
from wcsync_desktop.gui.web import page

_BEFORE_SHOPS = 5
"""Columns before those of the shops: Auto Sync, SKU, name, on hand, promised."""


class ProductsTab(QWidget):
    """The products of the stock book."""

    said = Signal(str)
    done = Signal(object)
    """An ``Undo``: what was done and can be taken back."""
    connections_wanted = Signal()

    def __init__(self, bridge: EngineBridge, open_reader: Callable[[], Reader], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._open_reader = bridge, open_reader
        self._reader: Reader | None = None
        self._sellers: tuple[SellerView, ...] = ()
        self._wanted = ItemFilter()
        self._is_old = False
        self._has_shops = False
        self.tasks = Tasks(self, bridge, self._failed, self._enable)
        self._model = PagedModel(
            self._columns(),
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            ticked=self._ticked,
            tick=self._tick,
            first=("sku", False),
            numbers=self._numbers(),
        )
        self.table = paged_table(self._model, self.tr("Products"), self._widths(), many=True)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.activated.connect(self._activated)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._row_menu)
        self.banner = plain_label()
        self.empty = plain_label()
        layout = QVBoxLayout(self)
        layout.addLayout(self._top_bar())
        layout.addWidget(self.banner)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._buttons())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)
        self._soon.timeout.connect(self.refresh)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search_focus)
        self._enable()

    # --- parts --------------------------------------------------------------------------------------------------

    def _columns(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Auto Sync"), "auto"),
            (self.tr("SKU"), "sku"),
            (self.tr("Name"), "name"),
            (self.tr("On hand"), ""),
            (self.tr("Promised"), ""),
            *((seller.name, "") for seller in self._sellers),
            (self.tr("State"), ""),
            (self.tr("Last sent"), ""),
        ]

    def _widths(self) -> tuple[int, ...]:
        return (85, 140, REST, 75, 75, *(85 for _ in self._sellers), 170, 125)

    def _numbers(self) -> frozenset[int]:
        return frozenset(range(3, _BEFORE_SHOPS + len(self._sellers)))

    def _top_bar(self) -> QHBoxLayout:
        self.search = search_line(self.tr("Search SKU, name or barcode…"))
        self.search.textChanged.connect(self._filter)
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("Which products"))
        for title, state in (
            (self.tr("All products"), ItemState.ALL),
            (self.tr("Auto Sync on"), ItemState.AUTO_SYNC),
            (self.tr("Auto Sync off"), ItemState.NO_AUTO_SYNC),
            (self.tr("A shop shows another quantity"), ItemState.DIFFERS),
            (self.tr("More promised than there is"), ItemState.OVERSOLD),
            (self.tr("In no shop"), ItemState.NOT_SOLD),
            (self.tr("Kits"), ItemState.KIT),
        ):
            self.state.addItem(title, state)
        self.state.currentIndexChanged.connect(self._filter)
        self.create_button = QPushButton(self.tr("&Create product…"))
        self.create_button.clicked.connect(self.create_product)
        self.more_button = BarButton()
        self.more_button.setText("⋯")
        self.more_button.setAccessibleName(self.tr("More about the stock book"))
        self.more_button.setToolTip(
            self.tr("Sync history, importing quantities, orders, kits, feeds, warehouses, shops")
        )
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.history_action = self._menu_action(self.tr("Sync &history…"), self.show_history)
        self.compare_action = self._menu_action(self.tr("&Compare everything with the shops now"), self.compare_all)
        self.import_action = self._menu_action(self.tr("&Import quantities…"), self.import_quantities)
        self.purchases_action = self._menu_action(self.tr("&Purchase orders…"), self.show_purchases)
        self.work_action = self._menu_action(self.tr("&Work orders…"), self.show_work)
        self.feeds_action = self._menu_action(self.tr("&Feeds…"), self.show_feeds)
        self.warehouses_action = self._menu_action(self.tr("Wa&rehouses…"), self.show_warehouses)
        self.shops_action = self._menu_action(self.tr("&Shops: who keeps their stock…"), self.show_shops)
        self.more_button.setMenu(self.menu)
        bar = QHBoxLayout()
        bar.addWidget(self.search, 1)
        bar.addWidget(self.state)
        bar.addWidget(self.create_button)
        bar.addWidget(self.more_button)
        return bar

    def _menu_action(self, title: str, slot: Callable[[], None]) -> QAction:
        action: QAction = self.menu.addAction(title)
        action.triggered.connect(slot)
        return action

    def _buttons(self) -> QHBoxLayout:
        self.bulk_button = QPushButton(self.tr("&Bulk actions"))
        bulk = QMenu(self)
        self.on_action = bulk.addAction(self.tr("Turn &on Auto Sync for selected products"))
        self.off_action = bulk.addAction(self.tr("Turn o&ff Auto Sync for selected products"))
        self.send_action = bulk.addAction(self.tr("&Sync selected products now"))
        bulk.addSeparator()
        self.all_on_action = bulk.addAction(self.tr("Turn on Auto Sync for &all that are shown"))
        self.all_off_action = bulk.addAction(self.tr("Turn off Auto Sync for all that are sho&wn"))
        self.all_send_action = bulk.addAction(self.tr("Sync all that are shown &now"))
        bulk.addSeparator()
        self.remove_action = bulk.addAction(self.tr("&Remove selected products from the stock book"))
        for action, everything, on in (
            (self.on_action, False, True),
            (self.off_action, False, False),
            (self.all_on_action, True, True),
            (self.all_off_action, True, False),
        ):
            action.setProperty("everything", everything)
            action.setProperty("on", on)
            action.triggered.connect(self._switch)
        for action, everything in ((self.send_action, False), (self.all_send_action, True)):
            action.setProperty("everything", everything)
            action.triggered.connect(self._send)
        self.remove_action.triggered.connect(self._remove)
        self.bulk_button.setMenu(bulk)
        self.sync_button = QPushButton(self.tr("&Sync now"))
        self.sync_button.setToolTip(self.tr("Send what the shops should show of the selected products, now"))
        self.sync_button.setProperty("everything", False)
        self.sync_button.clicked.connect(self._send)
        self.quantity_button = QPushButton(self.tr("&Quantity…"))
        self.quantity_button.setToolTip(self.tr("Adjust the quantity, and see everything that moved it (Ctrl+E)"))
        self.quantity_button.setShortcut(QKeySequence(self.tr("Ctrl+E")))
        self.quantity_button.clicked.connect(self.show_quantity)
        self.why_button = QPushButton(self.tr("&Why this number?"))
        self.why_button.setToolTip(self.tr("How each shop's number comes about, and how the shop sells it (Enter)"))
        self.why_button.clicked.connect(self.show_why)
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.edit_button.setToolTip(self.tr("Name, barcode, what is kept back, and what a kit is put together of"))
        self.edit_button.clicked.connect(self.edit_product)
        self.item_history_button = QPushButton(self.tr("Sync &history"))
        self.item_history_button.clicked.connect(self.show_item_history)
        bar = QHBoxLayout()
        for button in (
            self.bulk_button,
            self.sync_button,
            self.quantity_button,
            self.why_button,
            self.edit_button,
            self.item_history_button,
        ):
            bar.addWidget(button)
        bar.addStretch()
        return bar

    # --- reading ------------------------------------------------------------------------------------------------

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self._arrange()
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None

    def take(self, snapshot: Snapshot) -> None:
        """Something happened: read again, where someone is looking; else when the tab is shown."""
        if snapshot.connections_changed:
            self._arrange()
        if snapshot.ended or snapshot.connections_changed or snapshot.book_changed or snapshot.running:
            self._is_old = True
            if self.isVisible() and not self._soon.isActive():
                self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()

    def _arrange(self) -> None:
        """A column for each shop whose stock the stock book keeps."""
        if self._reader is None:
            return
        self._has_shops = any(row.kind == "woocommerce" for row in self._reader.connections())
        sellers = self._reader.book.sellers()
        if sellers != self._sellers:
            self._sellers = sellers
            self._model.arrange(self._columns(), 0, self._numbers())
            set_widths(self.table, self._widths())

    @Slot()
    def refresh(self) -> None:
        """Read again, keeping selection and position."""
        if self._reader is None:
            return
        self._is_old = False
        self._model.reload()
        self._say_how_it_stands()
        self._enable()

    def _say_how_it_stands(self) -> None:
        if self._reader is None:
            return
        book = self._reader.book
        parts = []
        if differing := book.differences():
            said = self.tr(
                "%Ln quantities in shops are not what they should be; with Auto Sync, the next change overwrites them.",
                "",
                differing,
            )
            parts.append(said)
        if oversold := book.oversold():
            parts.append(self.tr("⚠ %Ln products are promised more often than they are there.", "", oversold))
        for feed in book.feeds():
            if feed.failed:
                said = self.tr("⚠ The feed “{name}” could not be read: {why}")
                parts.append(said.format(name=feed.name, why=spoken(feed.outcome)))
        for waiting in book.waiting():
            parts.append(
                self.tr("⚠ The feed “{name}” waits for you: {reason}").format(
                    name=waiting.source, reason=spoken(waiting.reason)
                )
            )
        self.banner.setText(" ".join(parts))
        self.banner.setVisible(bool(parts))
        is_empty = self._model.rowCount() == 0
        self.empty.setVisible(is_empty or not self._sellers)
        if not is_empty:
            self.empty.setText(
                self.tr("The stock book keeps no shop's stock yet: ⋯ → “Shops: who keeps their stock…”.")
            )
        elif self._wanted != ItemFilter():
            self.empty.setText(self.tr("No product matches this search."))
        elif not self._has_shops:
            self.empty.setText(
                self.tr(
                    "The stock book keeps the quantities of all your shops in one place. Connect a shop first, on the "
                    "tab Connections."
                )
            )
        else:
            self.empty.setText(
                self.tr(
                    "The stock book is empty. Fill it once from a shop, from Megaventory or from a file: ⋯ → “Import "
                    "quantities…”. Then choose the shops whose stock it keeps: ⋯ → “Shops: who keeps their stock…”."
                )
            )

    def _ids(self, sort: str, descending: bool) -> list[int]:
        return self._reader.book.item_ids(self._wanted, sort, descending) if self._reader is not None else []

    def _read(self, ids: Sequence[int]) -> Mapping[int, ItemView]:
        return self._reader.book.items_by_id(ids) if self._reader is not None else {}

    def _text(self, row: ItemView, column: int) -> str:
        shops = len(self._sellers)
        if _BEFORE_SHOPS <= column < _BEFORE_SHOPS + shops:
            offer = row.shops.get(self._sellers[column - _BEFORE_SHOPS].shop)
            return _shown(offer)
        if column == _BEFORE_SHOPS + shops:
            return self._state_of(row)
        if column > _BEFORE_SHOPS + shops:
            return time_of(max((o.sent_at or 0 for o in row.shops.values()), default=0) or None)
        match column:
            case 0:
                return self.tr("on") if row.auto_sync else self.tr("off")
            case 1:
                return row.sku
            case 2:
                return " ".join(row.name.split())
            case 3:
                return self.tr("kit") if row.is_kit else pieces(row.on_hand)
            case _:
                return "" if row.is_kit else pieces(row.committed)

    def _state_of(self, row: ItemView) -> str:
        if row.oversold:
            return self.tr("⚠ more promised than there is")
        if any(o.due for o in row.shops.values()):
            return self.tr("… to be sent")
        if any(o.differs for o in row.shops.values()):
            return self.tr("≠ a shop shows another number")
        if not any(o.native for o in row.shops.values()):
            return self.tr("○ in no shop")
        return self.tr("✓ in step")

    def _hover(self, row: ItemView, column: int) -> str:
        shop = column - _BEFORE_SHOPS
        if 0 <= shop < len(self._sellers):
            offer = row.shops.get(self._sellers[shop].shop)
            if offer is None or not offer.native:
                return tool_tip(self.tr("This shop has no product with this SKU."))
            lines = [
                self.tr("Should show {number}").format(number=pieces(offer.balance)),
                self.tr("Shows {number}").format(number=pieces(offer.shown)),
            ]
            if offer.sent_at is not None:
                sent = self.tr("Was told {number} at {time}")
                lines.append(sent.format(number=pieces(offer.sent), time=time_of(offer.sent_at)))
            return tool_tip("\n".join(lines))
        return tool_tip(self._text(row, column))

    def _ticked(self, row: ItemView) -> bool | None:
        return row.auto_sync

    def _tick(self, row: ItemView, on: bool) -> None:
        self._turn(Chosen((row.id,)), on)

    # --- filter -------------------------------------------------------------------------------------------------

    @Slot()
    def search_focus(self) -> None:
        """Type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _filter(self) -> None:
        self._wanted = ItemFilter(self.search.text().strip(), ItemState(self.state.currentData()))
        self.table.clearSelection()
        self.refresh()

    def show_waiting(self) -> None:
        """Open the first list of a feed that waits for a person."""
        waiting = self._reader.book.waiting() if self._reader is not None else ()
        if self._reader is not None and waiting:
            self._open(IntakeDialog(self._bridge, self._reader, self, intake=waiting[0].id))

    # --- doing --------------------------------------------------------------------------------------------------

    def selected(self) -> list[ItemView]:
        """The selected products."""
        return self.table.chosen_rows()

    @Slot()
    def _enable(self) -> None:
        if self.tasks.busy:
            return
        number = len(self.table.chosen()) if self._reader is not None else 0
        for action in (self.on_action, self.off_action, self.send_action, self.remove_action):
            action.setEnabled(number > 0)
        for action in (self.all_on_action, self.all_off_action, self.all_send_action):
            action.setEnabled(self._model.rowCount() > 0)
        self.bulk_button.setEnabled(self._model.rowCount() > 0)
        self.sync_button.setEnabled(number > 0 and bool(self._sellers))
        for button in (self.quantity_button, self.why_button, self.edit_button, self.item_history_button):
            button.setEnabled(number == 1)
        for action in (
            self.import_action,
            self.purchases_action,
            self.work_action,
            self.feeds_action,
            self.warehouses_action,
            self.shops_action,
            self.history_action,
        ):
            action.setEnabled(self._reader is not None)
        self.create_button.setEnabled(self._reader is not None)

    def _chosen(self, *, everything: bool) -> Chosen:
        """What is meant now: the same products, whatever comes and goes before it is done."""
        return Chosen(self._model.ids() if everything else self.table.chosen())

    def _acts(self) -> tuple[QPushButton, ...]:
        """The buttons that change products: one act at a time."""
        return (self.bulk_button, self.sync_button)

    @Slot()
    def _switch(self) -> None:
        action = self.sender()
        everything = bool(action.property("everything"))
        self._turn(self._chosen(everything=everything), bool(action.property("on")), asks=everything)

    def _turn(self, chosen: Chosen, on: bool, *, asks: bool = False) -> None:
        if on:
            self.tasks.begin(lambda: self._compare_and_turn_on(chosen), *self._acts(), key="act")
        else:
            self.tasks.begin(lambda: self._turn_off(chosen, asks=asks), *self._acts(), key="act")

    async def _compare_and_turn_on(self, chosen: Chosen) -> None:
        """What a shop shows now is compared first, for it will be overwritten (rule 22)."""
        if self._reader is None:
            return
        number, differing = self._reader.book.differing(chosen)
        if number:
            dialog = TurnOnDialog(self._bridge, self._reader, chosen, number, differing, self._sellers, self)
            if not await agreed(dialog):
                return
        switched = await self.tasks.ask(SwitchAutoSync(chosen, True))
        said = self.tr(
            "Auto Sync is on for %Ln more products. The next change of a quantity is sent to all its shops.",
            "",
            len(switched),
        )
        self._undoable(said, SwitchAutoSync(Chosen(switched), False) if switched else None)

    async def _turn_off(self, chosen: Chosen, *, asks: bool) -> None:
        """Off for all that are shown may concern many that nobody sees: then it is asked."""
        if asks:
            question = self.tr("Turn off Auto Sync for all %Ln products that are shown?", "", len(chosen.items))
            names = named(self._names(chosen.items))
            if not await confirmed(self, self.tr("Auto Sync"), f"{question}\n\n{names}", self.tr("Turn &off")):
                return
        switched = await self.tasks.ask(SwitchAutoSync(chosen, False))
        said = self.tr("Auto Sync is off for %Ln products.", "", len(switched))
        self._undoable(said, SwitchAutoSync(Chosen(switched), True) if switched else None)

    def _names(self, items: Sequence[int]) -> list[str]:
        """Names for a question: the first ones, and as many empty ones as there are others."""
        first = self._reader.book.items_by_id(items[:NAMED]) if self._reader is not None else {}
        return [f"{row.sku} {row.name}".strip() for row in first.values()] + [""] * max(0, len(items) - NAMED)

    def _undoable(self, said: str, undo: BookCommand[Any] | None) -> None:
        """Tell that something was done, and how it is taken back."""
        self.said.emit(said)
        self.refresh()
        if undo is None:
            return

        async def take_back() -> None:
            await self.tasks.ask(undo)
            self.refresh()

        self.done.emit(Undo(said, take_back))

    @Slot()
    def _send(self) -> None:
        chosen = self._chosen(everything=bool(self.sender().property("everything")))
        self.tasks.begin(lambda: self._send_now(chosen), *self._acts(), key="act")

    async def _send_now(self, chosen: Chosen) -> None:
        number = await self.tasks.ask(SendNow(chosen))
        self.said.emit(self.tr("%Ln quantities are being compared and sent.", "", number))
        self.refresh()

    @Slot()
    def _remove(self) -> None:
        items = self.table.chosen()
        self.tasks.begin(lambda: self._remove_items(items), *self._acts(), key="act")

    async def _remove_items(self, items: tuple[int, ...]) -> None:
        if not items:
            return
        question = self.tr(
            "Remove these %Ln products from the stock book? The shops keep the quantities that they show.",
            "",
            len(items),
        )
        names = named(self._names(items))
        if not await confirmed(self, self.tr("Remove"), f"{question}\n\n{names}", self.tr("&Remove")):
            return
        removal = await self.tasks.ask(RemoveItems(items))
        self._undoable(self.tr("Removed %Ln products from the stock book.", "", len(items)), PutBackItems(removal))

    def _failed(self, error: WcSyncError) -> None:
        self.refresh()
        tell(self, self.tr("Products"), error)

    # --- dialogs ------------------------------------------------------------------------------------------------

    def _open(self, dialog: QDialog) -> None:
        if isinstance(dialog, BookDialog):
            dialog.said.connect(self._said)
        dialog.open()

    @Slot(str)
    def _said(self, text: str) -> None:
        self.said.emit(text)
        self.refresh()

    def _one(self) -> ItemView | None:
        return next(iter(self.selected()), None)

    @Slot(QModelIndex)
    def _activated(self, _: QModelIndex) -> None:
        self.show_why()

    @Slot()
    def show_why(self) -> None:
        """How each shop's number comes about."""
        row = self._one()
        if row is not None and self._reader is not None:
            self._open(WhyDialog(self._bridge, self._reader, row, self))

    @Slot()
    def show_quantity(self) -> None:
        """Adjust the quantity, and see what moved it."""
        row = self._one()
        if row is not None and self._reader is not None:
            self._open(QuantityDialog(self._bridge, self._reader, row, self))

    @Slot()
    def create_product(self) -> None:
        """A new product of the stock book."""
        if self._reader is not None:
            self._open(ItemDialog(self._bridge, self._reader, None, self))

    @Slot()
    def edit_product(self) -> None:
        """Change what is known of a product."""
        row = self._one()
        if row is not None and self._reader is not None:
            self._open(ItemDialog(self._bridge, self._reader, row, self))

    @Slot()
    def show_item_history(self) -> None:
        """What was sent of the selected product."""
        row = self._one()
        if row is not None and self._reader is not None:
            self._open(PushesDialog(self._bridge, self._reader, self._open_reader, row, self))

    @Slot()
    def show_history(self) -> None:
        """What was sent of all products."""
        if self._reader is not None:
            self._open(PushesDialog(self._bridge, self._reader, self._open_reader, None, self))

    @Slot()
    def compare_all(self) -> None:
        """Look at what no list of changes tells: products and orders that are gone (E14)."""
        for seller in self._sellers:
            self._bridge.ask(SynchronizeAll(seller.shop, STOCK_BOOK), self._comparing, self._failed)

    def _comparing(self, _: Any) -> None:
        self.said.emit(self.tr("Everything is being compared; the sync history tells how it went."))

    @Slot()
    def import_quantities(self) -> None:
        """From a file, a shop or Megaventory."""
        if self._reader is not None:
            self._open(IntakeDialog(self._bridge, self._reader, self))

    @Slot()
    def show_purchases(self) -> None:
        """Purchase orders."""
        if self._reader is not None:
            self._open(PurchasesDialog(self._bridge, self._reader, self))

    @Slot()
    def show_work(self) -> None:
        """Work orders."""
        if self._reader is not None:
            self._open(WorkDialog(self._bridge, self._reader, self))

    @Slot()
    def show_feeds(self) -> None:
        """Files and pages that are read on a schedule."""
        if self._reader is not None:
            self._open(FeedsDialog(self._bridge, self._reader, self))

    @Slot()
    def show_warehouses(self) -> None:
        """Where things lie."""
        if self._reader is not None:
            self._open(WarehousesDialog(self._bridge, self._reader, self))

    @Slot()
    def show_shops(self) -> None:
        """Who keeps the stock of each shop."""
        if self._reader is not None:
            self._open(ShopsDialog(self._bridge, self._reader, self))

    @Slot(QPoint)
    def _row_menu(self, at: QPoint) -> None:
        row = self._one()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Adjust quantity…")).triggered.connect(self.show_quantity)
        menu.addAction(self.tr("Why this number?")).triggered.connect(self.show_why)
        menu.addAction(self.tr("Sync history")).triggered.connect(self.show_item_history)
        menu.addAction(self.tr("Edit…")).triggered.connect(self.edit_product)
        for seller in self._sellers:
            offer = row.shops.get(seller.shop)
            if offer is not None and offer.native:
                action = menu.addAction(self.tr("Open in {shop}").format(shop=seller.name))
                action.setProperty("page", page("woocommerce", seller.address, "product", offer.parent or offer.native))
                action.triggered.connect(self._open_page)
        menu.popup(self.table.viewport().mapToGlobal(at))

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(str(self.sender().property("page"))))


def _shown(offer: OfferView | None) -> str:
    """What a shop should show, and in brackets what it does where that is something else."""
    if offer is None or not offer.native:
        return "–"
    if offer.shown is None:
        return QCoreApplication.translate("ProductsTab", "not counted")
    if offer.differs and not offer.due:
        return f"{pieces(offer.balance)} ({pieces(offer.shown)})"
    return pieces(offer.balance)
