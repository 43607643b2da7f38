"""Tests of sorting what came in."""
