"""Courses of study of a CV: `education.find`."""
