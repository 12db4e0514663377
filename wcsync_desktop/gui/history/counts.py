"""What an operation did at one receiving system: kinds × created, updated, …; a number opens its records (VT-2)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.records import LABELS
from wcsync_desktop.database.reader import Place
from wcsync_desktop.gui.feedback import plain_label
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import text_table

WORDS = (Found.CREATE, Found.UPDATE, Found.SKIP, Found.DELETE, Found.FAILED, Found.PROBLEM, Found.SAME)


class CountsTable(QWidget):
    """Counts at one system. ``wanted`` with a ``Place`` where a person chooses a number."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label()
        self.nothing = plain_label(self.tr("Nothing was changed here."))
        words = [self.tr("Needs you") if w is Found.PROBLEM else spoken(w.value).capitalize() for w in WORDS]
        self.table = text_table([self.tr("Kind"), *words], self.tr("Counts"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.cellClicked.connect(self._choose)
        self.table.cellActivated.connect(self._choose)
        self._places: dict[tuple[int, int], Place] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table, 1)
        layout.addStretch()

    def show_counts(
        self, name: str, operation: int, connection: int, numbers: Mapping[tuple[int, str], Mapping[Found, int]]
    ) -> None:
        """Show what ``operation`` did at a connection; without a name nothing at all."""
        mine = {kind: found for (place, kind), found in numbers.items() if place == connection}
        self.setVisible(bool(name))
        self.title.setText(self.tr("In {name}").format(name=name) if name else "")
        self.nothing.setVisible(not mine)
        self.table.setVisible(bool(mine))
        self.table.setAccessibleName(self.tr("Counts in {name}").format(name=name))
        self._places = {}
        self.table.setRowCount(len(mine))
        for line, (kind, found) in enumerate(mine.items()):
            self.table.setItem(line, 0, QTableWidgetItem(spoken(LABELS[kind])))
            for column, word in enumerate(WORDS, start=1):
                number = found.get(word, 0)
                item = QTableWidgetItem(str(number) if number else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if number and word is not Found.SAME:
                    # What was right is counted, not kept.
                    self._places[line, column] = Place(operation, connection, kind, word)
                    self._dress(item)
                self.table.setItem(line, column, item)
        self.table.horizontalHeader().resizeSections(QHeaderView.ResizeMode.ResizeToContents)

    def _dress(self, item: QTableWidgetItem) -> None:
        font = item.font()
        font.setUnderline(True)
        item.setFont(font)
        item.setForeground(self.palette().brush(QPalette.ColorRole.Link))
        item.setToolTip(self.tr("Show these records"))

    @Slot(int, int)
    def _choose(self, line: int, column: int) -> None:
        place = self._places.get((line, column))
        if place is not None:
            self.wanted.emit(place)

    def texts(self) -> list[list[str]]:
        """The rows as they are shown."""
        columns = range(self.table.columnCount())
        items = ([self.table.item(line, c) for c in columns] for line in range(self.table.rowCount()))
        return [[item.text() if item is not None else "" for item in line] for line in items]
