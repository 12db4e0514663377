"""Who decides what, field group by field group (UI.md, Connections, Advanced)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import ShareLike
from wcsync_desktop.core.presets import CHOICES, Decides, decides
from wcsync_desktop.core.records import GROUP_LABELS, Kind
from wcsync_desktop.database.reader import ConnectionRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.rules_preview import preview_rules
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.phrases import spoken


class RulesDialog(QDialog):
    """One choice per field group of products; nothing changes before a person has seen what it means."""

    saved = Signal(bool)
    """Other rules count; whether today's values are being brought in step, too."""

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        shop: ConnectionRow,
        other: ConnectionRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._reader = bridge, reader
        self._shop, self._other = shop, other
        rules = reader.rules()
        self._has_products = Kind.PRODUCT.value in reader.imported_kinds(shop.id, other.id)
        self.setWindowTitle(self.tr("Who decides: {shop} and {other}").format(shop=shop.name, other=other.name))
        self.setMinimumWidth(460)
        words = {
            Decides.SHOP: self.tr("{name} decides").format(name=shop.name),
            Decides.OTHER: self.tr("{name} decides").format(name=other.name),
            Decides.BOTH: self.tr("Both; what both change at once is asked"),
            Decides.NOBODY: self.tr("Not shared"),
        }
        form = QFormLayout()
        self.boxes: dict[str, QComboBox] = {}
        self._before: dict[str, str] = {}
        for group, choices in CHOICES.items():
            box = QComboBox()
            for choice in choices:
                box.addItem(words[choice], choice.value)
            box.setCurrentIndex(max(0, box.findData(decides(rules, group, shop.id, other.id).value)))
            self.boxes[group.value] = box
            self._before[group.value] = str(box.currentData())
            form.addRow(spoken(GROUP_LABELS[group]), box)
        note = plain_label(
            self.tr("Before it counts you see what it would change today.")
            if self._has_products
            else self.tr("It counts from the first import on.")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        if self._has_products:
            buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("&Next…"))
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)

    @Slot()
    def save(self) -> None:
        """Apply the choices, or first show what they would change today."""
        groups = {group: str(box.currentData()) for group, box in self.boxes.items()}
        if groups == self._before:
            self.accept()
            return
        change = ShareLike(self._shop.id, self._other.id, tuple(groups.items()))
        if not self._has_products:
            self._bridge.ask(change, self._applied, self._failed)
            return
        preview_rules(self._bridge, self._reader, change, (self._shop, self._other), self, self._saved)

    def _applied(self, _: Any) -> None:
        self._saved(False)

    @Slot(bool)
    def _saved(self, today: bool) -> None:
        self.saved.emit(today)
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)
