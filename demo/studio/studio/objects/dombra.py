"""Dombra: pear-shaped body of seven staves, spruce top, long neck with gut frets, two strings."""

import numpy

from studio import ornament
from studio.curves import follow, ring, smooth
from studio.layout import blank_pattern, front_pattern, lay_on_back
from studio.lute import bone, coil, peg, string
from studio.materials import Surface, drawn, layered, leather, material, painted, patches, polished_wood
from studio.nodes import paint
from studio.shapes import block, grid, lathe, pose, sweep
from studio.stage import View

VIEWS = (View(0, 44, margin=0.93), View(36, 21, margin=0.93), View(-12, 36, (0.235, 0.24, 0.6), 0.35))
BODY, NUT, HEAD = 0.365, 0.905, 1.035   # heights of the body's end, of the nut and of the head's tip
BRIDGE = 0.078
FRETS = (1, 2, 3, 3.5, 4, 5, 6, 7, 7.5, 8, 9, 10, 10.5, 11, 12, 13, 14, 15, 16)  # in half tones, as tied by players
STAVES = 7
PEGS = ((-1, 0.951, 0.0105), (1, 0.978, 0.0152))  # side, height, depth


def half_width(t):
    return follow(t, (0, .008), (.012, .032), (.05, .060), (.13, .086), (.28, .1075), (.42, .108), (.58, .091), (.74, .064),
                  (.88, .037), (1, .0205))


def depth(t):
    return follow(t, (0, .012), (.03, .040), (.12, .068), (.32, .088), (.55, .080), (.78, .053), (.92, .031), (1, .0215))


def stations(count):
    return (1 - numpy.cos(numpy.linspace(0, numpy.pi, count))) / 2


def staves():
    """The back: every stave its own plate with a tone of its own and a thin dark seam."""
    parts = []
    t = stations(90)
    tones = (("#4a2210", "#7a4220", "#9a5a2c"), ("#43200f", "#6f3b1b", "#8f5227"), ("#512812", "#824a25", "#a46433"))
    skins = [material(f"stave {i}", polished_wood(dark=a, middle=b, light=c, grain=0.009)) for i, (a, b, c) in enumerate(tones)]
    for stave in range(STAVES):
        turn = numpy.linspace(stave, stave + 1, 13) / STAVES * numpy.pi
        middle = (stave + 0.5) / STAVES * numpy.pi
        arch = 1 + 0.55 * (numpy.cos(numpy.pi / STAVES / 2) / numpy.cos(turn - middle) - 1)
        seam = 1 - 0.006 * numpy.exp(-(numpy.minimum(turn - turn[0], turn[-1] - turn) / 0.012) ** 2)
        x = half_width(t)[:, None] * numpy.cos(turn) * arch * seam
        y = depth(t)[:, None] * numpy.sin(turn) ** 0.92 * arch * seam
        z = numpy.repeat(t[:, None] * BODY, len(turn), 1)
        parts.append(grid("stave", numpy.stack([x, y, z], 2), skins[(stave * 2) % 3], sharp=180))
    return parts


def outline(scale, count=140):
    """The edge of the soundboard as a closed line, drawn in by `scale`."""
    t = stations(count)
    t = 0.004 + t * 0.985
    right = numpy.c_[half_width(t) * scale, BODY * (0.5 + (t - 0.5) * (0.35 + 0.65 * scale))]
    return numpy.vstack([right, right[::-1] * (-1, 1)])


