"""How a person likes the window: language, look, size. In a small file of the profile, readable before the database."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Look(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences:
    """Reads and writes at once; a file that cannot be read or written is as if there was none."""

    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """A code of ``languages.LANGUAGES``; empty means the system's."""
        return str(self._kept.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def look(self) -> Look:
        """Light, dark, or as the system is."""
        try:
            return Look(str(self._kept.value("look", "")))
        except ValueError:
            return Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._kept.setValue("look", look.value)

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt writes it; empty where it was never closed."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    def write(self) -> None:
        """Write what is still to be written."""
        self._kept.sync()
