"""Testing a Megaventory account, gate by gate (MEGAVENTORY.md section 5, "Status check order")."""

from __future__ import annotations

from dataclasses import replace

from wcsync_desktop.connectors.base import Account, Known, Probe
from wcsync_desktop.connectors.ladder import Broken, Ladder, address_rung
from wcsync_desktop.connectors.megaventory.client import api_address
from wcsync_desktop.connectors.megaventory.connector import MegaventoryConnector
from wcsync_desktop.core.errors import AuthRefused, NotReady, SiteChanged, WcSyncError
from wcsync_desktop.core.examination import Examination

API, KEY, ADMINISTRATOR, INTEGRATION, CURRENCY, SAME = (
    "Programming interface",
    "Key",
    "Administrator",
    "WooCommerce integration",
    "Currency",
    "Same account as before",
)


def examine(account: Account, known: Known | None, ladder: Ladder) -> Examination:
    """Climb. Nothing in the account is changed."""
    connector: MegaventoryConnector | None = None
    probe: Probe | None = None
    try:
        account = replace(account, address=address_rung(ladder, api_address, account.address))
        try:
            connector = MegaventoryConnector(account)
        except AuthRefused as error:
            raise ladder.break_at(KEY, error) from None
        if known is not None and connector.account_id != known.site:
            raise ladder.break_at(SAME, _another(known.site, connector.account_id))
        _may_enter(connector, ladder)
        probe = _described(connector, ladder)
        if known is not None:
            ladder.good(SAME, "Yes.")
        ladder.clock()
        ladder.speed()
    except Broken:
        pass
    finally:
        if connector is not None:
            connector.close()
    return ladder.ended(probe, {})


def _may_enter(connector: MegaventoryConnector, ladder: Ladder) -> None:
    try:
        message = ladder.timed(connector.check_key)
    except (AuthRefused, NotReady) as error:
        ladder.reached()
        ladder.good(API, "Megaventory answers.")
        raise ladder.break_at(KEY, error) from None
    except WcSyncError as error:
        raise ladder.not_reached(API, error) from None
    ladder.heard(connector.server_time)
    ladder.reached()
    ladder.good(API, "Megaventory answers.")
    ladder.good(KEY, "It is accepted.")
    try:
        ladder.timed(lambda: connector.check_administrator(message))
    except WcSyncError as error:
        raise ladder.break_at(ADMINISTRATOR, error) from None
    ladder.good(ADMINISTRATOR, "The key is an administrator's and may read and write.")


def _described(connector: MegaventoryConnector, ladder: Ladder) -> Probe:
    try:
        ladder.timed(connector.check_integration)
    except WcSyncError as error:
        raise ladder.break_at(INTEGRATION, error) from None
    ladder.good(INTEGRATION, "It is switched on.")
    try:
        currency = ladder.timed(connector.learn_currency)
    except WcSyncError as error:
        raise ladder.break_at(CURRENCY, error) from None
    ladder.good(CURRENCY, f"The account counts in {currency}.")
    return Probe("Megaventory", "v2017a", currency, connector.account_id)


def _another(was: str, now: str) -> SiteChanged:
    return SiteChanged(
        "This key belongs to another Megaventory account than before.",
        "Add it as a new connection and import into it; this one keeps its history.",
        f"was account {was}, is account {now}",
    )
