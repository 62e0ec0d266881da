"""Silver ring for two fingers, `құдағи жүзік`: a broad domed plate with granulation, filigree and carnelians on two hoops."""

import numpy

from studio import ornament
from studio.curves import follow, resample, ring, ripple
from studio.materials import dirty, gem, material, metal
from studio.shapes import ball, displace, grid, pose, sweep
from studio.stage import View

VIEWS = (View(-42, 20, margin=0.74), View(150, 26, margin=0.74), View(-10, 34, (0.5, 0.2, 0.5), 0.64))
WIDE, TALL, DOME = 0.0245, 0.0192, 0.0052   # half axes of the plate and the height of its dome
HOOP, FINGER, BAND = 0.0112, 0.0094, 0.0011  # place and inner radius of the hoops, thickness of their band


def on_plate(x, z, lift=0.0):
    """A point on the domed plate, which stands upright and looks to -y."""
    x, z, lift = numpy.broadcast_arrays(*(numpy.asarray(a, float) for a in (x, z, lift)))
    far = numpy.clip((x / WIDE) ** 2 + (z / TALL) ** 2, 0, 1.2)
    normal = numpy.stack([2 * DOME * x / WIDE ** 2, -numpy.ones_like(x), 2 * DOME * z / TALL ** 2], -1)
    normal /= numpy.linalg.norm(normal, axis=-1)[..., None]
    return numpy.stack([x, -DOME * (1 - far) - 0.0012, z], -1) + normal * lift[..., None]


def oval(far, count, turn=0.0):
    """Points (x, z) round the plate at the fraction `far` of its size, evenly spread."""
    angle = ring(720, turn)
    closed = numpy.c_[WIDE * far * numpy.cos(angle), TALL * far * numpy.sin(angle)]
    return resample(numpy.vstack([closed, closed[:1]]), count + 1)[:-1]


def plate(skin):
    """A sheet raised over a flat back, its edge cut in small lobes."""
    turn = ring(216)
    lobes = 1 + 0.020 * abs(numpy.cos(turn * 14)) ** 0.8
    far = numpy.sin(numpy.linspace(0.03, numpy.pi / 2, 26))
    rows = [on_plate(WIDE * f * (1 + (lobes - 1) * f ** 6) * numpy.cos(turn), TALL * f * (1 + (lobes - 1) * f ** 6) * numpy.sin(turn)) for f in far]
    for f, y in ((1.004, -0.0007), (1.002, -0.0001), (0.985, 0.0003), (0.7, 0.0003), (0.3, 0.0003), (0.03, 0.0003)):
        rows.append(numpy.stack([WIDE * f * lobes * numpy.cos(turn), numpy.full(216, y), TALL * f * lobes * numpy.sin(turn)], 1))
    body = grid("plate", numpy.array(rows), skin, wrap=True, caps=True)
    return displace(body, lambda at: 0.00012 * ripple(at, 0.008, 3))


def wire(line, thick, skin, lift=None, loop=False, sides=6):
    line = numpy.asarray(line, float)
    return sweep("wire", on_plate(line[:, 0], line[:, 1], thick * 0.7 if lift is None else lift), thick, skin, sides, loop=loop)


def rope(far, skin, thick=0.00046, pitch=0.0030):
    """Two wires twisted, once round the plate."""
    line = oval(far, 340)
    length = numpy.linalg.norm(numpy.diff(line, axis=0), axis=1).sum()
    phase = numpy.linspace(0, round(length / pitch) * 2 * numpy.pi, 340, endpoint=False)
    parts = []
    for start in (0, numpy.pi):
        grow = 1 + 0.62 * thick * numpy.cos(phase + start) / numpy.hypot(*line.T)
        parts.append(sweep("rope", on_plate(*(line * grow[:, None]).T, thick * (0.9 + 0.62 * numpy.sin(phase + start))), thick * 0.70, skin, 4, loop=True))
    return parts


def grains(places, radius, skin, lift=0.7):
    chance = numpy.random.default_rng(len(places))
    places = numpy.asarray(places) + chance.normal(0, radius * 0.06, (len(places), 2))
    return [ball("grain", centre, radius, skin, 8) for centre in on_plate(places[:, 0], places[:, 1], radius * lift)]


def heap(x, z, turn, size, rows):
    """A triangle of grains on the plate, its point away from (x, z) in the direction `turn` (degrees from up)."""
    flat = numpy.array([((i - (rows - r - 1) / 2) * size, r * size * 0.87) for r in range(rows) for i in range(rows - r)])
    cosine, sine = numpy.cos(numpy.radians(turn)), numpy.sin(numpy.radians(turn))
    return flat @ numpy.array([[cosine, -sine], [sine, cosine]]) + (x, z)


