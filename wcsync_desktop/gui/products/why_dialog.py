"""Why this number? How a shop's balance comes about, step by step, and how the shop sells the product (EC-7, EC-12)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.balance import Step
from wcsync_desktop.core.book import KeepTerms
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.money import plain
from wcsync_desktop.database.reader import ItemView, Reader, WhyView
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label
from wcsync_desktop.gui.products.parts import BookDialog, entered, pieces, time_of
from wcsync_desktop.gui.tables import fill_row, text_table

_ROW = 26
_TEXT_SHARE = 0.55


class Waterfall(QWidget):
    """Steps that add up to a number: each a bar that begins where the one before it ended, with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[tuple[str, Decimal]] = []
        self._total: tuple[str, Decimal] = ("", Decimal(0))

    def show_steps(self, steps: Sequence[tuple[str, Decimal]], total: tuple[str, Decimal]) -> None:
        """Show these, and what they come to."""
        self._steps, self._total = list(steps), total
        self.setMinimumHeight(_ROW * (len(steps) + 1) + 8)
        spoken = [f"{words}: {plain(value)}" for words, value in (*self._steps, self._total)]
        self.setAccessibleName("; ".join(spoken))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, width = self.palette(), float(self.width())
        ends = [Decimal(0)]
        for _, value in self._steps:
            ends.append(ends[-1] + value)
        low, high = min(*ends, Decimal(0)), max(*ends, self._total[1], Decimal(1))
        begin, room = width * _TEXT_SHARE, width * (1 - _TEXT_SHARE) - 8

        def at(value: Decimal) -> float:
            return begin + float((value - low) / (high - low)) * room

        for line, (words, value) in enumerate((*self._steps, self._total)):
            top = line * _ROW
            is_total = line == len(self._steps)
            start, end = (Decimal(0), value) if is_total else (ends[line], ends[line + 1])
            color = palette.highlight() if is_total or value > 0 else palette.mid()
            bar = QRectF(min(at(start), at(end)), top + 5, max(2.0, abs(at(end) - at(start))), _ROW - 10)
            painter.fillRect(bar, color)
            font = painter.font()
            font.setBold(is_total)
            painter.setFont(font)
            painter.setPen(palette.windowText().color())
            sign = "" if is_total or line == 0 or value < 0 else "+"
            left = QRectF(0, top, begin - 90, _ROW)
            right = QRectF(begin - 90, top, 80, _ROW)
            middle = Qt.AlignmentFlag.AlignVCenter
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(left.width()))
            painter.drawText(left, middle | Qt.AlignmentFlag.AlignLeft, elided)
            painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, sign + pieces(value))
        painter.end()


