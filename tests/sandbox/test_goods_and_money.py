"""What the practice shop does as real ones do: taxes of fees, names, kinds of stock, decimals (WOOCOMMERCE.md)."""

from __future__ import annotations

from typing import Any

import pytest

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.woocommerce.shop import Shop

from .callers import ShopCaller


def _two_classes(shop: Shop) -> tuple[int, int]:
    """Goods of 10.00 at 24 % and of 20.00 at 13 %."""
    for tax in shop.state()["taxes"]:
        shop.act("delete_tax", id=tax["id"])
    shop.act("create_tax", country="GR", rate="24", name="VAT")
    shop.act("create_tax", country="GR", rate="13", name="VAT reduced", **{"class": "reduced-rate"})
    standard = shop.act("create_product", name="Standard", sku="STD", regular_price="10.00")
    reduced = shop.act("create_product", name="Reduced", sku="RED", regular_price="20.00", tax_class="reduced-rate")
    return standard["id"], reduced["id"]


def _with_fee(shop: Shop, *fees: dict[str, str], shipping: str | None = None) -> dict[str, Any]:
    standard, reduced = _two_classes(shop)
    lines = [{"product_id": standard, "quantity": 2}, {"product_id": reduced, "quantity": 1}]
    costs = [{"method_id": "flat_rate", "method_title": "Courier", "total": shipping}] if shipping else []
    order: dict[str, Any] = shop.act("place_order", line_items=lines, fee_lines=list(fees), shipping_lines=costs)
    return order


def _taxes(order: dict[str, Any]) -> list[str]:
    return [tax["total"] for tax in order["fee_lines"][0]["taxes"]]


# Negative fees.


@pytest.mark.parametrize("status", ["taxable", "none"])
@pytest.mark.parametrize("tax_class", ["", "reduced-rate"])
def test_the_tax_of_a_negative_fee_is_spread_over_the_classes_of_the_goods(
    shop: Shop, status: str, tax_class: str
) -> None:
    order = _with_fee(shop, {"name": "Discount", "total": "-10", "tax_status": status, "tax_class": tax_class})
    assert (_taxes(order), order["total"], order["total_tax"]) == (["-1.20", "-0.65"], "35.55", "5.55")
    assert order["fee_lines"][0]["tax_status"] == status


def test_a_positive_fee_is_taxed_in_its_own_class_only(shop: Shop) -> None:
    order = _with_fee(shop, {"name": "Gift wrap", "total": "5", "tax_class": "reduced-rate"})
    assert (_taxes(order), order["total"]) == (["0.65"], "53.05")


def test_a_positive_fee_may_be_free_of_tax(shop: Shop) -> None:
    order = _with_fee(shop, {"name": "Deposit", "total": "5", "tax_status": "none"})
    assert (_taxes(order), order["total"]) == ([], "52.40")


def test_a_negative_fee_takes_no_more_than_there_is(shop: Shop) -> None:
    order = _with_fee(shop, {"name": "Discount", "total": "-100"})
    fee = order["fee_lines"][0]
    assert (fee["amount"], fee["total"], _taxes(order), order["total"]) == (
        "-100",
        "-40.00",
        ["-4.80", "-2.60"],
        "0.00",
    )


def test_goods_without_a_rate_have_their_share_of_a_negative_fee_too(shop: Shop) -> None:
    standard, reduced = _two_classes(shop)
    zero = shop.act("create_product", name="Zero", sku="ZERO", regular_price="5.00", tax_class="zero-rate")["id"]
    free = shop.act("create_product", name="Free", sku="FREE", regular_price="5.00", tax_status="none")["id"]
    for last in (zero, free):
        lines = [{"product_id": standard, "quantity": 3}, {"product_id": reduced, "quantity": 1}, {"product_id": last}]
        order = shop.act("place_order", line_items=lines, fee_lines=[{"name": "Discount", "total": "-7.77"}])
        assert _taxes(order) == ["-1.02", "-0.37"]


@pytest.mark.parametrize(("spread", "taxes"), [("goods", ["-1.20", "-0.65"]), ("rows", ["-1.33", "-0.58"])])
def test_what_a_negative_fee_is_spread_over_can_be_switched(shop: Shop, spread: str, taxes: list[str]) -> None:
    shop.switch(negative_fee_tax=spread)
    order = _with_fee(shop, {"name": "Discount", "total": "-10"}, shipping="5")
    assert _taxes(order) == taxes


def test_a_fee_made_over_rest_has_no_amount(shop: Shop, woo: ShopCaller) -> None:
    standard, _ = _two_classes(shop)
    line = {"product_id": standard, "quantity": 1}
    order = woo.post("orders", {"line_items": [line], "fee_lines": [{"name": "Discount", "total": "-5.00"}]})
    assert (order["fee_lines"][0]["amount"], order["total"]) == ("", "6.20")


