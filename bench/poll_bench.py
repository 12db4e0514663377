"""A look at a shop: what it costs when nothing changed and when ten products did, in a small shop and in a large one.

Counted are the requests that the practice systems saw and the processor time of our own process; the practice systems
run in a process of their own. The small shop is the baseline: the cost of a look must not grow with the catalogue.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keyring
import requests

from bench.import_bench import practice
from tests.support.world import MemoryKeyring
from wcsync_desktop.app import Headless
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.messages import (
    UNTIL_RESUMED,
    AddConnection,
    ExamineAccount,
    RestUntil,
    Share,
    Snapshot,
    StartImport,
)
from wcsync_desktop.database.observations import OVERLAP_MS
from wcsync_desktop.profile import Profile

EVERY_MS = 3000
LOOKS = 5
CHANGED = 10


@dataclass(frozen=True)
class Cost:
    """Of one look: requests that change nothing, requests that do, milliseconds of our processor time."""

    reads: float
    writes: float
    processor: float


class Bench:
    """The engine on one pair of practice systems."""

    def __init__(self, systems: list[dict[str, Any]], folder: Path) -> None:
        self._systems = systems
        self._news = threading.Condition()
        self._ended: list[int] = []
        self._headless = Headless(Profile(folder), self._told, pace=self._pace)

    @staticmethod
    def _pace(_: Mapping[str, str]) -> int:
        return EVERY_MS

    def _told(self, snapshot: Snapshot) -> None:
        with self._news:
            self._ended.extend(snapshot.ended)
            self._news.notify_all()

    def _ask(self, command: Command[Any]) -> Any:
        return self._headless.engine.submit(command).result(120)

    def _until(self, condition: Callable[[], bool]) -> None:
        with self._news:
            if not self._news.wait_for(condition, 7200):
                raise TimeoutError("it did not end")

    def _control(self, system: dict[str, Any], what: str, body: dict[str, Any] | None = None) -> Any:
        method = "POST" if body is not None else "DELETE" if what == "log/clear" else "GET"
        address = f"{system['control']}/{what.removesuffix('/clear')}"
        answer = requests.request(method, address, json=body, verify=system["ca"], timeout=600)
        answer.raise_for_status()
        return answer.json()

    def run(self) -> tuple[Cost, Cost]:
        """The cost of a look at nothing, and of one at ten changed products."""
        with self._headless:
            self._ask(RestUntil(UNTIL_RESUMED))
            for system, name in zip(self._systems, ("Shop", "Megaventory"), strict=True):
                entered = (system["kind"], system["url"], tuple(system["secret"]), system["ca"])
                found = self._ask(ExamineAccount("add", *entered))
                kind, url, secret, ca = entered
                self._ask(AddConnection(kind, name, url, secret, ca, site=found.site, currency=found.currency))
            self._ask(Share("megaventory", 1, 2))
            operation = self._ask(StartImport(1, 2, ("tax", "coupon", "customer", "product", "quantity")))
            self._until(lambda: operation in self._ended)
            self._ask(RestUntil(0))
            settled = time.monotonic() + OVERLAP_MS / 1000 + 5
            while time.monotonic() < settled:  # until then what was there when it was imported is looked at once more
                self._look(1)
            nothing = [self._measured() for _ in range(LOOKS)]
            shop = self._systems[0]
            rows = self._control(shop, "state")["products"][:CHANGED]
            self._ask(RestUntil(UNTIL_RESUMED))
            for row in rows:
                self._control(shop, "act", {"do": "edit_product", "id": row["id"], "name": f"New {row['id']}"})
            self._forget()
            began = time.process_time()
            self._ask(RestUntil(0))
            self._look(1)
            changed = self._counted(began)
        middle = Cost(*(statistics.median(getattr(c, n) for c in nothing) for n in ("reads", "writes", "processor")))
        return middle, changed

    def _look(self, number: int) -> None:
        wanted = len(self._ended) + number
        self._until(lambda: len(self._ended) >= wanted)

    def _forget(self) -> None:
        for system in self._systems:
            self._control(system, "log/clear")

    def _measured(self) -> Cost:
        self._look(1)
        self._forget()
        began = time.process_time()
        self._look(1)
        return self._counted(began)

    def _counted(self, began: float) -> Cost:
        processor = (time.process_time() - began) * 1000
        entries = [e for system in self._systems for e in self._control(system, "log")]
        writes = sum(1 for e in entries if e["write"])
        return Cost(len(entries) - writes, writes, processor)


def measure(products: int) -> tuple[Cost, Cost]:
    """Both costs in a shop of so many products."""
    keyring.set_keyring(MemoryKeyring())
    with practice(products, 0) as systems, tempfile.TemporaryDirectory() as folder:
        return Bench(systems, Path(folder)).run()


def main() -> int:
    """Run and print; the exit code says whether what was promised was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=300)
    parser.add_argument("--large", type=int, default=3000)
    options = parser.parse_args()
    costs = {products: measure(products) for products in (options.small, options.large)}
    for products, (nothing, changed) in costs.items():
        print(f"{products} products")
        for name, cost in (("nothing changed", nothing), (f"{CHANGED} changed", changed)):
            said = f"{cost.reads:.0f} reads, {cost.writes:.0f} writes, {cost.processor:.0f} ms of processor time"
            print(f"  {name}: {said}")
    (small_nothing, small_changed), (nothing, changed) = costs[options.small], costs[options.large]
    for name, large, small in (("nothing", nothing, small_nothing), (f"{CHANGED}", changed, small_changed)):
        print(f"large shop to small one, {name} changed: ratio {large.processor / small.processor:.2f}")
    print("promised: at most 8 requests and 200 ms where nothing changed, and writes only for what changed")
    kept = nothing.reads + nothing.writes <= 8 and nothing.processor <= 200 and changed.writes == CHANGED
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
