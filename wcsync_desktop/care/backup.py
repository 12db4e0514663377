"""Backups of a profile: one file with everything but the keys, verified by opening it; and putting one back.

Keys stay in the keyring: a backup may be kept anywhere, and on another computer they are entered again.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

from wcsync_desktop import __version__
from wcsync_desktop.core.disk import not_written
from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.database.copying import Holdings, complete_database, copy_database, holdings
from wcsync_desktop.database.migrations import STEPS
from wcsync_desktop.database.owner_only import make_folder, new_file
from wcsync_desktop.profile import Profile

SUFFIX = ".wcsync-backup"
WEEK = timedelta(days=7)
KEPT = 8
"""How many of the weekly backups are kept."""

_DATABASE, _ABOUT, _WINDOW = "wcsync.sqlite3", "about.json", "window.ini"
_WEEKLY, _BEFORE = "weekly", "before"
_PART, _MAKING = ".part", ".making-"
_ASIDE = 20
"""How many of those are kept that were made before something replaced the profile."""

_NO_BACKUP = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, EOFError, RuntimeError, NotImplementedError
)  # fmt: skip
"""What damaged, encrypted and foreign archives make the library raise."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was opened and found sound. ``made`` is aware, in UTC; ``size`` in bytes."""

    path: Path
    made: datetime
    release: str
    holds: Holdings
    size: int


def make(profile: Profile, path: Path, now: datetime) -> Backup:
    """Write a backup of a profile that may be in use, and verify it by opening what was written.

    Raises WcSyncError; then ``path`` is as it was before.
    """
    beside = path.with_name(path.name + _PART)
    with _told("The backup could not be written.", "Choose another folder, or make room."):
        try:
            make_folder(path.parent)
            with tempfile.TemporaryDirectory(prefix=_MAKING, dir=path.parent) as folder:
                copy = Path(folder, _DATABASE)
                copy_database(profile.database, copy)
                about = {"made": now.astimezone(UTC).isoformat(), "release": __version__}
                with new_file(beside) as file:  # it holds customers' data
                    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                        archive.writestr(_ABOUT, json.dumps(about))
                        archive.write(copy, _DATABASE)
                        if profile.window.exists():
                            archive.write(profile.window, _WINDOW)
                    _to_disk(file)
            made = examine(beside)
            beside.replace(path)
        finally:
            with suppress(OSError):
                beside.unlink()
    return Backup(path, made.made, made.release, made.holds, made.size)


def examine(path: Path) -> Backup:
    """Open a backup and look through all of it. Raises WcSyncError where it cannot be put back."""
    with _unpacked(path) as (about, folder):
        return Backup(path, *about, holdings(folder / _DATABASE, len(STEPS)), path.stat().st_size)


def restore(path: Path, profile: Profile, now: datetime) -> Backup:
    """Put a backup in the place of a profile that nobody uses; what was there is kept as a backup of its own.

    Raises WcSyncError; then the profile is as it was before.
    """
    with _unpacked(path) as (about, folder):
        found = Backup(path, *about, holdings(folder / _DATABASE, len(STEPS)), path.stat().st_size)
        put_aside(profile, now)
        with _told("The backup could not be put back.", "Check the folder of the profile, and make room."):
            fresh = profile.database.with_suffix(".new")
            with (folder / _DATABASE).open("rb") as packed, new_file(fresh) as file:
                shutil.copyfileobj(packed, file)
                _to_disk(file)
            _drop_companions(profile)
            fresh.replace(profile.database)
        if Path(folder, _WINDOW).exists():
            with suppress(OSError):  # how the window looks is no reason to stop
                shutil.copyfile(Path(folder, _WINDOW), profile.window)
    return found


def put_aside(profile: Profile, now: datetime) -> Path | None:
    """Keep what is in a profile as a backup, whole where it can be read, else as the files they are.

    Raises DatabaseUnavailable where it cannot be kept at all.
    """
    if not profile.exists:
        return None
    path = profile.backups / _name(_BEFORE, now)
    try:
        return make(profile, path, now).path
    except WcSyncError:
        # A damaged database is often what a backup is put back for: it is kept as it is, with what was not in it yet.
        damaged = path.with_suffix(".damaged")
        with _told("What the program knows could not be kept.", "Make room, then try again; nothing was changed."):
            make_folder(damaged.parent)
            _copy(profile.database, damaged)
            for end, companion in _companions(profile):
                if companion.exists():
                    _copy(companion, damaged.with_name(damaged.name + end))
        return damaged


