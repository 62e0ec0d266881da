"""Sacrificial cauldron of the Saka, cast bronze: arched ribs, four handles, a conical foot, soot of the fire."""

import numpy

from studio.curves import distance_to, follow, ring, ripple, smooth
from studio.materials import Surface, dirty, layered, material, metal, patches
from studio.nodes import paint
from studio.shapes import displace, fuse, grid, lathe, pose, sweep
from studio.stage import View

VIEWS = (View(-27, 15, margin=0.8), View(38, 24, margin=0.8), View(-34, 10, (0.3, 0.25, 0.74), 0.52))
ARCHES = 6

OUTSIDE = [(0.0, 0.024), (0.070, 0.022), (0.094, 0.010), (0.110, 0.000), (0.120, 0.002), (0.1205, 0.012), (0.108, 0.030),
           (0.084, 0.066), (0.063, 0.104), (0.058, 0.124), (0.068, 0.138), (0.108, 0.152), (0.158, 0.184), (0.199, 0.238),
           (0.218, 0.300), (0.222, 0.350), (0.2185, 0.384), (0.2195, 0.394), (0.2275, 0.400), (0.2315, 0.408), (0.2275, 0.4165)]
INSIDE = [(0.217, 0.418), (0.2095, 0.410), (0.2075, 0.394), (0.2115, 0.350), (0.207, 0.300), (0.188, 0.244), (0.149, 0.194),
          (0.102, 0.164), (0.06, 0.154), (0.0, 0.152)]
# One half of an arch of the ribs, (angle as a fraction of the arch, height) from the foot of the arch to its top.
ARCH = [(0.0, 0.218), (0.012, 0.245), (0.05, 0.285), (0.14, 0.317), (0.28, 0.331), (0.5, 0.336)]


def mound(away, half, lift):
    """The round back of a rib, melting into the wall."""
    return lift * numpy.clip(1 - (away / half) ** 2, 0, 1) ** 0.8


def ribs(turn, high, radius):
    """Three ribs that run round the body as one above another in arches, and a cord under the rim."""
    part = (turn / (2 * numpy.pi) * ARCHES) % 1
    part = numpy.minimum(part, 1 - part)
    pitch = 2 * numpy.pi * 0.215 / ARCHES
    height = mound(abs(high - 0.372 - 0.0012 * numpy.sin(turn * 3)), 0.0060, 0.0070)
    for level, squeeze in ((0.015, 1.0), (-0.007, 0.79), (-0.029, 0.58)):
        line = smooth(ARCH, 26)
        top = line[-1, 1]
        line = numpy.c_[(0.5 - (0.5 - line[:, 0]) * squeeze) * pitch, top + (line[:, 1] - top) * (0.55 + 0.45 * squeeze) + level]
        if squeeze == 1.0:
            line = numpy.vstack([[(0.0, line[0, 1] - 0.028)], line])
        away, _ = distance_to(line, part * pitch, high)
        height = numpy.maximum(height, mound(away, 0.0056, 0.0074))
    knob = numpy.hypot(part * pitch, high - 0.205) / 0.0125
    height = numpy.maximum(height, 0.0095 * numpy.clip(1 - knob ** 2, 0, 1) ** 0.6)
    drop = numpy.hypot((0.5 - part) * pitch, high - 0.262) / 0.011
    return numpy.maximum(height, 0.008 * numpy.clip(1 - drop ** 2, 0, 1) ** 0.6)


def seams(turn, high):
    """Where the halves of the mould met: two uneven upright fins, half filed away, and one round the foot."""
    lift = numpy.zeros(turn.shape)
    for middle in (numpy.radians(247), numpy.radians(67)):
        middle = middle + 0.006 * numpy.sin(high * 60)
        away = abs((turn - middle + numpy.pi) % (2 * numpy.pi) - numpy.pi) * 0.2
        lift = numpy.maximum(lift, mound(away, 0.0038, 0.0046) * (0.65 + 0.35 * numpy.sin(high * 90 + 1)))
    return numpy.maximum(lift, mound(abs(high - 0.118), 0.006, 0.005))


def vessel(skin):
    """The wall as a turned grid whose outside carries the ribs and seams."""
    profile = numpy.vstack([smooth(OUTSIDE, 230), smooth(INSIDE, 70)])
    turn = ring(560)
    radius, high = (numpy.repeat(axis[:, None], 560, 1) for axis in profile.T)
    outside = (numpy.arange(300)[:, None] < 230) & (high > 0.015)
    round_ = numpy.repeat(turn[None], 300, 0)
    lift = numpy.maximum(ribs(round_, high, radius) * (high > 0.17), seams(round_, high) * (high < 0.396)) * outside
    slope = numpy.gradient(profile, axis=0)
    slope /= numpy.linalg.norm(slope, axis=1)[:, None] + 1e-9
    wide, tall = radius + lift * slope[:, 1][:, None], high - lift * slope[:, 0][:, None]
    hand = 1 + 0.007 * numpy.sin(2 * turn + 1) + 0.004 * numpy.sin(3 * turn)
    return grid("vessel", numpy.stack([wide * numpy.cos(turn) * hand, wide * numpy.sin(turn) * hand, tall], 2), skin, wrap=True)


