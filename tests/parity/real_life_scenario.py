"""What was done in the shops of the real-life recordings, in the order in which they were recorded (its ORDER.txt)."""

from __future__ import annotations

from typing import Any

from .real_life import RealLife


def greek(life: RealLife) -> None:
    """The shop of 10.5: prices without tax, two Greek rates, two Canadian ones of which the second is compound."""
    for tax in life.shop.state()["taxes"]:
        life.act("delete_tax", id=tax["id"])
    life.act("create_tax", country="GR", rate="24", name="ΦΠΑ")
    life.act("create_tax", country="GR", rate="13", name="ΦΠΑ μειωμένος", **{"class": "reduced-rate"})
    life.act("create_tax", country="CA", rate="5", name="GST")
    life.act("create_tax", country="CA", rate="9.975", name="QST", priority=2, compound=True)
    _products(life, 542, 543, 544)
    fees(life)
    refunds(life)
    edits(life)
    rest_edits(life)
    what_moves_the_date(life)
    _goods(life, 573, "RL-A", "Real A", "10.00")
    _goods(life, 574, "RL-B", "Real B", "20.00")
    trash_and_failure(life)
    kinds_of_stock(life)
    decimals(life)
    names(life)
    own_status(life)
    sub_orders(life)
    odd_values(life)
    lists(life)
    keys(life)
    rest_cache(life)


def american(life: RealLife) -> None:
    """The shop of 8.2: prices with tax, two rates of New York."""
    life.act("change_settings", timezone="America/New_York", currency="USD", default_country="US:NY",
             prices_include_tax=True)  # fmt: skip
    for tax in life.shop.state()["taxes"]:
        life.act("delete_tax", id=tax["id"])
    life.act("create_tax", country="US", rate="8.875", name="NY Sales Tax")
    life.act("create_tax", country="US", rate="4", name="Reduced", **{"class": "reduced-rate"})
    _products(life, 89, 90, 91)
    fees(life)
    edits(life)
    rest_edits(life)
    what_moves_the_date(life)


def _products(life: RealLife, *recorded: int) -> None:
    rows = (
        ("RL-STD", "Real standard", "10", ""), ("RL-RED", "Real reduced", "20", "reduced-rate"),
        ("RL-ZERO", "Real zero rate", "5", "zero-rate"),
    )  # fmt: skip
    for number, (sku, name, price, tax_class) in zip(recorded, rows, strict=True):
        _goods(life, number, sku, name, price, tax_class=tax_class)


def _goods(life: RealLife, recorded: int, sku: str, name: str, price: str, **more: Any) -> int:
    given = {"manage_stock": True, "stock_quantity": 100, "regular_price": price, **more}
    made = life.act("create_product", sku=sku, name=name, **given)
    life.likeness.learn("post", recorded, made["id"])
    return int(made["id"])


def fees(life: RealLife) -> None:
    old = bool(life.suffix)
    rest = ["20_order_create_rest_negative_fee", "20_order_create_rest_negative_fee_none"]
    named = [
        "20_order_two_classes_negative_fee", "20_order_two_classes_uneven_negative_fee",
        "20_order_two_classes_positive_fee", "20_order_positive_fee_reduced_class", "20_order_fee_tax_status_none",
        "20_order_negative_fee_tax_status_none", "20_order_negative_and_positive_fee",
        "20_order_negative_fee_larger_than_goods",
    ]  # fmt: skip
    abroad = ["20_order_compound_two_rates", "20_order_compound_two_rates_negative_fee",
              "20_order_no_rate_for_country_negative_fee"]  # fmt: skip
    for name in named if old else [*named, *abroad]:
        life.place(name)
        life.play(name)
    life.act("change_settings", prices_include_tax=not old)
    others = ["20_order_prices_excl_tax_negative_fee", "20_order_prices_excl_tax_positive_fee"] if old else [
        "20_order_prices_incl_tax_negative_fee", "20_order_prices_incl_tax_positive_fee",
        "20_order_prices_incl_tax_compound_negative_fee",
    ]  # fmt: skip
    for name in others:
        life.place(name)
        life.play(name)
    life.act("change_settings", prices_include_tax=old)
    life.play(*rest)


def _look(life: RealLife, name: str) -> None:
    life.play(*(f"{name}_{part}" for part in ("order", "notes", "products")))


