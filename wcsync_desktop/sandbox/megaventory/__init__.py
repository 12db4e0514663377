"""A practice Megaventory account: the contract of MEGAVENTORY.md, its unknowns as switches."""
