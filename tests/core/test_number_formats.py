"""What a person sees in a cell that holds a number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from wcsync_desktop.core.number_formats import as_date, is_date, shown


@pytest.mark.parametrize(
    ("value", "code", "seen"),
    [
        (123, "00000", "00123"), (123456, "00000", ""), (0, "000", "000"), (123, "General", ""), (123, "0", ""),
        (123, "@", ""), (123, "#,##0", ""), (123, "0.00", ""), (123, '"SKU-"0000', "SKU-0123"),
        (1234567, "000-0000", "123-4567"), (7, "\\A000", "A007"), (5, "000;-000", "005"), (5, "[Red]000", "005"),
        (5, "[>9]000;0", ""), (5, "0%", ""), (5, "0.00E+00", ""), (5, "# ?/?", ""), (4006381333931, "0", ""),
        (-5, "000", ""), (123, "0000_)", "0123"), (0, "#", ""), (12, 'General" pcs"', ""), (1.5, "000", ""),
    ],
)  # fmt: skip
def test_a_number_is_seen_as_its_format_shows_it(value: float, code: str, seen: str) -> None:
    assert shown(Decimal(str(value)), code) == seen


@pytest.mark.parametrize("code", ["yyyy-mm-dd", "d.m.yy", "[$-407]TT.MM.YYYY", "[h]:mm", 'd" de "mmmm', "m/d/yyyy;@"])
def test_days_and_times_are_known(code: str) -> None:
    assert is_date(code)


@pytest.mark.parametrize("code", ["General", "0", "@", '"day "0', "[Red]0", "#,##0 \\d", "0.00E+00", "[$kr-414] 0"])
def test_other_formats_are_no_days(code: str) -> None:
    assert not is_date(code)


@pytest.mark.parametrize(
    ("serial", "since_1904", "day"),
    [
        ("46082", False, "2026-03-01"), ("1", False, "1900-01-01"), ("61", False, "1900-03-01"),
        ("44620", True, "2026-03-01"), ("46082.5", False, "2026-03-01 12:00:00"), ("99999999999", False, "99999999999"),
    ],
)  # fmt: skip
def test_a_day_is_written_as_one(serial: str, since_1904: bool, day: str) -> None:
    assert as_date(Decimal(serial), since_1904=since_1904) == day
