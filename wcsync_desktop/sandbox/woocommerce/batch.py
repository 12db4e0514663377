"""The /batch routes: up to 100 items, each with its own answer, and no schema checks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .errors import FatalError, RestError
from .store import Store
from .visit import Reply, Visit

LIMIT = 100
Create = Callable[[Store, Visit], Reply]
Change = Callable[[Store, Visit, int], Reply]


def run(
    store: Store, visit: Visit, create: Create, update: Change, delete: Change, *, parent: int | None = None
) -> Reply:
    body = visit.body
    counted = sum(
        len(body[name]) for name in ("create", "update", "delete") if isinstance(body.get(name), (list, dict))
    )
    if counted > LIMIT:
        message = f"Unable to accept more than {LIMIT} items for this request."
        raise RestError("woocommerce_rest_request_entity_too_large", message, 413)
    if any(name in body and not isinstance(body[name], list) for name in ("create", "update", "delete")):
        raise FatalError
    answer: dict[str, list[Any]] = {}
    for item in body.get("create", []):
        _collect(answer, "create", 0, partial(create, store, visit.inner(_fields(item))))
    for item in body.get("update", []):
        found = _fields(item).get("id")
        _collect(answer, "update", found, partial(update, store, visit.inner(_fields(item)), _number(found)))
    for item in body.get("delete", []):
        shown: Any = item if parent is None else {"id": item, "product_id": parent, "force": True}
        _collect(answer, "delete", shown, partial(delete, store, visit.inner({}), _number(item)))
    return Reply(answer or [], fields_apply=False)


def _fields(item: Any) -> dict[str, Any]:
    return item if isinstance(item, dict) else {}


def _number(value: Any) -> int:
    return int(value) if isinstance(value, int) or (isinstance(value, str) and value.isdigit()) else 0


def _collect(answer: dict[str, list[Any]], action: str, shown: Any, do: Callable[[], Reply]) -> None:
    try:
        answer.setdefault(action, []).append(do().data)
    except RestError as error:
        answer.setdefault(action, []).append({"id": shown, "error": error.body()})


def routes(path: str, create: Create, update: Change, delete: Change) -> tuple[str, dict[str, Callable[..., Reply]]]:
    def handle(store: Store, visit: Visit) -> Reply:
        return run(store, visit, create, update, delete)

    return (path, {"POST": handle, "PUT": handle, "PATCH": handle})
