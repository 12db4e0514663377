"""The table *type of command → what carries it out*, read from the annotations of the methods that do.

A new command is one class in ``core`` and one method with ``@answers`` (its result is the answer) or ``@answers_later``
(it is given the future to answer with).
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import Bug

_MARK = "_answers_command"
S = TypeVar("S")
C = TypeVar("C", bound=Command[Any])
R = TypeVar("R")


def answers(method: Callable[[S, C], R]) -> Callable[[S, C], R]:
    """Marks a method that carries a command out at once; what it gives is the answer."""
    setattr(method, _MARK, "at once")
    return method


def answers_later(method: Callable[[S, C, Future[R]], None]) -> Callable[[S, C, Future[R]], None]:
    """Marks a method that answers with the future it is given, when the answer is there."""
    setattr(method, _MARK, "later")
    return method


class Handles(Protocol):
    """An object with such methods. Each command is carried out inside its ``around``."""

    def around(self, command: Command[Any]) -> AbstractContextManager[None]: ...


@dataclass(frozen=True, slots=True)
class _Entry:
    handle: Callable[..., Any]
    later: bool
    around: Callable[[Command[Any]], AbstractContextManager[None]]


def handled(owner: type) -> Iterator[tuple[type[Command[Any]], str, Mapping[str, Any]]]:
    """The commands that methods of a class carry out: (type, name of the method, its annotations)."""
    for name, method in vars(owner).items():
        if getattr(method, _MARK, None) is None:
            continue
        hints = typing.get_type_hints(method)
        of = hints["command"]
        kinds = typing.get_args(of) if typing.get_origin(of) in (typing.Union, types.UnionType) else (of,)
        for kind in kinds:
            yield kind, name, hints


_REMEMBERED = 500
"""Requests whose answers are kept: far more than dialogs that are open at once."""


class CommandTable:
    """All commands that some objects carry out. Bug where two want the same one.

    A command that creates or books something bears a ``request``, made when its dialog was opened: one that comes again
    is not carried out again, it gets the answer of the first.
    """

    def __init__(self, *owners: object) -> None:
        self._entries: dict[type[Command[Any]], _Entry] = {}
        self._requests: dict[str, Future[Any]] = {}
        for owner in owners:
            around = getattr(owner, "around", lambda _: nullcontext())
            for kind, name, _ in handled(type(owner)):
                if kind in self._entries:
                    raise Bug(f"Two methods carry out {kind.__name__}.", "Please report it.")
                method = getattr(owner, name)
                self._entries[kind] = _Entry(method, getattr(method, _MARK) == "later", around)

    def carry_out(self, command: Command[R], answer: Future[R]) -> None:
        """Do it; ``answer`` gets the answer, or what was raised."""
        request = str(getattr(command, "request", ""))
        if request and request in self._requests:
            self._requests[request].add_done_callback(lambda first: _pass_on(first, answer))
            return
        if request:
            self._remember(request, answer)
        self._carry_out(command, answer)

    def _remember(self, request: str, answer: Future[Any]) -> None:
        self._requests[request] = answer
        while len(self._requests) > _REMEMBERED:
            del self._requests[next(iter(self._requests))]

        def refused(ended: Future[Any]) -> None:
            """What was not done may be asked again."""
            if ended.exception() is not None:
                self._requests.pop(request, None)

        answer.add_done_callback(refused)

    def _carry_out(self, command: Command[R], answer: Future[R]) -> None:
        try:
            entry = self._entries.get(type(command))
            if entry is None:
                raise Bug("WC Sync Desktop does not know this command.", "Please report it.", type(command).__name__)
            if entry.later:
                with entry.around(command):
                    entry.handle(command, answer)
                return
            with entry.around(command):
                result = entry.handle(command)
            answer.set_result(result)
        except Exception as error:
            answer.set_exception(error)


def _pass_on(first: Future[R], answer: Future[R]) -> None:
    error = first.exception()
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(first.result())
