"""A keyring for tests on real processes: a file named by the environment variable WCSYNC_TEST_KEYRING."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Keeps passwords in a JSON file."""

    priority = 1

    @property
    def _path(self) -> Path:
        return Path(os.environ["WCSYNC_TEST_KEYRING"])

    def _all(self) -> dict[str, str]:
        content: dict[str, str] = json.loads(self._path.read_text()) if self._path.exists() else {}
        return content

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps(self._all() | {f"{service}/{username}": password}))

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}/{username}")

    def delete_password(self, service: str, username: str) -> None:
        self._path.write_text(json.dumps({k: v for k, v in self._all().items() if k != f"{service}/{username}"}))
