"""Reading a query: the words the CRM's own lexer sees, and its complaints, to the letter (VTIGER.md 4).

What a word is depends on where it stands: behind a column name anything unknown is a VALUE, elsewhere a COLUMNNAME.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import wire

_WORD = re.compile(r"\s+|(\w+|'(?:[^']|'')+'|[+-]?\d+|<=|>=|!=|[()*=<>,;])")
_OPERATORS = {"=": "EQ", "<": "LT", ">": "GT", "<=": "LTE", ">=": "GTE", "!=": "NE", "in": "IN", "like": "LIKE"}
_SIGNS = {",": "COMMA", "(": "PARENOPEN", ")": "PARENCLOSE", ";": "SEMICOLON", "*": "ASTERISK"}
_COMPARISONS = "EQ,LT,GT,LTE,GTE,NE,IN,LIKE"
_UNREADABLE = "\0"
MOST_ROWS = 100


@dataclass(frozen=True)
class Condition:
    """`operator` is one of = != < > <= >= in like; only `in` has other than one value."""

    column: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """`where` is a list of alternatives, each of conditions that hold together; `columns` is None for `*`."""

    module: str
    columns: tuple[str, ...] | None
    count: bool
    where: tuple[tuple[Condition, ...], ...]
    order: tuple[tuple[str, bool], ...]
    """Column and whether descending."""
    offset: int
    limit: int


def read(text: str) -> Query:
    """Raises RefusedError for what the CRM does not understand."""
    return _Reader(_words(text)).query()


def _words(text: str) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(text):
        word = _WORD.match(text, at)
        if word is None:
            return [*found, _UNREADABLE]
        if word.group(1):
            found.append(word.group(1))
        at = word.end()
    return found


class _Reader:
    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.at = 0

    @property
    def word(self) -> str:
        found = self.words[self.at] if self.at < len(self.words) else ""
        if found == _UNREADABLE:
            # The lexer of the CRM throws at what it cannot read: '' and double quotes, points.
            raise wire.unknown_error()
        return found

    def fail(self, kind: str, expected: str) -> wire.RefusedError:
        if not self.word:
            last = self.words[-1] if self.words else ""
            shown, complaint = last.strip("'"), "End of Input(0)"
        else:
            shown = self.word.strip("'")
            kind = "SEMICOLON" if self.word == ";" else _SIGNS.get(self.word, kind)
            complaint = f"{kind}({shown})"
        return wire.RefusedError(
            "QUERY_SYNTAX_ERROR",
            f"Syntax Error on line 1: token '{shown}' Unexpected {complaint}, expected one of: {expected}",
        )

    def take(self, wanted: str, kind: str, expected: str) -> None:
        if self.word.lower() != wanted:
            raise self.fail(kind, expected)
        self.at += 1

    def name(self, expected: str) -> str:
        """A column or a table."""
        word = self.word
        if not word or word in _SIGNS or word.lower() in _OPERATORS:
            raise self.fail(_OPERATORS.get(word.lower(), "VALUE"), expected)
        self.at += 1
        return word

    def query(self) -> Query:
        self.take("select", "Unknown", "SELECT")
        columns, count = self.columns()
        self.take("from", "COLUMNNAME", "FRM")
        module = self.name("TABLENAME")
        where = self.where()
        order = self.order()
        offset, limit = self.limit()
        if self.word != ";":
            raise self.fail("COLUMNNAME", "SEMICOLON")
        return Query(module, columns, count, where, order, offset, limit)

    def columns(self) -> tuple[tuple[str, ...] | None, bool]:
        if self.word == "*":
            self.at += 1
            return None, False
        if self.word.lower() == "count":
            self.at += 1
            for sign in "(*)":
                self.take(sign, "COLUMNNAME", _SIGNS[sign])
            return (), True
        found = [self.name("ASTERISK,COUNT,COLUMNNAME")]
        while self.word == ",":
            self.at += 1
            found.append(self.name("COLUMNNAME"))
        return tuple(found), False

    def where(self) -> tuple[tuple[Condition, ...], ...]:
        if self.word.lower() != "where":
            return ()
        self.at += 1
        alternatives = [[self.condition()]]
        while self.word.lower() in {"and", "or"}:
            both = self.word.lower() == "and"
            self.at += 1
            condition = self.condition()
            if both:
                alternatives[-1].append(condition)
            else:
                alternatives.append([condition])
        return tuple(tuple(part) for part in alternatives)

    def condition(self) -> Condition:
        column = self.name("COLUMNNAME")
        operator = self.word.lower()
        if operator not in _OPERATORS:
            raise self.fail("VALUE", _COMPARISONS)
        self.at += 1
        if operator != "in":
            return Condition(column, operator, (self.value(),))
        self.take("(", "VALUE", "PARENOPEN")
        values = [self.value()]
        while self.word == ",":
            self.at += 1
            values.append(self.value())
        self.take(")", "VALUE", "COMMA,PARENCLOSE")
        return Condition(column, operator, tuple(values))

    def value(self) -> str:
        word = self.word
        if not word or word in _SIGNS or word in _OPERATORS:
            raise self.fail(_OPERATORS.get(word, "VALUE"), "VALUE")
        self.at += 1
        return word[1:-1].replace("''", "'") if word.startswith("'") else word

    def order(self) -> tuple[tuple[str, bool], ...]:
        if self.word.lower() != "order":
            return ()
        self.at += 1
        self.take("by", "COLUMNNAME", "ORDERBY")
        found = [self.name("COLUMNNAME")]
        while self.word == ",":
            self.at += 1
            found.append(self.name("COLUMNNAME"))
        descending = self.word.lower() == "desc"
        if descending or self.word.lower() == "asc":
            self.at += 1
        # As in SQL, the direction belongs to the last column only.
        *others, last = found
        return (*((column, False) for column in others), (last, descending))

    def limit(self) -> tuple[int, int]:
        if self.word.lower() != "limit":
            return 0, MOST_ROWS
        self.at += 1
        first = self.whole()
        if self.word != ",":
            return 0, min(max(first, 0), MOST_ROWS)
        self.at += 1
        second = self.whole()
        return max(first, 0), min(max(second, 0), MOST_ROWS)

    def whole(self) -> int:
        found = wire.number(self.word.strip("'"))
        if found is None or not self.word:
            raise self.fail("VALUE", "VALUE")
        self.at += 1
        return int(found)
