"""Whole places to walk through: `build()` furnishes one, `places.py` says where one stands and what can be pointed at."""
