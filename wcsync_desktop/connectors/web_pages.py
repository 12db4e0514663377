"""Web pages that come instead of an answer: what kind of page it was, in words, never its HTML."""

from __future__ import annotations

import html
import re

_TITLE = re.compile(r"<title[^>]*>(.{0,400}?)</title", re.IGNORECASE | re.DOTALL)
_HEADING = re.compile(r"<h1[^>]*>(.{0,400}?)</h1", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]{0,2000}(?:>|\Z)")
_HAS_TAGS = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>|<!doctype|<!--", re.IGNORECASE)
_LONGEST = 120
_LOOKED_AT = 20_000

_KINDS = (
    ("attention required! | cloudflare", "a page of Cloudflare that blocks the request"),
    ("just a moment", "a page of Cloudflare that checks the browser"),
    ("checking your browser", "a page that checks the browser"),
    ("cloudflare", "an error page of Cloudflare"),
    ("wordfence", "a page of the security plugin Wordfence"),
    ("sucuri", "a page of the firewall Sucuri"),
    ("imunify360", "a page of the firewall Imunify360"),
    ("mod_security", "a page of the firewall ModSecurity"),
    ("modsecurity", "a page of the firewall ModSecurity"),
    ("not acceptable!", "a page of the firewall ModSecurity"),
    ("captcha", "a page that asks for a captcha"),
    ("error establishing a database connection", "WordPress' page for a database that does not answer"),
    ("there has been a critical error", "WordPress' page for a critical error"),
    ("briefly unavailable for scheduled maintenance", "WordPress' page for maintenance"),
    ("wp-login.php", "the login page of WordPress"),
    ("fatal error", "an error message of PHP"),
    ("parse error", "an error message of PHP"),
    ("nginx", "an error page of nginx"),
    ("apache", "an error page of Apache"),
    ("litespeed", "an error page of LiteSpeed"),
    ("iis", "an error page of IIS"),
)
"""Signs of a page, the telling ones first."""


def is_page(text: str) -> bool:
    """Whether this is a web page, or a piece of one."""
    return _HAS_TAGS.search(text[:_LOOKED_AT]) is not None


def kind_of_page(text: str) -> str:
    """What kind of page this is: who made it, and its heading, such as “an error page of nginx: “502 Bad Gateway””."""
    seen = text[:_LOOKED_AT]
    heading = next(
        (said for found in (_TITLE, _HEADING) if (match := found.search(seen)) and (said := words(match[1]))), ""
    )
    low = seen.lower()
    kind = next((kind for sign, kind in _KINDS if re.search(rf"\b{re.escape(sign)}", low)), "a web page")
    return f"{kind}: “{heading}”" if heading else kind


def words(text: str) -> str:
    """What a reader of a page sees of it, on one line and not too long."""
    seen = " ".join(html.unescape(_TAG.sub(" ", _UNSEEN.sub(" ", text[:_LOOKED_AT]))).split())
    seen = _TAG.sub(" ", seen).strip()
    return seen if len(seen) <= _LONGEST else seen[: _LONGEST - 1] + "…"


def without_tags(text: str) -> str:
    """A server's message as a reader would see it: WordPress puts HTML even into the messages of its interface."""
    if not _HAS_TAGS.search(text):
        return text
    seen = html.unescape(_TAG.sub(" ", _UNSEEN.sub(" ", text)))
    return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(seen.split()))
