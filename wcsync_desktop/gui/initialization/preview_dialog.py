"""What an import would do, record by record: filter, search, leave out, export, import. Reads rows of the database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import LeaveOut, StartImport
from wcsync_desktop.core.records import LABELS
from wcsync_desktop.database.reader import OperationView, PreviewFilter, PreviewRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.export import Exporter, rows_of
from wcsync_desktop.gui.feedback import local_time, plain_label, search_line, tell, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import fill_row, paged_table, text_table

MARKS = {
    Found.CREATE: "+",
    Found.UPDATE: "✎",
    Found.SAME: "=",
    Found.SKIP: "✕",
    Found.PROBLEM: "⚠",
    Found.FAILED: "✕",
}


class PreviewDialog(QDialog):
    """One preview of one pair of connections."""

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        open_reader: Callable[[], Reader],
        operation: OperationView,
        ends: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader = reader
        self._exporter = Exporter(bridge, open_reader, self)
        self._exporter.ended.connect(self._exported)
        self._operation = operation
        self._shop, self._target = ends
        self._wanted = PreviewFilter()
        self._words = {
            Found.CREATE: self.tr("create"),
            Found.UPDATE: self.tr("update"),
            Found.SAME: self.tr("same"),
            Found.SKIP: self.tr("skip"),
            Found.PROBLEM: self.tr("needs you"),
            Found.FAILED: self.tr("failed"),
        }
        self.setProperty("topic", "first-import")
        self.setWindowTitle(
            self.tr("Preview: {webshop} → {target}").format(webshop=operation.webshop, target=operation.target)
        )
        self.resize(980, 680)
        self._model = PagedModel(
            [
                (self.tr("What"), "found"),
                (self.tr("Kind"), "kind"),
                (self.tr("Record"), "title"),
                (self.tr("SKU, e-mail or code"), "key"),
                (self.tr("What changes, or why not"), "reason"),
            ],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            ticked=self._ticked,
            tick=self._tick,
            first=("id", False),
        )
        self.table = paged_table(self._model, self.tr("Records of the preview"), (120, 130, 250, 180), many=True)
        self.table.selectionModel().currentRowChanged.connect(self._show_selected)

        self.headline = plain_label()
        self._exporter.said.connect(self.headline.setText)
        self.sum_label = plain_label()
        self.empty = plain_label(self.tr("No record matches this filter."))
        self.reason = plain_label()
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.differences = text_table(
            [self.tr("Field"), self.tr("There now"), self.tr("After the import")],
            self.tr("Field differences"),
            (140, 300),
        )
        below = QWidget()
        below_layout = QVBoxLayout(below)
        below_layout.setContentsMargins(0, 0, 0, 0)
        below_layout.addWidget(self.reason)
        below_layout.addWidget(self.differences, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([430, 150])
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addLayout(self._filter_bar())
        layout.addWidget(self.empty)
        layout.addWidget(split, 1)
        layout.addWidget(self.sum_label)
        layout.addLayout(self._buttons())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(200)
        self._soon.timeout.connect(self._filter)
        self._show_totals()
        self._filter()

    def _filter_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        self.found_buttons: dict[Found, QToolButton] = {}
        for found in (Found.CREATE, Found.UPDATE, Found.SAME, Found.SKIP, Found.PROBLEM):
            button = BarButton()
            button.setCheckable(True)
            button.setToolTip(self.tr("Show only these"))
            button.toggled.connect(self._filter)
            self.found_buttons[found] = button
            bar.addWidget(button)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in (*self._operation.kinds, "helper"):
            self.kind.addItem(spoken(LABELS[kind]), kind)
        self.kind.currentIndexChanged.connect(self._filter)
        self.left_out = QCheckBox(self.tr("Only left out"))
        self.left_out.toggled.connect(self._filter)
        self.search = search_line(self.tr("Search name, SKU, e-mail…"))
        self.search.textChanged.connect(self._filter_soon)
        bar.addWidget(self.kind)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.left_out)
        return bar

    def _buttons(self) -> QHBoxLayout:
        self.untick_button = QPushButton(self.tr("&Leave out all shown"))
        self.untick_button.setProperty("left_out", True)
        self.tick_button = QPushButton(self.tr("&Take in all shown"))
        self.tick_button.setProperty("left_out", False)
        for button in (self.untick_button, self.tick_button):
            button.clicked.connect(self._all_shown)
        self.export_button = QPushButton(self.tr("&Export CSV…"))
        self.export_button.clicked.connect(self._ask_export)
        self.import_button = QPushButton(self.tr("&Import"))
        self.import_button.setDefault(True)
        self.import_button.clicked.connect(self._import)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        bar = QHBoxLayout()
        for button in (self.untick_button, self.tick_button, self.export_button):
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self.import_button)
        bar.addWidget(self.close_button)
        return bar

    def done(self, result: int) -> None:
        """Closing forgets the rows: nothing is painted from a database that may be closed."""
        self.table.setModel(None)
        super().done(result)

    # --- rows ---------------------------------------------------------------------------------------------------

    def _ids(self, sort: str, descending: bool) -> list[int]:
        return self._reader.preview_ids(self._operation.id, self._wanted, sort, descending)

    def _read(self, ids: Sequence[int]) -> Mapping[int, PreviewRow]:
        return self._reader.preview_by_id(self._operation.id, ids)

    def _text(self, row: PreviewRow, column: int) -> str:
        match column:
            case 0:
                what = self.tr("left out") if row.left_out else self._words[row.found]
                return f"{MARKS[row.found]} {what}"
            case 1:
                return spoken(row.kind)
            case 2:
                return row.title
            case 3:
                return row.key
            case _:
                changes = ", ".join(f"{spoken(field)}: {after}" for field, _, after in row.differences)
                return " ".join((spoken(row.reason) or changes).split())

    def _hover(self, row: PreviewRow, column: int) -> str:
        if column != 4 or row.reason or row.found is Found.CREATE:
            return tool_tip(self._text(row, column))
        return tool_tip("\n".join(f"{spoken(field)}: {before} → {after}" for field, before, after in row.differences))

    @staticmethod
    def _ticked(row: PreviewRow) -> bool | None:
        if row.member is None or (row.found in (Found.SKIP, Found.SAME) and not row.left_out):
            return None
        return not row.left_out

    def _tick(self, row: PreviewRow, on: bool) -> None:
        if row.member is not None:
            self._bridge.ask(LeaveOut(self._target, (row.member,), not on), self._chosen, self._failed)

    @Slot()
    def _all_shown(self) -> None:
        left_out = bool(self.sender().property("left_out"))
        members = self._reader.preview_members(self._operation.id, self._wanted)
        if members:
            self._bridge.ask(LeaveOut(self._target, members, left_out), self._chosen, self._failed)

    def _chosen(self, _: Any) -> None:
        self._model.reload()
        self._show_totals()
        self._show_selected()

    # --- filter -------------------------------------------------------------------------------------------------

    @Slot()
    def _filter_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _filter(self) -> None:
        self._soon.stop()
        found = frozenset(f for f, button in self.found_buttons.items() if button.isChecked())
        kind = str(self.kind.currentData() or "")
        self._wanted = PreviewFilter(found, kind, self.search.text().strip(), self.left_out.isChecked())
        self._model.reload()
        self.table.scrollToTop()
        number = self._model.rowCount()
        self.empty.setVisible(number == 0)
        self.untick_button.setEnabled(number > 0)
        self.tick_button.setEnabled(number > 0)
        self.export_button.setEnabled(number > 0)
        if number:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self._model.index(0, 0), flags)
        self._show_selected()

    @Slot()
    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _show_totals(self) -> None:
        totals: dict[Found, int] = {}
        unwanted = 0
        for (_, found, out), number in self._reader.preview_totals(self._operation.id).items():
            totals[found] = totals.get(found, 0) + number
            unwanted += number if out else 0
            if out and found in (Found.CREATE, Found.UPDATE):
                totals[found] -= number
        same = self._operation.total(Found.SAME)
        for found, button in self.found_buttons.items():
            number = same if found is Found.SAME else totals.get(found, 0)
            word = self.tr("need you") if found is Found.PROBLEM and number != 1 else self._words[found]
            button.setText(f"{MARKS[found]} {number} {word}")
        create, update = totals.get(Found.CREATE, 0), totals.get(Found.UPDATE, 0)
        done = local_time(self._operation.completed or self._operation.started)
        self.headline.setText(self.tr("As it was found on {when}. Nothing has been changed.").format(when=done))
        said = self.tr("Import creates {create} and updates {update} records in {target}.").format(
            create=create, update=update, target=self._operation.target
        )
        if unwanted:
            said += " " + self.tr("%Ln are left out by you.", "", unwanted)
        if totals.get(Found.PROBLEM):
            said += " " + self.tr("%Ln need you; the rest goes on.", "", totals[Found.PROBLEM])
        self.sum_label.setText(said)
        self.import_button.setEnabled(create + update > 0)

    @Slot()
    def _show_selected(self) -> None:
        index = self.table.currentIndex()
        row = self._model.row_at(index.row()) if index.isValid() and index.row() < self._model.rowCount() else None
        said = (
            "" if row is None else f"{row.title} {row.key}".strip() + (f": {spoken(row.reason)}" if row.reason else "")
        )
        self.reason.setText(said)
        differences = row.differences if row is not None else ()
        self.differences.setRowCount(len(differences))
        for line, (field, before, after) in enumerate(differences):
            fill_row(self.differences, line, (spoken(field), before, after))

    # --- export and import --------------------------------------------------------------------------------------

    @Slot()
    def _ask_export(self) -> None:
        path = self._exporter.ask("preview.csv")
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the rows of the present filter into a file, outside the GUI thread."""
        operation, wanted = self._operation.id, self._wanted
        header = [self.tr("What"), self.tr("Left out"), self.tr("Kind"), self.tr("Record"), self.tr("Key")]
        header += [self.tr("Why"), self.tr("Changes")]
        yes, words = self.tr("Yes"), dict(self._words)

        def rows(reader: Reader) -> Iterator[list[str]]:
            for row in rows_of(reader.preview_ids(operation, wanted), partial(reader.preview_by_id, operation)):
                changes = "; ".join(f"{spoken(field)}: {before} → {after}" for field, before, after in row.differences)
                out = yes if row.left_out else ""
                yield [words[row.found], out, spoken(row.kind), row.title, row.key, spoken(row.reason), changes]

        self.export_button.setEnabled(False)
        self._exporter.write(path, header, rows)

    @Slot()
    def _exported(self) -> None:
        self.export_button.setEnabled(True)

    @Slot()
    def _import(self) -> None:
        self.import_button.setEnabled(False)
        command = StartImport(self._shop, self._target, self._operation.kinds)
        self._bridge.ask(command, self._started, self._failed)

    def _started(self, _: Any) -> None:
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)
        self._show_totals()
