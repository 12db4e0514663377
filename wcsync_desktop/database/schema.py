"""Tables (ENGINE.md, "What is stored").

No number of an operation or action is ever given again: they are named and compared after the row is gone.

Times are integers: milliseconds since 1970, UTC. Records are the canonical text of ``core.records``; ``seen`` and
``sent`` are null where equal to ``shadow``. Names of connections are soft: a removed one keeps its row.
"""

from __future__ import annotations

from typing import Any

from peewee import (
    BigIntegerField,
    BooleanField,
    CharField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)
from playhouse.sqlite_ext import AutoIncrementField


class Table(Model):
    """Base of all tables; bound to a file when a database is opened."""

    id: Any

    class Meta:
        legacy_table_names = False
        only_save_dirty = True  # an index is written anew for every column that is saved


def rows(query: Any) -> list[tuple[Any, ...]]:
    """The rows of a query as plain tuples."""
    return list(query.tuples())


class Connection(Table):
    """One account at one system. Its secret is in the keyring under ``uid``."""

    uid = CharField(unique=True)
    business = IntegerField(default=1)
    kind = CharField()
    name = CharField()
    address = CharField()
    ca = CharField(null=True)
    options = TextField(default="{}")
    site = CharField(default="")
    currency = CharField(default="")
    practice = BooleanField(default=False)
    state = CharField(default="untested")
    reason = TextField(default="")
    keys = CharField(default="")
    contact_at = BigIntegerField(null=True)
    created_at = BigIntegerField()
    removed_at = BigIntegerField(null=True)
    changes = BigIntegerField(default=0)
    counts_parts = BooleanField(default=False)


class Rule(Table):
    """Who leads (rank 1, 2, …) and who follows (0) per kind and field group."""

    kind = CharField()
    group = CharField()
    connection_id: int
    connection = ForeignKeyField(Connection, on_delete="CASCADE")
    rank = IntegerField()

    class Meta:
        indexes = ((("kind", "group", "connection"), True),)


class Pair(Table):
    """A shop and another connection that a person joined (``core.sharing``); kinds are separated by commas, ways by
    bars."""

    shop_id: int
    shop = ForeignKeyField(Connection, on_delete="CASCADE")
    other_id: int
    other = ForeignKeyField(Connection, on_delete="CASCADE")
    preset = CharField()
    creates = CharField(default="")
    brings = CharField(default="")
    deletes = CharField(default="")
    prefers = IntegerField(null=True)
    newest = BooleanField(default=False)
    ways = CharField(default="")

    class Meta:
        indexes = ((("shop", "other"), True),)


class Link(Table):
    """ "These are the same": joins members; ``agreed`` is their common value, ``rev`` counts its changes."""

    business = IntegerField(default=1)
    kind = CharField()
    agreed = TextField(default="{}")
    rev = IntegerField(default=0)
    origin_id: int | None
    origin = ForeignKeyField(Connection, null=True)


class Member(Table):
    """One system's side of a link, or a record that is not linked yet."""

    link_id: int | None
    link = ForeignKeyField(Link, null=True, backref="members")
    connection_id: int
    connection = ForeignKeyField(Connection, index=False)
    kind = CharField()
    native_id = CharField(null=True)
    part = CharField(default="primary")
    parent = CharField(null=True)
    born = CharField(default="")
    version = CharField(default="")
    seen = TextField(null=True)
    shadow = TextField(null=True)
    sent = TextField(null=True)
    applied_rev = IntegerField(default=0)
    dirty = BooleanField(default=False)
    owed = BooleanField(default=False)
    reread = BooleanField(default=False)
    gone = BooleanField(default=False)
    generation = IntegerField(default=0)
    read_at = BigIntegerField(default=0)
    written_at = BigIntegerField(default=0)
    match_key = CharField(null=True)
    title = CharField(default="")
    key = CharField(default="")
    barcode = CharField(default="")
    placed_at = BigIntegerField(null=True)
    changed = BigIntegerField(default=0)
    baseline = BooleanField(default=False)
    decided = CharField(default="")
    standing = CharField(default="")
    picked = BooleanField(default=False)
    recount = BooleanField(default=False)
    hold = CharField(default="")
    refused = CharField(default="")
    untouched = CharField(default="")
    untouched_known = BooleanField(default=False)
    count_wanted = BooleanField(default=False)
    unread = BooleanField(default=False)

    class Meta:
        indexes = (
            (("native_id", "connection", "kind"), True),
            (("kind", "gone", "title", "key", "barcode", "connection", "native_id"), False),
            (("connection", "kind", "recount"), False),
            (("connection", "kind", "version"), False),
            (("connection", "kind", "placed_at"), False),
            (("connection", "kind", "changed"), False),
            (("connection", "kind", "gone"), False),
            (("connection", "kind", "reread"), False),
            (("connection", "kind", "id"), False),
            (("connection", "kind", "match_key"), False),
            (("connection", "kind", "dirty"), False),
            (("connection", "kind", "owed"), False),
            (("connection", "kind", "generation"), False),
            (("connection", "kind", "standing"), False),
        )


