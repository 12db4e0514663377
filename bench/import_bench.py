"""The first import of 2,000 products at 50 ms a request: against the floor, and against the script everyone writes.

The floor is (shop pages + Megaventory reads + one write per record) × latency ÷ 4 at a time. The script reads page by
page with ``woocommerce.API`` and sends record by record with ``requests.post``, in one thread; it is run on a share of
the products and its time is scaled up, for it would take minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests
import woocommerce

ROOT = Path(__file__).resolve().parents[1]
AT_ONCE = 4


@contextmanager
def practice(products: int, latency_ms: int) -> Iterator[list[dict[str, Any]]]:
    """The practice systems in a process of their own."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "wcsync_desktop.sandbox"),
            *("--products", str(products), "--latency-ms", str(latency_ms)),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())["systems"]
    finally:
        process.terminate()
        process.wait()


def ours(systems: list[dict[str, Any]], folder: Path) -> tuple[float, float]:
    """Seconds of ``wcsync import products``, and the floor by the requests that the servers saw."""
    environment = {k: v for k, v in os.environ.items() if k != "REQUESTS_CA_BUNDLE"} | {
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "tests.support.file_keyring.FileKeyring",
        "WCSYNC_TEST_KEYRING": str(folder / "keyring.json"),
    }

    def wcsync(*arguments: str, stdin: str = "") -> None:
        command = [sys.executable, "-m", "wcsync_desktop", "--profile", str(folder / "profile"), *arguments]
        subprocess.run(
            command, input=stdin, env=environment, text=True, check=True, cwd=ROOT, stdout=subprocess.DEVNULL
        )

    for system, name in zip(systems, ("Shop", "MV"), strict=True):
        add = ("connections", "add", system["kind"], "--name", name, "--url", system["url"], "--ca", system["ca"])
        wcsync(*add, stdin="\n".join(system["secret"]) + "\n")
        requests.delete(f"{system['control']}/log", verify=system["ca"], timeout=30).raise_for_status()
    wcsync("share", "--preset", "megaventory", "--shop", "Shop", "--with", "MV")
    began = time.perf_counter()
    wcsync("import", "products", "--shop", "Shop", "--into", "MV")
    seconds = time.perf_counter() - began
    calls = 0
    for system in systems:
        log = requests.get(f"{system['control']}/log", verify=system["ca"], timeout=60).json()
        entries = log["entries"] if isinstance(log, dict) else log
        reads = [e for e in entries if not e["write"]]
        pages = [e for e in reads if system["kind"] == "megaventory" or e["path"].endswith("/products")]
        calls += len(pages) + sum(1 for e in entries if e["write"])
    return seconds, calls


def script(systems: list[dict[str, Any]], share: int) -> tuple[float, int]:
    """Seconds that the usual script takes for the first ``share`` products, and how many it sent."""
    shop, account = systems
    os.environ["REQUESTS_CA_BUNDLE"] = shop["ca"]
    api = woocommerce.API(shop["url"], *shop["secret"], version="wc/v3", timeout=30)
    began = time.perf_counter()
    sent, page = 0, 1
    while sent < share:
        rows = api.get("products", params={"per_page": 10, "page": page}).json()
        if not rows:
            break
        for row in rows:
            body = {
                "APIKEY": account["secret"][0],
                "mvProduct": {
                    "ProductSKU": row["sku"] + "-SCRIPT",
                    "ProductDescription": row["name"],
                    "ProductSellingPrice": row["regular_price"],
                },
                "mvRecordAction": "InsertOrUpdateNonEmptyFields",
            }
            answer = requests.post(
                f"{account['url']}json/reply/ProductUpdate", json=body, verify=account["ca"], timeout=30
            )
            answer.raise_for_status()
            sent += 1
        page += 1
    return time.perf_counter() - began, sent


def main() -> int:
    """Run and print; the exit code says whether the promised ratio was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, default=2000)
    parser.add_argument("--latency-ms", type=int, default=50)
    parser.add_argument("--promise", type=float, default=1.35, help="largest time ÷ floor")
    options = parser.parse_args()
    with practice(options.products, options.latency_ms) as systems, tempfile.TemporaryDirectory() as folder:
        seconds, calls = ours(systems, Path(folder))
        floor = calls * options.latency_ms / 1000 / AT_ONCE
        took, sent = script(systems, min(options.products, 100))
    usual = took / sent * options.products
    print(f"{options.products} products, {options.latency_ms} ms a request, {calls:.0f} requests in the floor")
    print(f"wcsync {seconds:.1f} s · floor {floor:.1f} s · usual script {usual:.0f} s (from {sent} products)")
    print(f"ratio to the floor {seconds / floor:.2f} (promised: at most {options.promise})")
    print(f"ratio to the usual script {seconds / usual:.3f}")
    return 0 if seconds / floor <= options.promise else 1


if __name__ == "__main__":
    sys.exit(main())
