"""Opening the database file: pragmas, writer and reader, integrity. The only place that knows it is SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import peewee
from peewee import SqliteDatabase

from wcsync_desktop.core.errors import DatabaseCorrupt
from wcsync_desktop.database.migrations import check_version, migrate
from wcsync_desktop.database.owner_only import close, make_folder, new_file
from wcsync_desktop.database.schema import TABLES
from wcsync_desktop.database.trouble import in_words, translated

_PRAGMAS = {
    "journal_mode": "wal",
    # FULL: what we intend must be on the disk before a remote create is sent (E6).
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "cache_size": -32_000,
}


class Database:
    """One file. Each thread opens its own connection: the engine's writes, all others only read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.peewee = SqliteDatabase(str(path), pragmas=_PRAGMAS, lock_type="IMMEDIATE", autoconnect=False)
        self.peewee.bind(TABLES)

    def open_writer(self) -> None:
        """Connect the calling thread for writing; brings the tables up to date.

        Raises DatabaseUnavailable, DatabaseCorrupt or DatabaseNewer.
        """
        try:
            make_folder(self.path.parent)
            if self.path.exists():
                self._must_hold_something()
            else:
                _begin(self.path)
            close(self.path, *_companions(self.path))
            self.peewee.connect()
            migrate(self.peewee, self.path)
        except (peewee.PeeweeException, OSError) as error:
            raise translated(error, self.path) from None

    def open_reader(self) -> None:
        """Connect the calling thread for reading only. Raises as ``open_writer`` does."""
        try:
            self._must_hold_something()
            self.peewee.connect()
            self.peewee.execute_sql("PRAGMA query_only = 1")
            if not check_version(self.peewee):
                raise _empty(self.path)
        except (peewee.PeeweeException, OSError) as error:
            raise translated(error, self.path) from None

    def _must_hold_something(self) -> None:
        """A file of no bytes was a database once: one that begins has a first page before it gets its name."""
        if self.path.stat().st_size == 0:
            raise _empty(self.path)

    def close(self) -> None:
        """Close the calling thread's connection."""
        if not self.peewee.is_closed():
            self.peewee.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction; inside another one it simply joins it."""
        if self.peewee.in_transaction():
            yield
            return
        try:
            with self.peewee.atomic():
                yield
        except peewee.DatabaseError as error:
            trouble = in_words(error, self.path)
            if trouble is None:
                raise
            raise trouble from error

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Several questions of a reader are answered as the database was at one moment."""
        with self.peewee.atomic("DEFERRED"):
            yield

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """A transaction that is always rolled back: what a dry run plans in."""
        with self.peewee.atomic() as transaction:
            yield
            transaction.rollback()

    def problems(self) -> list[str]:
        """What SQLite's integrity and foreign key checks find; empty where the file is sound."""
        found = [str(row[0]) for row in self.peewee.execute_sql("PRAGMA integrity_check")]
        strangers = [
            f"{row[0]}: row {row[1]} refers to nothing" for row in self.peewee.execute_sql("PRAGMA foreign_key_check")
        ]
        return [line for line in found if line != "ok"] + strangers


def _begin(path: Path) -> None:
    """Make a database without tables that only its owner may read. It gets its name when its first page is written,
    so that a file of no bytes is never one that was just begun."""
    fresh = path.with_name(path.name + ".begun")
    new_file(fresh).close()
    with closing(sqlite3.connect(fresh)) as database:
        database.execute("PRAGMA journal_mode = wal")
    fresh.replace(path)


def _companions(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm"))


def _empty(path: Path) -> DatabaseCorrupt:
    return DatabaseCorrupt(
        "The local database is empty.",
        "Put back a backup: Menu → Backups. Or delete the file to begin anew.",
        path.name,
    )
