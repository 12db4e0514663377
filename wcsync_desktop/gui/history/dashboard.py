"""The strip above the sync history: what waits now, and how the last two weeks were; each figure leads to its list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.actions import OperationState
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.database.reader import Day, OperationFilter, OrderState, Reader, Span
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.charts import BarChart, BarGroup, Series
from wcsync_desktop.gui.dates import begin_of
from wcsync_desktop.gui.feedback import plain_label
from wcsync_desktop.gui.look import GAP, TIGHT, dress
from wcsync_desktop.gui.tables import fill_row, text_table

DAYS = 14
_PAUSE_MS = 3000
"""The figures are read again no more often than that."""

COLOURS = {
    "orders": ("#2b6cb0", "#7fb2ec"),
    "created": ("#2f855a", "#7ad3a4"),
    "updated": ("#b7791f", "#ecc069"),
    "failed": ("#c53030", "#ff9b93"),
}
"""Of bars: on light and on dark."""


def last_days(today: QDate) -> list[int]:
    """Where the last days begin, and where today ends; milliseconds UTC."""
    return [begin_of(today.addDays(number)) for number in range(1 - DAYS, 2)]


class DaysDialog(QDialog):
    """The figures of the charts as a table; a cell leads to its list."""

    chosen = Signal(int, int)

    def __init__(self, days: Sequence[Day], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The last days"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 460)
        self.table = text_table(
            [
                self.tr("Day"),
                self.tr("Orders"),
                self.tr("Created"),
                self.tr("Updated"),
                self.tr("Failed"),
                self.tr("Failed operations"),
            ],
            self.tr("The last days"),
            (130, 80, 80, 80, 80),
        )
        self.table.setSelectionBehavior(self.table.SelectionBehavior.SelectItems)
        self.table.setRowCount(len(days))
        for line, day in enumerate(reversed(days)):
            figures = (day.orders, day.created, day.updated, day.failed, day.broken)
            fill_row(self.table, line, (_long(day.since), *map(QLocale().toString, figures)))
        self._last = len(days) - 1
        self.table.setCurrentCell(0, 1)
        self.table.cellActivated.connect(self._choose)
        self.table.cellDoubleClicked.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(self.tr("Enter or a double click shows what is behind a figure.")))
        layout.addWidget(self.table)
        layout.addWidget(buttons)

    @Slot(int, int)
    def _choose(self, line: int, column: int) -> None:
        self.accept()
        self.chosen.emit(self._last - line, column)


class Dashboard(QWidget):
    """``orders_wanted`` and ``operations_wanted`` name the list that a figure stands for."""

    orders_wanted = Signal(object, object)
    operations_wanted = Signal(object)
    people_wanted = Signal()

    def __init__(self, bridge: EngineBridge, open_reader: Callable[[], Reader], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._open_reader = bridge, open_reader
        self.days: tuple[Day, ...] = ()
        self._reading = self._is_old = False
        self._stopped = True
        self.pending = self._figure("shopping-cart", self._show_pending)
        self.people = self._figure("hand", self.people_wanted)
        self.broken = self._figure("circle-x", self._show_broken)
        self.table_button = QPushButton(self.tr("&Figures…"))
        dress(self.table_button, "list-checks")
        self.table_button.setToolTip(self.tr("The charts as a table"))
        self.table_button.clicked.connect(self.show_table)
        self.orders = BarChart(self.tr("Orders per day"), (Series(self.tr("Orders"), *COLOURS["orders"]),))
        self.records = BarChart(
            self.tr("Records per day"),
            (
                Series(self.tr("created"), *COLOURS["created"]),
                Series(self.tr("updated"), *COLOURS["updated"]),
                Series(self.tr("failed"), *COLOURS["failed"]),
            ),
        )
        self.orders.chosen.connect(self._orders_of)
        self.records.chosen.connect(self._operations_of)
        figures = QVBoxLayout()
        figures.setSpacing(TIGHT)
        for button in (self.pending, self.people, self.broken):
            figures.addWidget(button)
        figures.addWidget(self.table_button)
        figures.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GAP)
        layout.addLayout(figures)
        layout.addWidget(self.orders, 2)
        layout.addWidget(self.records, 3)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._rested)
        self.show_waiting(0, 0)

    def _figure(self, name: str, does: Any) -> QToolButton:
        button = BarButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(button, name)
        button.clicked.connect(does)
        return button

    def show_waiting(self, pending: int, people: int) -> None:
        """How many orders are pending, and how many things need a person."""
        self.pending.setText(self.tr("%Ln orders pending", "", pending))
        self.people.setText(self.tr("%Ln things need you", "", people))
        self._show_failed()

    def _show_failed(self) -> None:
        self.broken.setText(self.tr("%Ln failed operations", "", sum(day.broken for day in self.days)))
        self.broken.setToolTip(self.tr("In the last %Ln days", "", DAYS))

    # --- reading ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A database is there to be read."""
        self._stopped = False

    def forget(self) -> None:
        """Read no more."""
        self._stopped = True

    def refresh(self) -> None:
        """Read the figures outside the GUI thread, now or as soon as they may be read again."""
        if self._stopped or not self.isVisible():
            return
        if self._reading or self._soon.isActive():
            self._is_old = True
            return
        self._reading, self._is_old = True, False
        borders, open_reader = last_days(QDate.currentDate()), self._open_reader

        def read() -> tuple[Day, ...]:
            reader = open_reader()
            try:
                return reader.days(borders)
            finally:
                reader.close()

        self._bridge.run(read, self._read, self._failed)

    def _read(self, days: Any) -> None:
        self._reading = False
        self.days = tuple(days)
        self.orders.show_groups([BarGroup(_short(day.since), (day.orders,)) for day in self.days])
        self.records.show_groups(
            [BarGroup(_short(day.since), (day.created, day.updated, day.failed)) for day in self.days]
        )
        self._show_failed()
        self._soon.start()

    def _failed(self, _: WcSyncError) -> None:
        """The list below says what is wrong with the database; the figures stay as they were."""
        self._reading = False

    @Slot()
    def _rested(self) -> None:
        if self._is_old:
            self.refresh()

    # --- leading to lists -----------------------------------------------------------------------------------------

    @Slot()
    def _show_pending(self) -> None:
        self.orders_wanted.emit((OrderState.PENDING,), Span())

    @Slot()
    def _show_broken(self) -> None:
        since = last_days(QDate.currentDate())[0]
        self.operations_wanted.emit(
            OperationFilter(states=frozenset({OperationState.FAILED}), created=Span(since, None))
        )

    @Slot(int)
    def _orders_of(self, day: int) -> None:
        self.orders_wanted.emit((), self._span(day))

    @Slot(int)
    def _operations_of(self, day: int) -> None:
        self.operations_wanted.emit(OperationFilter(created=self._span(day)))

    def _span(self, day: int) -> Span:
        return Span(self.days[day].since, self.days[day].until - 1)

    @Slot()
    def show_table(self) -> DaysDialog:
        """The figures as a table."""
        dialog = DaysDialog(self.days, self)
        dialog.chosen.connect(self._chosen)
        dialog.open()
        return dialog

    @Slot(int, int)
    def _chosen(self, day: int, column: int) -> None:
        if column == 1:
            self._orders_of(day)
        elif column == 5:
            failed = frozenset({OperationState.FAILED})
            self.operations_wanted.emit(OperationFilter(states=failed, created=self._span(day)))
        else:
            self._operations_of(day)


def _short(moment: int) -> str:
    day = QDateTime.fromMSecsSinceEpoch(moment).date()
    return QLocale().toString(day, "d.M." if QLocale().language() != QLocale.Language.English else "d MMM")


def _long(moment: int) -> str:
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(moment).date(), QLocale.FormatType.ShortFormat)
