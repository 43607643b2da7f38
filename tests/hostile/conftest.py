"""A jail whose workers can import the tasks beside these tests."""

import sys
from pathlib import Path

import pytest

from screen.documents.jail import JailedExecutor

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def tasks():
    """The module of hostile tasks."""
    import hostile_tasks

    return hostile_tasks


@pytest.fixture
def jail():
    """A jail of two workers that gives a document one second and 200 MB."""
    with JailedExecutor(2, memory_bytes=200 << 20, seconds=1.0) as executor:
        yield executor
