"""A practice WooCommerce shop: REST API v3 as measured on 10.5.0 and 8.2.2."""
