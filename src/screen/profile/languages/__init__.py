"""Languages that a CV names, and how well they are known: `languages.find`."""
