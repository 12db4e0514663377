"""Our own faults: written down with all secrets masked, and told to whoever listens.

What Python raises and nobody catches comes here from every thread. What ends the whole process (a fault inside Qt, say)
leaves a trace of its own, which is found at the next start.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from wcsync_desktop import __version__
from wcsync_desktop.log import masked

_KEPT = 20
_ABORTED = "aborted.txt"
_log = logging.getLogger(__name__)


def described(error: BaseException) -> str:
    """A fault as it is written down: where it happened and what it said, secrets masked. No values of variables."""
    about = f"WC Sync Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return masked(f"{about}\n\n{''.join(traceback.format_exception(error))}")


class Faults:
    """Catches what nobody else does, in every thread, from ``watch`` until ``rest``."""

    def __init__(self, folder: Path, tell: Callable[[str], None], now: Callable[[], datetime]) -> None:
        self._folder, self._tell, self._now = folder, tell, now
        self._before = (sys.excepthook, threading.excepthook)
        self._native: TextIO | None = None
        self._writing = threading.Lock()
        self._telling = threading.local()

    def watch(self) -> str:
        """Begin. Gives what was left behind where a fault ended the whole process the last time, else nothing."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / _ABORTED
        left = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        if left.strip():
            self._write("aborted", left)
        self._native = path.open("w", encoding="utf-8")
        faulthandler.enable(self._native)
        sys.excepthook = self._raised
        threading.excepthook = self._raised_in_thread
        return left.strip()

    def rest(self) -> None:
        """End: an orderly end leaves nothing behind."""
        sys.excepthook, threading.excepthook = self._before
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None
            (self._folder / _ABORTED).unlink(missing_ok=True)

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self.happened(error)

    def _raised_in_thread(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            self.happened(happened.exc_value)

    def happened(self, error: BaseException) -> None:
        """Write a fault down and tell it. Never raises: there is nobody left to catch it."""
        text = described(error)
        _log.error("%s", text)
        with self._writing:
            try:
                self._write("crash", text)
            except OSError:
                _log.warning("The crash could not be written down")
        if getattr(self._telling, "now", False):
            return  # telling it is what went wrong
        self._telling.now = True
        try:
            self._tell(text)
        finally:
            self._telling.now = False

    def _write(self, why: str, text: str) -> None:
        name = f"{why}-{self._now().astimezone(UTC):%Y-%m-%d-%H%M%S-%f}.txt"
        (self._folder / name).write_text(text, encoding="utf-8")
        for old in sorted(self._folder.glob("*-*.txt"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
