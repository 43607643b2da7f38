"""Posts, internships and voluntary engagements of a CV: `employment.find`."""