def edits(life: RealLife) -> None:
    life.stock(**({"RL_STD": 75, "RL_RED": 88, "RL_ZERO": 99} if life.suffix else
                  {"RL_STD": 60, "RL_RED": 83, "RL_ZERO": 99}))  # fmt: skip
    first = "21_edit_0_before_order"
    order = life.place(first)
    _look(life, "21_edit_0_before")
    standard, reduced = life.row(first, 0), life.row(first, 1)
    lines = [
        # The page multiplies the amounts that it shows.
        {"id": row, "quantity": line["quantity"], "total": line["total"], "subtotal": line["subtotal"]}
        for row, line in zip(
            (standard, reduced), life.recorded("21_edit_1_quantities_order")["line_items"], strict=True
        )
    ]
    life.act("edit_order", id=order, line_items=lines)
    _look(life, "21_edit_1_quantities")
    life.act("add_row", id=order, sku="RL-ZERO", quantity=3)
    _look(life, "21_edit_2_row_added")
    life.act("remove_row", id=order, row=reduced)
    _look(life, "21_edit_3_row_removed")
    life.act("save_order", id=order)
    _look(life, "21_edit_4_saved")
    life.act("recalculate_order", id=order)
    if not life.suffix:
        life.stock(RL_STD=55)  # Another order of the same minute.
    _look(life, "21_edit_5_recalculated")
    if not life.suffix:
        life.stock(RL_STD=54)
    life.act("edit_order", id=order, line_items=[{"id": standard, "quantity": 0}])
    _look(life, "21_edit_6_quantity_0")


def rest_edits(life: RealLife) -> None:
    if not life.suffix:
        life.stock(RL_STD=58, RL_RED=83, RL_ZERO=96)
    life.place("21_restedit_0_before_order")
    _look(life, "21_restedit_0_before")
    for step in ("1_quantity", "2_row_removed", "3_row_added", "4_cancelled"):
        life.play(f"21_restedit_{step}_put")
        _look(life, f"21_restedit_{step}")


def what_moves_the_date(life: RealLife) -> None:
    order = life.place("21_modified_0_before")
    life.play(
        "21_modified_0_before", "21_modified_1_put_line", "21_modified_1_after_line", "21_modified_1_list",
        "21_modified_2_put_billing", "21_modified_2_after_billing", "21_modified_3_put_note",
        "21_modified_3_after_customer_note", "21_modified_4_put_meta", "21_modified_4_after_meta",
        "21_modified_5_post_note", "21_modified_5_after_note",
    )  # fmt: skip
    life.act("refund", id=order, amount="1.00")
    life.play("21_modified_6_after_refund", "21_modified_7_put_status", "21_modified_7_after_status")


def _refunded(life: RealLife, name: str) -> None:
    life.play(*(f"{name}_{part}" for part in ("order", "notes", "products", "refunds")))


def refunds(life: RealLife) -> None:
    life.stock(RL_STD=64, RL_RED=87, RL_ZERO=99)
    first = "22_refund_0_before_order"
    order = life.place(first)
    _refunded(life, "22_refund_0_before")
    standard, reduced = life.row(first, 0), life.row(first, 1)
    rates = [life.likeness.id("rate", number) for number in (1, 2)]
    piece = {"id": standard, "quantity": 1, "refund_total": 10, "refund_tax": [{"id": rates[0], "refund_total": 2.4}]}
    life.act("refund", id=order, amount="12.40", reason="Torn & <b>bad</b>", line_items=[piece])
    _refunded(life, "22_refund_1_partial_restock")
    other = {"id": reduced, "quantity": 1, "refund_total": 20, "refund_tax": [{"id": rates[1], "refund_total": 2.6}]}
    life.act("refund", id=order, amount="22.60", restock=False, line_items=[other])
    _refunded(life, "22_refund_2_partial_no_restock")
    life.act("refund", id=order, amount="5.00", reason="Goodwill")
    _refunded(life, "22_refund_3_amount_only")
    life.play("22_refund_4_rest_with_restock")
    _refunded(life, "22_refund_4_after_rest_restock")
    life.play("22_refund_5_before_rest", "22_refund_5_rest_rest_amount")
    _refunded(life, "22_refund_5_after_all_refunded")
    life.place("22_refund_6_status_0_before_order")
    _refunded(life, "22_refund_6_status_0_before")
    life.play("22_refund_6_status_put")
    _refunded(life, "22_refund_6_status_1_after")
    full = "22_refund_7_full_0_before_order"
    order = life.place(full)
    _refunded(life, "22_refund_7_full_0_before")
    rows = [
        {"id": life.row(full, n), "quantity": quantity, "refund_total": total,
         "refund_tax": [{"id": rates[n], "refund_total": tax}]}
        for n, (quantity, total, tax) in enumerate(((3, 30, 7.2), (2, 40, 5.2)))
    ]  # fmt: skip
    life.act("refund", id=order, amount="82.40", reason="All back", line_items=rows)
    _refunded(life, "22_refund_7_full_restock")
    life.play("22_refund_8_of_order", "22_refund_9_delete_without_force", "22_refund_9_delete_force")
    _refunded(life, "22_refund_9_after_delete")


