"""What people do in the CRM itself, and what tests may look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..system import Record
from . import entities, order_lines, orders, setup, taxes, wire
from .book import Book, User
from .modules import MODULES, ORDERS
from .store import Row

if TYPE_CHECKING:
    from .crm import Crm

Arguments = Mapping[str, Any]
Act = Callable[["Crm", Arguments], Any]
SOURCE = "CRM"
_LINE_WORDS = ("parent_id", "incrementondel")


def perform(crm: Crm, do: str, arguments: Arguments) -> Any:
    act = ACTS.get(do)
    if act is None:
        raise ValueError(f"no act {do!r}; there are {', '.join(sorted(ACTS))}")
    try:
        return act(crm, arguments)
    except (wire.RefusedError, wire.PlainTextError) as error:
        raise ValueError(str(error)) from None
    except wire.CrashError:
        raise ValueError("the CRM itself fails at this") from None
    except KeyError as error:
        raise ValueError(f"{do} needs or does not know {error}") from None


def shown(book: Book, row: Row) -> Record:
    """A record as plain values; an order with its lines, a product with its taxes."""
    told: Record = {"id": row.id, **row.values, **row.taxes}
    if row.module.name in ORDERS:
        lines = order_lines.of_order(book, row)
        told["LineItems"] = [
            {"id": line.id, **{name: text for name, text in line.values.items() if name not in _LINE_WORDS}}
            for line in lines
        ]
    return told


def snapshot(crm: Crm) -> Record:
    book = crm.book
    return {
        "version": book.version,
        "switches": book.switches.as_json(),
        "records": {name: [shown(book, row) for row in book.table(name)] for name in MODULES},
        "deleted": sorted(MODULES[book.store.kinds[n]].id_of(n) for n in book.store.deleted),
    }


def _person(crm: Crm, arguments: Arguments) -> User:
    return crm.users[str(arguments.get("by", "admin"))]


def _create(crm: Crm, arguments: Arguments) -> Record:
    """A person fills in the form: it asks for little, and the person owns the record."""
    book, person = crm.book, _person(crm, arguments)
    module = MODULES[str(arguments["module"])]
    fields = dict(arguments.get("fields", {}))
    if module.name == "Tax":
        return shown(book, taxes.create(book, fields))
    if not module.entity or module.name == "Users":
        raise ValueError(f"nobody creates {module.name} by hand here")
    fields.setdefault("assigned_user_id", person.id)
    if module.name in ORDERS:
        return shown(book, orders.place(book, module, fields, person, SOURCE))
    return shown(book, entities.add(book, module, fields, person, SOURCE))


def _row(crm: Crm, arguments: Arguments) -> Row:
    row = crm.book.store.find(str(arguments["id"]))
    if row is None:
        raise ValueError(f"there is no {arguments['id']}")
    return row


def _edit(crm: Crm, arguments: Arguments) -> Record:
    book, row, person = crm.book, _row(crm, arguments), _person(crm, arguments)
    fields = dict(arguments.get("fields", {}))
    if row.module.name == "Tax":
        taxes.change(book, row, fields)
    elif row.module.name in ORDERS:
        orders.amend(book, row, fields, person)
    elif row.module.entity and row.module.name != "Users":
        entities.change(book, row, fields, person)
    else:
        book.table(row.module.name).change(row, {name: wire.text(value) for name, value in fields.items()})
    return shown(book, row)


def _delete(crm: Crm, arguments: Arguments) -> bool:
    row = _row(crm, arguments)
    if row.module.name == "Tax":
        taxes.delete(crm.book, row)
    elif row.module.name in ORDERS:
        orders.delete(crm.book, row)
    elif row.module.entity and row.module.name != "Users":
        entities.remove(crm.book, row)
    else:
        raise ValueError(f"nobody deletes {row.module.name} by hand here")
    return True


def _forget_sessions(crm: Crm, arguments: Arguments) -> int:
    return crm.sessions.forget()


def _add_currency(crm: Crm, arguments: Arguments) -> str:
    code = str(arguments["code"])
    name, symbol = str(arguments.get("name", code)), str(arguments.get("symbol", code))
    return setup.add_currency(crm.book, code, name, symbol, float(arguments.get("rate", 1))).id


def _activate(*, active: bool) -> Act:
    def act(crm: Crm, arguments: Arguments) -> bool:
        user = crm.users[str(arguments["user"])]
        user.active = active
        status = "Active" if active else "Inactive"
        crm.book.table("Users").change(crm.book.table("Users").rows[user.n], {"status": status})
        return True

    return act


def _change_access_key(crm: Crm, arguments: Arguments) -> str:
    user = crm.users[str(arguments["user"])]
    user.access_key = crm.book.token(16)
    return user.access_key


ACTS: dict[str, Act] = {
    "create": _create,
    "edit": _edit,
    "delete": _delete,
    "forget_sessions": _forget_sessions,
    "add_currency": _add_currency,
    "activate_user": _activate(active=True),
    "deactivate_user": _activate(active=False),
    "change_access_key": _change_access_key,
}
