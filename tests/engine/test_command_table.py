"""Each command has exactly one handler, whose answer is of the type that the command names."""

from __future__ import annotations

import sys
import typing
from collections import Counter
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import pytest

import wcsync_desktop.core.book
import wcsync_desktop.core.messages  # noqa: F401 - defines commands
from wcsync_desktop.core.book import BookCommand
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import BadData, Bug
from wcsync_desktop.engine.command_handlers import CommandHandlers
from wcsync_desktop.engine.command_table import CommandTable, answers, answers_later, handled
from wcsync_desktop.engine.stock_book import StockBook

HANDLERS = (CommandHandlers, StockBook)


def commands(of: type[Command[Any]] = Command) -> set[type[Command[Any]]]:
    """All commands of the program: what a module holds (``slots`` leaves the class before it behind)."""
    found: set[type[Command[Any]]] = set()
    for kind in of.__subclasses__():
        found |= commands(kind)
        is_held = getattr(sys.modules[kind.__module__], kind.__name__, None) is kind
        if kind is not BookCommand and is_held and kind.__module__.startswith("wcsync_desktop."):
            found.add(kind)
    return found


def answer_type(kind: type[Command[Any]]) -> object:
    """What a command names as the type of its answer."""
    (base,) = kind.__orig_bases__  # type: ignore[attr-defined]
    (named,) = typing.get_args(base)
    return type(None) if named is None else named


def test_each_command_has_exactly_one_handler() -> None:
    handlers = Counter(kind for owner in HANDLERS for kind, _, _ in handled(owner))
    assert set(handlers) == commands()
    assert max(handlers.values()) == 1


@pytest.mark.parametrize("owner", HANDLERS)
def test_a_handler_answers_with_what_its_command_names(owner: type) -> None:
    for kind, name, hints in handled(owner):
        wanted = answer_type(kind)
        if "answer" in hints:
            (given,) = typing.get_args(hints["answer"])
            assert (type(None) if given is None else given) == wanted, name
        else:
            assert hints["return"] == wanted, name


@dataclass(frozen=True, slots=True)
class Double(Command[int]):
    number: int


@dataclass(frozen=True, slots=True)
class Later(Command[int]):
    pass


class Arithmetic:
    def __init__(self) -> None:
        self.kept: list[Future[int]] = []

    @answers
    def double(self, command: Double) -> int:
        if command.number < 0:
            raise BadData("It is below zero.", "Enter another one.")
        return 2 * command.number

    @answers_later
    def later(self, command: Later, answer: Future[int]) -> None:
        self.kept.append(answer)


def test_an_answer_comes_at_once_or_later_and_so_does_a_refusal() -> None:
    arithmetic = Arithmetic()
    table = CommandTable(arithmetic)
    now: Future[int] = Future()
    table.carry_out(Double(4), now)
    assert now.result(0) == 8
    refused: Future[int] = Future()
    table.carry_out(Double(-1), refused)
    assert isinstance(refused.exception(0), BadData)
    later: Future[int] = Future()
    table.carry_out(Later(), later)
    assert not later.done()
    arithmetic.kept[0].set_result(3)
    assert later.result(0) == 3


@dataclass(frozen=True, slots=True)
class Book(Command[int]):
    pieces: int
    request: str = ""


class Shelf:
    def __init__(self) -> None:
        self.pieces = 0

    @answers
    def book(self, command: Book) -> int:
        if command.pieces < 0:
            raise BadData("It is below zero.", "Enter another one.")
        self.pieces += command.pieces
        return self.pieces


def asked(table: CommandTable, command: Command[int]) -> int:
    answer: Future[int] = Future()
    table.carry_out(command, answer)
    return answer.result(0)


def test_what_comes_twice_under_one_request_is_done_once_and_answered_twice() -> None:
    shelf = Shelf()
    table = CommandTable(shelf)
    assert [asked(table, Book(5, "one wish")) for _ in range(3)] == [5, 5, 5]
    assert asked(table, Book(5, "another wish")) == 10
    assert asked(table, Book(5)) == 15
    assert shelf.pieces == 15


def test_what_was_refused_may_be_asked_again_under_the_same_request() -> None:
    table = CommandTable(Shelf())
    with pytest.raises(BadData):
        asked(table, Book(-1, "one wish"))
    assert asked(table, Book(2, "one wish")) == 2


def test_a_command_that_nobody_or_two_carry_out_is_our_fault() -> None:
    answer: Future[int] = Future()
    CommandTable().carry_out(Double(1), answer)
    assert isinstance(answer.exception(0), Bug)
    with pytest.raises(Bug):
        CommandTable(Arithmetic(), Arithmetic())