def trash_and_failure(life: RealLife) -> None:
    first = "23_trash_0_before_order"
    life.place(first)
    _look(life, "23_trash_0_before")
    life.play(
        "23_trash_1_delete", "23_trash_1_get", "23_trash_1_after_notes", "23_trash_1_after_products",
        "23_trash_2_list_status_any", "23_trash_2_list_status_trash", "23_trash_2_list_status_processing",
        "23_trash_2_list_modified_after", "23_trash_2_notes", "23_trash_3_put_status", "23_trash_3_put_get",
    )  # fmt: skip
    _look(life, "23_trash_4_restored")
    life.play("23_trash_5_delete_force", "23_trash_5_get", "23_trash_5_products", "23_trash_5_notes")
    order = life.place("23_failed_0_before_order")
    _look(life, "23_failed_0_before")
    life.act("set_order_status", id=order, status="failed", because="Bank says no")
    _look(life, "23_failed_1_after")
    for step, status in (("2_cancelled", "cancelled"), ("3_processing_again", "processing")):
        life.act("set_order_status", id=order, status=status, author="WooCommerce")
        _look(life, f"23_failed_{step}")
    order = life.place("23_cancelled_order", status="processing")
    life.act("set_order_status", id=order, status="cancelled", author="WooCommerce")
    _look(life, "23_cancelled")
    order = life.place("23_pending_0_order")
    _look(life, "23_pending_0")
    for step, status in (("1_on_hold", "on-hold"), ("2_pending_again", "pending")):
        life.act("set_order_status", id=order, status=status, author="WooCommerce")
        _look(life, f"23_pending_{step}")
    life.play("23_list_status_any_trash", "23_list_status_auto_draft", "26_orders_modified_after_equal")


def kinds_of_stock(life: RealLife) -> None:
    _goods(life, 584, "RL-NOSTOCK", "No stock kept", "10", manage_stock=False, stock_quantity=None)
    _goods(life, 585, "RL-BO", "Backorders allowed", "10", stock_quantity=1, backorders="notify")
    _goods(life, 586, "RL-NULL", "Managed, quantity null", "10", stock_quantity=None)
    lost = _goods(life, 587, "RL-DBNULL", "Managed, no quantity stored", "10", stock_quantity=1)
    gone = {"stock_quantity": None, "stock_is_stored": False}
    life.act("edit_silently", kind="product", id=lost, fields=gone)
    size = {"name": "Size", "options": ["S", "M"], "variation": True, "visible": True}
    parent = _goods(life, 588, "RL-VP", "Parent keeps stock", "", stock_quantity=20, type="variable", attributes=[size])
    for recorded, option, more in ((589, "S", {}), (590, "M", {"manage_stock": True, "stock_quantity": 7})):
        made = life.act(
            "create_variation", parent=parent, sku=f"RL-VP-{option}", regular_price="10",
            attributes=[{"name": "Size", "option": option}], **more,
        )  # fmt: skip
        life.likeness.learn("post", recorded, made["id"])
    life.play("24_stock_0_before_products", "24_stock_0_before_variations")
    life.place("24_stock_1_order")
    life.play("24_stock_1_order", "24_stock_1_notes", "24_stock_1_after_products", "24_stock_1_after_variations")
    life.play("24_stock_2_put_variation_parent", "24_stock_2_put_unmanaged")
    life.play("24_stock_2_after_put_products", "24_stock_2_after_put_variations")


def decimals(life: RealLife) -> None:
    life.shop.switch(decimal_stock=True)
    _goods(life, 595, "RL-DEC", "Cheese by the kilo", "8", stock_quantity=12.5)
    life.play("24_decimal_0_product")
    life.place("24_decimal_1_order")
    life.play("24_decimal_1_order", "24_decimal_1_product", "24_decimal_2_put_decimal", "24_decimal_2_put_text")
    life.play("24_decimal_3_rest_order", "24_decimal_2_put_integer")
    life.shop.switch(decimal_stock=False)
    life.play("24_decimal_4_filter_gone_order", "24_decimal_4_filter_gone_product")


