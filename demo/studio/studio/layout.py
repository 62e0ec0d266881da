"""Where drawn ornament lands on a part, and how a finished object is laid down."""

import numpy

from .shapes import pose, vertices


def pattern_of(part):
    """The `pattern` coordinates as an array, and the place of the vertex of each corner."""
    layer = part.data.uv_layers["pattern"].data
    flat = numpy.empty(len(layer) * 2, numpy.float32)
    layer.foreach_get("uv", flat)
    corners = numpy.empty(len(part.data.loops), numpy.int32)
    part.data.loops.foreach_get("vertex_index", corners)
    return flat.reshape(-1, 2), vertices(part)[corners]


def set_pattern(part, coordinates):
    part.data.uv_layers["pattern"].data.foreach_set("uv", numpy.asarray(coordinates, numpy.float32).ravel())


def blank_pattern(part):
    """No ornament on this part: everything points at the empty lower edge of the picture."""
    coordinates, _ = pattern_of(part)
    set_pattern(part, numpy.full_like(coordinates, 0.002))


def level_pattern(part, low, high, until=1.0):
    """On a turned part: v follows the height, so bands stay level. Rows after `until` (the inside) stay blank."""
    coordinates, places = pattern_of(part)
    inside = coordinates[:, 1] > until
    coordinates[:, 1] = numpy.where(inside, 0.002, numpy.clip((places[:, 2] - low) / (high - low), 0.002, 0.998))
    set_pattern(part, coordinates)


def front_pattern(part, left, bottom, right, top):
    """Lays the picture flat on the front (the x-z plane), as on a soundboard."""
    _, places = pattern_of(part)
    set_pattern(part, numpy.stack([(places[:, 0] - left) / (right - left), (places[:, 2] - bottom) / (top - bottom)], 1))


def lay_on_back(parts):
    """Lays an upright object on its back and tilts it until both ends touch the ground."""
    pose(parts, (-90, 0, 0))
    for _ in range(12):
        everything = numpy.vstack([vertices(part) for part in parts])
        middle = (everything[:, 1].min() + everything[:, 1].max()) / 2
        near, far = (everything[side] for side in (everything[:, 1] < middle, everything[:, 1] >= middle))
        first, second = near[near[:, 2].argmin()], far[far[:, 2].argmin()]
        pose(parts, (-float(numpy.degrees(numpy.arctan2(second[2] - first[2], second[1] - first[1]))), 0, 0))
    return parts
