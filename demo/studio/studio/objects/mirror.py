"""Bronze mirror: its cast back with rings of ornament and a procession of animals, a pierced knob, green patina."""

import numpy

from studio import ornament
from studio.curves import follow, ring, ripple, smooth
from studio.layout import pattern_of, set_pattern
from studio.materials import Surface, bronze, dirty, layered, leather, material, metal, patches, wood
from studio.nodes import paint
from studio.objects.coins import beads, circle, feline, rosette
from studio.objects.petroglyph import beast
from studio.ornament import moved, stroke
from studio.shapes import grid, lathe, move_vertices, pose, sweep, vertices
from studio.stage import View

VIEWS = (View(-20, 8, margin=0.84), View(152, 12, margin=0.84), View(-14, 10, (0.60, 0.42, 0.70), 0.42))
RADIUS, PLATE, PICTURE = 0.080, 0.0026, 2048
RIDGES = (0.315, 0.445, 0.735)  # raised rings, as shares of the radius
HORNS = 18


def bent(strokes, base, at=0.0):
    """Lays strokes on a ring: x runs clockwise from the top, y outwards from `base`; `at` is in turns."""
    laid = []
    for one in strokes:
        dense = numpy.linspace(0, len(one) - 1, len(one) * 4)
        x, y, half = (numpy.interp(dense, range(len(one)), axis) for axis in one.T)
        angle, reach = numpy.pi / 2 - x / (base + 0.11) - at * 2 * numpy.pi, base + y
        laid.append(numpy.c_[reach * numpy.cos(angle), reach * numpy.sin(angle), half])
    return laid


def animals():
    """Ibexes and great cats by turns, one after another."""
    strokes = []
    for index in range(4):
        ibex = [one * (1, 1, 1.55) for one in beast(0.235, 0.70, legs=0.40, horns=2, turn=-1)]
        strokes += bent(moved(ibex, 0.08, 0.0), 0.475, index / 4 + 0.02) + bent(moved(feline(), 0.0, 0.106, 0.215), 0.475, index / 4 + 0.145)
        for half in (0.085, 0.215):  # a sprig between them
            strokes += bent([stroke([(0, 0.02), (0, 0.15)], 0.007), stroke(smooth([(0, 0.06), (0.03, 0.10), (0.02, 0.14)], 8), 0.012, 0.004),
                             stroke(smooth([(0, 0.06), (-0.03, 0.10), (-0.02, 0.14)], 8), 0.012, 0.004), stroke([(0, 0.19)] * 2, 0.016)], 0.475, index / 4 + half)
    return strokes


def casting():
    """The whole back, in units of the radius."""
    strokes = animals() + rosette(12, 0.285, 0.013) + beads(0.38, 40, 0.020) + circle(0.415, 0.009) + circle(0.345, 0.009)
    for index in range(HORNS):
        strokes += bent(moved(ornament.rams_horns(0.085), 0, 0, 0.142), 0.762, index / HORNS)
        strokes += bent(moved(ornament.lozenge(0.36, 0.10), 0, 0.0, 0.13), 0.765, (index + 0.5) / HORNS)
    return strokes + circle(0.752, 0.007) + beads(0.955, 110, 0.0125)


def relief():
    """The casting swelling softly from its ground: crisp and blurred drawings added."""
    size = (-1.04, -1.04, 1.04, 1.04)
    crisp, soft = (ornament.drawing(casting(), PICTURE, PICTURE, size, blur) for blur in (2.5, 9.0))
    return numpy.clip(0.45 * crisp + 0.75 * crisp * soft, 0, 1)


