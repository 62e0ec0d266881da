"""Curves: smooth lines through points, frames along them, and numbers that follow them."""

import numpy


def smooth(points, count):
    """`count` points on a Catmull-Rom curve through `points`, evenly spread by length."""
    points = numpy.asarray(points, float)
    padded = numpy.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    steps = numpy.linspace(0, 1, 40, endpoint=False)[:, None]
    pieces = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:]):
        pieces.append(0.5 * (2 * start + (end - before) * steps
                             + (2 * before - 5 * start + 4 * end - after) * steps ** 2
                             + (3 * start - before - 3 * end + after) * steps ** 3))
    return resample(numpy.vstack(pieces + [points[-1:]]), count)


def resample(line, count):
    """The same line with `count` points at even distances."""
    line = numpy.asarray(line, float)
    lengths = numpy.r_[0, numpy.cumsum(numpy.linalg.norm(numpy.diff(line, axis=0), axis=1))]
    wanted = numpy.linspace(0, lengths[-1], count)
    return numpy.stack([numpy.interp(wanted, lengths, axis) for axis in line.T], axis=1)


def follow(where, *stops):
    """A number along 0..1, smooth through (position, value) stops."""
    positions, values = numpy.array(stops, float).T
    dense = smooth(numpy.stack([positions, values], 1), 400)
    return numpy.interp(where, dense[:, 0], dense[:, 1])


def ring(count, turn=0.0):
    """Angles once round, without repeating the first."""
    return numpy.linspace(0, 2 * numpy.pi, count, endpoint=False) + turn


def frames(path, side=None):
    """Two directions across a path at each point, carried along without twisting."""
    along = numpy.gradient(path, axis=0)
    along /= numpy.linalg.norm(along, axis=1)[:, None]
    if side is None:
        side = numpy.eye(3)[numpy.argmin(abs(along[0]))]
    across = []
    for direction in along:
        side = side - direction * numpy.dot(side, direction)
        side = side / numpy.linalg.norm(side)
        across.append(side)
    across = numpy.array(across)
    return across, numpy.cross(along, across)
