"""Rules that change: first shown, then counting from the next change on, or for what both hold today, too (E20)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.test_guards import ONE, TWO, at_rest, edit, there
from tests.engine.test_orders import product, synced
from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.actions import Found, What
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import ContinueInterrupted, PreviewRules, Share, ShareLike, Sharing
from wcsync_desktop.core.presets import Decides
from wcsync_desktop.database.reader import OperationView, PreviewRow
from wcsync_desktop.sandbox.launch import Sandbox

OURS, THEIRS = 6.4, 6.7


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path, Beginning("megaventory-classic")) as made:
        yield made


def prices(world: World, sku: str = ONE) -> tuple[float, float]:
    return float(product(world, sku)["regular_price"]), float(there(world, sku)["ProductSellingPrice"])


def like(who: Decides, *, today: bool = False) -> ShareLike:
    return ShareLike(1, 2, (("price", who),), today)


def previewed(world: World, change: Share | ShareLike) -> tuple[OperationView, tuple[PreviewRow, ...]]:
    world.forget_log()
    (view,) = world.wait((world.ask(PreviewRules(change)),))
    assert view.what is What.RULES_PREVIEW
    assert (view.state, view.error, world.writes()) == ("Completed", "", [])
    with world.reading() as reader:
        return view, reader.preview(view.id)


def edited(world: World, decides: Decides = Decides.NOBODY) -> None:
    """Whoever does not decide gives the product another price."""
    if decides is not Decides.SHOP:
        edit(world, regular_price=str(OURS))
    if decides is not Decides.OTHER:
        world.account.act("edit_product", sku=ONE, productsellingprice=THEIRS)
    synced(world)


@pytest.mark.parametrize(
    ("before", "after", "changed_at", "result"),
    [
        (Decides.NOBODY, Decides.SHOP, 2, (OURS, OURS)),
        (Decides.NOBODY, Decides.OTHER, 1, (THEIRS, THEIRS)),
        (Decides.SHOP, Decides.OTHER, 1, (THEIRS, THEIRS)),
        (Decides.SHOP, Decides.BOTH, 1, (THEIRS, THEIRS)),
        (Decides.OTHER, Decides.SHOP, 2, (OURS, OURS)),
    ],
)
def test_today_does_what_the_preview_told(
    world: World, before: Decides, after: Decides, changed_at: int, result: tuple[float, float]
) -> None:
    world.ask(like(before))
    edited(world, before)
    ours, theirs = prices(world)
    assert ours != theirs
    view, rows = previewed(world, like(after))
    ((target, found, title, changes),) = [(r.target, r.found, r.title, r.differences) for r in rows]
    assert (target, found, title) == (changed_at, Found.UPDATE, product(world, ONE)["name"])
    ((field, now, then),) = changes
    assert field == "price"
    assert (float(now.split()[0]), float(then.split()[0])) == ((ours, theirs)[changed_at - 1], result[0])
    assert view.total(Found.UPDATE) == 1
    synced(world)
    assert prices(world) == (ours, theirs)  # a preview changes no rule
    (ended,) = done(world, like(after, today=True))
    assert (ended.what, ended.state, ended.total(Found.UPDATE)) == (What.RULES, "Completed", 1)
    assert prices(world) == result
    at_rest(world)
    assert previewed(world, like(after))[1] == ()


def done(world: World, change: Sharing) -> list[OperationView]:
    """The operation that brought today's values in step."""
    operation = world.ask(change)
    assert operation is not None
    return world.wait((operation,))


def test_what_both_changed_while_nobody_decided_is_asked(world: World) -> None:
    world.ask(like(Decides.NOBODY))
    edited(world)
    _, rows = previewed(world, like(Decides.BOTH))
    ((found, reason),) = [(r.found, r.reason) for r in rows]
    assert found is Found.PROBLEM
    assert "was changed on both sides" in reason
    with world.reading() as reader:
        assert reader.conflicts() == ()
    done(world, like(Decides.BOTH, today=True))
    with world.reading() as reader:
        (conflict,) = reader.conflicts()
    assert conflict.field == "price"
    assert prices(world) == (OURS, THEIRS)
    at_rest(world)


def test_where_both_hold_the_same_nothing_would_change(world: World) -> None:
    assert previewed(world, Share("megaventory", 1, 2))[1] == ()
    (ended,) = done(world, Share("megaventory", 1, 2, today=True))
    assert (ended.state, ended.counts) == ("Completed", {})
    at_rest(world)


def test_new_products_and_those_left_alone_take_no_part(world: World) -> None:
    world.shop.act("create_product", name="New", sku="NEW-1", regular_price="4")
    world.account.act("create_product", ProductSKU="THERE-1", ProductDescription="Only there")
    world.ask(like(Decides.SHOP))
    world.account.act("edit_product", sku=TWO, productsellingprice=3)
    _, rows = previewed(world, like(Decides.OTHER))
    assert [(r.key, r.target) for r in rows] == [(TWO, 1)]
    done(world, like(Decides.OTHER, today=True))
    assert prices(world, TWO) == (3, 3)
    synced(world)
    assert "NEW-1" in {p["productsku"] for p in world.live("products")}


def test_from_the_next_change_on_rewrites_nothing_of_what_the_preview_told(world: World) -> None:
    world.ask(like(Decides.SHOP))
    edited(world, Decides.SHOP)
    ours, theirs = prices(world)
    assert len(previewed(world, like(Decides.OTHER))[1]) == 1
    assert world.ask(like(Decides.OTHER)) is None
    at_rest(world)
    assert prices(world) == (ours, theirs)


def test_before_the_products_are_imported_there_is_nothing_to_preview(tmp_path: Path) -> None:
    with Sandbox(products=2, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            for command in (PreviewRules(like(Decides.BOTH)), like(Decides.BOTH, today=True)):
                with pytest.raises(BadData, match="not imported yet"):
                    world.ask(command)
            with world.reading() as reader:
                assert reader.rules().preset_of(1, 2) == "megaventory"  # refused as a whole


def test_a_preview_that_was_broken_off_is_not_gone_on_with(tmp_path: Path) -> None:
    with Sandbox(products=2, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.imports("product")
            world.shop.faults([{"match": {"path": "/products"}, "fault": "hold_before"}])
            operation = world.ask(PreviewRules(like(Decides.OTHER)))
            assert world.shop.held(20)
            world.shop.faults()
            world.end()
            world.shop.release()
        with world.running():
            assert world.ask(ContinueInterrupted()) == ()
            with world.reading() as reader:
                assert reader.operation(operation) is None