def disc(picture, skin):
    """Front: the ornamented back; behind it the face, a little domed; the rim thick and rounded."""
    turn = ring(300)
    share = numpy.r_[numpy.linspace(0, 0.985, 82), 0.995, 1.0, 1.0, 0.995, numpy.linspace(0.98, 0, 14)]
    rim = 0.0021 * numpy.clip((share - 0.905) / 0.02, 0, 1)
    ridges = sum(0.0008 * numpy.exp(-((share - level) / 0.010) ** 2) for level in RIDGES) + 0.0004 * numpy.exp(-(share / 0.18) ** 4)
    level = -PLATE - rim - ridges
    level[82:86] = -PLATE - 0.0021 + numpy.array([0.0003, 0.0012, 0.0034, 0.0046])
    level[86:] = -0.0010 * (1 - share[86:] ** 2) * -1
    hand = 1 + 0.004 * numpy.sin(turn * 2 + 1) + 0.002 * numpy.sin(turn * 5)
    x, z = (RADIUS * share[:, None] * hand * way[None] for way in (numpy.cos(turn), numpy.sin(turn)))
    column, row = (numpy.clip((a / RADIUS / 2.08 + 0.5) * (PICTURE - 1), 0, PICTURE - 1).astype(int) for a in (x, z))
    front = (numpy.arange(len(share)) < 82)[:, None]
    y = level[:, None] - 0.0009 * picture[row, column] * front
    y = y + 0.0011 * ripple(numpy.stack([x, 0 * x, z], 2).reshape(-1, 3), 0.13, 3).reshape(x.shape)  # bent a little
    part = grid("mirror", numpy.stack([x, y, z], 2), skin, wrap=True, sharp=60)
    flat, places = pattern_of(part)
    spread = numpy.stack([places[:, 0], places[:, 2]], 1) / RADIUS / 2.08 + 0.5
    set_pattern(part, numpy.where(flat[:, 1:] < 81.5 / 99, spread, 0.002))
    return part


def patinated(picture):
    """Malachite in the ground, brown bronze on what fingers touched; the face silvery where it is still bright."""
    def tarnished(nodes):
        surface, drawn = bronze(0.28, dent=0.0003)(nodes), nodes.picture(picture)
        green = nodes.ramp(nodes.noise(0.004, 6, 0.7), paint("#233c34"), paint("#4d705d"), paint("#87a089"))
        ground = nodes.times(nodes.step(drawn, 0.30, 0.05), nodes.step(nodes.noise(0.022, 6, 0.65), 0.36, 0.54))
        rubbed = nodes.times(nodes.step(drawn, 0.45, 0.85), nodes.step(nodes.noise(0.03, 5, 0.6), 0.40, 0.60))
        colour = nodes.mix(nodes.times(rubbed, 0.65), nodes.mix(nodes.times(ground, 0.85), surface.colour, green), paint("#937043"))
        return Surface(colour, nodes.mix(ground, nodes.mix(rubbed, surface.roughness, 0.38), 0.8), nodes.mix(ground, surface.metallic, 0.1),
                       nodes.plus(surface.height, nodes.plus(nodes.times(drawn, 0.0005), nodes.times(ground, 0.00010))))

    bright = metal("#c9bda2", "#75664c", scratch=0.0006, shine=0.20, dent=0.00006)
    crust = lambda n: Surface(n.ramp(n.noise(0.003, 6, 0.7), paint("#25463b"), paint("#5b8a70"), paint("#9bb497")), 0.85, 0.0, n.times(n.noise(0.001, 5), 0.0004))
    stain = lambda n: Surface(n.mix(n.noise(0.02, 4), paint("#2c2218"), paint("#57432c")), 0.5, 0.7, n.times(n.noise(0.0015, 4), 0.0001))
    face = layered(layered(bright, stain, patches(0.035, 0.46, 0.60, 7)), crust, patches(0.028, 0.55, 0.60, 8, 0.7), step=0.0002)
    behind = lambda nodes: nodes.step(nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[1], -0.0022, -0.0010)
    return dirty(layered(tarnished, face, behind), "#0e1712", 0.0025, 0.7)


def knob(skin):
    """A pierced hump: a loop of square-shouldered section growing out of a small boss."""
    arch = smooth([(-0.0110, -0.0022, 0), (-0.0092, -0.0072, 0), (-0.0045, -0.0108, 0), (0.0045, -0.0108, 0), (0.0092, -0.0072, 0), (0.0110, -0.0022, 0)], 48)
    loop = sweep("loop", arch, follow(numpy.linspace(0, 1, 48), (0, .0050), (.2, .0040), (.5, .0036), (.8, .0040), (1, .0050)), skin, 24, 2.8, side=(0, 0, 1), flat=0.62)
    boss = lathe("boss", smooth([(0.0, 0.0046), (0.007, 0.0044), (0.0115, 0.0036), (0.0140, 0.0024), (0.0146, 0.0010)], 24), skin, 72, 0.01)
    pose([boss], (90, 0, 0))
    return [loop, boss]


