"""HTTP/1.1 on loopback: one thread per connection, each answer sent in a single write."""

from __future__ import annotations

import http
import socket
import socketserver
import ssl
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

BODY_LIMIT = 64 * 1024 * 1024


@dataclass(frozen=True)
class Request:
    """One HTTP request as it came over the wire; header names are lower case."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    raw_query: str
    headers: Mapping[str, str]
    body: bytes
    secure: bool
    site: str
    """Configured address of the listener that took the request, whatever the Host header says."""

    @property
    def target(self) -> str:
        return f"{self.path}?{self.raw_query}" if self.raw_query else self.path


@dataclass(frozen=True)
class Response:
    """What to send back; `dropped` closes the connection without a byte."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    dropped: bool = False


DROPPED = Response(status=0, dropped=True)

Answer = Callable[[Request], Response]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Listener
    wbufsize = 0

    def _answer(self) -> None:
        request = self._read()
        if request is None:
            return
        try:
            response = self.server.answer(request)
        except Exception:
            # A mistake of the sandbox itself must be loud, or a test would blame the program for it.
            sys.stderr.write(traceback.format_exc())
            response = Response(500, {"Content-Type": "text/plain"}, traceback.format_exc().encode())
        if response.dropped:
            self.close_connection = True
            return
        self._send(response)

    def _read(self) -> Request | None:
        length = int(self.headers.get("Content-Length") or 0)
        if length > BODY_LIMIT:
            self.close_connection = True
            page = b"<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n</html>\r\n"
            self._send(Response(413, {"Content-Type": "text/html"}, page))
            return None
        body = self.rfile.read(length) if length else b""
        if len(body) < length:
            self.close_connection = True
            return None
        # urlsplit would take "//wp-json/..." for a host name.
        path, _, raw_query = self.path.partition("?")
        if path.startswith(("http://", "https://")):
            path = urlsplit(path).path
        return Request(
            method=self.command,
            path=unquote(path),
            query=tuple(parse_qsl(raw_query, keep_blank_values=True)),
            raw_query=raw_query,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
            secure=self.server.secure,
            site=self.server.address,
        )

    def _send(self, response: Response) -> None:
        lines = [f"HTTP/1.1 {response.status} {_reason(response.status)}"]
        headers = {"Server": "nginx/1.22.1", "Date": formatdate(usegmt=True), **response.headers}
        headers["Content-Length"] = str(len(response.body))
        headers["Connection"] = "close" if self.close_connection else "keep-alive"
        lines += [f"{name}: {value}" for name, value in headers.items()]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")
        self.wfile.write(head if self.command == "HEAD" else head + response.body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the journal of each system keeps what happened."""


def _reason(status: int) -> str:
    if status == 504:
        return "Gateway Time-out"
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


class Listener(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """One port on 127.0.0.1, with or without TLS, served until `close`."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None, port: int = 0) -> None:
        self.answer = answer
        self.tls = tls
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True, name="sandbox listener")

    @property
    def secure(self) -> bool:
        return self.tls is not None

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def address(self) -> str:
        return f"{'https' if self.secure else 'http'}://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Stop listening and cut the connections that are still open."""
        self.shutdown()
        self._thread.join()
        self.server_close()
        with self._open_lock:
            still_open = list(self._open)
        for connection in still_open:
            _cut(connection)

    def finish_request(self, request: Any, client_address: Any) -> None:
        # Runs in the connection's own thread, so a slow handshake never keeps others from being accepted.
        connection: socket.socket = request
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._open_lock:
            self._open.add(connection)
        secured: socket.socket | None = None
        try:
            if self.tls is not None:
                connection.settimeout(30)
                secured = self.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=True)
                secured.settimeout(None)
                with self._open_lock:
                    self._open.add(secured)
            _Handler(secured or connection, client_address, self)
        except (OSError, ValueError):
            pass  # The client went away, or the listener was closed: nobody is left to be told.
        finally:
            with self._open_lock:
                self._open.discard(connection)
                if secured is not None:
                    self._open.discard(secured)
            if secured is not None:
                _cut(secured)
                secured.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        sys.stderr.write(traceback.format_exc())


def _cut(connection: socket.socket) -> None:
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
