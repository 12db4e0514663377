"""A planted canary is found nowhere but in the keyring; without a keyring nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.process import IMPORT, Program
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=5, seed=2) as running:
        yield running


def test_secrets_are_in_no_file_output_or_process_list(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    program.connect(sandbox)
    secrets = [s for address in sandbox.systems for s in address.secret]
    account = sandbox.megaventories[0]
    account.faults(
        [
            {"match": {"operation": "ProductUpdate"}, "nth": 2, "fault": "html_200_after"},
            {"match": {"operation": "SupplierClientUpdate"}, "nth": 2, "fault": "500_html_before"},
            {"match": {"operation": "DiscountUpdate"}, "nth": 1, "fault": "drop_after"},
        ]
    )
    texts = []
    process = program.start(*IMPORT)
    texts.append(Path(f"/proc/{process.pid}/cmdline").read_text() if Path("/proc").exists() else "")
    out, err = process.communicate(timeout=60)
    texts += [out, err]
    account.act("set_expired")
    texts += [t for t in program.run(*IMPORT, code=3) if isinstance(t, str)]
    wrong = "ck_wrong0123456789wrong\ncs_wrong0123456789wrong\n"
    address = sandbox.systems[0]
    arguments = ("connections", "add", "woocommerce", "--name", "Wrong", "--url", address.url, "--ca", str(address.ca))
    texts += [t for t in program.run(*arguments, stdin=wrong, code=3) if isinstance(t, str)]
    secrets += wrong.split()
    for command in (("status",), ("history",), ("check",), ("history", "--operation", "1", "--json")):
        texts += program.run(*command, code=None)[1:]  # what stands is told by the exit code
    for path in program.profile.rglob("*"):
        if path.is_file():
            texts.append(path.read_bytes().decode("latin-1"))
    for secret in secrets:
        for text in texts:
            assert secret not in text


def test_without_a_keyring_nothing_is_stored(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    program.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    address = sandbox.systems[0]
    code, _, err = program.run(
        *("connections", "add", "woocommerce", "--name", "Shop", "--url", address.url, "--ca", str(address.ca)),
        stdin="\n".join(address.secret) + "\n",
        code=None,
    )
    assert code == 3
    assert "No keyring" in err
    assert "try again" in err
    assert program.json("connections", "list") == {"connections": []}
