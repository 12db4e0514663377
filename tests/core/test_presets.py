"""Sharing rules as presets make them, for one shop and for several at one system (E7)."""

from __future__ import annotations

import pytest

from wcsync_desktop.core.presets import PRESETS, VTIGER_PRESETS, Preset, preset_named
from wcsync_desktop.core.records import Group, Kind
from wcsync_desktop.core.sharing import Rules

FIRST, SECOND, CRM = 1, 2, 9


def ranks(rules: Rules, kind: Kind = Kind.CUSTOMER, group: Group = Group.NAME) -> tuple[int | None, ...]:
    return tuple(rules.rank(kind, group, connection) for connection in (FIRST, SECOND, CRM))


def named(name: str) -> Preset:
    found = preset_named(name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", [preset.name for preset in VTIGER_PRESETS])
@pytest.mark.parametrize("order", [(FIRST, SECOND), (SECOND, FIRST)])
def test_saved_again_nothing_changes(name: str, order: tuple[int, int]) -> None:
    preset, rules = named(name), Rules()
    for shop in order:
        rules = preset.for_all(shop, CRM, rules)
    once = set(rules.rules)
    for shop in (FIRST, SECOND, FIRST):
        rules = preset.for_all(shop, CRM, rules)
        assert set(rules.rules) == once


def test_with_both_ways_every_shop_decides_together_with_the_other_system() -> None:
    preset, rules = named("vtiger-both"), Rules()
    for shop in (FIRST, SECOND):
        rules = preset.for_all(shop, CRM, rules)
    assert ranks(rules) == (1, 1, 1)


def test_who_was_joined_first_leads_before_the_second() -> None:
    preset, rules = named("vtiger-from-shop"), Rules()
    for shop in (SECOND, FIRST):
        rules = preset.for_all(shop, CRM, rules)
    assert ranks(rules) == (2, 1, 0)


def test_a_second_shop_decides_together_with_megaventory_where_the_first_does() -> None:
    rules = Rules()
    for shop in (FIRST, SECOND):
        rules = PRESETS[1].rules(shop, CRM, rules)
    assert ranks(rules, Kind.PRODUCT, Group.NAME) == (1, 1, 1)
    assert ranks(rules, Kind.PRODUCT, Group.IDENTITY) == (1, 2, 0)
