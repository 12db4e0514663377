"""A private certificate authority, new at every start, for all practice systems together."""

from __future__ import annotations

import ssl
import tempfile
from pathlib import Path

import trustme


class PrivateAuthority:
    """Issues one certificate for loopback and keeps the authority's own certificate in a file until `close`."""

    def __init__(self) -> None:
        authority = trustme.CA()
        certificate = authority.issue_cert("127.0.0.1", "localhost")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(self.context)
        with tempfile.NamedTemporaryFile(prefix="practice-ca-", suffix=".pem", delete=False) as file:
            file.write(authority.cert_pem.bytes())
        self.path = Path(file.name)

    def close(self) -> None:
        self.path.unlink(missing_ok=True)
