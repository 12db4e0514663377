"""Megaventory: the inventory system that shops are kept in step with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wcsync_desktop.connectors.base import Account, Connector, Known, SystemMapping
from wcsync_desktop.core.examination import Examination, Rung


class MegaventorySystem:
    """Megaventory accounts; the client is imported when one is opened."""

    kind = "megaventory"
    title = "Megaventory account"
    secret_names: tuple[str, ...] = ("API key",)

    def normal_address(self, address: str) -> str:
        from wcsync_desktop.connectors.megaventory.client import api_address  # noqa: PLC0415

        return api_address(address)

    def open(self, account: Account) -> Connector:
        from wcsync_desktop.connectors.megaventory.connector import MegaventoryConnector  # noqa: PLC0415

        return MegaventoryConnector(account)

    def examine(self, account: Account, known: Known | None, report: Callable[[Rung], None]) -> Examination:
        from wcsync_desktop.connectors.ladder import Ladder  # noqa: PLC0415
        from wcsync_desktop.connectors.megaventory.ladder import examine  # noqa: PLC0415

        interface = f"the API of Megaventory (POST under {account.address})"
        return examine(account, known, Ladder(account.address, report, interface))

    def mapping(self, options: Mapping[str, str]) -> SystemMapping:
        from wcsync_desktop.connectors.megaventory.mapping import MegaventoryMapping  # noqa: PLC0415

        return MegaventoryMapping(options)


MEGAVENTORY = MegaventorySystem()
