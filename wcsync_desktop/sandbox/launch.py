"""Starting and stopping practice systems together, in the same process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any

from . import practice_data
from .megaventory.account import Account
from .server import Listener
from .system import Clock, PracticeSystem, real_time
from .tls import PrivateAuthority
from .vtiger.crm import Crm
from .woocommerce.shop import Shop

WOOCOMMERCE_VERSIONS = ("8.2", "10.5")


@dataclass(frozen=True)
class PracticeAddress:
    """How to reach one practice system; `secret` is key and secret of a shop, the API key of an account, or user
    name and access key of a CRM."""

    kind: str
    name: str
    url: str
    secret: tuple[str, ...]
    ca: str
    control: str
    http_url: str | None = None

    def as_json(self) -> dict[str, Any]:
        found = asdict(self)
        found["secret"] = list(self.secret)
        if self.http_url is None:
            del found["http_url"]
        return found


class Sandbox:
    """Practice shops, accounts and CRMs on 127.0.0.1.

    `products=None` gives the awkward practice catalogue, a number gives exactly that many clean products.
    `clock` returns an aware UTC time. Raises OSError if a wanted port is taken.
    """

    def __init__(
        self,
        *,
        shops: int = 1,
        megaventories: int = 1,
        vtigers: int = 0,
        products: int | None = None,
        latency_ms: int = 0,
        woocommerce_version: str = "10.5",
        vtiger_version: str = "8.2.0",
        seed: int = 1,
        clock: Clock = real_time,
        port_base: int | None = None,
    ) -> None:
        if woocommerce_version not in WOOCOMMERCE_VERSIONS:
            raise ValueError(f"WooCommerce {woocommerce_version} is not one of {', '.join(WOOCOMMERCE_VERSIONS)}")
        self.shops: Sequence[Shop] = [
            Shop(
                f"Practice shop {n + 1}", version=woocommerce_version, clock=clock, latency_ms=latency_ms, seed=seed + n
            )
            for n in range(shops)
        ]
        self.megaventories: Sequence[Account] = [
            Account(f"Practice Megaventory {n + 1}", clock=clock, latency_ms=latency_ms, seed=seed + n)
            for n in range(megaventories)
        ]
        self.vtigers: Sequence[Crm] = [
            Crm(f"Practice Vtiger {n + 1}", version=vtiger_version, clock=clock, latency_ms=latency_ms, seed=seed + n)
            for n in range(vtigers)
        ]
        for shop in self.shops:
            practice_data.fill_shop(shop, products)
        for account in self.megaventories:
            practice_data.fill_account(account, products)
        for crm in self.vtigers:
            practice_data.fill_crm(crm, products)
        self.systems: tuple[PracticeAddress, ...] = ()
        self._port_base = port_base
        self._listeners: list[Listener] = []
        self._authority: PrivateAuthority | None = None

    def start(self) -> None:
        self._authority = PrivateAuthority()
        found = [self._start_shop(shop, self._authority) for shop in self.shops]
        found += [self._start_account(account, self._authority) for account in self.megaventories]
        found += [self._start_crm(crm, self._authority) for crm in self.vtigers]
        self.systems = tuple(found)

    def _listen(self, system: PracticeSystem, authority: PrivateAuthority | None) -> Listener:
        port = 0 if self._port_base is None else self._port_base + len(self._listeners)
        listener = Listener(system.handle, authority.context if authority else None, port)
        self._listeners.append(listener)
        listener.start()
        return listener

    def _start_shop(self, shop: Shop, authority: PrivateAuthority) -> PracticeAddress:
        secure, plain = self._listen(shop, authority), self._listen(shop, None)
        shop.https_address = secure.address
        key = shop.keys["read_write"]
        return PracticeAddress(
            kind=shop.kind, name=shop.name, url=secure.address, secret=(key.key, key.secret), ca=str(authority.path),
            control=f"{secure.address}/_sandbox", http_url=plain.address,
        )  # fmt: skip

    def _start_account(self, account: Account, authority: PrivateAuthority) -> PracticeAddress:
        secure = self._listen(account, authority)
        return PracticeAddress(
            kind=account.kind, name=account.name, url=f"{secure.address}/v2017a/", secret=(account.api_key,),
            ca=str(authority.path), control=f"{secure.address}/_sandbox",
        )  # fmt: skip

    def _start_crm(self, crm: Crm, authority: PrivateAuthority) -> PracticeAddress:
        secure = self._listen(crm, authority)
        return PracticeAddress(
            kind=crm.kind, name=crm.name, url=secure.address, secret=("admin", crm.users["admin"].access_key),
            ca=str(authority.path), control=f"{secure.address}/_sandbox",
        )  # fmt: skip

    def close(self) -> None:
        for system in (*self.shops, *self.megaventories, *self.vtigers):
            system.close()
        for listener in self._listeners:
            listener.close()
        self._listeners.clear()
        if self._authority is not None:
            self._authority.close()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
