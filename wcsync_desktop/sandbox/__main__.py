"""The practice systems as a program: prints one JSON line with their addresses and serves until told to stop."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading

from .launch import WOOCOMMERCE_VERSIONS, Sandbox
from .vtiger.crm import VERSIONS


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m wcsync_desktop.sandbox", description=__doc__)
    parser.add_argument("--shop", type=int, default=1, metavar="N", help="number of practice shops (default 1)")
    parser.add_argument(
        "--megaventory", type=int, default=1, metavar="N", help="number of practice accounts (default 1)"
    )
    parser.add_argument("--vtiger", type=int, default=0, metavar="N", help="number of practice CRMs (default 0)")
    parser.add_argument("--products", type=int, metavar="N", help="N clean products instead of the practice catalogue")
    parser.add_argument("--latency-ms", type=int, default=0, metavar="N", help="delay of every answer in milliseconds")
    parser.add_argument("--woocommerce-version", choices=WOOCOMMERCE_VERSIONS, default="10.5", help="default 10.5")
    parser.add_argument("--vtiger-version", choices=VERSIONS, default="8.2.0", help="default 8.2.0")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of the practice data (default 1)")
    parser.add_argument("--port-base", type=int, metavar="N", help="first port; without it, any free ports")
    chosen = parser.parse_args(arguments)
    stop = threading.Event()
    for signum in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signum, lambda *_: stop.set())
    with Sandbox(
        shops=chosen.shop,
        megaventories=chosen.megaventory,
        vtigers=chosen.vtiger,
        products=chosen.products,
        latency_ms=chosen.latency_ms,
        woocommerce_version=chosen.woocommerce_version,
        vtiger_version=chosen.vtiger_version,
        seed=chosen.seed,
        port_base=chosen.port_base,
    ) as sandbox:
        print(json.dumps({"systems": [system.as_json() for system in sandbox.systems]}), flush=True)
        # A wait without end cannot be interrupted on every platform.
        while not stop.wait(0.2):
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
