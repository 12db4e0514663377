"""One authenticated request on its way through the shop, and what it is answered with."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..server import Request
from .auth import Key
from .parameters import Parameters, truth
from .switches import Switches


@dataclass
class Visit:
    """`site` is the configured address links are made of; `key` is None for a stranger."""

    request: Request
    site: str
    key: Key | None
    query: Parameters
    body: Parameters
    switches: Switches = field(default_factory=Switches)
    prefix: str = "/wp-json"
    """Where the API is below the site."""
    batch: bool = False
    """Inside a batch WooCommerce skips the schema checks."""

    @property
    def parameters(self) -> Parameters:
        return {**self.query, **self.body}

    @property
    def forced(self) -> bool:
        return self.batch or truth(self.parameters.get("force", False))

    def url(self, path: str) -> str:
        return f"{self.site}{self.prefix}{path}"

    def inner(self, body: Parameters) -> Visit:
        """The visit one item of a batch makes."""
        return replace(self, query={}, body=body, batch=True)


@dataclass
class Reply:
    data: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    allow: bool = True
    fields_apply: bool = True


def created(data: Any, location: str) -> Reply:
    return Reply(data, 201, {"Location": location})


def links(
    visit: Visit, path: str, collection: str, up: str | None = None, allow: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The `_links` of a record; `allow` as the hints newer WordPress adds."""
    hints = allow or ("GET", "POST", "PUT", "PATCH", "DELETE")
    found: dict[str, Any] = {
        "self": [{"href": visit.url(path), "targetHints": {"allow": list(hints)}}],
        "collection": [{"href": visit.url(collection)}],
    }
    if up is not None:
        found["up"] = [{"href": visit.url(up)}]
    return found
