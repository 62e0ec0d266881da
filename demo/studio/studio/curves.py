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


def ripple(places, size, seed, waves=28):
    """Soft unevenness, about -1..1, of features of `size` metres: many plane waves in fixed random directions."""
    chance = numpy.random.default_rng(seed)
    directions = chance.normal(size=(waves, 3))
    directions *= (2 * numpy.pi / size) * chance.uniform(0.6, 1.7, (waves, 1)) / numpy.linalg.norm(directions, axis=1)[:, None]
    return numpy.sin(places @ directions.T + chance.uniform(0, 6.3, waves)).sum(1) / (0.9 * waves ** 0.5) / 1.6


def distance_to(line, x, y):
    """Distance of points (x, y) from a polyline, and how far along it (0..1) the nearest point lies."""
    line = numpy.asarray(line, float)
    best, where = numpy.full(x.shape, numpy.inf), numpy.zeros(x.shape)
    for index, (start, end) in enumerate(zip(line, line[1:])):
        step = end - start
        along = numpy.clip(((x - start[0]) * step[0] + (y - start[1]) * step[1]) / max(step @ step, 1e-12), 0, 1)
        away = numpy.hypot(x - start[0] - along * step[0], y - start[1] - along * step[1])
        where = numpy.where(away < best, (index + along) / (len(line) - 1), where)
        best = numpy.minimum(best, away)
    return best, where
