"""Licences of what comes without a package that names its own."""
