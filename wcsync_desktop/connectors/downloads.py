"""Reading a page of the web that somebody else may fill: where it may lie, and where it may lead on to.

A page outside must not make this program ask a device inside, which answers whoever stands in the same network. So it
is looked at each connection which address it really reached, before anything is asked there: names that change their
meaning between two looks, and pages that lead on, make no difference.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies, select_proxy
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from wcsync_desktop.connectors.http import USER_AGENT, is_about_certificate, is_loopback
from wcsync_desktop.core.errors import (
    BadData,
    CertificateRefused,
    LeadsElsewhere,
    ServerBroken,
    TooSlow,
    Unreachable,
)

_LEADS_ON = 5
_LONGEST_SECONDS = 300.0
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def download(address: str, most_bytes: int, *, own_network: bool = False) -> bytes:
    """What a page of the web holds. Raises BadData for an address that is none or lies where it may not,
    ConnectionProblem where nothing comes.

    A page may lead on to another one, but never from https to something that can be read on its way, and never into
    the network here. ``own_network``: a person says that the address lies there, or on this computer; then it may.
    """
    try:
        begin = urlsplit(address)
        _ = begin.port
    except ValueError:
        raise BadData("This is not an address that can be read.", "Copy it from the browser.") from None
    name = begin.hostname or ""
    if begin.scheme not in ("https", "http") or not name or begin.username is not None:
        raise BadData("This is not an address that can be read.", "Copy it from the browser, without a password.")
    url = address
    try:
        for step in range(_LEADS_ON):
            here = urlsplit(url)
            place = _Place(
                name,
                is_secret_from=step > 0 and begin.scheme == "https",
                may_be_inside=own_network and here.hostname == name,
            )
            found = _one_step(url, here, place, most_bytes)
            if isinstance(found, bytes):
                return found
            url = urljoin(url, found.to)
        raise LeadsElsewhere(f"The address of {name} leads round in a circle.", "Check the address.")
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
        if is_about_certificate(error):
            raise CertificateRefused(f"The certificate of {name} is not trusted.", "Tell who runs it.") from None
        raise Unreachable(f"{name} cannot be reached.", "Check the address.", type(error).__name__) from None


@dataclass(frozen=True, slots=True)
class _LeadsOn:
    to: str


@dataclass(frozen=True, slots=True)
class _Place:
    """What is allowed of the place that is asked: ``name`` is the host that a person entered."""

    name: str
    is_secret_from: bool
    may_be_inside: bool

    def check_address(self, here: SplitResult) -> None:
        """Raises BadData where the address itself tells that it may not be asked, or could be changed on its way."""
        if here.scheme not in ("https", "http"):
            raise BadData(f"{self.name} leads on to an address that cannot be read.", "Check the address.")
        if _is_inside(here.hostname or "") and not self.may_be_inside:
            raise self._inside()
        if here.scheme == "http" and (self.is_secret_from or not self.may_be_inside):
            raise BadData("The address begins with http://, so anyone could change what it says.", "Use https://.")

    def check(self, reached: str, scheme: str) -> None:
        """Raises BadData where an address may not be asked. ``reached`` is an address in numbers."""
        inside = _is_inside(reached)
        if inside and not self.may_be_inside:
            raise self._inside()
        if not inside and scheme == "http":
            raise BadData("The address begins with http://, so anyone could change what it says.", "Use https://.")

    def _inside(self) -> BadData:
        return BadData(
            f"{self.name} leads to this computer or into your own network.",
            "Where that is meant, say so: “It lies on this computer or in my own network”.",
        )


def _one_step(url: str, here: SplitResult, place: _Place, most_bytes: int) -> bytes | _LeadsOn:
    place.check_address(here)
    host = here.hostname or ""
    with requests.Session() as session:
        session.trust_env = not is_loopback(host)
        if session.trust_env and select_proxy(url, get_environ_proxies(url)):
            _check_by_name(host, here, place)
        adapter = _Watched(lambda reached: place.check(reached, here.scheme))
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        headers = {"User-Agent": USER_AGENT}
        with session.get(url, headers=headers, timeout=(10, 60), allow_redirects=False, stream=True) as response:
            if response.is_redirect:
                return _LeadsOn(response.headers["location"])
            if response.status_code >= 300:
                raise ServerBroken(
                    f"{place.name} does not give the file.", "Check the address.", str(response.status_code)
                )
            return _capped(response, most_bytes, place.name)


def _check_by_name(host: str, here: SplitResult, place: _Place) -> None:
    """Behind a proxy it is the proxy that reaches the address: what its name means here has to do."""
    try:
        found = socket.getaddrinfo(host, here.port or 443, type=socket.SOCK_STREAM)
    except OSError:
        return  # only the proxy knows the name
    for *_, at in found:
        place.check(str(at[0]), here.scheme)


class _Watched(HTTPAdapter):
    """Connections that are looked at when they stand and before anything is asked."""

    def __init__(self, check: Callable[[str], None]) -> None:
        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return _checked(super()._new_conn(), check)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return _checked(super()._new_conn(), check)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self._pools = {"http": PlainPool, "https": SecurePool}
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **more: Any) -> None:
        super().init_poolmanager(*arguments, **more)
        self.poolmanager.pool_classes_by_scheme = self._pools


def _checked(connection: socket.socket, check: Callable[[str], None]) -> socket.socket:
    try:
        check(str(connection.getpeername()[0]))
    except BaseException:
        connection.close()
        raise
    return connection


def _is_inside(host: str) -> bool:
    """True for an address in numbers that is not one of the whole web, and for this computer's own name."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        held = address.ipv4_mapped or address.sixtofour
        if held is None and address in _NAT64:
            held = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        address = held or address
    return not address.is_global or address.is_multicast


def _capped(response: requests.Response, most_bytes: int, name: str) -> bytes:
    parts, size, until = [], 0, monotonic() + _LONGEST_SECONDS
    for part in response.iter_content(65536):
        if monotonic() > until:
            raise TooSlow(f"{name} sends its file so slowly that it never ends.", "Try again later.")
        parts.append(part)
        size += len(part)
        if size > most_bytes:
            raise BadData(f"The file of {name} is larger than {most_bytes // 1_000_000} MB.", "Split it into several.")
    return b"".join(parts)
