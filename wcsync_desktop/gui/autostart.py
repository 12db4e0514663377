"""Starting at login: an entry where the desktop looks for it. Only what we wrote is ever taken away again."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

_NAME = "wcsync-desktop"


def command() -> list[str]:
    """How this very program is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "wcsync_desktop"]


def place(home: Path, platform: str = sys.platform) -> Path:
    """The file that starts the program at login. ``platform`` is as ``sys.platform`` says."""
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_NAME}.plist"
    if platform == "win32":
        startup = Path("AppData", "Roaming", "Microsoft", "Windows", "Start Menu", "Programs", "Startup")
        return home / startup / f"{_NAME}.cmd"
    return home / ".config" / "autostart" / f"{_NAME}.desktop"


def text(words: list[str], platform: str = sys.platform) -> str:
    """What the file says."""
    if platform == "darwin":
        return plistlib.dumps({"Label": _NAME, "ProgramArguments": words, "RunAtLoad": True}).decode()
    quoted = " ".join(_quoted(word) for word in words)
    if platform == "win32":
        return f'@start "" {quoted}\n'
    return f"[Desktop Entry]\nType=Application\nName=WC Sync Desktop\nExec={quoted}\nTerminal=false\n"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '\\"') + '"' if " " in word else word


def is_on(home: Path) -> bool:
    """Whether the program starts at login."""
    return place(home).exists()


def turn(home: Path, *, on: bool) -> None:
    """Start at login, or no longer. Raises OSError where the entry cannot be written."""
    entry = place(home)
    if on:
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(text(command()), encoding="utf-8")
    else:
        entry.unlink(missing_ok=True)
