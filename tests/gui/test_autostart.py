"""Starting at login: the entry starts this very profile, whatever signs its folder has, and is read as it was meant."""

from __future__ import annotations

import plistlib
import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.gui import autostart
from wcsync_desktop.profile import Profile

_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def read_string(value: str) -> str:
    """A value of the type string, as the specification of desktop entries reads it."""
    found, signs = "", iter(value)
    for sign in signs:
        found += _ESCAPES[next(signs)] if sign == "\\" else sign
    return found


def read_exec(line: str) -> list[str]:
    """The words of an Exec line, as the specification reads it: quotes, then field codes."""
    words: list[str] = []
    word, quoted, begun = "", False, False
    signs = iter(line)
    for sign in signs:
        if quoted and sign == "\\":
            word += next(signs)
        elif sign == '"':
            quoted, begun = not quoted, True
        elif sign == " " and not quoted:
            words += [word] if begun else []
            word, begun = "", False
        else:
            word, begun = word + sign, True
    words += [word] if begun else []
    assert not quoted
    assert all(part.count("%") % 2 == 0 for part in words)
    return [part.replace("%%", "%") for part in words]


_SIGNS = st.characters(blacklist_categories=("Cs", "Cc"))


@given(st.lists(st.text(_SIGNS, min_size=1), min_size=1))
def test_an_entry_of_a_desktop_is_read_as_it_was_meant(words: list[str]) -> None:
    (line,) = [part for part in autostart.text(words, "linux").split("\n") if part.startswith("Exec=")]
    assert read_exec(read_string(line.removeprefix("Exec="))) == words


@pytest.mark.parametrize("folder", ["/home/a b/øre & co", '/x/50% "off" $HOME `id`', "/tab\\back"])
def test_folders_with_odd_signs_are_kept(folder: str) -> None:
    words = ["/opt/python", "-m", "wcsync_desktop", "--profile", folder]
    entry = autostart.text(words, "linux")
    (line,) = [part for part in entry.split("\n") if part.startswith("Exec=")]
    assert read_exec(read_string(line.removeprefix("Exec="))) == words
    assert plistlib.loads(autostart.text(words, "darwin").encode())["ProgramArguments"] == words


def test_a_batch_file_says_its_code_page_and_quotes_every_word() -> None:
    said = autostart.text(["C:\\Program Files\\øre & co\\python.exe", "--profile", "D:\\100%"], "win32")
    first, second, _ = said.split("\r\n")
    assert first == "@chcp 65001 >nul"
    words = shlex.split(second.replace("\\", "/"))
    assert words[1:] == ["", "C:/Program Files/øre & co/python.exe", "--profile", "D:/100%%"]


def test_the_entry_lies_where_the_desktop_looks(tmp_path: Path) -> None:
    assert autostart.place(tmp_path, "linux", {}) == tmp_path / ".config/autostart/wcsync-desktop.desktop"
    assert autostart.place(tmp_path, "linux", {"XDG_CONFIG_HOME": "not/absolute"}).parent.parent == tmp_path / ".config"
    elsewhere = {"XDG_CONFIG_HOME": str(tmp_path / "elsewhere")}
    assert autostart.place(tmp_path, "linux", elsewhere).parent == tmp_path / "elsewhere" / "autostart"


def test_starting_at_login_comes_and_goes_and_names_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    profile = Profile(tmp_path / "my profile")
    autostart.turn(tmp_path, profile, on=True)
    assert autostart.is_on(tmp_path)
    assert autostart.command(profile)[-2:] == ["--profile", str(profile.folder)]
    assert str(profile.folder) in autostart.place(tmp_path).read_text(encoding="utf-8")
    autostart.turn(tmp_path, profile, on=False)
    assert not autostart.is_on(tmp_path)
