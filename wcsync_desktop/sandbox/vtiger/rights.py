"""Which modules a user sees and may write to."""

from __future__ import annotations

from functools import cache

from . import wire
from .book import Book, User
from .modules import listed

_ADMIN_WRITES = frozenset({"Tax", "ProductTaxes", "Currency", "CompanyDetails", "Groups", "DocumentFolders"})


@cache
def _entities() -> dict[str, bool]:
    return {name: entity for name, entity, _, _ in listed()}


def is_listed(module: str) -> bool:
    return module in _entities()


def sees(book: Book, user: User, module: str) -> bool:
    if not is_listed(module):
        return False
    if user.admin:
        return True
    # On 8.3.0 a user who is no administrator sees no entity module at all (VTIGER.md 8).
    return module != "Users" and (book.strict or not _entities()[module])


def writes(book: Book, user: User, module: str) -> bool:
    return sees(book, user, module) and (user.admin or module not in _ADMIN_WRITES)


def check_read(book: Book, user: User, module: str) -> None:
    if not sees(book, user, module):
        raise wire.denied()


def check_write(book: Book, user: User, module: str) -> None:
    check_read(book, user, module)
    if not writes(book, user, module):
        raise wire.denied("Permission to write is denied")
