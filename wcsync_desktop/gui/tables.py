"""How tables look everywhere: whole rows are chosen, nothing is edited in place, a row is a line high."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTableWidget, QTableWidgetItem

from wcsync_desktop.gui.feedback import tool_tip
from wcsync_desktop.gui.paged_model import PagedModel

_SELECT = QItemSelectionModel.SelectionFlag.Select
_CLEAR = QItemSelectionModel.SelectionFlag.Clear
_LEAST = 75
"""Pixels below which no column of a table goes that fills its window."""

_ROOM = 8
"""Pixels above and below a line together."""


class PagedTable(QTableView):
    """A table over rows that stay in the database. It chooses records: a reset of the model changes no choice."""

    def __init__(self, model: PagedModel) -> None:
        super().__init__()
        self._model = model
        self._kept: tuple[frozenset[int], int | None, int] = (frozenset(), None, 0)
        # Connected before the view's own, which forgets what was chosen.
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        model.modelReset.connect(self._choose_again)
        if sum(model.sorts(column) for column in range(model.columnCount())) > 1:
            self._sort_by_headers()

    def _sort_by_headers(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self._show_sort()
        header.sortIndicatorChanged.connect(self._sort)

    @Slot(int, Qt.SortOrder)
    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._model.sort(column, order)
        if not self._model.sorts(column):
            self._show_sort()  # this one does not sort: the mark stays where it was

    def _show_sort(self) -> None:
        column, descending = self._model.sorted_by
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(column, order)

    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen records, in the order of their rows."""
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for part in (selection.at(place) for place in range(selection.count())):
            rows.update(range(part.top(), part.bottom() + 1))
        found = (self._model.id_at(row) for row in sorted(rows))
        return tuple(record for record in found if record is not None)

    def chosen_rows(self) -> list[Any]:
        """What was read of the chosen records; those that are gone are left out."""
        rows = (self._model.row_at(row) for row in self._model.rows_of(frozenset(self.chosen())))
        return [row for row in rows if row is not None]

    def current(self) -> int | None:
        """The id of the record where the keyboard is."""
        index = self.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def choose(self, records: Collection[int]) -> None:
        """Choose these records, and no others."""
        model, selection = self._model, QItemSelection()
        rows = model.rows_of(frozenset(records))
        last = model.columnCount() - 1
        for row in rows:
            selection.merge(QItemSelection(model.index(row, 0), model.index(row, last)), _SELECT)
        self.selectionModel().select(selection, _CLEAR | _SELECT)

    @Slot()
    def _keep(self) -> None:
        self._kept = (frozenset(self.chosen()), self.current(), self.verticalScrollBar().value())

    @Slot()
    def _choose_again(self) -> None:
        chosen, current, scrolled = self._kept
        row = self._model.row_of(current) if current is not None else None
        if row is not None:
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.choose(chosen)
        self.verticalScrollBar().setValue(scrolled)


def paged_table(model: PagedModel, name: str, widths: Sequence[int], *, many: bool = False) -> PagedTable:
    """A table over rows that stay in the database. ``many``: several rows may be chosen at once.

    Where columns sort, a click on their header does; the mark in the header shows by which.
    """
    table = PagedTable(model)
    _dress(table, name, widths)
    table.setAlternatingRowColors(True)
    if many:
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return table


def text_table(headers: Sequence[str], name: str, widths: Sequence[int] = ()) -> QTableWidget:
    """A small table of texts, to be filled with ``fill_row``."""
    table = QTableWidget(0, len(headers))
    table.setHorizontalHeaderLabels(list(headers))
    _dress(table, name, widths)
    return table


def fill_row(table: QTableWidget, line: int, texts: Sequence[str], hover: Mapping[int, str] | None = None) -> None:
    """Put texts into a row, numbers to the right.

    What does not fit is read in its tool tip; ``hover`` gives a column's tool tip where it says more than the text.
    """
    for column, text in enumerate(texts):
        item = QTableWidgetItem(text)
        item.setToolTip(tool_tip((hover or {}).get(column, text)))
        if text.replace(QLocale().groupSeparator(), "").isdigit():
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setItem(line, column, item)


def choose_row(table: QTableView, row: int) -> None:
    """Select a row, and only it. (Qt's own ``selectRow`` does nothing where texts run from the right.)"""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), flags)


REST = 0
"""The width of the column that takes what the others leave; without one it is the last."""


def _dress(table: QTableView, name: str, widths: Sequence[int]) -> None:
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROOM)
    set_widths(table, widths)
    table.horizontalHeader().setStretchLastSection(REST not in widths)


def set_widths(table: QTableView, widths: Sequence[int]) -> None:
    """Widths of columns in pixels, or more where a title needs more."""
    header = table.horizontalHeader()
    for column, width in enumerate(widths):
        if width == REST:
            header.setMinimumSectionSize(_LEAST)  # what the others leave may be next to nothing
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
