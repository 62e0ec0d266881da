"""The building: walls with openings, floors, ceilings, mouldings, windows and skylights."""

import numpy

from ..shapes import block, grid
from .build import run
from .finishes import glowing, pictured, planks, plain
from .hall_pictures import chevron, slabs
from .layouts import lie_flat

HEIGHT, THICK = 4.2, 0.2
SKIRTING = [(0.0, 0.0), (0.022, 0.0), (0.022, 0.11), (0.016, 0.13), (0.01, 0.15), (0.0, 0.155)]
RAIL = [(0.0, 3.36), (0.012, 3.362), (0.022, 3.375), (0.022, 3.39), (0.012, 3.4), (0.0, 3.405)]
CORNICE = [(0.0, 3.9), (0.02, 3.91), (0.03, 3.97), (0.07, 4.02), (0.13, 4.08), (0.15, 4.13), (0.2, 4.15), (0.2, 4.2)]


class Hall:
    """A rectangular hall; `openings` are (side, middle, width, low, high) with sides N, E, S, W."""

    def __init__(self, west, south, east, north, wall, floor, openings=(), skylight=None):
        self.west, self.south, self.east, self.north = west, south, east, north
        self.wall, self.floor, self.openings, self.skylight = wall, floor, openings, skylight

    def side(self, name):
        """Start and end of a wall, so that the hall is to the left, and its outward direction."""
        w, s, e, n = self.west, self.south, self.east, self.north
        return {"N": ((e, n), (w, n), (0, 1)), "W": ((w, n), (w, s), (-1, 0)), "S": ((w, s), (e, s), (0, -1)), "E": ((e, s), (e, n), (1, 0))}[name]


def stretches(hall, name, low):
    """The parts of a wall, in metres along it, that no opening reaching down to `low` interrupts."""
    start, end, _ = (numpy.array(v, float) for v in hall.side(name))
    length, axis = float(numpy.linalg.norm(end - start)), 0 if name in "NS" else 1
    cuts = sorted(tuple(sorted((abs(m - b / 2 - start[axis]), abs(m + b / 2 - start[axis])))) for side, m, b, l, h in hall.openings if side == name and l <= low)
    edges = [0.0] + [edge for cut in cuts for edge in cut] + [length]
    return list(zip(edges[::2], edges[1::2]))


def wall_block(hall, name, first, last, low, high, material):
    start, end, out = (numpy.array(v, float) for v in hall.side(name))
    along = (end - start) / numpy.linalg.norm(end - start)
    middle = start + along * (first + last) / 2 + out * THICK / 2
    size = (last - first, THICK) if name in "NS" else (THICK, last - first)
    return block("wall", (*size, high - low), material, 0.002, (*middle, (low + high) / 2))


def walls(hall):
    """Piers between openings; sills and lintels where there is one."""
    for name in "NESW":
        start, end, _ = (numpy.array(v, float) for v in hall.side(name))
        length, axis = float(numpy.linalg.norm(end - start)), 0 if name in "NS" else 1
        own = sorted((sorted((abs(m - b / 2 - start[axis]), abs(m + b / 2 - start[axis]))), l, h) for side, m, b, l, h in hall.openings if side == name)
        at = -THICK
        for (first, last), low, high in own:
            wall_block(hall, name, at, first, 0, HEIGHT, hall.wall)
            wall_block(hall, name, first, last, high, HEIGHT, hall.wall)
            if low > 0:
                wall_block(hall, name, first, last, 0, low, hall.wall)
            at = last
        wall_block(hall, name, at, length + THICK, 0, HEIGHT, hall.wall)


def mouldings(hall, oak, plaster):
    for name in "NESW":
        start, end, _ = (numpy.array(v, float) for v in hall.side(name))
        along = (end - start) / numpy.linalg.norm(end - start)
        run("cornice", CORNICE, start, end, plaster)
        run("picture rail", RAIL, start, end, plaster)
        for first, last in stretches(hall, name, 0.0):
            run("skirting", SKIRTING, start + along * first, start + along * last, oak)


def flat(name, west, south, east, north, height, material):
    x, y = numpy.meshgrid((west, east), (south, north))
    return grid(name, numpy.stack([x, y, 0 * x + height], 2), material)


