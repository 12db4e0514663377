"""The three-way merge and what follows from it (E2, E7, E8, E27)."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.connectors.megaventory.mapping import MegaventoryMapping
from wcsync_desktop.connectors.woocommerce.mapping import WooMapping
from wcsync_desktop.core.merge import Merged, Projection, Side, merge, wanted
from wcsync_desktop.core.presets import PRESETS
from wcsync_desktop.core.records import Kind, Price, Product, Record, field_groups
from wcsync_desktop.core.sharing import Rules

SHOP, MV = 1, 2
ALL = frozenset(field_groups(Kind.PRODUCT))
ONE_WAY = PRESETS[0].rules(SHOP, MV, Rules())
TWO_WAY = PRESETS[1].rules(SHOP, MV, Rules())
MAPPINGS: dict[int, WooMapping | MegaventoryMapping] = {SHOP: WooMapping({}), MV: MegaventoryMapping({})}


def project(connection: int, agreed: Record) -> Projection:
    return MAPPINGS[connection].project(Kind.PRODUCT, agreed, None)


def product(name: str, price: int) -> Product:
    return Product(sku="A", name=name, description="", price=Price(Decimal(price), "EUR"))


def merged(agreed: Product, shop: Side, there: Side, rules: Rules = TWO_WAY) -> Merged:
    return merge(Kind.PRODUCT, agreed, [shop, there], rules, project, SHOP)


def settled(base: Product) -> tuple[Side, Side]:
    return Side(SHOP, base, base, base), Side(MV, base, base, base)


def test_first_agreement_takes_the_shops_word_and_keeps_what_the_far_side_held_as_seen() -> None:
    result = merged(Product(), Side(SHOP, product("ours", 10)), Side(MV, product("theirs", 9)))
    assert result.agreed == product("ours", 10)
    there = result.sides[1]
    assert there.shadow == product("theirs", 9)
    assert (there.sent.name, there.sent.price) == ("theirs", there.shadow.price)  # type: ignore[union-attr]
    assert wanted(Kind.PRODUCT, there, MV, TWO_WAY, project(MV, result.agreed), ALL) == {"name", "price"}


def test_an_empty_value_is_never_laid_over_a_filled_one() -> None:
    mine, theirs = Product(sku="A", name="n", barcode=""), Product(sku="A", name="n", barcode="123")
    result = merged(Product(), Side(SHOP, mine), Side(MV, theirs), ONE_WAY)
    assert wanted(Kind.PRODUCT, result.sides[1], MV, ONE_WAY, project(MV, result.agreed), ALL) == frozenset()


def test_edits_on_different_fields_both_survive() -> None:
    base = product("n", 10)
    shop, there = settled(base)
    result = merged(base, Side(SHOP, product("new", 10), base, base), Side(MV, product("n", 13), base, base))
    assert result.agreed == product("new", 13)
    assert (shop.shadow, there.shadow) == (base, base)
    assert not result.conflicts


def test_the_same_field_changed_differently_is_a_conflict_and_touches_neither() -> None:
    base = product("n", 10)
    result = merged(base, Side(SHOP, product("n", 11), base, base), Side(MV, product("n", 12), base, base))
    assert result.agreed == base
    assert [c.field for c in result.conflicts] == ["price"]


def test_a_followers_own_edit_is_drift_and_is_put_back_only_when_asked() -> None:
    base = product("n", 10)
    result = merged(base, Side(SHOP, base, base, base), Side(MV, product("edited", 10), base, base), ONE_WAY)
    assert result.agreed == base
    assert result.drift == {MV: {"name"}}
    there = result.sides[1]
    assert wanted(Kind.PRODUCT, there, MV, ONE_WAY, project(MV, base), ALL) == frozenset()
    assert wanted(Kind.PRODUCT, there, MV, ONE_WAY, project(MV, base), ALL, restore=True) == {"name"}


def test_a_text_that_is_held_only_cut_never_comes_back_by_itself() -> None:
    """PRODUCT.md rule 1."""
    long = "word " * 200
    base = Product(sku="A", name="n", description=long)
    held = Product(sku="A", name="n", description=project(MV, base).record.description)  # type: ignore[union-attr]
    edited = Product(sku="A", name="n", description="short edit")
    result = merged(base, Side(SHOP, base, base, base), Side(MV, edited, held, held))
    assert result.agreed == base
    assert result.asks == {MV: {"description"}}


def test_rounding_by_the_server_is_not_an_edit() -> None:
    """E2: compared with its own shadow, never with the agreed value."""
    base = Product(sku="A", name="n", price=Price(Decimal("12.3456"), "EUR"))
    kept = Product(sku="A", name="n", price=Price(Decimal("12.35"), "EUR"))
    result = merged(base, Side(SHOP, base, base, base), Side(MV, kept, kept, base))
    assert result.agreed == base
    assert not result.changed
    assert wanted(Kind.PRODUCT, result.sides[1], MV, TWO_WAY, project(MV, base), ALL, restore=True) == frozenset()


names = st.sampled_from(["a", "b", "c"])
prices = st.integers(1, 3)
products = st.builds(product, names, prices)


@given(base=products, ours=products, theirs=products)
def test_one_sided_edits_survive_and_a_second_merge_finds_nothing(
    base: Product, ours: Product, theirs: Product
) -> None:
    result = merged(base, Side(SHOP, ours, base, base), Side(MV, theirs, base, base))
    again = merged(base, Side(SHOP, ours, base, base), Side(MV, theirs, base, base))
    assert result == again
    contested = {c.field for c in result.conflicts}
    for name in ("name", "price"):
        mine, other, old = getattr(ours, name), getattr(theirs, name), getattr(base, name)
        if mine != old and other == old:
            assert getattr(result.agreed, name) == mine
        if other != old and mine == old:
            assert getattr(result.agreed, name) == other
        assert (name in contested) == (len({mine, other, old}) == 3)
    quiet = merge(Kind.PRODUCT, result.agreed, result.sides, TWO_WAY, project, SHOP)
    assert not quiet.changed
    assert {c.field for c in quiet.conflicts} == contested
