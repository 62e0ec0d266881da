"""Stone figure of the steppe, `балбал`: a warrior holding a cup, granite weathered by a thousand years."""

import numpy

from studio.curves import distance_to, follow, ripple, smooth
from studio.materials import dirty, layered, lichen, material, patches, stone, Surface
from studio.nodes import paint
from studio.shapes import grid
from studio.stage import View

VIEWS = (View(-24, 7, margin=0.86), View(112, 7, margin=0.86), View(-14, 6, (0.5, 0.1, 0.8), 0.46))
HEIGHT = 1.36
GRID = 440, 330  # rows, columns

# (line of points (x, z), half-width, height): what the mason left standing; negative heights are cut in.
FACE = [([(0, 1.222), (0, 1.150)], 0.021, 0.030), ([(-0.016, 1.148), (0.016, 1.148)], 0.016, 0.020),
        ([(0, 1.226), (0.034, 1.238), (0.082, 1.216)], 0.015, 0.019), ([(0, 1.226), (-0.034, 1.238), (-0.082, 1.216)], 0.015, 0.019),
        ([(0.030, 1.196), (0.060, 1.197)], 0.0145, 0.011), ([(-0.060, 1.197), (-0.030, 1.196)], 0.0145, 0.011),
        ([(0.004, 1.122), (0.032, 1.124), (0.062, 1.112), (0.080, 1.124)], 0.0125, 0.014),
        ([(-0.004, 1.122), (-0.032, 1.124), (-0.062, 1.112), (-0.080, 1.124)], 0.0125, 0.014),
        ([(-0.024, 1.098), (0.024, 1.098)], 0.0105, 0.010), ([(-0.03, 1.1075), (0.03, 1.1075)], 0.005, -0.006),
        ([(0, 1.068), (0, 1.050)], 0.026, 0.014)]
HEAD = [([(-0.12, 1.262), (-0.06, 1.280), (0, 1.286), (0.06, 1.280), (0.12, 1.262)], 0.012, 0.011),
        ([(0.116, 1.20), (0.119, 1.16)], 0.020, 0.018), ([(-0.116, 1.20), (-0.119, 1.16)], 0.020, 0.018),
        ([(0.112, 1.126), (0.112, 1.118)], 0.014, 0.016), ([(-0.112, 1.126), (-0.112, 1.118)], 0.014, 0.016)]
ARMS = [([(-0.198, 0.92), (-0.214, 0.80), (-0.196, 0.664), (-0.120, 0.648), (-0.050, 0.695)], 0.042, 0.040),
        ([(0.198, 0.92), (0.216, 0.76), (0.196, 0.585), (0.120, 0.528), (0.040, 0.522)], 0.042, 0.034)]
FINGERS = [([(-0.068, 0.668 + i * 0.019), (-0.014, 0.674 + i * 0.019)], 0.0098, 0.060) for i in range(4)] \
    + [([(0.074, 0.503 + i * 0.018), (0.012, 0.498 + i * 0.018)], 0.0095, 0.034) for i in range(4)]
CUP = [([(0, 0.640), (0, 0.668)], 0.036, 0.034), ([(0, 0.70), (0, 0.742)], 0.047, 0.050),
       ([(-0.044, 0.778), (0.044, 0.778)], 0.011, 0.046), ([(-0.026, 0.618), (0.026, 0.618)], 0.011, 0.032)]
DRESS = [([(0.004, 0.835), (0.048, 0.90), (0.086, 1.0)], 0.014, 0.011), ([(-0.004, 0.835), (-0.048, 0.90), (-0.086, 1.0)], 0.014, 0.011),
         ([(-0.24, 0.452), (0, 0.440), (0.24, 0.452)], 0.020, 0.013)] \
    + [([(x, 0.43), (x, 0.385)], 0.010, 0.010) for x in (-0.15, -0.06, 0.15)] \
    + [([(-0.02, 0.452), (0.02, 0.452)], 0.014, 0.020),
       ([(0.075, 0.415), (0.010, 0.330), (-0.072, 0.250), (-0.130, 0.215)], 0.017, 0.015),
       ([(0.052, 0.424), (0.098, 0.394)], 0.009, 0.018), ([(0.075, 0.415), (0.100, 0.448)], 0.012, 0.016)]


def relief(x, z):
    """Height of the carving over the block, where (x, z) is a point of the front."""
    height = numpy.zeros(x.shape)
    for group in (FACE, HEAD, ARMS, FINGERS, CUP, DRESS):
        for line, half, lift in group:
            points = smooth(line, 16) if len(line) > 2 else numpy.array(line)
            away, _ = distance_to(points, x, z)
            mound = lift * numpy.clip(1 - (away / half) ** 2, 0, 1) ** 0.7
            height = numpy.maximum(height, mound) if lift > 0 else height + mound
    return height + hollows(x, z)


