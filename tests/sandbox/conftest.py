"""A small clean shop and an empty account for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.megaventory.account import Account
from wcsync_desktop.sandbox.woocommerce.shop import Shop

from .callers import AccountCaller, ShopCaller


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=5) as running:
        yield running


@pytest.fixture
def old_sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=5, megaventories=0, woocommerce_version="8.2") as running:
        yield running


@pytest.fixture
def shop(sandbox: Sandbox) -> Shop:
    return sandbox.shops[0]


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.megaventories[0]


@pytest.fixture
def woo(sandbox: Sandbox) -> Iterator[ShopCaller]:
    caller = ShopCaller(sandbox.systems[0])
    yield caller
    caller.session.close()


@pytest.fixture
def old_woo(old_sandbox: Sandbox) -> Iterator[ShopCaller]:
    caller = ShopCaller(old_sandbox.systems[0])
    yield caller
    caller.session.close()


@pytest.fixture
def mv(sandbox: Sandbox) -> Iterator[AccountCaller]:
    caller = AccountCaller(sandbox.systems[1])
    yield caller
    caller.session.close()