class WhyDialog(BookDialog):
    """One product in all shops."""

    def __init__(self, bridge: EngineBridge, reader: Reader, item: ItemView, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, "", parent)
        self._item = item
        self.setWindowTitle(self.tr("Why this number? – {sku}").format(sku=item.sku))
        self.resize(720, 620)
        self._shops: tuple[WhyView, ...] = ()
        self.table = text_table(
            [self.tr("Shop"), self.tr("Should show"), self.tr("Shows"), self.tr("Sent last"), self.tr("At")],
            self.tr("What each shop is told"),
            (200, 100, 100, 100),
        )
        self.table.setMaximumHeight(150)
        self.table.itemSelectionChanged.connect(self._show_shop)
        self.intro = plain_label()
        self.waterfall = Waterfall()
        self.terms = self._terms_box()
        layout = QVBoxLayout(self)
        layout.addWidget(self.intro)
        layout.addWidget(self.table)
        layout.addWidget(self.waterfall, 1)
        layout.addWidget(self.terms)
        layout.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))
        self._fill()

    def _terms_box(self) -> QGroupBox:
        box = QGroupBox()
        self.reference = QLineEdit()
        self.keep_back = QLineEdit()
        self.at_most = QLineEdit()
        self.at_most.setPlaceholderText(self.tr("all there are"))
        self.at_most.textChanged.connect(self._tell_always)
        self.always = QCheckBox(self.tr("Show &just as many, whatever there is"))
        self.always.toggled.connect(self._tell_always)
        self.warning = plain_label()
        self.save_button = QPushButton(self.tr("&Save for this shop"))
        self.save_button.clicked.connect(self.save)
        form = QFormLayout(box)
        form.addRow(self.tr("S&KU in this shop"), self.reference)
        form.addRow(self.tr("Keep &back (pieces that are not offered)"), self.keep_back)
        form.addRow(self.tr("Show at &most"), self.at_most)
        form.addRow(self.always)
        form.addRow(self.warning)
        form.addRow(self.save_button)
        return box

    def _fill(self) -> None:
        chosen = self.table.currentRow()
        self._shops = self._reader.book.why(self._item.id)
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._shops))
        for line, shop in enumerate(self._shops):
            offer = shop.offer
            there = offer is not None and bool(offer.native)
            told = pieces(shop.balance.pieces) if there else self.tr("not in this shop")
            shown = pieces(offer.shown) if offer is not None and there else "–"
            sent = pieces(offer.sent) if offer is not None and there else "–"
            at = time_of(offer.sent_at) if offer is not None else ""
            fill_row(self.table, line, (shop.name, told, shown, sent, at))
        self.table.blockSignals(False)
        if not self._shops:
            self.intro.setText(
                self.tr(
                    "The stock book keeps no shop's stock yet. Choose the shops: ⋯ → “Shops: who keeps their stock…”."
                )
            )
            self.terms.hide()
            return
        self.intro.setText(f"{self._item.sku} · {' '.join(self._item.name.split())}")
        self.table.selectRow(max(0, chosen))
        self._show_shop()

    def _current(self) -> WhyView | None:
        line = self.table.currentRow()
        return self._shops[line] if 0 <= line < len(self._shops) else None

    @Slot()
    def _show_shop(self) -> None:
        shop = self._current()
        if shop is None:
            return
        if shop.balance.pieces is None:
            self.waterfall.show_steps(
                (), (self.tr("The shop ships it from stores of its own and is told nothing"), Decimal(0))
            )
        else:
            steps = [(self._words(step), step.pieces) for step in shop.balance.steps]
            self.waterfall.show_steps(steps, (self.tr("{shop} shows").format(shop=shop.name), shop.balance.pieces))
        self.terms.setTitle(self.tr("How {shop} sells it").format(shop=shop.name))
        self.reference.setText(shop.reference)
        self.reference.setPlaceholderText(self._item.sku)
        self.keep_back.setText("" if shop.own_keep_back is None else pieces(shop.own_keep_back))
        usual = self.tr("{number}, as everywhere")
        self.keep_back.setPlaceholderText(usual.format(number=pieces(self._item.keep_back)))
        self.at_most.setText("" if shop.terms.at_most is None else pieces(shop.terms.at_most))
        self.always.setChecked(shop.terms.always)
        self._tell_always()

    def _words(self, step: Step) -> str:
        words = {
            "on hand": self.tr("On hand"),
            "in warehouses that do not count": self.tr("In warehouses that do not count"),
            "ordered and not yet shipped": self.tr("Ordered and not yet shipped"),
            "kits that can be put together": self.tr("Kits that can be put together"),
            "kept back": self.tr("Kept back"),
            "the shop shows at most": self.tr("The shop shows no more than its limit"),
            "the shop always shows": self.tr("The shop always shows"),
            "never below zero": self.tr("Never below zero"),
        }[step.why.value]
        return f"{words} ({step.name})" if step.name else words

    @Slot()
    def _tell_always(self) -> None:
        self.always.setEnabled(bool(self.at_most.text().strip()))
        is_on = self.always.isChecked() and self.always.isEnabled()
        self.warning.setVisible(is_on)
        self.warning.setText(self.tr("⚠ The shop can sell more than there is: it shows this number even at 0 pieces."))

    @Slot()
    def save(self) -> None:
        """Keep how this shop sells it."""
        shop = self._current()
        if shop is None:
            return
        try:
            kept, most = self.keep_back.text().strip(), self.at_most.text().strip()
            terms = KeepTerms(
                self._item.id,
                shop.shop,
                self.reference.text().strip(),
                entered(kept, self.tr("Keep back")) if kept else None,
                entered(most, self.tr("Show at most")) if most else None,
                self.always.isChecked() and bool(most),
            )
        except BadData as error:
            self.refused(error)
            return
        self.ask(terms, self._saved)

    def _saved(self, _: Any) -> None:
        self._fill()
        shop = self._current()
        told = pieces(shop.balance.pieces) if shop is not None else ""
        self.said.emit(
            self.tr("Saved. {shop} should show {number}.").format(shop=shop.name if shop else "", number=told)
        )
