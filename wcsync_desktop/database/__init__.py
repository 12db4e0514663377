"""The local database: the only importer of peewee. One writer (the engine thread), any number of readers."""
