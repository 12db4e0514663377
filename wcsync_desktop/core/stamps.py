"""Stamps: the mark by which what we created is found again, on any computer and after any reinstall (E5)."""

from __future__ import annotations

import hashlib

from wcsync_desktop.core.records import Kind

LONGEST = 100


def site_code(site: str) -> str:
    """Ten hex digits that stand for a site, whatever the scheme, case and www of its address."""
    plain = site.strip().lower().rstrip("/")
    for prefix in ("https://", "http://", "www."):
        plain = plain.removeprefix(prefix)
    return hashlib.sha256(plain.encode()).hexdigest()[:10]


def stamp(site: str, kind: Kind, origin_id: str, part: str = "") -> str:
    """``wcsync:<site>:<kind>:<origin id>[:part]``, at most 100 characters."""
    text = f"wcsync:{site_code(site)}:{kind}:{origin_id}" + (f":{part}" if part else "")
    return text[:LONGEST]
