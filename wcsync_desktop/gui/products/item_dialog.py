"""A product of the stock book: its SKU, name and barcode, what is kept back, and what a kit is put together of."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wcsync_desktop.core.book import AddItem, EditItem, KeepKit
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.database.reader import ItemView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.products.parts import BookDialog, LinesEditor, entered, note, pieces, warehouse_box


class ItemDialog(BookDialog):
    """Create or edit one."""

    def __init__(
        self, bridge: EngineBridge, reader: Reader, item: ItemView | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, reader, "", parent)
        self._item = item
        new = self.tr("Create product")
        self.setWindowTitle(new if item is None else self.tr("Edit {sku}").format(sku=item.sku))
        self.resize(560, 440)
        self.sku = QLineEdit(item.sku if item else "")
        self.sku.setEnabled(item is None)
        self.name = QLineEdit(item.name if item else "")
        self.barcode = QLineEdit(item.barcode if item else "")
        self.keep_back = QLineEdit(pieces(item.keep_back) if item else "0")
        self.pinned = warehouse_box(reader, self.tr("Taken from"), everywhere=self.tr("the first that has it"))
        self.pinned.setCurrentIndex(max(0, self.pinned.findData(item.pinned if item else None)))
        self.is_kit = QCheckBox(self.tr("It is a &kit, put together of:"))
        self.is_kit.setChecked(bool(item and item.is_kit))
        self.is_kit.toggled.connect(self._show_parts)
        self.parts = LinesEditor(
            reader, self.tr("Parts of the kit"), [self.tr("SKU"), self.tr("Name"), self.tr("Pieces in a kit")]
        )
        if item is not None:
            self.parts.fill((sku, name, each) for _, sku, name, each in reader.book.parts(item.id))
        form = QFormLayout()
        form.addRow(self.tr("&SKU"), self.sku)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Barcode"), self.barcode)
        form.addRow(self.tr("Keep bac&k in all shops"), self.keep_back)
        form.addRow(self.tr("Orders take it &from"), self.pinned)
        self.buttons = self.closed_by(QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        layout = QVBoxLayout(self)
        if item is None:
            layout.addWidget(
                note(self.tr("Shops are found by the SKU. Enter how many there are afterwards: Quantity…"))
            )
        layout.addLayout(form)
        layout.addWidget(self.is_kit)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.buttons)
        self._show_parts()

    @Slot()
    def _show_parts(self) -> None:
        self.parts.setEnabled(self.is_kit.isChecked())

    @Slot()
    def save(self) -> None:
        """Keep it: a new product first, then what is known of it, then its parts."""
        self.tasks.begin(self._save, *self.findChildren(QPushButton), key="save")

    async def _save(self) -> None:
        kept_back = entered(self.keep_back.text(), self.tr("Keep back"))
        parts = self.parts.lines() if self.is_kit.isChecked() else ()
        if self.is_kit.isChecked() and not parts:
            raise BadData("A kit needs at least one part.", "Add a row with its SKU and how many are in a kit.")
        name, barcode = self.name.text(), self.barcode.text()
        if self._item is None:
            item = await self.tasks.ask(AddItem(self.sku.text(), name, barcode, self._request))
            self._item = self._reader.book.item(item)  # what is refused from here on is an edit of it
            self.sku.setEnabled(False)
        else:
            item = self._item.id
        await self.tasks.ask(EditItem(item, name, barcode, kept_back, self.pinned.currentData()))
        if tuple(parts) != tuple((i, each) for i, _, _, each in self._reader.book.parts(item)):
            await self.tasks.ask(KeepKit(item, parts))
        self.said.emit(self.tr("Saved."))
        self.accept()
