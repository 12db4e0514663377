"""Who decides what, field group by field group (UI.md, Connections, Advanced)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import ShareLike
from wcsync_desktop.core.records import GROUP_LABELS
from wcsync_desktop.core.sharing import CHOICES, Decides, Rules, decides
from wcsync_desktop.database.reader import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell


class RulesDialog(QDialog):
    """One choice per field group of products; nothing changes before Save."""

    saved = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        rules: Rules,
        shop: ConnectionRow,
        other: ConnectionRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shop, self._other = shop, other
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
        for group, choices in CHOICES.items():
            box = QComboBox()
            for choice in choices:
                box.addItem(words[choice], choice.value)
            box.setCurrentIndex(max(0, box.findData(decides(rules, group, shop.id, other.id).value)))
            self.boxes[group.value] = box
            form.addRow(GROUP_LABELS[group], box)
        note = plain_label(
            self.tr(
                "Nothing that is there is rewritten: this counts from the next change on. To bring today's values in "
                "step, too, look at the preview of products in the tab Initialization, and import them."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)

    @Slot()
    def save(self) -> None:
        """Apply the choices."""
        groups = tuple((group, str(box.currentData())) for group, box in self.boxes.items())
        self._bridge.ask(ShareLike(self._shop.id, self._other.id, groups), self._done, self._failed)

    def _done(self, _: Any) -> None:
        self.saved.emit()
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)
