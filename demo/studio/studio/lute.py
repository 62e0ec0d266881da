"""Small parts that all lutes share: bone, pegs, strings and their coils."""

import numpy

from .curves import smooth
from .materials import Surface
from .nodes import paint
from .shapes import lathe, move_vertices, pose, sweep, vertices


def bone():
    """Yellowed bone, polished by hands."""
    return lambda nodes: Surface(nodes.ramp(nodes.noise(0.006, 5, 0.6), paint("#b79f74"), paint("#e0d2ae")), 0.32, 0.0, 0.0, 0.3)


def peg(side, place, timber, scale=1.0):
    """A turned peg with a flat ear, put through the head from the side (-1 or 1); its wood runs along z."""
    profile = smooth(numpy.array([(0, -0.024), (0.0028, -0.0235), (0.0034, 0.0), (0.0045, 0.021), (0.0072, 0.024), (0.0045, 0.027),
                                  (0.0058, 0.033), (0.0118, 0.046), (0.0105, 0.055), (0.0042, 0.0605), (0, 0.0615)]) * scale, 50)
    part = lathe("peg", profile, timber, 28)
    places = vertices(part)
    places[:, 1] *= 1 - 0.55 * numpy.clip((places[:, 2] / scale - 0.026) / 0.01, 0, 1)
    move_vertices(part, places)
    return pose([part], (0, side * 90, 0), place)[0]


def string(points, radius, skin, flat=1.0):
    """A string stretched over points, straight between them."""
    points = numpy.asarray(points, float)
    dense = numpy.vstack([numpy.linspace(a, b, 14, endpoint=False) for a, b in zip(points, points[1:])] + [points[-1:]])
    return sweep("string", dense, radius, skin, 8, flat=flat)


def coil(place, around, radius, skin, turns=4, pitch=2.2):
    """The string wound on a peg that runs along x."""
    turn = numpy.linspace(0, turns * 2 * numpy.pi, turns * 18)
    x, y, z = place
    path = numpy.c_[x + (turn / turn[-1] - 0.5) * turns * radius * pitch, y + around * numpy.sin(turn), z + around * numpy.cos(turn)]
    return sweep("coil", path, radius, skin, 6)
