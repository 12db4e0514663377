"""What developers run now and then: languages, pictures of the guide, packages."""
