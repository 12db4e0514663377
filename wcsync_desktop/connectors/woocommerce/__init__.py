"""WooCommerce: a shop."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wcsync_desktop.connectors.base import Account, Connector, Known, SystemMapping
from wcsync_desktop.core.examination import Examination, Rung


class WooCommerceSystem:
    """Shops. The client is imported when a shop is opened: it takes longer to load than a window to show."""

    kind = "woocommerce"
    title = "WooCommerce shop"
    secret_names: tuple[str, ...] = ("Consumer key", "Consumer secret")

    def normal_address(self, address: str) -> str:
        from wcsync_desktop.connectors.woocommerce.client import shop_address  # noqa: PLC0415

        return shop_address(address)

    def open(self, account: Account) -> Connector:
        from wcsync_desktop.connectors.woocommerce.connector import WooConnector  # noqa: PLC0415

        return WooConnector(account)

    def examine(self, account: Account, known: Known | None, report: Callable[[Rung], None]) -> Examination:
        from wcsync_desktop.connectors.ladder import Ladder  # noqa: PLC0415
        from wcsync_desktop.connectors.woocommerce.ladder import examine  # noqa: PLC0415

        interface = f"the WooCommerce REST API (GET, POST and PUT under {account.address}/wp-json/)"
        return examine(account, known, Ladder(account.address, report, interface))

    def mapping(self, options: Mapping[str, str]) -> SystemMapping:
        from wcsync_desktop.connectors.woocommerce.mapping import WooMapping  # noqa: PLC0415

        return WooMapping(options)


WOOCOMMERCE = WooCommerceSystem()
