"""Vtiger CRM: the customer system that shops are kept in step with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wcsync_desktop.connectors.base import Account, Connector, Known, SystemMapping
from wcsync_desktop.core.examination import Examination, Rung


class VtigerSystem:
    """Vtiger installations and Vtiger Cloud; the client is imported when one is opened."""

    kind = "vtiger"
    title = "Vtiger CRM"
    secret_names: tuple[str, ...] = ("User name", "Access key")

    def normal_address(self, address: str) -> str:
        from wcsync_desktop.connectors.vtiger.client import crm_address  # noqa: PLC0415

        return crm_address(address)

    def open(self, account: Account) -> Connector:
        from wcsync_desktop.connectors.vtiger.connector import VtigerConnector  # noqa: PLC0415

        return VtigerConnector(account)

    def examine(self, account: Account, known: Known | None, report: Callable[[Rung], None]) -> Examination:
        from wcsync_desktop.connectors.ladder import Ladder  # noqa: PLC0415
        from wcsync_desktop.connectors.vtiger.ladder import examine  # noqa: PLC0415

        interface = f"the web service of Vtiger (GET and POST to webservice.php or restapi/ under {account.address})"
        return examine(account, known, Ladder(account.address, report, interface))

    def mapping(self, options: Mapping[str, str]) -> SystemMapping:
        from wcsync_desktop.connectors.vtiger.mapping import VtigerMapping  # noqa: PLC0415

        return VtigerMapping(options)


VTIGER = VtigerSystem()
