"""Files and folders that only their owner may read: they hold customers' data.

What a person saves elsewhere (a table, a support bundle) keeps the modes that this computer gives new files.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO

FOLDER_MODE, FILE_MODE = 0o700, 0o600


def make_folder(path: Path) -> None:
    """Make a folder that only its owner may enter, where there is none. Raises OSError."""
    path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def new_file(path: Path, mode: str = "wb") -> IO[bytes]:
    """A new or emptied file that only its owner may read. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(path, flags, FILE_MODE), mode)
    close(path)  # one that was there keeps its modes
    return file


def opener(path: str, flags: int) -> int:
    """For ``open``: what it makes is readable for its owner only."""
    return os.open(path, flags, FILE_MODE)


def close(*paths: Path) -> None:
    """Take away what others may do with these files and folders. What is not ours, or knows no modes, stays."""
    if os.name != "posix":
        return
    for path in paths:
        with suppress(OSError):
            found = path.lstat()
            if found.st_uid == os.getuid() and found.st_mode & 0o077 and not stat.S_ISLNK(found.st_mode):
                path.chmod(stat.S_IMODE(found.st_mode) & 0o700)


def close_all(folder: Path, ours: Iterable[str]) -> None:
    """Close what lies in a folder under these beginnings of names, with all that is within; and the folder itself,
    where nothing else lies in it: a home or a shared folder is not taken from others."""
    names = tuple(ours)
    strangers = False
    for entry in sorted(folder.iterdir()):
        if not entry.name.startswith(names):
            strangers = True
            continue
        close(entry)
        if entry.is_dir() and not entry.is_symlink():
            close(*entry.rglob("*"))
    if not strangers:
        close(folder)