def burnt_lines():
    """Ornament of the top: purfling, a rosette round the sound hole, horns below the bridge and above."""
    strokes = [ornament.stroke(outline(0.955), 0.0013), ornament.stroke(outline(0.925), 0.0006)]
    hole = numpy.c_[numpy.cos(ring(61)), numpy.sin(ring(61))]
    hole = numpy.vstack([hole, hole[:1]])
    for radius, thick in ((0.0125, 0.0011), (0.0165, 0.0006)):
        strokes.append(ornament.stroke(hole * radius + (0, 0.213), thick))
    for index in range(8):
        strokes += ornament.moved(ornament.rams_horns(0.075), 0.0190 * numpy.sin(index * numpy.pi / 4),
                                  0.213 + 0.0190 * numpy.cos(index * numpy.pi / 4), 0.0125, -index * 45)
    strokes += ornament.moved(ornament.rams_horns(0.06), 0, 0.018, 0.036)
    strokes += ornament.moved(ornament.rams_horns(0.06), 0, 0.268, 0.034)
    for side in (-1, 1):
        strokes += ornament.moved(ornament.rams_horns(0.065), side * 0.096, 0.150, 0.032, side * 90)
    return ornament.drawing(strokes, 1320, 2200, (-0.11, 0, 0.11, BODY), 0.7)


def hole():
    return ornament.drawing([ornament.stroke([(0, 0.213), (0, 0.2131)], 0.0088)], 1320, 2200, (-0.11, 0, 0.11, BODY), 0.7)


def soundboard():
    spruce = polished_wood(dark="#96642f", middle="#bd8a4c", light="#d2a566", grain=0.0042, along=(1, 1, 0.03), polish=0.6)
    spruce = painted(spruce, "#6d4420", "#8a5a2c", patches(0.07, 0.46, 0.85), 0.2)  # hands and smoke
    burnt = lambda nodes: Surface(paint("#2a1409"), nodes.plus(nodes.times(nodes.noise(0.004), 0.3), 0.35))
    dark = lambda nodes: Surface(paint("#050302"), 1.0)
    skin = layered(spruce, burnt, drawn(burnt_lines(), wear=0.3, wear_size=0.02), step=-0.0002)
    skin = material("soundboard", layered(skin, dark, drawn(hole()), step=-0.004))
    t = stations(110)
    turn = ring(72)
    across = half_width(t)[:, None] * 1.012 * numpy.sign(numpy.cos(turn)) * abs(numpy.cos(turn)) ** 0.5
    dome = 0.0045 * (1 - (across / (half_width(t)[:, None] * 1.012)) ** 2) * numpy.sin(numpy.pi * t)[:, None] ** 0.5
    y = -dome - 0.0012 - 0.0017 * numpy.sign(numpy.sin(turn)) * abs(numpy.sin(turn)) ** 0.45
    board = grid("soundboard", numpy.stack([across, y, numpy.repeat(t[:, None] * BODY, 72, 1)], 2), skin, wrap=True, caps=True)
    front_pattern(board, -0.11, 0, 0.11, BODY)
    return board


def neck_half(z):
    return numpy.interp(z, (0.33, NUT), (0.0165, 0.0118))


def neck():
    timber = material("neck", polished_wood(dark="#32170b", middle="#5c2f17", light="#7c4825", grain=0.008))
    z = numpy.linspace(0.335, NUT + 0.012, 130)
    turn = ring(36)
    x = neck_half(z)[:, None] * numpy.sign(numpy.cos(turn)) * abs(numpy.cos(turn)) ** 0.8
    belly = numpy.interp(z, (0.335, 0.38, NUT), (0.0225, 0.0195, 0.0155))[:, None]
    y = numpy.where(numpy.sin(turn) > 0, belly * abs(numpy.sin(turn)) ** 0.9,
                    -0.0042 * abs(numpy.sin(turn)) ** 0.35)
    return grid("neck", numpy.stack([x, y, numpy.repeat(z[:, None], 36, 1)], 2), timber, wrap=True, caps=True)


