"""What testing a connection finds: a ladder of rungs, climbed until one breaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wcsync_desktop.core.errors import WcSyncError


class Tick(StrEnum):
    """How a rung held."""

    GOOD = "good"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Rung:
    """One thing that was tested.

    ``says`` is what was found; ``advice`` the one thing to do about it; ``details`` what a technician wants to see;
    ``for_host`` a text that the shop owner can send to the host, empty where the host cannot help.
    """

    name: str
    tick: Tick
    says: str
    advice: str = ""
    details: str = ""
    for_host: str = ""


@dataclass(frozen=True, slots=True)
class Examination:
    """All rungs, and who answered.

    ``problem`` is the error of the rung that broke, None where none did. ``site`` identifies the account whatever its
    address, ``currency`` is its main currency, ``learned`` are options that the connection needs to work.
    ``earlier`` is a removed connection to the very same site (E22); ``token`` that of the command.
    """

    rungs: tuple[Rung, ...]
    problem: WcSyncError | None = None
    title: str = ""
    version: str = ""
    currency: str = ""
    site: str = ""
    learned: Mapping[str, str] = field(default_factory=dict)
    earlier: int | None = None
    token: str = ""

    @property
    def is_good(self) -> bool:
        """True where nothing broke; warnings may be among the rungs."""
        return self.problem is None
