"""Products of the practice shops: about 350 with every awkwardness we know of, or N clean ones."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from .system import Record
from .woocommerce import product_fields, terms
from .woocommerce.product_fields import image
from .woocommerce.shop import Shop

SIMPLE, PARENTS = 300, 30
_CLASSES = ("", "", "", "reduced-rate", "super-reduced-rate", "zero-rate")
_COLOURS, _SIZES = ("Red", "Green", "Blue"), ("S", "M", "L")


def _category_tree(shop: Shop) -> dict[str, int]:
    """Nested categories: one name under two parents, one with an entity, one in Greek."""
    store = shop.store
    found: dict[str, int] = {}
    for path, description in (
        ("Clothing", ""), ("Books", ""), ("Tools & Hardware", ""), ("Home", ""), ("Ηλεκτρονικά", ""), ("Outlet", ""),
        ("Clothing/Shirts", ""), ("Clothing/Shoes", ""), ("Clothing/Sale", ""), ("Home/Sale", ""), ("Books/Fiction",
         ""),
        ("Tools & Hardware/Drills", "Power <b>drills</b>"), ("Clothing/Shirts/Long sleeve", ""),
    ):  # fmt: skip
        parent, _, name = path.rpartition("/")
        given = {"name": name, "parent": found.get(parent, 0), "description": description}
        found[path] = terms.add(store, store.categories, given)["id"]
    for n in range(1, 11):
        terms.add(store, store.tags, {"name": f"tag {n}"}, "tags")
    return found


def add(shop: Shop, fields: Record, *, parent: int = 0, sku: str | None = None) -> Record:
    """Put a product into the shop as an importer would: a SKU given apart is not checked for being unique."""
    store = shop.store
    kind = "variation" if parent else str(fields.get("type", "simple"))
    record = product_fields.blank(store, kind, parent)
    product_fields.write(store, record, fields, new=True)
    record["created"] = record["modified"]
    store.add_product(record)
    if sku is not None:
        store.set_sku(record, sku)
    if parent:
        record["slug"] = f"{store.products[parent]['slug']}-{record['id']}"
    return record


def _simple(shop: Shop, n: int, categories: list[int]) -> Record:
    dice = shop.random
    price = f"{dice.randint(300, 20000) / 100:.2f}"
    fields: Record = {
        "name": f"Product {n:04d}",
        "sku": f"SIM-{n:04d}",
        "regular_price": price,
        "description": f"<p>Long description of product {n}.</p>",
        "short_description": f"<p>Short {n}</p>",
        "weight": f"{dice.randint(10, 500) / 100:.2f}",
        "dimensions": {"length": "10", "width": "20", "height": "5.5"},
        "categories": [{"id": categories[n % len(categories)]}],
        "tags": [{"id": dice.choice(list(shop.store.tags))}] if shop.store.tags and n % 2 else [],
        "tax_class": _CLASSES[n % len(_CLASSES)],
        "manage_stock": n % 10 != 0,
        "meta_data": [{"key": "erp_id", "value": f"ERP-{n}"}] if n % 3 == 0 else [],
    }
    if n % 10:
        fields["stock_quantity"] = dice.randint(0, 500)
    if n % 7 == 0:
        fields["sale_price"] = f"{float(price) * 0.8:.2f}"
    if n % 50 == 0:
        fields["status"] = "draft"
    elif n % 61 == 0:
        fields["status"] = "private"
    if n % 4 == 0:
        fields["meta_data"] = [*fields["meta_data"], {"key": "purchase_price", "value": f"{float(price) / 2:.2f}"}]
    record = add(shop, fields)
    if n % 5 == 0:
        record["global_unique_id"] = f"59{n:09d}0" if shop.store.modern else ""
    return record


def clean_products(shop: Shop, count: int) -> None:
    """Exactly `count` simple published products, all with SKU, price, weight and a category."""
    tree = _category_tree(shop)
    categories = [tree["Books"], tree["Clothing/Shirts"], tree["Home"]]
    for n in range(1, count + 1):
        add(
            shop,
            {
                "name": f"Product {n:05d}", "sku": f"CLEAN-{n:05d}", "regular_price": f"{5 + n % 200}.{n % 100:02d}",
                "description": f"Clean product number {n}.", "weight": f"{1 + n % 9}.5",
                "categories": [{"id": categories[n % 3]}], "manage_stock": True, "stock_quantity": n % 97,
            },
        )  # fmt: skip


def awkward_products(shop: Shop) -> None:
    tree = _category_tree(shop)
    categories = list(tree.values())
    for n in range(1, SIMPLE + 1):
        _simple(shop, n, categories)
    for n in range(1, PARENTS + 1):
        _variable(shop, n, tree)
    for n in range(20, 40):
        product = shop.store.with_sku(f"SIM-{n:04d}")[0]
        product["images"] = [image(shop.store, f"https://shop.example/wp-content/uploads/{n:04d}.jpg")]
    for fields, sku in _awkward(shop, tree):
        add(shop, fields, sku=sku)
    binned = add(shop, {"name": "In the bin", "regular_price": "3.00"}, sku="TRASHED-1")
    product_fields.trash(shop.store, binned)


def _variable(shop: Shop, n: int, tree: dict[str, int]) -> None:
    sizes = {
        "id": 1, "visible": True, "variation": True, "options": list(_COLOURS)
    }, {"id": 2, "visible": True, "variation": True, "options": list(_SIZES)}  # fmt: skip
    parent = add(
        shop,
        {
            "name": f"Variable {n:02d}", "type": "variable", "sku": f"VAR-{n:02d}", "attributes": list(sizes),
            "categories": [{"id": tree["Clothing/Shoes"]}], "weight": "0.8",
        },
    )  # fmt: skip
    for colour in _COLOURS:
        fields: dict[str, Any] = {
            "sku": f"VAR-{n:02d}-{colour[0]}", "regular_price": f"{20 + n}.50", "manage_stock": True,
            "stock_quantity": shop.random.randint(0, 60), "tax_class": "parent",
            "attributes": [{"id": 1, "option": colour}, {"id": 2, "option": "M"}],
        }  # fmt: skip
        sku = None
        if n == 29 and colour == "Blue":
            sku = ""
        if n == 30 and colour == "Red":
            sku = "VAR-30"
        if sku is not None:
            fields.pop("sku")
        add(shop, fields, parent=parent["id"], sku=sku)


def _awkward(shop: Shop, tree: dict[str, int]) -> list[tuple[Record, str | None]]:
    """Fields and, where it breaks the shop's own rules, the SKU."""
    later = shop.store.local(shop.store.now() + timedelta(days=30))
    plain: Record = {
        "regular_price": "10.00",
        "manage_stock": True,
        "stock_quantity": 5,
        "categories": [{"id": tree["Home"]}],
    }

    def item(name: str, **fields: Any) -> Record:
        return {**plain, "name": name, **fields}

    def unmanaged(name: str, **fields: Any) -> Record:
        return {"name": name, "regular_price": "10.00", **fields}

    return [
        (item("No SKU at all"), ""),
        (item("Twin one"), "TWIN-1"),
        (item("Twin two"), "TWIN-1"),
        (item("Case upper"), "CASE-A"),
        (item("Case lower"), "case-a"),
        (item("Blank at the end"), "BLANK-1 "),
        (item("No blank at the end"), "BLANK-1"),
        (item("SKU with a comma, quote and slash"), 'COMMA,1"/2'),
        (item("Ελληνικό όνομα προϊόντος"), "GREEK-1"),
        (item("שם מוצר בעברית"), "RTL-1"),
        (item("Party 🎉 hat 👒"), "EMOJI-1"),
        (item('Tee "25" <b>ñ</b> &amp; Co'), "HTML-1"),
        (item('Fish & Chips\' "best"'), "QUOTE-1"),
        (item("?$@!*#"), "SIGNS-1"),
        (item("Long " + "very " * 119), "LONG-1"),
        (
            item(
                "Rich text",
                description="<h2>Head</h2>\n<p>Caf&eacute; &amp; <em>bar</em> &lt;3</p><ul><li>one</li></ul>",
            ),
            "RICH-1",
        ),
        (item("Long text", description="word " * 200), "LONGTEXT-1"),
        (item("No price", regular_price=""), "NOPRICE-1"),
        (item("Free", regular_price="0"), "FREE-1"),
        (item("Four decimals", regular_price="1.2345"), "FINE-1"),
        (item("Negative stock", backorders="yes", stock_quantity=-3), "NEGATIVE-1"),
        (item("In the sale alley", categories=[{"id": tree["Clothing/Sale"]}, {"id": tree["Home/Sale"]}]), "SALES-1"),
        (item("Drill", categories=[{"id": tree["Tools & Hardware/Drills"]}]), "DRILL-1"),
        (item("Virtual thing", virtual=True), "VIRTUAL-1"),
        (item("Download", virtual=True, downloadable=True), "DOWNLOAD-1"),
        (item("Not yet ready", status="draft"), "DRAFT-1"),
        (item("Waiting for review", status="pending"), "PENDING-1"),
        (item("For members", status="private"), "PRIVATE-1"),
        (item("From next month", status="future", date_created=later), "FUTURE-1"),
        (item("Decimal comma cost", meta_data=[{"key": "purchase_price", "value": "4,75"}]), "COMMACOST-1"),
        (unmanaged("A set of things", type="grouped", grouped_products=[10, 11]), "GROUP-1"),
        (unmanaged("Another set", type="grouped"), ""),
        (
            unmanaged("Sold elsewhere", type="external", external_url="https://shop.example/x", button_text="Buy"),
            "EXT-1",
        ),
        (unmanaged("Out of stock, not counted", stock_status="outofstock"), "OUT-1"),
    ]
