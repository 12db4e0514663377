"""Where a page that is read on a schedule may lie, and where it may lead on to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from wcsync_desktop.connectors.downloads import download
from wcsync_desktop.core.errors import BadData, LeadsElsewhere, WcSyncError

INSIDE = "leads to this computer or into your own network"


class _Page(BaseHTTPRequestHandler):
    asked: list[str]
    port: int

    def do_GET(self) -> None:
        self.asked.append(self.path)
        to = {"/round": "/round", "/other-name": f"http://localhost:{self.port}/feed"}.get(self.path)
        self.send_response(302 if to else 200)
        if to:
            self.send_header("Location", to)
        self.send_header("Content-Length", "0" if to else "3")
        self.end_headers()
        self.wfile.write(b"" if to else b"A;1")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def port() -> Iterator[int]:
    _Page.asked = []
    server = HTTPServer(("127.0.0.1", 0), _Page)
    _Page.port = server.server_port
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_what_a_person_says_lies_here_is_read(port: int) -> None:
    assert download(f"http://127.0.0.1:{port}/feed", 100, own_network=True) == b"A;1"


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"])
def test_nothing_is_asked_of_this_computer_by_itself(port: int, host: str, scheme: str) -> None:
    with pytest.raises(WcSyncError):
        download(f"{scheme}://{host}:{port}/feed", 100)
    assert _Page.asked == []


def test_a_name_that_means_this_computer_is_found_out_when_it_is_reached(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def meaning(host: str, *rest: object, **more: object) -> object:
        return real("127.0.0.1" if host == "feeds.example" else host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", meaning)
    with pytest.raises(BadData, match=f"feeds.example {INSIDE}"):
        download(f"https://feeds.example:{port}/feed", 100)
    assert _Page.asked == []


def test_a_page_does_not_lead_on_to_another_place_inside(port: int) -> None:
    with pytest.raises(BadData):
        download(f"http://127.0.0.1:{port}/other-name", 100, own_network=True)
    assert _Page.asked == ["/other-name"]


def test_a_circle_ends(port: int) -> None:
    with pytest.raises(LeadsElsewhere):
        download(f"http://127.0.0.1:{port}/round", 100, own_network=True)