class SubOrder(Table):
    """An order that stands under another one of its shop (``core.sub_orders``); ``above`` is the native id of that.

    ``kinship``: what it is to it, decided once; empty where that is not known yet.
    """

    order_id: int
    order = ForeignKeyField(Member, unique=True, on_delete="CASCADE")
    shop_id: int
    shop = ForeignKeyField(Connection, on_delete="CASCADE", index=False)
    above = CharField()
    kinship = CharField(default="")

    class Meta:
        indexes = ((("above", "shop"), False), (("shop", "kinship"), False))


class Unreadable(Table):
    """A record that a system shows and that cannot be read exactly: it is set aside until it can (PRODUCT.md rule 26).

    ``native_id`` is made up of what it shows where it has none that can be read. ``partial``: only ``field`` is
    unknown. ``again``: a person wants it read once more. A record that was known before is marked ``Member.unread``.
    """

    connection_id: int
    connection = ForeignKeyField(Connection, on_delete="CASCADE", index=False)
    kind = CharField()
    native_id = CharField()
    parent = CharField(null=True)
    title = CharField(default="")
    field = CharField(default="")
    value = TextField(default="")
    reason = TextField()
    version = CharField(default="")
    partial = BooleanField(default=False)
    again = BooleanField(default=False)
    generation = IntegerField(default=0)
    found_at = BigIntegerField()
    read_at = BigIntegerField()

    class Meta:
        indexes = ((("connection", "kind", "native_id"), True),)


class Text(Table):
    """Long texts, once each."""

    hash = CharField(primary_key=True)
    body = TextField()


class Helper(Table):
    """Records made only because another needs them. ``native_id`` is null until it exists there."""

    connection_id: int
    connection = ForeignKeyField(Connection)
    kind = CharField()
    name = CharField()
    native_id = CharField(null=True)
    made_at = BigIntegerField(default=0)

    class Meta:
        indexes = ((("connection", "kind", "name"), True),)


HISTORY_COLUMNS = ("shop_name", "what", "synchronize_all", "state", "created_at", "started_at", "completed_at")
"""Columns by which the sync history is sorted and filtered."""


class Operation(Table):
    """A row of the sync history. Name and address are kept as they were. ``member`` is the one product it is about."""

    id = AutoIncrementField()
    what = CharField()
    shop_id: int | None
    shop = ForeignKeyField(Connection, null=True, index=False)
    shop_name = CharField(default="")
    shop_address = CharField(default="")
    target_id: int | None
    target = ForeignKeyField(Connection, null=True)
    kinds = CharField(default="")
    synchronize_all = BooleanField(default=False)
    state = CharField(index=True)
    error = TextField(default="")
    stopped_by = CharField(default="")
    paused = BooleanField(default=False)
    quiet = BooleanField(default=False)
    member = IntegerField(default=0)
    created_at = BigIntegerField()
    started_at = BigIntegerField(null=True)
    completed_at = BigIntegerField(null=True)

    class Meta:
        indexes = (
            *((("quiet", column), False) for column in HISTORY_COLUMNS),
            (("shop", "target", "what"), False),
        )


