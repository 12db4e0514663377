"""What keeps a database file, or the disk it lies on, from being used, in words."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import peewee

from wcsync_desktop.core.disk import disk_full, is_full
from wcsync_desktop.core.errors import DatabaseCorrupt, DatabaseUnavailable, EngineError

_PROBE = b"\0" * 65_536
_OF_DATABASE = (peewee.OperationalError, peewee.InternalError, sqlite3.OperationalError, sqlite3.InternalError)
_OUR_FAULTS = ("no such", "syntax", "has no column", "too many", "misuse")


def translated(error: Exception, path: Path) -> EngineError:
    """A database error in words. ``path`` is the file it is about."""
    text = str(error).lower()
    details = f"{path.name}: {error}"
    if "malformed" in text or "not a database" in text:
        return DatabaseCorrupt(
            "The local database is damaged.", "Put back a backup: Menu → Backups. Or start with a new profile.", details
        )
    # SQLite calls a disk without room “disk I/O error” or “unable to open”, depending on which file it wrote.
    may_be_full = "disk i/o" in text or "unable to open" in text
    if is_full(error) or "is full" in text or (may_be_full and has_no_room(path.parent)):
        return disk_full(details)
    if "locked" in text:
        return DatabaseUnavailable("Another program is using the local database.", "Close it and start again.", details)
    return DatabaseUnavailable("The local database cannot be used.", "Check the folder of the profile.", details)


def in_words(error: BaseException, path: Path) -> EngineError | None:
    """The trouble with the database or the disk that an error tells of; None where it is another fault, or our own.

    What came first counts: where the disk is full, ending the transaction fails as well.
    """
    for cause in reversed(list(_causes(error))):
        if isinstance(cause, EngineError):
            return cause
        if is_full(cause):
            return disk_full(str(cause))
        of_database = isinstance(cause, _OF_DATABASE) or type(cause) in (peewee.DatabaseError, sqlite3.DatabaseError)
        if isinstance(cause, Exception) and of_database and not any(fault in str(cause) for fault in _OUR_FAULTS):
            return translated(cause, path)
    return None


def has_no_room(folder: Path) -> bool:
    """Whether a small file cannot be written in a folder for lack of room."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(_PROBE)
            file.flush()
    except OSError as error:
        return is_full(error)
    return False


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error, and what led to it, the first cause last."""
    todo: list[BaseException | None] = [error]
    seen: set[int] = set()
    while todo:
        cause = todo.pop()
        if cause is not None and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            todo += [cause.__context__, cause.__cause__]
