"""The practice shop as a system: finds the route, checks who asks, and dresses the answer in WordPress' headers."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar
from urllib.parse import urlencode

from .. import fault_pages
from ..faults import Call
from ..server import Request, Response
from ..system import Clock, PracticeSystem, Record, real_time
from . import (
    acts,
    coupons,
    customers,
    orders,
    product_routes,
    refunds,
    settings,
    site_routes,
    taxes,
    terms,
    variations,
)
from .auth import APPLICATION_PASSWORD, Key, KeyRing, is_known_user
from .errors import FatalError, RestError, no_route
from .hosting import Host
from .listing import selected
from .parameters import Parameters, from_body, from_query
from .rest_cache import RestCache
from .store import OFFICE_USER, Store
from .visit import Reply, Visit

Handler = Callable[..., Reply]
Routes = tuple[tuple[str, Mapping[str, Handler]], ...]

_API = re.compile(r"^/wc/v3(/.*|)$")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_NO_CACHE = "no-cache, must-revalidate, max-age=0, no-store, private"


class Shop(PracticeSystem):
    """One WooCommerce site. `site` may be set to pretend the site was moved to another configured address."""

    kind: ClassVar[str] = "woocommerce"

    def __init__(
        self, name: str, *, version: str = "10.5", clock: Clock = real_time, latency_ms: int = 0, seed: int = 1
    ) -> None:
        super().__init__(name, clock=clock, latency_ms=latency_ms, seed=seed)
        self.store = Store(clock, version)
        self.backup: dict[str, Any] = {}
        self.site: str | None = None
        self.permalinks = "pretty"
        self.host = Host()
        self.rest_cache = RestCache()
        self.https_address: str | None = None
        self.keys = {key.name: key for key in _keys()}
        self.ring = KeyRing(self.keys.values())
        settings.set_up(self.store)
        terms.set_up(self.store)
        customers.set_up(self.store)
        self._routes = [
            (re.compile(f"^{pattern}$"), handlers)
            for module in (
                site_routes, settings, terms, variations, product_routes, customers, coupons, taxes, refunds, orders
            )
            for pattern, handlers in module.routes(self.store)
        ]  # fmt: skip

    def secure_address(self) -> str | None:
        return self.https_address

    def classify(self, request: Request) -> tuple[Call, Mapping[str, str]]:
        write = request.method not in {"GET", "HEAD", "OPTIONS"}
        text = request.body.decode("utf-8", "replace")
        query = [
            (
                name,
                "…" if name in {"consumer_key", "consumer_secret", "oauth_signature", "oauth_consumer_key"} else value,
            )
            for name, value in request.query
        ]
        call = Call(request.method, request.target, "", write, text)
        return call, {"path": request.path, "query": urlencode(query, safe="…,:[]"), "body": text}

    def arrive(self, request: Request) -> Any:
        """Before 9.2 nothing locked a SKU: whether it is free is decided when the request comes in."""
        if self.store.modern or request.method != "POST":
            return None
        try:
            body = json.loads(request.body or b"{}")
        except ValueError:
            return None
        sku = body.get("sku") if isinstance(body, dict) else None
        return isinstance(sku, str) and not any(found["status"] != "trash" for found in self.store.with_sku(sku))

    def answer(self, request: Request, arrival: Any) -> tuple[Response, bool]:
        return self.host.answer(
            request, self.store.switches, self.clock(), lambda: self._answer(request, sku_was_free=arrival is True)
        )

    @property
    def _prefix(self) -> str:
        return "/index.php/wp-json" if self.permalinks == "index.php" else "/wp-json"

    def _answer(self, request: Request, *, sku_was_free: bool) -> tuple[Response, bool]:
        self.store.sku_was_free = sku_was_free
        site = self.site or request.site
        method = request.headers.get("x-http-method-override", request.method).upper()
        path = re.sub(r"/{2,}", "/", request.path)
        is_plain_index = dict(request.query).get("rest_route") == "/" and path == "/"
        prefix = self._prefix
        if is_plain_index:
            path = f"{prefix}/"
        elif not path.startswith(prefix) or self.permalinks == "plain":
            return site_routes.outside_the_api(request, site, f"{site}{prefix}", path), False
        path = path.removeprefix(prefix)
        if path.rstrip("/") == "":
            index = selected(site_routes.index(self.store, site), dict(request.query).get("_fields"))
            if "_fields" in dict(request.query):
                index.pop("_links", None)
            return self._dressed(Reply(index, headers={"Allow": "GET"}), site, known=False), False
        return self._rest(request, site, method, path)

    def _rest(self, request: Request, site: str, method: str, path: str) -> tuple[Response, bool]:
        allow, key = "", None
        try:
            try:
                key = self.ring.authenticate(request, self.clock())
            except RestError as error:
                return self._dressed(_failure(error), site, known=is_known_user(error)), False
            query = from_query(request.query)
            ignored = self.store.switches.ignored_parameters
            query = {name: value for name, value in query.items() if name not in ignored}
            match = _API.match(path) if self.store.woocommerce_is_on else None
            inner = match[1].rstrip("/") if match else None
            if inner == "":
                reply = site_routes.namespace(self.store, f"{site}{self._prefix}")
                reply.headers["Allow"] = "GET"
                reply.data = selected(reply.data, query.get("_fields"))
                return self._dressed(reply, site, known=key is not None), False
            if inner is None:
                raise no_route()
            handlers, groups = self._find(inner)
            method = str(query.get("_method", method)).upper()
            if method == "OPTIONS":
                allow = ", ".join(name for name in _METHODS if name in handlers)
                reply = site_routes.options(handlers, allow)
                reply.data = selected(reply.data, query.get("_fields"))
                return self._dressed(reply, site, known=key is not None), False
            handler = handlers.get("GET" if method == "HEAD" else method)
            if handler is None:
                raise no_route()
            _check_role(key, method, path)
            allow = ", ".join(name for name in _METHODS if name in handlers)
            visit = Visit(request, site, key, query, from_body(request), self.store.switches, self._prefix)
            reply = self.rest_cache.answer(self.store, visit, inner, partial(handler, self.store, visit, *groups))
            asks_for_nothing = inner.endswith("/batch") and not any(visit.body.values())
            return self._finish(reply, visit, allow, site), not asks_for_nothing
        except FatalError:
            body = {
                "code": "internal_server_error",
                "message": fault_pages.CRITICAL,
                "data": {"status": 500},
                "additional_errors": [],
            }
            return self._dressed(Reply(body, 500), site, known=key is not None), False
        except RestError as error:
            reply = _failure(error)
            if error.allow and allow:
                reply.headers["Allow"] = allow
            return self._dressed(reply, site, known=key is not None), False

    def _find(self, path: str) -> tuple[Mapping[str, Handler], list[int | str]]:
        for pattern, handlers in self._routes:
            match = pattern.match(path)
            if match:
                return handlers, [int(group) if group.isdigit() else group for group in match.groups()]
        raise no_route()

    def _finish(self, reply: Reply, visit: Visit, allow: str, site: str) -> Response:
        if reply.allow:
            reply.headers["Allow"] = allow
        fields = visit.parameters.get("_fields")
        if fields and reply.fields_apply:
            reply.data = selected(reply.data, fields)
        return self._dressed(reply, site, known=True)

    def _dressed(self, reply: Reply, site: str, *, known: bool) -> Response:
        headers = {
            "Content-Type": "application/json; charset=UTF-8",
            "X-Robots-Tag": "noindex",
            "Link": f'<{site}{self._prefix}/>; rel="https://api.w.org/"',
            "X-Content-Type-Options": "nosniff",
            "Access-Control-Expose-Headers": "X-WP-Total, X-WP-TotalPages, Link",
            "Access-Control-Allow-Headers": "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type",
            **reply.headers,
        }
        if known:
            headers.setdefault("Cache-Control", _NO_CACHE)
        body = b"" if reply.status == 304 else json.dumps(reply.data, ensure_ascii=False).encode()
        return Response(reply.status, headers, body)

    def expired(self, request: Request) -> Response:
        """The key was revoked in the shop: it is a stranger's now."""
        error = RestError("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 401)
        return self._dressed(_failure(error), self.site or request.site, known=False)

    def visit(self, body: Parameters | None = None, query: Parameters | None = None) -> Visit:
        """A visit of the back office itself, without HTTP."""
        site = self.site or self.https_address or "https://127.0.0.1"
        request = Request("POST", "", (), "", {}, b"", True, site)
        return Visit(request, site, self.keys["read_write"], query or {}, body or {}, prefix=self._prefix, batch=True)

    def switch(self, **values: Any) -> Record:
        """Set switches (see switches.Switches) and return them all. Raises ValueError for one that does not exist."""
        with self.lock:
            self.store.switches = self.store.switches.changed(values)
            return self.store.switches.as_json()

    def switches(self) -> Record:
        with self.lock:
            return self.store.switches.as_json()

    def snapshot(self) -> Record:
        return acts.snapshot(self)

    def perform(self, do: str, arguments: Mapping[str, Any]) -> Any:
        return acts.perform(self, do, arguments)


def _failure(error: RestError) -> Reply:
    return Reply(error.body(), error.status, fields_apply=False)


def _application_password() -> str:
    """Six groups of four, as WordPress shows one."""
    drawn = secrets.token_hex(12)
    return " ".join(drawn[n : n + 4] for n in range(0, 24, 4))


def _keys() -> list[Key]:
    def key(name: str, permissions: str, user_id: int, role: str) -> Key:
        return Key(name, f"ck_{secrets.token_hex(20)}", f"cs_{secrets.token_hex(20)}", permissions, user_id, role)

    return [
        key("read_write", "read_write", OFFICE_USER, "administrator"),
        key("read", "read", OFFICE_USER, "administrator"),
        key("write", "write", OFFICE_USER, "administrator"),
        key("shop_manager", "read_write", 2, "shop_manager"),
        key("customer", "read_write", 3, "customer"),
        Key(APPLICATION_PASSWORD, "admin", _application_password(), "read_write", OFFICE_USER, "administrator"),
    ]


_REFUSALS = {
    "GET": ("woocommerce_rest_cannot_view", "Sorry, you cannot list resources."),
    "POST": ("woocommerce_rest_cannot_create", "Sorry, you are not allowed to create resources."),
    "PUT": ("woocommerce_rest_cannot_edit", "Sorry, you are not allowed to edit this resource."),
    "DELETE": ("woocommerce_rest_cannot_delete", "Sorry, you are not allowed to delete this resource."),
}


def _check_role(key: Key | None, method: str, path: str) -> None:
    if key is not None and key.role in {"administrator", "shop_manager"}:
        return
    if path.rstrip("/").endswith("/batch"):
        code, message = "woocommerce_rest_cannot_batch", "Sorry, you are not allowed to batch manipulate this resource."
    elif method in {"GET", "HEAD"} and path.rstrip("/").rsplit("/", 1)[-1].isdigit():
        code, message = "woocommerce_rest_cannot_view", "Sorry, you cannot view this resource."
    else:
        code, message = _REFUSALS[{"HEAD": "GET", "PATCH": "PUT"}.get(method, method)]
    raise RestError(code, message, 401 if key is None else 403, allow=False)
