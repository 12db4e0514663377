"""Canonical records as the tables keep them: texts over 1 kB live once in ``text`` and are referred to by hash."""

from __future__ import annotations

import hashlib
import json

from wcsync_desktop.core.records import Kind, Record, from_text, to_text
from wcsync_desktop.database.schema import Text

LONG = 1000
_MARK = "text:"


def stored(record: Record) -> str:
    """The record's text; long values are put into ``text`` (call inside a transaction)."""
    text = to_text(record)
    if len(text) <= LONG:
        return text
    content = json.loads(text)
    for name, value in content.items():
        if isinstance(value, str) and (len(value) > LONG or value.startswith(_MARK)):
            digest = hashlib.sha256(value.encode()).hexdigest()
            Text.insert(hash=digest, body=value).on_conflict_ignore().execute()
            content[name] = _MARK + digest
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def loaded(kind: str, text: str) -> Record:
    """The record of a stored text."""
    if f'"{_MARK}' in text:
        content = json.loads(text)
        for name, value in content.items():
            if isinstance(value, str) and value.startswith(_MARK) and len(value) == len(_MARK) + 64:
                row = Text.get_or_none(Text.hash == value.removeprefix(_MARK))
                content[name] = row.body if row else value
        text = json.dumps(content, ensure_ascii=False)
    return from_text(Kind(kind), text)
