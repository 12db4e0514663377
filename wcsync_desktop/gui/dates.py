"""Ranges of days: chosen in a dialog, told in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from wcsync_desktop.database.reader import Span


class DatesDialog(QDialog):
    """A range of days for each of some times; an end that is not ticked is open."""

    def __init__(self, spans: Mapping[str, Span], names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dates"))
        grid = QGridLayout()
        self.ticks: dict[tuple[str, bool], QCheckBox] = {}
        self.days: dict[tuple[str, bool], QDateEdit] = {}
        for line, (name, span) in enumerate(spans.items()):
            grid.addWidget(QLabel(names[name]), line, 0)
            for column, (is_end, value) in enumerate(((False, span.since), (True, span.until))):
                tick = QCheckBox(self.tr("until") if is_end else self.tr("from"))
                tick.setChecked(value is not None)
                moment = QDateTime.fromMSecsSinceEpoch(value) if value is not None else QDateTime.currentDateTime()
                day = QDateEdit(moment.date())
                day.setCalendarPopup(True)
                day.setEnabled(value is not None)
                day.setAccessibleName(f"{names[name]}: {tick.text()}")
                tick.toggled.connect(day.setEnabled)
                grid.addWidget(tick, line, 1 + 2 * column)
                grid.addWidget(day, line, 2 + 2 * column)
                self.ticks[name, is_end], self.days[name, is_end] = tick, day
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(buttons)

    def span(self, name: str) -> Span:
        """The range of one of the times, in whole days of this computer."""
        since = self.days[name, False].date() if self.ticks[name, False].isChecked() else None
        until = self.days[name, True].date() if self.ticks[name, True].isChecked() else None
        return Span(begin_of(since) if since else None, begin_of(until.addDays(1)) - 1 if until else None)


def begin_of(day: QDate) -> int:
    """When a day of this computer begins, milliseconds UTC."""
    return QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()


def in_words(span: Span) -> str:
    """A range as this computer writes days; one day is told as one."""
    since, until = (_day(moment) for moment in (span.since, span.until))
    return since if since == until else f"{since} – {until}".strip()


def _day(moment: int | None) -> str:
    if moment is None:
        return ""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(moment).date(), QLocale.FormatType.ShortFormat)
