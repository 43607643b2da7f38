"""Web pages, and what browsers, mail programs and word processors save as such."""
