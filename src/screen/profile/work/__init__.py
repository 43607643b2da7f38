"""Posts, internships and voluntary engagements of a CV: `employment.posts_and_offices`."""
