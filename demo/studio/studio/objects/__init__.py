"""One file an object: `build()` returns its parts, `VIEWS` says how to photograph it."""
