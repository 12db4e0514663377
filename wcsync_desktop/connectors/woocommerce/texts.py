"""Names that WordPress escapes for a page (``&amp;``) as people wrote them (WOOCOMMERCE.md, "Measured since", 9)."""

from __future__ import annotations

import html
import re

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});", re.ASCII)


_MOST_TIMES = 3


def unescaped(name: str) -> str:
    """A name as it was written, however often it was escaped on its way.

    Only whole entities count, so that a name that is told raw (``R&D``) stays.
    """
    for _ in range(_MOST_TIMES if "&" in name else 0):
        plain = _ENTITY.sub(lambda found: html.unescape(found.group()), name)
        if plain == name:
            break
        name = plain
    return name
