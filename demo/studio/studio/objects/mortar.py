"""Tall wooden mortar and its pestle, `келі` and `келсап`: one log, carved bands, checks of drying, an iron hoop, long wear."""

import numpy

from studio import ornament
from studio.curves import ring, ripple, smooth
from studio.layout import level_pattern
from studio.materials import Surface, aged_wood, carved, dirty, iron, layered, material, patches, wood
from studio.nodes import paint
from studio.ornament import moved, stroke
from studio.shapes import grid, lathe, move_vertices, pose, vertices
from studio.stage import View

VIEWS = (View(-16, 13, margin=0.93), View(70, 16, margin=0.93), View(-22, 22, (0.42, 0.25, 0.47), 0.36))
TURNS = 9
LOW, HIGH = 0.010, 0.555
UNIT = 2 * numpy.pi * 0.128 / TURNS  # one motif on the girth of the bowl, in metres
OUTSIDE = [(0.0, 0.006), (0.090, 0.004), (0.124, 0.000), (0.134, 0.006), (0.1365, 0.020), (0.1330, 0.052), (0.1235, 0.066), (0.1215, 0.072), (0.1150, 0.084), (0.0930, 0.118),
           (0.0790, 0.155), (0.0765, 0.176), (0.0830, 0.186), (0.0862, 0.194), (0.0835, 0.203), (0.0790, 0.214), (0.0850, 0.240), (0.1020, 0.290), (0.1180, 0.345), (0.1290, 0.410),
           (0.1350, 0.470), (0.1372, 0.520), (0.1365, 0.548), (0.1325, 0.5585)]
MOUTH = [(0.1325, 0.5585), (0.1280, 0.5625), (0.1200, 0.5620), (0.1140, 0.5560), (0.1105, 0.5400), (0.1040, 0.4700), (0.0930, 0.3800), (0.0780, 0.3000), (0.0600, 0.2480), (0.0350, 0.2240), (0.0, 0.2180)]
FLOOR = 0.218


def level(height):
    return (height - LOW) / UNIT


def cuts():
    """Knife work: horns round the bowl between cords, flutes under it, teeth round the foot; checks of the wood."""
    strokes = []
    for height, thick in ((0.378, 0.030), (0.389, 0.014), (0.508, 0.014), (0.519, 0.030), (0.338, 0.022), (0.058, 0.022), (0.022, 0.022)):
        strokes += moved(ornament.line(level(height), thick, TURNS), TURNS / 2)
    horns = [one * (0.80, 1, 1) for one in ornament.rams_horns(0.050)]  # slim enough to stand apart
    for index in range(TURNS):
        strokes += moved(horns, index + 0.5, level(0.394), 1.16)
        strokes += moved(ornament.lozenge(0.40, 0.055), index, level(0.412), 0.62) + moved(ornament.dots(1, 0, 0.06, 0.1), index, level(0.493))
    for index in range(TURNS * 4):
        x = (index + 0.5) / 4
        strokes.append(stroke([(x, level(0.252)), (x, level(0.322))], 0.022, 0.068))
        strokes += [stroke([(x - 0.125, level(0.344)), (x, level(0.371)), (x + 0.125, level(0.344))], 0.020)]
        strokes += [stroke([(x, level(0.030)), (x, level(0.049))], 0.075, 0.012)]
    return ornament.drawing(strokes, 3072, int(3072 * level(HIGH) / TURNS), (0, 0, TURNS, level(HIGH)), 3.2)


def checks():
    """Splits of drying, running with the fibre from rim and foot."""
    chance, strokes = numpy.random.default_rng(6), []
    for x, start, end, thick in ((1.32, 0.553, 0.30, 0.030), (4.81, 0.553, 0.43, 0.022), (7.15, 0.553, 0.36, 0.016), (2.6, 0.012, 0.10, 0.020), (6.1, 0.012, 0.072, 0.016), (3.7, 0.30, 0.44, 0.010), (8.3, 0.21, 0.33, 0.010)):
        along = numpy.linspace(start, end, 30)
        bend = numpy.cumsum(chance.normal(0, 0.010, 30))
        strokes.append(numpy.c_[x + bend, level(along), thick * numpy.clip(1 - numpy.linspace(0, 1, 30), 0.05, 1) ** 0.7])
    return ornament.drawing(strokes, 2048, int(2048 * level(HIGH) / TURNS), (0, 0, TURNS, level(HIGH)), 0.8)


def hand(part, seed=3):
    """The log is not quite round, the axe left flats, the rim is chipped and beaten down on one side."""
    places = vertices(part)
    turn, high = numpy.arctan2(places[:, 1], places[:, 0]), places[:, 2]
    round_places = numpy.stack([0.12 * numpy.cos(turn), 0.12 * numpy.sin(turn), high], 1)
    factor = 1 + 0.014 * numpy.sin(2 * turn + 0.8) + 0.006 * numpy.sin(3 * turn + high * 6) + 0.005 * ripple(round_places * (1, 1, 0.35), 0.06, seed)
    places[:, :2] *= factor[:, None]
    worn = numpy.clip((high - 0.535) / 0.025, 0, 1)
    places[:, 2] -= worn * (0.006 * numpy.exp(-((turn - 0.5) / 0.5) ** 2) + 0.0045 * numpy.clip(ripple(round_places * (1, 1, 0), 0.05, 8) - 0.35, 0, 1) + 0.0012 * ripple(round_places * (1, 1, 0), 0.03, 9))
    places[:, 0] += 0.010 * (high / 0.56) ** 2
    move_vertices(part, places)
    return part


def timber(**changes):
    return aged_wood(**{**dict(dark="#442a17", middle="#6a452a", light="#87603d", grain=0.010, polish=0.25), **changes})