def floor(hall):
    part = flat("floor", hall.west - THICK, hall.south - THICK, hall.east + THICK, hall.north + THICK, 0.0, hall.floor)
    lie_flat(part, 1.6 if hall.floor.name == "parquet" else 3.2)


def ceiling(hall, plaster, glazing):
    """A plain ceiling, or one round a glazed well of light with bars."""
    w, s, e, n = hall.west - THICK, hall.south - THICK, hall.east + THICK, hall.north + THICK
    if not hall.skylight:
        flat("ceiling", w, s, e, n, HEIGHT, plaster)
        for y in numpy.linspace(s, n, 5)[1:-1]:
            block("beam", (e - w, 0.2, 0.16), plaster, 0.012, ((w + e) / 2, y, HEIGHT - 0.08))
        return
    x0, y0, x1, y1 = hall.skylight
    for piece in ((w, s, x0, n), (x1, s, e, n), (x0, s, x1, y0), (x0, y1, x1, n)):
        flat("ceiling", *piece, HEIGHT, plaster)
    for a, b, c, d in ((x0 - 0.04, y0, x0, y1), (x1, y0, x1 + 0.04, y1), (x0, y0 - 0.04, x1, y0), (x0, y1, x1, y1 + 0.04)):
        block("well", (c - a, d - b, 0.7), plaster, 0.002, ((a + c) / 2, (b + d) / 2, HEIGHT + 0.34))
    bars = plain("bars", "#3a3c3d", "#55585a", size=0.2, rough=0.5)
    flat("pane", x0, y0, x1, y1, HEIGHT + 0.66, glazing)
    for x in numpy.linspace(x0, x1, 6)[1:-1]:
        block("bar", (0.04, y1 - y0, 0.08), bars, 0.004, (x, (y0 + y1) / 2, HEIGHT + 0.6))
    for y in numpy.linspace(y0, y1, 4)[1:-1]:
        block("bar", (x1 - x0, 0.04, 0.06), bars, 0.004, ((x0 + x1) / 2, y, HEIGHT + 0.6))


def frame(axis, at, middle, width, low, high, deep, timber, sill=True):
    """The casing of an opening through a wall that lies on `axis` ("x": it runs east-west)."""
    def put(along, height, wide, tall, depth=deep):
        size, centre = ((wide, depth, tall), (middle + along, at, height)) if axis == "x" else ((depth, wide, tall), (at, middle + along, height))
        block("casing", size, timber, 0.006, centre)
    for side in (-1, 1):
        put(side * (width / 2 + 0.02), (low + high) / 2, 0.09, high - low)
    put(0, high + 0.03, width + 0.22, 0.12, deep + 0.03)
    if sill:
        put(0, low - 0.03, width + 0.26, 0.06, deep + 0.1)


def window(at, middle, width, low, high, outside, timber, glazing):
    """A tall window in a southern wall, its blind pale with daylight."""
    x, z = numpy.meshgrid((middle - width / 2, middle + width / 2), (low, high))
    grid("blind", numpy.stack([x, 0 * x + at + outside * 0.14, z], 2), glazing)
    frame("x", at + outside * 0.06, middle, width, low, high, 0.16, timber)
    for across in (-width / 6, width / 6):
        block("muntin", (0.035, 0.05, high - low), timber, 0.004, (middle + across, at + outside * 0.08, (low + high) / 2))
    for height in (low + (high - low) * 0.36, low + (high - low) * 0.72):
        block("muntin", (width, 0.05, 0.035), timber, 0.004, (middle, at + outside * 0.08, height))


def materials():
    oak = planks("oak", "#3a2212", "#6a4426", along=(0.08, 0.08, 1), size=0.05, rough=0.4, apart=0.0)
    plaster = plain("plaster", "#d3ccbf", "#ddd7ca", size=0.8, rough=0.9)
    parquet = pictured("parquet", chevron(), rough=0.34, thread=0.05, bump=0.0002, fade=0.12, dust="#5f4428", grit=0.05)
    stone = pictured("slabs", slabs(), rough=0.3, thread=0.05, bump=0.0002, fade=0.15, dust="#9a8f7c", grit=0.04)
    day = glowing("daylight", "#dfe9f5", 1.3)
    day.cycles.emission_sampling = "NONE"
    return oak, plaster, parquet, stone, day
