"""How a real shop may differ from the one that was measured first, each as a switch.

Numbers in brackets are facts in the last section of WOOCOMMERCE.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from ..switching import SwitchBoard


@dataclass(frozen=True)
class Switches(SwitchBoard):
    CHOICES: ClassVar[Mapping[str, tuple[Any, ...]]] = {"negative_fee_tax": ("goods", "rows")}

    negative_fee_tax: str = "goods"
    """[1] What a negative fee's tax is spread over: "goods", as recorded, or all "rows" (goods, shipping and positive
    fees), as WooCommerce does where all of them are saved before it reckons."""
    decimal_stock: bool = False
    """[8, 17] A plugin allows decimals of quantities; without it stock and rows are whole, and what is not whole fails.
    """
