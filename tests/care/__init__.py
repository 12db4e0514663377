"""Backups, support bundle, crashes, licences."""
