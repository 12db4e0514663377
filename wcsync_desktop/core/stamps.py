"""Stamps: the mark by which what we created is found again, on any computer and after any reinstall (E5)."""

from __future__ import annotations

import hashlib
import re

from wcsync_desktop.core.records import Kind

LONGEST = 100
_STAMP = re.compile(r"wcsync:([0-9a-f]{10}):")


def site_code(site: str) -> str:
    """Ten hex digits that stand for a site, whatever the scheme, case and www of its address."""
    plain = site.strip().lower().rstrip("/")
    for prefix in ("https://", "http://", "www."):
        plain = plain.removeprefix(prefix)
    return hashlib.sha256(plain.encode()).hexdigest()[:10]


def is_stamp(text: str) -> bool:
    """True for a mark that this program left."""
    return _STAMP.match(text) is not None


def site_in(text: str) -> str:
    """The site of the stamp in a text, empty where there is none."""
    found = _STAMP.search(text)
    return found.group(1) if found else ""


def guest_stamp(order_stamp: str, email: str) -> str:
    """The mark of a client that is made for an order without an account; nobody's account (E5)."""
    who = hashlib.sha256(email.strip().casefold().encode()).hexdigest()[:10]
    return f"wcsync:{site_in(order_stamp)}:guest:{who}"


def is_guest_stamp(text: str) -> bool:
    """True for the mark of such a client."""
    return is_stamp(text) and text.split(":")[2:3] == ["guest"]


def stamp(site: str, kind: Kind, origin_id: str, part: str = "") -> str:
    """``wcsync:<site>:<kind>:<origin id>[:part]``, at most 100 characters."""
    text = f"wcsync:{site_code(site)}:{kind}:{origin_id}" + (f":{part}" if part else "")
    return text[:LONGEST]
