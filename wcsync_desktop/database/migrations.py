"""Numbered steps that bring a database up to this release; a newer one is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from peewee import Field, SqliteDatabase

from wcsync_desktop.core.errors import DatabaseNewer
from wcsync_desktop.database.copying import copy_database, holdings
from wcsync_desktop.database.schema import TABLES


def _first_tables(database: SqliteDatabase) -> None:
    database.create_tables(TABLES)


def _what_real_shops_need(database: SqliteDatabase) -> None:
    """Columns and tables that came with what was learned on real shops; nothing that was there changes."""
    for table in TABLES:
        name = table._meta.table_name
        if not database.table_exists(name):
            continue
        held = {column.name for column in database.get_columns(name)}
        for field in table._meta.sorted_fields:
            if field.column_name not in held:
                _add_column(database, name, field)
    database.create_tables(TABLES)


def _add_column(database: SqliteDatabase, table: str, field: Field) -> None:
    """Add a column in place.

    Peewee's migrator makes a table with a column that is never null anew: dropping the old one would take along, by
    its foreign keys, what refers to its rows.
    """
    column, _ = database.get_sql_context().sql(field.ddl(database.get_sql_context())).query()
    default = "" if field.null else f" DEFAULT {_literal(field.default)}"
    database.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN {column}{default}')


def _literal(value: object) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, int):
        return str(int(value))
    raise TypeError(f"a new column needs a default that is a text or a number, not {value!r}")


STEPS: tuple[Callable[[SqliteDatabase], None], ...] = (_first_tables, _what_real_shops_need)


def migrate(database: SqliteDatabase, path: Path) -> None:
    """Run the missing steps, each in a transaction of its own, after copying a file that has data in it and
    looking through the copy.

    Raises DatabaseNewer where the file was written by a newer release, DatabaseCorrupt where the copy is not sound.
    """
    version = check_version(database)
    if version == len(STEPS):
        return
    if version > 0:
        copy = path.with_name(f"{path.stem}.before-{len(STEPS)}{path.suffix}")
        copy_database(path, copy)
        holdings(copy, len(STEPS))
    for number, step in enumerate(STEPS[version:], start=version + 1):
        with database.atomic():
            step(database)
            database.execute_sql(f"PRAGMA user_version = {number}")


def check_version(database: SqliteDatabase) -> int:
    """The version of the tables. Raises DatabaseNewer."""
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    if version > len(STEPS):
        raise DatabaseNewer(
            "This profile was used with a newer release of WC Sync Desktop.",
            "Install the newest release; nothing was changed.",
            f"database version {version}, this release knows {len(STEPS)}",
        )
    return int(version)
