"""Positions of a pass over a shop's records: which list, how many rows to skip, how many to read.

``p 25 100``   products                  ``v 0 25``         all variations (10.x)
``t 0 25``     products in the trash     ``pv 328 0 100``   variations of product 328
``c 25 100``   the other kinds

What begins at 0 tells the total, and with it all that follows. A pass over changes adds two naive times: since when,
and when the pass began (``p 25 100 2026-11-22T10:00:00 2026-11-22T11:00:00``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

MANY = 100
"""The most rows that WooCommerce gives at once."""

FEW = 25
"""Rows asked of a shop that has not shown yet what it bears."""

_LEAST = 5
_SIZES = (MANY, 50)
_COMFORTABLE_SECONDS = 8.0
"""A window that takes longer is made smaller: hosts cut requests off after 30 seconds."""


@dataclass(frozen=True, slots=True)
class Window:
    """A position taken apart."""

    part: str
    offset: int
    size: int
    parent: str | None = None
    since: str = ""
    began: str = ""

    @staticmethod
    def at(position: str) -> Window:
        """The window of a position."""
        part, *rest = position.split()
        parent = rest.pop(0) if part == "pv" else None
        times = rest[2:] or ["", ""]
        return Window(part, int(rest[0]), int(rest[1]), parent, *("" if t == "-" else t for t in times))

    def __str__(self) -> str:
        lead = f"{self.part} {self.parent}" if self.parent else self.part
        times = f" {self.since or '-'} {self.began or '-'}" if self.since or self.began else ""
        return f"{lead} {self.offset} {self.size}{times}"

    def rest(self, total: int | None, seconds: float, brought: int) -> tuple[str, ...]:
        """Windows over all other rows of a list of ``total``, as wide as the ``seconds`` for this one allow.

        A host that does not tell the total is read on as long as windows come back full.
        """
        if total is None:
            return (str(replace(self, offset=self.offset + self.size)),) if brought >= self.size else ()
        if self.offset:
            return ()
        per_row = seconds / self.size
        size = next((s for s in _SIZES if s * per_row <= _COMFORTABLE_SECONDS), FEW)
        return tuple(
            str(replace(self, offset=offset, size=min(size, total - offset)))
            for offset in range(self.size, total, size)
        )

    def list_of(self, part: str, size: int = FEW, parent: str | None = None) -> str:
        """The position at which another list of the same pass begins."""
        return str(replace(self, part=part, offset=0, size=size, parent=parent, since=""))

    def smaller(self) -> tuple[str, ...]:
        """What brings the same with less at once. The first window only shrinks: what it leaves follows from it."""
        if self.size <= _LEAST:
            return ()
        half = self.size // 2
        lead = str(replace(self, size=half))
        if self.offset == 0:
            return (lead,)
        return (lead, str(replace(self, offset=self.offset + half, size=self.size - half)))


def first(part: str, since: str = "", began: str = "") -> str:
    """The position at which a list begins."""
    return str(Window(part, 0, FEW, None, since, began))
