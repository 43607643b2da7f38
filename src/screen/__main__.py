"""``python -m screen``: the command line without its script."""

from screen.cli import main

main()