def test_old_shops_tell_taxes_of_rows_in_up_to_six_decimals(old_sandbox: Sandbox) -> None:
    shop = old_sandbox.shops[0]
    shop.act("change_settings", prices_include_tax=True)
    order = _with_fee(shop, {"name": "Discount", "total": "-10"})
    assert _taxes(order) == ["-1.144304", "-0.680169"]
    assert [line["taxes"][0]["total"] for line in order["line_items"]] == ["3.870968", "2.300885"]


# Sums.


@pytest.mark.parametrize(("including", "tax", "total"), [(False, "1.78", "21.78"), (True, "1.77", "21.77")])
def test_half_a_cent_of_tax_goes_down_where_prices_include_it(
    shop: Shop, woo: ShopCaller, including: bool, tax: str, total: str
) -> None:
    _two_classes(shop)
    shop.act("change_settings", prices_include_tax=including)
    shop.act("create_tax", country="US", rate="8.875", name="Sales")
    line = {"sku": "STD", "quantity": 2, "subtotal": "20.00", "total": "20.00"}
    order = woo.post("orders", {"billing": {"country": "US"}, "line_items": [line]})
    assert (order["total_tax"], order["total"]) == (tax, total)


@pytest.mark.parametrize(("sums_only", "tax", "total"), [(False, "0.72", "5.94"), (True, "0.73", "5.96")])
def test_rows_are_rounded_one_by_one_unless_sums_are(
    shop: Shop, woo: ShopCaller, sums_only: bool, tax: str, total: str
) -> None:
    _two_classes(shop)
    shop.act("change_settings", tax_round_at_subtotal=sums_only)
    shop.act("create_tax", country="US", rate="14", name="Sales")
    lines = [{"sku": "STD", "quantity": 1, "subtotal": "1.744", "total": "1.744"} for _ in range(3)]
    order = woo.post("orders", {"billing": {"country": "US"}, "line_items": lines})
    assert (order["total_tax"], order["total"]) == (tax, total)


# Names.

AWKWARD = "Tom & Jerry <b>\"x\"</b> 'y' > z"


def test_names_of_products_and_their_rows_are_encoded_and_keep_tags(shop: Shop, woo: ShopCaller) -> None:
    product = woo.post("products", {"name": AWKWARD, "regular_price": "10", "short_description": "a & b"})
    order = shop.act("place_order", line_items=[{"product_id": product["id"]}])
    shown = "Tom &amp; Jerry <b>\"x\"</b> 'y' &gt; z"
    assert (product["name"], order["line_items"][0]["name"], product["short_description"]) == (
        shown,
        shown,
        "a &amp; b",
    )
    again = woo.put(f"products/{product['id']}", {"name": product["name"]})
    assert again["name"] == shown, "nothing is encoded twice"


def test_tags_a_post_may_not_hold_are_removed(woo: ShopCaller) -> None:
    product = woo.post("products", {"name": "A <GmbH> 1 < 2", "description": "<p>1 &lt; 2 & <i>3</i></p><script>"})
    assert (product["name"], product["description"]) == ("A  1 &lt; 2", "<p>1 &lt; 2 &amp; <i>3</i></p>")


def test_names_of_categories_and_people_lose_their_tags(woo: ShopCaller) -> None:
    category = woo.post("products/categories", {"name": "Toys & <b>Games</b> \"q\" 'r'"})
    billing = {"first_name": AWKWARD, "company": "A & B <GmbH>"}
    customer = woo.post("customers", {"email": "a@example.com", "first_name": AWKWARD, "billing": billing})
    assert category["name"] == "Toys &amp; Games \"q\" 'r'"
    assert customer["first_name"] == "Tom &amp; Jerry \"x\" 'y' &gt; z"
    assert customer["billing"]["first_name"] == AWKWARD, "addresses are told as they were entered"


def test_attributes_lose_their_tags_and_options_stay_raw(woo: ShopCaller) -> None:
    attribute = {"name": "Size & <Form>", "options": ["S & M", "<XL>"]}
    (shown,) = woo.post("products", {"name": "x", "attributes": [attribute]})["attributes"]
    assert (shown["name"], shown["slug"], shown["options"]) == ("Size &", "Size &", ["S & M", "<XL>"])


