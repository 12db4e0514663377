"""What a person sets "from now on" counts by the clock of the system whose times it is compared with, asked right then.

This computer's clock may be off, today or on any other day (a second operating system, a flat battery, the network's
time that comes later): compared with it, orders of a shop would be taken for old ones and lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.engine.desk import Conversing
from wcsync_desktop.engine.shared import Shared

T = TypeVar("T")


class ServerClocks:
    """Asks connections for their clocks; ``Shared.now_at`` then tells theirs."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def ask(self, connections: Iterable[int], then: Callable[[], T], answer: Future[T]) -> None:
        """Answer with what ``then`` gives, once these connections have told their clocks.

        One that cannot be asked now is taken to go like ours: a person who sets something is not kept waiting for it.
        """
        lines = [self._shared.lines[c] for c in dict.fromkeys(connections) if c in self._shared.lines]
        waiting = {line.row.id for line in lines if line.usable(self._shared.now())}

        def go_on() -> None:
            if waiting:
                return
            try:
                answer.set_result(then())
            except Exception as error:
                answer.set_exception(error)

        def told(connection: int, _: Future[None]) -> None:
            waiting.discard(connection)
            go_on()

        for line in lines:
            line.ahead_ms = 0
            if line.row.id in waiting:
                heard: Future[None] = Future()
                heard.add_done_callback(partial(told, line.row.id))
                token = Conversing(heard, line.goes_ahead, connection=line.row.id)
                line.submit(partial(_ahead_of, self._shared.now), token)
        if not waiting:
            go_on()


def _ahead_of(now: Callable[[], int], connector: Connector) -> int:
    """How far a server's clock is ahead of ours, in milliseconds; 0 where it does not tell."""
    server = connector.server_now()
    return int(server.timestamp() * 1000) - now() if server is not None else 0
