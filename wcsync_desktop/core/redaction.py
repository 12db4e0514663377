"""Masking secrets in text that may be stored, shown or logged."""

from __future__ import annotations

import re

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
