"""The notes of an order: what the shop and its staff write down about it."""

from __future__ import annotations

from ..system import Record
from .store import Store

STAFF = "admin"


def add(store: Store, order: Record, text: str, *, customer_note: bool = False, author: str = "WooCommerce") -> Record:
    fresh = {
        "id": store.next_id("comment"), "author": author, "created": store.now(), "note": text,
        "customer_note": customer_note,
    }  # fmt: skip
    store.notes[order["id"]].append(fresh)
    return fresh
