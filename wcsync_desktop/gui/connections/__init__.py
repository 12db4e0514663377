"""The tab Connections."""
