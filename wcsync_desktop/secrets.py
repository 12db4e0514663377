"""Secrets: in the operating system's keyring and nowhere else; practice connections keep theirs in memory.

Never called in the GUI or engine thread: a locked keyring may make one wait for a person. There is no silent fallback:
without a keyring nothing is stored and the person is told what to do.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Account, Connector
from wcsync_desktop.core.errors import SecretLocked, SecretUnavailable
from wcsync_desktop.core.messages import KeyState
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.log import hide

SERVICE = "WC Sync Desktop"


class SecretMissing(SecretUnavailable):
    """The keyring works, but holds nothing for this connection."""


def key_state(error: SecretUnavailable) -> KeyState:
    """Where keys are that could not be had."""
    if isinstance(error, SecretLocked):
        return KeyState.LOCKED
    return KeyState.MISSING if isinstance(error, SecretMissing) else KeyState.NO_KEYRING


class Secrets:
    """Keeps, finds and forgets the secrets of connections; opens connectors with them."""

    def __init__(self) -> None:
        self._practice: dict[str, tuple[str, ...]] = {}
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="keyring")

    def in_background(self, work: Callable[[], Any], report: Callable[[Any, Exception | None], None]) -> None:
        """Run ``work`` in the keyring's own thread and report its value or error from there."""

        def run() -> None:
            try:
                value = work()
            except Exception as error:
                report(None, error)
            else:
                report(value, None)

        self._pool.submit(run)

    def close(self) -> None:
        """End the keyring's thread."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def keep(self, row: ConnectionRow, secret: tuple[str, ...]) -> None:
        """Store a secret. Raises SecretUnavailable, and then nothing is stored."""
        hide(secret)
        if row.practice:
            with self._lock:
                self._practice[row.uid] = secret
            return
        with self._lock:
            keyring = _keyring()
            kept: list[str] = []
            try:
                for number, line in enumerate(secret):
                    keyring.set_password(SERVICE, _entry(row.uid, number), line)
                    kept.append(_entry(row.uid, number))
                read = tuple(keyring.get_password(SERVICE, entry) or "" for entry in kept)
            except Exception as error:
                self._forget_entries(keyring, kept)
                raise _unavailable(error) from None
            if read != secret:
                # A backend that drops what it is given must not look like success.
                self._forget_entries(keyring, kept)
                raise SecretUnavailable(_NO_KEYRING, _WHAT_TO_DO, "The keyring did not give back what it was given.")

    def find(self, row: ConnectionRow) -> tuple[str, ...]:
        """The secret of a connection. Raises SecretUnavailable."""
        if row.practice:
            with self._lock:
                secret = self._practice.get(row.uid)
            if secret is None:
                raise SecretMissing(
                    f"The practice connection “{row.name}” has ended.", "Start the demo again, or remove it."
                )
            return secret
        with self._lock:
            keyring = _keyring()
            names = SYSTEMS[row.kind].secret_names
            try:
                lines = [keyring.get_password(SERVICE, _entry(row.uid, n)) for n in range(len(names))]
            except Exception as error:
                raise _unavailable(error) from None
        secret = tuple(line for line in lines if line)
        if len(secret) != len(lines):
            raise SecretMissing(f"The keyring holds no keys for “{row.name}”.", "Enter them again: Connections → Edit.")
        hide(secret)
        return secret

    def look(self, row: ConnectionRow) -> KeyState:
        """Where the keys of a connection are. A locked keyring asks the person to unlock it."""
        if row.practice:
            with self._lock:
                return KeyState.IN_MEMORY if row.uid in self._practice else KeyState.MISSING
        try:
            self.find(row)
        except SecretUnavailable as error:
            return key_state(error)
        return KeyState.AVAILABLE

    def forget(self, row: ConnectionRow) -> None:
        """Delete a secret. Raises SecretUnavailable where the keyring cannot be used."""
        if row.practice:
            with self._lock:
                self._practice.pop(row.uid, None)
            return
        with self._lock:
            names = SYSTEMS[row.kind].secret_names
            self._forget_entries(_keyring(), [_entry(row.uid, n) for n in range(len(names))])

    @staticmethod
    def _forget_entries(keyring: Any, entries: list[str]) -> None:
        for entry in entries:
            try:
                if keyring.get_password(SERVICE, entry) is not None:
                    keyring.delete_password(SERVICE, entry)
            except Exception as error:
                raise _unavailable(error) from None

    def open(self, row: ConnectionRow) -> Connector:
        """The connector of a connection."""
        return SYSTEMS[row.kind].open(Account(row.address, self.find(row), row.ca, row.options))


_NO_KEYRING = "No keyring is available to keep the keys safe, so nothing was stored."
_WHAT_TO_DO = (
    "Unlock or set up the keyring of this computer (on Linux: GNOME Keyring or KWallet; a program without a desktop "
    "needs one to be running) and try again."
)


def _keyring() -> Any:
    import keyring  # noqa: PLC0415 - loading its backends takes longer than showing a window
    from keyring.backends import fail, null  # noqa: PLC0415

    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        raise SecretUnavailable(_NO_KEYRING, _WHAT_TO_DO, f"keyring backend: {type(backend).__module__}")
    return backend


def _unavailable(error: Exception) -> SecretUnavailable:
    """A keyring's error. Backends raise other things than their own errors, so all are taken."""
    if isinstance(error, SecretUnavailable):
        return error
    if type(error).__name__ == "KeyringLocked":
        return SecretLocked("The keyring is locked.", "Unlock it and press Test.", type(error).__name__)
    return SecretUnavailable(_NO_KEYRING, _WHAT_TO_DO, type(error).__name__)


def _entry(uid: str, number: int) -> str:
    return f"{uid}.{number}"