def test_what_stands_raw_and_what_does_not_in_an_order(woo: ShopCaller) -> None:
    line = {"product_id": _first(woo), "meta_data": [{"key": "Text & <b>", "value": 'v & <b>w</b> "q"'}]}
    order = woo.post(
        "orders",
        {
            "customer_note": "a & b <b>c</b>",
            "line_items": [line],
            "fee_lines": [{"name": "Fee & <b>x</b>", "total": "1.00"}],
            "shipping_lines": [{"method_id": "flat_rate", "method_title": "A & B <i>c</i>", "total": "1.00"}],
        },
    )
    (meta,) = order["line_items"][0]["meta_data"]
    assert (meta["key"], meta["value"]) == ("Text & <b>", 'v & <b>w</b> "q"')
    assert (meta["display_key"], meta["display_value"]) == ("Text &amp;", 'v &amp; w "q"')
    assert (order["customer_note"], order["fee_lines"][0]["name"]) == ("a & b <b>c</b>", "Fee & <b>x</b>")
    assert order["shipping_lines"][0]["method_title"] == "A & B c"


def test_the_site_encodes_everything_in_its_name(shop: Shop, woo: ShopCaller) -> None:
    shop.act("change_settings", blogname="Bits & Bobs <b>\"Best\"</b> 'n' more")
    index = woo.session.get(f"{woo.address.url}/wp-json/", verify=woo.address.ca).json()
    assert index["name"] == "Bits &amp; Bobs &lt;b&gt;&quot;Best&quot;&lt;/b&gt; &#039;n&#039; more"


# Kinds of stock.


def _first(woo: ShopCaller) -> int:
    return int(woo.get("products", orderby="id", order="asc", per_page=1)[0]["id"])


def _shirt(shop: Shop) -> tuple[int, int, int]:
    """A shirt that keeps 20 for its sizes; S shares them, M keeps 7 of its own."""
    parent = shop.act("create_product", name="Shirt", type="variable", manage_stock=True, stock_quantity=20)["id"]
    small = shop.act("create_variation", parent=parent, sku="S", regular_price="10")["id"]
    medium = shop.act(
        "create_variation", parent=parent, sku="M", regular_price="10", manage_stock=True, stock_quantity=7
    )["id"]
    return parent, small, medium


def test_a_variation_that_shares_its_parents_stock(shop: Shop, woo: ShopCaller) -> None:
    parent, small, medium = _shirt(shop)
    lines = [{"variation_id": small, "quantity": 2}, {"variation_id": medium, "quantity": 1}]
    order = shop.act("place_order", line_items=lines)
    sizes = {row["sku"]: row for row in woo.get(f"products/{parent}/variations")}
    assert (sizes["S"]["manage_stock"], sizes["S"]["stock_quantity"]) == ("parent", 18)
    assert (sizes["M"]["manage_stock"], sizes["M"]["stock_quantity"]) == (True, 6)
    assert woo.get(f"products/{parent}")["stock_quantity"] == 18
    assert order["line_items"][0]["meta_data"][0]["value"] == "2"


def test_a_figure_written_where_none_is_kept_changes_nothing(shop: Shop, woo: ShopCaller) -> None:
    parent, small, _ = _shirt(shop)
    written = woo.put(f"products/{parent}/variations/{small}", {"stock_quantity": 9})
    assert (written["manage_stock"], written["stock_quantity"]) == ("parent", 20)
    loose = shop.act("create_product", name="Loose", sku="LOOSE", regular_price="1")["id"]
    written = woo.put(f"products/{loose}", {"stock_quantity": 9})
    assert (written["manage_stock"], written["stock_quantity"]) == (False, None)


def test_sizes_without_stock_of_their_own_are_sold_out_with_their_parent(shop: Shop, woo: ShopCaller) -> None:
    parent, small, _ = _shirt(shop)
    shop.act("place_order", line_items=[{"variation_id": small, "quantity": 20}])
    assert woo.get(f"products/{parent}/variations/{small}")["stock_status"] == "outofstock"


def test_a_managed_product_without_a_quantity_stays_without(shop: Shop, woo: ShopCaller) -> None:
    product = woo.post("products", {"name": "Null", "sku": "NULL", "manage_stock": True, "regular_price": "10"})
    assert (product["stock_quantity"], product["stock_status"]) == (None, "outofstock")
    order = shop.act("place_order", line_items=[{"sku": "NULL", "quantity": 1}])
    notes = [note["note"] for note in woo.get(f"orders/{order['id']}/notes")]
    assert "Stock levels reduced: Null (0&rarr;-1)" in notes
    assert woo.get(f"products/{product['id']}")["stock_quantity"] is None


def test_a_quantity_missing_from_the_database_becomes_what_was_sold(shop: Shop, woo: ShopCaller) -> None:
    product = woo.post("products", {"name": "Lost", "sku": "LOST", "manage_stock": True, "regular_price": "10"})
    shop.act("edit_silently", kind="product", id=product["id"], fields={"stock_is_stored": False})
    shop.act("place_order", line_items=[{"sku": "LOST", "quantity": 2}])
    assert woo.get(f"products/{product['id']}")["stock_quantity"] == -2


