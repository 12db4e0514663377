"""Positions of a pass over a shop's records: which list, how many rows to skip, how many to read.

``p 25 100``   products                  ``v 0 25``         all variations (10.x)
``t 0 25``     products in the trash     ``pv 328 0 100``   variations of product 328
``c 25 100``   the other kinds              ``n 0 50``         the newest orders that bear no date of a change

What begins at 0 tells the total, and with it all that follows. A pass over changes adds two naive times: since when,
and when the pass began (``p 25 100 2026-11-22T10:00:00 2026-11-22T11:00:00``). ``expects=35`` says how many rows the
total promises here (``ends=35`` at the end of the list), ``behind=812`` that their ids are higher, ``step=…`` that a
list is read one page after the other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from wcsync_desktop.connectors.paging import USUAL_PAGE, looks_cut

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
    """A position taken apart. ``step`` names a list that is read page by page, because its head is not believed."""

    part: str
    offset: int
    size: int
    parent: str | None = None
    since: str = ""
    began: str = ""
    expects: int | None = None
    is_last: bool = False
    behind: int = 0
    step: str = ""

    @staticmethod
    def at(position: str) -> Window:
        """The window of a position."""
        words = position.split()
        named = dict(word.split("=", 1) for word in words if "=" in word)
        part, *rest = (word for word in words if "=" not in word)
        parent = rest.pop(0) if part == "pv" else None
        times = rest[2:] or ["", ""]
        since, began = ("" if t == "-" else t for t in times)
        promised = named.get("expects") or named.get("ends")
        return Window(
            part,
            int(rest[0]),
            int(rest[1]),
            parent,
            since,
            began,
            expects=int(promised) if promised else None,
            is_last="ends" in named,
            behind=int(named.get("behind", 0)),
            step=named.get("step", ""),
        )

    def __str__(self) -> str:
        lead = f"{self.part} {self.parent}" if self.parent else self.part
        times = f" {self.since or '-'} {self.began or '-'}" if self.since or self.began else ""
        expects = f" {'ends' if self.is_last else 'expects'}={self.expects}" if self.expects is not None else ""
        behind = f" behind={self.behind}" if self.behind else ""
        step = f" step={self.step}" if self.step else ""
        return f"{lead} {self.offset} {self.size}{times}{expects}{behind}{step}"

    def rest(self, total: int, seconds: float, last: int) -> tuple[str, ...]:
        """Windows over all other rows of a list of ``total``, as wide as the ``seconds`` for this one allow.

        ``last`` is the highest id of this one. Each asks for as many rows as it could hold: a list that is longer than
        its head tells shows itself.
        """
        per_row = seconds / self.size
        size = next((s for s in _SIZES if s * per_row <= _COMFORTABLE_SECONDS), FEW)
        return tuple(
            str(
                replace(
                    self, offset=at, size=size, expects=min(size, total - at), is_last=at + size >= total, behind=last
                )
            )
            for at in range(self.size, total, size)
        )

    def onward(self, brought: int, step: str) -> Window:
        """The next page of a list that is read one after the other: it begins behind the rows that came.

        Where there are many, it begins with the last of them: what was deleted before it meanwhile shows itself.
        """
        offset = self.offset + brought - (1 if brought >= USUAL_PAGE else 0)
        return replace(self, offset=offset, step=step).freely()

    def freely(self) -> Window:
        """The same, with no rows promised."""
        return replace(self, expects=None, is_last=False, behind=0)

    def list_of(self, part: str, size: int = FEW, parent: str | None = None) -> str:
        """The position at which another list of the same pass begins."""
        return str(Window(part, 0, size, parent, began=self.began))

    def smaller(self) -> tuple[str, ...]:
        """What brings the same with less at once. The first window only shrinks: what it leaves follows from it."""
        if self.size <= _LEAST:
            return ()
        half = self.size // 2
        if self.expects is None:
            return (str(replace(self, size=half)),)
        left = self.expects - half
        lead = replace(self, size=half, expects=min(half, self.expects), is_last=self.is_last and left <= 0)
        if left <= 0:
            return (str(lead),)
        return (str(lead), str(replace(self, offset=self.offset + half, size=self.size - half, expects=left)))


def first(part: str, since: str = "", began: str = "") -> str:
    """The position at which a list begins."""
    return str(Window(part, 0, FEW, None, since, began))


def is_whole(brought: int, size: int, total: int) -> bool:
    """Whether a first page is all of a list: it is shorter than asked, its head says so, and it is no cut one."""
    return brought == total < size and not looks_cut(brought)