def knob(skin, place, lean):
    """A mushroom-shaped knob, leaning by degrees from upright towards +y."""
    shape = smooth([(0.0, -0.010), (0.0110, -0.009), (0.0084, 0.004), (0.0080, 0.009), (0.0142, 0.015), (0.0148, 0.022),
                    (0.0096, 0.0285), (0.0, 0.0300)], 26)
    return pose([lathe("knob", shape, skin, 24)], (-lean, 0, 0), place)[0]


def upright_handle(skin, side):
    """A loop standing on the rim, with three knobs."""
    path = smooth([(0.218, -0.052, 0.345), (0.222, -0.053, 0.395), (0.226, -0.057, 0.432), (0.230, -0.046, 0.470), (0.232, 0, 0.492),
                   (0.230, 0.046, 0.470), (0.226, 0.057, 0.432), (0.222, 0.053, 0.395), (0.218, 0.052, 0.345)], 70)
    along = numpy.linspace(0, 1, 70)
    thick = follow(along, (0, .006), (.14, .0200), (.25, .0140), (.5, .0136), (.75, .0140), (.86, .0200), (1, .006))
    parts = [sweep("loop", path, thick, skin, 20, 2.7, side=(1, 0, 0), flat=0.88)]
    parts += [knob(skin, (0.232, 0, 0.501), 0), knob(skin, (0.229, 0.056, 0.4695), 58), knob(skin, (0.229, -0.056, 0.4695), -58)]
    return pose(parts, (0, 0, 0 if side > 0 else 180))


def level_handle(skin, turn):
    """A loop lying on the belly, its tip a little raised."""
    path = smooth([(0.205, -0.056, 0.350), (0.228, -0.056, 0.351), (0.254, -0.047, 0.355), (0.273, 0, 0.361),
                   (0.254, 0.047, 0.355), (0.228, 0.056, 0.351), (0.205, 0.056, 0.350)], 60)
    along = numpy.linspace(0, 1, 60)
    thick = follow(along, (0, .017), (.12, .0178), (.28, .0126), (.5, .0132), (.72, .0126), (.88, .0178), (1, .017))
    return pose([sweep("loop", path, thick, skin, 20, 2.4, side=(0, 0, 1))], (0, 0, turn))


def patina():
    """Brown bronze under green and pale green growth, black below with the soot of old fires."""
    bare = metal("#6a5032", "#33261a", scratch=0.002, shine=0.46, dent=0.0006)
    brown = lambda n: Surface(n.ramp(n.noise(0.05, 6, 0.7), paint("#1e1812"), paint("#5d4a2f"), paint("#33352a")), 0.66, 0.25,
                              n.plus(n.times(n.noise(0.0045, 6, 0.7), 0.0016), n.times(n.noise(0.02, 3), 0.002)))
    green = lambda n: Surface(n.ramp(n.step(n.noise(0.022, 7, 0.72), 0.3, 0.7), paint("#2f4033"), paint("#5c7157"), paint("#8d9c7c")),
                              0.84, 0.0, n.times(n.noise(0.0035, 6, 0.7), 0.0016))
    pits = lambda n: Surface(paint("#191712"), 0.9, 0.0, -0.001)
    soot = lambda n: Surface(n.ramp(n.noise(0.02, 5, 0.7), paint("#0b0a09"), paint("#211d19")), 0.93, 0.0, n.times(n.noise(0.003, 6), 0.001))
    body = layered(bare, brown, patches(0.07, 0.37, 0.50, 7, 0.7))
    body = layered(body, green, patches(0.10, 0.49, 0.61, 8, 0.7), step=0.0003)
    body = layered(body, pits, patches(0.010, 0.67, 0.72, 3))
    return dirty(layered(body, soot, smoke), "#14130d", 0.02, 0.75)


def smoke(nodes):
    """1 on the belly the fire licked, in tongues, fading up the wall; the foot stood in the ash and is half clean."""
    height = nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2]
    edge = nodes.plus(height, nodes.times(nodes.noise(0.13, 5, 0.6, (1, 1, 0.35)), -0.17))
    low = nodes.plus(height, nodes.times(nodes.noise(0.08, 4), -0.07))
    return nodes.times(nodes.times(nodes.step(edge, 0.255, 0.155), nodes.step(low, 0.015, 0.085)), 0.93)


def build():
    skin = material("patina", patina())
    parts = [vessel(skin), *upright_handle(skin, 1), *upright_handle(skin, -1), *level_handle(skin, 90), *level_handle(skin, -90)]
    whole = fuse("cauldron", parts, 0.0020, 190000, 1)
    displace(whole, lambda at: 0.0011 * ripple(at, 0.07, 3) + 0.00035 * ripple(at, 0.018, 5))
    return pose([whole], (0.8, 0, 0))
