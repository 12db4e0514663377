"""What ``wcsync check`` looks at: the installation and the profile."""

from __future__ import annotations

import importlib
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.migrations import STEPS
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.profile import Profile
from wcsync_desktop.resources import FOLDER

_FILES = {"icons": "icons/*.svg", "languages": "languages/*.qm", "pages of the guide": "guide/en/*.md"}
_LEAST = {"icons": 15, "languages": 4, "pages of the guide": 10, "licences": 20}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, and what there is to say."""

    what: str
    well: bool
    says: str


def checks(profile: Profile) -> Iterator[Check]:
    """Everything that can be checked without a network. Not beside a window: it opens the database anew."""
    yield from of_installation()
    yield _tables()
    yield from _database(profile)


def of_installation() -> Iterator[Check]:
    """Whether everything is there that the program needs."""
    yield Check("Python", sys.version_info >= (3, 11), sys.version.split()[0])
    yield _qt()
    yield _keyring()
    yield Check("SQLite", sqlite3.sqlite_version_info >= (3, 35), sqlite3.sqlite_version)
    yield _certificates()
    yield _files()


QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets")
"""What the window is made of; each has libraries of the system of its own."""

_DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def missing_library(said: str) -> str:
    """What to do about a library that Qt could not load, from what the loader said of it."""
    library = said.split(":", 1)[0].strip()
    package = _DEBIAN.get(library)
    return f"On Debian: apt-get install {package}" if package else f"Install the system package that has {library}"


def _qt() -> Check:
    try:
        from PySide6 import __version__  # noqa: PLC0415

        for name in QT_MODULES:
            importlib.import_module(f"PySide6.{name}")
    except ImportError as error:
        return Check("Window", False, f"Qt cannot be loaded: {error}. {missing_library(str(error))}")
    # Qt 6.12 loses references to None on these Pythons until the program aborts.
    broken = sys.version_info < (3, 12) and __version__.startswith("6.12")
    return Check("Window", not broken, f"Qt {__version__}" + (" does not work with this Python" if broken else ""))


def _keyring() -> Check:
    import keyring  # noqa: PLC0415
    from keyring.backends import fail, null  # noqa: PLC0415

    backend = keyring.get_keyring()
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        return Check("Keyring", True, "none: connections cannot be added until there is one")
    return Check("Keyring", True, name)


def _tables() -> Check:
    """Whether the tables can be made."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder, "tables.sqlite3"))
        try:
            database.open_writer()
            problems = database.problems()
        except WcSyncError as error:
            return Check("Tables", False, error.whole)
        finally:
            database.close()
    return Check("Tables", not problems, "; ".join(problems) or f"can be made, version {len(STEPS)}")


def _certificates() -> Check:
    """Whether servers can be recognised."""
    import ssl  # noqa: PLC0415

    from certifi import where  # noqa: PLC0415

    try:
        known = len(ssl.create_default_context(cafile=where()).get_ca_certs())
    except OSError as error:
        return Check("Certificates", False, str(error))
    return Check("Certificates", known > 50, f"{known} authorities")


def _files() -> Check:
    """Whether icons, languages, guide and licences came along."""
    from wcsync_desktop.care.licences import licences  # noqa: PLC0415

    found = {name: len([*FOLDER.glob(pattern)]) for name, pattern in _FILES.items()}
    found["licences"] = len([licence for licence in licences() if licence.text])
    few = [name for name, number in found.items() if number < _LEAST[name]]
    said = ", ".join(f"{number} {name}" for name, number in found.items())
    return Check("Files", not few, said)


def _database(profile: Profile) -> Iterator[Check]:
    if not profile.exists:
        yield Check("Profile", True, f"not used yet: {profile.folder}")
        return
    try:
        reader = Reader(Database(profile.database))
    except WcSyncError as error:
        yield Check("Profile", False, error.sentence)
        return
    try:
        problems = reader.database_problems()
        yield Check("Profile", not problems, "; ".join(problems[:5]) or f"sound: {profile.folder}")
        pending = reader.pending()
        yield Check("Outbox", True, f"{pending} to be sent or checked, {reader.needs_person()} need a person")
    finally:
        reader.close()
