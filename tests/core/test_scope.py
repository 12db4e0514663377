"""Which operations are part of a newer one (E17, SA-14)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from wcsync_desktop.core.actions import What
from wcsync_desktop.core.scope import contains

ALL = ("tax", "coupon", "customer", "product", "order")


@dataclass
class Op:
    what: What
    kinds: tuple[str, ...] = ALL
    synchronize_all: bool = False
    shop: int | None = 1
    target: int | None = 2


FULL = Op(What.SYNC, synchronize_all=True)


@pytest.mark.parametrize(
    ("newer", "older", "expected"),
    [
        (FULL, Op(What.SYNC), True),
        (FULL, FULL, True),
        (FULL, Op(What.POLL), True),
        (FULL, Op(What.RULES, ("product",)), True),
        (FULL, Op(What.IMPORT, ("product",)), False),
        (FULL, Op(What.QUANTITIES, ("quantity",)), False),
        (FULL, Op(What.APPROVAL, ("product",)), False),
        (FULL, Op(What.PUT_BACK), False),
        (FULL, Op(What.DRY_RUN, ("product",)), False),
        (FULL, Op(What.SYNC, shop=3), False),
        (FULL, Op(What.SYNC, target=3), False),
        (Op(What.SYNC, ("product",), synchronize_all=True), Op(What.SYNC), False),
        (Op(What.SYNC), Op(What.SYNC), False),
        (Op(What.POLL), Op(What.POLL), False),
        (Op(What.IMPORT, ("tax", "product")), Op(What.IMPORT, ("product",)), True),
        (Op(What.IMPORT, ("product",)), Op(What.IMPORT, ("tax", "product")), False),
        (Op(What.IMPORT, ("product",)), Op(What.SYNC, ("product",)), False),
        (Op(What.IMPORT, (*ALL, "quantity")), Op(What.QUANTITIES, ("quantity",)), True),
        (Op(What.IMPORT, ALL), Op(What.QUANTITIES, ("quantity",)), False),
    ],
)
def test_a_newer_operation_contains_what_it_does_anyway(newer: Op, older: Op, expected: bool) -> None:
    assert contains(newer, older) is expected
