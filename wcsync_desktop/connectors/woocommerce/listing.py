"""Reading a shop's lists to their end, whatever their headers say: X-WP-Total is a hint, an empty page is the end.

A list whose head fits its first rows is read in windows, several at once. Where it does not fit (a total that is
missing or wrong, pages that are cut, an order or an offset that is ignored), the list is read page by page: the next
page begins behind the rows that came, until one is empty or brings nothing new.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from time import monotonic, time_ns
from typing import Any

from wcsync_desktop.connectors.answers import count
from wcsync_desktop.connectors.decoding import as_id
from wcsync_desktop.connectors.paging import USUAL_PAGE, gives_the_same, looks_cut
from wcsync_desktop.connectors.woocommerce.client import PER_PAGE, WooClient, as_list
from wcsync_desktop.connectors.woocommerce.window import Window, is_whole
from wcsync_desktop.core.errors import NotTheApi

_AT_ONCE = 64
"""Lists that are read page by page at the same time, at most."""

_STEP_BACK = 20
"""So many rows are read once more where some were deleted before the place that was reached."""

_STEPS_BACK = 5
_WITHOUT_NEWS = 50
"""Pages in a row that bring nothing new, each another one, before a list is given up."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows of a list, and the positions that follow from them.

    ``total`` is told by the first rows of a list that is read in windows, ``counted`` are the rows that count towards
    it. ``slipped``: they are not those that the head of the list promised, so it has to be read anew. ``doubt`` says
    why the list was not read to its end.
    """

    rows: list[object]
    following: tuple[str, ...] = ()
    total: int | None = None
    counted: int = 0
    began: str = ""
    slipped: bool = False
    doubt: NotTheApi | None = None


@dataclass(frozen=True, slots=True)
class _Page:
    """What an answer brought: rows without the empty places, how many places there were, and the total it tells."""

    rows: list[object]
    ids: tuple[str, ...]
    brought: int
    total: int | None

    @property
    def ascends(self) -> bool:
        """Whether the ids are numbers, each higher than the one before."""
        return _ascends(self.ids)


@dataclass
class _PageByPage:
    """How far a list has been read that is not believed."""

    seen: set[str] = field(default_factory=set)
    last: tuple[str, ...] = ()
    total: int | None = None
    size: int = 0
    """Rows of a page, once pages are counted because offsets are ignored."""
    page: int = 1
    without_news: int = 0
    steps_back: int = 0
    is_unordered: bool = False
    came_again: bool = False

    def take(self, page: _Page, new: int) -> None:
        """Note what a page brought, among it so many rows that were ``new``."""
        self.came_again = self.came_again or len(page.ids) - new > 1
        self.seen |= set(page.ids)
        self.is_unordered = self.is_unordered or not page.ascends
        self.total = self.total if page.total is None else max(page.total, self.total or 0)
        self.last = page.ids
        self.without_news = 0 if new else self.without_news + 1


class Lists:
    """The lists of one shop. Safe to use from several threads."""

    def __init__(self, client: WooClient) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._distrusted: set[str] = set()
        self._under_way: OrderedDict[str, _PageByPage] = OrderedDict()

    def read(self, path: str, window: Window, fields: str, extra: Mapping[str, str]) -> Listed:
        """The rows at a position of a pass."""
        if window.since:
            extra = {**extra, "modified_after": window.since, "dates_are_gmt": "true"}
        if window.step:
            return self._next_page(path, window, fields, extra)
        began = monotonic()
        page = self._page(path, window, fields, extra)
        if window.expects is not None:
            return self._promised(path, window, page)
        if not page.brought:
            return Listed([], began=window.began)
        with self._lock:
            is_distrusted = path in self._distrusted
        total, brought = page.total, page.brought
        if total is not None and page.ascends and not is_distrusted:
            if is_whole(brought, window.size, total):
                return Listed(page.rows, (), total, brought, window.began)
            if brought == window.size < total:
                following = window.rest(total, monotonic() - began, int(page.ids[-1]))
                return Listed(page.rows, following, total, brought, window.began)
        onward = window.onward(brought, self._new_step(page))
        return Listed(page.rows, (str(onward),), began=window.began)

    def all(self, path: str, fields: str = "", **extra: str) -> Iterator[object]:
        """Every row of a small list, in the order of ids unless another one is asked for. Raises NotTheApi where it
        cannot be read to its end."""
        seen: set[str] = set()
        begin = Window("c", 0, PER_PAGE)
        waiting = [begin]
        while waiting:
            listed = self.read(path, waiting.pop(0), fields, extra)
            if listed.doubt is not None:
                raise listed.doubt
            if listed.slipped:
                waiting = [begin]  # the list is not believed any more: page by page
                continue
            for row, number in zip(listed.rows, _ids(listed.rows), strict=True):
                if number not in seen:
                    yield row
            seen |= set(_ids(listed.rows))
            waiting += [Window.at(position) for position in listed.following]

    def some(self, path: str, ids: Sequence[str], **extra: str) -> list[dict[str, Any]]:
        """The rows of these ids, as far as they are there; a host may give fewer at once than are asked for."""
        found: dict[str, dict[str, Any]] = {}
        missing = list(dict.fromkeys(ids))
        while missing:
            part = missing[:PER_PAGE]
            rows = self._client.rows(path, include=",".join(part), per_page=str(len(part)), **extra)
            new = {number: row for number, row in zip(_ids(rows), rows, strict=True) if number in part}
            found |= {number: row for number, row in new.items() if number not in found}
            left = [number for number in part if number not in new]
            # What does not come although others did not come either is not there.
            missing = [*(left if new and left else ()), *missing[len(part) :]]
        return list(found.values())

    # --- in windows ---------------------------------------------------------------------------------------------

    def _promised(self, path: str, window: Window, page: _Page) -> Listed:
        """A window whose rows were promised by the head of the list."""
        expects = window.expects or 0
        fits = page.ascends and int(page.ids[0]) > window.behind
        if not fits or page.brought < expects:
            with self._lock:
                self._distrusted.add(path)
            return Listed(page.rows, began=window.began, slipped=True)
        if window.is_last and (page.brought > expects or page.brought == window.size):
            # The list is longer than its head tells, or ends with a full page: what comes next shows it.
            onward = window.onward(page.brought, self._new_step(page))
            return Listed(page.rows, (str(onward),), None, expects, window.began)
        return Listed(page.rows, (), None, expects, window.began)

    def _page(
        self, path: str, window: Window, fields: str, extra: Mapping[str, str], by_page: _PageByPage | None = None
    ) -> _Page:
        # Ordered by id: the default order loses rows whose times are equal.
        asked = {"orderby": "id", "order": "asc", **({"_fields": fields} if fields else {}), **extra}
        if by_page is not None and by_page.size:
            asked |= {"per_page": str(by_page.size), "page": str(by_page.page)}
        else:
            asked |= {"per_page": str(window.size), "offset": str(window.offset)}
        answer = self._client.get(path, **asked)
        rows, brought = as_list(answer.data, self._client.name)
        return _Page(rows, _ids(rows), brought, count(answer.headers.get("x-wp-total", "").strip()))

    # --- page by page -------------------------------------------------------------------------------------------

    def _new_step(self, page: _Page) -> str:
        name = str(time_ns())
        with self._lock:
            self._under_way[name] = _PageByPage(set(page.ids), page.ids, page.total, is_unordered=not page.ascends)
            while len(self._under_way) > _AT_ONCE:
                self._under_way.popitem(last=False)
        return name

    def _next_page(self, path: str, window: Window, fields: str, extra: Mapping[str, str]) -> Listed:
        with self._lock:
            # Unknown after a new start: what it had seen comes again at worst.
            far = self._under_way.setdefault(window.step, _PageByPage())
        page = self._page(path, window, fields, extra, far)
        if not page.brought:
            return self._ended(path, window, far, doubt=None)
        new = [number for number in page.ids if number not in far.seen]
        is_same = page.ids == far.last
        has_gap = _has_gap(page, far)
        far.take(page, len(new))
        if (is_same and far.size) or far.without_news > _WITHOUT_NEWS:
            return self._ended(path, window, far, self._same_again(path, far))
        if is_same:
            # The offset is ignored: perhaps numbers of pages are not.
            far.size, far.page = page.brought, max(1, len(far.seen) // page.brought)
        if far.size:
            far.page += 1
            onward = replace(window, offset=far.page * far.size)
        elif has_gap and window.offset and far.steps_back < _STEPS_BACK:
            far.steps_back += 1
            onward = replace(window, offset=max(0, window.offset - _STEP_BACK))
        elif new:
            onward = window.onward(page.brought, window.step)
        else:
            onward = replace(window, offset=window.offset + page.brought)
        return Listed(page.rows, (str(onward),), began=window.began)

    def _ended(self, path: str, window: Window, far: _PageByPage, doubt: NotTheApi | None) -> Listed:
        with self._lock:
            self._under_way.pop(window.step, None)
            if far.total == len(far.seen):
                self._distrusted.discard(path)
        if doubt is None and far.is_unordered and far.came_again and far.total != len(far.seen):
            doubt = NotTheApi(
                f"{self._client.name} lists its {_plural(path)} in an order that loses some.",
                "What is not listed is left as it is. A plugin or the host changes the order: ask your host to let "
                "“orderby” of the REST API through.",
                f"{len(far.seen)} of {far.total if far.total is not None else '?'}",
            )
        return Listed([], began=window.began, doubt=doubt)

    def _same_again(self, path: str, far: _PageByPage) -> NotTheApi | None:
        if far.total == len(far.seen) and not looks_cut(len(far.seen)):
            return None
        return gives_the_same(self._client.name, _plural(path), len(far.seen))


def _has_gap(page: _Page, far: _PageByPage) -> bool:
    """Whether rows may have been skipped: the last one of a long page is not the first of the next, as some before it
    were deleted meanwhile."""
    overlaps = len(far.last) >= USUAL_PAGE and not far.size and not far.is_unordered
    return overlaps and page.ids[:1] != far.last[-1:] and not far.seen.issuperset(page.ids[:1])


def _ids(rows: Sequence[object]) -> tuple[str, ...]:
    """What rows are told apart by; the whole row where it has no id."""
    ids = (as_id(row.get("id")) if isinstance(row, dict) else None for row in rows)
    return tuple(number if number is not None else f"!{row}"[:500] for number, row in zip(ids, rows, strict=True))


def _ascends(ids: Sequence[str]) -> bool:
    numbers = [int(number) for number in ids if number.isascii() and number.isdigit()]
    return len(numbers) == len(ids) > 0 and all(low < high for low, high in pairwise(numbers))


def _plural(path: str) -> str:
    kind = path.rpartition("/")[2]
    return kind if kind in ("products", "variations", "orders", "customers", "coupons", "taxes") else "categories"
