"""Leather flask for kumis, `торсық`: horned shoulders, pressed ornament, a sewn edge, a wooden stopper and a strap."""

import numpy

from studio import ornament
from studio.curves import distance_to, follow, frames, resample, ring, ripple, smooth
from studio.layout import blank_pattern, front_pattern
from studio.materials import aged_wood, carved, dirty, leather, material, metal
from studio.shapes import ball, displace, fuse, grid, lathe, pose, sweep
from studio.stage import View

VIEWS = (View(-20, 13, margin=0.82), View(56, 17, margin=0.82), View(-10, 12, (0.5, 0.5, 0.52), 0.6))
BOX = (-0.17, -0.01, 0.17, 0.31)     # what the drawing covers of the front
MIDDLE = numpy.array((0.0, 0.115))
DEEP = 0.056                         # half the greatest thickness
RIGHT = smooth([(0.0, -0.030), (0.050, -0.028), (0.086, 0.006), (0.110, 0.050), (0.123, 0.095), (0.1265, 0.140),
                (0.1325, 0.180), (0.1450, 0.218), (0.1575, 0.247), (0.1605, 0.262), (0.1530, 0.266), (0.1330, 0.2535),
                (0.1060, 0.2360), (0.0780, 0.2255), (0.0520, 0.2260), (0.0340, 0.2370), (0.0262, 0.2540), (0.0245, 0.276)], 150)
BOTH = (-1, 1)


def outline(half):
    """A line of the right side and its mirror image in one."""
    return numpy.vstack([half, half[::-1] * (-1, 1)])


def bulge(x, z):
    """Half the thickness of the flask at a place of its face."""
    away, _ = distance_to(outline(RIGHT), x, z)
    swell = numpy.sqrt(1 - (1 - numpy.clip(away / 0.085, 0, 1)) ** 2)
    return swell * follow(numpy.clip(z / 0.30, -0.1, 1), (-0.1, DEEP), (0.25, DEEP), (0.55, 0.050), (0.8, 0.040), (1, 0.040))


def body(hide):
    """Two halves swollen between one outline, the bottom pressed flat, the neck a tube."""
    rim = resample(outline(RIGHT), 260)
    part = 1 - (1 - numpy.linspace(0.0, 1, 40)) ** 1.8
    x, z = (MIDDLE[i] + part[:, None] * (rim[:, i] - MIDDLE[i])[None] for i in (0, 1))
    pressed_flat = numpy.where(z < 0.004, 0.004 + 0.10 * (z - 0.004), z)
    front, back = (numpy.stack([x, side * bulge(x, z), pressed_flat], 2) for side in BOTH)
    lens = grid("body", numpy.concatenate([front, back[::-1]], 0), hide, wrap=True, caps=True)
    neck = lathe("neck", smooth([(0, 0.215), (0.024, 0.218), (0.0245, 0.240), (0.0228, 0.258), (0.0222, 0.280),
                                 (0.0250, 0.291), (0.0262, 0.298), (0.0240, 0.302), (0, 0.3025)], 50), hide, 48)
    whole = fuse("flask", [lens, neck], 0.0021, 26000, 6)
    displace(whole, lambda at: 0.0016 * ripple(at, 0.075, 3) + 0.0005 * ripple(at, 0.022, 6))
    front_pattern(whole, *BOX)
    return whole


def pressed():
    """Stamped into both faces: a roundel of horns, horns about it, a double line along the edge."""
    strokes = []
    for shrink, thick in ((0.885, 0.0018), (0.845, 0.0008)):
        border = resample(outline(RIGHT[29:124]) - MIDDLE, 300)
        strokes.append(ornament.stroke(border * shrink + MIDDLE, thick))
    circle = numpy.stack([numpy.cos(ring(60)), numpy.sin(ring(60))], 1)[numpy.r_[0:60, 0]]
    for radius, thick in ((0.0640, 0.0017), (0.0590, 0.0008)):
        strokes.append(ornament.stroke(circle * radius + (0, 0.112), thick))
    for x, y, size, turn in ((0, 0.120, 0.046, 0), (0, 0.104, 0.046, 180), (0, 0.179, 0.027, 0), (0.088, 0.171, 0.040, 38),
                             (-0.088, 0.171, 0.040, -38), (0.055, 0.036, 0.026, 140), (-0.055, 0.036, 0.026, -140)):
        strokes += ornament.moved(ornament.rams_horns(0.07), x, y, size, turn)
    for x, y, size in ((-0.043, 0.1, 0.024), (0.043, 0.1, 0.024), (0, 0.1045, 0.015), (0, 0.014, 0.024)):
        strokes += ornament.moved(ornament.lozenge(0.4, 0.09), x, y, size)
    return ornament.drawing(strokes, 1800, 1700, BOX, 0.9)


