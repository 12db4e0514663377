"""The tab Products: the stock book."""
