"""The licences of everything this program brings along, as its authors wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from wcsync_desktop.resources import FOLDER

_NAME = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_REQUIREMENT = re.compile(r"^[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Licence:
    """A part of the program, and the text under which it may be used and passed on."""

    name: str
    release: str
    title: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Of every library that is needed, however indirectly, and of what comes without a package; by name."""
    found = {licence.name.lower(): licence for licence in (*_of_libraries(), *_of_the_rest())}
    return tuple(found[name] for name in sorted(found))


def _of_libraries() -> Iterator[Licence]:
    todo, seen = ["wcsync-desktop"], set[str]()
    while todo:
        name = _normal(todo.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            library = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # needed on other systems only
        for line in library.requires or ():
            if "extra ==" not in line and (match := _REQUIREMENT.match(line)):
                todo.append(match.group())
        about: Any = library.metadata
        texts = [
            file.read_text(encoding="utf-8").strip()
            for file in library.files or ()
            if ".dist-info" in str(file) and _NAME.search(file.name)
        ]
        title = about.get("License-Expression") or _classified(about) or about.get("License") or ""
        yield Licence(about["Name"], library.version, title.partition("\n")[0], "\n\n".join(texts))


def _classified(about: Any) -> str:
    lines = about.get_all("Classifier") or []
    names = [line.rpartition(" :: ")[2] for line in lines if line.startswith("License ::")]
    return ", ".join(name for name in names if name != "OSI Approved")


def _of_the_rest() -> Iterator[Licence]:
    """Files ``NAME (RELEASE) - LICENCE.txt``: icons, Python itself, Qt, and what lies inside of them."""
    for file in sorted((FOLDER / "licences").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".txt"):
            name, _, title = file.name.removesuffix(".txt").partition(" - ")
            yield Licence(name, "", title, file.read_text(encoding="utf-8").strip())


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
