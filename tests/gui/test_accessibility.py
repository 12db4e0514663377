"""Everything has a name and is reached by keyboard; colours can be read; a screen reader can press real buttons."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.gui.test_tray import screen
from tests.support.windows import furnish, windows
from wcsync_desktop.gui.history.dashboard import COLOURS
from wcsync_desktop.gui.look import icon, is_dark, palette, wear
from wcsync_desktop.gui.preferences import Look
from wcsync_desktop.sandbox.launch import Sandbox

_ROOT = Path(__file__).parents[2]
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_LAUNCHER = next((path for path in _LAUNCHERS if Path(path).exists()), None)
_READABLE, _VISIBLE = 4.5, 3.0
"""Contrast of texts and of signs (WCAG 2.1, 1.4.3 and 1.4.11)."""


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    wear(Look.SYSTEM)


def controls(window: QWidget) -> Iterator[QWidget]:
    """What a person acts on."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit)
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit | QTableView | QTabBar)
        hidden = not widget.isVisible() or widget.window() is not window.window()
        if isinstance(widget, kinds) and not hidden and not inner and not widget.objectName().startswith("qt_"):
            yield widget


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_everything_has_a_name_and_is_reached_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    with Sandbox(products=4, seed=4, vtigers=1) as sandbox, opened(qtbot, tmp_path) as window:
        furnish(window, qtbot, sandbox)
        nameless: dict[str, list[str]] = {}
        unreachable: dict[str, list[str]] = {}
        for name, shown in windows(window, qtbot):
            for widget in controls(shown):
                if not name_of(widget).strip():
                    nameless.setdefault(name, []).append(described(widget))
                if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    unreachable.setdefault(name, []).append(described(widget))
        assert nameless == {}
        assert unreachable == {}


def described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {text!r} in {type(widget.parentWidget()).__name__}"


def contrast(one: QColor, other: QColor) -> float:
    """Between two colours, as WCAG reckons it."""

    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_texts_stand_out_from_what_is_behind_them(qapp: QApplication, look: Look) -> None:
    role = QPalette.ColorRole
    colours = palette(look)
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.PlaceholderText, role.Base),
    ]
    for text, behind in pairs:
        assert contrast(colours.color(text), colours.color(behind)) >= _READABLE, (text, behind)
    for bars in COLOURS.values():
        assert contrast(QColor(bars[look is Look.DARK]), colours.color(role.Base)) >= _VISIBLE
    assert contrast(colours.color(role.Highlight), colours.color(role.Window)) >= _VISIBLE  # the frame of the focus
    faded = colours.color(QPalette.ColorGroup.Disabled, role.Text)
    assert contrast(faded, colours.color(role.Base)) >= _VISIBLE


def test_the_look_changes_at_once_and_icons_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        main = window.main
        for action in main.looks.actions():
            if action.data() == Look.DARK.value:
                action.trigger()
        qtbot.waitUntil(is_dark)
        assert window.preferences.look is Look.DARK
        for button in (main.sync_button, main.menu_button, main.connections.empty.shop):
            qtbot.waitUntil(lambda button=button: is_bright(button.icon().pixmap(32, 32).toImage()))  # type: ignore[misc]


