"""WC Sync Desktop: keeps WooCommerce shops in step with Megaventory, other shops and a local stock book."""
