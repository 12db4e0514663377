"""kill -9 at any request, before or after its effect, and in the middle of commits: no duplicate, nothing lost."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.oracle import problems
from tests.support.process import IMPORT, Program, kill, killed_at
from wcsync_desktop.sandbox.launch import Sandbox

WRITES = 75
"""About as many requests as the import of the small practice systems makes."""


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=12, seed=9) as running:
        yield running


def finish(program: Program, sandbox: Sandbox) -> None:
    """Run to the end; the result is as if nothing had happened, and a second time writes nothing."""
    shop, account = sandbox.shops[0], sandbox.megaventories[0]
    program.run(*IMPORT)
    assert problems(shop.state(), account.state()) == []
    program.run("check")
    account.clear_log()
    shop.clear_log()
    again = program.json(*IMPORT)
    assert [e["operation"] for e in account.log() if e["write"]] == []
    assert [e["path"] for e in shop.log() if e["write"] and e["applied"]] == []
    counts = again["operations"][0]["counts"]["MV"]
    assert all(set(numbers) <= {"unchanged", "skipped"} for numbers in counts.values()), counts
    assert program.json("status")["pending"] == 0


def killed_at_request(program: Program, sandbox: Sandbox, number: int, when: str) -> bool:
    """Start the import and kill it while the request of this number is held; False where it never came so far."""
    account = sandbox.megaventories[0]
    rule = {"match": {"path": "json/reply"}, "nth": number, "fault": when}
    return killed_at(program, account, rule, *IMPORT)


def killed_in_commits(program: Program, sandbox: Sandbox, number: int, _: str) -> bool:
    """Kill it as soon as this many requests were seen: as likely as not in the middle of a commit."""
    account = sandbox.megaventories[0]
    account.clear_log()
    process = program.start(*IMPORT)
    while process.poll() is None and len(account.log()) < number:
        pass
    reached = process.poll() is None
    kill(process)
    return reached


def trial(folder: Path, seed: int) -> None:
    """One seeded trial: one to three kills, then the end."""
    chance = random.Random(seed)
    with Sandbox(products=12, seed=9) as sandbox:
        program = Program(folder)
        program.connect(sandbox)
        for _ in range(chance.randint(1, 3)):
            ways: list[Callable[[Program, Sandbox, int, str], bool]] = [killed_at_request, killed_in_commits]
            way = ways[0] if chance.random() < 0.75 else ways[1]
            way(program, sandbox, chance.randint(1, WRITES), chance.choice(["hold_before", "hold_after"]))
        finish(program, sandbox)


def test_killed_at_a_seeded_point(tmp_path: Path) -> None:
    trial(tmp_path, 0)


@pytest.mark.soak
def test_killed_at_two_hundred_seeded_points(tmp_path: Path) -> None:
    for seed in range(1000, 1200):
        folder = tmp_path / str(seed)
        trial(folder, seed)
        shutil.rmtree(folder)


@pytest.mark.parametrize("when", [pytest.param("hold_before", marks=pytest.mark.soak), "hold_after"])
def test_killed_with_every_slot_in_a_create(tmp_path: Path, sandbox: Sandbox, when: str) -> None:
    """Scenario S15."""
    account = sandbox.megaventories[0]
    program = Program(tmp_path)
    program.connect(sandbox)
    account.faults([{"match": {"operation": "ProductUpdate", "body_contains": "Undefined"}, "fault": when}])
    process = program.start(*IMPORT)
    while len(account.held(5)) < 4:
        assert process.poll() is None, process.communicate()
    kill(process)
    account.faults()
    account.release()
    finish(program, sandbox)


def test_an_interrupted_import_goes_on_as_the_same_operation(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    program.connect(sandbox)
    assert killed_at_request(program, sandbox, 40, "hold_after")
    program.run(*IMPORT)
    operations = program.json("history")["operations"]
    assert [o["state"] for o in operations] == ["Completed"]
    assert operations[0]["counts"]["MV"]["Products"] == {"created": 12}