class Tally(Table):
    """Counts of an operation per receiving system and kind, kept while it runs."""

    operation_id: int
    operation = ForeignKeyField(Operation, on_delete="CASCADE")
    connection_id: int
    connection = ForeignKeyField(Connection)
    kind = CharField()
    found = CharField()
    number = IntegerField(default=0)

    class Meta:
        indexes = ((("operation", "connection", "kind", "found"), True),)


class Action(Table):
    """One intended change in one system: the outbox. ``live_key`` is unique while the action is live (E16).

    ``found`` is the word under which the history counts it, empty before; ``changes`` what an update changed, as
    (field, before, after) in words. ``used_up``: it failed because all its tries were lost, not because it was refused.
    """

    id = AutoIncrementField()
    operation_id: int
    operation = ForeignKeyField(Operation)
    connection_id: int
    connection = ForeignKeyField(Connection)
    verb = CharField()
    kind = CharField()
    link_id: int | None
    link = ForeignKeyField(Link, null=True)
    member_id: int | None
    member = ForeignKeyField(Member, null=True, on_delete="SET NULL")
    helper_id: int | None
    helper = ForeignKeyField(Helper, null=True)
    base_rev = IntegerField(default=0)
    fields = TextField(default="{}")
    title = CharField(default="")
    stamp = CharField(default="")
    state = CharField()
    attempts = IntegerField(default=0)
    lookups = IntegerField(default=0)
    next_at = BigIntegerField(default=0)
    called_at = BigIntegerField(default=0)
    reason = TextField(default="")
    noted = BooleanField(default=False)
    live_key = CharField(null=True, unique=True)
    effect = CharField(default="")
    held = BooleanField(default=False)
    found = CharField(default="")
    changes = TextField(default="")
    used_up = BooleanField(default=False)

    class Meta:
        indexes = (
            (("operation", "connection", "kind", "found"), False),
            (("connection", "effect", "id"), False),
            (("connection", "state"), False),
            (("state", "next_at"), False),
            (("operation", "state"), False),
            (("operation", "noted"), False),
        )


class Need(Table):
    """A fact that an action waits for (E15): a helper exists, or a link has its record at the action's connection."""

    action_id: int
    action = ForeignKeyField(Action, on_delete="CASCADE")
    helper_id: int | None
    helper = ForeignKeyField(Helper, null=True)
    link_id: int | None
    link = ForeignKeyField(Link, null=True)


class Attempt(Table):
    """One call of an action, with the masked exchange."""

    action_id: int
    action = ForeignKeyField(Action, on_delete="CASCADE")
    operation_id: int
    operation = ForeignKeyField(Operation)
    call_id = CharField()
    started_at = BigIntegerField()
    ended_at = BigIntegerField(null=True)
    outcome = TextField(default="")
    request = TextField(default="")
    answer = TextField(default="")


class Cursor(Table):
    """How far a feed was read (``operation`` 0), and the passes over it that operations have under way.

    ``position`` holds what is left of an interrupted full pass (E1); ``generation`` is the number of the newest pass.
    ``moved_at`` is when the pass began that moved ``since``, by the server's clock; null once what was written at about
    that time has surely been read.
    """

    connection_id: int
    connection = ForeignKeyField(Connection)
    feed = CharField()
    operation = IntegerField(default=0)
    since = BigIntegerField(null=True)
    moved_at = BigIntegerField(null=True)
    newest = BigIntegerField(null=True)
    position = TextField(default="")
    generation = IntegerField(default=0)
    expected = IntegerField(default=0)
    counted = IntegerField(default=0)

    class Meta:
        indexes = ((("connection", "feed", "operation"), True),)


