"""The languages of the window. Which one is a choice of the person; numbers, dates and money follow it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wcsync_desktop.gui import phrases
from wcsync_desktop.resources import FOLDER

LANGUAGES = {"en": "English", "de": "Deutsch", "el": "Ελληνικά", "nb": "Norsk bokmål"}
"""Code and name of each, the name in the language itself."""

_installed: list[QTranslator] = []


def of_the_system() -> str:
    """The first language of the system that we speak, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        code = {"no": "nb", "nn": "nb"}.get(code, code)
        if code in LANGUAGES:
            return code
    return "en"


def speak(code: str) -> str:
    """Speak a language from now on: what is made after this is in it. Empty is the system's; gives what is spoken."""
    spoken = code if code in LANGUAGES else of_the_system()
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    system = QLocale.system()
    # A country may write numbers in its own way: de_AT stays de_AT, while German is spoken.
    same = QLocale.languageToCode(system.language()) == spoken
    QLocale.setDefault(system if same else QLocale(spoken))
    application = QCoreApplication.instance()
    qt, ours = QTranslator(application), QTranslator(application)
    if qt.load(f"qtbase_{spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(qt)
    # English has some texts of its own, too: its plurals.
    if ours.load(f"{spoken}.qm", str(FOLDER / "languages")):
        _install(ours)
    phrases.forget()
    return spoken


def _install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
