"""A bar chart: drawn by hand, used with mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wcsync_desktop.gui.look import GAP, TIGHT, is_dark

_PLOT_HEIGHT = 70
_LEAST_TOP = 4
"""The axis reaches at least so far: two orders of two do not look like a full shop."""
_GROUP_SHARE = 0.8
"""How much of a group's place its bars take."""


@dataclass(frozen=True, slots=True)
class Series:
    """What bars of one colour stand for; the colours are those on light and on dark."""

    label: str
    light: str
    dark: str

    def colour(self) -> QColor:
        """The colour for the palette as it is now."""
        return QColor(self.dark if is_dark() else self.light)


@dataclass(frozen=True, slots=True)
class BarGroup:
    """The bars of one place on the axis: a value per series, none of them negative."""

    label: str
    values: tuple[int, ...]


def axis_top(largest: int) -> int:
    """Where the axis ends: 4, or 1, 2 or 5 times a power of ten; always even, so that its half is a number too."""
    top = _LEAST_TOP
    for step in (digit * 10**exponent for exponent in range(1, len(str(largest)) + 1) for digit in (1, 2, 5)):
        if top >= largest:
            break
        top = step
    return top


class BarChart(QWidget):
    """Groups of bars; ``chosen`` tells the number of the group that was clicked or entered."""

    chosen = Signal(int)

    def __init__(self, title: str, series: Sequence[Series], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._series = title, tuple(series)
        self._groups: tuple[BarGroup, ...] = ()
        self._current: int | None = None  # where the keyboard is
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def show_groups(self, groups: Sequence[BarGroup]) -> None:
        """Draw these groups."""
        self._groups = tuple(groups)
        if self._current is not None and self._current >= len(self._groups):
            self._current = None
        self._say()
        self.update()

    def in_words(self, group: BarGroup) -> str:
        """A group's label and values."""
        locale = QLocale()
        values = ", ".join(
            f"{series.label} {locale.toString(value)}" for series, value in zip(self._series, group.values, strict=True)
        )
        return f"{group.label}: {values}"

    # --- shape --------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(240, 2 * line + line // 2 + 2 * TIGHT + _PLOT_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _top(self) -> int:
        return axis_top(max((value for group in self._groups for value in group.values), default=0))

    def _plot(self) -> QRectF:
        """The place of the bars: below the title, above the labels, beside the axis."""
        line = self.fontMetrics().height()
        axis = QFontMetricsF(self.font()).horizontalAdvance(QLocale().toString(self._top())) + GAP
        width = max(self.width() - axis - GAP, 1.0)
        left = GAP if self._is_mirrored() else axis
        above = line * 1.5 + TIGHT  # half a line for the number at the axis' end
        return QRectF(left, above, width, max(self.height() - above - line - TIGHT, 1.0))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def group_rect(self, number: int) -> QRectF:
        """The place of a group, from the first in the direction of reading."""
        plot, count = self._plot(), len(self._groups)
        place = count - 1 - number if self._is_mirrored() else number
        width = plot.width() / count
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def group_at(self, x: float) -> int | None:
        """The group at a horizontal place of the widget; None beside all of them."""
        plot, count = self._plot(), len(self._groups)
        if not count or not plot.left() <= x < plot.right():
            return None
        place = min(int((x - plot.left()) / plot.width() * count), count - 1)
        return count - 1 - place if self._is_mirrored() else place

    # --- drawing ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._draw_title(painter)
        self._draw_axis(painter)
        for number, group in enumerate(self._groups):
            self._draw_group(painter, number, group)
        self._draw_labels(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _draw_title(self, painter: QPainter) -> None:
        """The title; where there are several colours, what each stands for."""
        line = QRectF(TIGHT, 0, self.width() - 2 * TIGHT, self.fontMetrics().height())
        start = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        painter.drawText(line, int(start | Qt.AlignmentFlag.AlignVCenter), self._title)
        if len(self._series) < 2:
            return
        measures, side = QFontMetricsF(self.font()), line.height() * 0.6
        widths = [side + TIGHT + measures.horizontalAdvance(series.label) + GAP for series in self._series]
        x = TIGHT if self._is_mirrored() else line.right() - sum(widths)
        if sum(widths) + measures.horizontalAdvance(self._title) > line.width():
            return  # too narrow: the tooltip of each group names its values
        for series, width in zip(self._series, widths, strict=True):
            painter.fillRect(QRectF(x, (line.height() - side) / 2, side, side), series.colour())
            rest = QRectF(x + side + TIGHT, 0, width, line.height())
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), series.label)
            x += width

    def _draw_axis(self, painter: QPainter) -> None:
        plot, top, line = self._plot(), self._top(), self.fontMetrics().height()
        faint = QColor(self._colour(QPalette.ColorRole.WindowText))
        faint.setAlphaF(0.2)
        for value in (0, top // 2, top):
            y = plot.bottom() - plot.height() * value / top
            painter.setPen(faint)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._colour(QPalette.ColorRole.WindowText))
            beside = QRectF(0, y - line / 2, plot.left() - TIGHT, line)
            if self._is_mirrored():
                beside = QRectF(plot.right() + TIGHT, y - line / 2, self.width() - plot.right() - TIGHT, line)
            painter.drawText(
                beside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), QLocale().toString(value)
            )

    def _draw_group(self, painter: QPainter, number: int, group: BarGroup) -> None:
        place, top = self.group_rect(number), self._top()
        if number == self._hovered or (self.hasFocus() and number == self._focused()):
            band = QColor(self._colour(QPalette.ColorRole.Highlight))
            band.setAlphaF(0.25)
            painter.fillRect(place, band)
        width = place.width() * _GROUP_SHARE / len(self._series)
        left = place.left() + place.width() * (1 - _GROUP_SHARE) / 2
        for position, (series, value) in enumerate(zip(self._series, group.values, strict=True)):
            height = place.height() * value / top
            bar = QRectF(left + position * width, place.bottom() - height, max(width - 1, 1), height)
            painter.fillRect(bar, series.colour())

    def _draw_labels(self, painter: QPainter) -> None:
        """Labels under the groups, from the last one back, as many as have room."""
        plot, measures = self._plot(), QFontMetricsF(self.font())
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        taken: QRectF | None = None
        for number in range(len(self._groups) - 1, -1, -1):
            label = self._groups[number].label
            width = measures.horizontalAdvance(label)
            left = min(max(self.group_rect(number).center().x() - width / 2, 0), self.width() - width)
            place = QRectF(left, plot.bottom() + TIGHT, width + 1, measures.height())
            if taken is None or not taken.adjusted(-GAP, 0, GAP, 0).intersects(place):
                painter.drawText(place, 0, label)
                taken = place

    # --- mouse, keyboard, screen reader -------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self.group_at(event.position().x())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
            words = self.in_words(self._groups[hovered]) if hovered is not None else ""
            QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.group_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._current = number
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._groups) - 1
        now = self._focused()
        back, on = (Qt.Key.Key_Right, Qt.Key.Key_Left) if self._is_mirrored() else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        moves = {back: now - 1, on: now + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if last < 0:
            super().keyPressEvent(event)
        elif key in moves:
            self._go_to(min(max(moves[key], 0), last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(now)
        else:
            super().keyPressEvent(event)

    def _focused(self) -> int:
        """Where the keyboard is: at first the newest group."""
        return len(self._groups) - 1 if self._current is None else self._current

    def _go_to(self, number: int) -> None:
        self._current = number
        self._say()
        self.update()

    def _say(self) -> None:
        """What a screen reader tells: the group that the keyboard is on, else all of them."""
        one = self._groups[self._current : self._current + 1] if self._current is not None else self._groups
        self.setAccessibleDescription("; ".join(self.in_words(group) for group in one))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.update()