class Preview(Table):
    """What a dry run found. ``member`` is the record of the source; helpers have none."""

    operation_id: int
    operation = ForeignKeyField(Operation, on_delete="CASCADE", index=False)
    target_id: int
    target = ForeignKeyField(Connection, index=False)
    member_id: int | None
    member = ForeignKeyField(Member, null=True, on_delete="SET NULL")
    kind = CharField()
    found = CharField()
    title = CharField(default="")
    key = CharField(default="")
    reason = TextField(default="")
    differences = TextField(default="[]")

    class Meta:
        indexes = (
            (("operation", "id"), False),
            (("operation", "kind", "found"), False),
            (("operation", "found"), False),
        )


class Exclusion(Table):
    """A record that a person does not want in a system; it stays so until a person changes it (E19)."""

    target_id: int
    target = ForeignKeyField(Connection, on_delete="CASCADE")
    member_id: int
    member = ForeignKeyField(Member, on_delete="CASCADE")
    at = BigIntegerField()
    reason = TextField(default="")

    class Meta:
        indexes = ((("target", "member"), True),)


class Route(Table):
    """Orders of ``source`` are copied into ``target``; ``looked`` is the last of its changes that were looked at."""

    source_id: int
    source = ForeignKeyField(Connection, on_delete="CASCADE")
    target_id: int
    target = ForeignKeyField(Connection, on_delete="CASCADE")
    since = BigIntegerField()
    follow = CharField()
    tells_customer = BooleanField(default=False)
    seconds = IntegerField()
    looked = BigIntegerField(default=0)

    class Meta:
        indexes = ((("source", "target"), True),)


class Copy(Table):
    """What becomes of an order in another shop. Its copy is a member of ``link``, which is this copy's own.

    ``decided``: whether its original counts (``core.orders.Decided``). ``due``: something is to be sent; ``restless``:
    it is to be looked at again. ``told`` is the original's status that the copy was given last, empty where that is not
    known; ``missing`` is what a person wants of products that are unknown there.
    """

    order_id: int
    order = ForeignKeyField(Member, on_delete="CASCADE")
    target_id: int
    target = ForeignKeyField(Connection, on_delete="CASCADE")
    link_id: int | None
    link = ForeignKeyField(Link, null=True)
    baseline = BooleanField(default=False)
    decided = CharField(default="")
    due = BooleanField(default=False)
    restless = BooleanField(default=True)
    at_once = BooleanField(default=False)
    told = CharField(default="")
    missing = CharField(default="")
    sent = TextField(null=True)

    class Meta:
        indexes = (
            (("order", "target"), True),
            (("target", "restless"), False),
            (("target", "due"), False),
        )


class Setting(Table):
    """A setting of the program itself."""

    name = CharField(unique=True)
    value = TextField()


class Stocked(Table):
    """What a leader's stock list said of a product there, and when that read began. Null: it told nothing."""

    member_id: int
    member = ForeignKeyField(Member, unique=True, on_delete="CASCADE")
    available = CharField(null=True)
    read_at = BigIntegerField()


class Reservation(Table):
    """Pieces by which a shop's stock and the leader's figure differ because of an order (E11).

    ``link`` is the product's. ``quantity`` has a sign: what the order has taken in the shop less what of that is
    ``counted`` in the leader's figure as it was read. ``counts``: what will be counted in the next stock list that is
    read after ``arrived_at``, null for all that was taken. ``settled`` is in both, beyond what stands in the leader's
    order: what a person settled there in another way.
    """

    order_id: int
    order = ForeignKeyField(Member, on_delete="CASCADE")
    link_id: int
    link = ForeignKeyField(Link, on_delete="CASCADE")
    quantity = CharField()
    arrived_at = BigIntegerField(null=True)
    counted = CharField(default="0")
    counts = CharField(null=True)
    settled = CharField(default="0")

    class Meta:
        indexes = ((("order", "link"), True),)


