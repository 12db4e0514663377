"""Logging to a file in the profile, with secrets masked on their way."""

from __future__ import annotations

import io
import logging
import logging.handlers
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from wcsync_desktop.core.redaction import Redactor
from wcsync_desktop.database.owner_only import make_folder, opener

_NAME, _OLD = "wcsync.log", 3
_MEGABYTE = 1_000_000
_known: set[str] = set()


def hide(secret: tuple[str, ...]) -> None:
    """From now on these texts never reach a log."""
    _known.update(secret)


def masked(text: str) -> str:
    """The text without any secret that is known."""
    return Redactor(tuple(_known))(text)


class _Masked(logging.Formatter):
    """Masks the whole line, tracebacks too."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


def log_files(folder: Path) -> list[Path]:
    """The log of a profile, the newest file first."""
    return [path for path in (folder / _NAME, *(folder / f"{_NAME}.{n}" for n in range(1, _OLD + 1))) if path.exists()]


class _OwnersFile(logging.handlers.RotatingFileHandler):
    """A log that only its owner may read. Where it cannot be written (a full disk), the program goes on without it."""

    def _open(self) -> io.TextIOWrapper:
        file = os.fdopen(opener(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT), "ab")
        return io.TextIOWrapper(file, encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as logging calls it
        """Say nothing: a log that cannot be written is told where the disk is told."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def start_logging(folder: Path) -> None:
    """Write warnings and our own messages to ``folder/wcsync.log``, at most 4 MB; once however often asked."""
    root = logging.getLogger()
    if any(isinstance(h, _OwnersFile) and Path(h.baseFilename) == (folder / _NAME).absolute() for h in root.handlers):
        return
    make_folder(folder)
    handler = _OwnersFile(folder / _NAME, maxBytes=_MEGABYTE, backupCount=_OLD, encoding="utf-8", delay=True)
    handler.setFormatter(_Masked("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("wcsync_desktop").setLevel(logging.INFO)


@dataclass(frozen=True, slots=True)
class Line:
    """An entry of the log with all that belongs to it; ``level`` as ``logging`` names it."""

    level: str
    text: str


_BEGINS = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} ([A-Z]+) ")


def lines_of(folder: Path) -> tuple[Line, ...]:
    """The whole log of a profile, the newest entry last."""
    found: list[Line] = []
    for path in reversed(log_files(folder)):
        for text in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if begins := _BEGINS.match(text):
                found.append(Line(begins.group(1), text))
            elif found:
                found[-1] = Line(found[-1].level, f"{found[-1].text}\n{text}")
    return tuple(found)
