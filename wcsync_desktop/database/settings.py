"""Settings of the program itself."""

from __future__ import annotations

from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Setting, rows
from wcsync_desktop.database.statements import insert, update

RESTS_UNTIL = "rests_until"
KEPT_MONTHS = "kept_months"
"""For how many months the history is kept."""

VIEW = "view {}"
"""How a person looks at something."""


class SettingWriter:
    """Every change of a setting: one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, name: str, value: str) -> None:
        """Keep a setting."""
        with self._database.transaction():
            if not update(Setting, {"name": name}, value=value):
                insert(Setting, name=name, value=value)

    @staticmethod
    def kept(name: str) -> str:
        """A setting, empty where it was never kept."""
        return next((str(value) for (value,) in rows(Setting.select(Setting.value).where(Setting.name == name))), "")
