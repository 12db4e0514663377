"""The window on the practice systems."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from tests.support.world import SOON, MemoryKeyring
from wcsync_desktop.app import Window
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=6, seed=4) as running:
        yield running


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The real window with the real engine, on a fresh profile."""
    keyring.set_keyring(MemoryKeyring())
    with opened(qtbot, tmp_path) as made:
        yield made


@contextmanager
def opened(qtbot: QtBot, folder: Path) -> Iterator[Window]:
    """The window at work on the profile in ``folder``."""
    made = Window(Profile(folder), SOON)
    made.start()
    qtbot.waitUntil(lambda: "Idle" in made.main.engine_state.text(), timeout=10_000)
    try:
        yield made
    finally:
        made.main.end()
        try:
            qtbot.waitUntil(lambda: made.main.finished, timeout=10_000)
        finally:
            made.close()
            made.main.deleteLater()
