"""What keeps a database file from being used, in words."""

from __future__ import annotations

from pathlib import Path

from wcsync_desktop.core.errors import DatabaseCorrupt, DatabaseUnavailable, EngineError


def translated(error: Exception, path: Path) -> EngineError:
    """A database error in words."""
    text = str(error).lower()
    details = f"{path.name}: {error}"
    if "malformed" in text or "not a database" in text:
        return DatabaseCorrupt(
            "The local database is damaged.", "Put back a backup: Menu → Backups. Or start with a new profile.", details
        )
    if "full" in text:
        return DatabaseUnavailable("The disk is full.", "Make room; nothing is lost.", details)
    if "locked" in text:
        return DatabaseUnavailable("Another program is using the local database.", "Close it and start again.", details)
    return DatabaseUnavailable("The local database cannot be used.", "Check the folder of the profile.", details)
