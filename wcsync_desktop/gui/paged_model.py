"""A table model over rows that stay in the database: it reads windows of rows, sorted there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PAGE = 100
_PAGES_KEPT = 20

Index = QModelIndex | QPersistentModelIndex


class PagedModel(QAbstractTableModel):
    """``columns`` are (header, sort name); ``read(offset, limit, sort, descending)`` gives rows, ``count`` how many.

    ``show(row, column)`` gives a cell's text and ``hover(row, column)`` its tool tip. The column ``tick_column`` has a
    box to tick where ``ticked(row)`` gives more than None; ``tick(row, on)`` is called when a person changes it.
    Columns of ``numbers`` are set to the right.
    ``first`` is (sort, descending) until a person sorts: else by the first column, descending.
    """

    def __init__(
        self,
        columns: Sequence[tuple[str, str]],
        count: Callable[[], int],
        read: Callable[[int, int, str, bool], Sequence[Any]],
        show: Callable[[Any, int], str],
        hover: Callable[[Any, int], str],
        parent: QObject | None = None,
        *,
        ticked: Callable[[Any], bool | None] = lambda _: None,
        tick: Callable[[Any, bool], None] = lambda _, __: None,
        first: tuple[str, bool] | None = None,
        tick_column: int = 0,
        numbers: frozenset[int] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._count_rows = count
        self._read = read
        self._show = show
        self._hover = hover
        self._ticked = ticked
        self._tick = tick
        self._tick_column = tick_column
        self._numbers = numbers
        self._rows = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._sort, self._descending = first or (columns[0][1], True)

    def arrange(self, columns: Sequence[tuple[str, str]], tick_column: int, numbers: frozenset[int]) -> None:
        """Show other columns from now on."""
        self.beginResetModel()
        self._columns, self._tick_column, self._numbers = columns, tick_column, numbers
        self._rows = self._count_rows()
        self._pages.clear()
        self.endResetModel()

    def reload(self) -> None:
        """Read again. Rows that stay are updated in place, so that selection and scroll position stay."""
        number = self._count_rows()
        self._pages.clear()
        if number > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, number - 1)
            self._rows = number
            self.endInsertRows()
        elif number < self._rows:
            self.beginRemoveRows(QModelIndex(), number, self._rows - 1)
            self._rows = number
            self.endRemoveRows()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(self._columns) - 1))

    def row_at(self, row: int) -> Any:
        """The row's record, None where it is no longer there."""
        page = row // PAGE
        if page not in self._pages:
            self._pages[page] = self._read(page * PAGE, PAGE, self._sort, self._descending)
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        rows = self._pages[page]
        return rows[row % PAGE] if row % PAGE < len(rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() and index.column() == self._tick_column else None
        if row is not None and self._ticked(row) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or row is None or self._ticked(row) is None:
            return False
        self._tick(row, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == self._tick_column:
            row = self.row_at(index.row())
            on = self._ticked(row) if row is not None else None
            return None if on is None else Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        show = self._show if role == Qt.ItemDataRole.DisplayRole else self._hover
        return show(row, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section][0]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sort = self._columns[column][1]
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._pages.clear()
        self.layoutChanged.emit()
