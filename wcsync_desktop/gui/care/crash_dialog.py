"""A fault of our own: what happened in a sentence, and a text to copy for whoever mends it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from wcsync_desktop.gui.feedback import plain_label, text_to_read
from wcsync_desktop.gui.look import dress


class FaultBell(QObject):
    """Brings what happened in any thread to the GUI thread."""

    rang = Signal(str)

    def ring(self, text: str) -> None:
        """Callable from every thread."""
        self.rang.emit(text)


class CrashDialog(QDialog):
    """Comes once for a series of faults: the first one is what matters. ``support_wanted`` opens the bundle."""

    support_wanted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, ended: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("WC Sync Desktop made a mistake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 420)
        said = (
            self.tr("The last time the program was ended by a fault.")
            if ended
            else self.tr("Something went wrong inside the program.")
        )
        self.says = plain_label(
            said
            + " "
            + self.tr(
                "Your data is safe: what was begun is found and completed at the next start. If it happens again, "
                "please report it with the text below; keys are taken out of it."
            )
        )
        self.text = text_to_read(self.tr("What happened, for whoever mends it"), text)
        self.copy_button = QPushButton(self.tr("&Copy text"))
        dress(self.copy_button, "copy")
        self.copy_button.clicked.connect(self._copy)
        self.support_button = QPushButton(self.tr("Save &support bundle…"))
        dress(self.support_button, "life-buoy")
        self.support_button.clicked.connect(self._support)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy_button, self.support_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.says)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

    @Slot()
    def _support(self) -> None:
        self.support_wanted.emit()
        self.accept()
