"""Riding whip, `қамшы`: lash plaited of eight thongs, carved wooden handle with brass bands, wrist loop."""

import numpy

from studio import ornament
from studio.curves import follow, frames, ring, ripple, smooth
from studio.layout import level_pattern
from studio.materials import Surface, carved, dirty, drawn, layered, leather, material, metal, polished_wood
from studio.nodes import paint
from studio.shapes import displace, grid, lathe, move_vertices, pose, sweep, vertices
from studio.stage import View

VIEWS = (View(6, 46, margin=0.9), View(64, 26, margin=0.88), View(-6, 38, (0.72, 0.42, 0.3), 0.42))
LENGTH, GIRTH = 0.345, 0.076       # of the handle
TURN = -24.0                       # how it lies, degrees from the x axis
GRIP = smooth([(0, 0.0005), (0.0080, 0), (0.0128, 0.0035), (0.0142, 0.0105), (0.0118, 0.0185), (0.0098, 0.0235), (0.0112, 0.029), (0.0118, 0.036), (0.0114, 0.060),
               (0.0122, 0.105), (0.0127, 0.150), (0.0119, 0.205), (0.0112, 0.255), (0.0117, 0.290), (0.0120, 0.308), (0.0112, 0.319), (0.0070, 0.3245), (0, 0.325)], 96)
COIL = smooth([(0.384, 0, 0.0100), (0.424, 0.004, 0.0092), (0.456, 0.030, 0.0088), (0.463, 0.070, 0.0084), (0.436, 0.106, 0.0080), (0.386, 0.119, 0.0076), (0.326, 0.112, 0.0074),
               (0.276, 0.090, 0.0072), (0.261, 0.062, 0.0068), (0.293, 0.043, 0.0064), (0.334, 0.053, 0.0066), (0.355, 0.083, 0.0110), (0.364, 0.119, 0.0202), (0.358, 0.152, 0.0120),
               (0.336, 0.178, 0.0052)], 900)


def thick(t):
    return follow(t, (0, .0078), (.06, .0084), (.4, .0069), (.8, .0054), (1, .0043))


def cuts():
    """The carving of the handle, in metres round it and along it."""
    strokes = []
    for level, half in ((0.057, .0008), (0.060, .0004), (0.146, .0004), (0.149, .0008), (0.172, .0008), (0.175, .0004), (0.254, .0004), (0.257, .0008)):
        strokes += ornament.moved(ornament.line(level, half, GIRTH), GIRTH / 2)
    for index in range(3):
        middle = (index + 0.5) * GIRTH / 3
        for step, turn in ((0.178, 0), (0.203, 0), (0.228, 0)):
            strokes += ornament.moved(ornament.rams_horns(0.05), middle, step, 0.0205)
        for level in (0.176, 0.201, 0.226):
            strokes += ornament.moved(ornament.lozenge(0.45, 0.09), index * GIRTH / 3, level, 0.0130)
    slant = numpy.linspace(0, 1, 30)
    for index in range(-6, 12):
        for lean in (-1, 1):  # a net of slanting cuts where the hand holds it
            x = index * GIRTH / 6 + lean * slant * GIRTH
            strokes.append(ornament.stroke(numpy.c_[x, 0.063 + slant * 0.080], 0.0005))
    return ornament.drawing(strokes, 900, 4000, (0, 0, GIRTH, LENGTH), 0.7)


def curved(part):
    """The handle was a natural branch: it is not quite straight."""
    at = vertices(part)
    at[:, 0] += 0.0055 * numpy.sin(at[:, 2] / LENGTH * numpy.pi) + 0.0014 * numpy.sin(at[:, 2] * 34)
    move_vertices(part, at)
    return part


def handle(brass):
    timber = carved(polished_wood(dark="#3a170b", middle="#6d3319", light="#8f4d27", grain=0.006, polish=0.6), cuts(), 0.0007, 0.7)
    grip = lathe("grip", GRIP, material("handle", dirty(timber, distance=0.004)), 44, 0.012)
    level_pattern(grip, 0, LENGTH)
    parts = [curved(grip)]
    for low, top, lift in ((0.036, 0.053, 0.0009), (0.153, 0.168, 0.0009), (0.262, 0.314, 0.0011)):
        high = numpy.linspace(low, top, max(int((top - low) / 0.0022), 8))
        radius = numpy.interp(high, GRIP[14:, 1], GRIP[14:, 0])
        swell = 0.0011 * (numpy.exp(-((high - low - 0.0012) / 0.0011) ** 2) + numpy.exp(-((top - 0.0012 - high) / 0.0011) ** 2))
        profile = numpy.vstack([[(radius[0] - 0.001, low)], numpy.c_[radius + lift + swell, high], [(radius[-1] - 0.001, top)]])
        part = lathe("band", profile, engraved(brass, low, top), 52, 0.010)
        level_pattern(part, low, top)
        parts.append(curved(part))
    return parts