def head():
    """The head leans back and ends in a carved leaf."""
    timber = material("head", polished_wood(dark="#32170b", middle="#5c2f17", light="#7c4825", grain=0.008))
    path = smooth([(0, 0.0055, NUT + 0.002), (0, 0.008, NUT + 0.03), (0, 0.0145, 0.975), (0, 0.0205, 1.01), (0, 0.025, HEAD)], 80)
    along = numpy.linspace(0, 1, 80)
    wide = follow(along, (0, .0118), (.15, .0135), (.3, .0165), (.55, .0185), (.72, .0165), (.8, .0135), (.87, .0150), (.94, .0105), (1, .002))
    thick = follow(along, (0, .0098), (.2, .0095), (.6, .0085), (.85, .0068), (1, .002))
    parts = [sweep("head", path, wide, timber, 32, 3.2, side=(1, 0, 0), flat=thick / wide)]
    parts.append(block("nut", (0.0232, 0.0135, 0.0048), material("bone", bone()), 0.0012, (0, -0.0028, NUT)))
    pegwood = material("peg", polished_wood(dark="#1c0e08", middle="#3a1d10", light="#54301b", grain=0.005))
    for side, z, y in PEGS:
        parts.append(peg(side, (0, y, z), pegwood))
    return parts


def frets():
    """Gut tied twice round the neck, with a knot on the bass side."""
    gut = material("gut", leather("#6b4d2a", "#b08e5a", 0.0008))
    parts = []
    turn = ring(40)
    for step in FRETS:
        z = NUT - (NUT - BRIDGE) * (1 - 2 ** (-step / 12))
        for offset in (-0.0007, 0.0007):
            wide, deep = neck_half(z) + 0.0004, 0.0195 - 0.004 * (z - 0.38) / 0.525 + 0.0006
            x = wide * numpy.sign(numpy.cos(turn)) * abs(numpy.cos(turn)) ** 0.8
            y = numpy.where(numpy.sin(turn) > 0, deep * abs(numpy.sin(turn)) ** 0.9, -0.0047 * abs(numpy.sin(turn)) ** 0.35)
            path = numpy.c_[x, y, numpy.full(40, z + offset)]
            parts.append(sweep("fret", path, 0.00068, gut, 6, loop=True))
        knot = [(-neck_half(z) - 0.0006, 0.002, z - 0.002), (-neck_half(z) - 0.0016, 0.0035, z), (-neck_half(z) - 0.0004, 0.005, z + 0.0022)]
        parts.append(sweep("knot", smooth(knot, 8), 0.0010, gut, 6))
    return parts


def strings():
    gut = material("string", leather("#8a6d42", "#cfb27c", 0.0006))
    parts = []
    for side, z, y in PEGS:
        path = [(0.002 * side, 0.010, -0.0015), (0.003 * side, -0.0035, 0.0005), (0.0085 * side, -0.0185, BRIDGE),
                (0.0048 * side, -0.0100, NUT), (0.0035 * side, -0.0022, NUT + 0.022), (0.0030 * side, y - 0.0095, z)]
        parts += [string(path, 0.00062, gut), coil((0.003 * side, y, z), 0.0098, 0.00062, gut)]
    return parts


def fittings():
    """Bridge of pale wood on two feet, tail button of bone."""
    timber = material("bridge", polished_wood(dark="#6d4522", middle="#9a6a38", light="#b98a52", grain=0.004, along=(0.1, 1, 1)))
    along = numpy.linspace(-0.023, 0.023, 40)
    path = numpy.c_[along, -0.0105 + 0.9 * along ** 2 / 0.023 * 0.2, numpy.full(40, BRIDGE)]
    tall = follow(numpy.linspace(0, 1, 40), (0, .0042), (.2, .0052), (.5, .0076), (.8, .0052), (1, .0042))
    bridge = sweep("bridge", path, tall, timber, 20, 3.5, side=(0, 1, 0), flat=0.0030 / tall)
    button = lathe("button", smooth([(0, 0.004), (0.005, 0.004), (0.0052, -0.001), (0.0078, -0.003), (0.0072, -0.0075), (0, -0.009)], 30),
                   material("button", bone()), 28)
    pose([button], (0, 0, 0), (0, 0.0105, 0.0))
    return [bridge, button]


def build():
    board = soundboard()
    parts = staves() + [neck()] + head() + frets() + strings() + fittings()
    for part in parts:
        blank_pattern(part)
    return pose(lay_on_back(parts + [board]), (0, 0, -52))
