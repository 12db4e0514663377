"""What WordPress does to entered text: which tags stay, what becomes an entity (WOOCOMMERCE.md, fact 9)."""

from __future__ import annotations

import html
import re

_ALLOWED = re.compile(
    "a|abbr|address|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|small|span"
    "|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul"
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_ENTITY = re.compile(r"&(?!(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);)")


def without_tags(text: str) -> str:
    """Tags removed, the rest as it was entered."""
    return _TAG.sub("", text).strip()


def ampersands_encoded(text: str) -> str:
    """Ampersands that begin no entity become one."""
    return _ENTITY.sub("&amp;", text)


def plain(text: str) -> str:
    """Names of people and terms: tags removed, ampersand and angle brackets encoded, quotes as they are."""
    return ampersands_encoded(without_tags(text)).replace("<", "&lt;").replace(">", "&gt;")


def with_tags(text: str) -> str:
    """Names and descriptions of products: tags that a post may hold stay, everything else is encoded."""
    parts: list[str] = []
    end = 0
    for tag in _TAG.finditer(text):
        parts.append(_encoded(text[end : tag.start()]))
        if _ALLOWED.fullmatch(tag[1].lower()):
            parts.append(tag[0])
        end = tag.end()
    return "".join([*parts, _encoded(text[end:])])


def _encoded(text: str) -> str:
    return ampersands_encoded(text).replace("<", "&lt;").replace(">", "&gt;")


def shown_key(text: str) -> str:
    """A row's `display_key` and `display_value`: tags removed, ampersands encoded."""
    return ampersands_encoded(without_tags(text))


def site_name(text: str) -> str:
    """The title in the index: everything that HTML knows is encoded, nothing twice."""
    return html.escape(html.unescape(text), quote=True).replace("&#x27;", "&#039;")
