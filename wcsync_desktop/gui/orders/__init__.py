"""The tab Order queue."""