def edge(hide, thread):
    """The sewn edge: a narrow welt round the outline, bound over with thread."""
    parts = []
    for side in BOTH:
        half = RIGHT[24:-6] * (side, 1)
        along = numpy.gradient(half, axis=0)
        along /= numpy.linalg.norm(along, axis=1)[:, None]
        outward = numpy.stack([side * along[:, 1], 0 * along[:, 0], -side * along[:, 0]], 1)
        line = numpy.insert(half, 1, 0.0, axis=1) + outward * 0.0015
        line[:, 1] += 0.0012 * ripple(line, 0.05, 7)
        thick = follow(numpy.linspace(0, 1, len(line)), (0, .003), (.06, .0052), (.94, .0050), (1, .003))
        parts.append(sweep("welt", line, thick, hide, 10, 3, side=tuple(outward[0]), flat=0.50))
        parts += stitches(line, outward, thread)
    return parts


def stitches(line, outward, thread, count=62):
    """Bows of thread over the welt, a little aslant."""
    places = numpy.linspace(0, len(line) - 1, count)[1:-1]
    spread = lambda table: numpy.stack([numpy.interp(places, range(len(table)), axis) for axis in table.T], 1)
    parts = []
    for place, out, on in zip(spread(line), spread(outward), spread(numpy.gradient(line, axis=0))):
        on = on / numpy.linalg.norm(on)
        bow = [place + out * o + on * s + (0, y, 0) for o, y, s in ((-.0052, -.0060, -.0010), (.0018, -.0036, 0), (.0050, 0, .0006),
                                                                    (.0018, .0036, .0010), (-.0052, .0060, .0018))]
        parts.append(sweep("stitch", smooth(bow, 9), 0.00075, thread, 5))
    return parts


def stopper():
    """A turned stopper, a little askew in the neck."""
    timber = material("stopper", aged_wood(dark="#3c2111", middle="#6f4523", light="#97683a", grain=0.006, polish=0.5))
    plug = lathe("stopper", smooth([(0, 0.280), (0.0150, 0.281), (0.0180, 0.303), (0.0195, 0.3065), (0.0182, 0.310), (0.0120, 0.3135),
                                    (0.0092, 0.319), (0.0105, 0.324), (0.0172, 0.3305), (0.0190, 0.3385), (0.0160, 0.3465),
                                    (0.0080, 0.351), (0.0048, 0.3535), (0.0040, 0.3575), (0, 0.359)], 80), timber, 44, 0.012)
    return pose([plug], (0.8, -1.2, 0), (0.0064, 0.0043, 0))


def thong(hide):
    """Wound round neck and stopper, and slack between them, so that the stopper is not lost on the road."""
    parts, turn = [], ring(40)
    for radius, level, thick in ((0.0242, 0.2700, .0021), (0.0244, 0.2742, .0021), (0.0242, 0.2660, .0020),
                                 (0.0108, 0.3180, .0019), (0.0106, 0.3212, .0018)):
        path = numpy.stack([radius * numpy.cos(turn), radius * numpy.sin(turn), level + 0.0006 * numpy.sin(turn * 2)], 1)
        parts.append(sweep("winding", path, thick, hide, 7, loop=True))
    slack = smooth([(0.004, -0.0105, 0.319), (0.022, -0.018, 0.318), (0.040, -0.022, 0.298), (0.0415, -0.0235, 0.268),
                    (0.030, -0.0245, 0.252), (0.018, -0.0240, 0.262), (0.013, -0.0215, 0.2705)], 60)
    end = smooth([(0.010, -0.0228, 0.271), (0.010, -0.0265, 0.262), (0.015, -0.030, 0.248), (0.013, -0.0335, 0.234)], 24)
    knot = ball("knot", (0.0108, -0.0236, 0.2715), (0.0036, 0.0030, 0.0040), hide, 12)
    return parts + [sweep("slack", slack, 0.0018, hide, 7), sweep("thong end", end, 0.0017, hide, 7), knot]


