"""The tab Initialization."""
