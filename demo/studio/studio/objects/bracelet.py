"""Silver cuff `білезік`: granulation, filigree horns, three carnelians in toothed settings."""

import numpy

from studio import ornament
from studio.curves import resample, ring
from studio.materials import gem, gold, material, silver
from studio.shapes import ball, grid, sweep
from studio.stage import View

VIEWS = (View(-24, 20, margin=0.72), View(138, 26, margin=0.72), View(-6, 10, (0.5, 0.0, 0.52), 0.62))
WIDTH, ACROSS, DEEP = 0.058, 0.0335, 0.0275  # height of the cuff, half axes of its oval
OPENING = numpy.radians(44)                  # half the gap at the back
THICK = 0.0016
LENGTH = 2 * (numpy.pi - OPENING) * (ACROSS + DEEP) / 2  # unrolled


def bend(flat):
    """Wraps a drawing on the unrolled plate, (x along, y up, lift), round the wrist; x = 0 is the front."""
    x, y, lift = numpy.asarray(flat, float).T
    turn = x / ((ACROSS + DEEP) / 2)
    waist = 1 - 0.05 * numpy.sin(numpy.pi * numpy.clip(y / WIDTH, 0, 1)) + 0.03
    normal = numpy.stack([numpy.sin(turn) / ACROSS, -numpy.cos(turn) / DEEP], 1)
    normal /= numpy.linalg.norm(normal, axis=1)[:, None]
    level = numpy.stack([ACROSS * numpy.sin(turn), -DEEP * numpy.cos(turn)], 1) * waist[:, None]
    return numpy.c_[level + normal * lift[:, None], y]


def plate(skin):
    """The bent sheet, its section a rounded bar, its corners cut round."""
    along = numpy.linspace(-LENGTH / 2, LENGTH / 2, 110)
    section = ring(32)
    up = numpy.sign(numpy.cos(section)) * abs(numpy.cos(section)) ** 0.35
    out = numpy.sign(numpy.sin(section)) * abs(numpy.sin(section)) ** 0.6
    rows = []
    for x in along:
        end = numpy.clip((LENGTH / 2 - abs(x)) / 0.009, 0, 1)
        half = WIDTH / 2 * (0.72 + 0.28 * numpy.sqrt(1 - (1 - end) ** 2))
        rows.append(bend(numpy.c_[numpy.full(32, x), WIDTH / 2 + half * up, THICK / 2 * (out - 1)]))
    return grid("plate", numpy.array(rows), skin, wrap=True, caps=True)


def wire(name, line, thick, skin, lift=None, sides=8):
    """A soldered wire on the plate along (x, y) points."""
    line = numpy.asarray(line, float)
    return sweep(name, bend(numpy.c_[line, numpy.full(len(line), thick * 0.7 if lift is None else lift)]), thick, skin, sides)


def twisted(level, skin, thick=0.0009, length=LENGTH - 0.018):
    """A rope border: two wires twisted."""
    along = numpy.linspace(-length / 2, length / 2, 400)
    turns = along / 0.0031 * 2 * numpy.pi
    ropes = []
    for phase in (0, numpy.pi):
        flat = numpy.c_[along, level + 0.62 * thick * numpy.cos(turns + phase), thick * (0.9 + 0.62 * numpy.sin(turns + phase))]
        ropes.append(sweep("rope", bend(flat), thick * 0.66, skin, 5))
    return ropes


def grains(places, radius, skin):
    """Granulation: many small balls on the plate at (x, y)."""
    centres = bend(numpy.c_[places, numpy.full(len(places), radius * 0.7)])
    return [ball("grain", centre, radius, skin, 8) for centre in centres]


def triangle(x, y, size, rows, downward=False):
    sign = -1 if downward else 1
    return [(x + (i - (rows - r - 1) / 2) * size, y + sign * r * size * 0.87) for r in range(rows) for i in range(rows - r)]


def oval(x, y, a, b, count=64):
    turn = ring(count)
    return numpy.c_[x + a * numpy.cos(turn), y + b * numpy.sin(turn)]


def setting(x, a, b, metal, stone):
    """One cabochon: stone, collar, toothed edge, rope of grains."""
    middle = WIDTH / 2
    parts = []
    rise, turn = numpy.linspace(0, numpy.pi / 2, 14), ring(48)
    shape = [bend(numpy.c_[x + a * numpy.cos(r) * numpy.cos(turn), middle + b * numpy.cos(r) * numpy.sin(turn),
                           numpy.full(48, 0.0012 + 0.0052 * numpy.sin(r))]) for r in rise]
    shape.insert(0, bend(numpy.c_[oval(x, middle, a, b, 48), numpy.full(48, -0.0004)]))
    parts.append(grid("stone", numpy.array(shape), stone, wrap=True))
    for grow, thick, lift in ((0.0005, 0.0007, 0.0022), (0.0009, 0.0009, 0.0008)):
        rim = oval(x, middle, a + grow, b + grow)
        parts.append(sweep("collar", bend(numpy.c_[rim, numpy.full(len(rim), lift)]), thick, metal, 6, loop=True))
    for point in oval(x, middle, a + 0.0001, b + 0.0001, 26):
        parts.append(ball("tooth", bend([(*point, 0.0031)])[0], (0.00062, 0.00062, 0.0009), metal, 6))
    parts += grains(oval(x, middle, a + 0.0027, b + 0.0027, 40), 0.00088, metal)
    return parts


def filigree(x, metal, scale=0.0155):
    """Ram's horns above and below, laid in wire."""
    parts = []
    for y, turn in ((WIDTH / 2 + 0.0025, 0), (WIDTH / 2 - 0.0025, 180)):
        for one in ornament.moved(ornament.rams_horns(), x, y, scale, turn):
            parts.append(wire("filigree", resample(one[:, :2], 28), 0.00055, metal, sides=5))
    return parts


def build():
    metal = material("silver", silver(shine=0.2))
    body = material("silver plate", silver(shine=0.26))
    gilt, stone = material("gilding", gold(shine=0.24)), material("carnelian", gem())
    parts = [plate(body)]
    for level in (0.0042, WIDTH - 0.0042):
        parts += twisted(level, metal)
    border = numpy.linspace(-LENGTH / 2 + 0.009, LENGTH / 2 - 0.009, 120)
    for level in (0.0088, WIDTH - 0.0088):
        parts.append(wire("border", numpy.c_[border, numpy.full(120, level)], 0.0008, metal))
    spread = numpy.linspace(-LENGTH / 2 + 0.011, LENGTH / 2 - 0.011, 62)
    for level in (0.0065, WIDTH - 0.0065):
        parts += grains(numpy.c_[spread, numpy.full(len(spread), level)], 0.00085, gilt)
    for x, a, b in ((0, 0.0085, 0.0115), (-0.038, 0.0068, 0.0092), (0.038, 0.0068, 0.0092)):
        parts += setting(x, a, b, gilt, stone)
    for x in (-0.0195, 0.0195, -0.0575, 0.0575):
        parts += filigree(x, metal)
        parts += grains(triangle(x, 0.0115, 0.0019, 4), 0.00095, gilt)
        parts += grains(triangle(x, WIDTH - 0.0115, 0.0019, 4, True), 0.00095, gilt)
    for x in (-0.0085, 0.0085, -0.0295, 0.0295, -0.0475, 0.0475):
        parts += grains(triangle(x, 0.0115, 0.0019, 2), 0.00095, metal)
        parts += grains(triangle(x, WIDTH - 0.0115, 0.0019, 2, True), 0.00095, metal)
    return parts
