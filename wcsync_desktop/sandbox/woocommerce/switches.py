"""How a real shop may differ from the one that was measured first, each as a switch.

Numbers in brackets are facts in the last section of WOOCOMMERCE.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from ..switching import SwitchBoard


@dataclass(frozen=True)
class Switches(SwitchBoard):
    CHOICES: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "negative_fee_tax": ("goods", "rows"),
        "rest_cache": ("", "headers", "kept"),
        "host_cache": ("", "litespeed", "cloudflare", "nginx", "silent"),
        "told_totals": ("true", "missing", "low", "high"),
    }

    negative_fee_tax: str = "goods"
    """[1] What a negative fee's tax is spread over: "goods", as recorded, or all "rows" (goods, shipping and positive
    fees), as WooCommerce does where all of them are saved before it reckons."""
    decimal_stock: bool = False
    """[8, 17] A plugin allows decimals of quantities; without it stock and rows are whole, and what is not whole fails.
    """
    rest_cache: str = ""
    """[14] 10.5's feature "REST API caching": off, "headers" only (no object cache), or answers "kept" in one."""
    host_cache: str = ""
    """[16] A cache before the shop answers GETs by their address, whatever key they carry and whatever they say of
    caching: "litespeed", "cloudflare", or "nginx", which sends the old answer with its old Date, as "silent" does
    without saying so."""
    host_cache_seconds: float = 86400
    """[16] How long such a cache keeps an answer."""
    host_cache_leaves_out: Sequence[str] = ()
    """[16] Query parameters that are no part of an address for such a cache, such as "wcsync"."""
    told_totals: str = "true"
    """[16] X-WP-Total and X-WP-TotalPages: "true", "missing", half of it ("low"), or twice and one ("high")."""
    most_per_page: int | None = None
    """[16] More rows than this never come on a page, whatever `per_page` asks for."""
    ignored_parameters: Sequence[str] = ()
    """[16] Query parameters that do not get through, such as "offset"."""
