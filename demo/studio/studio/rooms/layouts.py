"""How pictures lie on parts of rooms."""

from ..layout import pattern_of, set_pattern


def lie_flat(part, size):
    """Lays a part's picture on it from above, once every `size` metres."""
    coordinates, places = pattern_of(part)
    set_pattern(part, places[:, :2] / size)


def repeated(part, across, up=1):
    """Repeats a part's picture along its columns and rows."""
    coordinates, _ = pattern_of(part)
    set_pattern(part, coordinates * (across, up))
    return part