@pytest.mark.parametrize(("backorders", "meta"), [("notify", ["2"]), ("yes", []), ("no", [])])
def test_a_row_sold_beyond_the_stock_says_so(shop: Shop, backorders: str, meta: list[str]) -> None:
    shop.act(
        "create_product", name="B", sku="B", regular_price="1", manage_stock=True, stock_quantity=1,
        backorders=backorders,
    )  # fmt: skip
    order = shop.act("place_order", line_items=[{"sku": "B", "quantity": 3}])
    shown = order["line_items"][0]["meta_data"]
    assert [found["value"] for found in shown if found["key"] == "Backordered"] == meta


# Decimals.


def test_decimals_where_a_plugin_allows_them(shop: Shop, woo: ShopCaller) -> None:
    shop.switch(decimal_stock=True)
    product = woo.post(
        "products", {"name": "Cheese", "regular_price": "8", "manage_stock": True, "stock_quantity": 12.5}
    )["id"]
    order = shop.act("place_order", line_items=[{"product_id": product, "quantity": 1.25}])
    assert (order["line_items"][0]["quantity"], order["line_items"][0]["total"]) == (1.25, "10.00")
    assert woo.get(f"products/{product}")["stock_quantity"] == 11.25
    assert woo.put(f"products/{product}", {"stock_quantity": "3.75"})["stock_quantity"] == 3.75
    refused = woo.call("POST", "orders", {"line_items": [{"product_id": product, "quantity": 0.5}]})
    assert (refused.status_code, refused.json()["data"]["params"]) == (
        400,
        {"line_items": "line_items[0][quantity] is not of type integer."},
    )
    shop.switch(decimal_stock=False)
    assert woo.get(f"orders/{order['id']}")["line_items"][0]["quantity"] == 1, "the plugin was switched off"
    assert woo.get(f"products/{product}")["stock_quantity"] == 3


@pytest.mark.parametrize("path", ["orders", "orders/batch"])
def test_a_shop_without_decimals_dies_of_them(shop: Shop, woo: ShopCaller, path: str) -> None:
    order = {"line_items": [{"product_id": _first(woo), "quantity": 0.333}]}
    answer = woo.call("POST", path, {"create": [order]} if "batch" in path else order)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_server_error")
    assert shop.state()["orders"] == []


# Coupons.


def _discounted(shop: Shop, *lines: tuple[str, int], **coupon: Any) -> list[str]:
    """What is left of rows of (price, quantity) with a coupon."""
    shop.act("change_settings", calc_taxes=False)
    shop.act("create_coupon", code="c", **coupon)
    rows = []
    for price, quantity in lines:
        product = shop.act("create_product", name="P", regular_price=price)
        rows.append({"product_id": product["id"], "quantity": quantity})
    order = shop.act("place_order", line_items=rows, coupons=["c"])
    return [line["total"] for line in order["line_items"]]


def test_a_fixed_amount_is_shared_by_pieces_and_not_by_prices(shop: Shop) -> None:
    rows = _discounted(shop, ("100.00", 1), ("10.00", 3), discount_type="fixed_cart", amount="10")
    assert rows == ["97.50", "22.50"]


def test_what_a_cheap_row_cannot_take_goes_to_the_others(shop: Shop) -> None:
    rows = _discounted(shop, ("100.00", 1), ("1.00", 3), discount_type="fixed_cart", amount="10")
    assert rows == ["93.00", "0.00"]


def test_the_last_cents_of_a_fixed_amount_go_to_the_dearest_pieces(shop: Shop) -> None:
    rows = _discounted(shop, ("1.00", 4), ("5.00", 3), discount_type="fixed_cart", amount="1.00")
    assert rows == ["3.44", "14.56"]


def test_an_amount_per_piece_takes_no_more_than_the_piece(shop: Shop) -> None:
    rows = _discounted(shop, ("10.00", 2), ("1.00", 2), discount_type="fixed_product", amount="1.50")
    assert rows == ["17.00", "0.00"]


def test_where_prices_include_tax_a_discount_is_taken_off_them(shop: Shop) -> None:
    _two_classes(shop)
    shop.act("change_settings", prices_include_tax=True)
    shop.act("create_product", name="O", sku="ODD", regular_price="9.99")
    shop.act("create_coupon", code="c", discount_type="percent", amount="12.5")
    order = shop.act("place_order", line_items=[{"sku": "ODD"}], coupons=["c"], shipping_lines=[])
    # 12.5 % of 9.99 are 1.25 off the price with tax.
    assert (order["total"], order["discount_total"], order["discount_tax"]) == ("8.74", "1.01", "0.24")
    (coupon,) = order["coupon_lines"]
    assert (coupon["discount"], coupon["discount_tax"]) == ("1.01", "0.24")
