"""Statuses of a shop's orders, as WooCommerce calls them in its own windows."""

from __future__ import annotations

from PySide6.QtCore import QObject


class _Statuses(QObject):
    def names(self) -> dict[str, str]:
        return {
            "pending": self.tr("Pending payment"),
            "processing": self.tr("Processing"),
            "on-hold": self.tr("On hold"),
            "completed": self.tr("Completed"),
            "cancelled": self.tr("Cancelled"),
            "refunded": self.tr("Refunded"),
            "failed": self.tr("Failed"),
            "checkout-draft": self.tr("Draft"),
        }


def status_names() -> dict[str, str]:
    """Names by what the API calls them. Plugins add others, which have no names here."""
    return _Statuses().names()
