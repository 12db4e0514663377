"""Recorded answers, altered at random as hosts and plugins alter them, and a server that gives them."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qsl, urlsplit

RECORDED = Path(__file__).parents[1] / "connectors" / "recorded"

_DATES = (
    "-0001-11-30T00:00:00", "0000-00-00T00:00:00", "1970-01-01T00:00:00", "9999-12-31T23:59:59", "2026-02-30T10:00:00",
    "2026-11-22", "22.11.2026 10:00", "2026-11-22T10:00:00+14:00", "yesterday", "/Date(-62135596800000-0000)/", "²",
)  # fmt: skip
_TEXTS = (
    "odd", "", " ", "1.234,50", "1,5", "12", "-1", "0", "007", "1e5", "1_000", "٣", "²", "NaN", "true", "null", "[]",
    "<b>x</b> &amp; y", "x" * 5000, "\x00\x1f", "\u202e\ufeff", "😀", "€uro", "a\nb", "None", "Infinity",
)  # fmt: skip
_RAW = (
    b"NaN", b"Infinity", b"-Infinity", b"9" * 5000, b"1e999999999", b"-1e-999999999", b"12345678901234567890.123456789",
    b"1e5", b"-0", b"0.1", b'"\\ud83d"', b'"\\u0000"', b'"caf\xe9"', b'"\xff\xfe"', b"[" * 60 + b"]" * 60,
    b'{"a":' * 300 + b"1" + b"}" * 300, b"[" * 3000 + b"]" * 3000,
)  # fmt: skip
"""Values as they stand in an answer: what no JSON library would write, and characters that are no UTF-8."""


class Raw(str):
    """Stands for bytes of an answer."""


def recorded(name: str) -> dict[str, Any]:
    """Recorded answers by what was asked for."""
    found: dict[str, Any] = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
    return found


def altered(value: Any, dice: Random) -> Any:
    """The value with one to three places altered."""
    value = copy.deepcopy(value)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        places = list(_places(value))
        holder, key = dice.choice(places)
        _alter(holder, key, dice)
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in list(inner):
        yield value, key
        yield from _places(part)


def _alter(holder: Any, key: Any, dice: Random) -> None:
    old = holder[key]
    match dice.randrange(10):
        case 0:
            del holder[key]
            return
        case 1:
            new: Any = None
        case 2:
            new = dice.choice(_TEXTS)
        case 3:
            new = dice.choice(_DATES)
        case 4:
            new = Raw(dice.randrange(len(_RAW)))
        case 5:
            new = dice.choice(([], {}, [None], {"0": None}, {"a": 1}, True, False, 0, -1, 3, 1.5, [[]], [1, 2]))
        case 6 if isinstance(old, list):
            new = {str(2 * number + 1): part for number, part in enumerate(old)}
        case 7 if isinstance(old, list):
            new = [None, *old, None]
        case 6 | 7 if isinstance(old, str):
            new = [old]
        case 8 if isinstance(old, (int, float)) and not isinstance(old, bool):
            new = str(old)
        case 8 if isinstance(old, str):
            new = int(old) if old.isascii() and old.isdigit() else f" {old} "
        case 9 if isinstance(old, dict):
            new = list(old.values())
        case _:
            new = f"{old}?" if isinstance(old, str) else [old, old]
    holder[key] = new


def as_answer(value: Any) -> bytes:
    """What a server sends for it."""
    text = json.dumps(_marked(value), ensure_ascii=False).encode("utf-8", "surrogatepass")
    for number, raw in enumerate(_RAW):
        text = text.replace(f'"@@{number}@@"'.encode(), raw)
    return text


def _marked(value: Any) -> Any:
    if isinstance(value, Raw):
        return f"@@{value}@@"
    if isinstance(value, dict):
        return {key: _marked(part) for key, part in value.items()}
    return [_marked(part) for part in value] if isinstance(value, list) else value


Answering = Callable[[str, str, Any], bytes]
"""Gives the answer to a method, a path, and the query or body."""


class OddServer:
    """A server on this computer whose answers a test chooses; ``answer`` may be changed at any time."""

    def __init__(self, answer: Answering) -> None:
        self.answer = answer
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1
            disable_nagle_algorithm = True

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                parts = urlsplit(self.path)
                asked = json.loads(body) if body else dict(parse_qsl(parts.query))
                content = server.answer(self.command, parts.path, asked)
                self.send_response(200)
                self.send_header("Content-Type", "application/json; charset=UTF-8")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
                self.wfile.flush()

            do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 - names that the library looks for

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def odd_server(answer: Answering) -> Iterator[OddServer]:
    """A server for one test."""
    server = OddServer(answer)
    try:
        yield server
    finally:
        server.close()
