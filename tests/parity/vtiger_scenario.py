"""In which order recordings of a real Vtiger are replayed, what stood between them, and what is not replayed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import requests

from wcsync_desktop.sandbox.launch import PracticeAddress
from wcsync_desktop.sandbox.vtiger.crm import Crm

Recording = dict[str, Any]

NOT_REPLAYED = {"sync-format-direct-call": "called inside PHP, not over HTTP: compared in a test of its own"}

# Behind these rows stood others on the recorded server.
FIRST_ROWS = {"query-salesorder-header-fields": 17, "retrieve-related-contact-salesorders": 20}
# Which row comes first is the database's own choice.
ANY_ROW = {"query-createdtime"}
# The edit form's own data, which no program reads.
LEFT_OUT = {"LineItems_FinalDetails"}
# New at every call.
FREE = {"token", "sessionName"}
# Of the 80 time zones a few are enough.
SHORTER = {"time_zone"}

START = datetime(2026, 11, 21, 19, 46, 41, tzinfo=UTC)
_ADDRESS = {
    "account_id": "11x2", "contact_id": "12x3", "bill_street": "Hauptstr. 1", "bill_city": "Berlin",
    "ship_street": "Lager 2", "ship_city": "Potsdam", "sostatus": "Created", "invoicestatus": "Created",
    "productid": "14x9", "hdnTaxType": "group",
}  # fmt: skip
_FIRST = {
    **_ADDRESS, "bill_code": "10115", "bill_country": "DE", "ship_code": "14467", "ship_country": "DE",
    "currency_id": "21x1", "conversion_rate": "1", "description": "Customer note", "cf_861": "wc:store1:order:1001",
}  # fmt: skip
_MUG = {"productid": "14x9", "quantity": 2, "listprice": 10, "tax4": 19}
_RED = {"productid": "14x10", "quantity": 1, "listprice": 5}


class Stand:
    """The practice CRM in the recorded times, with the records that the recordings take for granted."""

    def __init__(self, recordings: dict[str, Recording]) -> None:
        self.recordings = recordings
        self.now = START
        self.answers: dict[str, requests.Response] = {}
        self.http = requests.Session()
        self.http.trust_env = False
        self.tokens: dict[str, str] = {}
        self.sessions: dict[str, str] = {}
        self.crm: Crm
        self.address: PracticeAddress

    def run(self, crm: Crm, address: PracticeAddress) -> None:
        self.crm, self.address = crm, address
        # The recorded server knows dollars only.
        crm.book.table("Currency").remove(2)
        dollars = {"currency_name": "USA, Dollars", "currency_code": "USD", "currency_symbol": "$"}
        crm.act("edit", id="21x1", fields=dollars)
        for step in STEPS:
            for name in step.split() if isinstance(step, str) else ():
                self.play(name)
            if not isinstance(step, str):
                step(self)
        self.http.close()

    def clock(self) -> datetime:
        return self.now

    def at(self, time: str) -> None:
        self.now = datetime.fromisoformat(f"2026-11-21 {time}").replace(tzinfo=UTC)

    def send(self, method: str, params: dict[str, Any]) -> requests.Response:
        get = method == "GET"
        return self.http.request(
            method,
            f"{self.address.url}/webservice.php",
            params=params if get else None,
            data=None if get else params,
            verify=self.address.ca,
            timeout=20,
        )

    def play(self, name: str) -> None:
        recording = self.recordings[name]
        params = dict(recording["request"]["params"])
        self._set_clock(params["operation"], (recording["response"].get("json") or {}).get("result"))
        if "sessionName" in params:
            params["sessionName"] = self._session(params["sessionName"])
        if params["operation"] == "login" and name != "err-login-wrong-key":
            key = self.crm.users[params["username"]].access_key
            params["accessKey"] = hashlib.md5(f"{self.tokens[params['username']]}{key}".encode()).hexdigest()
        answer = self.answers[name] = self.send(recording["request"]["method"], params)
        result = answer.json().get("result") if answer.content[:1] == b"{" else None
        if params["operation"] == "getchallenge" and result:
            self.tokens[params["username"]] = result["token"]
        if params["operation"] == "login" and result:
            self.sessions[params["username"]] = result["sessionName"]

    def _set_clock(self, operation: str, recorded: Any) -> None:
        """Writes happen when they were recorded."""
        if not isinstance(recorded, dict) or operation == "retrieve":
            return
        if "serverTime" in recorded:
            self.now = datetime.fromtimestamp(recorded["serverTime"], UTC)
        if "modifiedtime" in recorded:
            self.at(recorded["modifiedtime"][11:])

    def _session(self, recorded: str) -> str:
        of_sales = self.recordings["auth-nonadmin-login"]["response"]["json"]["result"]["sessionName"]
        if recorded == self.recordings["err-session-invalid"]["request"]["params"]["sessionName"]:
            return recorded
        return self.sessions["sales1" if recorded == of_sales else "admin"]

    # What was done between the recordings.

    def write(self, operation: str, module: str, **fields: Any) -> dict[str, Any]:
        params = {
            "operation": operation, "sessionName": self.sessions["admin"], "elementType": module,
            "element": json.dumps(fields),
        }  # fmt: skip
        answer = self.send("POST", params).json()
        assert answer["success"], answer
        result: dict[str, Any] = answer["result"]
        return result

    def contact(self, lastname: str, **fields: Any) -> None:
        self.write("create", "Contacts", lastname=lastname, assigned_user_id="19x1", **fields)

    def product(self, name: str, **fields: Any) -> None:
        self.write("create", "Products", productname=name, assigned_user_id="19x1", **fields)

    def order(self, subject: str, *lines: dict[str, Any], **fields: Any) -> None:
        given = {**_ADDRESS, "subject": subject, "assigned_user_id": "19x1", "LineItems": list(lines), **fields}
        self.write("create", "SalesOrder", **given)


def _repair_taxes(stand: Stand) -> None:
    """Somebody put the spoilt table right in the database."""
    table = stand.crm.book.table("Tax")
    table.change(table.rows[4], {"taxname": "tax4"})
    table.change(table.rows[5], {"taxlabel": "Reduced 7%", "percentage": "7.000"})


def _order(subject: str, *lines: dict[str, Any], tax: str = "group") -> Callable[[Stand], None]:
    return lambda stand: stand.order(subject, *lines, **{**_FIRST, "hdnTaxType": tax})


def _tax_of_the_mug(stand: Stand) -> None:
    stand.at("19:46:42")
    stand.write("revise", "Products", id="14x9", tax4="19.000")


def _known_times(recordings: dict[str, Recording]) -> dict[str, str]:
    found = {}
    for recording in recordings.values():
        rows = (recording["response"].get("json") or {}).get("result")
        for row in rows if isinstance(rows, list) else ():
            if "modifiedtime" in row and "id" in row:
                found[row["id"]] = row["modifiedtime"][11:]
    return found


def _bulk(stand: Stand) -> None:
    """The man with the apostrophe and 230 contacts, one of whom is deleted."""
    stand.at("19:46:43")
    stand.contact("D'Arc")
    times = _known_times(stand.recordings)
    for n in range(230):
        stand.at(times.get(f"12x{n + 35}", stand.now.strftime("%H:%M:%S")))
        stand.contact(f"Bulk{n:03d}", email=f"bulk{n:03d}@example.com", cf_853=f"wc:store1:customer:{n + 1000}")


def _note(subject: str, time: str, **fields: Any) -> Callable[[Stand], None]:
    def create(stand: Stand) -> None:
        stand.at(time)
        stand.order(subject, _MUG, {**_RED, "tax4": 19}, description="note", **fields)

    return create


def _unique(stand: Stand) -> None:
    stand.crm.switch(unique_custom_field=True)
    stand.product("U1", cf_857="wc:store1:product:777")
    stand.product("U3")


def _up_to_297(stand: Stand) -> None:
    stand.at("19:47:00")
    for n in range(8):
        stand.product(f"Filler {n}")


def _after_five_minutes(stand: Stand) -> None:
    stand.now += timedelta(seconds=301)


def _contacts(*names: str) -> Callable[[Stand], None]:
    def create(stand: Stand) -> None:
        for name in names:
            stand.contact(name)

    return create


def _steps() -> Iterator[str | Callable[[Stand], None]]:
    yield """
        err-getchallenge-no-user err-getchallenge-unknown-user auth-getchallenge err-login-wrong-key auth-login
        auth-nonadmin-getchallenge auth-nonadmin-login
        err-session-missing err-session-invalid listtypes err-wrong-http-method-listtypes-post err-unknown-operation
        describe-Accounts describe-Contacts describe-Currency describe-Invoice describe-LineItem
        describe-ProductTaxes describe-Products describe-SalesOrder describe-Services describe-Tax describe-Users
        describe-Vendors query-CompanyDetails query-Currency query-Tax query-Users query-groups
    """
    yield """
        create-account create-contact retrieve-contact revise-contact update-contact-partial create-contact-bad-email
        create-contact-reference-to-missing-record create-contact-unknown-field
        create-contact-duplicate-email-allowed create-contact-lastname-300-chars
        err-create-account-duplicate-name err-create-bad-json err-create-contact-bad-reference-format
        err-create-contact-empty-lastname err-create-contact-without-assigned_user_id
        err-create-contact-without-lastname err-create-contact-wrong-reference-module err-create-unknown-module
        err-retrieve-bad-id sync-contacts sync-contacts-application sync-no-params err-retrieve-wrong-module-prefix
        err-update-contact-without-mandatory err-retrieve-missing err-revise-missing
    """
    yield """
        create-tax create-tax-duplicate-label update-tax revise-tax retrieve-tax query-tax-all query-tax-by-label
        describe-LineItem-after-new-tax describe-Products-after create-product create-product-with-taxclass
        create-product-bad-number create-producttaxes create-producttaxes-2 retrieve-product
        retrieve-product-with-taxes create-product-duplicate-sku-allowed query-products-by-productcode
        create-product-unknown-picklist-value create-service
    """
    yield _repair_taxes
    yield "create-salesorder-group-tax retrieve-salesorder-group-tax"
    yield _order("g2", _MUG, _RED)
    yield "create-salesorder-group-no-tax-given"
    yield _order("g4", {**_MUG, "tax4": 0})
    yield "create-salesorder-individual-tax-not-on-product"
    yield _tax_of_the_mug
    yield "create-salesorder-individual-tax create-salesorder-individual-tax-not-given"
    yield _order("i4", {**_MUG, "tax4": 7}, tax="individual")
    yield """
        create-salesorder-shipping-charge create-salesorder-hdnS_H_Amount create-salesorder-hdnS_H_Percent
        create-salesorder-discount-amount create-salesorder-discount-percent create-salesorder-line-discounts
        create-salesorder-adjustment
    """
    yield _order("np", _MUG, _RED)
    yield """
        create-salesorder-with-top-level-productid err-create-salesorder-line-without-productid
        create-salesorder-line-with-missing-product create-salesorder-unknown-sostatus
        err-create-salesorder-without-LineItems err-create-salesorder-without-account_id
        err-create-salesorder-without-assigned_user_id err-create-salesorder-without-bill_street
        err-create-salesorder-without-invoicestatus err-create-salesorder-without-ship_street
        err-create-salesorder-without-sostatus err-create-salesorder-without-subject
        err-create-salesorder-without-top-level-productid
    """
    yield _bulk
    yield """
        query-accountname query-amp-name query-and-or query-cf-eq query-cf-in query-cf-like query-cf-notempty
        query-contact-semicolon-in-value query-contact-via-hash query-count query-createdtime query-email-eq
        query-email-eq-upper query-empty-gt query-empty-in query-empty-string query-id-eq query-id-in query-id-in-bad
        query-join query-keyset-id query-limit-0-200 query-limit-100-100 query-limit-200 query-limit-200-100
        query-limit-9999-100 query-lineitem-by-parent query-long-in query-modifiedtime-gt query-modifiedtime-gte-lte
        query-multi-and query-negative-limit query-no-semicolon query-nolimit query-not-null
        query-order-and-where-after query-orderby-id query-orderby-modifiedtime query-orderby-two
        query-orderby-two-desc query-parens query-percent-value query-products-all query-producttaxes
        query-quote-backslash query-quote-double query-quote-double-plain query-quote-escape
        query-quote-like-underscore query-ref-filter query-ref-filter-bad query-salesorder-all query-salesorder-cf
        query-so-star query-so-subset query-spaces-in-value query-star-count-where query-syntax query-tax-percentage
        query-umlaut query-unknown-col query-unknown-col-where query-unknown-module
    """
    yield _contacts("Gone")
    yield """
        delete-contact relatedtypes-contacts retrieve-related-contact-salesorders create-contact-special-quotes
        create-contact-special-html create-contact-special-newlines create-contact-special-emoji
        create-contact-special-trailing-space create-contact-special-zero create-contact-special-backslash-n
        create-contact-special-unicode-escape
    """
    yield _contacts("S-other")
    yield """
        create-contact-types revise-contact-clear-field create-contact-owner-group err-create-contact-bad-owner
        err-create-contact-bad-owner-format
    """
    shipping = {"shipping_&_handling": "4.90", "shipping_&_handling_shtax1": "19"}
    yield _note("U-full", "19:46:54", **shipping)
    yield """
        retrieve-salesorder-with-shipping update-salesorder-full retrieve-salesorder-after-update
        err-update-salesorder-retrieved-invoicestatus-blank
    """
    yield _note("U-min", "19:46:55")
    yield "update-salesorder-mandatory-only"
    yield _note("U-nolines", "19:46:55")
    yield "update-salesorder-without-lineitems"
    yield _note("U-revise-lines", "19:46:55")
    yield "revise-salesorder-lineitems retrieve-salesorder-after-revise-lineitems"
    yield _note("U-revise-addr", "19:46:55")
    yield "revise-salesorder-address"
    yield _note("U-li", "19:46:55")
    yield "create-lineitem-standalone delete-lineitem update-lineitem retrieve-salesorder-after-lineitem-create"
    yield _note("U-del", "19:46:55")
    yield "delete-salesorder err-delete-again err-retrieve-deleted err-revise-deleted query-deleted-record"
    yield """
        describe-nonadmin-Contacts describe-nonadmin-SalesOrder describe-nonadmin-Tax err-nonadmin-create-tax
        listtypes-nonadmin query-users-nonadmin retrieve-contact-nonadmin create-contact-nonadmin-iso-date
        err-nonadmin-delete-contact
    """
    yield _unique
    yield """
        describe-Products-with-unique-cf err-create-product-duplicate-unique-cf
        err-revise-product-duplicate-unique-cf err-create-user wsapp-get wsapp-put wsapp-register
    """
    yield _up_to_297
    yield """
        create-contact-ascii-escaped-json create-contact-literal-backslash-u create-contact-ascii-emoji
    """
    yield _contacts("Between")
    yield "create-contact-null-value"
    yield _contacts("Last")
    yield """
        err-create-account-duplicate-case err-create-via-get err-query-via-post query-modifiedtime-watermark
        query-products-sku-in query-lineitem-by-parents query-salesorder-header-fields query-salesorder-star-one
        logout err-session-after-logout err-session-expired err-session-idle login-token-reuse
    """
    yield _after_five_minutes
    yield "err-login-token-expired"
    yield lambda stand: stand.crm.act("forget_sessions")
    yield "err-session-expired-file-gone"


STEPS = tuple(_steps())
REPLAYED = tuple(name for step in STEPS if isinstance(step, str) for name in step.split())