class OrderDifference(Table):
    """An order that the shop changed after it was sent, or that was changed where it went: told until it is settled.

    ``text`` says what and what to do, a sentence a line. ``wanted``: a person wants the changes to be sent. ``sending``
    is the order of the shop that is on its way, as it was when that was planned.
    """

    order_id: int
    order = ForeignKeyField(Member, on_delete="CASCADE")
    target_id: int
    target = ForeignKeyField(Connection, on_delete="CASCADE", index=False)
    text = TextField()
    may_send = BooleanField(default=False)
    wanted = BooleanField(default=False)
    sending = TextField(null=True)
    found_at = BigIntegerField()

    class Meta:
        indexes = ((("order", "target"), True), (("target",), False))


class Conflict(Table):
    """A field that equal leaders changed differently; all values are kept whole."""

    link_id: int
    link = ForeignKeyField(Link)
    field = CharField()
    base = TextField()
    values = TextField()
    found_at = BigIntegerField()

    class Meta:
        indexes = ((("link", "field"), True),)


# --- the stock book (seed 004) -------------------------------------------------------------------------------------
#
# Quantities are exact decimal text. Shelves and sales hold what movements add up to.


class Warehouse(Table):
    """A place where items lie. Those that do not count are left out of balances; orders take by ``priority``.

    ``follows``: what lies there is what this system says, again and again.
    """

    name = CharField(unique=True)
    follows_id: int | None
    follows = ForeignKeyField(Connection, null=True, unique=True)
    counts = BooleanField(default=True)
    priority = IntegerField(default=0)


class Item(Table):
    """A thing that the stock book counts. ``key`` is its SKU as compared; ``pinned`` the warehouse it is taken from.

    A kit lies nowhere: it is put together of its parts.
    """

    key = CharField(unique=True)
    sku = CharField()
    name = CharField(default="")
    barcode = CharField(default="")
    is_kit = BooleanField(default=False)
    auto_sync = BooleanField(default=False)
    keep_back = CharField(default="0")
    pinned_id: int | None
    pinned = ForeignKeyField(Warehouse, null=True)
    archived = BooleanField(default=False)
    oversold = BooleanField(default=False)
    created_at = BigIntegerField()

    class Meta:
        indexes = ((("archived", "sku"), False), (("archived", "name"), False))


class Part(Table):
    """``each`` pieces of a component are in a kit."""

    kit_id: int
    kit = ForeignKeyField(Item, on_delete="CASCADE", index=False)
    component_id: int
    component = ForeignKeyField(Item)
    each = CharField()

    class Meta:
        indexes = ((("kit", "component"), True),)


class Shelf(Table):
    """What a warehouse has of an item; ``committed`` is what orders have promised of it."""

    item_id: int
    item = ForeignKeyField(Item, index=False)
    warehouse_id: int
    warehouse = ForeignKeyField(Warehouse)
    on_hand = CharField(default="0")
    committed = CharField(default="0")

    class Meta:
        indexes = ((("item", "warehouse"), True),)


class Seller(Table):
    """A shop whose quantities the stock book keeps.

    ``since``: orders that counted before are left alone (milliseconds UTC); ``looked`` is the last of its orders'
    changes that was looked at, ``matched`` the newest mark of change of a product that was, ``matched_member`` the
    newest of them. ``warehouse`` is the only
    one that counts for it; one that ``ships_itself`` is sent no quantity.
    """

    shop_id: int
    shop = ForeignKeyField(Connection, unique=True)
    since = BigIntegerField()
    looked = BigIntegerField(default=0)
    matched = CharField(default="")
    matched_member = IntegerField(default=0)
    warehouse_id: int | None
    warehouse = ForeignKeyField(Warehouse, null=True)
    ships_itself = BooleanField(default=False)


