"""What stands and lies in the yurt."""

import numpy

from ..curves import smooth
from ..layout import front_pattern
from ..materials import leather, material
from ..shapes import ball, block, grid, join, lathe
from .build import copy, cushion, exhibit, place, rug
from .finishes import pictured, planks, plain
from .layouts import lie_flat, repeated
from .props import churn, saddle, samovar
from .textiles import band, corded, ground, horn_tile, lay, matting, striped, syrmak, tus_kiiz
from .yurt_hearth import cauldron, fire, table


def floor():
    """Beaten earth, a mat of reeds, felt carpets laid over one another."""
    turn = numpy.linspace(0, 2 * numpy.pi, 96, endpoint=False)[None]
    mat_reach = numpy.linspace(0.75, 3.02, 8)[:, None]
    earth_reach = numpy.linspace(0.0, 3.1, 12)[:, None]
    disc = lambda reach, z: numpy.stack([reach * numpy.cos(turn), reach * numpy.sin(turn), z + 0 * turn + 0 * reach], 2)
    earth = grid("earth", disc(earth_reach, 0.03), plain("earth", "#4a3d2e", "#7d6a50", size=0.06, rough=0.95, bump=0.012, detail=6), wrap=True)
    mat = grid("mat", disc(mat_reach, 0.036), pictured("mat", matting(), rough=0.8, thread=0.01, bump=0.001), wrap=True)
    lie_flat(mat, 0.9)
    red = pictured("syrmak red", syrmak(4, 2), thread=0.008, bump=0.003)
    brown = pictured("syrmak brown", syrmak(3, 2, ("#d8c8a4", "#4a2c1c", "#8f1f1d")), thread=0.008, bump=0.003)
    blue = pictured("syrmak blue", syrmak(3, 2, ("#b5502a", "#22364c", "#e2d2a6")), thread=0.008, bump=0.003)
    rugs = [(2.9, 1.65, red, (0, 1.62, 0.04), 0), (2.5, 1.45, brown, (-1.75, -0.05, 0.045), 84), (2.5, 1.45, blue, (1.78, -0.15, 0.045), -82),
            (1.5, 0.95, brown, (0.05, -1.85, 0.045), 3)]
    return [earth, mat] + [place(rug("carpet", w, d, skin, seed=i + 2), at, (0, 0, turned)) for i, (w, d, skin, at, turned) in enumerate(rugs)]


def chest_front():
    """Painted boards with tin bands: three panels of horns."""
    whole = ground(1024, 384, "#8a2a1a")
    tile = numpy.tile(horn_tile(256, 0.1), (1, 4))
    mask = numpy.zeros((384, 1024))
    mask[64:320] = tile
    whole = corded(whole, mask, "#2f6a5a", "#dcb65c")
    row, column = numpy.indices(mask.shape)
    return lay(whole, (row < 26) | (row > 358) | (column % 256 < 9) | (column % 256 > 247), "#b9a878")


def chest(width, depth, height):
    """A chest on low feet: painted front, iron corners, a hasp."""
    skin = pictured("chest front", chest_front(), rough=0.45, thread=0.02, bump=0.0003, dust="#4a3020")
    dark = planks("chest wood", "#3f1a0f", "#6e3319", along=(0.06, 1, 1))
    metal = plain("tin", "#6a6256", "#a89a80", size=0.02, rough=0.45, metallic=1.0)
    body = block("chest", (width, depth, height - 0.08), skin, 0.008, (0, 0, height / 2 + 0.04))
    front_pattern(body, -width / 2, 0.08, width / 2, height)
    parts = [body, block("lid", (width + 0.03, depth + 0.03, 0.05), dark, 0.01, (0, 0, height))]
    for side in (-1, 1):
        parts += [block("foot", (0.09, 0.09, 0.1), dark, 0.012, (side * (width / 2 - 0.07), -depth / 2 + 0.06, 0.05)),
                  block("corner", (0.05, 0.012, height - 0.1), metal, 0.003, (side * (width / 2 - 0.02), -depth / 2 - 0.004, height / 2 + 0.03))]
    parts += [block("hasp", (0.06, 0.014, 0.11), metal, 0.004, (0, -depth / 2 - 0.008, height - 0.06)), ball("lock", (0, -depth / 2 - 0.02, height - 0.13), (0.028, 0.014, 0.03), metal)]
    return join("chest", parts)


