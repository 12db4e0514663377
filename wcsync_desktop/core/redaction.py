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


_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PLACE = re.compile(r"\bhttps?://[^\s\"'“”<>]+")
_QUOTED = re.compile(r"“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|(?<![\w])'[^'\n]{2,}'(?!\w)|(?<!File )\"[^\"\n]{2,}\"")
_NUMBER = re.compile(r"(?<![\w.:-])(?!\d{4}-\d\d-\d\d)[+(]?\d[\d ()/-]{6,30}\d(?![\w:])")


class Anonymous:
    """Takes out whose data a text is about: the given names, e-mail addresses, quoted texts, long numbers.

    What stays is what a supporter needs: what happened, where in the program, and how often.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        known = set[str]()
        for name in names:
            address = name.partition("://")[2].rstrip("/")
            host = address.partition("/")[0].partition(":")[0]
            known |= {part for part in (name, address, host) if len(part) >= 3}
        ordered = sorted(known, key=len, reverse=True)
        self._names = re.compile("|".join(map(re.escape, ordered)), re.IGNORECASE) if ordered else None

    def __call__(self, text: str) -> str:
        text = _PLACE.sub("https://…", text)
        if self._names is not None:
            text = self._names.sub("…", text)
        text = _MAIL.sub("…@…", text)
        text = _QUOTED.sub("“…”", text)
        return _NUMBER.sub("…", text)
