"""Practice WooCommerce shops, Megaventory accounts and Vtiger CRMs on loopback, as awkward as the real ones.

Used by the demonstration mode and by the tests. It imports nothing from the rest of the program, so that an error of
the program cannot hide in its own practice partner. `launch.Sandbox` starts it in process,
`python -m wcsync_desktop.sandbox` as a program of its own.
"""