class Offer(Table):
    """How a shop sells an item: its product there (``member``), found by SKU or by ``reference``, and its terms.

    ``due``: its balance is to be sent, because of ``trigger``. ``sent`` is the quantity that the shop was told last,
    ``shown`` what it was seen to have, ``balance`` what it should have; null where that is not counted or not sent.
    """

    item_id: int
    item = ForeignKeyField(Item, index=False)
    shop_id: int
    shop = ForeignKeyField(Connection)
    member_id: int | None
    member = ForeignKeyField(Member, null=True, unique=True, on_delete="SET NULL")
    reference = CharField(default="")
    keep_back = CharField(null=True)
    at_most = CharField(null=True)
    always = BooleanField(default=False)
    due = BooleanField(default=False)
    trigger = CharField(default="")
    sent = CharField(null=True)
    sent_at = BigIntegerField(null=True)
    shown = CharField(null=True)
    balance = CharField(null=True)
    differs = BooleanField(default=False)

    class Meta:
        indexes = (
            (("item", "shop"), True),
            (("shop", "due", "id"), False),
            (("reference",), False),
            (("differs",), False),
        )


class Taken(Table):
    """An order of a shop that the stock book has looked at; one that counted before the shop joined is left alone.

    ``asks``: it was cancelled or refunded after it was shipped, and a person has to say whether its pieces came back.
    """

    order_id: int
    order = ForeignKeyField(Member, unique=True, on_delete="CASCADE")
    left_alone = BooleanField(default=False)
    at = BigIntegerField(default=0)
    asks = BooleanField(default=False, index=True)
    settled = BooleanField(default=False)


class Sale(Table):
    """What an order has moved of an item so far. ``product`` is the shop's; without an item it moves nothing.

    ``each``: pieces of the item in one of the product (a kit has several). ``steps`` numbers its movements.
    """

    order_id: int
    order = ForeignKeyField(Member, on_delete="CASCADE", index=False)
    product = CharField()
    item_id: int | None
    item = ForeignKeyField(Item, null=True)
    warehouse_id: int | None
    warehouse = ForeignKeyField(Warehouse, null=True)
    each = CharField(default="1")
    committed = CharField(default="0")
    shipped = CharField(default="0")
    steps = IntegerField(default=0)

    class Meta:
        indexes = ((("order", "product", "item"), True),)


class Paper(Table):
    """A purchase order (from ``partner``) or a work order (which makes ``item``); closed when all of it has come."""

    id = AutoIncrementField()
    kind = CharField()
    number = CharField(unique=True)
    partner = CharField(default="")
    item_id: int | None
    item = ForeignKeyField(Item, null=True)
    quantity = CharField(default="0")
    done = CharField(default="0")
    warehouse_id: int
    warehouse = ForeignKeyField(Warehouse)
    state = CharField(default="open")
    note = TextField(default="")
    created_at = BigIntegerField()


class PaperLine(Table):
    """An item that a purchase order brings, or that a work order uses for each piece it makes."""

    paper_id: int
    paper = ForeignKeyField(Paper, on_delete="CASCADE", index=False)
    item_id: int
    item = ForeignKeyField(Item)
    quantity = CharField()
    done = CharField(default="0")

    class Meta:
        indexes = ((("paper", "item"), True),)


class Intake(Table):
    """Quantities from a file, a feed or a system, read and judged; nothing of it counts before it is ``taken``.

    ``state``: ready, taken, or dropped. ``feed`` or ``operation`` brought it, ``connection`` is where it was read;
    ``reason`` is why a feed's waits. ``mark`` is the newest movement when it was judged: what orders have moved since
    then is taken into account; ``change`` is the newest change of the orders of ``connection`` then. ``adds``: its
    quantities are added to what is there.
    """

    id = AutoIncrementField()
    source = CharField()
    event = CharField()
    warehouse_id: int
    warehouse = ForeignKeyField(Warehouse)
    feed = IntegerField(null=True)
    connection = IntegerField(null=True)
    adds = BooleanField(default=False)
    mark = IntegerField(default=0)
    change = BigIntegerField(default=0)
    operation = IntegerField(null=True)
    reason = TextField(default="")
    state = CharField(default="ready")
    changes = IntegerField(default=0)
    fresh = IntegerField(default=0)
    same = IntegerField(default=0)
    left_out = IntegerField(default=0)
    problems = IntegerField(default=0)
    zeroed = IntegerField(default=0)
    created_at = BigIntegerField()
    settled_at = BigIntegerField(null=True)


