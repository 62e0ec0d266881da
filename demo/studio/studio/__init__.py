"""A small photographic studio for museum objects made of pure geometry."""
