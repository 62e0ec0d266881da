"""Ornament drawn by us as curves: used as wire, as relief and as a mask for colour.

A motif is a list of strokes; a stroke is an array of (x, y, half-width) rows. Motifs
live in a box one unit high, centred on x = 0.
"""

import numpy
from PIL import Image, ImageDraw, ImageFilter

from .curves import smooth


def stroke(points, thick, thin=None):
    points = numpy.asarray(points, float)
    return numpy.c_[points, numpy.linspace(thick, thick if thin is None else thin, len(points))]


def horn(turns=1.15, count=60):
    """One ram's horn: a stem that rises and rolls up, its curvature growing with length."""
    along = numpy.linspace(0, 1, count)
    heading = numpy.pi / 2 - 2 * numpy.pi * turns * along ** 1.7
    line = numpy.cumsum(numpy.stack([numpy.cos(heading), numpy.sin(heading)], 1), axis=0)
    line -= line[0]
    return line / numpy.ptp(line[:, 1])


def mirrored(strokes):
    return strokes + [s * (-1, 1, 1) for s in strokes]


def rams_horns(thick=0.07):
    """`Қошқар мүйіз`: two horns from one stem, a bud above and leaves at the foot."""
    curl = horn() * (0.62, 0.62) + (0.04, 0.16)
    leaf = smooth([(0.04, 0.2), (0.15, 0.12), (0.29, 0.1), (0.42, 0.0)], 24)
    bud = stroke([(0, 0.74), (0, 0.98)], thick * 1.1, thick * 0.2)
    return mirrored([stroke(curl, thick * 1.15, thick * 0.55), stroke(leaf, thick, thick * 0.3)]) + [bud]


def lozenge(size=0.5, thick=0.06):
    corners = numpy.array([(0, 1), (1, 0), (0, -1), (-1, 0), (0, 1)]) * (size * 0.6, size) + (0, 0.5)
    return [stroke(corners, thick), stroke([(0, 0.47), (0, 0.53)], thick * 1.6)]


def wave(periods=1, height=0.3, thick=0.06, width=1.0):
    along = numpy.linspace(-width / 2, width / 2, 40 * periods)
    return [stroke(numpy.stack([along, 0.5 + height * numpy.sin(along / width * periods * 2 * numpy.pi)], 1), thick)]


def line(level, thick=0.04, width=1.0):
    return [stroke([(-width / 2, level), (width / 2, level)], thick)]


def dots(count, level, thick=0.05, width=1.0):
    places = (numpy.arange(count) + 0.5) / count * width - width / 2
    return [stroke([(x, level), (x + 1e-4, level)], thick) for x in places]


def moved(strokes, x=0.0, y=0.0, scale=1.0, turn=0.0):
    """Places a motif; the turn is in degrees."""
    cosine, sine = numpy.cos(numpy.radians(turn)), numpy.sin(numpy.radians(turn))
    rotation = numpy.array([[cosine, sine], [-sine, cosine]])
    return [numpy.c_[s[:, :2] @ rotation * scale + (x, y), s[:, 2] * scale] for s in strokes]


def row(motif, count, pitch=1.0, flip=False):
    """Repeats a motif along x from 0; `flip` turns every other one upside down."""
    placed = []
    for index in range(count):
        placed += moved(motif, (index + 0.5) * pitch, 1.0 if flip and index % 2 else 0.0, 1.0,
                        180 if flip and index % 2 else 0)
    return placed


def drawing(strokes, width, height, box, soft=1.0):
    """Draws strokes as a grey picture (rows from the bottom). `box` = x0, y0, x1, y1 in stroke units."""
    over = 2
    x0, y0, x1, y1 = box
    scale = numpy.array([width * over / (x1 - x0), height * over / (y1 - y0)])
    image = Image.new("L", (width * over, height * over), 0)
    pen = ImageDraw.Draw(image)
    for one in strokes:
        reach = numpy.linalg.norm(numpy.diff(one[:, :2], axis=0) * scale, axis=1).sum()
        dense = numpy.linspace(0, len(one) - 1, int(reach / 2) + len(one) * 2)
        x, y, half = (numpy.interp(dense, range(len(one)), axis) for axis in one.T)
        x, y = (x - x0) * scale[0], (y - y0) * scale[1]
        for px, py, h in zip(x, y, half):
            pen.ellipse((px - h * scale[0], py - h * scale[1], px + h * scale[0], py + h * scale[1]), fill=255)
    image = image.filter(ImageFilter.GaussianBlur(soft * over)).resize((width, height), Image.LANCZOS)
    return numpy.asarray(image, float) / 255


def outlines(inside, least=24):
    """Closed lines round the true cells of a grid, as (column, row), rounded off; none shorter than `least` cells."""
    change = numpy.pad(inside, 1).astype(int)
    following = {}
    for axis, (first, last) in ((0, ((0, 1), (1, 1))), (1, ((1, 1), (1, 0)))):
        step = numpy.diff(change, axis=axis)
        for row, column in zip(*numpy.nonzero(step)):
            ends = [(column + first[0], row + first[1]), (column + last[0], row + last[1])]
            start, end = ends if step[row, column] > 0 else ends[::-1]
            following.setdefault(start, []).append(end)
    while following:
        at, line = next(iter(following)), []
        while at in following:
            line.append(at)
            ways = following[at]
            at = ways.pop()
            if not ways:
                del following[line[-1]]
        if len(line) > least:
            line = numpy.array(line, float)
            for _ in range(3):
                line = sum(numpy.roll(line, shift, 0) for shift in range(-3, 4)) / 7
            yield line - 1.5


def paced(line, step):
    """Places at even steps along a closed line, and the directions there."""
    line = numpy.vstack([line, line[:1]])
    run = numpy.r_[0, numpy.cumsum(numpy.hypot(*numpy.diff(line, axis=0).T))]
    places = numpy.stack([numpy.interp(numpy.arange(0, run[-1], step), run, axis) for axis in line.T], 1)
    ahead = numpy.roll(places, -1, 0) - numpy.roll(places, 1, 0)
    return places, ahead / (numpy.linalg.norm(ahead, axis=1)[:, None] + 1e-9)
