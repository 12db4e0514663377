"""The modules: their numbers, words and fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from . import fields, item_fields, order_fields, people_fields, system_fields
from .fields import Field


@dataclass(frozen=True)
class Module:
    """`number` is the first half of an id; `series` the field and prefix of its running number, as contact_no CON."""

    name: str
    number: int
    label: str
    table: str
    label_fields: tuple[str, ...] = ()
    entity: bool = True
    series: tuple[str, str] | None = None
    custom_field: str | None = None

    @cached_property
    def fields(self) -> dict[str, Field]:
        return fields.by_name(fields.read(self.table))

    @cached_property
    def blanks(self) -> dict[str, str]:
        """What a record holds before anything is written into it."""
        return {name: field.blank for name, field in self.fields.items() if name != "id"}

    def id_of(self, n: int) -> str:
        return f"{self.number}x{n}"


_MODULES = (
    Module("Contacts", 12, "Contacts", people_fields.CONTACTS, ("firstname", "lastname"),
           series=("contact_no", "CON"), custom_field="cf_853"),
    Module("Accounts", 11, "Organizations", people_fields.ACCOUNTS, ("accountname",),
           series=("account_no", "ACC"), custom_field="cf_855"),
    Module("Vendors", 2, "Vendors", people_fields.VENDORS, ("vendorname",), series=("vendor_no", "VEN")),
    Module("Products", 14, "Products", item_fields.PRODUCTS, ("productname",),
           series=("product_no", "PRO"), custom_field="cf_857"),
    Module("Services", 26, "Services", item_fields.SERVICES, ("servicename",),
           series=("service_no", "SER"), custom_field="cf_859"),
    Module("SalesOrder", 6, "Sales Order", order_fields.SALES_ORDER, ("subject",),
           series=("salesorder_no", "SO"), custom_field="cf_861"),
    Module("Invoice", 7, "Invoice", order_fields.INVOICE, ("subject",), series=("invoice_no", "INV")),
    Module("Users", 19, "Users", system_fields.USERS, ("first_name", "last_name")),
    Module("Groups", 20, "Groups", system_fields.GROUPS, ("groupname",), entity=False),
    Module("Currency", 21, "Currency", system_fields.CURRENCY, ("currency_name",), entity=False),
    Module("CompanyDetails", 23, "CompanyDetails", system_fields.COMPANY_DETAILS, ("organizationname",), entity=False),
    Module("LineItem", 33, "LineItem", order_fields.LINE_ITEM, entity=False),
    Module("Tax", 34, "Tax", item_fields.TAX, ("taxlabel",), entity=False),
    Module("ProductTaxes", 35, "ProductTaxes", item_fields.PRODUCT_TAXES, entity=False),
)  # fmt: skip
MODULES: Mapping[str, Module] = {module.name: module for module in _MODULES}
BY_NUMBER: Mapping[int, Module] = {module.number: module for module in _MODULES}
ITEMS = frozenset({"Products", "Services"})
"""What can stand in a line."""
ORDERS = frozenset({"SalesOrder", "Invoice"})
"""What has lines."""

# Names, labels and singulars of everything listtypes tells; the practice CRM keeps records of the modules above only.
_LISTED = """
Campaigns | Campaigns | Campaign
Vendors | Vendors | Vendor
Faq | FAQ | FAQ
Quotes | Quotes | Quote
PurchaseOrder | Purchase Orders | Purchase Order
SalesOrder | Sales Orders | Sales Order
Invoice | Invoices | Invoice
PriceBooks | Price Books | Price Book
Calendar | Calendar | Task
Leads | Leads | Lead
Accounts | Organizations | Organization
Contacts | Contacts | Contact
Potentials | Opportunities | Opportunity
Products | Products | Product
Documents | Documents | Document
Emails | Emails | Email
HelpDesk | Tickets | Ticket
Events | Events | Event
Users | Users | User
PBXManager | PBX Manager | Call Record
ServiceContracts | Service Contracts | Service Contract
Services | Services | Service
ProjectMilestone | Project Milestones | Project Milestone
ProjectTask | Project Tasks | Project Task
Project | Projects | Project
ModComments | Comments | Comment
SMSNotifier | SMS Notifier | SMS Notifier
Assets | Assets | Asset
"""
_LISTED_PLAIN = (
    "Groups", "Currency", "DocumentFolders", "CompanyDetails", "LineItem", "Tax", "ProductTaxes",
)  # fmt: skip


def listed() -> Iterable[tuple[str, bool, str, str]]:
    """Name, whether an entity, label and singular of every module."""
    for line in _LISTED.strip().splitlines():
        name, label, singular = line.split(" | ")
        yield name, True, label, singular
    for name in _LISTED_PLAIN:
        yield name, False, name, name
