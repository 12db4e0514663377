"""Start: without a command the window, otherwise the command line."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the program; gives the exit code of ``cli``."""
    wanted = _window_for(sys.argv[1:])
    if wanted is None:
        from wcsync_desktop.cli import run  # noqa: PLC0415

        return run(sys.argv[1:])
    from wcsync_desktop.profile import profile_at  # noqa: PLC0415
    from wcsync_desktop.start import run as run_window  # noqa: PLC0415

    return run_window(profile_at(wanted[0]))


def _window_for(arguments: list[str]) -> tuple[Path | None] | None:
    """The profile for which a window is wanted; None where a command is given, which loads other things."""
    if not arguments:
        return (None,)
    if len(arguments) == 2 and arguments[0] == "--profile":
        return (Path(arguments[1]),)
    return None


if __name__ == "__main__":
    sys.exit(main())
