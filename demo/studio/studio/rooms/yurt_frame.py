"""The wooden frame of the yurt: lattice, roof poles, crown, door."""

import numpy

from .. import ornament
from ..curves import smooth
from ..layout import front_pattern
from ..materials import carved, dirty, drawn, layered, material, painted, wood
from ..shapes import ball, block, grid, join, pose, sweep
from .build import copy, merged, place
from .finishes import pictured, planks, plain
from .textiles import ground, lay, rgb

RADIUS, WALL, CROWN, RING = 3.0, 1.74, 3.42, 0.74   # of the wall; its height; the crown's height and radius
GAP = 0.172                                           # half of the door's opening, in radians
STRIPS, POLES, LEAN = 58, 60, 0.46


def strip(start, lean, away, timber):
    """Half of a crossing: a flat slat that climbs round the wall; None if the door leaves too little of it."""
    climb = numpy.linspace(0, 1, 40)
    turn = start + lean * climb
    beside = abs((turn + numpy.pi / 2 + numpy.pi) % (2 * numpy.pi) - numpy.pi) > GAP
    pieces = [piece for piece in numpy.split(numpy.arange(40), numpy.flatnonzero(numpy.diff(beside)) + 1) if beside[piece[0]]]
    longest = max(pieces, key=len, default=())
    if len(longest) < 6:
        return None
    turn, climb = turn[longest][::3], climb[longest][::3]
    reach = RADIUS + away - 0.05 * (climb - 0.5) ** 2
    path = numpy.c_[reach * numpy.cos(turn), reach * numpy.sin(turn), 0.02 + climb * (WALL + 0.02)]
    return sweep("slat", path, 0.0065, timber, 8, 3.5, side=(numpy.cos(turn[0]), numpy.sin(turn[0]), 0), flat=2.5)


def lattice():
    timber = planks("lattice wood", "#4f1d10", "#8a4323", along=(1, 1, 0.25), size=0.05, rough=0.55)
    hide = plain("thong", "#2a1a10", "#4b3220", size=0.02)
    slats = [strip(index * 2 * numpy.pi / STRIPS, lean, away, timber)
             for lean, away in ((LEAN, 0.0), (-LEAN, -0.014)) for index in range(STRIPS)]
    parts = [join("lattice", [slat for slat in slats if slat])]
    knot = ball("knot", (0, 0, 0), (0.011, 0.011, 0.011), hide, 8)
    step = 2 * numpy.pi / STRIPS
    for level in range(1, 8):
        for index in range(STRIPS):
            turn = index * step + level * step / 2
            if level * step / 2 / LEAN < 0.98 and abs((turn + numpy.pi * 1.5) % (2 * numpy.pi) - numpy.pi) > GAP:
                copy(knot, ((RADIUS - 0.03) * numpy.cos(turn), (RADIUS - 0.03) * numpy.sin(turn), 0.02 + level * step / 2 / LEAN * WALL))
    place(knot, (0, 0, -1))
    return parts


def pole_picture():
    """Red poles with carved and painted rings where they bend and where they meet the crown."""
    picture = ground(8, 1024, "#8e2f1c")
    row = numpy.arange(1024)[:, None] / 1024 * numpy.ones((1, 8))
    for low, high, colour in ((0.02, 0.2, "#6d2015"), (0.05, 0.06, "#d9b560"), (0.07, 0.1, "#24506a"), (0.11, 0.12, "#d9b560"), (0.14, 0.17, "#2e6148"),
                              (0.19, 0.2, "#d9b560"), (0.29, 0.295, "#d9b560"), (0.9, 0.93, "#24506a"), (0.94, 0.95, "#d9b560")):
        picture = lay(picture, (row > low) & (row < high), colour)
    return picture


def poles():
    skin = pictured("pole paint", pole_picture(), rough=0.5, thread=0.03, bump=0.0004, fade=0.35, dust="#5a3422")
    path = smooth([(2.97, 0, 1.58), (2.97, 0, 1.72), (2.87, 0, 1.95), (2.62, 0, 2.18), (2.1, 0, 2.53), (RING - 0.03, 0, CROWN)], 48)
    along = numpy.linspace(0, 1, 48)
    first = sweep("pole", path, numpy.interp(along, (0, 0.2, 0.35, 1), (0.016, 0.021, 0.019, 0.014)), skin, 10, 3, side=(0, 1, 0),
                  flat=numpy.interp(along, (0, 0.3), (1.25, 1)))
    step = 360 / POLES
    others = [copy(first, turn=(0, 0, (index + 0.5) * step)) for index in range(1, POLES)]
    return merged("poles", [place(first, turn=(0, 0, step / 2))] + others)


