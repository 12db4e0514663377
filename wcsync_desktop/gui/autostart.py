"""Starting at login: an entry where the desktop looks for it. Only what we wrote is ever taken away again.

On Linux the entry follows the Desktop Entry Specification ("The Exec key", "Possible value types"), on Windows it is a
batch file that says in which code page it is written.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from wcsync_desktop.profile import Profile

_NAME = "wcsync-desktop"
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`%=")
"""Signs that make it necessary to quote a word of an Exec line."""


def command(profile: Profile) -> list[str]:
    """How this very program is started on this very profile."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "wcsync_desktop"]
    return [*program, "--profile", str(profile.folder.resolve())]


def place(home: Path, platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> Path:
    """The file that starts the program at login. ``platform`` is as ``sys.platform`` says."""
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_NAME}.plist"
    if platform == "win32":
        startup = Path("AppData", "Roaming", "Microsoft", "Windows", "Start Menu", "Programs", "Startup")
        return home / startup / f"{_NAME}.cmd"
    configured = (os.environ if environment is None else environment).get("XDG_CONFIG_HOME", "")
    # The base directory specification: a path that is not absolute is to be ignored.
    config = Path(configured) if Path(configured).is_absolute() else home / ".config"
    return config / "autostart" / f"{_NAME}.desktop"


def text(words: Sequence[str], platform: str = sys.platform) -> str:
    """What the file says."""
    if platform == "darwin":
        return plistlib.dumps({"Label": _NAME, "ProgramArguments": list(words), "RunAtLoad": True}).decode()
    if platform == "win32":
        quoted = " ".join(f'"{word.replace("%", "%%")}"' for word in words)
        return f'@chcp 65001 >nul\r\n@start "" {quoted}\r\n'
    line = " ".join(_quoted(word) for word in words)
    return f"[Desktop Entry]\nType=Application\nName=WC Sync Desktop\nExec={_as_string(line)}\nTerminal=false\n"


def _quoted(word: str) -> str:
    """A word of an Exec line: in quotes where a sign needs it, a percent sign twice."""
    word = word.replace("%", "%%")
    if not _RESERVED & set(word):
        return word
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'


def _as_string(line: str) -> str:
    """A value of the type string: a backslash stands for itself only when it is doubled."""
    return line.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def is_on(home: Path) -> bool:
    """Whether the program starts at login."""
    return place(home).exists()


def turn(home: Path, profile: Profile, *, on: bool) -> None:
    """Start at login on this profile, or no longer. Raises OSError where the entry cannot be written."""
    entry = place(home)
    if on:
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.write_bytes(text(command(profile)).encode())
    else:
        entry.unlink(missing_ok=True)
