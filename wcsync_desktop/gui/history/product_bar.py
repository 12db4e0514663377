"""One product: look it up, see what a synchronisation would do to it in each shop, start it (SA-5, SA-6)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QWidget,
)

from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import Snapshot, SyncProduct
from wcsync_desktop.core.records import LABELS, Kind
from wcsync_desktop.database.reader import ConnectionRow, PreviewRow, ProductFound, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.feedback import search_line, tell, tool_tip
from wcsync_desktop.gui.phrases import spoken

_PRODUCT = Qt.ItemDataRole.UserRole
_SHOWN = 12


@dataclass
class Look:
    """What a synchronisation would do to the product between a shop and its partner; no rows before it is known."""

    shop: int
    partner: int
    operation: int = 0
    rows: Sequence[PreviewRow] = ()
    is_known: bool = False
    problem: str = ""

    @property
    def can_start(self) -> bool:
        """Only what adds or updates is started from here."""
        found = {row.found for row in self.rows}
        return bool(found & {Found.CREATE, Found.UPDATE}) and Found.DELETE not in found


class ProductBar(QWidget):
    """A field to look a product up, an icon for what would be done, and a button that starts it."""

    said = Signal(str)
    started = Signal(int)

    def __init__(self, bridge: EngineBridge, open_reader: Callable[[], Reader], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._open_reader = bridge, open_reader
        self._reader: Reader | None = None
        self._names: dict[int, str] = {}
        self._pairs: tuple[tuple[int, int], ...] = ()
        self._asked = ""
        self.chosen: ProductFound | None = None
        self.looks: list[Look] = []
        self._unanswered: deque[Look] = deque()
        self.search = search_line(self.tr("One product: SKU, name or barcode…"))
        self.search.setMinimumWidth(230)
        self.search.textEdited.connect(self._look_soon)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setWindowFlags(Qt.WindowType.ToolTip)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Products found"))
        self.list.itemClicked.connect(self._take)
        self.icon = QLabel()
        self.icon.setTextFormat(Qt.TextFormat.PlainText)
        self.icon.setMinimumWidth(18)
        self.icon.setAccessibleName(self.tr("What a synchronisation would do"))
        self.start_button = BarButton()
        self.start_button.setText(self.tr("Synchronize"))
        self.start_button.clicked.connect(self.start)
        self.start_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.shops = QMenu(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.icon)
        layout.addWidget(self.start_button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._look)
        bridge.news.connect(self._news)
        self._show()

    def use(self, reader: Reader, rows: Mapping[int, ConnectionRow], pairs: Sequence[tuple[int, int]]) -> None:
        """The database, the connections of now, and which of them share."""
        self._reader = reader
        self._names = {row.id: row.name for row in rows.values()}
        self._pairs = tuple(pairs)
        self.setEnabled(bool(self._pairs))

    def forget(self) -> None:
        """The database is closed: read no more."""
        self._reader = None
        self.list.hide()

    # --- looking up -----------------------------------------------------------------------------------------------

    @Slot()
    def _look_soon(self) -> None:
        self._forget_choice()
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._asked = text = self.search.text().strip()
        if not text:
            self.list.hide()
            return
        open_reader = self._open_reader

        def look() -> tuple[str, tuple[ProductFound, ...]]:
            reader = open_reader()
            try:
                return text, reader.look_for(text, _SHOWN)
            finally:
                reader.close()

        self._bridge.run(look, self._found, self._failed)

    def _found(self, answer: Any) -> None:
        text, found = answer
        if text != self._asked or self._reader is None or self.chosen is not None:
            return
        self.list.clear()
        for product in found:
            code = " · ".join(part for part in (product.key, product.barcode) if part)
            item = QListWidgetItem(f"{product.title} ({code}) — {', '.join(product.places)}" if code else product.title)
            item.setData(_PRODUCT, product)
            self.list.addItem(item)
        if not found:
            nothing = QListWidgetItem(self.tr("No product that is known fits."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        else:
            self.list.setCurrentRow(0)
        height = self.list.sizeHintForRow(0) * min(_SHOWN, self.list.count()) + 2 * self.list.frameWidth()
        self.list.setGeometry(0, 0, max(self.search.width(), 420), height)
        self.list.move(self.search.mapToGlobal(QPoint(0, self.search.height())))
        self.list.setVisible(self.window().focusWidget() is self.search)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if not self.list.isVisible():
            return False
        row = self.list.currentRow()
        match key:
            case Qt.Key.Key_Down:
                self.list.setCurrentRow(min(row + 1, self.list.count() - 1))
            case Qt.Key.Key_Up:
                self.list.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                item = self.list.currentItem()
                if item is not None:
                    self._take(item)
            case Qt.Key.Key_Escape:
                self.list.hide()
            case _:
                return False
        return True

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        product = item.data(_PRODUCT)
        if isinstance(product, ProductFound):
            self.choose(product)

    def choose(self, product: ProductFound) -> None:
        """This product is meant: find out what would be done to it, between each shop and its partner."""
        self.list.hide()
        self._soon.stop()
        self._forget_choice()
        self.chosen = product
        self.search.setText(product.key or product.title)
        self.looks = [Look(shop, partner) for shop, partner in self._pairs]
        self._show()
        for look in self.looks:
            self._unanswered.append(look)
            command = SyncProduct(look.shop, look.partner, product.member, dry_run=True)
            self._bridge.ask(command, self._asked_for, self._refused)

    def _asked_for(self, operation: Any) -> None:
        self._unanswered.popleft().operation = int(operation)  # answers come in the order of what was asked

    def _refused(self, error: WcSyncError) -> None:
        look = self._unanswered.popleft()
        look.is_known, look.problem = True, spoken(error.sentence)
        self._show()

    def _forget_choice(self) -> None:
        self.chosen, self.looks = None, []
        self._show()

    @Slot(object)
    def _news(self, snapshot: Snapshot) -> None:
        if self._reader is None or snapshot.stopped:
            return
        for look in self.looks:
            if look.operation and not look.is_known and look.operation in snapshot.ended:
                done = self._reader.operation(look.operation)
                look.is_known = True
                look.problem = done.error if done is not None else self.tr("It could not be found out. Try again.")
                rows = self._reader.preview(look.operation)
                look.rows = [row for row in rows if row.kind == LABELS[Kind.PRODUCT.value]]
                self._show()

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        waiting = [look for look in self.looks if not look.is_known]
        ready = [look for look in self.looks if look.can_start]
        self.start_button.setEnabled(bool(ready) and not waiting)
        self._offer(ready if len(ready) > 1 else [])
        words = {
            Found.CREATE: self.tr("＋ add"),
            Found.UPDATE: self.tr("✎ update"),
            Found.DELETE: self.tr("✕ remove"),
        }
        marks = [words[row.found] for look in self.looks for row in look.rows if row.found in words]
        if self.chosen is None:
            self.icon.setText("")
        elif waiting:
            self.icon.setText("…")
        elif marks:
            self.icon.setText(", ".join(dict.fromkeys(marks)))
        else:
            troubled = any(look.problem or any(row.reason for row in look.rows) for look in self.looks)
            self.icon.setText(self.tr("⚠ see why") if troubled else self.tr("＝ nothing to do"))
        self.icon.setToolTip(tool_tip(self.words()))
        # Without a hover, a screen reader and the keyboard get it, too.
        self.icon.setAccessibleDescription(self.words())
        self.start_button.setToolTip(tool_tip(self.words()))

    def words(self) -> str:
        """What would be done in each shop and its partner, with the fields, and why not."""
        if self.chosen is None:
            return ""
        said = []
        for look in self.looks:
            pair = f"{self._names.get(look.shop, '?')} ↔ {self._names.get(look.partner, '?')}"
            said.append(f"{pair}: {self._told(look)}")
        return "\n\n".join(said)

    def _told(self, look: Look) -> str:
        if not look.is_known:
            return self.tr("looking…")
        if look.problem:
            return look.problem.splitlines()[0]
        lines = []
        for row in look.rows:
            where = self._names.get(row.target, "?")
            head = {
                Found.CREATE: self.tr("＋ add to {name}"),
                Found.UPDATE: self.tr("✎ update in {name}"),
                Found.DELETE: self.tr("✕ remove from {name}"),
            }.get(row.found)
            if head is not None:
                lines.append(head.format(name=where))
                lines += [
                    f"   {spoken(name)}: {then}" if row.found is Found.CREATE else f"   {spoken(name)}: {now} → {then}"
                    for name, now, then in row.differences
                ]
            if row.reason:
                lines.append(f"⚠ {spoken(row.reason)}")
        return "\n".join(lines) or self.tr("nothing to do, both hold the same")

    # --- starting -------------------------------------------------------------------------------------------------

    def _offer(self, several: Sequence[Look]) -> None:
        """Of several shops the button asks which one is meant."""
        self.shops.clear()
        for look in several:
            action = self.shops.addAction(self._names.get(look.shop, "?").replace("&", "&&"))
            action.setData(self.looks.index(look))
            action.triggered.connect(self._shop_chosen)
        if several:
            self.start_button.setMenu(self.shops)
        else:
            self.start_button.setMenu(None)  # type: ignore[arg-type]  # Qt takes the menu away

    @Slot()
    def start(self) -> None:
        """Start it, where only one shop is concerned."""
        for look in [look for look in self.looks if look.can_start][:1]:
            self._start(look)

    @Slot()
    def _shop_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and int(action.data()) < len(self.looks):
            self._start(self.looks[int(action.data())])

    def _start(self, look: Look) -> None:
        if self.chosen is not None:
            command = SyncProduct(look.shop, look.partner, self.chosen.member)
            self.start_button.setEnabled(False)
            self._bridge.ask(command, self._begun, self._failed)

    def _begun(self, operation: Any) -> None:
        title = self.chosen.title if self.chosen is not None else ""
        self.said.emit(self.tr("Synchronizing “{product}” has started.").format(product=title))
        self.search.clear()
        self._forget_choice()
        self.started.emit(int(operation))

    def _failed(self, error: WcSyncError) -> None:
        self._show()
        tell(self, self.tr("One product"), error)
