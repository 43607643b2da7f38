"""`screen`: an honest first reading of job applications, with a quotation behind every mark."""

__version__ = "0.1.0"
