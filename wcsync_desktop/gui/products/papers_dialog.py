"""Purchase orders, which bring pieces, and work orders, which turn components into a product (EC-1)."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import BookCommand, ClosePaper, KeepPurchase, KeepWork, Make, Receive
from wcsync_desktop.core.commands import new_request
from wcsync_desktop.core.errors import BadData, ChangedMeanwhile
from wcsync_desktop.database.reader import PaperView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label
from wcsync_desktop.gui.products.parts import BookDialog, LinesEditor, entered, note, pieces, time_of, warehouse_box
from wcsync_desktop.gui.tables import choose_row, fill_row, text_table


class PapersDialog(BookDialog):
    """A list of papers on the left, the chosen one on the right."""

    kind = ""

    def __init__(self, bridge: EngineBridge, reader: Reader, parent: QWidget | None) -> None:
        super().__init__(bridge, reader, "", parent)
        self.resize(960, 560)
        self._papers: tuple[PaperView, ...] = ()
        self._shown: PaperView | None = None
        self.table = text_table(
            [self.tr("Number"), self.tr("What"), self.tr("State"), self.tr("Made")], self.tr("Papers"), (90, 140, 80)
        )
        self.table.itemSelectionChanged.connect(self._show)
        self.only_open = QCheckBox(self.tr("Only &open ones"))
        self.only_open.setChecked(True)
        self.only_open.toggled.connect(self._fill)
        self.new_button = QPushButton(self.tr("&New"))
        self.new_button.clicked.connect(self.begin_new)
        left = QWidget()
        left_layout = QVBoxLayout(left)
        left_layout.setContentsMargins(0, 0, 0, 0)
        bar = QHBoxLayout()
        bar.addWidget(self.only_open, 1)
        bar.addWidget(self.new_button)
        left_layout.addLayout(bar)
        left_layout.addWidget(self.table)
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("made by itself"))
        self.warehouse = warehouse_box(reader, self.tr("Warehouse"))
        self.note = QLineEdit()
        self.form = QFormLayout()
        self.form.addRow(self.tr("N&umber"), self.number)
        self.form.addRow(self.tr("&Warehouse"), self.warehouse)
        self.save_button = QPushButton(self.tr("&Save"))
        self.save_button.clicked.connect(self.save)
        self.close_button = QPushButton(self.tr("&Nothing more comes"))
        self.close_button.clicked.connect(self._close_paper)
        self.bar = QHBoxLayout()
        self.bar.addWidget(self.save_button)
        self.bar.addWidget(self.close_button)
        self.bar.addStretch()
        right = QWidget()
        self.right = QVBoxLayout(right)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.addLayout(self.form)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([400, 560])
        layout = QVBoxLayout(self)
        self.intro = note("")
        layout.addWidget(self.intro)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))

    @Slot()
    def _fill(self, chosen: int | None = None) -> None:
        self._papers = self._reader.book.papers(self.kind, only_open=self.only_open.isChecked())
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._papers))
        for line, paper in enumerate(self._papers):
            state = self.tr("○ open") if paper.state == "open" else self.tr("✓ closed")
            fill_row(self.table, line, (paper.number, self.about(paper), state, time_of(paper.created_at)))
        self.table.blockSignals(False)
        line = next((n for n, paper in enumerate(self._papers) if paper.id == chosen), 0)
        if self._papers:
            choose_row(self.table, line)
            self._show()
        else:
            self.begin_new()

    def about(self, paper: PaperView) -> str:
        """What a paper is about, in a few words."""
        raise NotImplementedError

    @Slot()
    def _show(self) -> None:
        line = self.table.currentRow()
        if self.table.selectedItems() and 0 <= line < len(self._papers):
            self._shown = self._papers[line]
            self.show_paper(self._shown)
            self.enable()

    def show_paper(self, paper: PaperView) -> None:
        """Show one to be edited."""
        self.number.setText(paper.number)
        self.warehouse.setCurrentIndex(max(0, self.warehouse.findData(paper.warehouse)))

    @Slot()
    def begin_new(self) -> None:
        """Enter another one."""
        self.table.clearSelection()
        self._shown = None
        self.number.clear()
        self.clear()
        self.enable()

    def clear(self) -> None:
        """Nothing is entered yet."""
        raise NotImplementedError

    def enable(self) -> None:
        is_open, is_kept = self._shown is None or self._shown.state == "open", self._shown is not None
        may_act = is_open and not self.tasks.busy
        for field in (self.number, self.warehouse):
            field.setEnabled(is_open)
        self.save_button.setEnabled(may_act)
        for button in self._acts()[1:]:
            button.setEnabled(may_act and is_kept)

    def command(self) -> BookCommand[int]:
        """What was entered. Raises BadData."""
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Keep what was entered."""
        self.tasks.begin(self._save, *self._acts(), key=self.kind)

    async def _save(self) -> None:
        paper = await self.tasks.ask(self.command())
        self._booked(paper)

    @Slot()
    def _close_paper(self) -> None:
        self.tasks.begin(self._close, *self._acts(), key=self.kind)

    async def _close(self) -> None:
        if self._shown is not None:
            paper = self._shown.id
            await self.tasks.ask(ClosePaper(paper))
            self._booked(paper)

    def _acts(self) -> tuple[QPushButton, ...]:
        """The buttons that change a paper: one at a time."""
        return (self.save_button, self.close_button)

    def _booked(self, paper: int) -> None:
        """It was done: show it as it is now; what is pressed from now on is another wish."""
        self._request = new_request()
        self._fill(paper)
        self.said.emit(self.tr("Saved."))

    async def _book(self, command: BookCommand[None], paper: int) -> None:
        """Book pieces once; what has changed meanwhile is shown anew, before the person is told."""
        try:
            await self.tasks.ask(command)
        except ChangedMeanwhile:
            self._fill(paper)
            raise
        self._booked(paper)


