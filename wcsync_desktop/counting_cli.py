"""Products whose quantity in a shop is left alone, on the command line: ``wcsync counting …`` (PRODUCT.md rule 28)."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.messages import CountInShop, LeaveQuantity, SyncOnce
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.stock import Untouched
from wcsync_desktop.database.left_alone import LeftAlone
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.stock_cli import Session

REASONS: Mapping[Untouched, str] = {
    Untouched.NOT_COUNTED: "not counted in the shop",
    Untouched.SHARED: "shares one quantity with the other variations",
    Untouched.NO_FIGURE: "counted in the shop, without a figure",
    Untouched.PARTS: "would be parts of a piece",
}


def grammar(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    counting = command("counting", "products whose quantity in a shop is left alone, and why")
    counting.add_argument("--shop", required=True)
    counting.add_argument("--on", action="append", default=[], metavar="SKU", help="have the shop count it from now on")
    counting.add_argument("--leave", action="append", default=[], metavar="SKU", help="do not tell of it again")


def run(
    options: argparse.Namespace,
    session: Callable[[], AbstractContextManager[Session]],
    say: Callable[[Mapping[str, Any], str], None],
) -> int:
    """List them, after what was asked for is done. Gives the exit code."""
    with session() as at_work:
        shop = at_work.named(options.shop)
        known = _listed(at_work, shop.id)
        if options.on:
            at_work.ask(CountInShop(_members(known, options.on)))
            at_work.wait_for(at_work.ask(SyncOnce()))
        if options.leave:
            at_work.ask(LeaveQuantity(_members(known, options.leave)))
        found = _listed(at_work, shop.id) if options.on else known
    say({"shop": shop.name, "left_alone": [_row(row) for row in found]}, "\n".join(map(_line, found)) or _NONE)
    return 0


def _listed(session: Session, shop: int) -> Sequence[LeftAlone]:
    with session.reading() as reader:
        return reader.left_alone(shop) if isinstance(reader, Reader) else ()


def _members(known: Iterable[LeftAlone], skus: Sequence[str]) -> tuple[int, ...]:
    by_sku = {normal_sku(row.key): row.member for row in known}
    for sku in skus:
        if normal_sku(sku) not in by_sku:
            raise BadData(f"The quantity of “{sku}” is not left alone.", "See: wcsync counting --shop NAME.")
    return tuple(by_sku[normal_sku(sku)] for sku in skus)


def _row(row: LeftAlone) -> dict[str, str | None]:
    says = plain(row.says) if row.says is not None else None
    return {"sku": row.key, "title": row.title, "why": row.why.value, "quantity_elsewhere": says}


def _line(row: LeftAlone) -> str:
    says = f"; {plain(row.says)} elsewhere" if row.says is not None else ""
    return f"{row.key}, {row.title}: {REASONS[row.why]}{says}"


_NONE = "The shop's quantities are all kept."
