"""Order statuses and their names."""

from __future__ import annotations

STATUSES = {
    "pending": "Pending payment",
    "processing": "Processing",
    "on-hold": "On hold",
    "completed": "Completed",
    "cancelled": "Cancelled",
    "refunded": "Refunded",
    "failed": "Failed",
    "checkout-draft": "Draft",
}
REDUCES_STOCK = {"processing", "on-hold", "completed"}
RESTORES_STOCK = {"cancelled", "pending"}
PAID = {"processing", "completed"}
