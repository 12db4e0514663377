"""Buttons that show when they have the focus; the usual ones of these kinds do not, or hardly."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCommandLinkButton, QToolButton, QWidget

_FRAME = 2


def _frame(widget: QWidget) -> None:
    painter = QPainter(widget)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Highlight), _FRAME))
    painter.drawRect(widget.rect().adjusted(1, 1, -_FRAME, -_FRAME))
    painter.end()


class BarButton(QToolButton):
    """A tool button that is reached by Tab, and framed then."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            _frame(self)


class CommandButton(QCommandLinkButton):
    """A command with its explanation, framed while it has the focus."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            _frame(self)