def setting(x, z, a, b, high, silver_, gilt, stone, teeth, beads):
    """A cabochon in a toothed collar, ringed by a rope of grains."""
    turn, rise = ring(56), numpy.linspace(0, numpy.pi / 2 - 0.02, 14)
    rows = [on_plate(x + a * c * numpy.cos(turn), z + b * c * numpy.sin(turn), l)
            for c, l in [(1, -0.0006)] + [(numpy.cos(r) ** 0.85, 0.0008 + high * numpy.sin(r)) for r in rise]]
    parts = [displace(grid("stone", numpy.array(rows), stone, wrap=True, caps=True), lambda at: 0.00006 * ripple(at, 0.005, 8))]
    around = lambda grow, count: numpy.c_[x + (a + grow) * numpy.cos(ring(count)), z + (b + grow) * numpy.sin(ring(count))]
    for grow, thick, lift in ((0.0003, 0.00042, 0.0013), (0.0005, 0.00055, 0.0006)):
        parts.append(wire(around(grow, 64), thick, silver_, lift, True))
    for px, pz in around(0.0001, teeth):
        parts.append(ball("tooth", on_plate(px, pz, 0.0019), 0.00044, silver_, 6))
    return parts + grains(around(0.0014, beads), 0.00060, gilt)


def hoop(side, silver_):
    """One finger hoop: a band that narrows towards the back, its edges corded."""
    turn = ring(96)
    radius = FINGER + BAND / 2 + 0.00012 * numpy.sin(3 * turn + side)
    path = numpy.stack([side * HOOP + radius * numpy.sin(turn), FINGER + BAND - 0.0002 - radius * numpy.cos(turn) * 0.985, 0 * turn], 1)
    half = 0.0030 + 0.0034 * ((1 + numpy.cos(turn)) / 2) ** 1.3
    parts = [sweep("hoop", path, half, silver_, 20, 3.6, side=(0, 0, 1), loop=True, flat=BAND / 2 / half)]
    outward = numpy.stack([numpy.sin(turn), -numpy.cos(turn), 0 * turn], 1)
    for edge in (-1, 0, 1):
        cord = path + outward * BAND * 0.5 + numpy.stack([0 * turn, 0 * turn, edge * (half - 0.0006)], 1)
        cord[:, 2] += (edge == 0) * half * 0.45 * numpy.sin(turn * 9)
        back = numpy.cos(turn) < 0.80
        parts.append(sweep("cord", cord[back], 0.00036, silver_, 6))
    return parts


def build():
    tarnish = lambda reach, **how: dirty(metal("#e6e1d6", "#b0a590", scratch=0.0007, **how), "#16130e", reach, 0.9)
    bright = material("silver wire", tarnish(0.0010, shine=0.22, dent=0.00008))
    sheet = material("silver", tarnish(0.0016, shine=0.30, dent=0.00025))
    gilt = material("gilding", dirty(metal("#f2cf85", "#c2924a", shine=0.26, dent=0.00006), "#2a1708", 0.0009, 0.85))
    stone = material("carnelian", gem())
    parts = [plate(sheet), *rope(0.955, bright), *(wire(oval(far, 120), 0.00034, bright, loop=True, sides=5) for far in (0.80, 0.828))]
    parts += grains(oval(0.888, 84), 0.00072, gilt) + grains(oval(0.992, 28), 0.00088, bright, 0.25)
    parts += setting(0, 0, 0.0070, 0.0086, 0.0034, bright, gilt, stone, 28, 46)
    for side in (-1, 1):
        parts += setting(side * 0.0143, 0, 0.0025, 0.0031, 0.0018, bright, gilt, stone, 14, 20)
        for upright in (-1, 1):
            for one in ornament.moved(ornament.rams_horns(), side * 0.0100, upright * 0.0078, 0.0052, side * (90 - upright * 50)):
                parts.append(wire(resample(one[:, :2], 20), 0.00030, bright, sides=5))
            parts += grains(heap(side * 0.0043, upright * 0.0107, side * (90 - upright * 82), 0.00106, 3), 0.00055, gilt)
            parts += grains(heap(side * 0.0172, upright * 0.0042, side * (90 - upright * 40), 0.00106, 2), 0.00055, gilt)
        parts += hoop(side, sheet)
    for upright in (0, 180):
        parts += grains(heap(0, 0.0114 if upright == 0 else -0.0114, upright, 0.00112, 4), 0.00058, gilt)
    middle = FINGER + BAND
    parts += [ball("solder", (0, middle + y, z), 0.0010, bright, 8) for y in (-0.0010, 0.0010) for z in (-0.0016, 0, 0.0016)]
    lean = float(numpy.degrees(numpy.arctan2(TALL - 0.0034, 2 * (FINGER + BAND))))
    return pose(parts, (-lean, 0, 0))
