"""The window. It sees only messages, presets, errors and the database's reader; the engine is behind ``bridge``."""
