"""The support bundle: what a supporter needs, without keys, names, addresses or anybody's data.

Every text is made first and shown to the person; only then is it saved, exactly as it was shown.
"""

from __future__ import annotations

import platform
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wcsync_desktop import __version__
from wcsync_desktop.check import of_installation
from wcsync_desktop.core.disk import not_written
from wcsync_desktop.core.redaction import Anonymous
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.log import log_files, masked
from wcsync_desktop.profile import Profile

SUFFIX = ".zip"
_TOLD_OPTIONS = frozenset(
    {"concurrency", "poll_seconds", "sweep_hours", "order_hold_seconds", "order_statuses", "utc_offset_minutes"}
)
_OPERATIONS = 200
_LOG_BYTES = 400_000
_CRASHES = 10


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the bundle, as it will be saved."""

    name: str
    says: str
    text: str


def bundle(profile: Profile, reader: Reader, unlock: Callable[[ConnectionRow], object]) -> tuple[Page, ...]:
    """All pages. ``unlock`` asks the keyring for the keys of a connection, so that they are known and masked too.

    Never in the GUI thread: it reads files and the keyring.
    """
    rows = reader.connections()
    for row in rows:
        unlock(row)
    anonymous = Anonymous([*(r.name for r in rows), *(r.address for r in rows)])

    def clean(text: str) -> str:
        return anonymous(masked(text).replace(str(Path.home()), "~"))

    pages = [
        Page("about.txt", "Versions of the program, the system and its libraries", clean(_about(reader))),
        Page(
            "connections.txt", "Kind and state of each connection, without name, address and keys", _rows(rows, clean)
        ),
        Page("operations.txt", "The last operations with their counts and errors", _history(reader, clean)),
        Page("waiting.txt", "How many records wait, and what needs a person", clean(_waiting(reader))),
    ]
    pages += [
        Page(f"log/{path.name}", "What the program logged", clean(_tail(path))) for path in log_files(profile.folder)
    ]
    crashes = sorted(profile.crashes.glob("*-*.txt"), reverse=True)[:_CRASHES] if profile.crashes.exists() else []
    pages += [Page(f"crashes/{path.name}", "A fault of the program", clean(_tail(path))) for path in crashes]
    return tuple(pages)


def save(pages: Sequence[Page], path: Path) -> None:
    """Write the pages into one file, as they are. Raises DatabaseUnavailable where it cannot be written."""
    try:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for page in pages:
                archive.writestr(page.name, page.text)
    except OSError as error:
        raise not_written(error, "The file could not be written.", "Choose another place.") from None


def suggested_name(now: datetime) -> str:
    """What a bundle is called unless a person calls it something else."""
    return f"wcsync-support-{now:%Y-%m-%d}{SUFFIX}"


def _about(reader: Reader) -> str:
    lines = [f"WC Sync Desktop {__version__}", f"Python {platform.python_version()}", platform.platform(), ""]
    lines += [f"{'well' if check.well else 'WRONG'}  {check.what}: {check.says}" for check in of_installation()]
    lines += [f"WRONG  Database: {problem}" for problem in reader.database_problems()]
    return "\n".join(lines)


def _rows(rows: Iterable[ConnectionRow], clean: Callable[[str], str]) -> str:
    lines = []
    for row in rows:
        options = ", ".join(f"{name}={value}" for name, value in sorted(row.options.items()) if name in _TOLD_OPTIONS)
        lines.append(f"{row.id}  {row.kind}  {row.currency}  {row.state}  keys: {row.keys}  {options}")
        if row.reason:
            lines.append(f"    {clean(row.reason)}")
    return "\n".join(lines) or "none"


def _history(reader: Reader, clean: Callable[[str], str]) -> str:
    lines = []
    for operation in reader.operations(0, _OPERATIONS):
        counts: Counter[str] = Counter()
        for found in operation.counts.values():
            counts.update(found)
        said = ", ".join(f"{word} {number}" for word, number in sorted(counts.items()))
        lines.append(
            f"{operation.id}  {operation.created}  {operation.what}  {operation.shop}→{operation.partner}  "
            f"{operation.state}  {said}"
        )
        if operation.error:
            lines.append("    " + clean(operation.error).replace("\n", "\n    "))
    return "\n".join(lines) or "none"


def _waiting(reader: Reader) -> str:
    lines = [f"to be sent or checked: {reader.pending()}", f"need a person: {reader.needs_person()}"]
    for row in reader.connections():
        for kind, standing in sorted(reader.standing(row.id).items()):
            lines.append(f"connection {row.id}, {kind}: {standing.known} known, {standing.linked} linked")
    return "\n".join(lines)


def _tail(path: Path) -> str:
    """The end of a file: what is newest."""
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - _LOG_BYTES))
        return file.read().decode("utf-8", errors="replace")
