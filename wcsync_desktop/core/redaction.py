"""Masking secrets in text that may be stored, shown or logged."""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "••••"

# Shapes of secrets, so that even one nobody registered is masked.
_SHAPES = re.compile(
    r"\b(?:ck|cs)_[0-9a-zA-Z]{6,}"  # WooCommerce keys
    r"|\b[0-9a-fA-F]{8,}@m\d+"  # Megaventory keys
    r"|(?<=Basic )[A-Za-z0-9+/=]{8,}"
    r"|(?<=Bearer )[A-Za-z0-9._~+/=-]{8,}"
    r"|(?<=oauth_signature=)[^&\s\"']+"
)


class Redactor:
    """Replaces the given secrets, and anything shaped like one, by a mask."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        self._secrets = tuple(sorted((s for s in secrets if len(s) >= 4), key=len, reverse=True))

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return _SHAPES.sub(MASK, text)


_MAIL = re.compile(r"[^\s@<>()\"'“”,;:]+@[^\s@<>()\"'“”,;:]+\.[A-Za-z]{2,}")
_PLACE = re.compile(r"\bhttps?://[^\s\"'“”<>]+")
_QUOTED = re.compile(r"“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|(?<![\w])'[^'\n]{2,}'(?!\w)|(?<!File )\"[^\"\n]{2,}\"")
_NUMBER = re.compile(r"(?<![\w.:-])\+?\d[\d /-]{7,}\d(?![\w:])")


class Anonymous:
    """Takes out whose data a text is about: the given names, e-mail addresses, quoted texts, long numbers.

    What stays is what a supporter needs: what happened, where in the program, and how often.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        known = {part for name in names for part in (name, name.partition("://")[2]) if len(part) >= 3}
        self._names = tuple(sorted(known, key=len, reverse=True))

    def __call__(self, text: str) -> str:
        text = _PLACE.sub("https://…", text)
        for name in self._names:
            text = text.replace(name, "…")
        text = _MAIL.sub("…@…", text)
        text = _QUOTED.sub("“…”", text)
        return _NUMBER.sub("…", text)
