"""Exact amounts: decimals from text, minor units per currency, and one spelling for equal numbers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

# ISO 4217: everything not listed has two decimals.
_NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND"
_DECIMALS = dict.fromkeys(_NO_DECIMALS.split(), 0) | dict.fromkeys(_THREE_DECIMALS.split(), 3)

_OTHERS = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF "
    "CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG "
    "HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT "
    "MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR "
    "SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS "
    "VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL"
)
_CURRENCIES = frozenset(_OTHERS.split()) | _DECIMALS.keys()
"""ISO 4217, and what WooCommerce lets a shop choose besides."""

HUNDRED = Decimal(100)


def is_currency(code: str) -> bool:
    """Whether this is a currency that is known, by its code in capitals."""
    return code in _CURRENCIES


def decimals_of(currency: str) -> int:
    """Number of decimals of a currency's minor unit, by ISO 4217 code."""
    return _DECIMALS.get(currency.upper(), 2)


def to_minor(amount: Decimal, currency: str) -> int:
    """An amount in minor units (cents), rounded half up."""
    return int((amount.scaleb(decimals_of(currency))).quantize(Decimal(1), ROUND_HALF_UP))


def from_minor(minor: int, currency: str) -> Decimal:
    """The amount that ``minor`` units of ``currency`` are."""
    return Decimal(minor).scaleb(-decimals_of(currency))


def exact(value: object) -> Decimal | None:
    """The number in a text, int or Decimal; None where there is none (empty, None, NaN, not a number).

    Floats are refused: they are not exact. JSON is read with Decimal in this program.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float):
        raise TypeError("a float is not an exact number")
    text = str(value).strip()
    if not text:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def plain(number: Decimal) -> str:
    """The one spelling of a number: no exponent, no trailing zeros (``19.90`` → ``19.9``, ``1E+2`` → ``100``)."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def rounded(number: Decimal, places: int) -> Decimal:
    """Rounded half up to ``places`` decimals."""
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def without_tax(gross: Decimal, rate_percent: Decimal, places: int = 4) -> Decimal:
    """The net amount of a price that includes ``rate_percent`` of tax, at most ``places`` decimals."""
    return rounded(gross / (1 + rate_percent / HUNDRED), places)


def with_tax(net: Decimal, rate_percent: Decimal, places: int = 4) -> Decimal:
    """The price including ``rate_percent`` of tax of a net amount, at most ``places`` decimals."""
    return rounded(net * (1 + rate_percent / HUNDRED), places)
