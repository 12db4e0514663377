"""Testing a Vtiger: address, interface, login, version, modules, rights, the field for our mark, money and clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from wcsync_desktop.connectors.base import Account, Known, Probe
from wcsync_desktop.connectors.http import site_key
from wcsync_desktop.connectors.ladder import Broken, Ladder, address_rung
from wcsync_desktop.connectors.vtiger.client import Api, VtigerClient, crm_address
from wcsync_desktop.connectors.vtiger.crm import MARKED, Crm
from wcsync_desktop.connectors.vtiger.mapping import DECIMALS, USUAL_DECIMALS, offset_of
from wcsync_desktop.connectors.vtiger.query import Query
from wcsync_desktop.connectors.vtiger.text import moment
from wcsync_desktop.core.errors import AuthRefused, NotReady, NotTheApi, SiteChanged, WcSyncError
from wcsync_desktop.core.examination import Examination
from wcsync_desktop.core.own_fields import DEMANDS, MARK_LABEL, fields_as_text, own_fields

INTERFACE, LOGIN, VERSION, MODULES, RIGHTS, FIELDS, DEMANDED, CURRENCY, DECIMAL_PLACES, SAME, TIMES = (
    "Programming interface",
    "User and access key",
    "Version",
    "Modules",
    "Rights",
    "Field “WooCommerce ID”",
    "Demanded fields",
    "Currency",
    "Decimals of prices",
    "Same Vtiger as before",
    "Times",
)

NEEDED = ("Contacts", "Accounts", "Products", "Services", "SalesOrder", "Tax", "Currency")
"""Modules without which nothing can be kept in step."""

NO_ORDERS = frozenset({"8.3.0"})
"""Versions whose webservice.php cannot make sales orders (VTIGER.md section 10)."""

_AHEAD = timedelta(minutes=5)

ORDERS_OFF = "orders_off"
"""The option that says that this version takes no sales orders."""


def examine(account: Account, known: Known | None, ladder: Ladder) -> Examination:
    """Climb. Nothing in Vtiger is changed."""
    client: VtigerClient | None = None
    probe: Probe | None = None
    learned: dict[str, str] = {}
    try:
        account = replace(account, address=address_rung(ladder, crm_address, account.address))
        client = _entered(account, ladder)
        user = client.user
        learned["api"] = client.api.value
        learned[ORDERS_OFF] = _version(user.version, ladder)
        _modules(client, ladder)
        _rights(client, user.is_admin, ladder)
        crm = Crm(client, account.options)
        _fields(crm, ladder)
        learned[DEMANDS] = _demands(crm, account, ladder)
        currency = _currency(crm, ladder)
        learned[DECIMALS] = _decimals(client, user.id, ladder)
        probe = Probe("Vtiger CRM", user.version, currency, site_key(account.address))
        if known is not None:
            _same(known, probe, ladder)
        ladder.clock()
        _times(client, account, ladder)
        ladder.speed()
    except Broken:
        pass
    finally:
        if client is not None:
            client.close()
    return ladder.ended(probe, learned)


def _entered(account: Account, ladder: Ladder) -> VtigerClient:
    """A client that is let in, by whichever of the two interfaces answers."""
    problems: list[WcSyncError] = []
    for api in Api:
        client = VtigerClient(account.address, account.secret, ca=account.ca, pool=2, api=api)
        try:
            user = ladder.timed(partial(getattr, client, "user"))
        except AuthRefused as error:
            client.close()
            ladder.reached()
            ladder.good(INTERFACE, "Vtiger answers.")
            raise ladder.break_at(LOGIN, error) from None
        except WcSyncError as error:
            client.close()
            problems.append(error)
            if not isinstance(error, NotTheApi):
                break
            continue
        ladder.heard(client.server_time)
        ladder.reached()
        cloud = "Vtiger Cloud answers." if api is Api.CLOUD else "Vtiger answers."
        ladder.good(INTERFACE, cloud)
        role = "an administrator" if user.is_admin else "a user"
        ladder.good(LOGIN, f"{user.name} is let in, as {role}." if api is not Api.CLOUD else f"{user.name} is let in.")
        return client
    raise ladder.not_reached(INTERFACE, problems[0])


def _version(version: str, ladder: Ladder) -> str:
    """Tell the version; gives "yes" where it cannot make sales orders."""
    if version in NO_ORDERS:
        ladder.warn(
            VERSION,
            f"It is Vtiger {version}, which cannot make sales orders for other programs.",
            "Contacts, products and taxes are kept in step all the same; for orders use 8.2.0 or a later repair of it.",
        )
        return "yes"
    if version:
        ladder.good(VERSION, f"It is Vtiger {version}.")
    return ""


def _modules(client: VtigerClient, ladder: Ladder) -> None:
    try:
        found = ladder.timed(lambda: client.get("listtypes"))
    except WcSyncError as error:
        raise ladder.break_at(MODULES, error) from None
    types = set(found.get("types") or []) if isinstance(found, dict) else set()
    missing = [module for module in NEEDED if module not in types]
    if missing:
        unseen = NotReady(
            f"This user does not see {_joined(missing)} in Vtiger.",
            "Use the access key of an administrator, or give the user's profile access to these modules.",
        )
        raise ladder.break_at(MODULES, unseen)
    ladder.good(MODULES, "Contacts, organizations, products, services, sales orders and taxes are there.")


def _rights(client: VtigerClient, is_admin: bool, ladder: Ladder) -> None:
    wanted = {"Contacts": "contacts", "Accounts": "organizations", "Products": "products", "SalesOrder": "sales orders"}
    refused = []
    for module, name in wanted.items():
        described = _described(client, module, ladder)
        if not (described.get("createable") and described.get("updateable")):
            refused.append(name)
    if refused:
        error = NotReady(
            f"This user may not make and change {_joined(refused)} in Vtiger.",
            "Use the access key of an administrator, or give the user's profile these rights.",
        )
        raise ladder.break_at(RIGHTS, error)
    if not _described(client, "Tax", ladder).get("createable") or not is_admin:
        ladder.warn(
            RIGHTS,
            "It may do everything but make taxes.",
            "Use the access key of an administrator, or add the shop's taxes in Vtiger by hand.",
        )
        return
    ladder.good(RIGHTS, "It may read and write.")


def _described(client: VtigerClient, module: str, ladder: Ladder) -> dict[str, Any]:
    try:
        return ladder.timed(lambda: client.describe(module))
    except WcSyncError as error:
        raise ladder.break_at(RIGHTS, error) from None


def _fields(crm: Crm, ladder: Ladder) -> None:
    try:
        marks = ladder.timed(lambda: crm.facts).marks
    except WcSyncError as error:
        raise ladder.break_at(FIELDS, error) from None
    titles = {"Contacts": "Contacts", "Products": "Products", "SalesOrder": "Sales Orders"}
    missing = [titles[module] for module in MARKED if module not in marks]
    if not missing:
        ladder.good(FIELDS, "It is there: what is made in Vtiger is found again by it.")
        return
    ladder.warn(
        FIELDS,
        f"{_joined(missing)} {'has' if len(missing) == 1 else 'have'} no such field.",
        f"In Vtiger: Settings → Module Layouts & Fields → {missing[0]} → Add Custom Field → Text, length 100, label "
        f"“{MARK_LABEL}”. Without it contacts are recognised by their e-mail address, products by their part number, "
        "orders by the field Customer No., and orders of guests get no contact.",
    )


def _demands(crm: Crm, account: Account, ladder: Ladder) -> str:
    """Which fields Vtiger demands beyond those that are always filled, as a setting."""
    try:
        demands = [field for field in crm.fields() if field.mandatory]
    except WcSyncError as error:
        raise ladder.break_at(DEMANDED, error) from None
    filled = {(pair.field.kind, pair.field.name) for pair in own_fields(account.options)}
    missing = [field.label for field in demands if (field.kind, field.name) not in filled]
    if missing:
        ladder.warn(
            DEMANDED,
            f"Vtiger demands {_joined([f'“{label}”' for label in missing])}, and nothing fills it.",
            "Choose what does: tab Connections, What goes where. Until then such records are skipped.",
        )
    return fields_as_text(demands)


def _currency(crm: Crm, ladder: Ladder) -> str:
    try:
        facts = crm.facts
    except WcSyncError as error:
        raise ladder.break_at(CURRENCY, error) from None
    others = sorted(code for code in facts.currencies if code != facts.currency)
    also = f"; orders may also be in {_joined(others)}" if others else ""
    ladder.good(CURRENCY, f"It counts in {facts.currency}{also}.")
    return facts.currency


def _decimals(client: VtigerClient, user_id: str, ladder: Ladder) -> str:
    """To how many decimals Vtiger rounds the prices that this user writes."""
    query = Query("Users", "id,no_of_currency_decimals").where("id", "=", user_id)
    try:
        rows = client.query(query)
    except WcSyncError:
        rows = []  # a user who is no administrator is not told; the price is read back after it was written
    told = str(rows[0].get("no_of_currency_decimals") or "") if rows else ""
    decimals = int(told) if told.isdecimal() else USUAL_DECIMALS
    if decimals < USUAL_DECIMALS:
        ladder.warn(
            DECIMAL_PLACES,
            f"Vtiger rounds the prices that this user writes to {decimals} decimals.",
            "In Vtiger: My Preferences → Number Of Currency Decimals → 2; then test again.",
        )
    elif told:
        ladder.good(DECIMAL_PLACES, f"Prices are kept with {decimals} decimals.")
    return str(decimals)


def _times(client: VtigerClient, account: Account, ladder: Ladder) -> None:
    """Times without a zone are taken for UTC; one that lies ahead shows that they are not."""
    query = replace(Query("Contacts", "id,modifiedtime"), order="modifiedtime desc")
    try:
        rows = client.query(query)
    except WcSyncError as error:
        raise ladder.break_at(TIMES, error) from None
    newest = next(
        (found for row in rows if (found := moment(row.get("modifiedtime"), offset_of(account.options)))), None
    )
    now = client.server_now
    if newest is None or now is None or newest <= now + _AHEAD:
        return
    minutes = int((newest - now).total_seconds() // 60)
    ladder.warn(
        TIMES,
        f"Vtiger tells a time that lies {minutes} minutes ahead: its server does not live by UTC.",
        "Enter how far its time zone is ahead of UTC: tab Connections, Settings. Otherwise new orders may be taken for "
        "old ones.",
    )


def _same(known: Known, probe: Probe, ladder: Ladder) -> None:
    if probe.site != known.site:
        error = SiteChanged(
            "Another Vtiger than before answers.",
            "Add it as a new connection and import into it; this one keeps its history.",
            f"was {known.site}, is {probe.site}",
        )
        raise ladder.break_at(SAME, error)
    ladder.good(SAME, "Yes.")


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