def hollows(x, z):
    """The face lies in a shallow oval; the chin, the cup and the arms stand out from cut-back ground."""
    oval = numpy.hypot(x / 0.098, (z - 1.165) / 0.118)
    face = -0.012 * numpy.clip((1.0 - oval) / 0.25, 0, 1) + 0.010 * numpy.clip(1 - oval, 0, 1)
    under_chin = -0.020 * numpy.exp(-((z - 1.022) / 0.020) ** 2) * numpy.exp(-(x / 0.13) ** 4)
    chest = -0.010 * numpy.exp(-((x) / 0.15) ** 4) * numpy.exp(-((z - 0.69) / 0.15) ** 4)
    return face + under_chin + chest


def block():
    """The boulder before carving: ring by ring, wider at the shoulders, thick at the head."""
    rows, columns = GRID
    up = numpy.linspace(0, 1, rows)
    turn = numpy.linspace(-numpy.pi, numpy.pi, columns, endpoint=False)
    turn = turn - 0.45 * numpy.sin(turn)  # more columns on the carved front
    wide = follow(up, (0, .186), (.1, .204), (.3, .214), (.5, .226), (.63, .232), (.69, .214), (.735, .150), (.765, .112),
                  (.80, .116), (.86, .127), (.92, .120), (.965, .092), (.99, .048), (1, .012))
    deep = follow(up, (0, .128), (.2, .140), (.5, .136), (.66, .124), (.735, .108), (.765, .101), (.81, .110), (.87, .118),
                  (.93, .108), (.97, .080), (.99, .042), (1, .011))
    power = 0.78
    x = wide[:, None] * numpy.sign(numpy.sin(turn)) * abs(numpy.sin(turn)) ** power
    y = -deep[:, None] * numpy.sign(numpy.cos(turn)) * abs(numpy.cos(turn)) ** power
    return numpy.stack([x, y, numpy.repeat(up[:, None] * HEIGHT, columns, 1)], 2)


def carve(points):
    flat = points.reshape(-1, 3)
    front = numpy.clip(-flat[:, 1] / 0.05, 0, 1)
    lift = relief(flat[:, 0], flat[:, 2]) * front
    outward = flat * (0.35, 1, 0)
    outward /= numpy.linalg.norm(outward, axis=1)[:, None] + 1e-6
    return flat + outward * lift[:, None]


def weather(flat):
    """Frost and wind: the block leans and swells, edges flake, the surface is pecked."""
    swell = ripple(flat, 0.34, 3) * 0.010 + ripple(flat, 0.13, 4) * 0.0042 + ripple(flat, 0.045, 5, 40) * 0.0016
    flakes = -0.011 * numpy.clip(ripple(flat, 0.16, 8) - 0.55, 0, 0.35) / 0.35
    outward = flat * (1, 1, 0) / (numpy.linalg.norm(flat[:, :2], axis=1)[:, None] + 1e-6)
    moved = flat + outward * (swell + flakes)[:, None]
    moved[:, 0] += 0.02 * (flat[:, 2] / HEIGHT) ** 2
    moved[:, 2] += 0.008 * ripple(flat * (1, 1, 0), 0.2, 9) * (flat[:, 2] / HEIGHT)
    return moved


def soil(nodes):
    """Brown stain where the stone stood in the ground."""
    height = nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2]
    return nodes.times(nodes.step(nodes.plus(height, nodes.times(nodes.noise(0.12, 5), 0.22)), 0.32, 0.16), 0.75)


def build():
    earth = lambda nodes: Surface(paint("#4d3c2b"), 0.95, 0.0, nodes.times(nodes.noise(0.01, 5, 0.7), 0.003))
    streaks = lambda nodes: nodes.times(nodes.step(nodes.noise(0.07, 5, 0.65, (1, 1, 0.16)), 0.5, 0.7), 0.6)
    pale = lambda nodes: Surface(paint("#b9b0a2"), 0.9, 0.0, nodes.times(nodes.noise(0.006, 4), 0.002))
    granite = layered(stone("#67615a", "#8a8177", "#a3998c", 0.0036), pale, streaks)
    granite = layered(granite, earth, soil)
    grey = layered(granite, lichen("#74786a", "#aeb09a"), patches(0.13, 0.53, 0.57, 9, 0.74), step=0.0015)
    orange = layered(grey, lichen("#80561f", "#c29440"), patches(0.078, 0.60, 0.625, 9, 0.72), step=0.0015)
    figure = grid("figure", weather(carve(block())).reshape(*GRID, 3), material("granite", dirty(orange, "#2b2620", 0.05, 0.75)),
                  wrap=True, caps=True, sharp=180)
    return [figure]
