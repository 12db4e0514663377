"""The answers of things in front of or around the API: nginx, WordPress' error page, a firewall."""

from __future__ import annotations

import json

from .server import Request, Response

_NO_CACHE = "no-cache, must-revalidate, max-age=0, no-store, private"
CRITICAL = (
    "<p>There has been a critical error on this website.</p><p>"
    '<a href="https://wordpress.org/documentation/article/faq-troubleshooting/">'
    "Learn more about troubleshooting WordPress.</a></p>"
)
_MAINTENANCE = "Briefly unavailable for scheduled maintenance. Check back in a minute."
_FIREWALL = "Security plugin blocked this request"


def nginx(status: int, title: str, headers: dict[str, str] | None = None) -> Response:
    page = (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n"
        "<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n"
    )
    return Response(status, {"Content-Type": "text/html", **(headers or {})}, page.encode())


def wordpress_page(status: int, title: str, message: str, headers: dict[str, str] | None = None) -> Response:
    page = (
        '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n'
        '\t<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />\n'
        f'\t<title>{title}</title>\n</head>\n<body id="error-page">\n'
        f'\t<div class="wp-die-message">{message}</div></body>\n</html>\n\t'
    )
    all_headers = {"Content-Type": "text/html; charset=UTF-8", **(headers or {}), "Cache-Control": _NO_CACHE}
    return Response(status, all_headers, page.encode())


def wordpress_json(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> Response:
    body = {"code": code, "message": message, "data": {"status": status}, "additional_errors": []}
    all_headers = {"Content-Type": "application/json; charset=UTF-8", **(headers or {}), "Cache-Control": _NO_CACHE}
    return Response(status, all_headers, json.dumps(body).encode())


def _wants_json(request: Request) -> bool:
    # As wp_is_json_request() decides.
    return any("application/json" in request.headers.get(name, "") for name in ("accept", "content-type"))


def fatal_error(request: Request) -> Response:
    if _wants_json(request):
        return wordpress_json(500, "internal_server_error", CRITICAL)
    return wordpress_page(500, "WordPress &rsaquo; Error", CRITICAL)


def maintenance(request: Request) -> Response:
    retry = {"Retry-After": "600"}
    if _wants_json(request):
        return wordpress_json(503, "wp_die", _MAINTENANCE, retry)
    return wordpress_page(503, "Maintenance", _MAINTENANCE, retry)


def firewall(request: Request) -> Response:
    if _wants_json(request):
        return wordpress_json(403, "wp_die", _FIREWALL)
    return wordpress_page(403, "Blocked", _FIREWALL)


def html_200() -> Response:
    page = "<!DOCTYPE html>\n<html><head><title>Just a moment</title></head><body>Checking your browser</body></html>\n"
    return Response(200, {"Content-Type": "text/html; charset=UTF-8"}, page.encode())


def password_page() -> Response:
    """A staging site that its host has put behind a password."""
    return nginx(401, "401 Authorization Required", {"WWW-Authenticate": 'Basic realm="Staging"'})


def odd_redirect() -> Response:
    """A redirect to what no program can read as an address."""
    return nginx(302, "302 Found", {"Location": "https://[staging/wp-login.php"})


def deep(response: Response) -> Response:
    """The answer with a debug dump in it that is nested more deeply than programs read."""
    dump = b',"debug":' + b"[" * 3000 + b"]" * 3000
    body = response.body.rstrip()
    return Response(response.status, response.headers, body[:-1] + dump + body[-1:] if body[-1:] == b"}" else body)


def truncated(response: Response | None) -> Response:
    """The first half of an answer, with a Content-Length that fits the half: only parsing can tell."""
    headers = {"Content-Type": "application/json; charset=UTF-8"}
    body = (
        b'{"id": 4711, "name": "Practice prod' if response is None else response.body[: max(1, len(response.body) // 2)]
    )
    return Response(200, headers if response is None else response.headers, body)


def with_prefix(response: Response, prefix: bytes) -> Response:
    return Response(response.status, response.headers, prefix + response.body)


def with_suffix(response: Response, suffix: bytes) -> Response:
    return Response(response.status, response.headers, response.body + suffix)


def with_headers(response: Response, **headers: str) -> Response:
    """The answer with other headers; ``_`` stands for ``-``."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(response.status, {**response.headers, **given}, response.body)


CACHE_COMMENT = b"\n<!-- Dynamic page generated in 0.578 seconds. -->\n"
BYTE_ORDER_MARK = "\ufeff\n".encode()
PHP_NOTICE = (
    b'<br />\n<b>Warning</b>:  Undefined array key "foo" in <b>/var/www/wp-content/plugins/some-plugin/plugin.php</b>'
    b" on line <b>42</b><br />\n"
)
