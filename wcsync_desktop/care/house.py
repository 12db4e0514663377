"""What the window needs to care for the profile it works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.profile import Profile


@dataclass
class House:
    """The profile, the keyring, the clock.

    ``afterwards`` is done once the window has ended and its database is closed; then the window comes again.
    """

    profile: Profile
    unlock: Callable[[ConnectionRow], object]
    forget_keys: Callable[[ConnectionRow], object]
    now: Callable[[], datetime]
    afterwards: Callable[[], str] | None = None
