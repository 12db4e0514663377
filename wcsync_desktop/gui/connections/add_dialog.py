"""Adding a connection: a plain form that stores, tests and says what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import AddConnection, RemoveConnection, TestConnection
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label


class AddDialog(QDialog):
    """Kind, name, address and keys. Closes itself when the connection is stored and answers."""

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._stored: int | None = None
        self.setWindowTitle(self.tr("Add a connection"))
        self.setMinimumWidth(520)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("WooCommerce shop"), "woocommerce")
        self.kind.addItem(self.tr("Megaventory account"), "megaventory")
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.name = QLineEdit()
        self.address = QLineEdit()
        self.secrets = [QLineEdit(), QLineEdit()]
        for field in self.secrets:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.ca = QLineEdit()
        self.ca.setPlaceholderText(self.tr("only for a private authority"))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._choose_ca)
        ca_row = QHBoxLayout()
        ca_row.addWidget(self.ca)
        ca_row.addWidget(browse)

        self._form = QFormLayout()
        self._form.addRow(self.tr("&Kind"), self.kind)
        self._form.addRow(self.tr("&Name"), self.name)
        self._form.addRow(self.tr("&Address"), self.address)
        self._form.addRow("", self.secrets[0])
        self._form.addRow("", self.secrets[1])
        self._form.addRow(self.tr("Certificate &file"), ca_row)
        self.says = plain_label()
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox()
        self.add_button = self.buttons.addButton(self.tr("Add and test"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._add)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self.says)
        layout.addWidget(self.buttons)
        self._kind_changed()

    @Slot()
    def _kind_changed(self) -> None:
        is_shop = self.kind.currentData() == "woocommerce"
        labels = (self.tr("Consumer &key"), self.tr("Consumer &secret")) if is_shop else (self.tr("API &key"), "")
        for field, text in zip(self.secrets, labels, strict=True):
            label = self._form.labelForField(field)
            if isinstance(label, QWidget):
                label.setProperty("text", text)
        self._form.setRowVisible(self.secrets[1], is_shop)
        if not is_shop and not self.address.text():
            self.address.setText("https://api.megaventory.com/v2017a/")
        elif is_shop and "megaventory.com" in self.address.text():
            self.address.clear()
        self.address.setPlaceholderText("https://shop.example.com")
        self.name.setPlaceholderText(self.tr("Main shop") if is_shop else self.tr("Megaventory"))

    @Slot()
    def _choose_ca(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Certificate file"), "", "PEM (*.pem *.crt)")
        if path:
            self.ca.setText(path)

    @Slot()
    def _add(self) -> None:
        self._busy(self.tr("Storing the keys and testing…"))
        fields = self.secrets if self.kind.currentData() == "woocommerce" else self.secrets[:1]
        command = AddConnection(
            self.kind.currentData(),
            self.name.text() or self.name.placeholderText(),
            self.address.text(),
            tuple(field.text().strip() for field in fields),
            self.ca.text().strip() or None,
        )
        self._bridge.ask(command, self._test, self._failed)

    def _test(self, connection: Any) -> None:
        self._stored = int(connection)
        self._bridge.ask(TestConnection(self._stored), self._tested, self._failed)

    def _tested(self, _: Any) -> None:
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        if self._stored is not None:
            # What cannot be reached with these entries is worth nothing: the next try begins anew.
            self._bridge.ask(RemoveConnection(self._stored))
            self._stored = None
        self.says.setText(error.sentence + " " + self.tr("Nothing was kept."))
        self.add_button.setEnabled(True)

    def _busy(self, text: str) -> None:
        self.says.setText(text)
        self.add_button.setEnabled(False)
