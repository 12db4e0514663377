"""The engine: finds out what changed, plans, writes intents down, acts, settles. No Qt; one thread and an I/O pool."""
