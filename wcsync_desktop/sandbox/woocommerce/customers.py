"""/customers: WordPress users. No change feed, no trash."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from ..system import Record
from . import batch
from .errors import RestError, missing_parameters, trash_not_supported
from .listing import PAGING, by_ids, in_order, page
from .parameters import Expected, Parameters, check, is_email
from .store import Store
from .visit import Reply, Visit, created, links
from .wordpress_text import plain

ROLES = ("all", "administrator", "editor", "author", "contributor", "subscriber", "customer", "shop_manager")
_LIST_SCHEMA = {
    **PAGING,
    "order": Expected("string", ("asc", "desc")),
    "orderby": Expected("string", ("id", "include", "name", "registered_date")),
    "role": Expected("string", ROLES),
}
_SCHEMA = {
    "email": Expected("string"),
    "first_name": Expected("string"),
    "last_name": Expected("string"),
    "username": Expected("string"),
    "password": Expected("string"),
    "billing": Expected("address"),
    "shipping": Expected("object"),
    "meta_data": Expected("array"),
}
_SHIPPING = (
    "first_name",
    "last_name",
    "company",
    "address_1",
    "address_2",
    "city",
    "postcode",
    "country",
    "state",
    "phone",
)
_BILLING = (*_SHIPPING[:-1], "email", "phone")


def set_up(store: Store) -> None:
    for email, role, username in (
        ("admin@example.com", "administrator", "admin"),
        ("shopman@example.com", "shop_manager", "shopman"),
        ("plaincust@example.com", "customer", "plaincust"),
    ):
        user = add(store, {"email": email, "username": username})
        user["role"] = role
        user["modified"] = None
        user["meta"] = []


def routes(store: Store) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        ("/customers", {"GET": listing, "POST": create}),
        (r"/customers/(\d+)", {"GET": read, "POST": update, "PUT": update, "PATCH": update, "DELETE": delete}),
        (r"/customers/(\d+)/downloads", {"GET": lambda shop, visit, found: Reply([])}),
        batch.routes("/customers/batch", create, update, delete),
    )


def _find(store: Store, user_id: int, status: int = 404) -> Record:
    found = store.customers.get(user_id)
    if found is None:
        raise RestError("wc_user_invalid_id", "Invalid user ID.", status, allow=False)
    return found


def show(store: Store, visit: Visit, user: Record) -> Record:
    avatar = hashlib.sha256(user["email"].lower().encode()).hexdigest()
    shown: Record = {
        "id": user["id"],
        "date_created": store.local(user["created"]),
        "date_created_gmt": store.gmt(user["created"]),
        "date_modified": store.local(user["modified"]),
        "date_modified_gmt": store.gmt(user["modified"]),
        "email": user["email"],
        "first_name": user["first_name"],
        "last_name": user["last_name"],
        "role": user["role"],
        "username": user["username"],
        "billing": {name: user["billing"][name] for name in _BILLING},
        "shipping": {name: user["shipping"][name] for name in _SHIPPING},
        "is_paying_customer": any(
            order["customer_id"] == user["id"] and order["status"] == "completed" for order in store.orders.values()
        ),
        "avatar_url": f"https://secure.gravatar.com/avatar/{avatar}?s=96&d=mm&r=g",
    }
    if visit.key is None or visit.key.role != "shop_manager":
        # Only administrators see the meta data of users.
        shown["meta_data"] = [dict(meta) for meta in user["meta"]]
    return {
        **shown,
        "_links": links(visit, f"/wc/v3/customers/{user['id']}", "/wc/v3/customers"),
        **user.get("odd", {}),
    }


def listing(store: Store, visit: Visit) -> Reply:
    parameters = visit.parameters
    check(parameters, _LIST_SCHEMA)
    role = str(parameters.get("role") or "customer")
    found = [user for user in store.customers.values() if role in {"all", user["role"]}]
    if parameters.get("email"):
        found = [user for user in found if user["email"].casefold() == str(parameters["email"]).casefold()]
    if parameters.get("search"):
        part = str(parameters["search"]).casefold().strip("*")
        found = [
            user for user in found if any(part in user[name].casefold() for name in ("username", "email", "nicename"))
        ]
    orders = {
        "id": lambda user: 0,
        "name": lambda user: user["username"].casefold(),
        "registered_date": lambda user: user["created"],
    }
    rows = in_order(by_ids(found, parameters), parameters, orders, "name", "asc")
    return page(visit, "/wc/v3/customers", rows, lambda user: show(store, visit, user))


def read(store: Store, visit: Visit, user_id: int) -> Reply:
    return Reply(show(store, visit, _find(store, user_id)))


def create(store: Store, visit: Visit) -> Reply:
    if not visit.batch:
        if not visit.body.get("email"):
            raise missing_parameters("email")
        check(visit.body, _SCHEMA)
    user = add(store, visit.body)
    return created(show(store, visit, user), visit.url(f"/wc/v3/customers/{user['id']}"))


def add(store: Store, given: Parameters) -> Record:
    email = str(given.get("email", ""))
    _check_email(store, email)
    username = str(given.get("username") or "") or _username(store, email)
    if any(user["username"].casefold() == username.casefold() for user in store.customers.values()):
        message = "An account is already registered with that username. Please choose another."
        raise RestError("registration-error-username-exists", message, 400)
    now = store.now()
    user: Record = {
        "id": store.next_id("user"), "created": now, "modified": now, "email": email, "first_name": "", "last_name": "",
        "role": "customer", "username": username, "nicename": username.lower(),
        "billing": dict.fromkeys(_BILLING, ""), "shipping": dict.fromkeys(_SHIPPING, ""),
        "meta": [store.meta("default_password_nag", "1")],
    }  # fmt: skip
    _write(store, user, {name: value for name, value in given.items() if name != "email"})
    store.customers[user["id"]] = user
    return user


def _check_email(store: Store, email: str) -> None:
    if not is_email(email):
        raise RestError("customer_invalid_email", "Invalid email address", 400)
    if any(user["email"].casefold() == email.casefold() for user in store.customers.values()):
        message = f"An account is already registered with {email}. Please log in or use a different email address."
        raise RestError("registration-error-email-exists", message, 400)


def _username(store: Store, email: str) -> str:
    base = re.sub(r"[^a-z0-9._-]", "", email.split("@", maxsplit=1)[0].lower()) or "customer"
    taken = {user["username"] for user in store.customers.values()}
    name, n = base, 1
    while name in taken:
        n += 1
        name = f"{base}-{n}"
    return name


def _write(store: Store, user: Record, given: Parameters) -> None:
    for name in ("first_name", "last_name"):
        if given.get(name) is not None:
            user[name] = plain(str(given[name]))
    for name in ("billing", "shipping"):
        if isinstance(given.get(name), dict):
            fresh = {key: str(value or "") for key, value in given[name].items() if key in user[name]}
            user[name] = {**user[name], **fresh}
    if "meta_data" in given:
        store.change_meta(user["meta"], given["meta_data"])
    user["modified"] = store.now()


def update(store: Store, visit: Visit, user_id: int) -> Reply:
    if not visit.batch:
        check(visit.body, _SCHEMA)
    user = _find(store, user_id, 400 if visit.batch else 404)
    email = visit.body.get("email")
    if email and email != user["email"]:
        if not is_email(str(email)):
            raise RestError("customer_invalid_email", "Invalid email address", 400)
        if any(
            other["email"].casefold() == str(email).casefold() and other is not user
            for other in store.customers.values()
        ):
            raise RestError("woocommerce_rest_customer_invalid_email", "Email address is invalid.", 400)
        user["email"] = str(email)
    if visit.body.get("username") and visit.body["username"] != user["username"]:
        raise RestError("woocommerce_rest_customer_invalid_argument", "Username isn't editable.", 400)
    _write(store, user, visit.body)
    return Reply(show(store, visit, user))


def delete(store: Store, visit: Visit, user_id: int) -> Reply:
    user = _find(store, user_id)
    if not visit.forced:
        raise trash_not_supported("Customers do not support trashing.")
    shown = show(store, visit, user)
    shown["_links"]["self"][0].pop("targetHints", None)
    del store.customers[user_id]
    return Reply(shown, allow=visit.batch)
