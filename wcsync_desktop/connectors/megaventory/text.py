"""Cleaning texts the way Megaventory needs them (MEGAVENTORY-MAPPING.md, "Cleaned")."""

from __future__ import annotations

import html
import re

LONGEST_TEXT = 400

_HIDDEN = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_BLOCK = re.compile(
    r"</?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|thead|tbody|section|article|blockquote|pre|figure)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_REFUSED = re.compile(r"[?$@!*#]")
_SPACE = re.compile(r"[\s\u0000-\u001f\u007f-\u009f]+")


def without_markup(text: str) -> str:
    """Tags stripped, entities decoded. Only what is built like a tag counts as one: ``a < b`` stays."""
    text = _HIDDEN.sub(" ", text)
    text = _BLOCK.sub(" ", text)  # paragraphs must not run together
    return html.unescape(_TAG.sub("", text))


def cleaned(text: str) -> str:
    """Without markup, refused signs and control characters as blanks, white space collapsed, cut to 400 characters."""
    text = _REFUSED.sub(" ", without_markup(text))
    text = _SPACE.sub(" ", text).strip()
    return text[:LONGEST_TEXT].rstrip()


def is_kept_whole(text: str) -> bool:
    """True where cleaning changes nothing but the white space around it."""
    return cleaned(text) == text.strip()