def engraved(brass, low, top):
    """Brass with lines cut into it; the broad ferrule has horns, the narrow bands a wave."""
    high, strokes = top - low, []
    if high > 0.03:
        for index in range(4):
            strokes += ornament.moved(ornament.rams_horns(0.06), (index + 0.5) * GIRTH / 4, 0.008, 0.0165)
            strokes += ornament.moved(ornament.rams_horns(0.06), (index + 0.5) * GIRTH / 4, high - 0.008, 0.0165, 180)
            strokes += ornament.moved(ornament.lozenge(0.4, 0.1), index * GIRTH / 4, high / 2 - 0.006, 0.012)
    else:
        strokes += [s * (1, high, 1) for s in ornament.moved(ornament.wave(8, 0.16, 0.0006, GIRTH), GIRTH / 2)]
    black = lambda nodes: Surface(paint("#1c140a"), 0.7, 0.3)
    return material("band", layered(brass, black, drawn(ornament.drawing(strokes, 900, max(int(high * 12000), 8), (0, 0, GIRTH, high), 0.7)), step=-0.0001))


def thong(path, radial, wide, flat, skin, name="thong"):
    """A strip of hide that lies flat on what it is wound round; `radial` points away from that."""
    along = numpy.gradient(path, axis=0)
    along /= numpy.linalg.norm(along, axis=1)[:, None]
    across = numpy.cross(along, radial)
    across /= numpy.linalg.norm(across, axis=1)[:, None]
    over = numpy.cross(across, along)
    turn = ring(7)
    points = path[:, None] + (across * wide[:, None])[:, None] * numpy.cos(turn)[None, :, None] + (over * flat[:, None])[:, None] * numpy.sin(turn)[None, :, None]
    return grid(name, points, skin, wrap=True, caps=True, sharp=80, strip=True)


def lash(skins):
    """Eight thongs round a core, four each way, over one and under one."""
    across, over = frames(COIL, numpy.array((0.0, 0, 1)))
    t = numpy.linspace(0, 1, 900)
    length = numpy.linalg.norm(numpy.diff(COIL, axis=0), axis=1).sum()
    radius, parts = thick(t), []
    turn = numpy.cumsum(1 / (radius * 1.30)) * length / 900           # a thong winds at some forty degrees
    picked = numpy.linspace(0, 899, 230).round().astype(int)
    for way in (-1, 1):
        for index in range(4):
            angle = way * turn + index * numpy.pi / 2
            radial = across * numpy.cos(angle)[:, None] + over * numpy.sin(angle)[:, None]
            away = radius * (0.86 + 0.13 * way * numpy.cos(4 * turn))
            path = COIL + radial * away[:, None]
            parts.append(thong(path[picked], radial[picked], radius[picked] * 0.56, radius[picked] * 0.19, skins[(index + (way > 0)) % 3]))
    parts.append(sweep("core", COIL[::8], radius[::8] * 0.74, skins[1], 8))
    return parts


def wraps(where, count, skins, grow=1.14):
    """Turns of thong bound round the lash; `where` is an index along it."""
    across, over = frames(COIL, numpy.array((0.0, 0, 1)))
    turn = numpy.linspace(0, count * 2 * numpy.pi, count * 18)
    place = numpy.clip(where + (turn / (2 * numpy.pi) - count / 2) * 3.6, 0, 899)
    pick = lambda array: numpy.stack([numpy.interp(place, range(900), axis) for axis in array.T], 1)
    radial = pick(across) * numpy.cos(turn)[:, None] + pick(over) * numpy.sin(turn)[:, None]
    radius = thick(place / 899) * grow
    return thong(pick(COIL) + radial * radius[:, None], radial, numpy.full(len(turn), 0.0017), numpy.full(len(turn), 0.0011), skins[2], "binding")