class PurchasesDialog(PapersDialog):
    """Purchase orders."""

    kind = "purchase order"

    def __init__(self, bridge: EngineBridge, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, parent)
        self.setWindowTitle(self.tr("Purchase orders"))
        self.intro.setText(
            self.tr("What you have ordered from a supplier. It counts when it is received, in part or whole.")
        )
        self.supplier = QLineEdit()
        self.form.addRow(self.tr("Su&pplier"), self.supplier)
        self.lines = LinesEditor(
            reader, self.tr("Ordered products"), [self.tr("SKU"), self.tr("Name"), self.tr("Ordered")]
        )
        self.coming = text_table(
            [self.tr("SKU"), self.tr("Ordered"), self.tr("Received"), self.tr("Comes now")],
            self.tr("What has come"),
            (180, 80, 80),
        )
        self.coming.setEditTriggers(self.lines.table.editTriggers())
        self.receive_button = QPushButton(self.tr("&Receive"))
        self.receive_button.setToolTip(self.tr("Add the pieces of the column “Comes now” to the warehouse"))
        self.receive_button.clicked.connect(self.receive)
        self.bar.insertWidget(1, self.receive_button)
        self.right.addWidget(self.lines, 1)
        self.right.addWidget(self.coming, 1)
        self.right.addLayout(self.bar)
        self._fill()

    def about(self, paper: PaperView) -> str:
        return paper.partner or self.tr("no supplier")

    def show_paper(self, paper: PaperView) -> None:
        super().show_paper(paper)
        self.supplier.setText(paper.partner)
        is_open = paper.state == "open"
        self.lines.fill(((line.sku, line.name, line.quantity) for line in paper.lines), editable=is_open)
        self.coming.setRowCount(len(paper.lines))
        for row, line in enumerate(paper.lines):
            left = max(Decimal(0), line.quantity - line.done)
            texts = (line.sku, pieces(line.quantity), pieces(line.done), pieces(left) if is_open else "")
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, line.id)
                if column < len(texts) - 1 or not is_open:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.coming.setItem(row, column, item)
        self.coming.setVisible(True)

    def clear(self) -> None:
        self.supplier.clear()
        self.lines.fill(())
        self.coming.setRowCount(0)
        self.coming.setVisible(False)

    def command(self) -> BookCommand[int]:
        paper = self._shown.id if self._shown is not None else None
        warehouse = int(self.warehouse.currentData())
        return KeepPurchase(
            paper, self.number.text(), self.supplier.text(), warehouse, self.lines.lines(), request=self._request
        )

    def _acts(self) -> tuple[QPushButton, ...]:
        return (*super()._acts(), self.receive_button)

    @Slot()
    def receive(self) -> None:
        """The pieces of the last column have come."""
        self.tasks.begin(self._receive, *self._acts(), key=self.kind)

    async def _receive(self) -> None:
        paper = self._shown
        if paper is None:
            return
        found = []
        for row in range(self.coming.rowCount()):
            item = self.coming.item(row, 3)
            if item is not None and item.text().strip() not in ("", "0"):
                number = entered(item.text(), self.tr("Comes now"))
                found.append((int(item.data(Qt.ItemDataRole.UserRole)), number))
        seen = tuple((line.id, line.done) for line in paper.lines)
        await self._book(Receive(paper.id, tuple(found), seen, self._request), paper.id)