def strap(hide, brass):
    """From ring to ring, lying in front of the flask, set with brass bosses."""
    path = smooth([(0.1385, -0.0055, 0.1470), (0.1440, -0.009, 0.132), (0.1630, -0.024, 0.090), (0.1740, -0.052, 0.034),
                   (0.1640, -0.092, 0.0048), (0.1200, -0.128, 0.0022), (0.055, -0.140, 0.0026), (-0.010, -0.131, 0.0022),
                   (-0.075, -0.137, 0.0030), (-0.132, -0.122, 0.0022), (-0.168, -0.084, 0.0054), (-0.1745, -0.048, 0.038),
                   (-0.1625, -0.022, 0.092), (-0.1440, -0.009, 0.132), (-0.1385, -0.0055, 0.1470)], 190)
    _, upper = frames(path, numpy.array((1.0, 0, 0)))
    bosses = [boss(path[index] + upper[index] * 0.0017, upper[index], brass) for index in range(26, 166, 9)]
    return [sweep("strap", path, 0.0098, hide, 12, 5, side=(1, 0, 0), flat=0.17)] + bosses


def boss(place, out, brass):
    """A domed brass head that faces along `out`."""
    dome = lathe("boss", [(0, 0.0022), (0.0018, 0.0020), (0.0036, 0.0008), (0.0050, 0.0007), (0.0056, 0.0001), (0.0056, -0.0006)], brass, 18)
    lean, about = numpy.degrees((numpy.arctan2(numpy.hypot(*out[:2]), out[2]), numpy.arctan2(out[1], out[0])))
    return pose([dome], (0, lean, about), place)[0]


def fastening(side, hide, brass):
    """A leather lug on the edge, a ring through it and the strap's end folded round the ring."""
    flank = lambda points, count: smooth(numpy.array(points) * (side, 1, 1), count)
    turn = ring(36)
    link = numpy.stack([side * 0.1360 + 0.0098 * numpy.cos(turn), 0.0016 * numpy.sin(turn * 2), 0.1600 + 0.0100 * numpy.sin(turn)], 1)
    fold = flank([(.1410, -.0040, .1390), (.1385, -.0058, .1470), (.1370, -.0008, .1545), (.1375, .0050, .1480), (.1400, .0020, .1380)], 24)
    lug = flank([(.118, -.016, .166), (.1270, -.0110, .1655), (.1330, 0, .1650), (.1270, .0110, .1655), (.118, .016, .166)], 30)
    return [sweep("ring", link, 0.0021, brass, 9, loop=True),
            sweep("fold", fold, 0.0088, hide, 10, 4, side=(1, 0, 0), flat=0.20),
            sweep("lug", lug, 0.0072, hide, 10, 4, side=(0, 0, 1), flat=0.22)]


def build():
    skin = lambda grain: dirty(leather("#2c180c", "#74492a", grain), "#120a05", 0.008, 0.8)
    flask = material("flask leather", carved(skin(0.0015), pressed(), 0.0018, 0.62))
    hide, thread = material("strap leather", skin(0.0011)), material("sinew", leather("#8d7450", "#c6ae80", 0.0005))
    brass = material("brass", dirty(metal("#c8ab70", "#86693c", shine=0.36, dent=0.0002), "#211607", 0.002, 0.85))
    fastenings = fastening(-1, hide, brass) + fastening(1, hide, brass)
    plain = edge(hide, thread) + stopper() + thong(hide) + strap(hide, brass) + fastenings
    for part in plain:
        blank_pattern(part)
    return [body(flask), *plain]
