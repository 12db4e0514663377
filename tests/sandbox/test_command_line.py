"""The practice systems as a program."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests


def _start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "wcsync_desktop.sandbox", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_one_json_line_then_service_until_told_to_stop(how: signal.Signals) -> None:
    with _start("--shop", "1", "--megaventory", "1", "--vtiger", "1", "--products", "3", "--seed", "7") as program:
        assert program.stdout is not None
        systems = json.loads(program.stdout.readline())["systems"]
        shop, account, crm = systems
        assert (crm["kind"], crm["name"], crm["secret"][0]) == ("vtiger", "Practice Vtiger 1", "admin")
        assert (shop["kind"], shop["name"], len(shop["secret"])) == ("woocommerce", "Practice shop 1", 2)
        assert (account["kind"], account["name"], len(account["secret"])) == (
            "megaventory",
            "Practice Megaventory 1",
            1,
        )
        assert account["url"].endswith("/v2017a/")
        assert shop["http_url"].startswith("http://127.0.0.1:")
        with requests.Session() as session:
            session.trust_env = False
            listed = session.get(
                f"{shop['url']}/wp-json/wc/v3/products", auth=tuple(shop["secret"]), verify=shop["ca"], timeout=10
            )
            body = {"APIKEY": account["secret"][0]}
            key = session.post(f"{account['url']}json/reply/APIKeyGet", json=body, verify=account["ca"], timeout=10)
        assert len(listed.json()) == 3
        assert key.json()["ResponseStatus"]["ErrorCode"] == "0"
        program.send_signal(how)
        rest, errors = program.communicate(timeout=10)
        assert (program.returncode, rest, errors) == (0, "", "")
        assert not Path(shop["ca"]).exists()


def test_an_unknown_version_is_refused() -> None:
    with _start("--woocommerce-version", "1.0") as program:
        _, errors = program.communicate(timeout=20)
    assert program.returncode == 2
    assert "invalid choice" in errors
