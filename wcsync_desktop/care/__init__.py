"""Care for the profile: backups, what a supporter is shown, crashes, licences."""
