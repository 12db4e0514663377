"""The practice CRM answers like the recorded Vtiger 8.2.0, to the last value: only tokens and the like are free."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from wcsync_desktop.sandbox.launch import Sandbox

from .vtiger_scenario import (
    ANY_ROW,
    FIRST_ROWS,
    FREE,
    LEFT_OUT,
    NOT_REPLAYED,
    REPLAYED,
    SHORTER,
    Stand,
)

FOLDER = (
    Path(os.environ.get("WCSYNC_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings") / "vtiger-8.2.0"
)
if not FOLDER.is_dir():
    pytest.skip("the recordings of a real Vtiger are not here", allow_module_level=True)

RECORDINGS: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))
}


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    found = Stand(RECORDINGS)
    with Sandbox(shops=0, megaventories=0, vtigers=1, products=0, clock=found.clock) as sandbox:
        found.run(sandbox.vtigers[0], sandbox.systems[0])
        yield found


def test_every_recording_is_replayed_or_listed_with_a_reason() -> None:
    assert set(RECORDINGS) == set(REPLAYED) | set(NOT_REPLAYED)
    assert len(REPLAYED) == len(set(REPLAYED))
    assert not set(REPLAYED) & set(NOT_REPLAYED)


@pytest.mark.parametrize("name", REPLAYED)
def test_answer_is_the_recorded_one(stand: Stand, name: str) -> None:
    recorded, ours = RECORDINGS[name]["response"], stand.answers[name]
    assert ours.status_code == recorded["status"], ours.text[:500]
    assert ours.headers.get("Content-Type") == recorded["content_type"]
    if recorded["json"] is None:
        assert ours.text == (recorded["text"] or "")
        return
    assert _compared(name, ours.json()) == _compared(name, recorded["json"])


def _compared(name: str, body: Any) -> Any:
    """The answer without what is free to differ."""
    result = body.get("result")
    if name in ANY_ROW:
        return [set(row) for row in result]
    if name in FIRST_ROWS:
        body = {**body, "result": result[: FIRST_ROWS[name]]}
    if isinstance(result, dict) and "fields" in result:
        body = {**body, "result": {**result, "fields": {field["name"]: _field(field) for field in result["fields"]}}}
    return _plain(body)


def _field(field: dict[str, Any]) -> dict[str, Any]:
    if field["name"] not in SHORTER:
        return field
    return {**field, "type": {**field["type"], "picklistValues": None, "defaultValue": None}}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: type(item) if key in FREE else _plain(item) for key, item in value.items() if key not in LEFT_OUT}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def test_numbers_of_orders_are_json_numbers_and_not_rounded(stand: Stand) -> None:
    charged = stand.answers["create-salesorder-shipping-charge"].json()["result"]
    assert repr(charged["hdnGrandTotal"]) == "35.580999999999996"
    assert isinstance(charged["hdnSubTotal"], int)


def test_sync_of_the_cloud_has_the_recorded_form(stand: Stand) -> None:
    recorded = RECORDINGS["sync-format-direct-call"]["response"]["json"]["result"]
    ours = requests.get(
        f"{stand.address.url}/restapi/v1/vtiger/default/sync",
        params={"modifiedTime": "1", "elementType": "Contacts", "syncType": "application"},
        auth=(stand.address.secret[0], stand.address.secret[1]),
        verify=stand.address.ca,
        timeout=20,
    ).json()["result"]
    assert set(ours) == set(recorded)
    assert ours["updated"][:3] == recorded["updated"]
    assert ours["more"] is recorded["more"]
