"""Numbers of changes of orders, by which a route knows what it has looked at."""

from __future__ import annotations

from pathlib import Path

from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.numbers import next_change
from wcsync_desktop.database.schema import Connection, Member
from wcsync_desktop.database.statements import insert


def test_a_number_is_never_given_again(tmp_path: Path) -> None:
    database = Database(tmp_path / "numbers.sqlite3")
    database.open_writer()
    with database.transaction():
        shop = insert(Connection, uid="a", kind="woocommerce", name="A", address="https://a.example", created_at=0)
        other = insert(Connection, uid="b", kind="woocommerce", name="B", address="https://b.example", created_at=0)
        first = next_change(shop)
        order = insert(Member, connection=shop, kind=Kind.ORDER.value, native_id="1", changed=first)
        Member.delete().where(Member.id == order).execute()
        assert next_change(shop) == first + 1
        assert next_change(other) == first
    database.close()
