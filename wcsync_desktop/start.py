"""Starting the window: first shown, then loaded. What is imported here is loaded before anything can be seen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wcsync_desktop.profile import Profile

if TYPE_CHECKING:
    from wcsync_desktop.core.errors import WcSyncError


def run(profile: Profile) -> int:
    """Show the window of a profile and work until it is closed; gives the exit code.

    Whatever keeps it from starting is told in a box, and on the terminal, and written into the profile's log: whoever
    starts a window sees no terminal.
    """
    from wcsync_desktop.core.errors import Bug, WcSyncError  # noqa: PLC0415

    try:
        return _run(profile)
    except WcSyncError as error:
        return _told(error)
    except Exception as fault:
        from wcsync_desktop.log import masked  # noqa: PLC0415

        _log(profile, fault)
        what = masked(f"{type(fault).__name__}: {fault}")
        return _told(
            Bug("WC Sync Desktop could not start.", "Please report it; the log in the profile tells more.", what)
        )


def _told(error: WcSyncError) -> int:
    from wcsync_desktop.cli import exit_code  # noqa: PLC0415

    print(error.whole, file=sys.stderr)
    try:
        from wcsync_desktop.gui.feedback import tell_alone  # noqa: PLC0415
        from wcsync_desktop.gui.starting import application  # noqa: PLC0415

        application(sys.argv)
        tell_alone(error)
    except ImportError:
        pass  # without Qt there is only the terminal
    return exit_code(error)


def _log(profile: Profile, fault: Exception) -> None:
    """Write a fault into the profile's log, where that can be done."""
    import logging  # noqa: PLC0415

    from wcsync_desktop.care.faults import described  # noqa: PLC0415
    from wcsync_desktop.log import start_logging  # noqa: PLC0415

    try:
        start_logging(profile.folder)
    except OSError:
        return
    logging.getLogger(__name__).error("%s", described(fault))


def _run(profile: Profile) -> int:
    from wcsync_desktop.gui.languages import speak  # noqa: PLC0415
    from wcsync_desktop.gui.look import wear  # noqa: PLC0415
    from wcsync_desktop.gui.preferences import Preferences  # noqa: PLC0415
    from wcsync_desktop.gui.starting import (  # noqa: PLC0415
        StartingWindow,
        application,
        load_in_turns,
        may_be_open,
        while_loading,
    )

    application(sys.argv)
    if may_be_open(profile.folder):
        from wcsync_desktop.gui.one_instance import raise_first  # noqa: PLC0415

        if raise_first(profile.folder):
            return 0
    preferences = Preferences(profile.window)
    speak(preferences.language)
    wear(preferences.look)
    first = StartingWindow(preferences)
    first.come()
    # Nothing is logged to the terminal: only the profile's log masks secrets.
    import logging  # noqa: PLC0415

    logging.getLogger().addHandler(logging.NullHandler())
    try:
        lock = profile.lock()
        while_loading(_load_engine)
        load_in_turns(_SCREENS)
        from wcsync_desktop.app import run_window  # noqa: PLC0415

        return run_window(profile, lock, first)
    finally:
        first.close()


_SCREENS = (
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "wcsync_desktop.gui.bridge",
    "wcsync_desktop.gui.connections.tab",
    "wcsync_desktop.gui.initialization.tab",
    "wcsync_desktop.gui.products.tab",
    "wcsync_desktop.gui.orders.tab",
    "wcsync_desktop.gui.history.tab",
    "wcsync_desktop.gui.main_window",
)
"""What the window is made of. It touches Qt, so the window's own thread loads it, a part at a time: an import beside a
window that paints has ended in a segmentation fault."""


def _load_engine() -> None:
    """Everything that needs no Qt, beside the window."""
    import wcsync_desktop.app  # noqa: F401, PLC0415
