"""What a CRM knows: its records, users, switches and clock."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ..system import Clock
from . import wire
from .fields import Field
from .modules import MODULES, Module
from .store import Row, Store, Table
from .switches import Switches


@dataclass
class User:
    """One who may log in. `n` is the second half of the id 19xN."""

    n: int
    name: str
    access_key: str
    admin: bool
    active: bool = True

    @property
    def id(self) -> str:
        return MODULES["Users"].id_of(self.n)


@dataclass(frozen=True)
class Visit:
    """One call: who asks, and the parameters as text."""

    user: User
    given: Mapping[str, str]
    cloud: bool = False


@dataclass
class Book:
    clock: Clock
    dice: random.Random
    version: str = "8.2.0"
    store: Store = field(default_factory=Store)
    switches: Switches = field(default_factory=Switches)
    users: dict[str, User] = field(default_factory=dict)

    @property
    def strict(self) -> bool:
        """The way of 8.2.0; False is 8.3.0."""
        return self.version == "8.2.0"

    def now(self) -> datetime:
        return self.clock()

    def stamp(self) -> str:
        return wire.stamp(self.clock() + timedelta(minutes=self.switches.utc_offset_minutes))

    def table(self, module: str) -> Table:
        return self.store[module]

    def fields(self, module: Module) -> dict[str, Field]:
        """The module's fields as the switches have them."""
        name = module.custom_field
        if name is None:
            return module.fields
        if not self.switches.custom_fields:
            return {key: value for key, value in module.fields.items() if key != name}
        if self.switches.unique_custom_field:
            return {**module.fields, name: module.fields[name].made_unique()}
        return module.fields

    @property
    def tax_columns(self) -> list[str]:
        """Every column taxN there is; a column stays when its tax is deleted."""
        return [f"tax{row.n}" for row in self.table("Tax")]

    def taxes(self) -> list[Row]:
        """Rows of Tax that are not deleted."""
        return [row for row in self.table("Tax") if row.values["deleted"] == "0"]

    def user(self, n: int) -> User | None:
        return next((user for user in self.users.values() if user.n == n), None)

    def token(self, length: int = 13) -> str:
        return f"{self.dice.getrandbits(length * 4):0{length}x}"
