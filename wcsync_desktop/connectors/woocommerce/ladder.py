"""Testing a shop, rung by rung, so that each kind of trouble has its own sentence and its own fix."""

from __future__ import annotations

from dataclasses import replace

from wcsync_desktop.connectors.base import Account, Known, Probe
from wcsync_desktop.connectors.decoding import readable
from wcsync_desktop.connectors.http import site_key
from wcsync_desktop.connectors.ladder import CLOCK, Broken, Ladder, address_rung
from wcsync_desktop.connectors.woocommerce.client import ClockRefused, WooClient, shop_address
from wcsync_desktop.connectors.woocommerce.connector import check_version, served_by_plugins
from wcsync_desktop.connectors.woocommerce.rows import BornRow, IndexRow, StatusRow
from wcsync_desktop.connectors.woocommerce.texts import unescaped
from wcsync_desktop.core.errors import (
    AuthRefused,
    FromCache,
    ItemError,
    NotReady,
    ShopNotFound,
    SiteChanged,
    WcSyncError,
)
from wcsync_desktop.core.examination import Examination

PLUGINS = "Other programs"
WORDPRESS, WOOCOMMERCE, KEYS, READS, WRITES, CACHE, VERSION, CURRENCY, ZONE, SAME = (
    "Programming interface",
    "WooCommerce",
    "Keys",
    "May read",
    "May write",
    "Cache",
    "Version",
    "Currency",
    "Time zone",
    "Same shop as before",
)


def examine(account: Account, known: Known | None, ladder: Ladder) -> Examination:
    """Climb. Nothing in the shop is changed."""
    learned: dict[str, str] = {}
    client: WooClient | None = None
    probe: Probe | None = None
    try:
        account = replace(account, address=address_rung(ladder, shop_address, account.address))
        client = _client(account, ladder)
        index = _found(client, ladder)
        if client.behind_index:
            learned["behind_index"] = "yes"
        _accepted(client, account, ladder, learned)
        _may_write(client, ladder)
        _is_fresh(client, ladder)
        probe = _described(client, index, account.address, ladder)
        ladder.clock()
        ladder.speed()
        if known is not None:
            probe = _the_same(client, probe, known, ladder, learned)
    except Broken:
        pass
    finally:
        if client is not None:
            client.close()
    return ladder.ended(probe, learned)


def _client(account: Account, ladder: Ladder) -> WooClient:
    try:
        return WooClient(
            account.address,
            account.secret,
            ca=account.ca,
            pool=2,
            keys_in_query=account.options.get("keys_in_query") == "yes",
            behind_index=account.options.get("behind_index") == "yes",
        )
    except AuthRefused as error:
        raise ladder.break_at(KEYS, error) from None


def _found(client: WooClient, ladder: Ladder) -> IndexRow:
    try:
        index = ladder.timed(client.about)
    except ShopNotFound as error:
        ladder.reached()
        ladder.good(WORDPRESS, "WordPress answers.")
        raise ladder.break_at(WOOCOMMERCE, error) from None
    except WcSyncError as error:
        raise ladder.not_reached(WORDPRESS, error) from None
    ladder.heard(client.server_time)
    ladder.reached()
    ladder.good(WORDPRESS, f"WordPress answers: {unescaped(index.name).strip() or 'a site without a name'}.")
    ladder.good(WOOCOMMERCE, "It is switched on.")
    return index


def _accepted(client: WooClient, account: Account, ladder: Ladder, learned: dict[str, str]) -> None:
    try:
        ladder.timed(lambda: client.get("products", per_page="1", _fields="id"))
    except ClockRefused as error:
        raise ladder.break_at(CLOCK, error) from None
    except AuthRefused as error:
        if "403" in error.details.split():
            ladder.good(KEYS, "The shop knows them.")
            raise ladder.break_at(READS, error) from None
        raise ladder.break_at(KEYS, error) from None
    except FromCache as error:
        raise ladder.break_at(CACHE, error) from None
    except WcSyncError as error:
        raise ladder.break_at(READS, error) from None
    was_known = account.options.get("keys_in_query") == "yes"
    if client.keys_in_query and not was_known:
        learned["keys_in_query"] = "yes"
        ladder.warn(
            KEYS,
            "The shop knows them, but its host drops the header that carries them.",
            "Nothing to do: they are sent in the encrypted address instead.",
            for_host=(
                f"The web server of {account.address} does not pass the Authorization header on to PHP. Please set "
                "“CGIPassAuth on”, or the rewrite rule that WordPress documents for it."
            ),
        )
    else:
        if was_known and not client.keys_in_query:
            learned["keys_in_query"] = ""
        ladder.good(KEYS, "The shop knows them.")
    ladder.good(READS, "Products can be read.")


def _may_write(client: WooClient, ladder: Ladder) -> None:
    try:
        ladder.timed(client.may_write)
    except WcSyncError as error:
        raise ladder.break_at(WRITES, error) from None
    ladder.good(WRITES, "The key may read and write.")


def _is_fresh(client: WooClient, ladder: Ladder) -> None:
    try:
        client.prove_fresh()
    except WcSyncError as error:
        raise ladder.break_at(CACHE, error) from None
    ladder.good(CACHE, "None: every answer is a new one.")


def _described(client: WooClient, index: IndexRow, address: str, ladder: Ladder) -> Probe:
    try:
        told = "environment,settings,active_plugins"
        status = ladder.timed(lambda: client.whole("system_status", StatusRow, _fields=told))
        version = status.environment.version.strip()
        check_version(version)
    except WcSyncError as error:
        raise ladder.break_at(VERSION, error) from None
    ladder.good(VERSION, f"WooCommerce {version}.")
    currency = status.settings.currency.strip()
    if not currency:
        raise ladder.break_at(
            CURRENCY, NotReady("The shop names no currency.", "Choose one in WooCommerce → Settings.")
        )
    ladder.good(CURRENCY, f"The shop sells in {currency}.")
    for kind in sorted(served_by_plugins(status)):
        ladder.warn(
            PLUGINS,
            f"A plugin of the shop already works with {kind.capitalize()}.",
            "Switch it off in the shop before you connect the two here: they would send every order twice.",
        )
    zone = index.timezone_string.strip() or f"UTC{float(index.gmt_offset.value or 0):+g}"
    ladder.good(ZONE, f"{zone}.")
    return Probe(unescaped(index.name).strip(), version, currency, site_key(index.home.strip() or address))


def _the_same(client: WooClient, probe: Probe, known: Known, ladder: Ladder, learned: dict[str, str]) -> Probe:
    """The shop that the history speaks of, even under a new address: then its records are the old ones."""
    if probe.site == known.site and not known.must_match:
        learned["home"] = ""
        ladder.good(SAME, "Yes.")
        return probe
    if not known.samples or not all(_is_as_known(client, *sample) for sample in known.samples):
        error = SiteChanged(
            "This is another shop than before.",
            "Add it as a new connection; this one keeps its history.",
            f"was {known.site}, is {probe.site}",
        )
        raise ladder.break_at(SAME, error)
    learned["home"] = probe.site
    ladder.good(SAME, "Yes, at a new address.")
    return replace(probe, site=known.site)


def _is_as_known(client: WooClient, native_id: str, parent: str | None, born: str) -> bool:
    path = f"products/{parent}/variations/{native_id}" if parent else f"products/{native_id}"
    try:
        answer = client.try_get(path, _fields="id,date_created_gmt")
    except ItemError:
        return False
    told = next((readable([answer.data], BornRow) if answer is not None else iter(())), None)
    return told is not None and bool(born) and told.date_created_gmt == born
