"""Coroutines of the window: answers keep their context, a second press does nothing, a closed widget ends its tasks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.tasks import Tasks, close_event_loop


@dataclass(frozen=True, slots=True)
class Name(Command[str]):
    number: int


class LateEngine:
    """Answers when the test says so, from a thread of its own, as the engine does."""

    def __init__(self) -> None:
        self.asked: list[Command[Any]] = []
        self._futures: list[Any] = []
        self._ended = threading.Event()

    def run(self) -> None:
        self._ended.wait()

    def submit(self, command: Command[Any]) -> Any:
        from concurrent.futures import Future

        self.asked.append(command)
        self._futures.append(Future())
        return self._futures[-1]

    def answer(self, place: int, value: object = None, error: Exception | None = None) -> None:
        future = self._futures[place]

        def work() -> None:
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(value)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()

    def stop(self) -> None:
        self._ended.set()


class Window(QDialog):
    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self.button = QPushButton("&Go", self)
        self.button.setShortcut(QKeySequence("Ctrl+G"))
        self.button.clicked.connect(self.go)
        self.names: list[tuple[int, str]] = []
        self.errors: list[WcSyncError] = []
        self.number = 0
        self.tasks = Tasks(self, bridge, self.errors.append)

    def go(self) -> None:
        self.tasks.begin(self._name, self.button)

    async def _name(self) -> None:
        asked = self.number
        self.names.append((asked, await self.tasks.ask(Name(asked))))


@pytest.fixture
def engine() -> LateEngine:
    return LateEngine()


@pytest.fixture
def window(qtbot: QtBot, engine: LateEngine) -> Iterator[Window]:
    bridge = EngineBridge(lambda _: engine)
    bridge.start()
    made = Window(bridge)
    made.show()
    try:
        yield made
    finally:
        bridge.stop()
        assert bridge.wait()


def started(qtbot: QtBot, engine: LateEngine, number: int) -> None:
    qtbot.waitUntil(lambda: len(engine.asked) == number)


def test_while_a_task_runs_a_second_press_and_a_shortcut_do_nothing(
    qtbot: QtBot, window: Window, engine: LateEngine
) -> None:
    window.button.click()
    started(qtbot, engine, 1)
    assert not window.button.isEnabled()
    window.button.click()
    window.go()
    qtbot.keySequence(window, "Ctrl+G")
    engine.answer(0, "one")
    qtbot.waitUntil(lambda: window.names == [(0, "one")])
    assert window.button.isEnabled()
    assert len(engine.asked) == 1
    window.button.click()
    started(qtbot, engine, 2)
    engine.answer(1, "two")
    qtbot.waitUntil(lambda: len(window.names) == 2)


def test_answers_that_come_in_another_order_meet_their_own_questions(
    qtbot: QtBot, window: Window, engine: LateEngine
) -> None:
    for number in range(3):
        window.number = number
        window.tasks.begin(window._name, key=number)
        started(qtbot, engine, number + 1)
    for place in (2, 0, 1):
        engine.answer(place, f"answer {place}")
    qtbot.waitUntil(lambda: len(window.names) == 3)
    assert sorted(window.names) == [(n, f"answer {n}") for n in range(3)]


def test_an_error_is_shown_once_and_what_was_busy_is_not_any_more(
    qtbot: QtBot, window: Window, engine: LateEngine
) -> None:
    window.button.click()
    started(qtbot, engine, 1)
    engine.answer(0, error=BadData("It is odd.", "Enter another."))
    qtbot.waitUntil(lambda: bool(window.errors))
    assert [e.title for e in window.errors] == ["It is odd."]
    assert window.button.isEnabled()
    assert not window.tasks.busy


def test_an_answer_to_a_window_that_was_closed_goes_nowhere(qtbot: QtBot, window: Window, engine: LateEngine) -> None:
    window.button.click()
    started(qtbot, engine, 1)
    names = window.names
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    engine.answer(0, "late")
    qtbot.wait(1)
    assert names == []


def test_a_window_that_closes_at_once_begins_nothing(qtbot: QtBot, window: Window, engine: LateEngine) -> None:
    window.button.click()
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    qtbot.wait(1)
    assert engine.asked == []


def test_qt_goes_on_when_the_loop_was_closed(qtbot: QtBot, window: Window, engine: LateEngine) -> None:
    close_event_loop()
    window.button.click()
    started(qtbot, engine, 1)
    engine.answer(0, "one")
    qtbot.waitUntil(lambda: window.names == [(0, "one")])


def test_our_own_fault_in_a_task_is_told_like_any_other(qtbot: QtBot, window: Window, engine: LateEngine) -> None:
    async def fails() -> None:
        await window.tasks.ask(Name(1))
        raise ZeroDivisionError("ours")

    with qtbot.capture_exceptions() as caught:
        window.tasks.begin(fails, window.button)
        started(qtbot, engine, 1)
        engine.answer(0, "one")
        qtbot.waitUntil(lambda: not window.tasks.busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert window.button.isEnabled()
