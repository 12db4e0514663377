"""What tests share: a keyring in a file, the practice systems, real processes."""
