"""What a museum shows things with: plinths, glass cases, tracks with lamps, benches, frames, barriers."""

import bpy
import numpy

from ..curves import smooth
from ..shapes import block, grid, join, lathe, sweep
from .build import copy, cushion, lamp, place
from .finishes import clear_glass, plain

WARM = (1, 0.83, 0.62)
made = {}


def skin(name, *tones, **settings):
    """Each finish is made only once."""
    if name not in made or made[name].name not in bpy.data.materials:
        made[name] = clear_glass() if name == "glass" else plain(name, *tones, **settings)
    return made[name]


def fresh():
    made.clear()


def glass():
    return skin("glass")


def steel():
    return skin("black steel", "#161617", "#2a2a2c", size=0.1, rough=0.42, metallic=0.8)


def lacquer():
    return skin("plinth lacquer", "#35383a", "#3f4244", size=0.5, rough=0.45)


def linen():
    return skin("linen", "#857d6c", "#a69f8f", size=0.004, rough=0.95, bump=0.0006)


def glass_box(west, south, east, north, low, high):
    """Five thin panes, their edges ground and slightly green."""
    corners = [(west, south), (east, south), (east, north), (west, north)]
    edge = skin("glass edge", "#8fb0a4", "#a9c6bb", size=0.1, rough=0.15)
    parts = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]):
        parts.append(grid("pane", numpy.array([[(x0, y0, low), (x1, y1, low)], [(x0, y0, high), (x1, y1, high)]], float), glass()))
        parts += [sweep("edge", [(x0, y0, z) for z in (low, (low + high) / 2, high)], 0.003, edge, 6, side=(1, 0, 0)),
                  sweep("edge", [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, high) for t in (0, 0.5, 1)], 0.003, edge, 6, side=(0, 0, 1))]
    parts.append(grid("pane", numpy.array([[(west, south, high), (east, south, high)], [(west, north, high), (east, north, high)]], float), glass()))
    return parts


def plinth(x, y, width, depth, height, finish=None, gap=0.035):
    """A lacquered plinth over a shadow gap."""
    block("plinth foot", (width - 0.1, depth - 0.1, gap), steel(), 0.002, (x, y, gap / 2))
    return block("plinth", (width, depth, height - gap), finish or lacquer(), 0.004, (x, y, (height + gap) / 2))


def showcase(x, y, width=0.56, depth=0.56, height=0.98, tall=0.56, finish=None):
    """A plinth with a glass hood; returns the height of its deck."""
    plinth(x, y, width, depth, height, finish)
    block("deck", (width - 0.05, depth - 0.05, 0.02), linen(), 0.004, (x, y, height + 0.01))
    block("trim", (width + 0.012, depth + 0.012, 0.025), steel(), 0.003, (x, y, height - 0.012))
    glass_box(x - width / 2 + 0.012, y - depth / 2 + 0.012, x + width / 2 - 0.012, y + depth / 2 - 0.012, height, height + tall)
    return height + 0.02


def riser(x, y, low, width, height, finish=None):
    """A block of cloth on the deck, for a small thing to stand higher."""
    block("riser", (width, width, height), finish or linen(), 0.006, (x, y, low + height / 2))
    return low + height


def wall_case(west, east, back, deep=0.55, low=0.75, high=2.35, shelves=(1.45,), inside=None):
    """A long case before a northern wall: cabinet below, lit box above, glass shelves."""
    middle, width, front = (west + east) / 2, east - west, back - deep
    block("cabinet", (width, deep, low - 0.08), lacquer(), 0.004, (middle, back - deep / 2, (low + 0.08) / 2))
    block("cabinet foot", (width - 0.1, deep - 0.08, 0.08), steel(), 0.002, (middle, back - deep / 2 + 0.02, 0.04))
    for at in numpy.linspace(west, east, 4)[1:-1]:
        block("joint", (0.006, 0.004, low - 0.14), steel(), 0.001, (at, front - 0.001, (low + 0.08) / 2))
    block("case back", (width, 0.03, high - low), inside or linen(), 0.002, (middle, back - 0.015, (low + high) / 2))
    block("case head", (width + 0.02, deep + 0.01, 0.14), lacquer(), 0.004, (middle, back - deep / 2, high + 0.07))
    block("case deck", (width - 0.02, deep - 0.03, 0.02), linen(), 0.003, (middle, back - deep / 2, low + 0.01))
    glass_box(west + 0.006, front + 0.006, east - 0.006, back - 0.03, low, high)
    for level in shelves:
        block("glass shelf", (width - 0.06, deep - 0.14, 0.012), skin("shelf", "#a9bdb5", "#c2d2ca", size=0.3, rough=0.12), 0.003, (middle, back - deep / 2 + 0.03, level))
    for x in numpy.linspace(west, east, 5)[1:-1:1]:
        lamp("SPOT", "case light", (x, front + 0.1, high - 0.02), (x, back - 0.16, low), 16, WARM, spread=95, soft=0.04)
    return low + 0.02


