"""Backups, log, support bundle, crashes, what this program is made of."""
