"""A table model over rows that stay in the database: it knows the ids of all rows and reads those that are looked at.

What is chosen is a record, not a row number: where rows come, go or change places, Qt moves the selection with them
(``beginInsertRows`` and the like); where too many do, the model is reset and ``gui.tables`` chooses the same records.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PAGE = 100
_PAGES_KEPT = 20
_MOST_RUNS = 64
"""So many times rows are put in or taken out one after the other; more at once are a reset."""

Index = QModelIndex | QPersistentModelIndex


class PagedModel(QAbstractTableModel):
    """``columns`` are (header, sort name; empty where it does not sort); ``ids(sort, descending)`` gives the ids of all
    rows in order, ``read(ids)`` the rows of some of them; what is gone meanwhile is left out.

    ``show(row, column)`` gives a cell's text and ``hover(row, column)`` its tool tip. The column ``tick_column`` has a
    box to tick where ``ticked(row)`` gives more than None; ``tick(row, on)`` is called when a person changes it.
    Columns of ``numbers`` are set to the right.
    ``first`` is (sort, descending) until a person sorts: else by the first column, descending.
    """

    def __init__(
        self,
        columns: Sequence[tuple[str, str]],
        ids: Callable[[str, bool], Sequence[int]],
        read: Callable[[Sequence[int]], Mapping[int, Any]],
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
        self._ids_in_order = ids
        self._read = read
        self._show = show
        self._hover = hover
        self._ticked = ticked
        self._tick = tick
        self._tick_column = tick_column
        self._numbers = numbers
        self._ids: list[int] = []
        self._pages: OrderedDict[int, Mapping[int, Any]] = OrderedDict()
        self._sort, self._descending = first or (columns[0][1], True)

    def arrange(self, columns: Sequence[tuple[str, str]], tick_column: int, numbers: frozenset[int]) -> None:
        """Show other columns from now on."""
        self.beginResetModel()
        self._columns, self._tick_column, self._numbers = columns, tick_column, numbers
        self._ids = list(self._ids_in_order(self._sort, self._descending))
        self._pages.clear()
        self.endResetModel()

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """The column that sorts, and whether downwards; column -1 where none that is shown does."""
        names = [name for _, name in self._columns]
        return (names.index(self._sort) if self._sort in names else -1), self._descending

    def sorts(self, column: int) -> bool:
        """Whether rows can be sorted by a column."""
        return 0 <= column < len(self._columns) and bool(self._columns[column][1])

    # --- rows and their records ---------------------------------------------------------------------------------

    def ids(self) -> tuple[int, ...]:
        """The ids of all rows in order."""
        return tuple(self._ids)

    def id_at(self, row: int) -> int | None:
        """The id of a row's record; None beside all rows."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record: int) -> int | None:
        """The row of a record; None where it is not among those shown."""
        try:
            return self._ids.index(record)
        except ValueError:
            return None

    def rows_of(self, records: frozenset[int]) -> list[int]:
        """The rows of these records that are shown, rising."""
        return [row for row, record in enumerate(self._ids) if record in records]

    def row_at(self, row: int) -> Any:
        """What was read of a row's record; None where it is no longer there."""
        record = self.id_at(row)
        if record is None:
            return None
        page = row // PAGE
        if page not in self._pages:
            self._pages[page] = self._read(self._ids[page * PAGE : (page + 1) * PAGE])
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page].get(record)

    def reload(self) -> None:
        """Read again: rows come in and go out where they belong, and what is chosen stays chosen."""
        new = list(self._ids_in_order(self._sort, self._descending))
        self._pages.clear()
        if new != self._ids:
            self._become(new)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _become(self, new: list[int]) -> None:
        wanted, held = set(new), set(self._ids)
        going = list(_runs([row for row, record in enumerate(self._ids) if record not in wanted]))
        coming = list(_runs([row for row, record in enumerate(new) if record not in held]))
        if len(going) + len(coming) > _MOST_RUNS:
            self.beginResetModel()
            self._ids = new
            self.endResetModel()
            return
        for first, last in reversed(going):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()
        self._reorder([record for record in new if record in held])
        for first, last in coming:
            self.beginInsertRows(QModelIndex(), first, last)
            self._ids[first:first] = new[first : last + 1]
            self.endInsertRows()

    def _reorder(self, records: list[int]) -> None:
        """The same records in another order."""
        if records == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        places = {record: row for row, record in enumerate(records)}
        before = self.persistentIndexList()
        after = [self.index(places[self._ids[i.row()]], i.column()) for i in before]
        self._ids = records
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not self.sorts(column):
            return
        self._sort = self._columns[column][1]
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.reload()

    # --- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

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
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising rows as (first, last) of those that follow one another."""
    first: int | None = None
    for place, row in enumerate(rows):
        if first is None:
            first = row
        if place + 1 == len(rows) or rows[place + 1] != row + 1:
            yield first, row
            first = None
