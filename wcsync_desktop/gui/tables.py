"""How tables look everywhere: whole rows are chosen, nothing is edited in place, a row is a line high."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTableWidget, QTableWidgetItem

from wcsync_desktop.gui.feedback import tool_tip
from wcsync_desktop.gui.paged_model import PagedModel

_LEAST = 75
"""Pixels below which no column of a table goes that fills its window."""

_ROOM = 8
"""Pixels above and below a line together."""


def paged_table(model: PagedModel, name: str, widths: Sequence[int], *, many: bool = False) -> QTableView:
    """A table over rows that stay in the database. ``many``: several rows may be chosen at once."""
    table = QTableView()
    table.setModel(model)
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