def palm(hide, thread):
    """The leather leaf between handle and lash: a sleeve drawn over the handle's end, sewn flat along both edges."""
    p, turn = numpy.linspace(0, 1, 56), ring(40)
    half = follow(p, (0, .0136), (.18, .0142), (.36, .0170), (.56, .0208), (.8, .0150), (1, .0084))
    deep = follow(p, (0, .0136), (.2, .0128), (.36, .0090), (.56, .0050), (.8, .0046), (1, .0074))
    level, x = follow(p, (0, .0152), (.3, .0140), (.56, .0105), (1, .0096)), 0.312 + p * 0.085
    thin = abs(numpy.sin(turn)) ** numpy.interp(p, (0, .25, .5), (1, 1.2, 1.9))[:, None] * numpy.sign(numpy.sin(turn))
    points = numpy.stack([x[:, None] + 0 * thin, half[:, None] * numpy.cos(turn), level[:, None] + deep[:, None] * thin], 2)
    parts = [displace(grid("palm", points, hide, wrap=True, caps=True), lambda at: 0.0004 * ripple(at, 0.014, 4))]
    for edge in (-1, 1):
        for step in numpy.linspace(0.30, 0.88, 12):
            near = numpy.array([step - 0.016, step, step + 0.016])
            wide, place = numpy.interp(near, p, half) - 0.0032, numpy.interp(near, p, level)
            rise = numpy.sin(numpy.arccos(wide / (wide + 0.0032))) ** numpy.interp(near, (0, .25, .5), (1, 1.2, 1.9)) * numpy.interp(near, p, deep)
            parts.append(sweep("stitch", smooth(numpy.c_[0.312 + near * 0.085, edge * wide, place + rise + (-0.0004, 0.0007, -0.0004)], 5), 0.0006, thread, 5))
    for at in (0.3150, 0.3185, 0.3220):
        around = numpy.stack([at + 0.0008 * numpy.sin(ring(36) + at * 900), 0.0142 * numpy.cos(ring(36)), 0.0150 + 0.0142 * numpy.sin(ring(36))], 1)
        parts.append(sweep("tie", around, 0.0017, hide, 6, loop=True))
    return parts


def loop(hide):
    """The wrist loop, tied through the handle behind its knob."""
    path = smooth([(0.022, 0.009, 0.016), (0.020, 0.016, 0.012), (-0.004, 0.040, 0.0042), (-0.046, 0.060, 0.0034), (-0.088, 0.050, 0.0034), (-0.102, 0.012, 0.0034),
                   (-0.082, -0.026, 0.0036), (-0.040, -0.036, 0.0034), (0.000, -0.028, 0.0050), (0.020, -0.017, 0.011), (0.022, -0.009, 0.016)], 130)
    parts = [sweep("loop", path, 0.0037, hide, 8, 3.0, side=(0, 0, 1), flat=0.62)]
    for at, lean in ((0.0235, 0.0), (0.0205, 0.3)):
        around = numpy.stack([at + 0.0012 * numpy.sin(ring(28) + lean), 0.0122 * numpy.cos(ring(28)), 0.0150 + 0.0122 * numpy.sin(ring(28))], 1)
        parts.append(sweep("tie", around, 0.0021, hide, 8, loop=True))
    return parts


def tassel(hide):
    """Three narrow thongs that end the lash."""
    end, parts = COIL[-1], []
    for index, (dx, dy) in enumerate(((-0.042, 0.052), (-0.062, 0.044), (-0.070, 0.020))):
        bend = numpy.array((dy, -dx, 0)) * 0.10 * (index - 0.6)
        path = smooth([COIL[-24], end + (dx * 0.12, dy * 0.12, 0.0002), end + numpy.array((dx * 0.5, dy * 0.5, -0.0022 + 0.0012 * index)) + bend, end + (dx, dy, -0.0038)], 30)
        parts.append(sweep("thong end", path, follow(numpy.linspace(0, 1, 30), (0, .0030), (.3, .0042), (.85, .0040), (1, .0012)), hide, 8, 4, side=(dy, -dx, 0), flat=0.24))
    return parts


def build():
    brass = dirty(metal("#c8ab70", "#86693c", shine=0.36, dent=0.0003), "#211607", 0.0025, 0.85)
    tones = (("#33200f", "#6d4826"), ("#2a190c", "#5c3a1d"), ("#3d2712", "#7c5530"))
    skins = [material(f"thong {i}", dirty(leather(a, b, 0.0009), "#120a05", 0.004, 0.8)) for i, (a, b) in enumerate(tones)]
    wood = pose(handle(brass), (0, 90, 0), (0, 0, 0.0150))
    parts = wood + palm(skins[0], material("thread", leather("#8a7350", "#c9b184", 0.0006))) + lash(skins) + loop(skins[2]) + tassel(skins[1])
    parts += [wraps(26, 9, skins), wraps(884, 7, skins, 1.16), wraps(300, 3, skins, 1.08)]
    return pose(parts, (0, 0, TURN))
