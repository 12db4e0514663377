"""How a CRM may be set up otherwise, each as a switch; the default is the usual installation.

Numbers in brackets are sections of VTIGER.md.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any


@dataclass(frozen=True)
class Switches:
    webservice: bool = True
    """[1] webservice.php answers; else HTTP 404."""
    restapi: bool = True
    """[1] The Cloud's REST API answers; else HTTP 404, as on an open source server."""
    custom_fields: bool = True
    """[7] Every module has the text field "WooCommerce ID"."""
    unique_custom_field: bool = False
    """[7] That field must be unique."""
    user_decimals: int = 2
    """[5] "Number of currency decimals" of every user: unit prices are rounded to it."""
    minute_limit: int = 60
    """[11] Requests of a minute over the REST API."""
    minute_seconds: int = 60
    """How long that minute is, so that a test need not wait for a whole one."""
    daily_limit: int = 72000
    """[11] Requests of 24 hours over the REST API."""
    utc_offset_minutes: int = 0
    """[5] How far the server's time zone is ahead of UTC: stamps tell its time, without the zone."""
    most_rows: int = 100
    """[4] A query gives no more rows; 100 was measured."""
    limits_work: bool = True
    """[4] The offset of a query's limit counts; else each page is the first one."""
    session_seconds: int = 1440
    """[2] How long a session lives without being used."""

    def changed(self, values: dict[str, Any]) -> Switches:
        """A copy with other values. Raises ValueError for a name or a value that does not exist."""
        unknown = set(values) - {field.name for field in fields(self)}
        if unknown:
            raise ValueError(f"no switch {', '.join(sorted(unknown))}")
        for name, value in values.items():
            if type(value) is not type(getattr(self, name)):
                raise ValueError(f"{name} is {type(getattr(self, name)).__name__}")
        return replace(self, **values)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)
