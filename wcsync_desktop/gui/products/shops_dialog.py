"""Who keeps the stock of each shop: the stock book, Megaventory, or the shop itself; one choice per shop (E7)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QGroupBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import KeepStockOf
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.reader import ConnectionRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label
from wcsync_desktop.gui.products.parts import BookDialog, note, pieces, warehouse_box
from wcsync_desktop.gui.tables import fill_row, text_table

_BOOK, _OTHER, _VTIGER, _NOBODY = range(4)


class ShopsDialog(BookDialog):
    """All shops; what is chosen for the selected one is shown below."""

    def __init__(self, bridge: EngineBridge, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, "", parent)
        self.setWindowTitle(self.tr("Who keeps the stock"))
        self.resize(640, 560)
        self._shops: list[ConnectionRow] = []
        self._names: dict[int, str] = {}
        self._rules = Rules()
        self._crm: int | None = None
        self.table = text_table([self.tr("Shop"), self.tr("Its stock is kept by")], self.windowTitle(), (240,))
        self.table.setMaximumHeight(170)
        self.table.itemSelectionChanged.connect(self._show)
        self.choices = QButtonGroup(self)
        self.book = QRadioButton(self.tr("The stock &book"))
        self.other = QRadioButton()
        self.vtiger = QRadioButton()
        self.nobody = QRadioButton(self.tr("The shop &itself"))
        self.box = QGroupBox()
        inner = QVBoxLayout(self.box)
        self.says: dict[int, Any] = {}
        for number, button in (
            (_BOOK, self.book),
            (_OTHER, self.other),
            (_VTIGER, self.vtiger),
            (_NOBODY, self.nobody),
        ):
            self.choices.addButton(button, number)
            inner.addWidget(button)
            self.says[number] = plain_label()
            self.says[number].setContentsMargins(24, 0, 0, 6)
            inner.addWidget(self.says[number])
        self.warehouse = warehouse_box(reader, self.tr("Warehouses"), everywhere=self.tr("all warehouses that count"))
        self.ships_itself = QCheckBox(self.tr("It ships from stores of its own: send it no quantities"))
        self.offer_label = plain_label(self.tr("It offers what lies in"))
        self.frees = QCheckBox(self.tr("&Free the pieces that its open orders have promised"))
        self.frees.setToolTip(self.tr("Else they stay promised, and other shops do not offer them"))
        for widget in (self.offer_label, self.warehouse, self.ships_itself, self.frees):
            inner.addWidget(widget)
        self.choices.idToggled.connect(self.enable)
        self.save_button = QPushButton(self.tr("&Save for this shop"))
        self.save_button.clicked.connect(self.save)
        inner.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        self.intro = note(
            self.tr(
                "A shop's quantities are decided in one place. The stock book takes in the orders of all its shops and "
                "tells each of them what is left."
            )
        )
        layout.addWidget(self.intro)
        layout.addWidget(self.table)
        layout.addWidget(self.box)
        layout.addStretch()
        layout.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))
        self._fill()

    def _fill(self) -> None:
        chosen = max(0, self.table.currentRow())
        rows = self._reader.connections()
        self._names = {row.id: row.name for row in rows}
        self._shops = [row for row in rows if row.kind == "woocommerce"]
        self._rules = self._reader.rules()
        self.table.setRowCount(len(self._shops))
        for line, shop in enumerate(self._shops):
            fill_row(self.table, line, (shop.name, self._keeper(shop.id)))
        self.box.setVisible(bool(self._shops))
        if self._shops:
            self.table.selectRow(min(chosen, len(self._shops) - 1))
            self._show()
        else:
            self.intro.setText(self.tr("There is no shop yet. Connect one on the tab Connections."))

    def _leader(self, shop: int) -> int | None:
        """The system that keeps its stock where the stock book does not."""
        without = Rules(self._rules.rules, self._rules.pairs)
        return next((p for p in without.partners(shop) if without.leads_stock(p, shop)), None)

    def _follows(self, shop: int) -> int | None:
        """The system whose quantities the stock book follows for this shop."""
        places = {w.id: w.follows for w in self._reader.book.warehouses()}
        seller = next((s for s in self._reader.book.sellers() if s.shop == shop), None)
        return places.get(seller.warehouse or 0) if seller is not None else None

    def _keeper(self, shop: int) -> str:
        if shop in self._rules.booked:
            follows = self._follows(shop)
            return self._names.get(follows, "?") if follows is not None else self.tr("the stock book")
        leader = self._leader(shop)
        return self._names.get(leader, "?") if leader is not None else self.tr("the shop itself")

    def _shop(self) -> ConnectionRow | None:
        line = self.table.currentRow()
        return self._shops[line] if 0 <= line < len(self._shops) else None

    @Slot()
    def _show(self) -> None:
        shop = self._shop()
        if shop is None:
            return
        self.box.setTitle(self.tr("Who keeps the stock of {shop}").format(shop=shop.name))
        leader = self._leader(shop.id)
        name = self._names.get(leader or 0, self.tr("Megaventory"))
        self.other.setText(name)
        self.other.setEnabled(leader is not None)
        missing = self._reader.book.unmatched(shop.id)
        outside = self.tr("%Ln products of the shop are not in the stock book and keep their own numbers.", "", missing)
        self.says[_BOOK].setText(
            self.tr(
                "What it sells lowers the stock book; what the stock book has is sent to it, product by product, where "
                "Auto Sync is on. Numbers that you change in the shop itself are overwritten."
            )
            + (" " + outside if missing and shop.id in self._rules.booked else "")
        )
        self.says[_OTHER].setText(
            self.tr("Its stock list decides, less what is sold and not known there yet. Auto Sync is not used.").strip()
            if leader is not None
            else self.tr(
                "Join the shop with Megaventory on the tab Connections and choose there that Megaventory decides about "
                "the stock."
            )
        )
        self.says[_NOBODY].setText(self.tr("Nothing is sent to it; other shops do not hear of its sales."))
        self.nobody.setEnabled(leader is None)
        is_booked = shop.id in self._rules.booked
        crm = next((row for row in self._reader.connections() if row.kind == "vtiger"), None)
        self._crm = crm.id if crm is not None else None
        self.vtiger.setText(crm.name if crm is not None else self.tr("Vtiger CRM"))
        self.vtiger.setEnabled(crm is not None)
        self.says[_VTIGER].setText(
            self.tr(
                "Its “Qty. in Stock” is on hand, every few minutes; what the shop's open orders promise is taken off. "
                "Vtiger lowers the quantity with the invoice: write it before you complete the order in the shop."
            )
            if crm is not None
            else self.tr("Connect a Vtiger CRM on the tab Connections.")
        )
        follows = self._follows(shop.id)
        self.book.setChecked(is_booked and follows is None)
        self.vtiger.setChecked(is_booked and follows is not None)
        self.other.setChecked(not is_booked and leader is not None)
        self.nobody.setChecked(not is_booked and leader is None)
        seller = next((s for s in self._reader.book.sellers() if s.shop == shop.id), None)
        self.warehouse.setCurrentIndex(max(0, self.warehouse.findData(seller.warehouse if seller else None)))
        self.ships_itself.setChecked(bool(seller and seller.ships_itself))
        self.enable()

    @Slot()
    def enable(self) -> None:
        if self.tasks.busy:
            return
        for widget in (self.offer_label, self.warehouse, self.ships_itself):
            widget.setVisible(self.book.isChecked())
        shop = self._shop()
        leaves = self.nobody.isChecked() or self.other.isChecked()
        self.frees.setVisible(shop is not None and shop.id in self._rules.booked and leaves)
        layout = self.layout()
        if layout is not None:  # sentences are longer for some shops, and a window does not grow by itself
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @Slot()
    def save(self) -> None:
        """Keep what was chosen for the shop that is shown now, whichever is shown when the answer comes."""
        shop = self._shop()
        if shop is None:
            return
        in_book, follows = self.book.isChecked() or self.vtiger.isChecked(), self.vtiger.isChecked()
        wanted = KeepStockOf(
            shop.id,
            in_book,
            self._crm if follows else None,
            self.warehouse.currentData() if not follows else None,
            self.ships_itself.isChecked() and not follows,
            self.frees.isChecked(),
        )
        self.tasks.begin(lambda: self._save(wanted), self.save_button, key="save")

    async def _save(self, wanted: KeepStockOf) -> None:
        promised = await self.tasks.ask(wanted)
        said = self.tr("Saved. Nothing was sent: turn on Auto Sync for products, or press Sync now.")
        if not wanted.in_book:
            said = self.tr("Saved. The stock book sends this shop nothing any more.")
        if promised:
            stays = self.tr("{number} pieces stay promised to its open orders.")
            said += " " + stays.format(number=pieces(promised))
        self.said.emit(said)
        self._fill()
