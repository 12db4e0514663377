"""The rules: pure functions and frozen values. Standard library only; no clock, no I/O, no Qt, no randomness."""