class WorkDialog(PapersDialog):
    """Work orders."""

    kind = "work order"

    def __init__(self, bridge: EngineBridge, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(bridge, reader, parent)
        self.setWindowTitle(self.tr("Work orders"))
        self.intro.setText(self.tr("What you make yourself: components leave the warehouse, the product comes in."))
        self.sku = QLineEdit()
        self.sku.editingFinished.connect(self._name_product)
        self.product = plain_label()
        self.quantity = QLineEdit()
        self.form.addRow(self.tr("&Makes (SKU)"), self.sku)
        self.form.addRow("", self.product)
        self.form.addRow(self.tr("&How many"), self.quantity)
        self.made = plain_label()
        self.form.addRow(self.tr("Made so far"), self.made)
        self.lines = LinesEditor(
            reader, self.tr("Components"), [self.tr("SKU"), self.tr("Name"), self.tr("Pieces for one")]
        )
        self.make_button = QPushButton(self.tr("&Made…"))
        self.make_button.setToolTip(self.tr("Say how many are made: components go out, the product comes in"))
        self.make_button.clicked.connect(self._ask_how_many)
        self.bar.insertWidget(1, self.make_button)
        self.right.addWidget(self.lines, 1)
        self.right.addLayout(self.bar)
        self._fill()

    def about(self, paper: PaperView) -> str:
        return f"{pieces(paper.quantity)} × {paper.sku}"

    def show_paper(self, paper: PaperView) -> None:
        super().show_paper(paper)
        self.sku.setText(paper.sku)
        self.quantity.setText(pieces(paper.quantity))
        self.made.setText(pieces(paper.done))
        self.lines.fill(((line.sku, line.name, line.quantity) for line in paper.lines), editable=paper.state == "open")
        self._name_product()

    def clear(self) -> None:
        for field in (self.sku, self.quantity):
            field.clear()
        self.product.clear()
        self.made.setText("0")
        self.lines.fill(())

    @Slot()
    def _name_product(self) -> None:
        sku = self.sku.text().strip()
        found = self._reader.book.by_sku(sku) if sku else None
        self.product.setText(found.name if found is not None else self.tr("not in the stock book") if sku else "")

    def command(self) -> BookCommand[int]:
        found = self._reader.book.by_sku(self.sku.text())
        if found is None:
            raise BadData(f"“{self.sku.text().strip()}” is not in the stock book.", "Create the product first.")
        quantity = entered(self.quantity.text(), self.tr("How many"))
        paper = self._shown.id if self._shown is not None else None
        warehouse = int(self.warehouse.currentData())
        return KeepWork(
            paper,
            self.number.text(),
            found.id,
            quantity,
            warehouse,
            self.lines.lines(),
            request=self._request,
        )

    def _acts(self) -> tuple[QPushButton, ...]:
        return (*super()._acts(), self.make_button)

    @Slot()
    def _ask_how_many(self) -> None:
        if self._shown is None:
            return
        asking = QInputDialog(self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setWindowTitle(self.windowTitle())
        asking.setLabelText(self.tr("How many are made?"))
        asking.setTextValue(pieces(self._shown.quantity - self._shown.done))
        asking.textValueSelected.connect(self.make)
        asking.open()

    @Slot(str)
    def make(self, text: str) -> None:
        """So many are made."""
        self.tasks.begin(partial(self._make, text), *self._acts(), key=self.kind)

    async def _make(self, text: str) -> None:
        paper = self._shown
        if paper is None:
            return
        quantity = entered(text, self.tr("How many"))
        await self._book(Make(paper.id, quantity, paper.done, self._request), paper.id)
