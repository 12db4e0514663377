"""The profile: the folder with the database and the log, and the lock that lets only one program work on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wcsync_desktop.core.disk import not_written
from wcsync_desktop.core.errors import DatabaseUnavailable
from wcsync_desktop.database.owner_only import FILE_MODE, close_all, make_folder

if TYPE_CHECKING:
    from filelock import FileLock

_OURS = ("wcsync.", "window.ini", "in-use.lock", "backups", "crashes")
"""How the names begin of what lies in the folder of a profile."""


@dataclass(frozen=True)
class Profile:
    """One folder per user of the program."""

    folder: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / "wcsync.sqlite3"

    @property
    def window(self) -> Path:
        """How a person likes the window: language, look, size."""
        return self.folder / "window.ini"

    @property
    def backups(self) -> Path:
        """Where the backups that are made by themselves lie."""
        return self.folder / "backups"

    @property
    def crashes(self) -> Path:
        """Where crashes are written down."""
        return self.folder / "crashes"

    @property
    def exists(self) -> bool:
        """True once the profile was used."""
        return self.database.exists()

    def lock(self) -> FileLock:
        """Take the profile for this program. Raises DatabaseUnavailable where another one has it."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - a window is shown before

        lock = FileLock(self.folder / "in-use.lock", timeout=0, mode=FILE_MODE)
        try:
            make_folder(self.folder)
            lock.acquire()
            close_all(self.folder, _OURS)
        except Timeout:
            raise DatabaseUnavailable(
                "WC Sync Desktop is already running with this profile.", "Use that window, or close it first."
            ) from None
        except OSError as error:
            raise not_written(
                error, "The folder of the profile cannot be used.", "Choose another one with --profile."
            ) from None
        return lock


def profile_at(folder: Path | None) -> Profile:
    """The profile in ``folder``, or the user's own."""
    if folder is not None:
        return Profile(folder)
    from platformdirs import user_data_path  # noqa: PLC0415

    return Profile(user_data_path("wcsync-desktop", appauthor=False))
