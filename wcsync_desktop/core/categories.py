"""Into which category of a system a product goes: by its own category's name, or as a person chose. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.records import Product

CATEGORY_MAP = "category_map"
"""The setting of a connection that keeps its ``CategoryMap``."""

SEPARATOR = " / "
"""Between the names of a path; a system with flat categories holds a whole path as one name."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Category:
    """A category of products; ``path`` are the names from the root to it."""

    id: str
    path: Path

    @property
    def name(self) -> str:
        """The path as one text."""
        return SEPARATOR.join(self.path)


@dataclass(frozen=True)
class CategoryMap:
    """What a person chose for one system (SA-10). What is in neither goes by the name of its category.

    ``branches`` holds paths of this system by the name of a category elsewhere, and counts for all below that one;
    ``products`` holds them by SKU, and goes first.
    """

    branches: Mapping[str, Path] = field(default_factory=dict)
    products: Mapping[str, Path] = field(default_factory=dict)

    @classmethod
    def of(cls, options: Mapping[str, str]) -> CategoryMap:
        """The map in a connection's settings; an empty one where they hold none that can be read."""
        try:
            kept = json.loads(options.get(CATEGORY_MAP) or "{}")
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        return cls(_paths(kept.get("branches")), _paths(kept.get("products")))

    def put_into(self, options: Mapping[str, str]) -> dict[str, str]:
        """The settings of a connection with this map."""
        others = {name: value for name, value in options.items() if name != CATEGORY_MAP}
        if not self.branches and not self.products:
            return others
        kept = {"branches": dict(self.branches), "products": dict(self.products)}
        return others | {CATEGORY_MAP: json.dumps(kept, ensure_ascii=False, sort_keys=True)}

    @cached_property
    def _by_key(self) -> Mapping[str, Path]:
        return {normal_sku(sku): path for sku, path in self.products.items()}

    def chosen(self, product: Product) -> Path | None:
        """Where a person wants the product; None where it goes by its category's name."""
        return self._by_key.get(normal_sku(product.sku or "")) or self.branch(SEPARATOR.join(product.category or ()))

    def branch(self, name: str) -> Path | None:
        """What was chosen for a category elsewhere, or for the nearest one above it."""
        while name:
            if name in self.branches:
                return self.branches[name]
            name = name.rpartition(SEPARATOR)[0]
        return None


def _paths(kept: Any) -> dict[str, Path]:
    if not isinstance(kept, dict):
        return {}
    return {str(k): tuple(str(part) for part in v) for k, v in kept.items() if isinstance(v, list) and v}