QUILTS = (("#8a1f2a", "#b8424a"), ("#1f4a6a", "#3f7aa0"), ("#c08a2a", "#ddb45a"), ("#3a5a2f", "#6a8a4a"), ("#7a2a5a", "#a85a86"), ("#c9b99a", "#e6dcc4"))


def quilts(at, count, width, depth, seed=1):
    """A pile of folded quilts, each of its own cloth."""
    chance = numpy.random.default_rng(seed)
    parts, height = [], at[2]
    for index in range(count):
        tones = QUILTS[(index * 2 + seed) % len(QUILTS)] + (("#e0c070", "#2a2430")[index % 2],)
        skin = pictured(f"quilt {seed} {index}", striped(tones, seed=seed * 10 + index), rough=0.6 if index % 2 else 0.85, thread=0.003, bump=0.0008, fade=0.15)
        thick = chance.uniform(0.075, 0.105)
        for lift in (0, thick * 0.5):
            part = cushion("quilt", (width + chance.uniform(-0.05, 0.03), depth + chance.uniform(-0.04, 0.02), thick * 0.53), skin, seed * 40 + index, 0.006)
            parts.append(place(part, (at[0] + chance.uniform(-0.02, 0.02), at[1], height + lift), (0, 0, chance.uniform(-2, 2))))
        height += thick
    return parts


def place_of_honour():
    """The tör: the hanging on the wall, chests with quilts, cushions to lean on, mats to sit on."""
    skin = pictured("tus-kiiz", tus_kiiz(), rough=0.8, thread=0.003, fade=0.12)
    half = 0.64
    turn = numpy.linspace(numpy.pi / 2 + half, numpy.pi / 2 - half, 120)[None]
    rise = numpy.linspace(0.42, 1.86, 50)[:, None]
    reach = 2.93 - 0.012 * numpy.sin(turn * 46) * (1.9 - rise) - 0.035 * numpy.clip(rise - 1.55, 0, 1)
    hanging = grid("tus-kiiz", numpy.stack([reach * numpy.cos(turn), reach * numpy.sin(turn), rise + 0 * turn], 2), skin, sharp=180)
    middle, side = chest(1.25, 0.5, 0.46), chest(0.85, 0.42, 0.38)
    parts = [hanging, place(middle, (0, 2.42, 0.05)), place(side, (-1.24, 2.12, 0.05), (0, 0, 26)), place(copy(side), (1.24, 2.12, 0.05), (0, 0, -26))]
    parts += quilts((0, 2.42, 0.54), 6, 1.12, 0.44, 1) + quilts((-1.24, 2.12, 0.46), 4, 0.74, 0.36, 2) + quilts((1.24, 2.12, 0.46), 4, 0.74, 0.36, 3)
    velvet = pictured("seat", band(("#6a1a2a", "#d9b868", "#20304a")), thread=0.006, fade=0.1)
    for x, y, turned in ((-0.62, 1.86, 4), (0.66, 1.86, -5)):
        seat = repeated(rug("seat", 1.15, 0.5, velvet, 0.05, 0.012, 9, 40), 4)
        parts.append(place(seat, (x, y - 0.18, 0.055), (0, 0, turned)))
    pillow = plain("pillow", "#7a1a24", "#a8323c", size=0.03, rough=0.55, bump=0.002)
    for x, y, turned in ((-0.72, 1.98, 20), (0.78, 2.0, -12)):
        parts.append(place(cushion("pillow", (0.46, 0.26, 0.17), pillow, 5, 0.012), (x, y, 0.1), (12, 0, turned)))
    return parts