class IntakeRow(Table):
    """A row of an intake. ``line`` and ``column`` say where it stands in the file; ``problem`` why it is not taken.

    ``before`` is what was on hand when it was judged.
    """

    intake_id: int
    intake = ForeignKeyField(Intake, on_delete="CASCADE", index=False)
    line = IntegerField()
    column = CharField(default="")
    item_id: int | None
    item = ForeignKeyField(Item, null=True)
    sku = CharField(default="")
    name = CharField(default="")
    barcode = CharField(default="")
    quantity = CharField(default="")
    before = CharField(default="0")
    found = CharField()
    problem = TextField(default="")

    class Meta:
        indexes = ((("intake", "found", "line"), False), (("intake", "line"), False))


class Trouble(Table):
    """Why the operations of a pair do not go through: what kept the last one of this kind from its end. It stands
    until one has gone through (E17).

    ``connection`` is where it was met, the shop's where it lies between the two; ``shop`` and ``target`` are the ends
    of the operation, 0 for the stock book. ``passes``: it usually passes by itself; ``lasting``: only an operation that
    does the same ends it.
    """

    connection_id: int
    connection = ForeignKeyField(Connection, on_delete="CASCADE")
    shop = IntegerField()
    target = IntegerField(default=0)
    what = CharField()
    sentence = TextField()
    advice = TextField(default="")
    passes = BooleanField(default=False)
    between = BooleanField(default=False)
    lasting = BooleanField(default=False)
    since = BigIntegerField()

    class Meta:
        indexes = ((("shop", "target", "what"), True),)


class FeedSource(Table):
    """A file or page that is read on a schedule. ``columns`` says which column is what."""

    name = CharField(unique=True)
    address = CharField()
    columns = TextField(default="{}")
    warehouse_id: int
    warehouse = ForeignKeyField(Warehouse)
    every = IntegerField()
    active = BooleanField(default=True)
    own_network = BooleanField(default=False)
    next_at = BigIntegerField(default=0)
    read_at = BigIntegerField(null=True)
    outcome = TextField(default="")
    failed = BooleanField(default=False)
    seen = CharField(default="")


class Movement(Table):
    """A row of the ledger; it is never changed and never removed. ``sale`` and ``step`` are unique together (E5)."""

    id = AutoIncrementField()
    item_id: int
    item = ForeignKeyField(Item, index=False)
    warehouse_id: int
    warehouse = ForeignKeyField(Warehouse)
    on_hand = CharField()
    committed = CharField(default="0")
    event = CharField()
    at = BigIntegerField()
    who = CharField(default="")
    reference = CharField(default="")
    note = TextField(default="")
    sale_id: int | None
    sale = ForeignKeyField(Sale, null=True, index=False)
    step = IntegerField(default=0)
    undoes_id: int | None
    undoes = ForeignKeyField("self", null=True, unique=True)

    class Meta:
        indexes = ((("item", "id"), False), (("sale", "step"), True))


class Push(Table):
    """A balance on its way to a shop, as it was figured; how it went is told by its action (EC-5)."""

    action_id: int
    action = ForeignKeyField(Action, unique=True, on_delete="CASCADE")
    item_id: int
    item = ForeignKeyField(Item, index=False)
    trigger = CharField()
    on_hand = CharField()
    kept_back = CharField()
    at = BigIntegerField()

    class Meta:
        indexes = ((("item", "id"), False),)


TABLES: tuple[type[Table], ...] = (
    Connection,
    Rule,
    Pair,
    Link,
    Member,
    SubOrder,
    Unreadable,
    Text,
    Helper,
    Operation,
    Tally,
    Action,
    Need,
    Attempt,
    Cursor,
    Preview,
    Exclusion,
    Setting,
    Stocked,
    Reservation,
    OrderDifference,
    Conflict,
    Route,
    Copy,
    Warehouse,
    Item,
    Part,
    Shelf,
    Seller,
    Offer,
    Taken,
    Sale,
    Paper,
    PaperLine,
    Intake,
    IntakeRow,
    FeedSource,
    Movement,
    Push,
    Trouble,
)
