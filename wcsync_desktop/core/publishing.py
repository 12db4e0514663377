"""Whether a product may be added to a shop because a person asks for it (PRODUCT.md rule 19, SA-6). Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from wcsync_desktop.core.records import Product

ALLOWED = "allowed_categories"
"""The setting of a shop that names the categories whose products may be added, separated by semicolons; empty: all."""

CATEGORY_MAP = "category_map"
"""The setting of a shop that names, by category of the other side, the shop's own; what is missing goes by its name."""


@dataclass(frozen=True, slots=True)
class Category:
    """A category of products; ``path`` are the names from the root to it."""

    id: str
    path: tuple[str, ...]


def category_map(options: Mapping[str, str]) -> Mapping[str, str]:
    """The id of the shop's category by name of the other side's; nothing where the setting cannot be read."""
    try:
        kept = json.loads(options.get(CATEGORY_MAP) or "{}")
    except ValueError:
        return {}
    return {str(name): str(number) for name, number in kept.items()} if isinstance(kept, dict) else {}


def category_map_text(mapped: Mapping[str, str]) -> str:
    """The setting for a map; empty for an empty one."""
    return json.dumps(dict(sorted(mapped.items())), ensure_ascii=False) if mapped else ""


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
    whole = " / ".join(product.category or ())
    # A system with flat categories holds a path as one name; a person means either the path or a part of it.
    names = {part.strip().casefold() for part in (whole, *whole.split(" / "))}
    if allowed and not names & {name.casefold() for name in allowed}:
        own = whole or "none"
        return (
            f"Its category ({own}) is not one of those for “{shop}”. Change the category, or the list in the settings "
            f"of the shop."
        )
    return ""
