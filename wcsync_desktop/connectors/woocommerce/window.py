"""Positions of a pass over a shop's records: which list, how many rows to skip, how many to read.

``p 25 100``   products                  ``v 0 25``         all variations (10.x)
``t 0 25``     products in the trash     ``pv 328 0 100``   variations of product 328
``c 25 100``   the other kinds

What begins at 0 tells the total, and with it all that follows.
"""

from __future__ import annotations

from dataclasses import dataclass

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

    @staticmethod
    def at(position: str) -> Window:
        """The window of a position."""
        part, *numbers = position.split()
        return Window(part, int(numbers[-2]), int(numbers[-1]), numbers[0] if part == "pv" else None)

    def __str__(self) -> str:
        lead = f"{self.part} {self.parent}" if self.parent else self.part
        return f"{lead} {self.offset} {self.size}"

    def rest(self, total: int | None, seconds: float) -> tuple[str, ...]:
        """Windows over all other rows of a list of ``total``, as wide as the ``seconds`` for this one allow."""
        if total is None:
            return ()
        per_row = seconds / self.size
        size = next((s for s in _SIZES if s * per_row <= _COMFORTABLE_SECONDS), FEW)
        return tuple(
            str(Window(self.part, offset, min(size, total - offset), self.parent))
            for offset in range(self.size, total, size)
        )

    def smaller(self) -> tuple[str, ...]:
        """What brings the same with less at once. The first window only shrinks: what it leaves follows from it."""
        if self.size <= _LEAST:
            return ()
        half = self.size // 2
        first = str(Window(self.part, self.offset, half, self.parent))
        if self.offset == 0:
            return (first,)
        return (first, str(Window(self.part, self.offset + half, self.size - half, self.parent)))


def first(part: str, size: int = FEW, parent: str | None = None) -> str:
    """The position at which a list begins."""
    return str(Window(part, 0, size, parent))