def crown():
    """The shanyrak: a bent ring, three arched bars each way, thongs where they cross."""
    timber = planks("crown wood", "#5a1c10", "#963a22", size=0.05, rough=0.5, along=(0.3, 0.3, 1))
    turn = numpy.linspace(0, 2 * numpy.pi, 96, endpoint=False)
    circle = numpy.c_[numpy.cos(turn), numpy.sin(turn), 0 * turn]
    ring = [sweep("ring", circle * reach + (0, 0, CROWN + lift), thick, timber, 14, 3.4, side=(1, 0, 0), loop=True, flat=flat)
            for reach, lift, thick, flat in ((RING, 0, 0.042, 1.15), (RING - 0.01, 0.085, 0.02, 0.9))]
    across = numpy.linspace(-1, 1, 40)
    for away in (-0.085, 0, 0.085):
        for turned in (0, 90):
            reach = numpy.sqrt((RING - 0.02) ** 2 - away ** 2)
            lift = 0.3 * (1 - across ** 2) + 0.018 * (turned > 0)
            bar = sweep("bar", numpy.c_[across * reach, 0 * across + away, CROWN + 0.05 + lift], 0.017, timber, 10, 3, side=(0, 1, 0))
            ring += pose([bar], (0, 0, turned + 45))
    return ring


def leaf_carving():
    """A door leaf's carving: horns above, a lozenge in the middle, horns below, all in a frame."""
    strokes = ornament.moved(ornament.rams_horns(0.075), 0.21, 1.0, 0.36) + ornament.moved(ornament.rams_horns(0.075), 0.21, 0.5, 0.36, 180)
    strokes += ornament.moved(ornament.lozenge(0.5, 0.06), 0.21, 0.56, 0.36)
    for side in (0.075, 0.345):
        strokes += [s for level in numpy.arange(0.2, 1.35, 0.13) for s in ornament.moved(ornament.wave(1, 0.3, 0.1), side, level, 0.06, 90)]
    strokes += [ornament.stroke([(x, 0.14), (x, 1.38)], 0.006) for x in (0.045, 0.105, 0.315, 0.375)]
    strokes += [ornament.stroke([(0.045, y), (0.375, y)], 0.006) for y in (0.14, 1.38)]
    return ornament.drawing(strokes, 512, 1840, (0, 0, 0.42, 1.5), 1.5)


def door_leaf(paint_colours):
    figure = leaf_carving()
    recipe = wood("#5a2a14", "#8a4a24", "#a9663a", 0.35, 0.02)
    recipe = carved(painted(recipe, *paint_colours, drawn(1 - figure, wear=0.42, wear_size=0.05), 0.4), figure, 0.006, 0.35)
    panel = block("leaf", (0.42, 0.035, 1.5), material("door leaf", recipe), 0.004, (0.21, 0, 0.75))
    front_pattern(panel, 0, 0, 0.42, 1.5)
    timber = planks("door edge", "#4a1d10", "#7c3a20", size=0.03)
    rails = [block("rail", (0.42, 0.05, 0.06), timber, 0.006, (0.21, 0, z)) for z in (0.06, 1.44)]
    return join("door leaf", [panel] + rails)


def door():
    """Frame, threshold and two leaves, the right one open inwards."""
    timber = material("door frame", dirty(wood("#4a1f10", "#7a3a1c", "#9a5530", 0.3, 0.03), distance=0.03))
    parts = [block("jamb", (0.085, 0.16, 1.72), timber, 0.008, (side * 0.47, -3.05, 0.86)) for side in (-1, 1)]
    parts += [block("lintel", (1.06, 0.18, 0.11), timber, 0.01, (0, -3.05, 1.7)), block("threshold", (1.0, 0.2, 0.13), timber, 0.012, (0, -3.05, 0.065))]
    left = place(door_leaf(("#1c5560", "#3d8790")), (-0.425, -3.07, 0.13))
    right = place(copy(left), (0.425, -3.03, 0.13), (0, 0, 180 - 82))
    bronze = plain("ring metal", "#3a2a1a", "#80603a", size=0.02, rough=0.4, metallic=1.0)
    turn = numpy.linspace(0, 2 * numpy.pi, 24, endpoint=False)
    handle = sweep("handle", numpy.c_[0.04 * numpy.cos(turn), 0 * turn, 0.04 * numpy.sin(turn)], 0.005, bronze, 8, loop=True)
    return parts + [left, right, place(handle, (-0.05, -3.105, 0.85))]