def bench(x, y, turn=0):
    """A leather bench on wooden legs."""
    timber = skin("bench oak", "#4a2c16", "#7c5030", size=0.04, rough=0.45, stretch=(0.1, 1, 1))
    hide = skin("bench leather", "#3a2016", "#5c3626", size=0.03, rough=0.4, bump=0.0015)
    parts = [cushion("bench seat", (1.5, 0.46, 0.1), hide, 3, 0.004), block("bench frame", (1.44, 0.42, 0.06), timber, 0.006, (0, 0, -0.02))]
    parts += [block("bench leg", (0.06, 0.06, 0.34), timber, 0.006, (sx * 0.62, sy * 0.16, -0.2)) for sx in (-1, 1) for sy in (-1, 1)]
    return place(join("bench", parts), (x, y, 0.37), (0, 0, turn))


def track(start, end, height, aims, power=75, spread=34):
    """A black track under the ceiling; a lamp on it for every aim (x, y, z)."""
    start, end = numpy.array(start, float), numpy.array(end, float)
    long = abs(end - start)
    block("track", (max(long[0], 0.035), max(long[1], 0.035), 0.03), steel(), 0.003, (*((start + end) / 2), height))
    for side in (start, end):
        block("hanger", (0.012, 0.012, 0.35), steel(), 0.002, (*side, height + 0.17))
    head = lathe("lamp head", smooth([(0.0, 0.1), (0.03, 0.098), (0.045, 0.08), (0.047, -0.06), (0.042, -0.062), (0.036, -0.03), (0, -0.03)], 30), steel(), 20)
    for index, aim in enumerate(aims):
        along = end - start
        share = numpy.clip(((numpy.array(aim[:2]) - start) @ along) / (along @ along), 0.04 + 0.05 * index, 0.96 - 0.04 * index)
        x, y = start + along * share
        holder = lamp("SPOT", "track lamp", (x, y, height - 0.16), aim[:3], 2.6 * (aim[3] if len(aim) > 3 else power), WARM, spread=spread, soft=0.03)
        one = head if not index else copy(head)
        one.location, one.rotation_euler = (x, y, height - 0.11), holder.rotation_euler
    return head


def hanging(skin_, turn, at, width, height, thick=0.03, border=None, waves=0.0):
    """A flat thing on a wall: canvas, carpet or print, with a frame if `border` is given. Its face looks to -y."""
    count = 24 if waves else 2
    u, v = numpy.meshgrid(numpy.linspace(-1, 1, count), numpy.linspace(0, 1, count))
    points = numpy.stack([u * width / 2, -thick - waves * numpy.sin(u * 7 + 1) * (1 - 0.6 * v), (v - 0.5) * height], 2)
    parts = [grid("hanging", points, skin_, sharp=180)]
    if border:
        for x, z, w, h in ((0, height / 2, width + 0.1, 0.05), (0, -height / 2, width + 0.1, 0.05), (-width / 2, 0, 0.05, height), (width / 2, 0, 0.05, height)):
            parts.append(block("frame", (w, 0.05, h), border, 0.005, (x, -thick + 0.005, z)))
    elif waves:
        parts.append(sweep("rod", [(x, -thick, height / 2 + 0.01) for x in numpy.linspace(-width / 2 - 0.06, width / 2 + 0.06, 4)], 0.013, steel(), 10, side=(0, 1, 0)))
    return place(join("hanging", parts), at, (0, 0, turn))


def barrier(posts):
    """Brass posts with a cord that sags between them."""
    brass = skin("brass post", "#8a6a30", "#c9a258", size=0.05, rough=0.3, metallic=1.0)
    cord = skin("cord", "#4a1216", "#7a2028", size=0.01, rough=0.8)
    profile = smooth([(0, 0), (0.15, 0.0), (0.155, 0.012), (0.05, 0.03), (0.021, 0.05), (0.02, 0.9), (0.032, 0.905), (0.034, 0.93), (0.018, 0.95), (0, 0.952)], 70)
    first = lathe("post", profile, brass, 28)
    for x, y in posts[1:]:
        copy(first, (x, y, 0))
    place(first, (*posts[0], 0))
    for start, end in zip(posts, posts[1:]):
        t = numpy.linspace(0, 1, 24)[:, None]
        path = numpy.hstack([numpy.array(start) * (1 - t) + numpy.array(end) * t, 0.9 - 0.75 * t * (1 - t)])
        sweep("cord", path, 0.014, cord, 10, side=(0, 0, 1))
