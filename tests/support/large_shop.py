"""The real window on a large shop, in a process of its own; measures itself and prints one JSON line.

Standard input: a JSON object with ``systems`` (kind, url, secret, ca), ``profile``, and ``stages`` to go through.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from wcsync_desktop.app import Window
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.messages import AddConnection, Share, Snapshot, StartImport
from wcsync_desktop.gui.initialization.preview_dialog import PreviewDialog
from wcsync_desktop.profile import Profile

_ALL = ("tax", "coupon", "customer", "product")


def peak_mb() -> float:
    """The most memory this program ever held. (``getrusage`` would count what its parent held when it was forked.)"""
    if not Path("/proc/self/status").exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = [x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


class Heart(QObject):
    """A 5 ms timer in the GUI thread; what lies between two beats is what a person would feel."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[float] = []
        self._all: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._all.append(now - self._last)
        self._last = now

    def begin(self) -> None:
        """Forget the beats so far."""
        self._gaps.clear()
        self._last = time.perf_counter()

    def milliseconds(self, *, whole: bool = False) -> dict[str, float]:
        """The gaps that only 1 in 1,000 exceeds, and the longest; since ``begin``, or of the whole visit."""
        gaps = sorted(self._all if whole else self._gaps)
        return {"p999": gaps[int(len(gaps) * 0.999)] * 1000, "longest": gaps[-1] * 1000, "beats": float(len(gaps))}


class Visit(QObject):
    """Drives the window as a person would."""

    def __init__(self, order: dict[str, Any]) -> None:
        super().__init__()
        self._order = order
        self.window = Window(Profile(Path(order["profile"])))
        self.heart = Heart()
        self.measured: dict[str, Any] = {}
        self._ended: set[int] = set()
        self.window.bridge.news.connect(self._take)
        self.window.start()

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        self._ended.update(snapshot.ended)

    def until(self, condition: Any, seconds: float = 7200) -> None:
        """Let the window live until the condition holds."""
        loop = QEventLoop()
        watch = QTimer(self)

        def look() -> None:
            if condition() or time.monotonic() > ends:
                loop.quit()

        ends = time.monotonic() + seconds
        watch.timeout.connect(look)
        watch.start(20)
        loop.exec()
        watch.stop()
        if not condition():
            raise TimeoutError("the window did not come so far")

    def ask(self, command: Command[Any]) -> Any:
        """The engine's answer."""
        answers: list[Any] = []
        self.window.bridge.ask(command, answers.append, answers.append)
        self.until(lambda: answers)
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    def idle(self, seconds: float) -> None:
        """Nothing happens; the beats of this are the baseline."""
        self.heart.begin()
        ends = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > ends)
        self.measured["idle"] = self.heart.milliseconds()

    def connect_systems(self) -> None:
        """Add both systems and let them share."""
        for system, name in zip(self._order["systems"], ("Shop", "MV"), strict=True):
            self.ask(AddConnection(system["kind"], name, system["url"], tuple(system["secret"]), system["ca"]))
        self.ask(Share("megaventory", 1, 2))
        self.window.main.tabs.setCurrentIndex(1)

    def run(self, name: str, *, dry_run: bool = False) -> int:
        """An operation with the window in sight."""
        self.heart.begin()
        began = time.monotonic()
        operation = int(self.ask(StartImport(1, 2, _ALL, dry_run)))
        self.until(lambda: operation in self._ended)
        view = self.window.main.initialization._reader
        assert view is not None
        found = view.operation(operation)
        assert found is not None
        self.measured[name] = {
            **self.heart.milliseconds(),
            "seconds": time.monotonic() - began,
            "state": found.state.value,
            "error": found.error,
            "counts": {kind: dict(numbers) for (_, kind), numbers in found.counts.items()},
            "peak_mb": peak_mb(),
        }
        return operation

    def look_at_preview(self, operation: int) -> None:
        """Open the preview, scroll through it, search in it."""
        tab = self.window.main.initialization
        (card,) = tab.cards.values()
        self.heart.begin()
        began = time.monotonic()
        card.preview_wanted.emit(operation)
        dialog = tab.findChildren(PreviewDialog)[-1]
        self.until(dialog.isVisible)
        opened = time.monotonic() - began
        scrolled = self.scroll(dialog.table)
        dialog.search.setText("00042")
        self.until(lambda: 0 < dialog.table.model().rowCount() < 1000)
        dialog.reject()
        self.measured["looking"] = {**self.heart.milliseconds(), "opened": opened, "page": scrolled}

    def look_at_history(self) -> None:
        """Show the history."""
        self.heart.begin()
        self.window.main.tabs.setCurrentWidget(self.window.main.history)
        self.scroll(self.window.main.history.table)
        self.measured["history"] = self.heart.milliseconds()
        self.window.main.tabs.setCurrentIndex(1)

    def scroll(self, table: QTableView) -> float:
        """Page down and jump to the end and back; gives the longest key press in seconds."""
        longest = 0.0
        for key in (*[Qt.Key.Key_PageDown] * 20, Qt.Key.Key_End, Qt.Key.Key_Home, *[Qt.Key.Key_PageDown] * 5):
            began = time.perf_counter()
            QTest.keyClick(table, key)
            table.viewport().repaint()
            longest = max(longest, time.perf_counter() - began)
            ends = time.monotonic() + 0.03
            self.until(lambda: time.monotonic() > ends)  # noqa: B023 - waited for before the next turn
        return longest

    def end(self) -> None:
        """Close the window."""
        self.window.main.end()
        self.until(lambda: self.window.main.finished)
        self.window.close()


def main() -> None:
    order = json.loads(sys.stdin.readline())
    visit = Visit(order)
    visit.idle(order["idle"])
    visit.connect_systems()
    preview = visit.run("preview", dry_run=True)
    visit.look_at_preview(preview)
    visit.run("import")
    visit.look_at_history()
    print(json.dumps({"at": "imported", **visit.measured}), flush=True)
    sys.stdin.readline()  # the shop is edited meanwhile
    visit.run("again")
    visit.measured["whole"] = visit.heart.milliseconds(whole=True)
    visit.end()
    print(json.dumps({"at": "end", **visit.measured}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
