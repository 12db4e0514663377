"""Whether a product may be added to a shop because a person asks for it (PRODUCT.md rule 19, SA-6). Pure."""

from __future__ import annotations

from collections.abc import Mapping

from wcsync_desktop.core.categories import SEPARATOR
from wcsync_desktop.core.records import Product

ALLOWED = "allowed_categories"
"""The setting of a shop that names the categories whose products may be added, separated by semicolons; empty: all."""

_ACTIVE = frozenset({None, "", "publish", "private", "future"})


def allowed_categories(options: Mapping[str, str]) -> tuple[str, ...]:
    """The categories whose products may be added; none where all may."""
    return tuple(name.strip() for name in options.get(ALLOWED, "").split(";") if name.strip())


def unmet(product: Product, allowed: tuple[str, ...], shop: str) -> str:
    """The first criterion that the product does not meet, as a sentence with the way out; empty where it meets all."""
    if not product.sku:
        return "It has no SKU. Give it one, then synchronise it again."
    if product.price is None:
        return "It has no price. Enter one, then synchronise it again."
    if product.status not in _ACTIVE:
        return f"It is not active ({product.status}). Publish it, then synchronise it again."
    whole = SEPARATOR.join(product.category or ())
    # A person means either the path or a part of it.
    names = {part.strip().casefold() for part in (whole, *whole.split(SEPARATOR))}
    if allowed and not names & {name.casefold() for name in allowed}:
        own = whole or "none"
        return (
            f"Its category ({own}) is not one of those for “{shop}”. Change the category, or the list in the settings "
            f"of the shop."
        )
    return ""
