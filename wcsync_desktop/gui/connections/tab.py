"""Connections: what is connected, how it is, and what a shop shares with another system."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import RemoveConnection, Share, TestConnection
from wcsync_desktop.core.records import GROUP_LABELS, Group, Kind, field_groups
from wcsync_desktop.core.sharing import PRESETS, Rules
from wcsync_desktop.database.reader import ConnectionRow, Reader, moment
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.add_dialog import AddDialog
from wcsync_desktop.gui.feedback import local_time, plain_label, tell, tool_tip

_KINDS = {"woocommerce": "WooCommerce shop", "megaventory": "Megaventory account"}


class ConnectionsTab(QWidget):
    """The list on the left, sharing on the right."""

    said = Signal(str)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader: Reader | None = None
        self._rows: tuple[ConnectionRow, ...] = ()
        self._to_remove: int | None = None
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(self.tr("Connections"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Kind"), self.tr("Address"), self.tr("State"), self.tr("Last contact")]
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((150, 140, 200, 90)):
            self.table.setColumnWidth(column, width)
        self.table.itemSelectionChanged.connect(self._enable)
        self.empty = plain_label(
            self.tr("Nothing is connected yet. Add your shop first, then the system it shall be kept in step with.")
        )
        self.add_button = QPushButton(self.tr("&Add…"))
        self.test_button = QPushButton(self.tr("&Test"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.add_button.clicked.connect(self.add)
        self.test_button.clicked.connect(self._test)
        self.remove_button.clicked.connect(self._ask_remove)
        bar = QHBoxLayout()
        for button in (self.add_button, self.test_button, self.remove_button):
            bar.addWidget(button)
        bar.addStretch()
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addLayout(bar)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._sharing())
        split.setSizes([640, 360])
        whole = QVBoxLayout(self)
        whole.addWidget(split)
        self._enable()

    def _sharing(self) -> QWidget:
        box = QGroupBox(self.tr("Who decides what"))
        self.shop = QComboBox()
        self.shop.setAccessibleName(self.tr("Shop"))
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Other system"))
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Preset"))
        for preset in PRESETS:
            self.preset.addItem(preset.title, preset.name)
        self.preset.currentIndexChanged.connect(self._explain)
        self.share_button = QPushButton(self.tr("Share like this"))
        self.share_button.clicked.connect(self._share)
        self.explanation = plain_label()
        self.decides = plain_label()
        layout = QVBoxLayout(box)
        for widget in (self.shop, self.other, self.preset, self.explanation, self.share_button, self.decides):
            layout.addWidget(widget)
        layout.addStretch()
        self._explain()
        return box

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self.refresh()

    def refresh(self) -> None:
        """Read again, keeping the selection."""
        if self._reader is None:
            return
        chosen = self.selected()
        self._rows = self._reader.connections()
        self.empty.setVisible(not self._rows)
        self.table.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            state = row.state.capitalize() + (f": {row.reason}" if row.reason else "")
            texts = (row.name, _KINDS.get(row.kind, row.kind), row.address, state, local_time(moment(row.contact_at)))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tool_tip(text))
                self.table.setItem(number, column, item)
            if chosen is not None and row.id == chosen.id:
                self.table.selectRow(number)
        self._fill(self.shop, [r for r in self._rows if r.kind == "woocommerce"])
        self._fill(self.other, [r for r in self._rows if r.kind != "woocommerce"])
        rules = self._reader.rules()
        self.decides.setText("\n".join(self.sentences(rules)))
        self._enable()

    def _fill(self, box: QComboBox, rows: list[ConnectionRow]) -> None:
        chosen = box.currentData()
        box.clear()
        for row in rows:
            box.addItem(row.name, row.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self.share_button.setEnabled(self.shop.count() > 0 and self.other.count() > 0)

    def sentences(self, rules: Rules) -> list[str]:
        """Who decides about each field group of products, in words."""
        names = {row.id: row.name for row in self._rows}
        said = []
        for group in dict.fromkeys(field_groups(Kind.PRODUCT).values()):
            leaders = self._leaders(rules, group)
            if not leaders or group not in GROUP_LABELS:
                continue
            decides = self.tr("decides") if len(leaders) == 1 else self.tr("decide together")
            who = " / ".join(names.get(c, "?") for c in leaders)
            said.append(f"{GROUP_LABELS[group]}: {who} {decides}")
        return said

    @staticmethod
    def _leaders(rules: Rules, group: Group) -> list[int]:
        ranks = {c: rules.rank(Kind.PRODUCT, group, c) for c in rules.connections(Kind.PRODUCT)}
        leading = {c: rank for c, rank in ranks.items() if rank}
        first = min(leading.values(), default=0)
        return [c for c, rank in leading.items() if rank == first]

    def selected(self) -> ConnectionRow | None:
        """The selected connection."""
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) and self.table.selectedItems() else None

    @Slot()
    def _enable(self) -> None:
        has_one = self.selected() is not None
        self.test_button.setEnabled(has_one)
        self.remove_button.setEnabled(has_one)

    @Slot()
    def _explain(self) -> None:
        self.explanation.setText(PRESETS[max(0, self.preset.currentIndex())].explanation)

    @Slot()
    def add(self) -> None:
        """Open the form."""
        dialog = AddDialog(self._bridge, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _test(self) -> None:
        row = self.selected()
        if row is None:
            return
        self.test_button.setEnabled(False)
        self.said.emit(self.tr("Testing “{name}”…").format(name=row.name))
        self._bridge.ask(TestConnection(row.id), self._tested, self._refused)

    def _tested(self, tested: Any) -> None:
        self.said.emit(
            self.tr("Connected: {title} {version}, {currency}.").format(
                title=tested.title, version=tested.version, currency=tested.currency
            )
        )
        self._enable()

    def _refused(self, error: WcSyncError) -> None:
        self.said.emit(error.title)
        tell(self, self.tr("Connections"), error)
        self._enable()

    @Slot()
    def _ask_remove(self) -> None:
        row = self.selected()
        if row is None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Remove"), "", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        said = self.tr("Its keys are deleted from the keyring. Its history stays, and nothing changes in the shop.")
        box.setText(self.tr("Remove “{name}”?").format(name=row.name) + "\n\n" + said)
        self._to_remove = row.id
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(self._remove)
        box.open()

    @Slot()
    def _remove(self) -> None:
        if self._to_remove is not None:
            self._bridge.ask(RemoveConnection(self._to_remove), self._removed, self._refused)
            self._to_remove = None

    def _removed(self, _: Any) -> None:
        self.said.emit(self.tr("Removed."))

    @Slot()
    def _share(self) -> None:
        shop, other = self.shop.currentData(), self.other.currentData()
        if shop is not None and other is not None:
            self._bridge.ask(Share(self.preset.currentData(), shop, other), self._shared, self._refused)

    def _shared(self, _: Any) -> None:
        self.said.emit(self.tr("Sharing is set. Go on with the tab Initialization."))