def names(life: RealLife) -> None:
    life.play("25_names_customer_create", "25_names_customer_get", "25_names_product_create")
    life.play("25_names_category_create", "25_names_category_get", "25_names_order_create", "25_names_order_get")
    life.act("change_settings", blogname="Bits & Bobs <b>\"Best\"</b> 'n' more", blogdescription="a & b <c>")
    life.play("25_names_index")


def own_status(life: RealLife) -> None:
    life.act("change_settings", own_statuses={"packed": "Packed & ready"})
    life.stock(RL_BO=50)
    life.shop.switch(rest_cache="headers")  # The feature was on in between.
    life.play("27_status_list")
    order = life.place("27_status_1_packed_order", status="processing")
    life.play("27_status_1_packed_put")
    _look(life, "27_status_1_packed")
    life.shop.switch(rest_cache="kept")
    life.play("27_status_2_completed_put")
    _look(life, "27_status_2_completed")
    life.shop.switch(rest_cache="")
    life.place("27_status_3_pending_to_packed_order", status="pending")
    life.play("27_status_3_packed_put")
    life.shop.switch(rest_cache="kept")
    _look(life, "27_status_3_pending_to_packed")
    life.play("27_status_list_packed", "27_status_wc_prefix_put")
    life.act("set_order_status", id=order, status="packed")
    life.act("change_settings", own_statuses={})
    life.shop.switch(rest_cache="")
    life.play("27_status_plugin_gone_get", "27_status_plugin_gone_list", "27_status_plugin_gone_filter")


def sub_orders(life: RealLife) -> None:
    with life.shop.lock:
        stock = {sku: life.shop.store.with_sku(sku)[0]["stock_quantity"] for sku in ("RL-A", "RL-B")}
    assert stock == {"RL-A": 94, "RL-B": 96}
    parts = sorted(row["id"] for row in life.recorded("28_suborders_list"))
    lines = [{"sku": sku, "quantity": 1} for sku in ("RL-A", "RL-B")]
    billing = life.recorded("28_suborder_single")["billing"]
    parent = life.act("place_order", shipping_lines=[], billing=billing, line_items=lines)
    made = life.act("split_order", id=parent["id"])
    for recorded, ours in zip(parts, [parent, *made], strict=True):
        life.likeness.learn("post", recorded, ours["id"])
    life.play("28_suborders_list", "28_suborder_single", "28_suborders_filter_parent", "28_suborders_parent_0")
    life.play("28_suborders_parent_exclude", "28_suborders_stock", "28_suborder_create_rest")


def odd_values(life: RealLife) -> None:
    first = "29_meta_kinds"
    order = life.place(first)
    told = life.recorded(first)
    rows = [line["id"] for line in life.shop.state()["orders"][-1]["line_items"]]
    metas = [{"id": 9000 + n, **meta} for n, meta in enumerate(_without_ids(told["meta_data"]))]
    life.act("edit_silently", kind="order", id=order, fields={"meta": metas})
    line = {"id": rows[0], "meta_data": _without_ids(told["line_items"][0]["meta_data"])}
    life.act("edit_order", id=order, line_items=[line])
    life.play(first)
    nothing = {"quantity": 0, "total": "0", "subtotal": "0"}
    life.act("edit_silently", kind="row", id=rows[0], fields=nothing)
    life.play("29_line_quantity_0")
    life.act("edit_order", id=order, line_items=[{"id": rows[0], "quantity": -2, "total": "-20", "subtotal": "-20"}])
    life.play("29_line_quantity_negative")
    life.act("edit_silently", kind="order", id=order, fields={"modified": None})
    life.play("29_date_modified_null", "29_date_modified_null_in_modified_list", "29_date_modified_null_in_list")
    life.act("edit_silently", kind="order", id=order, fields={"created": None, "currency": ""})
    life.play("29_dates_and_total_null")
    parent = life.likeness.id("post", 583)
    for total, name in (("", "29_total_empty_by_plugin"), ("1,234.56", "29_total_thousands_by_plugin")):
        life.act("answer_oddly", kind="order", id=parent, fields={"total": total})
        life.play(name)
    life.act("answer_oddly", kind="order", id=parent, fields={})


