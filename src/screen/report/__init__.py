"""A ranking as a person or a program wants it: terminal table, CSV, XLSX, JSON; and files written whole."""
