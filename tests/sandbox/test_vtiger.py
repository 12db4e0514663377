"""The practice CRM where no recording reaches: refusals, limits, sessions, the Cloud, switches, version 8.3.0."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from urllib.parse import urlencode

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.server import Request, Response
from wcsync_desktop.sandbox.vtiger.crm import Crm
from wcsync_desktop.sandbox.vtiger.totals import Line, Terms, sums

OWNER = {"assigned_user_id": "19x1"}
REST = "/restapi/v1/vtiger/default"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def later(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Caller:
    """Asks the CRM without a socket in between."""

    def __init__(self, crm: Crm, user: str = "admin") -> None:
        self.crm = crm
        self.user = user
        self.session = ""

    def http(self, method: str, path: str, params: dict[str, str], **headers: str) -> Response:
        text = urlencode(params)
        get = method == "GET"
        return self.crm.handle(
            Request(
                method=method,
                path=path,
                query=tuple(params.items()) if get else (),
                raw_query=text if get else "",
                headers={"content-type": "application/x-www-form-urlencoded", **headers},
                body=b"" if get else text.encode(),
                secure=True,
                site="https://crm.example",
            )
        )

    def call(self, method: str, operation: str, **params: Any) -> Any:
        sent = {"operation": operation, "sessionName": self.session}
        sent |= {name: value if isinstance(value, str) else json.dumps(value) for name, value in params.items()}
        response = self.http(method, "/webservice.php", sent)
        assert response.status == 200, response
        return json.loads(response.body)

    def challenge(self) -> str:
        return str(self.call("GET", "getchallenge", username=self.user)["result"]["token"])

    def answer_to(self, token: str) -> Any:
        proof = hashlib.md5(f"{token}{self.crm.users[self.user].access_key}".encode()).hexdigest()
        return self.call("POST", "login", username=self.user, accessKey=proof)

    def login(self) -> Caller:
        self.session = self.answer_to(self.challenge())["result"]["sessionName"]
        return self

    def get(self, operation: str, **params: Any) -> Any:
        answer = self.call("GET", operation, **params)
        assert answer["success"], answer
        return answer["result"]

    def post(self, operation: str, **params: Any) -> Any:
        answer = self.call("POST", operation, **params)
        assert answer["success"], answer
        return answer["result"]

    def query(self, text: str) -> Any:
        return self.get("query", query=text)

    def code(self, method: str, operation: str, **params: Any) -> Any:
        answer = self.call(method, operation, **params)
        assert not answer["success"], answer
        return answer["error"]["code"]

    def create(self, module: str, **fields: Any) -> Any:
        return self.post("create", elementType=module, element={**OWNER, **fields})

    def order(self, *lines: dict[str, Any], **fields: Any) -> Any:
        account = self.crm.records("Accounts")[0]["id"]
        header = {
            "subject": "Order", "sostatus": "Created", "invoicestatus": "Created", "account_id": account,
            "bill_street": "a", "ship_street": "b", "productid": lines[0]["productid"], "hdnTaxType": "group",
        }  # fmt: skip
        return self.create("SalesOrder", **header, LineItems=list(lines), **fields)

    def rest(self, method: str, operation: str, key: str | None = None, **params: Any) -> Response:
        pair = f"{self.user}:{self.crm.users[self.user].access_key if key is None else key}"
        sent = {name: value if isinstance(value, str) else json.dumps(value) for name, value in params.items()}
        basic = f"Basic {base64.b64encode(pair.encode()).decode()}"
        return self.http(method, f"{REST}/{operation}", sent, authorization=basic)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def crm(clock: Clock) -> Iterator[Crm]:
    found = Crm("Practice Vtiger", clock=clock)
    yield found
    found.close()


@pytest.fixture
def api(crm: Crm) -> Caller:
    return Caller(crm).login()


@pytest.fixture
def new_api(clock: Clock) -> Caller:
    return Caller(Crm("Practice Vtiger", clock=clock, version="8.3.0")).login()


def _shop(api: Caller) -> tuple[str, str]:
    """An account to order for, and two products; the first has a tax of its own."""
    api.create("Accounts", accountname="Acme")
    api.post("create", elementType="Tax", element={"taxlabel": "VAT 19%", "percentage": "19"})
    taxed = api.create("Products", productname="Mug", unit_price="12.50", qtyinstock="40", tax4="19")
    return taxed["id"], api.create("Products", productname="Cup", unit_price=5)["id"]


# Sessions.


def test_token_lives_for_300_seconds(crm: Crm, clock: Clock) -> None:
    caller = Caller(crm)
    token = caller.challenge()
    clock.later(300)
    assert caller.answer_to(token)["success"]
    clock.later(1)
    assert caller.answer_to(token)["error"]["code"] == "INVALID_AUTH_TOKEN"


def test_new_challenge_removes_the_older_token(crm: Crm) -> None:
    caller = Caller(crm)
    older = caller.challenge()
    caller.challenge()
    assert caller.answer_to(older)["error"]["code"] == "INVALID_USER_CREDENTIALS"


def test_several_sessions_of_one_user_live_side_by_side(crm: Crm) -> None:
    one, two = Caller(crm).login(), Caller(crm).login()
    assert one.query("select id from Users;") == two.query("select id from Users;")


def test_unused_session_is_cleaned_up(api: Caller, clock: Clock) -> None:
    clock.later(1440)
    api.get("listtypes")
    clock.later(1441)
    assert api.code("GET", "listtypes") == "INVALID_SESSIONID"


def test_forgotten_sessions_need_a_new_login(api: Caller) -> None:
    assert api.crm.act("forget_sessions") == 1
    assert api.code("GET", "listtypes") == "INVALID_SESSIONID"
    assert api.login().get("listtypes")["types"]


def test_inactive_user_and_changed_key_cannot_log_in(crm: Crm) -> None:
    caller = Caller(crm, "sales1")
    crm.act("deactivate_user", user="sales1")
    assert caller.answer_to(caller.challenge())["error"]["code"] == "INVALID_USER_CREDENTIALS"
    crm.act("activate_user", user="sales1")
    old = crm.users["sales1"].access_key
    assert crm.act("change_access_key", user="sales1") != old
    assert caller.login().session


def test_log_has_no_secret(api: Caller) -> None:
    api.create("Contacts", lastname="X")
    api.rest("GET", "me")
    text = json.dumps(api.crm.log())
    secrets = [api.session, *(user.access_key for user in api.crm.users.values())]
    assert not any(secret in text for secret in secrets)
    assert "accessKey=\\u2026" in text


def test_rules_look_at_the_record_that_is_sent(api: Caller) -> None:
    api.crm.faults({"match": {"operation": "create", "body_contains": '"lastname": "Bad'}, "fault": "502_html"})
    element = json.dumps({**OWNER, "lastname": "Bad Luck"})
    params = {"operation": "create", "sessionName": api.session, "elementType": "Contacts", "element": element}
    assert api.http("POST", "/webservice.php", params).status == 502
    assert api.create("Contacts", lastname="Good Luck")["id"] == api.crm.records("Contacts")[0]["id"]
    assert '"Bad Luck"' in api.crm.log()[-2]["body"]


def test_log_tells_writes_and_whether_they_took_effect(api: Caller) -> None:
    api.create("Contacts", lastname="X")
    api.code("POST", "create", elementType="Contacts", element={})
    api.query("select id from Contacts;")
    told = [(entry["operation"], entry["write"], entry["applied"]) for entry in api.crm.log()[-3:]]
    assert told == [("create", True, True), ("create", True, False), ("query", False, False)]


# The query language.


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("select id from Contacts", "token 'Contacts' Unexpected End of Input(0), expected one of: SEMICOLON"),
        ("select id from Contacts where;", "token ';' Unexpected SEMICOLON(;), expected one of: COLUMNNAME"),
        ("select id from Contacts where email not 'x';", "Unexpected VALUE(not), expected one of: EQ,LT,GT,LTE"),
        ("select id from Contacts where not email = 'x';", "Unexpected VALUE(email), expected one of: EQ,LT"),
        ("select id Contacts;", "token 'Contacts' Unexpected COLUMNNAME(Contacts), expected one of: FRM"),
        ("delete from Contacts;", "token 'delete' Unexpected Unknown(delete), expected one of: SELECT"),
        ("select id from Contacts order id;", "expected one of: ORDERBY"),
        ("select id from Contacts limit x;", "expected one of: VALUE"),
        ("select count(id) from Contacts;", "expected one of: ASTERISK"),
        ("select id from Contacts where id in '12x1';", "expected one of: PARENOPEN"),
    ],
)
def test_syntax_errors(api: Caller, text: str, message: str) -> None:
    error = api.call("GET", "query", query=text)["error"]
    assert error["code"] == "QUERY_SYNTAX_ERROR"
    assert message in error["message"]


@pytest.mark.parametrize("where", ["email = ''", 'email = "x"', "account_id.accountname = 'x'", "email in ('x','')"])
def test_what_the_lexer_cannot_read_is_an_unknown_error(api: Caller, where: str) -> None:
    assert api.code("GET", "query", query=f"select id from Contacts where {where};") == "INTERNAL_SERVER_ERROR"


def test_comparison_knows_no_case_and_no_accents(api: Caller) -> None:
    made = api.create("Contacts", lastname="Müller ", email="A@x.example")["id"]
    for where in (
        "lastname = 'MULLER'",
        "email = 'a@X.example'",
        "lastname like 'm_ll%'",
        "email in ('q','a@x.EXAMPLE')",
    ):
        assert api.query(f"select id from Contacts where {where};") == [{"id": made}], where
    assert api.query("select id from Contacts where lastname != 'muller';") == []


def test_and_binds_closer_than_or(api: Caller) -> None:
    ids = [api.create("Contacts", lastname=name, phone=phone)["id"] for name, phone in ("a1", "b1", "b2")]
    text = "select id from Contacts where lastname = 'a' or lastname = 'b' and phone = '2';"
    assert [row["id"] for row in api.query(text)] == [ids[0], ids[2]]


def test_no_more_than_100_rows_whatever_is_asked(api: Caller) -> None:
    for n in range(120):
        api.crm.act("create", module="Contacts", fields={"lastname": f"L{n}"})
    assert len(api.query("select id from Contacts;")) == 100
    assert len(api.query("select id from Contacts limit 500;")) == 100
    assert len(api.query("select id from Contacts limit 100,100;")) == 20
    assert api.query("select id from Contacts limit 200,100;") == []
    assert api.query("select count(*) from Contacts;") == [{"count": "120"}]


def test_paging_by_time_and_id_sees_every_record_once(api: Caller, clock: Clock) -> None:
    for n in range(250):
        api.crm.act("create", module="Contacts", fields={"lastname": f"L{n}"})
        clock.later(0.3)
    seen: list[str] = []
    time = "2026-03-01 00:00:00"
    while True:
        where = f"where modifiedtime >= '{time}' order by modifiedtime, id limit 0,100"
        page = api.query(f"select id,modifiedtime from Contacts {where};")
        fresh = [row["id"] for row in page if row["id"] not in seen]
        seen += fresh
        if not fresh:
            break
        time = page[-1]["modifiedtime"]
    assert seen == [record["id"] for record in api.crm.records("Contacts")]


def test_order_by_several_columns_turns_only_the_last(api: Caller) -> None:
    made = {n: api.create("Contacts", lastname=n[0], phone=n[1])["id"] for n in ("b1", "a1", "a2", "b2")}
    rows = api.query("select id from Contacts order by lastname, phone desc;")
    assert [row["id"] for row in rows] == [made["a2"], made["a1"], made["b2"], made["b1"]]


def test_numbers_compare_as_numbers(api: Caller) -> None:
    for price in (9, 10, 100):
        api.create("Products", productname=str(price), unit_price=price)
    rows = api.query("select productname from Products where unit_price >= '9.5' order by unit_price desc;")
    assert [row["productname"] for row in rows] == ["100", "10"]


def test_lines_count_in_the_limit_as_soon_as_one_of_their_columns_is_asked(api: Caller) -> None:
    mug, cup = _shop(api)
    for _ in range(3):
        api.order({"productid": mug, "quantity": 1, "listprice": 1}, {"productid": cup, "quantity": 1, "listprice": 1})
    assert len(api.query("select id,subject from SalesOrder limit 0,4;")) == 3
    assert len(api.query("select id,subject,quantity from SalesOrder limit 0,4;")) == 2


# Records.


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120), st.text(max_size=50))
def test_text_comes_back_as_it_was_but_for_wide_signs_and_length(lastname: str, title: str) -> None:
    api = Caller(Crm("Practice Vtiger", clock=Clock())).login()
    if "<" in title or not lastname:
        return
    told = api.create("Contacts", lastname=lastname, title=title)
    stored = "".join("????" if ord(sign) > 0xFFFF else sign for sign in title)[:50]
    assert told["title"] == api.get("retrieve", id=told["id"])["title"] == stored


def test_every_write_is_a_change_even_of_nothing(api: Caller, clock: Clock) -> None:
    made = api.create("Contacts", lastname="X", phone="1")
    clock.later(5)
    told = api.post("revise", element={"id": made["id"], "phone": "1"})
    assert (told["createdtime"], told["modifiedtime"]) == ("2026-03-01 12:00:00", "2026-03-01 12:00:05")


def test_created_time_can_be_written_and_the_servers_own_fields_cannot(api: Caller) -> None:
    told = api.create(
        "Contacts", lastname="X", createdtime="2020-01-02 03:04:05", modifiedtime="2020-01-02 03:04:05", source="me",
        contact_no="CON77",
    )  # fmt: skip
    shown = [told[name] for name in ("createdtime", "modifiedtime", "source", "contact_no")]
    assert shown == ["2020-01-02 03:04:05", "2026-03-01 12:00:00", "WEBSERVICE", "CON1"]


def test_owner_who_does_not_exist_leaves_a_record_behind_a_sentence(api: Caller) -> None:
    element = json.dumps({"lastname": "X", "assigned_user_id": "19x999"})
    params = {"operation": "create", "sessionName": api.session, "elementType": "Contacts", "element": element}
    response = api.http("POST", "/webservice.php", params)
    assert (response.status, response.body) == (200, b"Sorry! Attempt to access restricted file.")
    assert [record["lastname"] for record in api.crm.records("Contacts")] == ["X"]


def test_json_bodies_and_unknown_operations_are_500_without_a_word(api: Caller) -> None:
    for params in ({"operation": "nosuchop"}, {"operation": "sync"}, {"operation": "logout"}):
        response = api.http("POST", "/webservice.php", {**params, "sessionName": api.session})
        assert (response.status, response.body) == (500, b"")
    body = json.dumps({"operation": "listtypes", "sessionName": api.session}).encode()
    request = Request("POST", "/webservice.php", (), "", {"content-type": "application/json"}, body, True, "")
    assert api.crm.handle(request).status == 500


def test_reference_to_a_deleted_record_reads_empty(api: Caller) -> None:
    account = api.create("Accounts", accountname="Acme")["id"]
    contact = api.create("Contacts", lastname="X", account_id=account)["id"]
    api.post("delete", id=account)
    assert api.get("retrieve", id=contact)["account_id"] == ""
    assert api.query(f"select id from Accounts where id = '{account}';") == []
    assert api.create("Accounts", accountname="ACME")["id"] != account


def test_unit_price_is_rounded_to_the_users_decimals(api: Caller) -> None:
    api.crm.switch(user_decimals=0)
    assert api.create("Products", productname="X", unit_price="9.99")["unit_price"] == "10.00000000"
    assert {row["no_of_currency_decimals"] for row in api.query("select no_of_currency_decimals from Users;")} == {"0"}


def test_custom_fields_can_be_away_or_unique(api: Caller) -> None:
    names = [field["label"] for field in api.get("describe", elementType="Products")["fields"]]
    assert "WooCommerce ID" in names
    api.crm.switch(unique_custom_field=True)
    api.create("Products", productname="A", cf_857="wc:1")
    api.create("Products", productname="B")
    api.create("Products", productname="C", cf_857="")
    assert (
        api.code("POST", "create", elementType="Products", element={**OWNER, "productname": "D", "cf_857": "WC:1"}) == 0
    )
    api.crm.switch(custom_fields=False)
    names = [field["label"] for field in api.get("describe", elementType="Products")["fields"]]
    assert "WooCommerce ID" not in names
    assert api.code("GET", "query", query="select id from Products where cf_857 = 'wc:1';") == "ACCESS_DENIED"
    assert "cf_857" not in api.create("Products", productname="E", cf_857="wc:2")


def test_unknown_switches_and_acts_are_refused(crm: Crm) -> None:
    with pytest.raises(ValueError, match="no switch"):
        crm.switch(colour="red")
    with pytest.raises(ValueError, match="int"):
        crm.switch(minute_limit="many")
    with pytest.raises(ValueError, match="no act"):
        crm.act("dance")
    with pytest.raises(ValueError, match="there is no"):
        crm.act("edit", id="12x999", fields={})
    crm.act("create", module="Accounts", fields={"accountname": "Acme"})
    with pytest.raises(ValueError, match="Duplicate"):
        crm.act("create", module="Accounts", fields={"accountname": "acme"})


def test_person_in_the_crm_leaves_another_source_and_a_new_time(api: Caller, clock: Clock) -> None:
    made = api.crm.act("create", module="Contacts", fields={"lastname": "X"}, by="sales1")
    assert (made["source"], made["assigned_user_id"], made["modifiedby"]) == ("CRM", "19x5", "19x5")
    clock.later(7)
    edited = api.crm.act("edit", id=made["id"], fields={"phone": "1"})
    assert (edited["phone"], edited["modifiedtime"], edited["source"]) == ("1", "2026-03-01 12:00:07", "CRM")
    assert api.crm.act("delete", id=made["id"])
    assert api.crm.record(made["id"]) is None
    assert made["id"] in api.crm.state()["deleted"]


# Taxes.


def test_new_tax_is_a_new_column(api: Caller) -> None:
    tax = api.post("create", elementType="Tax", element={"taxlabel": "VAT 24%", "percentage": "24"})
    assert (tax["taxname"], tax["percentage"]) == ("tax4", "24.000")
    for module in ("Products", "Services", "LineItem"):
        assert "tax4" in [field["name"] for field in api.get("describe", elementType=module)["fields"]]
    assert "tax4" not in [field["name"] for field in api.get("describe", elementType="SalesOrder")["fields"]]


def test_deleting_a_tax_only_marks_it(api: Caller) -> None:
    api.post("delete", id="34x2")
    rows = api.query("select taxlabel,deleted from Tax;")
    assert rows[1] == {"taxlabel": "Sales", "deleted": "1"}
    assert "tax2" not in [field["name"] for field in api.get("describe", elementType="Products")["fields"]]


def test_equal_labels_spoil_the_table(api: Caller) -> None:
    for _ in range(2):
        api.post("create", elementType="Tax", element={"taxlabel": "VAT", "percentage": "24"})
    assert api.post("revise", element={"id": "34x1", "percentage": "5"})["taxname"] == "tax5"


# Orders.


def test_update_with_lines_loses_shipping_and_adjustment_but_keeps_the_discount(api: Caller) -> None:
    mug, cup = _shop(api)
    line = {"productid": mug, "quantity": 2, "listprice": 10, "tax4": 19}
    made = api.order(
        line, hdnDiscountAmount="3", txtAdjustment="1", description="note", **{"shipping_&_handling": "4.90"}
    )
    assert made["hdnGrandTotal"] == pytest.approx(17 * 1.19 + 4.9 + 1)
    header = {name: made[name] for name in ("id", "subject", "sostatus", "account_id", "bill_street", "ship_street")}
    given = {**OWNER, **header, "invoicestatus": "Created", "productid": cup, "hdnTaxType": "group"}
    api.post("update", element={**given, "LineItems": [{**line, "productid": cup}]})
    told = api.get("retrieve", id=made["id"])
    assert [item["productid"] for item in told["LineItems"]] == [cup]
    shown = [told[name] for name in ("hdnGrandTotal", "txtAdjustment", "hdnDiscountAmount", "description")]
    assert shown == ["20.23000000", "0.00000000", "3.00000000", "note"]
    assert told["shipping_&_handling"] is None


def test_revise_of_the_header_keeps_lines_and_sums(api: Caller) -> None:
    mug, _ = _shop(api)
    made = api.order({"productid": mug, "quantity": 2, "listprice": 10, "tax4": 19}, txtAdjustment="1")
    api.post("revise", element={"id": made["id"], "sostatus": "Delivered"})
    told = api.get("retrieve", id=made["id"])
    assert (told["sostatus"], told["hdnGrandTotal"], told["hdnTaxType"]) == ("Delivered", "24.80000000", "group")
    assert len(told["LineItems"]) == 1


@pytest.mark.parametrize(
    "field", [{"hdnDiscountAmount": ""}, {"shipping_&_handling": None}, {"shipping_&_handling": ""}]
)
def test_empty_amounts_break_an_order(api: Caller, field: dict[str, Any]) -> None:
    mug, _ = _shop(api)
    made = api.order({"productid": mug, "quantity": 1, "listprice": 1})
    element = json.dumps({"id": made["id"], "sostatus": "Approved", **field})
    params = {"operation": "revise", "sessionName": api.session, "element": element}
    assert api.http("POST", "/webservice.php", params).status == 500
    assert api.crm.record(made["id"])["sostatus"] == "Created"  # type: ignore[index]


def test_invoice_status_is_stored_for_recurring_orders_only(api: Caller) -> None:
    mug, _ = _shop(api)
    line = {"productid": mug, "quantity": 1, "listprice": 1}
    assert api.get("retrieve", id=api.order(line)["id"])["invoicestatus"] == ""
    assert api.get("retrieve", id=api.order(line, enable_recurring=1)["id"])["invoicestatus"] == "Created"


def test_stock_stays_when_an_order_comes(api: Caller) -> None:
    mug, _ = _shop(api)
    api.order({"productid": mug, "quantity": 2, "listprice": 1})
    assert api.get("retrieve", id=mug)["qtyinstock"] == "40.000"


def test_person_changes_an_order_and_the_sums_follow(api: Caller) -> None:
    mug, _ = _shop(api)
    made = api.order({"productid": mug, "quantity": 2, "listprice": 10, "tax4": 19}, txtAdjustment="1")
    edited = api.crm.act("edit", id=made["id"], fields={"hdnDiscountAmount": "3"})
    assert (edited["hdnGrandTotal"], edited["txtAdjustment"]) == ("21.23000000", "1.00000000")
    lines = [{"productid": mug, "quantity": 1, "listprice": 10, "tax4": 19}]
    edited = api.crm.act("edit", id=made["id"], fields={"LineItems": lines})
    assert edited["hdnGrandTotal"] == "9.33000000"


_AMOUNT = st.integers(0, 100_000).map(lambda cents: cents / 100)
_LINES = st.lists(
    st.builds(
        Line,
        quantity=st.integers(1, 50).map(float),
        price=_AMOUNT,
        discount_amount=st.just(0.0) | _AMOUNT,
        taxes=st.lists(st.sampled_from([0.0, 7.0, 19.0, 24.0]), max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=6,
)


@given(_LINES, st.booleans(), st.sampled_from([0.0, 19.0]), _AMOUNT, _AMOUNT, st.integers(-500, 500))
def test_sums_are_what_arithmetic_says(
    lines: list[Line], individual: bool, group: float, discount: float, shipping: float, cents: int
) -> None:
    terms = Terms(individual, (group,), discount, 0.0, shipping, ((shipping, (19.0,)),), cents / 100)
    found = sums(lines, terms)

    def exact(value: float) -> Fraction:
        return Fraction(str(value))

    nets = [exact(line.price) * exact(line.quantity) - exact(line.discount_amount) for line in lines]
    taxed = sum(net * sum(map(exact, line.taxes), Fraction(0)) / 100 for net, line in zip(nets, lines, strict=True))
    net, off, ship = sum(nets, Fraction(0)), exact(discount), exact(shipping)
    subtotal = net + (taxed if individual else 0)
    tax = 0 if individual else (net - off) * exact(group) / 100
    assert found.subtotal == pytest.approx(float(subtotal), abs=1e-6)
    assert found.pre_tax == pytest.approx(float(net - off + ship), abs=1e-6)
    grand = subtotal - off + ship + tax + ship * 19 / 100 + Fraction(cents, 100)
    assert found.grand == pytest.approx(float(grand), abs=1e-6)


# The Cloud.


def test_cloud_answers_with_a_key_instead_of_a_session(api: Caller) -> None:
    me = api.rest("GET", "me")
    assert (me.status, json.loads(me.body)["result"]["user_name"]) == (200, "admin")
    made = api.rest("POST", "create", elementType="Contacts", element={**OWNER, "lastname": "X"})
    assert json.loads(made.body)["result"]["lastname"] == "X"
    failed = api.rest("GET", "retrieve", id="12x999")
    assert (failed.status, json.loads(failed.body)["error"]["code"]) == (400, "ACCESS_DENIED")
    assert api.rest("GET", "me", key="wrong").status == 401
    api.crm.act("deactivate_user", user="admin")
    assert api.rest("GET", "me").status == 401


def test_cloud_limit_of_a_minute_and_of_a_day(api: Caller, clock: Clock) -> None:
    api.crm.switch(minute_limit=3, daily_limit=4)
    clock.later(20)
    told = [api.rest("GET", "me") for _ in range(4)]
    assert [response.status for response in told] == [200, 200, 200, 429]
    assert [response.headers["X-FloodControl-Remaining"] for response in told] == ["2", "1", "0", "0"]
    reset = int(told[-1].headers["X-FloodControl-Reset"])
    assert reset - clock.now.timestamp() == 40
    clock.later(40)
    last = api.rest("GET", "me")
    assert (last.status, last.headers["X-RateLimit-Remaining"], last.headers["X-RateLimit-DailyLimit"]) == (
        200,
        "0",
        "4",
    )
    assert api.rest("GET", "me").status == 429
    clock.later(86400)
    assert api.rest("GET", "me").status == 200


def test_cloud_sync_tells_changes_and_deletions_and_a_full_second_whole(api: Caller, clock: Clock) -> None:
    start = int(clock.now.timestamp()) - 1
    for n in range(110):
        api.crm.act("create", module="Contacts", fields={"lastname": f"L{n}"})
    clock.later(1)
    late = api.crm.act("create", module="Contacts", fields={"lastname": "Late"})["id"]

    def sync(since: int, kind: str = "application") -> Any:
        answer = api.rest("GET", "sync", modifiedTime=str(since), elementType="Contacts", syncType=kind)
        return json.loads(answer.body)["result"]

    first = sync(start)
    assert (len(first["updated"]), first["more"], first["lastModifiedTime"]) == (110, True, start + 1)
    second = sync(first["lastModifiedTime"])
    assert ([row["id"] for row in second["updated"]], second["more"]) == ([late], False)
    clock.later(1)
    api.crm.act("delete", id=late)
    assert sync(second["lastModifiedTime"])["deleted"] == [late]
    assert sync(second["lastModifiedTime"] + 1)["deleted"] == []


def test_either_api_can_be_away(api: Caller) -> None:
    api.crm.switch(restapi=False)
    assert api.rest("GET", "me").status == 404
    api.crm.switch(restapi=True, webservice=False)
    assert api.rest("GET", "me").status == 200
    assert api.http("GET", "/webservice.php", {"operation": "getchallenge", "username": "admin"}).status == 404


# Version 8.3.0.


def test_new_version_cannot_create_sales_orders(new_api: Caller) -> None:
    mug, _ = _shop(new_api)
    header = {
        "subject": "Order", "sostatus": "Created", "invoicestatus": "Created",
        "account_id": new_api.crm.records("Accounts")[0]["id"], "bill_street": "a", "ship_street": "b",
        "productid": mug, "LineItems": [{"productid": mug, "quantity": 2, "listprice": 1}], **OWNER,
    }  # fmt: skip
    assert new_api.code("POST", "create", elementType="SalesOrder", element=header) == "INVALID_ID_ATTRIBUTE"
    assert new_api.crm.records("SalesOrder") == []
    made = new_api.crm.act("create", module="SalesOrder", fields=header)
    assert new_api.get("retrieve", id=mug)["qtyinstock"] == "38.000"
    element = json.dumps({**header, "id": made["id"]})
    params = {"operation": "update", "sessionName": new_api.session, "element": element}
    assert new_api.http("POST", "/webservice.php", params).status == 500
    assert new_api.crm.log()[-1]["applied"] is True
    told = new_api.get("retrieve", id=made["id"])
    assert (told["hdnGrandTotal"], len(told["LineItems"])) == ("0.00000000", 1)
    assert new_api.post("revise", element={"id": made["id"], "sostatus": "Approved"})["sostatus"] == "Approved"
    new_api.post("delete", id=made["id"])
    assert new_api.get("retrieve", id=mug)["qtyinstock"] == "40.000"


def test_new_version_counts_nothing_and_shows_null(new_api: Caller) -> None:
    made = new_api.create("Contacts", lastname="X")
    assert new_api.query("select count(*) from Contacts;") == []
    assert made["account_id"] is None
    row = new_api.query("select birthday,account_id,phone from Contacts;")[0]
    assert row == {"birthday": None, "account_id": None, "phone": ""}


def test_new_version_takes_bad_numbers_for_0_and_cannot_bear_escapes(new_api: Caller) -> None:
    made = new_api.create("Products", productname="X", unit_price="abc")
    assert made["unit_price"] == "0.00000000"
    element = {**OWNER, "lastname": "a\\u00e9b"}
    assert new_api.code("POST", "create", elementType="Contacts", element=element) == "INTERNAL_SERVER_ERROR"
    assert new_api.code("POST", "create", elementType="Contacts", element="{bad") == "INTERNAL_SERVER_ERROR"


def test_new_version_hides_the_records_from_users_who_are_no_administrators(new_api: Caller) -> None:
    sales = Caller(new_api.crm, "sales1").login()
    assert "Contacts" not in sales.get("listtypes")["types"]
    assert "Currency" in sales.get("listtypes")["types"]
    assert sales.code("GET", "query", query="select id from Contacts;") == "ACCESS_DENIED"
    assert sales.code("GET", "describe", elementType="Contacts") == "ACCESS_DENIED"


# The whole.


def test_same_seed_and_clock_give_the_same_crm() -> None:
    def made() -> tuple[Any, ...]:
        with Sandbox(shops=0, megaventories=0, vtigers=1, clock=Clock()) as sandbox:
            crm = sandbox.vtigers[0]
            return crm.state(), crm.users["admin"].access_key, Caller(crm).login().session

    assert made() == made()


def test_sandbox_serves_a_filled_crm_over_https() -> None:
    with Sandbox(shops=0, megaventories=0, vtigers=2, vtiger_version="8.3.0") as sandbox:
        first, second = sandbox.systems
        assert (first.kind, first.name, second.name) == ("vtiger", "Practice Vtiger 1", "Practice Vtiger 2")
        query = {"query": "select email from Contacts where email = 'cust002@example.com';"}
        with requests.Session() as session:
            session.trust_env = False
            answer = session.get(
                f"{first.url}{REST}/query", params=query, auth=(first.secret[0], first.secret[1]), verify=first.ca
            )
            assert answer.json()["result"] == [{"email": "cust002@example.com"}]
            switched = session.post(f"{first.control}/switches", json={"minute_limit": 5}, verify=first.ca)
            assert switched.json()["minute_limit"] == 5
    with pytest.raises(ValueError, match="not one of"):
        Crm("Practice Vtiger", version="7.5")
