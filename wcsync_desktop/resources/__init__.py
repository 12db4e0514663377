"""Files that ship with the program: icons, languages, the guide, licences."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
"""Where they lie; beside this file in a packaged program, too."""
