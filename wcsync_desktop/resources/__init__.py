"""Files that ship with the program: icons, languages, the guide, licences."""
