"""The unknowns of the contract, each as a switch; the default is what we hold for likelier.

Numbers in brackets are sections of MEGAVENTORY.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from ..switching import SwitchBoard


@dataclass(frozen=True)
class Switches(SwitchBoard):
    CHOICES: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "long_text": ("cut", "refuse"),
        "category_insert_duplicate": ("refuse", "create_second"),
        "order_number_type": ("string", "number"),
        "order_amounts": ("exact", "rows", "rates"),
        "product_delete_refused": ("stock", "documents", "never"),
        "bad_key_http_status": (200, 401),
    }
    long_text: str = "cut"
    """[14.2] Descriptions over 400 characters: "cut" or "refuse"."""
    strict_discount_names: bool = False
    """[4.4] A discount's name alone is unique, as the help page says; else name and value."""
    upsert_finds_by_sku: bool = True
    """[14.8] InsertOrUpdate* without an id finds the product by SKU; else ProductSKUAlreadyExists."""
    upsert_finds_by_name: bool = False
    """[7.1] InsertOrUpdate* without an id finds the client by name; else SupplierClientNameAlreadyExists."""
    reject_duplicate_order_numbers: bool = False
    """[13.6] A second sales order with the same number and type is refused."""
    order_insert_echoes: bool = False
    """[9.4, 14.4] Inserting a sales order puts a document entry into the queue."""
    admin_message: bool = True
    """[14.1] APIKeyGet's Message names the Administrator; UserGet tells in any case."""
    bad_key_http_status: int = 200
    """[14.1] HTTP status of answers to a bad key: 200 or 401."""
    price_decimals: int | None = None
    """[14.3] Decimals prices are stored with: None (all), 4 or 2."""
    order_amounts: str = "exact"
    """[4.5, 14.3] A sales order's total is the "exact" sum, rounded; or the sum of each row's rounded net and tax
    ("rows"); or of its nets and the tax of each rate, rounded ("rates")."""
    quantity_decimals: int | None = None
    """[14.3] Decimals quantities are stored with: None (all) or a number."""
    max_top_n: int | None = None
    """[14.6] Every Get answers at most this many rows, even if more are asked for."""
    comparing_filters_work: bool = True
    """[2.1] Filters such as LessThan choose; else they are ignored and everything comes."""
    lists_ascend: bool = False
    """[2.1] Every Get answers the lowest ids first, as that of the stock does."""
    order_number_type: str = "string"
    """[14.2] SalesOrderNo comes back as "string" or "number"."""
    pending_counts_as_non_shipped: bool = False
    """[14.5] Pending sales orders count as non-shipped."""
    sku_case_insensitive: bool = True
    """[14.2] SKUs, names and Equals filters are compared without regard to case."""
    already_exists_coded: bool = True
    """[11] Clashes carry an InternalErrorCode; else only the Message fragments of older servers."""
    entity_id_on_exists: bool = True
    """[2] Clashes carry the entityID of the other record; else 0."""
    refuse_bad_country: bool = False
    """[14.9] An unknown country code is refused; else stored as NONE."""
    category_insert_duplicate: str = "refuse"
    """[11] Inserting a category whose name exists: "refuse" or "create_second"."""
    queue_can_be_read: bool = True
    """[14.4] IntegrationUpdateGet answers; else it is refused, as an account without the module might do."""
    queue_when_off: bool = False
    """[14.4] The queue goes on filling while isWoocommerceEnabled is false."""
    date_filters_work: bool = True
    """[2.1] Filters on dates find what they should; else nothing."""
    zero_is_empty: bool = True
    """[7.2] To InsertOrUpdateNonEmptyFields a 0 is an empty field, as with typed objects on the server."""
    update_blanks_omitted: bool = False
    """[2.2] Update blanks fields that were left out, as InsertOrUpdate does."""
    product_delete_refused: str = "stock"
    """[14.7] A product cannot be deleted while it has "stock", or stock or "documents"; "never": always can."""