def forget(profile: Profile, now: datetime) -> Path | None:
    """Begin anew: the database of a profile that nobody uses goes, after it was put aside. Gives where it is kept.

    Raises DatabaseUnavailable; then the profile is as it was before.
    """
    kept = put_aside(profile, now)
    with _told("The local data could not be reset.", "Check the folder of the profile."):
        _drop_companions(profile)
        profile.database.unlink(missing_ok=True)
    return kept


def weekly(profile: Profile, now: datetime) -> Backup | None:
    """Make the backup of this week, where it is due; older ones beyond the kept number go. Raises WcSyncError."""
    if not profile.exists:
        return None
    kept = sorted(profile.backups.glob(f"{_WEEKLY}-*{SUFFIX}"))
    # One from the future was made while the clock was wrong.
    if kept and now - WEEK < datetime.fromtimestamp(kept[-1].stat().st_mtime, UTC) <= now + timedelta(days=1):
        return None
    _tidy(profile, now)
    made = make(profile, profile.backups / _name(_WEEKLY, now), now)
    for old in [*kept, made.path][:-KEPT]:
        old.unlink(missing_ok=True)
    return made


def _tidy(profile: Profile, now: datetime) -> None:
    """What a killed program left half made goes, and the oldest of what was put aside."""
    for left in (*profile.backups.glob(f"*{_PART}"), *profile.backups.glob(f"{_MAKING}*")):
        with suppress(OSError):
            if datetime.fromtimestamp(left.stat().st_mtime, UTC) < now - timedelta(days=1):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
    aside = sorted(profile.backups.glob(f"{_BEFORE}-*{SUFFIX}"))
    for old in aside[:-_ASIDE]:
        with suppress(OSError):
            old.unlink()


def kept_in(profile: Profile) -> tuple[Path, ...]:
    """The backups in the profile's own folder, the newest first."""
    return tuple(sorted(profile.backups.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True))


def suggested_name(now: datetime) -> str:
    """What a backup is called unless a person calls it something else."""
    return _name("wcsync", now)


def _name(why: str, now: datetime) -> str:
    return f"{why}-{now.astimezone(UTC):%Y-%m-%d-%H%M%S}{SUFFIX}"


def _companions(profile: Profile) -> tuple[tuple[str, Path], ...]:
    return tuple((end, profile.database.with_name(profile.database.name + end)) for end in ("-wal", "-shm"))


def _drop_companions(profile: Profile) -> None:
    """A log of the old file must never be applied to the new one. First it becomes part of the file it belongs to, so
    that whatever crashes here, nothing of it is lost."""
    complete_database(profile.database)
    for _, companion in _companions(profile):
        companion.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as old, new_file(target) as new:
        shutil.copyfileobj(old, new)


def _to_disk(file: IO[bytes]) -> None:
    """Written to the disk before it takes another file's place."""
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def _told(title: str, advice: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise not_written(error, title, advice) from None


class _unpacked:  # noqa: N801 - used as a word of the language
    """The contents of a backup in a folder that goes again; gives when it was made and with which release."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> tuple[tuple[datetime, str], Path]:
        self._folder = tempfile.TemporaryDirectory()
        try:
            return self._open(Path(self._folder.name))
        except OSError as error:
            self._folder.cleanup()
            raise not_written(
                error, f"“{self._path.name}” cannot be read.", "Check that it is there, and make room."
            ) from None
        except _NO_BACKUP as error:
            self._folder.cleanup()
            raise BadData(
                f"“{self._path.name}” is no backup of WC Sync Desktop, or it is damaged.",
                f"Choose a file that ends with {SUFFIX}.",
                str(error),
            ) from None

    def _open(self, folder: Path) -> tuple[tuple[datetime, str], Path]:
        with zipfile.ZipFile(self._path) as archive:
            about = json.loads(archive.read(_ABOUT))
            for name in _wanted(archive):
                with archive.open(name) as packed, Path(folder, name).open("wb") as plain:
                    shutil.copyfileobj(packed, plain)
        made = datetime.fromisoformat(str(about["made"]))
        if made.tzinfo is None:
            raise ValueError("a time without a zone")
        return (made, str(about["release"])), folder

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def _wanted(archive: zipfile.ZipFile) -> Iterator[str]:
    """Only what a backup consists of is ever unpacked, under the names we gave it."""
    archive.getinfo(_DATABASE)  # a KeyError where it is not there
    yield from (name for name in (_DATABASE, _WINDOW) if name in archive.namelist())
