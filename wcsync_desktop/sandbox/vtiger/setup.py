"""What a freshly installed CRM holds: two users, three groups, one currency, three taxes and a company."""

from __future__ import annotations

from .book import Book, User
from .modules import MODULES, Module
from .store import Row

_ADMIN = (
    "user_name admin; is_admin on; last_name Administrator; roleid H2; email1 admin@example.com; status Active; "
    "activity_view This Week; lead_view Today; hour_format 12; end_hour 23:00; start_hour 00:00; is_owner 1; "
    "date_format yyyy-mm-dd; time_zone UTC; currency_id 21x1; currency_grouping_pattern 123,456,789; "
    "currency_decimal_separator .; currency_grouping_separator ,; internal_mailer 1; theme alphagrey; language en_us; "
    "reminder_interval 1 Minute; no_of_currency_decimals 2; truncate_trailing_zeros 1; dayoftheweek Sunday; "
    "callduration 5; othereventduration 5; calendarsharedtype public; default_record_view Summary; leftpanelhide 0; "
    "defaulteventstatus Planned; defaultactivitytype Call; defaultcalendarview MyCalendar; defaultlandingpage Home; "
    "userlabel Administrator"
)
_SALES = (
    "user_name sales1; is_admin off; first_name Sam; last_name Seller; roleid H5; email1 s@example.com; "
    "status Active; activity_view Today; hour_format 24; start_hour 09:00; date_format dd-mm-yyyy; "
    "time_zone Europe/Berlin; currency_id 21x1; currency_grouping_pattern 123,456,789; currency_decimal_separator ,; "
    "currency_grouping_separator .; internal_mailer 0; theme softed; language en_us; no_of_currency_decimals 2; "
    "truncate_trailing_zeros 0; dayoftheweek Sunday; callduration 5; othereventduration 5; calendarsharedtype public; "
    "default_record_view Summary; leftpanelhide 0; hidecompletedevents 0; userlabel Sam Seller"
)
_GROUPS = (
    "groupname Team Selling; description Group Related to Sales",
    "groupname Marketing Group; description Group Related to Marketing Activities",
    "groupname Support Group; description Group Related to providing Support to Customers",
)
_CURRENCY = (
    "currency_name USA, Dollars; currency_code USD; currency_symbol $; conversion_rate 1.00000; "
    "currency_status Active; defaultid -11; deleted 0"
)
_COMPANY = (
    "organizationname vtiger; address 95, 12th Main Road, 3rd Block, Rajajinagar; city Bangalore; state Karnataka; "
    "country India; code 560010; phone +91 9243602352; fax +91 9243602352; website www.vtiger.com; "
    "logoname vtiger-crm-logo.png"
)
_TAXES = (("VAT", "4.500"), ("Sales", "10.000"), ("Service", "12.500"))


def install(book: Book) -> None:
    for n, admin, text in ((1, True, _ADMIN), (5, False, _SALES)):
        row = _put(book, MODULES["Users"], n, text)
        row.label = row.values["userlabel"]
        name = row.values["user_name"]
        book.users[name] = User(n, name, book.token(16), admin)
    for n, text in enumerate(_GROUPS, 2):
        _put(book, MODULES["Groups"], n, text)
    _put(book, MODULES["Currency"], book.store.next_of("Currency"), _CURRENCY)
    _put(book, MODULES["CompanyDetails"], 1, _COMPANY)
    for label, percentage in _TAXES:
        add_tax(book, label, percentage)


def add_tax(book: Book, label: str, percentage: str) -> Row:
    """A tax and its new column taxN."""
    n = book.store.next_of("Tax")
    values = {
        "taxname": f"tax{n}", "taxlabel": label, "percentage": percentage, "deleted": "0", "method": "Simple",
        "type": "Fixed", "compoundon": "[]", "regions": "[]",
    }  # fmt: skip
    row = Row(n, MODULES["Tax"], values)
    book.table("Tax").add(row)
    return row


def add_currency(book: Book, code: str, name: str, symbol: str, rate: float) -> Row:
    values = {
        "currency_name": name, "currency_code": code, "currency_symbol": symbol, "conversion_rate": f"{rate:.5f}",
        "currency_status": "Active", "defaultid": "0", "deleted": "0",
    }  # fmt: skip
    row = Row(book.store.next_of("Currency"), MODULES["Currency"], values)
    book.table("Currency").add(row)
    return row


def _put(book: Book, module: Module, n: int, text: str) -> Row:
    values = {name: "" for name in module.fields if name != "id"}
    for part in text.split("; "):
        name, _, value = part.partition(" ")
        values[name] = value
    row = Row(n, module, values)
    book.table(module.name).add(row)
    return row
