"""Documents of word processors: DOCX, DOC, ODT and RTF."""
