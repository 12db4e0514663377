"""Starts the program as its users do, imports, opens every tab and ends; tells what touched Qt outside the GUI thread.

``python window_visit.py PROFILE`` prints what was seen as JSON. The profile has a shop and a Megaventory.
"""

from __future__ import annotations

import faulthandler
import importlib.abc
import json
import sys
import threading
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from wcsync_desktop.core.messages import StartImport
from wcsync_desktop.gui.starting import application
from wcsync_desktop.profile import Profile
from wcsync_desktop.start import run


class Imports(importlib.abc.MetaPathFinder):
    """Notes every import of Qt, or of what is made of it, in another thread than the first."""

    def __init__(self) -> None:
        self.elsewhere: list[str] = []

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        touches_qt = fullname.startswith(("PySide6", "shiboken6", "wcsync_desktop.gui."))
        if touches_qt and threading.current_thread() is not threading.main_thread():
            self.elsewhere.append(fullname)
        return None


class Visitor(QObject):
    """Takes one step at each tick, as soon as the one before is done."""

    def __init__(self) -> None:
        super().__init__()
        self.main: Any = None
        self.seen: dict[str, Any] = {"tabs": 0}
        self._steps: list[Callable[[], bool]] = [self._starts, self._imports, self._imported, *[self._opens_tab] * 5]
        self._answers: list[Any] = []
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self.step)
        self._timer.start()

    @Slot()
    def step(self) -> None:
        if self._steps and self._steps[0]():
            self._steps.pop(0)
        elif not self._steps:
            self._timer.stop()
            self.main.end()

    def _starts(self) -> bool:
        found: list[Any] = [w for w in application([]).topLevelWidgets() if type(w).__name__ == "MainWindow"]
        if not found or "Idle" not in found[0].engine_state.text():
            return False
        self.main = found[0]
        return True

    def _imports(self) -> bool:
        self.main._bridge.ask(StartImport(1, 2, ("tax", "product")), self._answers.append)
        return True

    def _imported(self) -> bool:
        view = self.main._reader.operation(self._answers[0]) if self._answers else None
        if view is None or view.completed is None:
            return False
        self.seen["import"] = view.state
        return True

    def _opens_tab(self) -> bool:
        self.main.tabs.setCurrentIndex(self.seen["tabs"])
        self.seen["tabs"] += 1
        return True


def main() -> None:
    faulthandler.enable()
    watcher = Imports()
    sys.meta_path.insert(0, watcher)
    application(sys.argv)
    visitor = Visitor()
    code = run(Profile(Path(sys.argv[1])))
    print(json.dumps({"code": code, "elsewhere": watcher.elsewhere, **visitor.seen}))


if __name__ == "__main__":
    main()