def along_the_walls():
    """A dombra on the lattice, a saddle on its stand, bags, woven strips that hang from the crown."""
    away = numpy.degrees(numpy.arctan2(2.42, 1.55))
    parts = [place(exhibit("dombra", 40000, ((0, 0, 52), (90, 0, 0))), (2.41, 1.54, 0.72), (4, 0, -away))]
    parts.append(place(saddle(), (-2.32, 0.1, 0.06), (0, 0, 74)))
    panel = pictured("panel", panel_picture(), thread=0.006, fade=0.15)
    for at, half, low, high in ((away, 0.19, 0.5, 1.58), (128, 0.2, 0.75, 1.5), (-118, 0.17, 0.8, 1.45)):
        parts.append(hung(panel, numpy.radians(90 - at), half, low, high))
    brass, hide = plain("brass", "#7a5a24", "#c79a4a", size=0.03, rough=0.3, metallic=1.0), material("churn hide", leather("#2a160c", "#5a3820", 0.004))
    parts += [place(samovar(brass), (1.62, 1.42, 0.05)), place(churn(hide, planks("churn wood", "#5a2c16", "#95552c")), (1.75, -1.75, 0.05))]
    parts += [place(chest(0.9, 0.42, 0.5), (2.35, 0.35, 0.05), (0, 0, -80))] + quilts((2.35, 0.35, 0.6), 3, 0.7, 0.36, 4)
    strip = pictured("hanging strip", band(("#7a1b1b", "#e0cf9f", "#24506a"), 96), thread=0.004, fade=0.1)
    wool = plain("tassel", "#6a1418", "#a8282c", size=0.008, rough=0.9, bump=0.002, stretch=(1, 1, 0.1))
    for index in range(8):
        turn = numpy.radians(index * 45 + 22.5)
        line = smooth([(0.72, 3.34), (1.25, 2.9), (1.75, 2.58), (2.05, 2.38)], 30)
        across = numpy.array([-0.035, 0.035])[None] * numpy.ones((30, 1))
        points = numpy.stack([line[:, :1] * numpy.cos(turn) - across * numpy.sin(turn), line[:, :1] * numpy.sin(turn) + across * numpy.cos(turn),
                              line[:, 1:] + 0 * across], 2)
        ribbon = grid("ribbon", points.transpose(1, 0, 2), strip, sharp=180)
        parts.append(repeated(ribbon, 4))
        end = numpy.array([2.05 * numpy.cos(turn), 2.05 * numpy.sin(turn), 2.38])
        tassel = lathe("tassel", smooth([(0, 0), (0.012, -0.005), (0.02, -0.03), (0.014, -0.045), (0.022, -0.09), (0.034, -0.23), (0.03, -0.26), (0, -0.25)], 30), wool, 18, 0.06)
        parts.append(place(tassel, end))
    return parts


def panel_picture():
    """White felt with one great figure and a border, to hang on the lattice."""
    whole = ground(512, 640, "#d9cfba")
    mask = numpy.zeros((640, 512))
    mask[128:512, 64:448] = numpy.kron(horn_tile(192, 0.09), numpy.ones((2, 2)))
    whole = corded(whole, mask, "#8a2420", "#24304a")
    row, column = numpy.indices(mask.shape)
    away = numpy.minimum(numpy.minimum(row, 639 - row), numpy.minimum(column, 511 - column))
    return lay(lay(whole, away < 40, "#20304a"), (away > 40) & (away < 50), "#8a2420")


def hung(skin, turn, half, low, high):
    """A piece of felt that hangs before the lattice."""
    angle = numpy.linspace(turn + half, turn - half, 40)[None]
    rise = numpy.linspace(low, high, 30)[:, None]
    reach = 2.925 - 0.008 * numpy.sin(angle * 50) * (high - rise)
    return grid("panel", numpy.stack([reach * numpy.cos(angle), reach * numpy.sin(angle), rise + 0 * angle], 2), skin, sharp=180)


def furnish():
    return floor() + place_of_honour() + cauldron() + fire() + table() + along_the_walls()
