"""The tray as a desktop sees it: a StatusNotifierItem and notifications on a session bus, the window on an X screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_TOOLS = ("dbus-run-session", "Xvfb")
_ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(shutil.which(tool) for tool in _TOOLS),
    reason="needs dbus-run-session and Xvfb (Debian: dbus, xvfb)",
)


def screen() -> tuple[subprocess.Popen[str], str]:
    """An X server of our own, and its display."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL, text=True)
    os.close(writing)
    with os.fdopen(reading) as told:
        return server, f":{told.readline().strip()}"


def test_in_a_real_tray_it_goes_on_when_closed_and_tells_what_needs_a_person(tmp_path: Path) -> None:
    server, display = screen()
    try:
        environment = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(_ROOT), "HOME": str(tmp_path)
        }  # fmt: skip
        environment.pop("WAYLAND_DISPLAY", None)
        report = tmp_path / "report"
        support = _ROOT / "tests" / "support"
        visit = [sys.executable, str(support / "tray_visit.py"), str(tmp_path / "profile")]
        host = ["dbus-run-session", "--", sys.executable, str(support / "tray_host.py"), str(report), *visit]
        ended = subprocess.run(host, env=environment, capture_output=True, text=True, timeout=90, check=False)
        assert ended.returncode == 0, ended.stderr
        seen: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    finally:
        server.terminate()
        server.wait(10)
    assert seen["available"]
    assert seen["goes on when closed"]
    assert seen["comes up from the tray"]
    assert seen["tool tip"].startswith("WC Sync Desktop: ")
    told = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert sum("item" in line for line in told) == 1
    texts = [" ".join(line["notification"]) for line in told if "notification" in line]
    assert any("goes on here" in text for text in texts)
    assert sum("1 thing needs you" in text for text in texts) == 1
