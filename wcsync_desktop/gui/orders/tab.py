"""Order queue: which orders wait, which arrived, which need a person, and what settles it (MI-3…7, MV-32)."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.copying import BY_ROUTE, Missing
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import CopyWithMissing, HoldOrders, LeaveOut, Snapshot, SyncOrders, TryAgain
from wcsync_desktop.database.reader import OrderFilter, OrderState, OrderView, Reader, Span
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.dates import DatesDialog, in_words
from wcsync_desktop.gui.feedback import local_time, money, plain_label, search_line, tell, tool_tip
from wcsync_desktop.gui.orders.journey import JourneyDialog
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.questions import named, text_entered
from wcsync_desktop.gui.statuses import status_names
from wcsync_desktop.gui.tables import paged_table
from wcsync_desktop.gui.tasks import Tasks
from wcsync_desktop.gui.undo_bar import Undo
from wcsync_desktop.gui.web import page

_MARKS = {
    OrderState.SYNCED: "✓",
    OrderState.EDITED: "⚠",
    OrderState.PENDING: "…",
    OrderState.NEEDS_PERSON: "⚠",
    OrderState.SKIPPED: "✕",
    OrderState.NOT_YET: "○",
}


class OrdersTab(QWidget):
    """The orders of one pair of connections at a time."""

    sync_wanted = Signal()
    done = Signal(object)
    """An ``Undo``: what was done and can be taken back."""
    pending_changed = Signal(int, int)
    """How many orders wait, and how many need a person."""

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader: Reader | None = None
        self._pairs: list[tuple[int, int]] = []
        self._names: dict[int, str] = {}
        self._kinds: dict[int, str] = {}
        self._numbers: dict[tuple[int, int], int] = {}
        self._wanted = OrderFilter()
        self._statuses = status_names()
        self._placed = Span()
        self._is_old = False
        self._model = PagedModel(
            [
                (self.tr("Order"), "number"),
                (self.tr("Placed"), "placed"),
                (self.tr("Customer"), "customer"),
                (self.tr("Total"), ""),
                (self.tr("Status in the shop"), ""),
                (self.tr("Goes to"), ""),
                (self.tr("Waiting for, or error"), ""),
            ],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            first=("placed", True),
            numbers=frozenset({3}),
        )
        self.table = paged_table(self._model, self.tr("Orders"), (80, 130, 190, 100, 130, 190), many=True)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.banner = plain_label()
        self.sync_button = QPushButton(self.tr("&Sync now"))
        self.sync_button.clicked.connect(self._sync)
        self.empty = plain_label()
        top = QHBoxLayout()
        top.addWidget(self.banner, 1)
        top.addWidget(self.sync_button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(self._filter_bar())
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._buttons())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)
        self._soon.timeout.connect(self.refresh)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search_focus)
        self.tasks = Tasks(self, bridge, self._failed, self._enable)
        self._enable()

    def _filter_bar(self) -> QHBoxLayout:
        self.pair = QComboBox()
        self.pair.setAccessibleName(self.tr("Shop and target"))
        self.pair.currentIndexChanged.connect(self._filter)
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("State"))
        choices = (
            (self.tr("All"), ()),
            (self.tr("Pending"), (OrderState.PENDING,)),
            (self.tr("Need you"), (OrderState.NEEDS_PERSON, OrderState.EDITED)),
            (self.tr("Synced"), (OrderState.SYNCED,)),
            (self.tr("Not yet sent"), (OrderState.NOT_YET,)),
            (self.tr("Skipped"), (OrderState.SKIPPED,)),
            (self.tr("Edited after they were sent"), (OrderState.EDITED,)),
        )
        for title, states in choices:
            self.state.addItem(title, states)
        self.state.currentIndexChanged.connect(self._filter)
        self.search = search_line(self.tr("Search number or customer…"))
        self.search.textChanged.connect(self._filter_soon)
        self.dates = QPushButton()
        self.dates.clicked.connect(self.ask_dates)
        self.clear_button = QPushButton(self.tr("Show a&ll"))
        self.clear_button.clicked.connect(self._show_all)
        bar = QHBoxLayout()
        bar.addWidget(self.pair)
        bar.addWidget(self.state)
        bar.addWidget(self.dates)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.clear_button)
        self._name_dates()
        return bar

    def _buttons(self) -> QHBoxLayout:
        self.sync_order_button = QPushButton(self.tr("Sync &order"))
        self.sync_order_button.setToolTip(self.tr("Send the chosen orders now, held or not"))
        self.sync_order_button.clicked.connect(self._sync_orders)
        self.hold_button = QPushButton(self.tr("&Hold"))
        self.hold_button.setToolTip(self.tr("Keep the chosen orders from being sent until you let them go"))
        self.hold_button.clicked.connect(self._hold)
        self.journey_button = QPushButton(self.tr("&Journey…"))
        self.journey_button.setToolTip(self.tr("Everything that happened to this order (Enter)"))
        self.journey_button.clicked.connect(self.show_journey)
        self.table.activated.connect(self.show_journey)
        self.retry_button = QPushButton(self.tr("&Retry"))
        self.retry_button.setShortcut(QKeySequence(self.tr("Ctrl+R")))
        self.retry_button.clicked.connect(self._retry)
        self.skip_button = QPushButton(self.tr("S&kip"))
        self.skip_button.setToolTip(self.tr("Never send these orders; they may be taken in again"))
        self.skip_button.setProperty("left_out", True)
        self.take_button = QPushButton(self.tr("&Take in again"))
        self.take_button.setProperty("left_out", False)
        for button in (self.skip_button, self.take_button):
            button.clicked.connect(self._leave_out)
        self.open_button = QPushButton(self.tr("Open in shop &admin"))
        self.open_button.clicked.connect(self._open)
        bar = QHBoxLayout()
        self.named_button = QPushButton(self.tr("&Copy without product"))
        self.named_button.setToolTip(
            self.tr("What the other shop does not have becomes an amount with the product's name")
        )
        self.named_button.setProperty("missing", Missing.NAME)
        self.make_button = QPushButton(self.tr("&Add product there"))
        self.make_button.setToolTip(
            self.tr("Add what the other shop does not have to it, published and with no pieces; then copy the order")
        )
        self.make_button.setProperty("missing", Missing.MAKE)
        for button in (self.named_button, self.make_button):
            button.clicked.connect(self._copy_with_missing)
        self.copy_button = QPushButton(self.tr("O&pen copy"))
        self.copy_button.setToolTip(self.tr("Show the order's copy in the admin of the shop that has it"))
        self.copy_button.clicked.connect(self._open_copy)
        for button in (
            self.sync_order_button,
            self.make_button,
            self.named_button,
            self.retry_button,
            self.hold_button,
            self.skip_button,
            self.take_button,
            self.journey_button,
            self.open_button,
            self.copy_button,
        ):
            bar.addWidget(button)
        bar.addStretch()
        return bar

    # --- reading ------------------------------------------------------------------------------------------------

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self._pairs_changed()
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None

    def take(self, snapshot: Snapshot) -> None:
        """Something happened: read again, where someone is looking; else when the tab is shown."""
        if snapshot.connections_changed:
            self._pairs_changed()
        if snapshot.ended or snapshot.connections_changed or snapshot.running:
            self._is_old = True
            if not self._soon.isActive():
                self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()

    def _pairs_changed(self) -> None:
        if self._reader is None:
            return
        rows = {row.id: row for row in self._reader.connections()}
        rules = self._reader.rules()
        chosen = self.ends()
        self._names = {i: row.name for i, row in rows.items()}
        self._kinds = {i: row.kind for i, row in rows.items()}
        self._pairs = [
            (shop.id, other)
            for shop in rows.values()
            if shop.kind == "woocommerce"
            for other in rules.partners(shop.id)
            if other in rows and rows[other].kind not in BY_ROUTE
        ]
        routes = [r for r in self._reader.routes() if r.source in rows and r.target in rows]
        routes.sort(key=lambda r: rows[r.source].kind != "woocommerce")
        self._pairs += [(r.source, r.target) for r in routes]
        self.pair.blockSignals(True)
        self.pair.clear()
        for pair in self._pairs:
            self.pair.addItem(self._way(pair), pair)
        # Qt compares what it holds for Python by identity, and these pairs are new.
        self.pair.setCurrentIndex(self._pairs.index(chosen) if chosen in self._pairs else 0)
        self.pair.blockSignals(False)
        self.pair.setVisible(len(self._pairs) > 1)

    def _way(self, pair: tuple[int, int]) -> str:
        return f"{self._names[pair[0]]} → {self._names[pair[1]]}"

    def ends(self) -> tuple[int, int] | None:
        """The shop and the target that are shown."""
        index = self.pair.currentIndex()
        return self._pairs[index] if 0 <= index < len(self._pairs) else None

    @Slot()
    def refresh(self) -> None:
        """Read again, keeping selection and position."""
        if self._reader is None:
            return
        self._is_old = False
        self._model.reload()
        with self._reader.at_one_moment():  # what goes from one state to the other is counted once
            waiting = {pair: self._number(pair, OrderState.PENDING) for pair in self._pairs}
            asking = (OrderState.NEEDS_PERSON, OrderState.EDITED)
            stuck = {pair: sum(self._number(pair, state) for state in asking) for pair in self._pairs}
        self._numbers = {pair: waiting[pair] + stuck[pair] for pair in self._pairs}
        for index, (pair, number) in enumerate(self._numbers.items()):
            self.pair.setItemText(index, f"{self._way(pair)} ({number})" if number else self._way(pair))
        self._say(sum(waiting.values()), sum(stuck.values()), waiting)
        self.pending_changed.emit(sum(waiting.values()), sum(stuck.values()))
        self._enable()

    def show_waiting(self) -> None:
        """Show a way where orders wait or need a person, where the one that is shown has none."""
        ends = self.ends()
        if ends is not None and not self._numbers.get(ends):
            busy = [index for index, pair in enumerate(self._pairs) if self._numbers.get(pair)]
            for index in busy[:1]:
                self.pair.setCurrentIndex(index)

    def _number(self, pair: tuple[int, int], state: OrderState) -> int:
        return self._reader.order_count(*pair, OrderFilter(frozenset({state}))) if self._reader is not None else 0

    def _say(self, pending: int, people: int, waiting: Mapping[tuple[int, int], int]) -> None:
        parts = []
        if pending:
            parts.append(self.tr("%Ln orders are waiting to be synced.", "", pending))
        if pending and len(self._pairs) > 1:
            parts.append(" · ".join(f"{self._way(pair)}: {n}" for pair, n in waiting.items() if n) + ".")
        if people:
            parts.append(self.tr("%Ln orders need you.", "", people))
        troubles = self._reader.troubles() if pending and self._reader is not None else ()
        if troubles:
            parts.append(f"⚠ {troubles[0].name}: {spoken(troubles[0].text)}")
        self.banner.setText(" ".join(parts) or self.tr("No order is waiting."))
        is_empty = self._model.rowCount() == 0
        self.empty.setVisible(is_empty)
        if self.ends() is None:
            self.empty.setText(
                self.tr(
                    "Connect a shop and Megaventory and run the imports, or choose “Orders between shops” on the tab "
                    "Connections. New orders then appear here."
                )
            )
        elif self._wanted != OrderFilter():
            self.empty.setText(self.tr("No order matches this filter."))
        else:
            self.empty.setText(
                self.tr("No orders yet. Those placed from the day the two were joined appear here within a minute.")
            )

    def _ids(self, sort: str, descending: bool) -> list[int]:
        ends = self.ends()
        if self._reader is None or ends is None:
            return []
        return self._reader.order_ids(*ends, self._wanted, sort, descending)

    def _read(self, ids: Sequence[int]) -> Mapping[int, OrderView]:
        ends = self.ends()
        return self._reader.orders_by_id(*ends, ids) if self._reader is not None and ends is not None else {}

    def _text(self, row: OrderView, column: int) -> str:
        match column:
            case 0:
                return row.number
            case 1:
                return local_time(datetime.fromtimestamp(row.placed / 1000, UTC)) if row.placed else ""
            case 2:
                return row.customer
            case 3:
                if row.total is None:
                    return ""
                return money(row.total, row.currency)
            case 4:
                return self._statuses.get(row.status, row.status)
            case 5:
                return f"{_MARKS[row.state]} {spoken(row.state)} · {self._names.get(row.target, '')}"
            case _:
                return " ".join(spoken(row.why).split())

    def _hover(self, row: OrderView, column: int) -> str:
        return tool_tip(spoken(row.why) if column == 6 else self._text(row, column))

    # --- filter -------------------------------------------------------------------------------------------------

    @Slot()
    def search_focus(self) -> None:
        """Type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _filter_soon(self) -> None:
        self._filter()

    @Slot()
    def _filter(self) -> None:
        states = frozenset(self.state.currentData() or ())
        self._wanted = OrderFilter(states, self.search.text().strip(), self._placed)
        self._name_dates()
        self.refresh()

    @Slot()
    def ask_dates(self) -> None:
        """Choose a range of days."""
        dialog = DatesDialog({"placed": self._placed}, {"placed": self.tr("Placed")}, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._dates_chosen)
        dialog.open()

    @Slot()
    def _dates_chosen(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, DatesDialog):
            self._placed = dialog.span("placed")
            self._filter()

    def _name_dates(self) -> None:
        span = in_words(self._placed)
        self.dates.setText(self.tr("Placed: {days}").format(days=span) if span else self.tr("All &dates"))
        self.clear_button.setEnabled(self._wanted != OrderFilter())

    @Slot()
    def _show_all(self) -> None:
        self.show_only()

    def show_only(self, states: tuple[OrderState, ...] = (), placed: Span = Span()) -> None:  # noqa: B008 - it is frozen
        """Show orders in one of these states that were placed within a span; without either all of them."""
        self._placed = placed
        with QSignalBlocker(self.state), QSignalBlocker(self.search):
            # Qt compares what it holds for Python by identity.
            choices = [tuple(self.state.itemData(index)) for index in range(self.state.count())]
            self.state.setCurrentIndex(choices.index(states))
            self.search.clear()
        self._filter()

    # --- doing --------------------------------------------------------------------------------------------------

    def selected(self) -> list[OrderView]:
        """The selected orders."""
        return self.table.chosen_rows()

    @Slot()
    def _enable(self) -> None:
        if self.tasks.busy:
            return
        chosen = self.selected() if self._reader is not None else []
        states = {row.state for row in chosen}
        self.retry_button.setEnabled(OrderState.NEEDS_PERSON in states or OrderState.PENDING in states)
        self.skip_button.setEnabled(bool(states - {OrderState.SYNCED, OrderState.SKIPPED}))
        self.take_button.setEnabled(OrderState.SKIPPED in states)
        self.open_button.setEnabled(len(chosen) == 1)
        self.journey_button.setEnabled(len(chosen) == 1)
        ends = self.ends()
        is_copied = ends is not None and self._kinds.get(ends[1]) in BY_ROUTE
        to_shop = ends is not None and self._kinds.get(ends[1]) == "woocommerce"
        for button in (self.named_button, self.make_button):
            button.setVisible(to_shop)
            button.setEnabled(OrderState.NEEDS_PERSON in states)
        self.copy_button.setVisible(is_copied)
        self.copy_button.setEnabled(len(chosen) == 1 and chosen[0].there is not None)
        may_be_sent = {OrderState.PENDING, OrderState.NEEDS_PERSON} | ({OrderState.SYNCED} if is_copied else set())
        self.sync_order_button.setEnabled(bool(states & may_be_sent) or any(row.held for row in chosen))
        held = bool(chosen) and all(row.held for row in chosen)
        self.hold_button.setText(self.tr("Let &go") if held else self.tr("&Hold"))
        self.hold_button.setEnabled(OrderState.PENDING in states or held)
        self.sync_button.setEnabled(self.ends() is not None)

    @Slot()
    def _sync(self) -> None:
        self.sync_wanted.emit()

    def _acts(self) -> tuple[QPushButton, ...]:
        """The buttons that change orders: one act at a time."""
        return (
            self.sync_order_button,
            self.make_button,
            self.named_button,
            self.retry_button,
            self.hold_button,
            self.skip_button,
            self.take_button,
        )

    def _begin(self, act: Callable[[Sequence[OrderView], int], Coroutine[Any, Any, None]]) -> None:
        """Begin an act with the orders that are chosen now: whatever comes and goes meanwhile, it is about these."""
        chosen, ends = self.selected(), self.ends()
        if chosen and ends is not None:
            self.tasks.begin(lambda: act(chosen, ends[1]), *self._acts(), key="act")

    @Slot()
    def _sync_orders(self) -> None:
        self._begin(self._send)

    async def _send(self, chosen: Sequence[OrderView], target: int) -> None:
        wanted = {OrderState.PENDING, OrderState.NEEDS_PERSON, OrderState.SYNCED}
        members = tuple(row.member for row in chosen if row.state in wanted or row.held)
        if members:
            await self.tasks.ask(SyncOrders(members, target))
            self.refresh()

    @Slot()
    def _copy_with_missing(self) -> None:
        missing = Missing(self.sender().property("missing"))

        async def copy(chosen: Sequence[OrderView], target: int) -> None:
            members = tuple(row.member for row in chosen if row.state is OrderState.NEEDS_PERSON)
            if members:
                await self.tasks.ask(CopyWithMissing(target, members, missing))
                self.refresh()

        self._begin(copy)

    @Slot()
    def _hold(self) -> None:
        self._begin(self._hold_or_let_go)

    async def _hold_or_let_go(self, chosen: Sequence[OrderView], _: int) -> None:
        held = all(row.held for row in chosen)
        members = tuple(row.member for row in chosen if row.held or row.state is OrderState.PENDING)
        if members:
            await self.tasks.ask(HoldOrders(members, not held))
            self.refresh()

    @Slot()
    def show_journey(self) -> None:
        """Everything that happened to the chosen order."""
        for row in self.selected()[:1]:
            if self._reader is not None:
                dialog = JourneyDialog(row, self._reader.journey(row.member), self)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.open()

    @Slot()
    def _retry(self) -> None:
        self._begin(self._try_again)

    async def _try_again(self, chosen: Sequence[OrderView], target: int) -> None:
        members = tuple(row.member for row in chosen if row.state is not OrderState.SYNCED)
        if members:
            await self.tasks.ask(TryAgain(members, target))
            self.refresh()
            self._sync()

    @Slot()
    def _leave_out(self) -> None:
        self._begin(self._skip if self.sender().property("left_out") else self._take_in)

    async def _skip(self, chosen: Sequence[OrderView], target: int) -> None:
        """Skipping names the orders and asks for a reason; none has to be given."""
        skipped = [row for row in chosen if row.state not in (OrderState.SYNCED, OrderState.SKIPPED)]
        if not skipped:
            return
        question = self.tr("Skip these %Ln orders? They are not sent until you take them in again.", "", len(skipped))
        names = named([self._name_of(row) for row in skipped])
        why = self.tr("Why? (for yourself; may be empty)")
        reason = await text_entered(self, self.tr("Skip"), f"{question}\n\n{names}\n\n{why}")
        if reason is None:
            return
        members = tuple(row.member for row in skipped)
        await self.tasks.ask(LeaveOut(target, members, True, reason))
        self.refresh()

        async def take_back() -> None:
            await self.tasks.ask(LeaveOut(target, members, False))
            self.refresh()

        self.done.emit(Undo(self.tr("Skipped %Ln orders.", "", len(members)), take_back))

    async def _take_in(self, chosen: Sequence[OrderView], target: int) -> None:
        members = tuple(row.member for row in chosen if row.state is not OrderState.SYNCED)
        if members:
            await self.tasks.ask(LeaveOut(target, members, False))
            self.refresh()

    def _name_of(self, row: OrderView) -> str:
        """An order in a question: number, customer, total."""
        about = ", ".join(part for part in (row.customer, self._text(row, 3)) if part)
        return f"{row.number} ({about})" if about else row.number

    @Slot()
    def _open(self) -> None:
        for row in self.selected()[:1]:
            QDesktopServices.openUrl(QUrl(page(self._kind_of(0), row.address, "order", row.native_id)))

    @Slot()
    def _open_copy(self) -> None:
        for row in self.selected()[:1]:
            if row.there is not None:
                QDesktopServices.openUrl(QUrl(page(self._kind_of(1), row.there[0], "order", row.there[1])))

    def _kind_of(self, end: int) -> str:
        ends = self.ends()
        return self._kinds.get(ends[end], "") if ends is not None else ""

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.tr("Order queue"), error)