def is_bright(image: QImage) -> bool:
    """Whether what is drawn is light."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [pixel for pixel in pixels if pixel.alpha() > 200]
    return bool(drawn) and all(pixel.lightness() > 128 for pixel in drawn)


def test_states_are_never_told_by_colour_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """Without any colour the pictures of all states of the tray differ."""
    from wcsync_desktop.gui.tray import Shape
    from wcsync_desktop.gui.tray import icon as sign

    grey = set()
    for shape in Shape:
        image = sign(shape).pixmap(64, 64).toImage()
        white = {(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).lightness() > 200}
        grey.add(frozenset(white))
    assert len(grey) == len(list(Shape))


def test_the_focus_can_be_seen(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        main = window.main
        main.activateWindow()
        qtbot.waitUntil(main.isActiveWindow)
        for button in (main.sync_button, main.menu_button, main.people_button, main.connections.empty.shop):
            main.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)
            before = button.grab().toImage()
            button.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.waitUntil(button.hasFocus)
            assert button.grab().toImage() != before, button.text()


def test_every_icon_of_the_set_can_be_drawn(qapp: QApplication) -> None:
    folder = _ROOT / "wcsync_desktop" / "resources" / "icons"
    used = set()
    for path in sorted((_ROOT / "wcsync_desktop" / "gui").rglob("*.py")):
        text = path.read_text()
        used |= {file.stem for file in folder.glob("*.svg") if f'"{file.stem}"' in text}
    for name in used:
        assert not icon(name).pixmap(24, 24).isNull()
    unused = {file.stem for file in folder.glob("*.svg")} - used - {"app"}
    assert unused == set()


@pytest.mark.skipif(
    sys.platform != "linux" or _LAUNCHER is None or not all(map(shutil.which, ("dbus-run-session", "Xvfb"))),
    reason="needs dbus-run-session, Xvfb and at-spi-bus-launcher (Debian: dbus, xvfb, at-spi2-core)",
)
def test_a_screen_reader_can_connect_and_import(tmp_path: Path) -> None:
    """Real buttons are pressed through the interface of assistive technologies, and names and roles are those seen."""
    server, display = screen()
    try:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "PYTHONPATH": str(_ROOT),
            "HOME": str(tmp_path),
            "AT_SPI_LAUNCHER": str(_LAUNCHER),
            "LC_ALL": "C.UTF-8",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        reader = str(_ROOT / "tests" / "support" / "screen_reader.py")
        words = ["dbus-run-session", "--", sys.executable, reader, str(tmp_path / "profile")]
        ended = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=110, check=False)
        assert ended.returncode == 0, ended.stderr[-3000:]
        seen: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    finally:
        server.terminate()
        server.wait(10)
    met = {(role, name) for role, name in seen["met"]}
    roles = {role for role, _ in met}
    assert seen["code"] == 0
    assert {"frame", "page tab", "page tab list"} <= roles
    names = {name for _, name in met}
    assert {"Sync now", "Menu", "Import Products", "Preview Clients", "Import all"} <= names
    assert not [role for role, name in met if role in ("push button", "button") and not name]


def test_at_twice_the_size_nothing_is_lost(tmp_path: Path) -> None:
    """Qt scales the whole window; it starts, and every tab paints."""
    script = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from wcsync_desktop.app import Window\nfrom wcsync_desktop.profile import Profile\n"
        "made = Window(Profile(Path(sys.argv[1]))); made.start(); main = made.main\n"
        "for n in range(5):\n    main.tabs.setCurrentIndex(n); QApplication.processEvents(); picture = main.grab()\n"
        "print(picture.width(), main.width(), picture.devicePixelRatio())\n"
        "main.end()\nwhile not main.finished: QApplication.processEvents()\nmade.close()\n"
    )
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    words = [sys.executable, "-c", script, str(tmp_path)]
    ended = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    pixels, width, ratio = ended.stdout.split()
    assert (int(pixels), float(ratio)) == (2 * int(width), 2.0)


def test_labels_of_fields_lead_to_their_fields(qtbot: QtBot, tmp_path: Path) -> None:
    """A label with a shortcut, pressed, moves the focus to its field."""
    with opened(qtbot, tmp_path) as window:
        window.main.connections.connect_shop()
        (wizard,) = (d for d in window.main.connections.children() if type(d).__name__ == "ConnectionWizard")
        assert isinstance(wizard, QWidget)
        marked = [label for label in wizard.findChildren(QLabel) if "&" in label.text() and label.isVisible()]
        assert len(marked) > 3
        assert all(label.buddy() is not None for label in marked)
        wizard.close()
