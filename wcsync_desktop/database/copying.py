"""Copies of the whole database file, made while it is in use, and what is in one. Nothing here changes a database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from wcsync_desktop.core.errors import DatabaseCorrupt, DatabaseNewer
from wcsync_desktop.database.owner_only import new_file
from wcsync_desktop.database.trouble import translated


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a database file holds, in numbers. ``names`` are those of its connections."""

    version: int
    names: tuple[str, ...]
    records: int
    orders: int
    operations: int


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise translated(error, path) from None


def copy_database(source: Path, target: Path) -> None:
    """Copy a database as it is at one moment, whoever writes to it meanwhile.

    Raises DatabaseUnavailable or DatabaseCorrupt; then there is no ``target``.
    """
    whole = False
    try:
        new_file(target).close()
        with _reading(source) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = delete")  # one file, without a companion
        whole = True
    except (sqlite3.Error, OSError) as error:
        raise translated(error, target) from None
    finally:
        if not whole:
            target.unlink(missing_ok=True)


def complete_database(path: Path) -> None:
    """Bring what is still in the log of a database that nobody uses into its file, where it can be read at all."""
    if not path.exists():
        return
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=5)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def holdings(path: Path, newest: int) -> Holdings:
    """Open a database file, check all of it, and count. ``newest`` is the version of the tables this release makes.

    Raises DatabaseCorrupt where it is damaged or not ours, DatabaseNewer where a newer release wrote it.
    """
    with _reading(path) as database:
        broken = [str(row[0]) for row in database.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
        if broken:
            raise DatabaseCorrupt("The file is damaged.", "Choose another backup.", "; ".join(broken))
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if not 0 < version <= newest:
            if version:
                raise DatabaseNewer(
                    "It was made with a newer release of WC Sync Desktop.",
                    "Install the newest release first.",
                    f"database version {version}, this release knows {newest}",
                )
            raise DatabaseCorrupt("The file holds no data of WC Sync Desktop.", "Choose another one.", path.name)
        names = tuple(
            str(name)
            for (name,) in database.execute("SELECT name FROM connection WHERE removed_at IS NULL ORDER BY id")
        )

        def count(question: str) -> int:
            return int(database.execute(question).fetchone()[0])

        return Holdings(
            version,
            names,
            count("SELECT COUNT(*) FROM member WHERE gone = 0 AND kind <> 'order'"),
            count("SELECT COUNT(*) FROM member WHERE gone = 0 AND kind = 'order'"),
            count("SELECT COUNT(*) FROM operation WHERE quiet = 0"),
        )
