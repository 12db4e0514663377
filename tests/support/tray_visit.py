"""Lives with the window in a real tray for a while: closes it, opens it from the tray, has an order come in.

``python tray_visit.py FOLDER`` prints what was seen as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
from PySide6.QtWidgets import QSystemTrayIcon

from tests.support.world import SOON, MemoryKeyring
from wcsync_desktop.app import Window, practice_connections
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.messages import Share, StartImport, SyncOnce
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import Sandbox


def main() -> None:
    keyring.set_keyring(MemoryKeyring())
    seen: dict[str, Any] = {}
    with Sandbox(products=4, seed=5) as sandbox:
        window = Window(Profile(Path(sys.argv[1])), SOON)
        window.start()

        def until(condition: Callable[[], bool], what: str, seconds: float = 30) -> None:
            end = time.monotonic() + seconds
            while not condition():
                window.application.processEvents()
                time.sleep(0.01)
                if time.monotonic() > end:
                    raise SystemExit(f"it never came: {what}")

        def ask(command: Command[Any]) -> Any:
            answer = window.engine.submit(command)
            until(answer.done, f"an answer to {type(command).__name__}")
            return answer.result()

        until(lambda: window.main.tray.is_there, "the tray")
        seen["available"] = QSystemTrayIcon.isSystemTrayAvailable()
        for command in practice_connections(sandbox):
            ask(command)
        ask(Share("megaventory", 1, 2))
        ask(StartImport(1, 2, ("tax", "coupon", "customer", "product")))
        until(lambda: "⟳" in window.main.engine_state.text(), "the import")
        until(lambda: "⟳" not in window.main.engine_state.text(), "the end of the import")
        window.main.close()
        until(lambda: not window.main.isVisible(), "the window hidden")
        seen["goes on when closed"] = not window.main.finished
        sandbox.shops[0].act("create_product", name="Nameless", sku="", regular_price="7")
        ask(SyncOnce())
        until(lambda: window.main.tray.people.text() != "What needs &you", "news of what needs a person")
        end = time.monotonic() + 2.5
        until(lambda: time.monotonic() > end, "the notification")
        seen["tool tip"] = window.main.tray.icon.toolTip()
        window.main.tray.window_wanted.emit()
        until(window.main.isVisible, "the window shown")
        seen["comes up from the tray"] = True
        window.main.tray.quit_wanted.emit()
        until(lambda: window.main.finished, "the end")
        window.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
