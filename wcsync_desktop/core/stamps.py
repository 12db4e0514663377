"""Stamps: the mark by which what we created is found again, on any computer and after any reinstall (E5)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from wcsync_desktop.core.records import Kind

LONGEST = 100
_STAMP = re.compile(r"wcsync:([0-9a-f]{10}):")
_WHOLE = re.compile(r"wcsync:([0-9a-f]{10}):([a-z]+):([^:\s|]+)(?::([^\s|]+))?")


@dataclass(frozen=True, slots=True)
class Mark:
    """What a stamp says: the site, the kind and id of what something was made of there, and that record's birth.

    ``birth`` is empty in stamps of orders that were sent before births were part of them.
    """

    site: str
    kind: str
    origin: str
    birth: str = ""

    def is_another(self, other: Mark) -> bool:
        """True where the two stand for different records for certain: a number may be given again (E13)."""
        same = (self.site, self.kind, self.origin) == (other.site, other.kind, other.origin)
        return not same or bool(self.birth and other.birth and self.birth != other.birth)


def site_code(site: str) -> str:
    """Ten hex digits that stand for a site, whatever the scheme, case and www of its address."""
    plain = site.strip().lower().rstrip("/")
    for prefix in ("https://", "http://", "www."):
        plain = plain.removeprefix(prefix)
    return hashlib.sha256(plain.encode()).hexdigest()[:10]


def birth_code(born: str) -> str:
    """Eight hex digits that stand for a record's birth (``Observation.born``); empty where that is not known."""
    return hashlib.sha256(born.encode()).hexdigest()[:8] if born else ""


def is_stamp(text: str) -> bool:
    """True for a mark that this program left."""
    return _STAMP.match(text) is not None


def site_in(text: str) -> str:
    """The site of the stamp in a text, empty where there is none."""
    found = _STAMP.search(text)
    return found.group(1) if found else ""


def mark_in(text: str) -> Mark | None:
    """What the stamp in a text says, None where there is none."""
    found = _WHOLE.search(text)
    return Mark(found[1], found[2], found[3], found[4] or "") if found else None


def guest_stamp(order_stamp: str, email: str) -> str:
    """The mark of a client that is made for an order without an account; nobody's account (E5)."""
    who = hashlib.sha256(email.strip().casefold().encode()).hexdigest()[:10]
    return f"wcsync:{site_in(order_stamp)}:guest:{who}"


def is_guest_stamp(text: str) -> bool:
    """True for the mark of such a client."""
    return is_stamp(text) and text.split(":")[2:3] == ["guest"]


def stamp(site: str, kind: Kind, origin_id: str, born: str = "") -> str:
    """``wcsync:<site>:<kind>:<origin id>[:<birth>]``, at most 100 characters.

    ``born`` is the record's own birth: where a backup was restored its number may be another record's (E13).
    """
    code = birth_code(born)
    text = f"wcsync:{site_code(site)}:{kind}:{origin_id}" + (f":{code}" if code else "")
    return text[:LONGEST]