def outer_wood():
    """Dark with hands and smoke, greasy on the bowl, grey and scuffed at the foot."""
    body = carved(carved(timber(), cuts(), 0.0060, 0.62), checks(), 0.006, 0.9)
    grey = wood("#3a2f26", "#6a5a4a", "#93826c", 0.0, 0.012)

    def below(nodes):
        height = nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2]
        return nodes.times(nodes.step(nodes.plus(height, nodes.times(nodes.noise(0.05, 6, 0.7), 0.11)), 0.105, 0.05), 0.8)
    return dirty(layered(body, grey, below), "#120a06", 0.010, 0.5)


def inner_wood():
    """Pounded smooth and pale, flour left in the pores."""
    flour = lambda nodes: Surface(nodes.mix(nodes.noise(0.003, 4), paint("#b29c74"), paint("#ddcca6")), 0.95, 0.0, nodes.times(nodes.noise(0.0012, 4), 0.0006))

    def deep(nodes):
        height = nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2]
        return nodes.times(nodes.step(nodes.plus(height, nodes.times(nodes.noise(0.03, 6, 0.7), 0.22)), 0.50, 0.33), 0.75)
    return layered(layered(timber(dark="#6a4526", middle="#8f6840", light="#ad875a", polish=0.62), flour, patches(0.02, 0.62, 0.74)), flour, deep)


def hoop(skin):
    """A forged strap beaten round the rim against a split, its ends lapped and riveted."""
    section = smooth([(0.1350, 0.5215), (0.1385, 0.5215), (0.1392, 0.5260), (0.1394, 0.5340), (0.1388, 0.5402), (0.1350, 0.5405)], 24)
    strap = hand(lathe("hoop", section, skin, 160))
    parts = [strap]
    angle = numpy.linspace(-1.10, -0.80, 20)
    over = smooth([(0.1380, 0.5220), (0.1415, 0.5224), (0.1420, 0.5310), (0.1414, 0.5396), (0.1380, 0.5400)], 16)
    lap = numpy.stack([over[None, :, 0] * numpy.cos(angle)[:, None], over[None, :, 0] * numpy.sin(angle)[:, None], over[None, :, 1] + 0 * angle[:, None]], 2)
    parts.append(hand(grid("lap", lap, skin)))
    for turn in (-1.03, -0.87):
        rise, around = numpy.linspace(-0.2, numpy.pi / 2, 6)[:, None], ring(14)[None]
        out = numpy.array([numpy.cos(turn), numpy.sin(turn), 0])
        head = 0.0042 * (numpy.cos(rise) * numpy.cos(around))[..., None] * numpy.array([-out[1], out[0], 0]) + 0.0042 * (numpy.cos(rise) * numpy.sin(around))[..., None] * numpy.array([0, 0, 1])
        head = head + out * (0.1412 + 0.0026 * numpy.sin(rise) + 0 * around)[..., None] + (0, 0, 0.5310)
        parts.append(hand(grid("rivet", head, skin, wrap=True)))
    return parts


def pestle(skin):
    """A pole thick at both ends and slim where two hands hold it, rings cut beside the grip, blunt with use."""
    profile = numpy.vstack([[(0.0, 0.004)], smooth([(0.012, 0.001), (0.026, 0.003), (0.0345, 0.013), (0.0375, 0.035), (0.0385, 0.090), (0.0365, 0.150), (0.0300, 0.215), (0.0262, 0.240),
                            (0.0262, 0.246), (0.0285, 0.250), (0.0285, 0.257), (0.0255, 0.262), (0.0210, 0.285), (0.0180, 0.340), (0.0172, 0.400), (0.0182, 0.460), (0.0212, 0.515),
                            (0.0256, 0.538), (0.0286, 0.543), (0.0286, 0.550), (0.0263, 0.554), (0.0263, 0.560), (0.0300, 0.585), (0.0358, 0.645), (0.0372, 0.705), (0.0362, 0.755),
                            (0.0320, 0.777), (0.0230, 0.788), (0.0110, 0.791)], 140), [(0.0, 0.7905)]])
    part = lathe("pestle", profile, skin, 48, 0.02)
    places = vertices(part)
    places[:, 0] += 0.006 * numpy.sin(places[:, 2] / 0.79 * numpy.pi) + 0.0010 * ripple(places, 0.08, 5)
    places[:, 1] += 0.0010 * ripple(places, 0.08, 6)
    places[:, 2] -= 0.004 * (places[:, 2] > 0.77) * numpy.clip(ripple(places, 0.02, 7), 0, 1)
    move_vertices(part, places)
    return pose(pose([part], (0, 15.2, 0), (-0.026, 0, FLOOR + 0.014)), (0, 0, 24))


def build():
    outside = lathe("mortar", smooth(OUTSIDE, 150), material("wood", outer_wood()), 144)
    level_pattern(outside, LOW, HIGH)
    inside = lathe("hollow", smooth(MOUTH, 60), material("worn wood", inner_wood()), 144)
    stick = timber(dark="#5a3a20", middle="#805631", light="#9c7145", grain=0.007, polish=0.55)
    ends = lambda nodes: nodes.times(nodes.step(nodes.plus(nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2], nodes.times(nodes.noise(0.02, 6, 0.7), 0.10)), 0.125, 0.075), 0.8)
    pale = lambda nodes: Surface(nodes.mix(nodes.noise(0.004, 5), paint("#a58a5e"), paint("#d2bd93")), 0.9, 0.0, nodes.times(nodes.noise(0.0018, 4), 0.0008))
    return [hand(outside), hand(inside), *hoop(material("iron", iron())), *pestle(material("pestle wood", layered(stick, pale, ends)))]
