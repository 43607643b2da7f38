"""Who wrote a CV: `identity.find`."""