def thong(skin):
    """A leather thong through the loop, its two ends hanging, knotted together."""
    one = smooth([(0.0022, -0.0060, 0.0060), (0.0016, -0.0064, 0.0010), (0.0010, -0.0060, -0.0060), (0.0030, -0.0054, -0.0200), (0.0064, -0.0052, -0.0380), (0.0050, -0.0056, -0.0520),
                  (0.0090, -0.0060, -0.0740), (0.0120, -0.0088, -0.0860), (0.0105, -0.0080, -0.1000)], 90)
    two = smooth([(0.0022, -0.0060, 0.0060), (-0.0012, -0.0068, 0.0066), (-0.0030, -0.0064, 0.0010), (-0.0022, -0.0058, -0.0070), (0.0002, -0.0054, -0.0220), (0.0030, -0.0054, -0.0385),
                  (0.0070, -0.0056, -0.0520), (0.0040, -0.0060, -0.0700), (0.0022, -0.0086, -0.0850), (0.0034, -0.0082, -0.0930)], 90)
    turn = numpy.linspace(0, 5.2, 60)
    knot = numpy.stack([0.0052 + 0.0028 * numpy.cos(turn * 2.1), -0.0060 - 0.0016 * numpy.sin(turn * 2.1), -0.0430 + 0.0030 * numpy.sin(turn * 1.3)], 1)
    return [sweep("thong", path, 0.00135, skin, 12, 3.2, flat=0.72) for path in (one, two, knot)]


def mount():
    """A turned foot of dark wood, a brass stem behind the disc, three claws that hold its rim."""
    timber = material("foot", wood("#120b08", "#20150e", "#2f2014", 0.55, grain=0.006))
    brass = material("brass", lambda n: Surface(paint("#86673a"), n.plus(n.times(n.noise(0.003, 4), 0.2), 0.30), 1.0, n.times(n.noise(0.0008, 3), 0.00002)))
    outline = smooth([(0.0, -0.124), (0.050, -0.124), (0.0525, -0.1215), (0.0520, -0.1180), (0.0480, -0.1160), (0.0440, -0.1145), (0.0300, -0.1120), (0.0130, -0.1085), (0.0085, -0.1040),
                      (0.0080, -0.1000), (0.0055, -0.0985), (0.0, -0.0985)], 90)
    foot = lathe("foot", outline, timber, 72)
    move_vertices(foot, vertices(foot) + (0, 0.004, 0))
    parts = [foot, sweep("stem", smooth([(0, 0.004, -0.104), (0, 0.0045, -0.09), (0, 0.0060, -0.06), (0, 0.0060, 0.0), (0, 0.0058, 0.04), (0, 0.0056, 0.072)], 60), 0.0022, brass, 16)]
    for degrees in (90, 218, 322):
        way = numpy.array([numpy.cos(numpy.radians(degrees)), 0, numpy.sin(numpy.radians(degrees))])
        start = numpy.array([0, 0.0060, -0.030]) if degrees != 90 else numpy.array([0, 0.0056, 0.066])
        path = [start, way * 0.070 + (0, 0.0050, 0), way * 0.0805 + (0, 0.0042, 0), way * 0.0826 + (0, -0.0006, 0), way * 0.0822 + (0, -0.0052, 0), way * 0.0790 + (0, -0.0062, 0)]
        parts.append(sweep("claw", smooth(path, 50), 0.0013, brass, 12))
    return parts


def build():
    picture = relief()
    skin = material("bronze", patinated(picture))
    plate = disc(picture, skin)
    mirror = [plate, *knob(material("knob", bronze(0.18, dent=0.0002))), *thong(material("leather", leather("#2a170c", "#6a4526", 0.0009)))]
    foot, *holder = mount()
    return [foot, *pose(mirror + holder, (-4, 0, 0), (0, 0.007, 0))]
