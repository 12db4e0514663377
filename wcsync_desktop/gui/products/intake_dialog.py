"""Import quantities: from a file, a shop or Megaventory; looked at first, then taken whole (EC-1, rule 22)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import (
    Column,
    DropIntake,
    FileLook,
    FillFrom,
    Layout,
    LookAtFile,
    ReadFile,
    TakeIntake,
)
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.database.reader import IntakeRowView, IntakeView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.products.parts import BookDialog, note, warehouse_box
from wcsync_desktop.gui.tables import paged_table

_MARKS = {"changes": "✎", "new product": "+", "unchanged": "＝", "left out": "✕", "problem": "⚠"}
_ENCODINGS = ("", "utf-8", "cp1252", "cp1253", "cp1250", "utf-16", "iso8859-15")


class IntakeDialog(BookDialog):
    """Choose a source, look at what it would change, take it."""

    def __init__(
        self, bridge: EngineBridge, reader: Reader, parent: QWidget | None = None, *, intake: int | None = None
    ) -> None:
        super().__init__(bridge, reader, "", parent)
        self.setWindowTitle(self.tr("Import quantities"))
        self.resize(860, 640)
        self._intake: IntakeView | None = None
        self._operation: int | None = None
        self._look: FileLook | None = None
        layout = QVBoxLayout(self)
        layout.addWidget(self._source_box())
        layout.addWidget(self._columns_box())
        self.summary = plain_label(
            self.tr("Choose where the quantities come from. Nothing changes before you have seen them.")
        )
        layout.addWidget(self.summary)
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which rows"))
        for words, found in (
            (self.tr("All rows"), ()),
            (self.tr("Problems"), ("problem",)),
            (self.tr("Changes"), ("changes", "new product")),
            (self.tr("Left out"), ("left out",)),
        ):
            self.shown.addItem(words, found)
        self.shown.currentIndexChanged.connect(self._reload)
        layout.addWidget(self.shown)
        self._model = PagedModel(
            [
                (self.tr("Row"), "line"),
                (self.tr("What it does"), "line"),
                (self.tr("SKU"), "line"),
                (self.tr("Name"), "line"),
                (self.tr("Now"), "line"),
                (self.tr("Then"), "line"),
                (self.tr("Column"), "line"),
                (self.tr("Problem"), "line"),
            ],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            numbers=frozenset({0, 4, 5}),
        )
        self.table = paged_table(self._model, self.windowTitle(), (50, 110, 120, 130, 60, 60, 80))
        layout.addWidget(self.table, 1)
        self.without = QCheckBox()
        self.without.toggled.connect(self.enable)
        layout.addWidget(self.without)
        self.buttons = self.closed_by(QDialogButtonBox.StandardButton.Close)
        self.take_button = self.buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take_button.clicked.connect(self.take)
        layout.addWidget(self.buttons)
        self._again = QTimer(self)
        self._again.setInterval(200)
        self._again.timeout.connect(self._look_for_list)
        if intake is not None:
            self._read_back(intake)
        self._show_source()
        self.enable()

    # --- source -------------------------------------------------------------------------------------------------

    def _source_box(self) -> QWidget:
        box = QWidget()
        self.source = QComboBox()
        self.source.addItem(self.tr("a file (CSV or Excel)"), None)
        for row in self._reader.connections():
            if row.kind in ("woocommerce", "megaventory"):
                self.source.addItem(self.tr("what {name} has now").format(name=row.name), row.id)
        self.source.currentIndexChanged.connect(self._show_source)
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File"))
        self.path.editingFinished.connect(self.look)
        self.browse_button = QPushButton(self.tr("&Choose…"))
        self.browse_button.clicked.connect(self._browse)
        self.file_row = QWidget()
        row_layout = QHBoxLayout(self.file_row)
        row_layout.setContentsMargins(0, 0, 0, 0)
        row_layout.addWidget(self.path, 1)
        row_layout.addWidget(self.browse_button)
        self.warehouse = warehouse_box(self._reader, self.tr("Warehouse"))
        self.read_button = QPushButton(self.tr("&Preview"))
        self.read_button.clicked.connect(self.preview)
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&From"), self.source)
        form.addRow(self.tr("Fi&le"), self.file_row)
        form.addRow(self.tr("Into &warehouse"), self.warehouse)
        form.addRow(self.read_button)
        self._form = form
        return box

    def _columns_box(self) -> QWidget:
        self.columns_box = QWidget()
        self.columns = {column: QComboBox() for column in Column}
        titles = {
            Column.SKU: self.tr("&SKU is in"),
            Column.QUANTITY: self.tr("&Quantity is in"),
            Column.NAME: self.tr("&Name is in"),
            Column.BARCODE: self.tr("&Barcode is in"),
        }
        self.separator = QComboBox()
        for words, sign in ((";", ";"), (",", ","), (self.tr("tab"), "\t"), ("|", "|")):
            self.separator.addItem(words, sign)
        self.separator.activated.connect(self._look_anew)
        self.encoding = QComboBox()
        for name in _ENCODINGS:
            self.encoding.addItem(name or self.tr("found out"), name)
        self.encoding.activated.connect(self._look_anew)
        self.sheet = QComboBox()
        self.sheet.activated.connect(self._look_anew)
        self.header_line = QSpinBox()
        self.header_line.setRange(1, 1_000_000)
        self.header_line.setKeyboardTracking(False)
        self.header_line.valueChanged.connect(self._look_anew)
        self.decimal = QComboBox()
        for words, mark in ((self.tr("found out"), ""), ("1,5", ","), ("1.5", ".")):
            self.decimal.addItem(words, mark)
        self.adds = QCheckBox(self.tr("&Add to what is there, instead of replacing it"))
        self.makes_items = QCheckBox(self.tr("Add products that are not in the stock book"))
        left, right = QFormLayout(), QFormLayout()
        for column, title in titles.items():
            left.addRow(title, self.columns[column])
        right.addRow(self.tr("Columns are separated b&y"), self.separator)
        right.addRow(self.tr("Sh&eet"), self.sheet)
        right.addRow(self.tr("Headers are in l&ine"), self.header_line)
        right.addRow(self.tr("&Text is written in"), self.encoding)
        right.addRow(self.tr("&Half a piece is written"), self.decimal)
        bar = QHBoxLayout()
        bar.addLayout(left, 1)
        bar.addLayout(right, 1)
        inner = QVBoxLayout(self.columns_box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(bar)
        self.sample = note("")
        inner.addWidget(self.sample)
        inner.addWidget(self.adds)
        inner.addWidget(self.makes_items)
        self.columns_box.setVisible(False)
        return self.columns_box

    @Slot()
    def _show_source(self) -> None:
        is_file = self.source.currentData() is None
        self._form.setRowVisible(self.file_row, is_file)
        self.columns_box.setVisible(is_file and self._look is not None)
        self.enable()

    @Slot()
    def _browse(self) -> None:
        kinds = self.tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", kinds)
        if path:
            self.path.setText(path)
            self.look()

    @Slot()
    def look(self) -> None:
        """See what the chosen file looks like."""
        if self.path.text().strip():
            self.ask(LookAtFile(self.path.text().strip()), self._looked)

    @Slot()
    def _look_anew(self) -> None:
        wanted = Layout(
            separator=str(self.separator.currentData() or ""),
            encoding=str(self.encoding.currentData() or ""),
            sheet=self.sheet.currentText(),
            header_line=self.header_line.value(),
        )
        self.ask(LookAtFile(self.path.text().strip(), wanted), self._looked)

    def _looked(self, found: Any) -> None:
        look: FileLook = found
        self._look = look
        known, unclear = dict(look.columns), dict(look.unclear)
        for column, box in self.columns.items():
            box.clear()
            box.addItem(self.tr("– choose –") if column in unclear else self.tr("– none –"), "")
            for header in look.headers:
                if header:
                    box.addItem(header, header)
            box.setCurrentIndex(max(0, box.findData(known.get(column, ""))))
        self.separator.setCurrentIndex(self.separator.findData(look.separator))
        self.separator.setEnabled(bool(look.separator))
        self.sheet.clear()
        self.sheet.addItems(list(look.sheets))
        self.sheet.setCurrentText(look.sheet)
        self.sheet.setEnabled(len(look.sheets) > 1)
        self.encoding.setEnabled(bool(look.encoding))
        self.header_line.blockSignals(True)
        self.header_line.setValue(look.header_line)
        self.header_line.blockSignals(False)
        first = " · ".join(" ".join(cell.split())[:30] for cell in (look.sample[0] if look.sample else ()))
        rows = self.tr("%Ln rows", "", look.rows)
        said = [self.tr("{rows}, the first: {first}").format(rows=rows, first=first)]
        for column, headers in look.unclear:
            names = ", ".join(f"“{header}”" for header in headers)
            asks = self.tr("Which column is the SKU: {names}?")
            if column is Column.QUANTITY:
                asks = self.tr("Which column is the quantity: {names}?")
            said.append(asks.format(names=names))
        self.sample.setText("\n".join(said))
        self._show_source()

    def layout_chosen(self) -> Layout:
        """How the file is to be read."""
        columns = tuple((column, str(box.currentData() or "")) for column, box in self.columns.items())
        is_book = bool(self._look and self._look.sheets)
        return Layout(
            columns,
            "" if is_book else str(self.separator.currentData() or ""),
            str(self.decimal.currentData() or ""),
            "" if is_book else str(self.encoding.currentData() or ""),
            self.sheet.currentText() if is_book else "",
            self.adds.isChecked(),
            self.header_line.value(),
        )

    # --- preview ------------------------------------------------------------------------------------------------

    @Slot()
    def preview(self) -> None:
        """Read and judge; nothing changes."""
        source, warehouse = self.source.currentData(), int(self.warehouse.currentData())
        self._intake = None
        self.read_button.setEnabled(False)
        self.summary.setText(self.tr("Reading…"))
        if source is None:
            path = str(Path(self.path.text().strip()))
            command = ReadFile(path, warehouse, self.layout_chosen(), self.makes_items.isChecked())
            self._bridge.ask(command, self._read_back, self._not_read)
        else:
            self._bridge.ask(FillFrom(int(source), warehouse), self._filling, self._not_read)

    def _filling(self, operation: Any) -> None:
        self._operation = int(operation)
        self._again.start()

    @Slot()
    def _look_for_list(self) -> None:
        """An operation makes the list: wait for its end."""
        if self._operation is None:
            return
        view = self._reader.operation(self._operation)
        if view is None or view.state not in ("Completed", "Failed", "Webshop not found"):
            return
        self._again.stop()
        found = self._reader.book.intake_of(self._operation)
        if found is not None:
            self._read_back(found.id)
        else:
            self.read_button.setEnabled(True)
            self.summary.setText(view.error or self.tr("Nothing was read."))

    def _not_read(self, error: WcSyncError) -> None:
        self.read_button.setEnabled(True)
        self.summary.setText(spoken(error.sentence))
        self._reload()

    def _read_back(self, intake: Any) -> None:
        self._intake = self._reader.book.intake(int(intake))
        self.read_button.setEnabled(True)
        self.shown.setCurrentIndex(1 if self._intake is not None and self._intake.problems else 0)
        self._reload()
        found = self._intake
        if found is None:
            return
        parts = []
        if found.changes or not found.fresh:
            parts.append(self.tr("%Ln quantities change", "", found.changes))
        if found.fresh:
            parts.append(self.tr("%Ln new products", "", found.fresh))
        if found.same:
            parts.append(self.tr("%Ln stay as they are", "", found.same))
        if found.zeroed:
            parts.append(self.tr("%Ln become 0", "", found.zeroed))
        if found.left_out:
            parts.append(self.tr("%Ln are left out", "", found.left_out))
        if found.problems:
            parts.append(self.tr("⚠ %Ln have a problem", "", found.problems))
        self.summary.setText(f"{found.source}: {' · '.join(parts)}. {spoken(found.reason)}".strip())
        self.without.setText(self.tr("Import without the %Ln rows that have a problem", "", found.problems))
        self.without.setChecked(False)
        self.enable()

    def _ids(self, _: str, __: bool) -> list[int]:
        if self._intake is None:
            return []
        return self._reader.book.intake_row_ids(self._intake.id, tuple(self.shown.currentData() or ()))

    def _read(self, ids: Sequence[int]) -> Mapping[int, IntakeRowView]:
        return self._reader.book.intake_rows_by_id(ids)

    @Slot()
    def _reload(self) -> None:
        self._model.reload()
        self.enable()

    def _text(self, row: IntakeRowView, column: int) -> str:
        return (
            str(row.line),
            f"{_MARKS.get(row.found, '')} {spoken(row.found)}",
            row.sku,
            " ".join(row.name.split()),
            row.before if row.quantity else "",
            row.quantity,
            row.column,
            spoken(row.problem),
        )[column]

    def _hover(self, row: IntakeRowView, column: int) -> str:
        return tool_tip(self._text(row, column))

    @Slot()
    def enable(self) -> None:
        if self.tasks.busy:
            return
        found = self._intake
        is_ready = found is not None and found.state == "ready"
        has_problems = found is not None and found.problems > 0
        self.without.setVisible(has_problems and is_ready)
        changes = found is not None and bool(found.changes or found.fresh)
        self.take_button.setEnabled(is_ready and changes and (not has_problems or self.without.isChecked()))
        self.shown.setVisible(found is not None)
        is_file = self.source.currentData() is None
        self.read_button.setEnabled(not is_file or self._look is not None)

    # --- taking -------------------------------------------------------------------------------------------------

    @Slot()
    def take(self) -> None:
        """What was read counts from now on."""
        if self._intake is not None:
            self.ask(TakeIntake(self._intake.id, self.without.isChecked()), self._taken)

    def refused(self, error: WcSyncError) -> None:
        super().refused(error)
        self.enable()

    def _taken(self, number: Any) -> None:
        self.said.emit(self.tr("%Ln quantities were changed.", "", int(number)))
        self.accept()

    def reject(self) -> None:
        """What was not taken is forgotten; a feed's list stays until a person has decided."""
        if self._intake is not None and self._intake.state == "ready" and self._intake.feed is None:
            self._bridge.ask(DropIntake(self._intake.id))
        super().reject()
