"""Logging in over webservice.php: challenge, login, sessions (VTIGER.md 2)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from . import wire
from .book import Book, User

_TOKEN_SECONDS = 300
_SHOWN = (
    ("username", "user_name"), ("first_name", "first_name"), ("last_name", "last_name"), ("email", "email1"),
    ("time_zone", "time_zone"), ("hour_format", "hour_format"), ("date_format", "date_format"),
    ("is_admin", "is_admin"), ("call_duration", "callduration"), ("other_event_duration", "othereventduration"),
)  # fmt: skip


class Sessions:
    """Tokens by user, one each; sessions by name."""

    def __init__(self) -> None:
        self._tokens: dict[str, tuple[str, int]] = {}
        self._open: dict[str, tuple[User, int]] = {}

    def challenge(self, book: Book, given: Mapping[str, str]) -> dict[str, Any]:
        name = given.get("username", "")
        if not name:
            raise wire.denied("No username given")
        if name not in book.users:
            raise wire.denied("username does not exists")
        now = int(book.clock().timestamp())
        token = book.token()
        self._tokens[name] = (token, now + _TOKEN_SECONDS)
        return {"token": token, "serverTime": now, "expireTime": now + _TOKEN_SECONDS}

    def login(self, book: Book, given: Mapping[str, str]) -> dict[str, Any]:
        name = given.get("username", "")
        now = int(book.clock().timestamp())
        token, expires = self._tokens.get(name, ("", 0))
        if not token or now > expires:
            raise wire.RefusedError("INVALID_AUTH_TOKEN", "Specified token is invalid or expired")
        user = book.users[name]
        # The protocol itself asks for MD5.
        proof = hashlib.md5(f"{token}{user.access_key}".encode()).hexdigest()  # noqa: S324
        # An older token is gone without a trace: its proof is as wrong as one made with another key.
        if given.get("accessKey", "") != proof or not user.active:
            raise wire.RefusedError("INVALID_USER_CREDENTIALS", "Invalid username or password")
        session = book.token(21)
        self._open[session] = (user, now)
        row = book.table("Users").rows[user.n]
        told = {shown: row.values.get(name, "") for shown, name in _SHOWN}
        return {**told, "sessionName": session, "userId": user.id, "version": "0.22", "vtigerVersion": book.version}

    def user(self, book: Book, session: str) -> User:
        """Whose session it is. Raises RefusedError if there is none, or no longer."""
        if not session:
            raise wire.RefusedError("AUTHENTICATION_REQUIRED", "Authencation required")
        now = int(book.clock().timestamp())
        user, used = self._open.get(session, (None, 0))
        if user is None or now - used > book.switches.session_seconds:
            self._open.pop(session, None)
            raise wire.RefusedError("INVALID_SESSIONID", "Session Identifier provided is Invalid")
        self._open[session] = (user, now)
        return user

    def forget(self) -> int:
        """All sessions are gone, as after PHP cleaned up; returns how many there were."""
        gone = len(self._open)
        self._open.clear()
        return gone
