"""How all tests run: properties try the same cases every time, and none fails because the machine is busy."""

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")