def _without_ids(metas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"key": meta["key"], "value": meta["value"]} for meta in metas]


def lists(life: RealLife) -> None:
    """Lists of the whole shop hold other rows than the recorded ones: how they end and are addressed is compared."""
    _goods(life, 186, "VIRT-1", "Virtual", "30", manage_stock=False, stock_quantity=None, virtual=True)
    name = "26_delete_between_1_delete"
    first = life.recorded(name)["id"]
    for recorded, ours in enumerate([life.place(name) for _ in range(4)], first):
        life.likeness.learn("post", recorded, ours)
    life.play("26_delete_between_0_page1", "26_delete_between_1_delete", "26_delete_between_2_page2")
    life.play("26_orders_page_last_plus_1", "26_orders_offset_beyond", *ENDS)
    life.play(*(name for name in ADDRESSED if name.startswith("26")), rows_are_its_own=True)


ENDS = ("26_products_page_beyond", "26_customers_page_beyond")
ADDRESSED = (
    "26_orders_fields_array", "26_orders_fields_nested", "26_orders_fields_unknown", "26_orders_offset_negative",
    "26_orders_per_page_10", "26_orders_newest", "30_cache_1_orders",
)  # fmt: skip


def keys(life: RealLife) -> None:
    life.play(
        "31_write_only_get_orders", "31_write_only_get_products", "31_write_only_get_settings_general",
        "31_write_only_get_system_status", "31_write_only_head", "31_write_only_index", "31_write_only_options",
        "31_write_only_post_order_note", "31_application_password_orders", "31_application_password_spaces",
        "31_application_password_unknown_user", "31_application_password_wrong", "31_bearer_token",
        "31_stripped_index", "31_stripped_orders", "31_stripped_products", "31_stripped_system_status",
        "31_stripped_post", "31_stripped_query_keys",
    )  # fmt: skip


def rest_cache(life: RealLife) -> None:
    life.stock(RL_A=92)
    life.play("30_cache_0_off")
    life.shop.switch(rest_cache="headers")
    life.play("30_cache_1_on_no_object_cache", "30_cache_1_if_none_match", "30_cache_1_skip_cache")
    life.play("30_cache_1_orders", rows_are_its_own=True)
    life.shop.switch(rest_cache="kept")
    life.play("30_cache_2_first", "30_cache_2_second", "30_cache_2_skip_cache", "30_cache_2_skip_cache_1")
    life.play("30_cache_2_no_cache_header", "30_cache_2_list_first", "30_cache_2_list_second")
    life.shop.switch(rest_cache="headers")
    life.stock(RL_A=55)
    life.play("30_cache_5_full", "30_cache_5_if_none_match_full")
    life.shop.switch(rest_cache="kept")
    life.stock(RL_A=44)
    life.play("30_cache_6_first", "30_cache_6_second", "30_cache_6_list_first", "30_cache_6_put_stock")
    life.play("30_cache_6_after_put", "30_cache_6_list_after_put")
    life.stock(RL_A=44)
    life.play("30_cache_7_after_stock_change", "30_cache_7_list_after_stock_change")
    life.act("edit_silently", kind="product", id=life.product("RL-A"), fields={"stock_quantity": 33})
    life.play("30_cache_8_after_sql", "30_cache_8_after_sql_skip_cache", "30_cache_8_after_sql_no_cache_header")
    life.shop.switch(rest_cache="")


NOT_REPLAYED = {
    "22_refund_8_list_all_refunds": "refunds of orders that were made before the recordings began",
    "23_list_status_checkout_draft": "an order that was made before the recordings began",
    "26_orders_include_many": "a hundred orders that were made before the recordings began",
    "26_orders_include_many_page2": "a hundred orders that were made before the recordings began",
    "26_orders_include_orderby_include": "orders that were made before the recordings began",
    "26_orders_modified_after_gmt": "orders that were made before the recordings began",
    "26_orders_modified_after_local": "orders that were made before the recordings began",
    "26_orders_modified_after_local_false": "orders that were made before the recordings began",
    "26_orders_modified_asc": "orders that were made before the recordings began",
    "26_orders_per_page_100": "orders that were made before the recordings began",
    "27_status_list_packed_and_processing": "orders that were made before the recordings began",
    "27_status_plugin_gone_totals": "counts of orders that were made before the recordings began",
    "27_status_totals": "counts of orders that were made before the recordings began",
}
