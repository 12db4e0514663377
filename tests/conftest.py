"""What every test gets: no network but this computer's, no unexpected log line, a keyring in memory."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.world import close_starts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What practice systems hold is much and lasts: looked through at every turn, it costs a tenth of the time.
gc.set_threshold(20_000, 10, 10)
# A bundle named by the environment would be used in place of the practice systems' own authority.
os.environ.pop("REQUESTS_CA_BUNDLE", None)


@pytest.fixture(autouse=True)
def _only_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> Any:
        host = address[0] if isinstance(address, tuple) else "127.0.0.1"
        if host not in ("127.0.0.1", "localhost", "::1"):
            raise AssertionError(f"a test tried to reach {host}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it is marked as expected with ``expect_log``."""
    caplog.set_level(logging.WARNING)
    yield
    if request.node.get_closest_marker("expect_log"):
        return
    seen = [f"{r.name}: {r.getMessage()}" for when in ("setup", "call") for r in caplog.get_records(when)]
    assert not seen, f"unexpected log lines: {seen}"


@pytest.fixture(scope="session", autouse=True)
def _practice_systems_end() -> Iterator[None]:
    yield
    close_starts()
    if "wcsync_desktop.gui.tasks" in sys.modules:
        sys.modules["wcsync_desktop.gui.tasks"].close_event_loop()
