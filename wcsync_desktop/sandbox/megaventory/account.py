"""The practice account as a system: both URL forms, the key, the operations and the envelope around their answers."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from typing import Any, ClassVar

from ..faults import Call
from ..server import Request, Response
from ..system import Clock, PracticeSystem, Record, real_time
from . import account_info, acts, categories, clients, documents, orders, products, stock
from .book import Book
from .named_rates import DISCOUNTS, TAXES
from .saving import Operation
from .wire import Asked, RefusedError, lowered

_OPERATIONS: dict[str, tuple[str, Operation]] = {
    "APIKeyGet": ("APIKey", account_info.api_key),
    "UserGet": ("User", account_info.user),
    "AccountSettingsGet": ("AccountSettings", account_info.settings),
    "CurrencyGet": ("Currency", account_info.currencies),
    "InventoryLocationGet": ("InventoryLocation", account_info.locations),
    "InventoryLocationUpdate": ("InventoryLocation", account_info.update_location),
    "InventoryLocationStockGet": ("InventoryLocationStock", stock.get),
    "InventoryLocationStockProductStockUpdate": ("InventoryLocationStock", stock.set_absolute),
    "ProductGet": ("Product", products.get),
    "ProductUpdate": ("Product", products.update),
    "ProductDelete": ("Product", products.delete),
    "ProductUndelete": ("Product", products.undelete),
    "ProductCategoryGet": ("ProductCategory", categories.get),
    "ProductCategoryUpdate": ("ProductCategory", categories.update),
    "ProductCategoryDelete": ("ProductCategory", categories.delete),
    "ProductCategoryUndelete": ("ProductCategory", categories.undelete),
    "SupplierClientGet": ("SupplierClient", clients.get),
    "SupplierClientUpdate": ("SupplierClient", clients.update),
    "SupplierClientDelete": ("SupplierClient", clients.delete),
    "SupplierClientUndelete": ("SupplierClient", clients.undelete),
    "TaxGet": ("Tax", TAXES.get),
    "TaxUpdate": ("Tax", TAXES.update),
    "TaxDelete": ("Tax", TAXES.delete),
    "TaxUndelete": ("Tax", TAXES.undelete),
    "DiscountGet": ("Discount", DISCOUNTS.get),
    "DiscountUpdate": ("Discount", DISCOUNTS.update),
    "DiscountDelete": ("Discount", DISCOUNTS.delete),
    "DiscountUndelete": ("Discount", DISCOUNTS.undelete),
    "SalesOrderGet": ("SalesOrder", orders.get),
    "SalesOrderUpdate": ("SalesOrder", orders.update),
    "SalesOrdersUpdate": ("SalesOrder", orders.update_many),
    "SalesOrderCancel": ("SalesOrder", orders.cancel),
    "DocumentTypeGet": ("DocumentType", documents.types),
    "DocumentGet": ("Document", documents.get),
    "DocumentUpdate": ("Document", documents.update),
    "IntegrationUpdateGet": ("IntegrationUpdate", account_info.queue),
    "IntegrationUpdateUpdate": ("IntegrationUpdate", account_info.update_queue_entry),
    "IntegrationUpdateDelete": ("IntegrationUpdate", account_info.delete_queue_entry),
}
_ROUTES: dict[str, str] = {}
for _name, (_entity, _) in _OPERATIONS.items():
    _ROUTES[f"json/reply/{_name}".lower()] = _name
    _ROUTES[f"{_entity}/{_name}".lower()] = _name
# The only route whose last part is not the operation's name (MEGAVENTORY.md 2).
_ROUTES["inventorylocationstock/productstockupdate"] = "InventoryLocationStockProductStockUpdate"
_SECRET = re.compile(r'("apikey"\s*:\s*")[^"]*(")', re.IGNORECASE)
_SECRET_QUERY = re.compile(r"(apikey=)[^&]*", re.IGNORECASE)


class Account(PracticeSystem):
    """One Megaventory account with one user's key."""

    kind: ClassVar[str] = "megaventory"

    def __init__(self, name: str, *, clock: Clock = real_time, latency_ms: int = 0, seed: int = 1) -> None:
        super().__init__(name, clock=clock, latency_ms=latency_ms, seed=seed)
        self.book = Book(clock)
        self.api_key = f"{secrets.token_hex(8)}@m{10_000 + seed}"

    # Switches.

    def switch(self, **values: Any) -> dict[str, Any]:
        """Set switches (see switches.Switches) and return them all. Raises ValueError for one that does not exist."""
        with self.lock:
            self.book.switches = self.book.switches.changed(values)
            self.book.skus_changed()
            return self.book.switches.as_json()

    def switches(self) -> dict[str, Any]:
        with self.lock:
            return self.book.switches.as_json()

    # The way of a request.

    def classify(self, request: Request) -> tuple[Call, Mapping[str, str]]:
        operation = _operation(request) or ""
        write = operation != "" and not operation.endswith("Get")
        text = request.body.decode("utf-8", "replace")
        masked = {
            "path": request.path,
            "query": _SECRET_QUERY.sub(r"\1…", request.raw_query),
            "body": _SECRET.sub(r"\1…\2", text),
        }
        return Call(request.method, request.target, operation, write, text), masked

    def answer(self, request: Request, arrival: Any) -> tuple[Response, bool]:
        operation = _operation(request)
        if operation is None:
            return Response(
                404, {"Content-Type": "text/html"}, b"<html><body>Handler for Request not found</body></html>"
            ), False
        if request.method == "GET" and not operation.endswith("Get"):
            return Response(405, {"Content-Type": "text/html"}, b"<html><body>Method Not Allowed</body></html>"), False
        try:
            asked = _asked(request)
            self._check_key(asked)
            body = _OPERATIONS[operation][1](self.book, asked)
            return _json(200, body), True
        except _BadKeyError as error:
            return _json(self.book.switches.bad_key_http_status, self._envelope(error)), False
        except RefusedError as error:
            return _json(200, self._envelope(error)), False

    def _check_key(self, asked: Asked) -> None:
        key = str(asked.get("apikey") or "")
        if not key:
            raise _BadKeyError("API key is missing", code="500")
        if key != self.api_key:
            raise _BadKeyError("Invalid API Key", code="401")
        if self.book.expired:
            raise _BadKeyError("Your Account has expired.", code="500")

    def _envelope(self, error: RefusedError) -> dict[str, Any]:
        coded = self.book.switches.already_exists_coded or not error.fragment
        message = error.message if coded else f"{error.fragment}."
        internal = (error.internal or "") if coded else ""
        entity_id = error.entity_id if self.book.switches.entity_id_on_exists or not error.fragment else 0
        status: dict[str, Any] = {"ErrorCode": error.code, "Message": message, "StackTrace": None, "Errors": []}
        return {**error.more, "ResponseStatus": status, "InternalErrorCode": internal, "entityID": entity_id}

    def expired(self, request: Request) -> Response:
        return _json(self.book.switches.bad_key_http_status, self._envelope(_BadKeyError("Your Account has expired.")))

    def snapshot(self) -> Record:
        return acts.snapshot(self)

    def perform(self, do: str, arguments: Mapping[str, Any]) -> Any:
        return acts.perform(self, do, arguments)


class _BadKeyError(RefusedError):
    """The key itself is at fault."""


def _operation(request: Request) -> str | None:
    parts = [part for part in request.path.lower().split("/") if part]
    if len(parts) < 3 or parts[0] != "v2017a":
        return None
    return _ROUTES.get("/".join(parts[1:]))


def _asked(request: Request) -> Asked:
    """Parameters of the query and of the JSON body; property names in any case."""
    found: dict[str, Any] = {}
    for name, value in request.query:
        text = value.strip()
        try:
            found[name.lower()] = lowered(json.loads(text)) if text[:1] in {"{", "["} else value
        except ValueError:
            found[name.lower()] = value
    if request.body:
        try:
            body = json.loads(request.body)
        except ValueError:
            raise RefusedError("The request is not valid JSON") from None
        if not isinstance(body, dict):
            raise RefusedError("The request is not a JSON object")
        found |= lowered(body)
    return found


def _json(status: int, body: Any) -> Response:
    text = json.dumps(body, ensure_ascii=False).encode()
    return Response(status, {"Content-Type": "application/json; charset=utf-8", "Cache-Control": "private"}, text)
