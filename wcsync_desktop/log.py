"""Logging to a file in the profile, with secrets masked on their way."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

from wcsync_desktop.core.redaction import Redactor

_MEGABYTE = 1_000_000
_known: set[str] = set()


def hide(secret: tuple[str, ...]) -> None:
    """From now on these texts never reach a log."""
    _known.update(secret)


class _Masked(logging.Formatter):
    """Masks the whole line, tracebacks too."""

    def format(self, record: logging.LogRecord) -> str:
        return Redactor(tuple(_known))(super().format(record))


def start_logging(folder: Path) -> None:
    """Write warnings and our own messages to ``folder/wcsync.log``, at most 4 MB."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "wcsync.log", maxBytes=_MEGABYTE, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Masked("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("wcsync_desktop").setLevel(logging.INFO)
