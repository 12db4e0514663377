"""The tab Sync history."""
