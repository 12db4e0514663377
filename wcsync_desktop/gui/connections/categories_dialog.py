"""Which categories of a shop and of the other side belong together: whole branches, or single products (SA-10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.categories import SEPARATOR, Category, CategoryMap, Path
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.messages import EditConnection, ReadCategories
from wcsync_desktop.database.reader import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.phrases import spoken

_INDENT = "    "


@dataclass
class End:
    """One of the two systems: its categories, and what goes where in it."""

    row: ConnectionRow
    map: CategoryMap
    categories: Sequence[Category] = ()


class CategoriesDialog(QDialog):
    """Both directions, and single products; nothing changes before Save."""

    said = Signal(str)

    def __init__(
        self, bridge: EngineBridge, shop: ConnectionRow, other: ConnectionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shop, self._other = (End(row, CategoryMap.of(row.options)) for row in (shop, other))
        self._to_save: list[End] = []
        self.setWindowTitle(self.tr("Categories: {shop} and {other}").format(other=other.name, shop=shop.name))
        self.resize(600, 500)
        self.headline = plain_label(self.tr("Reading the categories of both…"))
        self.bar = QProgressBar()
        self.bar.setMaximum(0)
        self.tabs = QTabWidget()
        self.tabs.setEnabled(False)
        self.to_shop = BranchPage(self._other, self._shop)
        self.to_other = BranchPage(self._shop, self._other)
        self.products = ProductPage((self._shop, self._other))
        for page, name in (
            (self.to_shop, f"{other.name} → {shop.name}"),
            (self.to_other, f"{shop.name} → {other.name}"),
            (self.products, self.tr("Single products")),
        ):
            self.tabs.addTab(page, name.replace("&", "&&"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.save_button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.bar)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)
        bridge.ask(ReadCategories(other.id), self._other_read, self._failed)

    def _other_read(self, found: Any) -> None:
        self._other.categories = found
        self._bridge.ask(ReadCategories(self._shop.row.id), self._shop_read, self._failed)

    def _shop_read(self, found: Any) -> None:
        self._shop.categories = found
        self.bar.hide()
        for page in (self.to_shop, self.to_other, self.products):
            page.fill()
        self.tabs.setEnabled(True)
        self.save_button.setEnabled(True)
        self.headline.setText(
            self.tr(
                "A product is put into the category of the same name, unless you choose another one here. It counts "
                "for products that are added or edited from now on, and for all at the next import. In “{shop}” it "
                "counts for products that are added to it."
            ).format(shop=self._shop.row.name)
        )

    @Slot()
    def save(self) -> None:
        """Keep the choices. What was chosen for something that is not there any more is kept, too."""
        self._to_save = []
        for end, page in ((self._shop, self.to_shop), (self._other, self.to_other)):
            chosen = CategoryMap(page.chosen(), self.products.chosen(end))
            if chosen != end.map:
                end.map = chosen
                self._to_save.append(end)
        self.save_button.setEnabled(False)
        self._save_next(None)

    def _save_next(self, _: Any) -> None:
        if not self._to_save:
            self.said.emit(self.tr("Categories are saved."))
            self.accept()
            return
        end = self._to_save.pop(0)
        row = end.row
        command = EditConnection(row.id, row.name, row.address, (), row.ca, end.map.put_into(row.options))
        self._bridge.ask(command, self._save_next, self._failed)

    def _failed(self, error: WcSyncError) -> None:
        self.bar.hide()
        self.save_button.setEnabled(self.tabs.isEnabled())
        self.headline.setText(spoken(error.sentence))
        tell(self, self.windowTitle(), error)


class BranchPage(QScrollArea):
    """A choice of the tree of ``there`` for each category of ``here``."""

    def __init__(self, here: End, there: End) -> None:
        super().__init__()
        self._here, self._there = here, there
        self.boxes: dict[str, QComboBox] = {}
        self._form = QFormLayout()
        inside = QWidget()
        inside.setLayout(self._form)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def fill(self) -> None:
        """The categories are known."""
        for category in self._here.categories:
            box = QComboBox()
            box.addItem("", ())
            for own in self._there.categories:
                box.addItem(own.name, own.path)
            chosen = self._there.map.branches.get(category.name)
            if chosen is not None and _index_of(box, chosen) < 0:
                box.addItem(self.tr("{name} (no longer there)").format(name=SEPARATOR.join(chosen)), chosen)
            box.setCurrentIndex(_index_of(box, chosen) if chosen is not None else 0)
            box.setAccessibleName(category.name)
            box.currentIndexChanged.connect(self._name_what_is_not_chosen)
            self.boxes[category.name] = box
            self._form.addRow(plain_label(_INDENT * (len(category.path) - 1) + category.path[-1], wraps=False), box)
        if not self.boxes:
            self._form.addRow(plain_label(self.tr("“{name}” has no categories yet.").format(name=self._here.row.name)))
        self._name_what_is_not_chosen()

    @Slot()
    def _name_what_is_not_chosen(self) -> None:
        """What lies in a branch goes where the branch goes, and says so."""
        chosen = CategoryMap(self.chosen())
        for name, box in self.boxes.items():
            above = chosen.branch(name.rpartition(SEPARATOR)[0])
            says = self.tr("by its name") if above is None else self.tr("like the one above: {name}")
            box.setItemText(0, says.format(name=SEPARATOR.join(above or ())))

    def chosen(self) -> dict[str, Path]:
        """The choices, with those for categories that are not there any more."""
        kept = {name: path for name, path in self._there.map.branches.items() if name not in self.boxes}
        return kept | {name: tuple(path) for name, box in self.boxes.items() if (path := box.currentData())}


class _Entry(QLineEdit):
    """A field in which Enter means what it says beside it, not Save."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ProductPage(QWidget):
    """Products with a category of their own, by SKU."""

    def __init__(self, ends: tuple[End, End]) -> None:
        super().__init__()
        self._ends = ends
        self.sku = _Entry()
        self.sku.setPlaceholderText(self.tr("SKU"))
        self.sku.setAccessibleName(self.tr("SKU of the product"))
        self.sku.returnPressed.connect(self.add)
        self.sku.textChanged.connect(self._enable)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Its category"))
        self.add_button = QPushButton(self.tr("&Add"))
        self.add_button.clicked.connect(self.add)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Products with a category of their own"))
        self.list.itemSelectionChanged.connect(self._enable)
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.remove_button.clicked.connect(self.remove)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self.remove, context=Qt.ShortcutContext.WidgetShortcut)
        entry = QHBoxLayout()
        entry.addWidget(self.sku, 1)
        entry.addWidget(self.box, 2)
        entry.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.addLayout(entry)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.remove_button, alignment=Qt.AlignmentFlag.AlignRight)

    def fill(self) -> None:
        """The categories are known."""
        for number, end in enumerate(self._ends):
            for category in end.categories:
                self.box.addItem(f"{end.row.name}: {category.name}", (number, category.path))
            for sku, path in end.map.products.items():
                self._put(sku, number, path)
        self._enable()

    def _put(self, sku: str, end: int, path: Path) -> None:
        item = QListWidgetItem(f"{sku} → {self._ends[end].row.name}: {SEPARATOR.join(path)}")
        item.setData(Qt.ItemDataRole.UserRole, (sku, end, path))
        self.list.addItem(item)

    def _kept(self) -> list[tuple[str, int, Path]]:
        found = (self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count()))
        return [(sku, end, tuple(path)) for sku, end, path in found]

    @Slot()
    def add(self) -> None:
        """Put the product on the list; it has one category in each system."""
        sku, where = self.sku.text().strip(), self.box.currentData()
        if not normal_sku(sku) or where is None:
            return
        end, path = where
        for row, (other, there, _) in reversed(list(enumerate(self._kept()))):
            if (normal_sku(other), there) == (normal_sku(sku), end):
                self.list.takeItem(row)
        self._put(sku, end, tuple(path))
        self.sku.clear()

    @Slot()
    def remove(self) -> None:
        """Take the selected one from the list."""
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))

    @Slot()
    def _enable(self) -> None:
        self.add_button.setEnabled(bool(normal_sku(self.sku.text())) and self.box.count() > 0)
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def chosen(self, end: End) -> dict[str, Path]:
        """The paths in a system by SKU."""
        return {sku: path for sku, number, path in self._kept() if self._ends[number] is end}


def _index_of(box: QComboBox, path: Path) -> int:
    # findData compares by Qt's own types, in which a tuple is an opaque object.
    return next((i for i in range(1, box.count()) if tuple(box.itemData(i)) == path), -1)
