"""The demo: a practice shop, Megaventory and Vtiger on this computer, a fresh profile, and the window on them."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from wcsync_desktop.app import practice_connections
from wcsync_desktop.core.messages import AddConnection
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import Sandbox


def has_display() -> bool:
    """Whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def run_demo(
    folder: Path | None, pictures: Path | None, *, shown: bool, as_json: bool, products: int | None = None
) -> int:
    """Run the demo; gives the exit code. Without a display the import runs by itself and pictures are saved.

    With ``products`` the shop has so many clean ones, else the practice catalogue with everything that is awkward.
    """
    with (
        tempfile.TemporaryDirectory(prefix="wcsync-demo-") as fresh,
        Sandbox(vtigers=1, products=products) as sandbox,
    ):
        profile = Profile(folder if folder is not None else Path(fresh))
        connections = practice_connections(sandbox)
        if shown and has_display():
            return _with_window(profile, connections)
        if not as_json:
            print("There is no display, so the demo runs without showing its window.", flush=True)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _without_window(profile, connections, pictures, as_json=as_json)


def _with_window(profile: Profile, connections: tuple[AddConnection, ...]) -> int:
    """The window with the practice systems connected and shared; the rest is the person's."""
    from wcsync_desktop.app import Window  # noqa: PLC0415
    from wcsync_desktop.gui.tour import Tour  # noqa: PLC0415

    window = Window(profile)
    window.start()
    tour = Tour(window.main, window.bridge, None)
    tour.connect_only(connections)
    try:
        return int(window.application.exec())
    finally:
        window.close()


def _without_window(
    profile: Profile, connections: tuple[AddConnection, ...], pictures: Path | None, *, as_json: bool
) -> int:
    """Preview, import, quantities and the import again; tell what was done."""
    from wcsync_desktop.app import Window  # noqa: PLC0415
    from wcsync_desktop.cli import NEEDS_PERSON, operation_json, operation_text, outcome_code  # noqa: PLC0415
    from wcsync_desktop.database.reader import Reader  # noqa: PLC0415
    from wcsync_desktop.gui.tour import Tour  # noqa: PLC0415

    window = Window(profile)
    tour = Tour(window.main, window.bridge, pictures)
    tour.ended.connect(window.main.end)
    window.start()
    tour.begin(connections)
    window.application.exec()
    window.close()
    if tour.error is not None:
        raise tour.error
    reader = Reader(window.database)
    views = [v for v in (reader.operation(o) for o in tour.operations) if v is not None]
    reader.close()
    if as_json:
        print(
            json.dumps(
                {"operations": [operation_json(v) for v in views], "pictures": [str(p) for p in tour.taken]},
                ensure_ascii=False,
            )
        )
    else:
        print("\n".join(operation_text(v) for v in views))
        if tour.taken:
            print(f"Pictures: {', '.join(str(p) for p in tour.taken)}")
    # That some practice records need a person is part of the demo.
    return max((code for code in map(outcome_code, views) if code != NEEDS_PERSON), default=0)
