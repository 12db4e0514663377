"""What goes where between a shop and Vtiger: the usual fields, and pairs that a person adds (VT-5, rule 18)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import KeepFields, ReadFields
from wcsync_desktop.core.own_fields import (
    MARK_LABEL,
    READ_ONLY,
    SUGGESTED,
    Field,
    OwnField,
    free_slot,
    own_fields,
    problem_of,
)
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.reader import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import fill_row, text_table

KINDS = (Kind.CUSTOMER, Kind.PRODUCT, Kind.ORDER, Kind.TAX)

USUAL: dict[Kind, tuple[tuple[str, str, str], ...]] = {
    Kind.CUSTOMER: (
        ("E-mail", "Primary Email", "Known by it; compared without regard to capitals"),
        ("First name", "First Name", ""),
        ("Last name", "Last Name", "Empty: the name in the address, else the part of the e-mail before @"),
        ("Company", "Organization Name", "Found by its name, or made"),
        ("Phone", "Office Phone", ""),
        ("Billing address", "Mailing Address", "Street 1 and 2 share one field; cut where it is longer"),
        ("Shipping address", "Other Address", "as above"),
        ("Number", MARK_LABEL, "Our mark, where Vtiger has this field"),
    ),
    Kind.PRODUCT: (
        ("SKU", "Part Number", "Known by it"),
        ("Name", "Product Name", "Of a variation: the product's name and what is chosen"),
        ("Regular price", "Unit Price", "Net; only where both count in the same money"),
        ("Description", "Description", "With its HTML"),
        ("Category", "Product Category", "The last name of its path"),
        ("—", "Product Active", "What we add is active"),
        ("Number", MARK_LABEL, "Our mark, where Vtiger has this field"),
    ),
    Kind.ORDER: (
        ("Order number", "Subject, Purchase Order", ""),
        ("Status", "Status", "pending, on hold: Created; processing: Approved; completed: Delivered; else Cancelled"),
        ("Customer", "Contact Name", "Known by the account, a guest by the e-mail; made where it is new"),
        ("Company or name", "Organization Name", "Vtiger demands one; found by its name, or made"),
        ("Addresses", "Billing and Shipping Address", ""),
        ("Items", "Items", "Quantity, price before and discount after coupons; what is no product is a service"),
        ("Shipping", "Shipping & Handling", "With its tax"),
        ("Fees", "Items", "As a service"),
        ("Taxes", "Taxes", "Found by name and rate, or made"),
        ("Rounding", "Adjustment", "What makes the total that of the shop"),
        ("Customer's note", "Description", "With payment, coupons and delivery"),
        ("Number", MARK_LABEL, "Our mark; where Vtiger does not have this field, Customer No."),
    ),
    Kind.TAX: (("Name and rate", "Tax label", "One label each, such as “VAT 19%”"), ("Rate", "Percentage", "")),
}


class FieldsDialog(QDialog):
    """A page per module; nothing changes before Save."""

    said = Signal(str)

    def __init__(
        self, bridge: EngineBridge, shop: ConnectionRow, other: ConnectionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._shop, self._other = bridge, shop, other
        self.pairs = list(own_fields(other.options))
        self._used = [pair.slot for pair in self.pairs]
        self._fields: tuple[Field, ...] | None = None
        self.setProperty("topic", "vtiger")
        self.setWindowTitle(self.tr("What goes where: {shop} and {other}").format(shop=shop.name, other=other.name))
        self.resize(760, 560)
        self.pages = QTabWidget()
        titles = {
            Kind.CUSTOMER: self.tr("Contacts"),
            Kind.PRODUCT: self.tr("Products"),
            Kind.ORDER: self.tr("Sales orders"),
            Kind.TAX: self.tr("Taxes"),
        }
        self.tables = {kind: self._table() for kind in KINDS}
        for kind, table in self.tables.items():
            page = QWidget()
            inside = QVBoxLayout(page)
            inside.addWidget(table)
            self.pages.addTab(page, titles[kind])
        self.pages.currentChanged.connect(self._offer)
        self.from_shop = QComboBox()
        self.from_shop.setEditable(True)
        self.from_shop.setAccessibleName(self.tr("Field of the shop"))
        self.into = QComboBox()
        self.into.setAccessibleName(self.tr("Field of Vtiger"))
        self.add_button = QPushButton(self.tr("&Add"))
        self.add_button.clicked.connect(self.add)
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.remove_button.clicked.connect(self.remove)
        row = QHBoxLayout()
        row.addWidget(self.from_shop, 1)
        row.addWidget(plain_label("→", wraps=False))
        row.addWidget(self.into, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        label = QLabel(self.tr("A field of your &own"))
        label.setBuddy(self.from_shop)
        row.insertWidget(0, label)
        self.again_button = QPushButton(self.tr("&Try again"))
        self.again_button.clicked.connect(self.ask)
        row.addWidget(self.again_button)
        self.says = plain_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save_button: QPushButton = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row)
        layout.addWidget(self.says)
        layout.addWidget(self.buttons)
        self._show()
        self._waiting = ""
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Read what Vtiger has."""
        self._wait(self.tr("Reading the fields of “{name}”…").format(name=self._other.name), may_ask=False)
        self._bridge.ask(ReadFields(self._other.id), self._read, self._not_read)

    def _wait(self, words: str, *, may_ask: bool) -> None:
        """Nothing can be chosen before the fields are known; ``words`` say why."""
        self._waiting = words
        self.save_button.setEnabled(False)
        self.again_button.setVisible(may_ask)
        self._offer()

    def _table(self) -> QTableWidget:
        table: QTableWidget = text_table([self._shop.name, self._other.name, self.tr("How")], self.tr("Fields"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._enable)
        return table

    # --- what is there ------------------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind:
        """The kind whose page is shown."""
        return KINDS[max(0, self.pages.currentIndex())]

    def _read(self, found: Any) -> None:
        self._fields = tuple(found)
        self._waiting = ""
        self.save_button.setEnabled(True)
        self.again_button.setVisible(False)
        self._offer()

    def _not_read(self, error: WcSyncError) -> None:
        self._wait(self.tr("The fields cannot be read: {why}").format(why=spoken(error.sentence)), may_ask=True)

    def _show(self) -> None:
        for kind, table in self.tables.items():
            own = [pair for pair in self.pairs if pair.field.kind is kind]
            mark = self._other.options.get("mark_label") or MARK_LABEL
            # Vtiger's own labels are shown as they are; in another language it names them itself.
            usual = [
                (spoken(ours), mark if theirs == MARK_LABEL else theirs, spoken(how))
                for ours, theirs, how in USUAL[kind]
            ]
            table.setRowCount(len(own) + len(usual))
            for line, pair in enumerate(own):
                only = self.tr("your own; only told, never changed in the shop")
                how = only if pair.shop in READ_ONLY or kind is Kind.ORDER else self.tr("your own")
                fill_row(table, line, (pair.shop, pair.field.label, how), {})
                item = table.item(line, 0)
                if item is not None:
                    item.setData(Qt.ItemDataRole.UserRole, pair)
            for line, texts in enumerate(usual, start=len(own)):
                fill_row(table, line, texts, {})
        self._enable()

    @Slot()
    def _offer(self) -> None:
        """What may be chosen for a pair of the kind that is shown, and what is still demanded."""
        kind = self.kind
        suggested = SUGGESTED.get(kind, ())
        self.from_shop.clear()
        self.from_shop.addItems(list(suggested))
        self.from_shop.setCurrentText("")
        self.into.clear()
        taken = {pair.field.name for pair in self.pairs if pair.field.kind is kind}
        for field in self._fields or ():
            if field.kind is kind and field.name not in taken:
                self.into.addItem(f"{field.label} ({field.type})" + (" *" if field.mandatory else ""), field)
        for widget in (self.from_shop, self.into, self.add_button):
            widget.setEnabled(bool(suggested) and self.into.count() > 0)
        self.says.setText(self._waiting or self._demanded(kind))
        self._enable()

    def _demanded(self, kind: Kind) -> str:
        filled = {pair.field.name for pair in self.pairs if pair.field.kind is kind}
        missing = [f.label for f in self._fields or () if f.kind is kind and f.mandatory and f.name not in filled]
        if not missing:
            return ""
        return self.tr(
            "⚠ “{name}” demands {fields}, and nothing fills it: such records are skipped. Add a field for it."
        ).format(name=self._other.name, fields=", ".join(f"“{label}”" for label in missing))

    def _chosen(self) -> Sequence[OwnField]:
        table = self.tables[self.kind]
        item = table.item(table.currentRow(), 0) if table.selectedItems() else None
        pair = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return [pair] if isinstance(pair, OwnField) else []

    @Slot()
    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self._chosen()))

    # --- changing -----------------------------------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Add the pair that is entered, or say why it cannot be."""
        name, field = self.from_shop.currentText().strip(), self.into.currentData()
        if not isinstance(field, Field):
            return
        problem = problem_of(self.pairs, name, field)
        if problem:
            self.says.setText(f"⚠ {problem}")
            return
        slot = free_slot(self.pairs, field.kind, self._used)
        self.pairs.append(OwnField(slot or 0, name, field))
        self._show()
        self._offer()

    @Slot()
    def remove(self) -> None:
        """Take the chosen pair out."""
        for pair in self._chosen():
            self.pairs.remove(pair)
        self._show()
        self._offer()

    @Slot()
    def save(self) -> None:
        """Fill these fields from now on."""
        self.save_button.setEnabled(False)
        demands = tuple(field for field in self._fields or () if field.mandatory)
        self._bridge.ask(KeepFields(self._other.id, tuple(self.pairs), demands), self._saved, self._failed)

    def _saved(self, _: Any) -> None:
        self.said.emit(
            self.tr("Saved. It counts from the next change on; run the imports again to fill it everywhere.")
        )
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        self.save_button.setEnabled(True)
        tell(self, self.windowTitle(), error)
