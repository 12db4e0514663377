"""A profile that the release before wrote is opened: nothing of it changes, and what is new is there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.migrations import STEPS
from wcsync_desktop.database.schema import TABLES

WRITTEN_BEFORE = Path(__file__).parent / "profiles" / "version_1.sql"


def _restored(folder: Path) -> Path:
    path = folder / "wcsync.sqlite3"
    with closing(sqlite3.connect(path)) as file:
        file.executescript(WRITTEN_BEFORE.read_text(encoding="utf-8"))
    return path


def _content(path: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        names = [
            n
            for (n,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        ]
        return {n: [dict(row) for row in file.execute(f'SELECT * FROM "{n}" ORDER BY rowid')] for n in names}


def test_profile_of_the_release_before_keeps_every_row_and_gains_what_is_new(tmp_path: Path) -> None:
    path = _restored(tmp_path)
    before = _content(path)
    database = Database(path)
    database.open_writer()
    try:
        assert database.problems() == []
        for table in TABLES:
            table.select().first()  # every column of today can be read
    finally:
        database.close()
    after = _content(path)
    for name, rows in before.items():
        kept = [{column: row[column] for column in rows[0]} for row in after[name]] if rows else after[name]
        assert kept == rows, f"table {name} changed"
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def test_tables_of_an_old_profile_have_the_indexes_of_a_new_one(tmp_path: Path) -> None:
    def indexes(path: Path) -> set[str]:
        with closing(sqlite3.connect(path)) as file:
            return {n for (n,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}

    (tmp_path / "old").mkdir()
    old = _restored(tmp_path / "old")
    new = tmp_path / "new.sqlite3"
    for path in (old, new):
        database = Database(path)
        database.open_writer()
        database.close()
    assert indexes(old) >= indexes(new)
