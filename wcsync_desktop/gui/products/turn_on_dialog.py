"""Before Auto Sync is turned on: what shops show now and will be overwritten (EC-2, PRODUCT.md rule 22)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from wcsync_desktop.core.book import Chosen
from wcsync_desktop.database.reader import ItemView, Reader, SellerView
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.products.parts import BookDialog, note, pieces
from wcsync_desktop.gui.tables import fill_row, text_table


class TurnOnDialog(BookDialog):
    """``agreed`` tells that it is to be turned on all the same."""

    agreed = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        chosen: Chosen,
        number: int,
        differing: Sequence[ItemView],
        sellers: Sequence[SellerView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, reader, "", parent)
        self.setWindowTitle(self.tr("Turn on Auto Sync"))
        self.resize(640, 420)
        names = {seller.shop: seller.name for seller in sellers}
        self.table = text_table(
            [self.tr("SKU"), self.tr("Shop"), self.tr("Shows now"), self.tr("Will be told")],
            self.tr("Quantities that differ"),
            (180, 200, 100),
        )
        for item in differing:
            for shop, offer in item.shops.items():
                if offer.differs:
                    line = self.table.rowCount()
                    self.table.insertRow(line)
                    texts = (item.sku, names.get(shop, "?"), pieces(offer.shown), pieces(offer.balance))
                    fill_row(self.table, line, texts)
        self.intro = note(
            self.tr("%Ln of these products have another quantity in a shop than in the stock book.", "", number)
            + " "
            + self.tr(
                "Turning Auto Sync on sends nothing yet. The next change of a product, or Sync now, overwrites what "
                "the shop shows. If the shop is right, correct the stock book first."
            )
        )
        layout = QVBoxLayout(self)
        layout.addWidget(self.intro)
        layout.addWidget(self.table, 1)
        if number > len(differing):
            layout.addWidget(note(self.tr("The first {number} are shown.").format(number=len(differing))))
        self.buttons = self.closed_by(QDialogButtonBox.StandardButton.Cancel)
        self.on_button = self.buttons.addButton(self.tr("&Turn on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        layout.addWidget(self.buttons)
