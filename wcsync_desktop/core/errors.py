"""The errors this program can meet, each written for the person who reads it.

The tree::

    WcSyncError
    ├── ItemError            stays with one action; everything else goes on
    │   ├── Rejected           the other system refused this record
    │   ├── AmbiguousMatch     more than one record could be meant
    │   ├── NotFound           the record is gone
    │   ├── VersionConflict    it changed there since it was decided what to write
    │   ├── BadData            the record cannot be sent as it is
    │   ├── ChangedMeanwhile   it is no longer as the person saw it who asked for a change
    │   └── NotReadable        the record was shown with a field that cannot be read exactly
    ├── ConnectionProblem    halts that connection
    │   ├── Unreachable          CertificateRefused · InMaintenance · TooSlow
    │   ├── RateLimited · AuthRefused · SecretUnavailable (SecretLocked)
    │   ├── NotTheApi            LeadsElsewhere · Blocked · FromCache
    │   └── ServerBroken · SiteChanged · NotReady (ShopNotFound)
    ├── OutcomeUnknown       the call may have happened: never blindly repeated for a create
    ├── EngineError          halts everything
    │   └── DatabaseUnavailable · DatabaseNewer · DatabaseCorrupt · Bug
    └── Cancelled
"""

from __future__ import annotations

from typing import Self

from wcsync_desktop.core.unreadable import Unreadable


class WcSyncError(Exception):
    """An error with a title, one sentence of advice and technical details.

    ``title``   says what happened, in the words of a shop owner.
    ``advice``  says the one thing to do about it.
    ``details`` holds what a technician wants to see: codes, fragments of the answer. Never a secret.
    ``connection`` is the connection that it was met at, None where it is not one's alone.
    """

    def __init__(self, title: str, advice: str = "", details: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice
        self.details = details
        self.connection: int | None = None

    def met_at(self, connection: int) -> Self:
        """The same error, with the connection that it was met at."""
        self.connection = connection
        return self

    @property
    def sentence(self) -> str:
        """Title and advice as running text. (A title may end with a foreign text that has no full stop.)"""
        stop = "" if not self.advice or self.title.endswith((".", "!", "?", "…", ":")) else "."
        return f"{self.title}{stop} {self.advice}".strip()

    @property
    def whole(self) -> str:
        """Everything, for the Error column and the clipboard."""
        return self.sentence if not self.details else f"{self.sentence}\n{self.details}"


class ItemError(WcSyncError):
    """Concerns one record."""


class Rejected(ItemError):
    """The other system refused the record and said why."""


class AmbiguousMatch(ItemError):
    """More than one record fits; a person has to pick."""


class NotFound(ItemError):
    """The record no longer exists in that system."""


class VersionConflict(ItemError):
    """The record is no longer as it was when it was decided what to write; it is read and planned again (STALE)."""


class BadData(ItemError):
    """A field of the record cannot be sent as it is."""


class PlacesContradict(BadData):
    """The places of stock are set so that what is sold would be offered again: no quantity is written."""


class ChangedMeanwhile(ItemError):
    """What a person wants to change is no longer as they saw it: nothing was done, and it is shown anew."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} has changed meanwhile.", "Look at it again; nothing was done.")


class NotReadable(ItemError):
    """The record is there, and cannot be read exactly. After a write its outcome is unknown, not failed."""

    def __init__(self, row: Unreadable) -> None:
        super().__init__(row.sentence)
        self.row = row


class ConnectionProblem(WcSyncError):
    """Concerns a whole connection; nothing was changed by the call that raised it."""


class Unreachable(ConnectionProblem):
    """No connection, no name, no certificate, or the server is down for maintenance. Tried again by itself."""


class CertificateRefused(Unreachable):
    """The server's certificate is not trusted, expired, or made for another name."""


class InMaintenance(Unreachable):
    """The site says that it is in maintenance."""


class TooSlow(Unreachable):
    """No answer came within the time-out. Smaller and fewer requests may get through."""


class RateLimited(ConnectionProblem):
    """The server asked us to slow down. ``retry_after`` is in seconds, None where it did not say."""

    def __init__(self, title: str, advice: str = "", details: str = "", retry_after: float | None = None) -> None:
        super().__init__(title, advice, details)
        self.retry_after = retry_after


class AuthRefused(ConnectionProblem):
    """The keys are wrong, expired or not allowed to do this."""


class SecretUnavailable(ConnectionProblem):
    """The keyring is locked, missing, or does not hold the secret of this connection."""


class SecretLocked(SecretUnavailable):
    """The keyring is there and locked: unlocking it is all that is needed."""


class NotTheApi(ConnectionProblem):
    """Something other than the API answered: a home page, a firewall, another program."""


class LeadsElsewhere(NotTheApi):
    """The address redirects. Keys are never sent on by themselves."""


class Blocked(NotTheApi):
    """A firewall or security plugin in front of the site refused the request."""


class FromCache(NotTheApi):
    """An old answer came from a cache instead of a new one."""


class ServerBroken(ConnectionProblem):
    """The server answered a read with an internal error or with something unreadable. Tried again by itself."""


class SiteChanged(ConnectionProblem):
    """Another site, or an older state of the same site, stands under the address (E13)."""


class NotReady(ConnectionProblem):
    """A gate is closed: currency differs, integration switched off, version too old, account expired."""


class ShopNotFound(NotReady):
    """No WooCommerce answers at the address, or the shop's connection was removed (E17)."""


class OutcomeUnknown(WcSyncError):
    """The request left us and no usable answer came back: it may or may not have been carried out (E6)."""


class EngineError(WcSyncError):
    """Concerns the program itself."""


class DatabaseUnavailable(EngineError):
    """The database file cannot be opened or written: disk full, read-only, in use."""


class DatabaseNewer(EngineError):
    """The database was written by a newer release."""


class DatabaseCorrupt(EngineError):
    """The database file is damaged."""


class Bug(EngineError):
    """Our own fault."""


class Cancelled(WcSyncError):
    """A person cancelled."""


RETRIED_BY_ITSELF = (Unreachable, RateLimited, ServerBroken)
"""Connection problems that usually pass; the others need a person."""
