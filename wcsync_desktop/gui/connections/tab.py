"""Connections: what is connected, how it is, and what a shop shares with another system."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import KeyState, RemoveConnection, Share
from wcsync_desktop.core.presets import preset_named, presets_for
from wcsync_desktop.core.records import GROUP_LABELS, Group, Kind, field_groups
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.reader import ConnectionRow, Reader, moment
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.categories_dialog import CategoriesDialog
from wcsync_desktop.gui.connections.fields_dialog import FieldsDialog
from wcsync_desktop.gui.connections.ladder_dialog import LadderDialog
from wcsync_desktop.gui.connections.modules_dialog import ModulesDialog, ways_in_words
from wcsync_desktop.gui.connections.routes_dialog import RoutesDialog
from wcsync_desktop.gui.connections.rules_dialog import RulesDialog
from wcsync_desktop.gui.connections.rules_preview import preview_rules
from wcsync_desktop.gui.connections.settings_dialog import SettingsDialog
from wcsync_desktop.gui.connections.welcome import Welcome
from wcsync_desktop.gui.connections.wizard import ConnectionWizard
from wcsync_desktop.gui.feedback import local_time, plain_label, tell
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import choose_row, fill_row, text_table

_ADDRESS, _STATE = 2, 3
_STATE_MARKS = {"connected": "●", "needs key": "⚠", "refused": "✕", "unreachable": "✕", "stopped": "✕"}
_KEY_MARKS = {
    KeyState.AVAILABLE.value: "✓ ",
    KeyState.IN_MEMORY.value: "✓ ",
    KeyState.LOCKED.value: "⚠ ",
    KeyState.MISSING.value: "⚠ ",
    KeyState.NO_KEYRING.value: "⚠ ",
}
_KINDS = {"woocommerce": "WooCommerce shop", "megaventory": "Megaventory account", "vtiger": "Vtiger CRM"}


class ConnectionsTab(QWidget):
    """The list on the left, sharing on the right."""

    said = Signal(str)
    initialization_wanted = Signal()
    practice_wanted = Signal()
    restore_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader: Reader | None = None
        self._rows: tuple[ConnectionRow, ...] = ()
        self._troubles: dict[int | None, str] = {}
        self._to_remove: int | None = None
        self.table = text_table(
            [
                self.tr("Name"),
                self.tr("Kind"),
                self.tr("Address"),
                self.tr("State"),
                self.tr("Keys"),
                self.tr("Last contact"),
            ],
            self.tr("Connections"),
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_ADDRESS, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(60)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemActivated.connect(self.edit)
        self.trouble = plain_label()
        self.trouble.hide()
        self.empty = Welcome()
        self.empty.shop_wanted.connect(self.connect_shop)
        self.empty.practice_wanted.connect(self.practice_wanted)
        self.empty.restore_wanted.connect(self.restore_wanted)
        self.empty.guide_wanted.connect(self.guide_wanted)
        self.add_button = QPushButton(self.tr("&Add…"))
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.edit_button.clicked.connect(self.edit)
        self.test_button = QPushButton(self.tr("&Test…"))
        self.settings_button = QPushButton(self.tr("&Settings…"))
        self.settings_button.setToolTip(self.tr("How often it is looked at, which orders go, where stock lies"))
        self.settings_button.clicked.connect(self.change_settings)
        self.routes_button = QPushButton(self.tr("&Orders between shops…"))
        self.routes_button.setToolTip(self.tr("Which shops get the main store's orders, and which send it theirs"))
        self.routes_button.clicked.connect(self.choose_routes)
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.add_button.clicked.connect(self.add)
        self.test_button.clicked.connect(self._test)
        self.remove_button.clicked.connect(self._ask_remove)
        bar = QHBoxLayout()
        for button in (
            self.add_button,
            self.edit_button,
            self.settings_button,
            self.test_button,
            self.remove_button,
            self.routes_button,
        ):
            bar.addWidget(button)
        bar.addStretch()
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.trouble)
        layout.addLayout(bar)
        self._full = QSplitter(Qt.Orientation.Horizontal)
        self._full.addWidget(left)
        self._full.addWidget(self._sharing())
        self._full.setSizes([720, 330])
        self._full.setStretchFactor(0, 1)
        self._full.hide()
        self.empty.hide()  # until it is known whether anything is connected
        whole = QVBoxLayout(self)
        whole.addWidget(self._full)
        whole.addWidget(self.empty)
        self._enable()

    def _sharing(self) -> QWidget:
        box = QGroupBox(self.tr("Who decides what"))
        self.shop = QComboBox()
        self.shop.setAccessibleName(self.tr("Shop"))
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Other system"))
        self.shop.activated.connect(self.refresh)
        self.other.activated.connect(self.refresh)
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.currentIndexChanged.connect(self._explain)
        self.share_button = QPushButton(self.tr("Share like this"))
        self.share_button.clicked.connect(self._share)
        self.advanced_button = QPushButton(self.tr("Ad&vanced…"))
        self.advanced_button.setToolTip(self.tr("Choose field by field who decides"))
        self.advanced_button.clicked.connect(self.choose_rules)
        self.modules_button = QPushButton(self.tr("&Modules…"))
        self.modules_button.setToolTip(
            self.tr("Choose module by module which way it goes, and what happens where both change one thing")
        )
        self.modules_button.clicked.connect(self.choose_modules)
        self.fields_button = QPushButton(self.tr("What goes &where…"))
        self.fields_button.setToolTip(self.tr("Which field goes into which, and fields of your own"))
        self.fields_button.clicked.connect(self.choose_fields)
        self.categories_button = QPushButton(self.tr("Ca&tegories…"))
        self.categories_button.setToolTip(self.tr("Into which category of the shop a product goes that you add to it"))
        self.categories_button.clicked.connect(self.choose_categories)
        self.explanation = plain_label()
        self.decides = plain_label()
        self.nothing_to_share = plain_label(
            self.tr("As soon as a shop and another system are connected, you choose here what they share.")
        )
        layout = QVBoxLayout(box)
        layout.addWidget(self.nothing_to_share)
        self._sharing_widgets = (
            self.shop,
            self.other,
            self.preset,
            self.explanation,
            self.share_button,
            self.decides,
            self.modules_button,
            self.fields_button,
            self.advanced_button,
            self.categories_button,
        )
        for widget in self._sharing_widgets:
            layout.addWidget(widget)
        layout.addStretch()
        self._explain()
        return box

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None

    def refresh(self) -> None:
        """Read again, keeping the selection."""
        if self._reader is None:
            return
        chosen = self.selected()
        self._rows = self._reader.connections()
        self._troubles = {t.connection: t.text for t in reversed(self._reader.troubles())}
        self.empty.setVisible(not self._rows)
        self._full.setVisible(bool(self._rows))
        self.table.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            keys = _KEY_MARKS.get(row.keys, "") + spoken(row.keys)
            contact = local_time(moment(row.contact_at))
            state = f"{_STATE_MARKS.get(row.state, '○')} {_capital(spoken(row.state))}"
            if row.state == "connected" and row.id in self._troubles:
                state = self.tr("⚠ Connected, but nothing gets through")
            texts = (row.name, spoken(_KINDS.get(row.kind, row.kind)), row.address, state, keys, contact)
            fill_row(self.table, number, texts, {_STATE: self._trouble_of(row) or state})
            if chosen is not None and row.id == chosen.id:
                choose_row(self.table, number)
        self._fill(self.shop, self._shops())
        self._fill(self.other, [r for r in self._rows if r.kind != "woocommerce"])
        can_share = self.shop.count() > 0 and self.other.count() > 0
        self.nothing_to_share.setVisible(not can_share)
        if len(self._shops()) > 1:
            self.nothing_to_share.setText(
                self.tr(
                    "Orders are copied between your shops with “Orders between shops”; the tab Products keeps their "
                    "stock in step. As soon as a shop and another system are connected, you choose here what those two "
                    "share."
                )
            )
        ends = self._ends()
        is_crm = ends is not None and ends[1].kind == "vtiger"
        for widget in self._sharing_widgets:
            widget.setVisible(can_share)
        for widget, by_module in (
            (self.modules_button, True),
            (self.fields_button, True),
            (self.advanced_button, False),
        ):
            widget.setVisible(can_share and by_module is is_crm)
        rules = self._reader.rules()
        if ends is not None:
            self._offer(ends[1].kind, rules.preset_of(ends[0].id, ends[1].id))
        said = ways_in_words(self._reader, *ends) if ends is not None and is_crm else self.sentences(rules)
        self.decides.setText("\n".join(said))
        self.routes_button.setVisible(len(self._shops()) > 1)
        self._enable()

    def _offer(self, kind: str, shared: str | None) -> None:
        """The presets for a kind of system; what is shared already is chosen."""
        names = [preset.name for preset in presets_for(kind)]
        if [self.preset.itemData(i) for i in range(self.preset.count())] != names:
            self.preset.clear()
            for preset in presets_for(kind):
                self.preset.addItem(spoken(preset.title), preset.name)
        index = self.preset.findData(shared)
        if index >= 0 and not self.preset.hasFocus():
            self.preset.setCurrentIndex(index)

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
            if group is Group.STOCK and not any(rules.leads_stock(c, s) for c in leaders for s in rules.partners(c)):
                continue
            decides = self.tr("decides") if len(leaders) == 1 else self.tr("decide together")
            who = " / ".join(names.get(c, "?") for c in leaders)
            said.append(f"{spoken(GROUP_LABELS[group])}: {who} {decides}")
        if rules.booked:
            shops = ", ".join(names.get(shop, "?") for shop in sorted(rules.booked))
            said.append(self.tr("Stock of {shops}: the stock book decides (tab Products)").format(shops=shops))
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

    def select(self, connection: int) -> None:
        """Select a connection."""
        for number, row in enumerate(self._rows):
            if row.id == connection:
                choose_row(self.table, number)

    @Slot()
    def _enable(self) -> None:
        row = self.selected()
        has_one = row is not None
        self.edit_button.setEnabled(has_one)
        self.test_button.setEnabled(has_one)
        self.settings_button.setEnabled(has_one)
        self.remove_button.setEnabled(has_one)
        trouble = self._trouble_of(row) if row is not None else ""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _trouble_of(self, row: ConnectionRow) -> str:
        """What keeps a connection from working, in a sentence with the way out."""
        if row.keys == KeyState.LOCKED:
            return self.tr("⚠ The keyring is locked, so the keys cannot be read. Unlock it, then press Test.")
        if row.keys == KeyState.MISSING and row.practice:
            return self.tr("⚠ This practice system has ended. Remove it, or begin a new practice with Add.")
        if row.keys == KeyState.MISSING:
            return self.tr("⚠ The keyring holds no keys for this connection. Press Edit and enter them again.")
        if row.keys == KeyState.NO_KEYRING:
            return self.tr(
                "⚠ This computer has no working keyring. Set one up (GNOME Keyring or KWallet), then press Test."
            )
        why = row.reason or self._troubles.get(row.id, "")
        return f"⚠ {spoken(why)}" if why else ""

    @Slot()
    def _explain(self) -> None:
        preset = preset_named(str(self.preset.currentData() or ""))
        self.explanation.setText(spoken(preset.explanation) if preset is not None else "")

    @Slot()
    def add(self) -> None:
        """Open the wizard."""
        self._open_wizard(None)

    @Slot()
    def connect_shop(self) -> None:
        """Open the wizard at the entries of a shop."""
        self._open_wizard(None, at_shop=True)

    @Slot()
    def edit(self) -> None:
        """Open the wizard for the selected connection."""
        row = self.selected()
        if row is not None:
            self._open_wizard(row)

    @Slot()
    def change_settings(self) -> None:
        """Open the settings of the selected connection."""
        row = self.selected()
        if row is None or self._reader is None:
            return
        dialog = SettingsDialog(self._bridge, self._reader, row, self)
        dialog.said.connect(self.said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_wizard(self, row: ConnectionRow | None, *, at_shop: bool = False) -> None:
        if self._reader is None:
            return
        wizard = ConnectionWizard(self._bridge, self._reader, row, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.initialization_wanted.connect(self.initialization_wanted)
        wizard.practice_wanted.connect(self.practice_wanted)
        if at_shop:
            wizard.begin_with_shop()
        wizard.open()

    @Slot()
    def _test(self) -> None:
        row = self.selected()
        if row is not None:
            dialog = LadderDialog(self._bridge, row, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _refused(self, error: WcSyncError) -> None:
        self.said.emit(spoken(error.title))
        tell(self, self.tr("Connections"), error)
        self._enable()

    @Slot()
    def _ask_remove(self) -> None:
        row = self.selected()
        if row is None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Remove"), "", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        said = self.tr(
            "Forgotten: its keys, its settings, and what it shares; what has not been sent is dropped.\n"
            "Kept: the history, and which records belong together. Add the same shop or account again, and you are "
            "asked whether to go on with that.\n"
            "Nothing changes in the shop or account itself."
        )
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

    def _ends(self) -> tuple[ConnectionRow, ConnectionRow] | None:
        by_id = {row.id: row for row in self._rows}
        shop, other = by_id.get(self.shop.currentData()), by_id.get(self.other.currentData())
        return (shop, other) if shop is not None and other is not None else None

    @Slot()
    def choose_rules(self) -> None:
        """Choose field by field who decides."""
        ends = self._ends()
        if ends is None or self._reader is None:
            return
        dialog = RulesDialog(self._bridge, self._reader, *ends, self)
        dialog.saved.connect(self._rules_saved)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def choose_modules(self) -> None:
        """Choose module by module which way it goes."""
        self.refresh()
        ends = self._ends()
        if ends is None or self._reader is None:
            return
        dialog = ModulesDialog(self._bridge, self._reader, *ends, self)
        dialog.saved.connect(self._rules_saved)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def choose_fields(self) -> None:
        """Look at which field goes into which, and add own ones."""
        self.refresh()
        ends = self._ends()
        if ends is None:
            return
        dialog = FieldsDialog(self._bridge, *ends, self)
        dialog.said.connect(self.said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _shops(self) -> list[ConnectionRow]:
        return [row for row in self._rows if row.kind == "woocommerce"]

    @Slot()
    def choose_routes(self) -> None:
        """Choose which orders are copied between the shops."""
        if self._reader is None:
            return
        dialog = RoutesDialog(self._bridge, self._shops(), self._reader.routes(), self)
        dialog.said.connect(self.said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def choose_categories(self) -> None:
        """Choose which categories belong together."""
        ends = self._ends()
        if ends is None:
            return
        dialog = CategoriesDialog(self._bridge, *ends, self)
        dialog.said.connect(self.said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(bool)
    def _rules_saved(self, today: bool) -> None:
        self.said.emit(
            self.tr("Saved. Today's values are being brought in step: see the tab Sync history.")
            if today
            else self.tr("Saved. It counts from the next change on.")
        )

    @Slot()
    def _share(self) -> None:
        """Apply the preset; where products are shared already, it is first shown what it would change (E20)."""
        ends = self._ends()
        if ends is None or self._reader is None:
            return
        shop, other = ends
        change = Share(self.preset.currentData(), shop.id, other.id)
        if self._reader.rules().preset_of(shop.id, other.id) == change.preset:
            self.said.emit(self.tr("They share like this already."))
            return
        if not self._reader.imported_kinds(shop.id, other.id):
            self._bridge.ask(change, self._shared, self._refused)
            return
        preview_rules(self._bridge, self._reader, change, ends, self, self._rules_saved)

    def _shared(self, _: Any) -> None:
        self.said.emit(self.tr("Sharing is set. Go on with the tab Initialization."))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
