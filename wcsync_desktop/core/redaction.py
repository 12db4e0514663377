"""Masking secrets in text that may be stored, shown or logged."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache

MASK = "••••"

_AT = r"(?:@|%40|%2540|\\\\u0040|&#64;|&#x40;|&commat;)"

# Shapes of secrets, so that even one nobody registered is masked.
_SHAPES = re.compile(
    r"\b(?:ck|cs)_[0-9a-zA-Z]{6,}"  # WooCommerce keys
    r"|\bY2tf[A-Za-z0-9+/_-]{20,}={0,2}"  # the same in base64, as they are sent
    rf"|\b[0-9a-fA-F]{{8,}}{_AT}m\d+"  # Megaventory keys
    r"|(?<=Basic )[A-Za-z0-9+/=]{8,}"
    r"|(?<=Bearer )[A-Za-z0-9._~+/=-]{8,}"
    r"|(?<=oauth_signature=)[^&\s\"']+"
    r"|(?:(?<=sessionName=)|(?<=accessKey=)|(?<=APIKEY=))[^&\s\"'<>]+"
)

_LEAST = 4
"""A text that is shorter is no secret."""

_LEAST_BASE64 = 8
"""A piece of base64 that is shorter may be anything."""


class Redactor:
    """Replaces the given secrets, in whatever spelling, and anything shaped like one, by a mask.

    A secret is known raw, percent-encoded (once or twice), escaped for JSON or HTML, and in base64 whatever stands
    around it.
    """

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        self._secrets = frozenset(s for s in secrets if len(s) >= _LEAST)

    def learn(self, secret: str) -> None:
        """From now on this is a secret, too (a session that was opened)."""
        if len(secret) >= _LEAST:
            self._secrets |= {secret}

    def __call__(self, text: str) -> str:
        for pattern in _patterns(self._secrets):
            text = pattern.sub(MASK, text)
        return _SHAPES.sub(MASK, text)


@lru_cache(maxsize=64)
def _patterns(secrets: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    """What finds these secrets, the longest first."""
    ordered = sorted(secrets, key=len, reverse=True)
    return tuple(re.compile(pattern) for secret in ordered for pattern in (_spelled(secret), *_in_base64(secret)))


def _spelled(secret: str) -> str:
    return "".join(_sign(sign) for sign in secret)


def _sign(sign: str) -> str:
    """One sign of a secret in each of its spellings; each begins with a plain sign, which is searched for quickly."""
    number = ord(sign)
    percent = "".join(f"%{byte:02x}" for byte in sign.encode("utf-8", "replace"))
    spellings = [re.escape(sign), _hex(percent), _hex(percent.replace("%", "%25")), rf"&#0*{number};"]
    spellings += [
        rf"&#[xX]0*{_hex(f'{number:x}')};",
        rf"\\\\*[uU]{_hex(f'{number:04x}')}",
        rf"\\\\*x{_hex(f'{number:02x}')}",
    ]
    spellings += [rf"&{name};" for name in _NAMED.get(sign, ())]
    if sign in "/\"'\\":
        spellings.append(rf"\\\\*{re.escape(sign)}")
    if sign == " ":
        spellings.append(r"\+")
    return f"(?:{'|'.join(dict.fromkeys(spellings))})"


def _hex(digits: str) -> str:
    return "".join(f"[{d}{d.upper()}]" if d in "abcdef" else d for d in digits)


_NAMED = {
    "&": ("amp",),
    "<": ("lt",),
    ">": ("gt",),
    '"': ("quot",),
    "'": ("apos",),
    "@": ("commat",),
    "/": ("sol",),
    "+": ("plus",),
    "=": ("equals",),
    "_": ("lowbar",),
    ":": ("colon",),
}


def _in_base64(secret: str) -> tuple[str, ...]:
    """The secret inside a longer text that was written in base64: it looks different at each of three places."""
    found = []
    content = secret.encode("utf-8", "replace")
    for before in range(3):
        whole = b64encode(b"\0" * before + content).decode().rstrip("=")
        # Signs at both ends mix the secret with what stands beside it.
        first = (before * 8 + 5) // 6
        last = (before + len(content)) * 8 // 6
        piece = whole[first:last]
        if len(piece) >= _LEAST_BASE64:
            found.append("".join(_base64_sign(sign) for sign in piece))
    return tuple(found)


def _base64_sign(sign: str) -> str:
    return {"+": r"(?:\+|-|%2[bB]|\\+u002[bB])", "/": r"(?:\\*/|_|%2[fF])"}.get(sign, sign)


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
