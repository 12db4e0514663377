"""Which page of the guide explains an error, or a rung of a connection's test."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wcsync_desktop.core import errors

ERRORS: dict[type[errors.WcSyncError], str] = {
    errors.WcSyncError: "",
    errors.ItemError: "",
    errors.Rejected: "the-record-was-refused",
    errors.AmbiguousMatch: "several-records-fit",
    errors.NotFound: "the-record-is-gone",
    errors.VersionConflict: "it-was-changed-meanwhile",
    errors.BadData: "a-field-cannot-be-sent",
    errors.ChangedMeanwhile: "it-was-changed-meanwhile",
    errors.NotReadable: "a-record-cannot-be-read",
    errors.ConnectionProblem: "",
    errors.Unreachable: "the-server-cannot-be-reached",
    errors.CertificateRefused: "the-certificate-is-not-trusted",
    errors.InMaintenance: "the-site-is-in-maintenance",
    errors.TooSlow: "the-server-is-too-slow",
    errors.RateLimited: "the-server-asks-us-to-slow-down",
    errors.AuthRefused: "the-keys-are-refused",
    errors.SecretUnavailable: "the-keys-cannot-be-read",
    errors.SecretLocked: "the-keys-cannot-be-read",
    errors.NotTheApi: "something-else-answered",
    errors.LeadsElsewhere: "something-else-answered",
    errors.Blocked: "something-else-answered",
    errors.ServerBroken: "the-server-made-a-mistake",
    errors.FromCache: "answers-come-from-a-cache",
    errors.SiteChanged: "another-site-stands-there",
    errors.NotReady: "something-has-to-be-set-up-first",
    errors.PlacesContradict: "settings-contradict-each-other",
    errors.ShopNotFound: "something-has-to-be-set-up-first",
    errors.OutcomeUnknown: "it-is-not-known-whether-it-happened",
    errors.EngineError: "",
    errors.DatabaseUnavailable: "the-local-database-cannot-be-used",
    errors.DatabaseNewer: "the-local-database-is-newer",
    errors.DatabaseCorrupt: "the-local-database-is-damaged",
    errors.Bug: "the-program-made-a-mistake",
    errors.Cancelled: "it-was-cancelled",
}
"""Sections of the page “when-something-fails”; empty: the page as a whole."""

RUNGS_PAGE, ERRORS_PAGE = "connect", "when-something-fails"


def of_error(error: errors.WcSyncError) -> str:
    """The page and section that explain an error."""
    section = next((ERRORS[kind] for kind in type(error).__mro__ if ERRORS.get(kind)), "the-errors")
    return f"{ERRORS_PAGE}#{section}"


def of_rung(name: str) -> str:
    """The page and section that explain a rung; each has a section with its name."""
    return f"{RUNGS_PAGE}#{anchor_of(name)}"


def anchor_of(heading: str) -> str:
    """The name of a heading, as sites that show Markdown make it."""
    kept = "".join(sign for sign in heading.strip().lower() if sign.isalnum() or sign in " -_")
    return kept.replace(" ", "-")


def open_guide(widget: QWidget | None, topic: str) -> None:
    """Open a topic in the nearest window around a widget that shows the guide."""
    while widget is not None:
        show = getattr(widget, "show_guide", None)
        if show is not None:
            show(topic)
            return
        widget = widget.parentWidget()
