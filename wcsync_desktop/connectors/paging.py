"""Whether a list has been read to its end: a short page proves it only where pages are not cut."""

from __future__ import annotations

from wcsync_desktop.core.errors import NotTheApi

USUAL_PAGE = 10
"""Hosts and servers that cut pages cut them to this many rows, or to a round number above."""


def looks_cut(brought: int) -> bool:
    """Whether a page that is shorter than was asked for may have been cut."""
    return brought >= USUAL_PAGE and brought % 5 == 0


def gives_the_same(name: str, what: str, number: int) -> NotTheApi:
    """The doubt about a list of ``name`` that brings the same rows again and again; ``what`` is in the plural."""
    return NotTheApi(
        f"{name} gives the same {number} {what} whichever page is asked for.",
        "What is not listed is left as it is. Something on the way changes what is asked for or the lists themselves: "
        "ask your host to let the parameters of pages and filters through.",
    )
