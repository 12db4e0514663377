"""A disk that has no room left, called that wherever something is written. Pure."""

from __future__ import annotations

import errno

from wcsync_desktop.core.errors import DatabaseUnavailable, WcSyncError

_FULL = (errno.ENOSPC, errno.EDQUOT)


def is_full(error: BaseException) -> bool:
    """Whether the system says that the disk, or a person's share of it, has no room left."""
    return isinstance(error, OSError) and error.errno in _FULL


def disk_full(details: str) -> DatabaseUnavailable:
    """Said wherever something cannot be written for lack of room."""
    return DatabaseUnavailable("The disk is full.", "Make room; nothing is lost.", details)


def not_written(error: OSError, title: str, advice: str) -> WcSyncError:
    """Why a file could not be written: a full disk is called that, anything else as it is said here."""
    return disk_full(str(error)) if is_full(error) else DatabaseUnavailable(title, advice, str(error))
