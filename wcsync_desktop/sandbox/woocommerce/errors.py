"""Errors in the words of the WordPress REST API."""

from __future__ import annotations

from typing import Any


class RestError(Exception):
    """An answer of the form {code, message, data}; `data` replaces the usual {"status": ...} where the shop is odd."""

    def __init__(
        self, code: str, message: str, status: int, *, more: dict[str, Any] | None = None, data: Any = None,
        allow: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.data = {"status": status, **(more or {})} if data is None else data
        self.allow = allow
        """False where the real answer carries no Allow header because the permission check itself failed."""

    def body(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, "data": self.data}


class FatalError(Exception):
    """PHP died: WordPress' critical error page instead of an API error."""


def no_route() -> RestError:
    message = "No route was found matching the URL and request method."
    return RestError("rest_no_route", message, 404, allow=False)


def invalid_id(kind: str, status: int, *, allow: bool = True) -> RestError:
    return RestError(f"woocommerce_rest_{kind}_invalid_id", "Invalid ID.", status, allow=allow)


def missing_parameters(*names: str) -> RestError:
    return RestError(
        "rest_missing_callback_param", f"Missing parameter(s): {', '.join(names)}", 400, more={"params": list(names)}
    )


def invalid_parameters(problems: dict[str, tuple[str, str, Any]]) -> RestError:
    """`problems`: parameter name to (error code, message, data)."""
    return RestError(
        "rest_invalid_param",
        f"Invalid parameter(s): {', '.join(problems)}",
        400,
        more={
            "params": {name: message for name, (_, message, _) in problems.items()},
            "details": {
                name: {"code": code, "message": message, "data": data}
                for name, (code, message, data) in problems.items()
            },
        },
    )


def trash_not_supported(message: str) -> RestError:
    return RestError("woocommerce_rest_trash_not_supported", message, 501)


def already_trashed(what: str) -> RestError:
    return RestError("woocommerce_rest_already_trashed", f"The {what} has already been deleted.", 410)
