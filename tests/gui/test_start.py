"""The program starts, works and ends on a busy machine, and nothing of Qt is touched outside the GUI thread."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.process import ROOT, Program
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.gui.garbage import GarbageCollection
from wcsync_desktop.log import hide
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.start import run

VISIT = ROOT / "tests" / "support" / "window_visit.py"


@contextmanager
def busy(processes: int) -> Iterator[None]:
    """Other programs that use a processor each."""
    running = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()


def visits(folder: Path, number: int) -> list[dict[str, object]]:
    """What was seen in each of so many starts on one profile."""
    found = []
    with Sandbox(products=5, seed=3) as sandbox:
        program = Program(folder)
        program.connect(sandbox)
        for _ in range(number):
            ended = subprocess.run(
                [sys.executable, str(VISIT), str(program.profile)],
                env={**program.environment, "QT_QPA_PLATFORM": "offscreen"},
                capture_output=True,
                text=True,
                timeout=300,
                check=False,
            )
            assert ended.returncode == 0, ended.stderr
            found.append(json.loads(ended.stdout.splitlines()[-1]))
    return found


CLEAN = {"code": 0, "elsewhere": [], "tabs": 5, "import": "Completed"}


def test_starts_end_cleanly_and_touch_qt_in_one_thread(tmp_path: Path) -> None:
    with busy(1):
        assert visits(tmp_path, 2) == [CLEAN] * 2


@pytest.mark.soak
def test_sixty_starts_on_a_busy_machine_end_cleanly(tmp_path: Path) -> None:
    with busy(2):
        assert visits(tmp_path, 60) == [CLEAN] * 60


def test_a_widget_in_a_cycle_is_collected_in_the_gui_thread(qtbot: QtBot, qapp: QApplication) -> None:
    threads: list[threading.Thread] = []

    class Leftover(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

        def __del__(self) -> None:
            threads.append(threading.current_thread())

    collection = GarbageCollection(qapp)
    try:
        Leftover()

        def allocate() -> None:
            for _ in range(3 * gc.get_threshold()[0]):
                kept.append([kept])

        kept: list[object] = []
        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()
        assert threads == []  # Python's own timing would have collected by now
        qtbot.waitUntil(lambda: bool(threads))
        assert threads == [threading.main_thread()]
        kept.clear()
    finally:
        collection.end()
    assert gc.isenabled()


@pytest.mark.expect_log
def test_whatever_keeps_it_from_starting_is_told_and_logged_without_secrets(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[WcSyncError] = []

    def fails(_: Profile) -> int:
        raise ZeroDivisionError("with ck_0123456789")

    hide(("ck_0123456789",))
    monkeypatch.setattr("wcsync_desktop.start._run", fails)
    monkeypatch.setattr("wcsync_desktop.gui.feedback.tell_alone", told.append)
    assert run(Profile(tmp_path)) == 4
    (error,) = told
    assert "ZeroDivisionError: with" in error.details
    written = (tmp_path / "wcsync.log").read_text(encoding="utf-8")
    for place in (error.details, written, capsys.readouterr().err):
        assert "ZeroDivisionError" in place
        assert "0123456789" not in place
