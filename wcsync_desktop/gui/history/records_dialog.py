"""The records behind a number of the sync history: why, what changed, and every attempt with request and answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.records import LABELS
from wcsync_desktop.database.reader import AttemptView, ConnectionRow, Place, Reader, RecordView
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.export import Exporter, rows_of
from wcsync_desktop.gui.feedback import local_time, plain_label, search_line, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import fill_row, paged_table, text_table
from wcsync_desktop.gui.web import page


class RecordsDialog(QDialog):
    """Records of one kind that were found so at one system. ``ends`` are shop and partner, where they still are."""

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        open_reader: Callable[[], Reader],
        place: Place,
        ends: tuple[ConnectionRow | None, ConnectionRow | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._exporter = Exporter(bridge, open_reader, self)
        self._exporter.ended.connect(self._exported)
        self._place = place
        self._shop, self._other = ends
        self._text_wanted = ""
        self._attempts: tuple[AttemptView, ...] = ()
        there = next((row.name for row in ends if row is not None and row.id == place.connection), "?")
        self._title = self.tr("{kind} {found} in {name}").format(
            kind=spoken(LABELS[place.kind]), found=spoken(place.found.value), name=there
        )
        self.setProperty("topic", "when-something-fails")
        self.setWindowTitle(self._title)
        self.resize(960, 640)
        self._model = PagedModel(
            [
                (self.tr("Record"), "id"),
                (self.tr("SKU, e-mail or code"), "key"),
                (self.tr("State"), "state"),
                (self.tr("Why, or what changed"), "reason"),
            ],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
        )
        self.headline = plain_label()
        self._exporter.said.connect(self.headline.setText)
        self.search = search_line(self.tr("Search name and reason…"))
        self.search.textChanged.connect(self._filter_soon)
        self.table = paged_table(self._model, self._title, (260, 190, 120))
        self.table.selectionModel().currentRowChanged.connect(self._show_selected)
        self.reason = plain_label()
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.changes = text_table(
            [self.tr("Field"), self.tr("Before"), self.tr("After")], self.tr("Field changes"), (90, 130)
        )
        self.tries = text_table(
            [self.tr("Attempt"), self.tr("Seconds"), self.tr("How it went")], self.tr("Attempts"), (125, 60)
        )
        self.tries.itemSelectionChanged.connect(self._show_attempt)
        self.exchange = QPlainTextEdit()
        self.exchange.setReadOnly(True)
        self.exchange.setAccessibleName(self.tr("Request and answer"))
        self.exchange.setPlaceholderText(self.tr("Choose an attempt to see what was asked and answered."))
        details = QSplitter(Qt.Orientation.Horizontal)
        details.addWidget(self.changes)
        details.addWidget(self.tries)
        details.addWidget(self.exchange)
        details.setSizes([360, 280, 320])
        below = QWidget()
        below_layout = QVBoxLayout(below)
        below_layout.setContentsMargins(0, 0, 0, 0)
        below_layout.addWidget(self.reason)
        below_layout.addWidget(details, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([340, 240])
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.search)
        layout.addWidget(split, 1)
        layout.addLayout(self._buttons())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(200)
        self._soon.timeout.connect(self._filter)
        self._filter()

    def _buttons(self) -> QHBoxLayout:
        self.shop_button = QPushButton(self.tr("Open in &shop"))
        self.shop_button.clicked.connect(self._open_shop)
        other = self._other.name if self._other is not None else ""
        self.other_button = QPushButton(self.tr("Open in {name}").format(name=other.replace("&", "&&")))
        self.other_button.setToolTip(self.tr("Copies the SKU or name, so that you can paste it into the search there"))
        self.other_button.setVisible(self._other is not None)
        self.other_button.clicked.connect(self._open_other)
        self.export_button = QPushButton(self.tr("&Export CSV…"))
        self.export_button.clicked.connect(self._ask_export)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        bar = QHBoxLayout()
        for button in (self.shop_button, self.other_button, self.export_button):
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self.close_button)
        return bar

    def done(self, result: int) -> None:
        """Closing forgets the rows: nothing is painted from a database that may be closed."""
        self.table.setModel(None)
        super().done(result)

    # --- rows ---------------------------------------------------------------------------------------------------

    def _ids(self, _sort: str, _descending: bool) -> list[int]:
        return self._reader.record_ids(self._place, self._text_wanted)

    def _read(self, ids: Sequence[int]) -> Mapping[int, RecordView]:
        return self._reader.records_by_id(self._place, ids)

    def _text(self, row: RecordView, column: int) -> str:
        match column:
            case 0:
                return row.title
            case 1:
                return row.key
            case 2:
                return spoken(row.state)
            case _:
                return " ".join((spoken(row.reason) or _told(row)).split())

    def _hover(self, row: RecordView, column: int) -> str:
        return tool_tip(spoken(row.reason) or _told(row, "\n")) if column == 3 else tool_tip(self._text(row, column))

    @Slot()
    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _filter_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _filter(self) -> None:
        self._text_wanted = self.search.text().strip()
        self._model.reload()
        number = self._model.rowCount()
        self.headline.setText(
            self.tr("%Ln records.", "", number)
            if number
            else self.tr("No record matches this search.")
            if self._text_wanted
            else self.tr("There is no record to show any more.")
        )
        self.export_button.setEnabled(number > 0)
        if number:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self._model.index(0, 0), flags)
        self._show_selected()

    # --- the selected one -----------------------------------------------------------------------------------------

    def selected(self) -> RecordView | None:
        """The selected record."""
        index = self.table.currentIndex()
        inside = index.isValid() and index.row() < self._model.rowCount()
        return self._model.row_at(index.row()) if inside else None

    @Slot()
    def _show_selected(self) -> None:
        row = self.selected()
        self.reason.setText(spoken(row.reason) if row is not None else "")
        self.reason.setVisible(bool(row is not None and row.reason))
        changes = row.changes if row is not None else ()
        self.changes.setRowCount(len(changes))
        for line, (field, was, then) in enumerate(changes):
            fill_row(self.changes, line, (spoken(field), was, then))
        self._attempts = self._reader.attempts(row.action) if row is not None and row.action else ()
        self.tries.setRowCount(len(self._attempts))
        for line, attempt in enumerate(self._attempts):
            texts = (local_time(attempt.started), _seconds(attempt), " ".join(attempt.outcome.split()))
            fill_row(self.tries, line, texts, {2: attempt.outcome})
        if self._attempts:
            self.tries.selectRow(len(self._attempts) - 1)
        self._show_attempt()
        self.shop_button.setEnabled(bool(self._shop_id(row)))
        self.other_button.setEnabled(row is not None)

    @Slot()
    def _show_attempt(self) -> None:
        line = self.tries.currentRow()
        text = ""
        if 0 <= line < len(self._attempts):
            attempt = self._attempts[line]
            text = "\n\n".join(part for part in (attempt.request, attempt.answer) if part)
        self.exchange.setPlainText(text)

    def _shop_id(self, row: RecordView | None) -> tuple[str, str | None] | None:
        if row is None or self._shop is None:
            return None
        at_shop = self._place.connection == self._shop.id
        native = row.native_id if at_shop else row.source_id
        return (native, row.parent if at_shop else row.source_parent) if native else None

    @Slot()
    def _open_shop(self) -> None:
        row, found = self.selected(), self._shop_id(self.selected())
        if row is not None and found is not None and self._shop is not None:
            kind = row.kind if row.kind in ("customer", "tax", "coupon", "order") else "product"
            QDesktopServices.openUrl(QUrl(page(self._shop.kind, self._shop.address, kind, *found)))

    @Slot()
    def _open_other(self) -> None:
        row = self.selected()
        if row is not None and self._other is not None:
            QGuiApplication.clipboard().setText(row.key or row.title)
            QDesktopServices.openUrl(QUrl(page(self._other.kind, self._other.address, row.kind, row.native_id or "")))

    # --- export -------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_export(self) -> None:
        path = self._exporter.ask("records.csv")
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the records that are shown into a file, outside the GUI thread."""
        place, text = self._place, self._text_wanted
        header = [self.tr("Record"), self.tr("Key"), self.tr("State"), self.tr("Why"), self.tr("Changes")]

        def rows(reader: Reader) -> Iterator[list[str]]:
            for row in rows_of(reader.record_ids(place, text), partial(reader.records_by_id, place)):
                yield [row.title, row.key, spoken(row.state), spoken(row.reason), _told(row, "; ")]

        self.export_button.setEnabled(False)
        self._exporter.write(path, header, rows)

    @Slot()
    def _exported(self) -> None:
        self.export_button.setEnabled(self._model.rowCount() > 0)


def _told(row: RecordView, between: str = ", ") -> str:
    told = ((spoken(field), was, then) for field, was, then in row.changes)
    return between.join(f"{field}: {was} → {then}" if was else f"{field}: {then}" for field, was, then in told)


def _seconds(attempt: AttemptView) -> str:
    if attempt.started is None or attempt.ended is None:
        return ""
    return f"{(attempt.ended - attempt.started).total_seconds():.1f}"
