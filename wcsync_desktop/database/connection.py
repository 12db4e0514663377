"""Opening the database file: pragmas, writer and reader, integrity. The only place that knows it is SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee
from peewee import SqliteDatabase

from wcsync_desktop.core.errors import DatabaseCorrupt
from wcsync_desktop.database.migrations import check_version, migrate
from wcsync_desktop.database.schema import TABLES
from wcsync_desktop.database.trouble import translated

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
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.peewee.connect()
            migrate(self.peewee, self.path)
        except (peewee.PeeweeException, OSError) as error:
            raise translated(error, self.path) from None

    def open_reader(self) -> None:
        """Connect the calling thread for reading only. Raises as ``open_writer`` does."""
        try:
            self.peewee.connect()
            self.peewee.execute_sql("PRAGMA query_only = 1")
            if not check_version(self.peewee):
                raise DatabaseCorrupt(
                    "The local database is empty.", "Delete the file, or put back a copy of it.", self.path.name
                )
        except (peewee.PeeweeException, OSError) as error:
            raise translated(error, self.path) from None

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
        except peewee.OperationalError as error:
            raise translated(error, self.path) from error

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
