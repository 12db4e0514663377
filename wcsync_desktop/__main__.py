"""Start: without arguments the window, otherwise the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program; gives the exit code of ``cli``."""
    from wcsync_desktop.cli import run  # noqa: PLC0415

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
