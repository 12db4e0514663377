"""One look: light and dark palettes, one set of icons, one scale of distances."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from wcsync_desktop.gui.preferences import Look
from wcsync_desktop.resources import FOLDER

TIGHT, GAP, ROOM = 4, 8, 16
"""Distances in pixels: inside of a group, between things, between groups."""

_SIZES = (16, 20, 24, 32, 48)
_ICON = "wcsync icon"
_GROUP = QPalette.ColorGroup

_COLOURS: dict[Look, dict[QPalette.ColorRole, str]] = {
    Look.LIGHT: {
        QPalette.ColorRole.Window: "#f3f4f6",
        QPalette.ColorRole.WindowText: "#1b1f24",
        QPalette.ColorRole.Base: "#ffffff",
        QPalette.ColorRole.AlternateBase: "#f6f7f9",
        QPalette.ColorRole.Text: "#1b1f24",
        QPalette.ColorRole.Button: "#e9ebee",
        QPalette.ColorRole.ButtonText: "#1b1f24",
        QPalette.ColorRole.BrightText: "#ffffff",
        QPalette.ColorRole.ToolTipBase: "#ffffff",
        QPalette.ColorRole.ToolTipText: "#1b1f24",
        QPalette.ColorRole.PlaceholderText: "#667080",
        QPalette.ColorRole.Highlight: "#2b5d94",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Accent: "#2b5d94",
        QPalette.ColorRole.Link: "#1f5aa6",
        QPalette.ColorRole.LinkVisited: "#6b3fa0",
    },
    Look.DARK: {
        QPalette.ColorRole.Window: "#23272e",
        QPalette.ColorRole.WindowText: "#e8eaed",
        QPalette.ColorRole.Base: "#1b1e24",
        QPalette.ColorRole.AlternateBase: "#20242b",
        QPalette.ColorRole.Text: "#e8eaed",
        QPalette.ColorRole.Button: "#2b3038",
        QPalette.ColorRole.ButtonText: "#e8eaed",
        QPalette.ColorRole.BrightText: "#ffffff",
        QPalette.ColorRole.ToolTipBase: "#323842",
        QPalette.ColorRole.ToolTipText: "#e8eaed",
        QPalette.ColorRole.PlaceholderText: "#9aa3b0",
        QPalette.ColorRole.Highlight: "#3b74b4",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Accent: "#3b74b4",
        QPalette.ColorRole.Link: "#86b6f0",
        QPalette.ColorRole.LinkVisited: "#c3a6f0",
    },
}
_FADED = {Look.LIGHT: "#767d88", Look.DARK: "#868e9b"}


def palette(look: Look) -> QPalette:
    """Our own light or dark palette."""
    made = QPalette(
        QColor(_COLOURS[look][QPalette.ColorRole.Button]), QColor(_COLOURS[look][QPalette.ColorRole.Window])
    )
    for role, colour in _COLOURS[look].items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED[look]))
    return made


def wear(look: Look) -> None:
    """Let the whole program look like this from now on."""
    hints = QGuiApplication.styleHints()
    if look is Look.SYSTEM:
        hints.unsetColorScheme()
        QApplication.setPalette(QPalette())
        return
    wanted = Qt.ColorScheme.Dark if look is Look.DARK else Qt.ColorScheme.Light
    hints.setColorScheme(wanted)
    if hints.colorScheme() is not wanted:  # a desktop that knows no dark mode
        QApplication.setPalette(palette(look))


def is_dark() -> bool:
    """Whether texts are lighter than what is behind them."""
    now = QGuiApplication.palette()
    return now.windowText().color().lightness() > now.window().color().lightness()


def icon(name: str) -> QIcon:
    """An icon of our set in the colours of the palette as it is now."""
    now, text = QGuiApplication.palette(), QPalette.ColorRole.ButtonText
    return _drawn(name, *(now.color(group, text).name() for group in (_GROUP.Active, _GROUP.Disabled)))


@cache
def _drawn(name: str, ink: str, faded: str) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a window is shown before

    drawing = (FOLDER / "icons" / f"{name}.svg").read_bytes()
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faded)):
        renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
        for size in _SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            made.addPixmap(pixmap, mode)
    return made


def dress(button: QAbstractButton, name: str) -> None:
    """Give a button an icon that follows the palette."""
    button.setProperty(_ICON, name)
    button.setIcon(icon(name))


def dress_again(window: QWidget) -> None:
    """The palette has changed: draw the icons in its colours."""
    for button in window.findChildren(QAbstractButton):
        name = button.property(_ICON)
        if name:
            button.setIcon(icon(str(name)))
