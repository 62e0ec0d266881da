"""A pair of silver earrings, `сырға`: an open hook, a rosette, a bell-shaped plate with carnelian and filigree, chains with pendants.

Each is made flat, (x, y up the slope, z off the cloth), hanging from a pin at the origin; then both go on a steep stand.
"""

import numpy

from studio import ornament
from studio.curves import follow, resample, ring, ripple, smooth
from studio.materials import Surface, cloth, dirty, gem, gold, material, metal
from studio.nodes import paint
from studio.shapes import ball, grid, lathe, pose, sweep
from studio.stage import View

VIEWS = (View(-20, 15, margin=0.84), View(46, 20, margin=0.84), View(-10, 24, (0.30, 0.4, 0.53), 0.42))
SLOPE, LENGTH, FOOT, HALF = 68, 0.112, 0.010, 0.056  # the stand: degrees, along the slope, its lip, half its width
PIN, APART = 0.098, 0.0245                           # where the pins are, up the slope and to each side
TOP, LOW = -0.0292, -0.0592                          # upper and lower edge of the bell below its pin
ROSETTE = -0.0216


def width(share):
    """Half the width of the bell, from its lower edge (0) to its neck (1)."""
    return follow(numpy.clip(share, 0, 1), (0, 0.0188), (0.12, 0.0178), (0.35, 0.0142), (0.6, 0.0094), (0.82, 0.0060), (1, 0.0046))


def bell_edge(across):
    """Height of the lower edge, which sags in the middle."""
    return LOW - 0.0034 * (1 - across ** 2)


def domed(x, y, lift=0.0):
    """Points lying on the bell, which swells towards its middle."""
    x, y, lift = numpy.broadcast_arrays(*(numpy.asarray(a, float) for a in (x, y, lift)))
    share = (y - LOW) / (TOP - LOW)
    across = numpy.clip(x / width(share), -1, 1)
    swell = 0.0034 * (1 - across ** 2) * numpy.sin(numpy.pi * (0.16 + 0.72 * numpy.clip(share, 0, 1)))
    return numpy.stack([x, y, 0.0028 + swell + lift], -1)


def bell(skin):
    """The plate, its section a thin rounded bar."""
    section, share = ring(40), numpy.linspace(0, 1, 44)[:, None]
    across = numpy.sign(numpy.cos(section)) * abs(numpy.cos(section)) ** 0.6
    over = numpy.sign(numpy.sin(section)) * abs(numpy.sin(section)) ** 0.5 * 0.0006 - 0.0006
    x = width(share) * across
    y = bell_edge(across) + (TOP - bell_edge(across)) * share
    return grid("bell", domed(x, y, over), skin, wrap=True, caps=True, sharp=50)


def outline(inset):
    """Round the bell, closed, `inset` metres from its edge."""
    share, across = numpy.linspace(0.06, 0.985, 60), numpy.linspace(-0.97, 0.97, 50)
    right = numpy.c_[width(share) - inset, LOW + (TOP - LOW) * share]
    below = numpy.c_[across * (width(0.0) - inset), bell_edge(across) + inset]
    return numpy.vstack([below, right[2:], (right * (-1, 1))[:1:-1], below[:1]])


def wire(line, thick, skin, lift=0.0003, sides=5, loop=False):
    return sweep("wire", domed(line[:, 0], line[:, 1], lift), thick, skin, sides, loop=loop)


def rope(line, skin, thick=0.00050, pitch=0.0024):
    """Two wires twisted along a line on the bell."""
    count = int(numpy.hypot(*numpy.diff(line, axis=0).T).sum() / pitch * 6)
    line = resample(line, count)
    ahead = numpy.gradient(line, axis=0)
    side = numpy.stack([-ahead[:, 1], ahead[:, 0]], 1) / numpy.linalg.norm(ahead, axis=1)[:, None]
    turn = numpy.arange(count) / 6 * 2 * numpy.pi
    return [wire(line + side * (0.6 * thick * numpy.cos(turn + phase))[:, None], thick * 0.7, skin, 0.0003 + 0.6 * thick * numpy.sin(turn + phase))
            for phase in (0, numpy.pi)]


def grains(places, radius, skin, lift=0.0003):
    return [ball("grain", domed(x, y, lift), radius, skin, 6) for x, y in places]


def heap(x, y, size, rows, up=1):
    """A triangle of grains, its point up or down."""
    return [(x + (i - (rows - r - 1) / 2) * size, y + up * r * size * 0.87) for r in range(rows) for i in range(rows - r)]


def setting(x, y, a, b, high, stone, silver, gilt, drop=0.0):
    """A cabochon, drop-shaped if wished, in a collar of wire and a ring of grains."""
    turn = ring(36)
    round_it = lambda grow, size=1.0: numpy.c_[x + (a * size + grow) * numpy.cos(turn) * (1 - drop * numpy.sin(turn)), y + (b * size + grow) * numpy.sin(turn)]
    foot = domed(*round_it(0).T, -0.0006)
    rows = [foot] + [numpy.c_[round_it(0, numpy.cos(r) ** 0.8), foot[:, 2] * numpy.cos(r) + domed(x, y)[2] * (1 - numpy.cos(r)) + 0.0012 + high * numpy.sin(r)]
                     for r in numpy.linspace(0, numpy.pi / 2 - 0.03, 9)]
    collar = [wire(round_it(grow), thick, silver, lift, loop=True) for grow, thick, lift in ((0.0003, 0.00045, 0.0011), (0.0005, 0.0006, 0.0002))]
    beads = resample(numpy.vstack([round_it(0.0015), round_it(0.0015)[:1]]), int((a + b + 0.003) * 3.1 / 0.0012) + 1)[:-1]
    return [grid("stone", numpy.array(rows), stone, wrap=True, caps=True), *collar, *grains(beads, 0.00056, gilt)]


def adornment(skins):
    """What is soldered on the bell: rope border, stones, horns in wire, heaps of grains."""
    silver, gilt = skins["silver"], skins["gilt"]
    parts = [*rope(outline(0.0008), silver), wire(outline(0.0021)[:-1], 0.00032, silver, loop=True)]
    parts += setting(0, -0.0510, 0.0050, 0.0064, 0.0034, skins["carnelian"], silver, gilt, 0.16)
    parts += setting(0, -0.0382, 0.0020, 0.0024, 0.0016, skins["turquoise"], silver, gilt)
    for side in (-1, 1):
        for x, y, scale, turn in ((0.0110, -0.0589, 0.0053, 0), (0.0086, -0.0489, 0.0035, 26)):
            parts += [wire(resample(one[:, :2], 18), 0.00030, silver) for one in ornament.moved(ornament.rams_horns(), side * x, y, scale, side * turn)]
        parts += grains(heap(side * 0.0154, -0.0577, 0.00105, 2), 0.00055, gilt)
    return parts + grains(heap(0, -0.0336, 0.00112, 3), 0.00056, gilt)


def link(place, size, skin, turn, thick=0.00038):
    """One ring of a chain, seen flat or on edge."""
    angle = ring(12)
    flat = numpy.stack([size * numpy.cos(angle) * numpy.cos(turn), 1.25 * size * numpy.sin(angle), size * numpy.cos(angle) * numpy.sin(turn)], 1)
    return sweep("link", flat + place, thick, skin, 5, loop=True)


def hook(skin):
    """An open ring that hangs on the pin, its end thin, its foot twisted with wire."""
    angle = numpy.radians(numpy.linspace(-88, 236, 70))
    path = numpy.stack([0.0085 * numpy.cos(angle), -0.0065 + 0.0088 * numpy.sin(angle), numpy.full(70, 0.0024)], 1)
    ring_ = sweep("hook", path, follow(numpy.linspace(0, 1, 70), (0, 0.00085), (0.6, 0.00078), (1, 0.00040)), skin, 10)
    winding = [sweep("winding", place + 0.00105 * (numpy.cos(ring(10))[:, None] * out + numpy.sin(ring(10))[:, None] * (0, 0, 1)), 0.00032, skin, 5, loop=True)
               for place, out in ((path[i], (path[i] - (0, -0.0065, 0.0024)) / 0.0086) for i in (5, 6, 7, 8))]
    return [ring_, *winding]


def rosette(skins):
    """A small round plate with a turquoise, grains about it."""
    profile = [(0.0, 0.0016), (0.0034, 0.0015), (0.0041, 0.0022), (0.0046, 0.0022), (0.0049, 0.0016), (0.0047, 0.0009), (0.0, 0.0009)]
    stone = smooth([(0.0, 0.0044), (0.0012, 0.0041), (0.0022, 0.0031), (0.0024, 0.0012)], 9)
    parts = [lathe("rosette", profile, skins["plate"], 36), lathe("stone", stone, skins["turquoise"], 24)]
    parts += [ball("grain", (0.0032 * numpy.cos(a), 0.0032 * numpy.sin(a), 0.0020), 0.00056, skins["gilt"], 6) for a in ring(16)]
    parts += [ball("grain", (0.0052 * numpy.cos(a), 0.0052 * numpy.sin(a), 0.0015), 0.00062, skins["silver"], 6) for a in ring(20)]
    return pose(parts, move=(0, ROSETTE, 0))


def disc(skins, lean):
    """A coin-like pendant, without any stamp but a boss and a ring of dots."""
    profile = [(0.0, 0.0010), (0.0009, 0.0009), (0.0013, 0.0004), (0.0026, 0.0004), (0.0029, 0.0008), (0.0033, 0.0008), (0.0035, 0.0004),
               (0.0034, 0.0), (0.0, 0.0)]
    dots = [ball("dot", (0.0020 * numpy.cos(a), 0.0020 * numpy.sin(a), 0.0004), 0.00032, skins["silver"], 6) for a in ring(10)]
    return pose([lathe("disc", profile, skins["plate"], 28), *dots], (0, lean, 0), (0, -0.0043, 0.0014))


def drop(skins, stone):
    """A drop in a silver cap; its axis down the slope."""
    cap = [(0.0, 0.0), (0.0006, 0.0), (0.0010, 0.0006), (0.0018, 0.0014), (0.0021, 0.0024), (0.0019, 0.0027), (0.0, 0.0027)]
    body = smooth([(0.0012, 0.0022), (0.0019, 0.0030), (0.0023, 0.0050), (0.0019, 0.0068), (0.0009, 0.0080), (0.0, 0.0083)], 14)
    return pose([lathe("cap", cap, skins["silver"], 16), lathe("drop", body, skins[stone], 16)], (90, 0, 0), (0, -0.0008, 0.0024))


def hanging(skins):
    """Five chains along the lower edge, discs and drops by turns, none hanging quite straight."""
    parts, chance = [], numpy.random.default_rng(6)
    for number, across in enumerate((-0.88, -0.45, 0.0, 0.45, 0.88)):
        links, foot = (4, 6, 7, 6, 4)[number], numpy.array([across * width(0.0), bell_edge(across) - 0.0006, 0.0])
        chain = [link((0, -0.0006 - index * 0.0025, 0.0019), 0.0013, skins["silver"], 0.35 if index % 2 else 1.2) for index in range(links)]
        end = disc(skins, chance.uniform(-9, 9)) if number % 2 == 0 else drop(skins, "carnelian")
        chain += pose(end, move=(0, -0.0006 - links * 0.0025 + 0.0010, 0))
        parts += pose(chain, (0, 0, chance.uniform(-2.5, 2.5)), foot)
    return parts


def earring(skins):
    joints = [link((0, y, z), size, skins["silver"], turn, 0.00048)
              for y, z, size, turn in ((-0.0160, 0.0022, 0.0014, 1.1), (-0.0278, 0.0024, 0.0014, 0.5))]
    return [*hook(skins["silver"]), *rosette(skins), *joints, bell(skins["plate"]), *adornment(skins), *hanging(skins)]


def pin(side, skin):
    """A brass pin in the stand with a round head."""
    stem = lathe("pin", [(0.0, -0.004), (0.0011, -0.004), (0.0011, 0.0050), (0.0019, 0.0053), (0.0021, 0.0060), (0.0015, 0.0067), (0.0, 0.0069)], skin, 20)
    return pose([stem], move=(side * APART, PIN, 0))


def stand(skin):
    """A steep wedge under cloth, its edges soft; made where it stands."""
    back, top = LENGTH * numpy.cos(numpy.radians(SLOPE)), FOOT + LENGTH * numpy.sin(numpy.radians(SLOPE))
    corners = [(-0.006, 0.0), (-0.006, FOOT - 0.003), (0.0, FOOT), (back, top), (back + 0.006, top - 0.002), (back + 0.016, 0.0), (-0.006, 0.0)]
    section = resample(corners, 121)[:-1]
    section = sum(numpy.roll(section, shift, 0) for shift in (-1, 0, 1)) / 3
    across = numpy.r_[-HALF, 0.0005 - HALF, 0.002 - HALF, numpy.linspace(0.005 - HALF, HALF - 0.005, 16), HALF - 0.002, HALF - 0.0005, HALF]
    close = 1 - 0.04 * numpy.clip((abs(across) - HALF + 0.005) / 0.005, 0, 1) ** 3
    middle = section.mean(0)
    flat = middle + (section - middle)[None] * close[:, None, None]
    points = numpy.concatenate([numpy.repeat(across[:, None, None], len(section), 1), flat], 2)
    points[..., 2] += 0.0004 * ripple(points.reshape(-1, 3), 0.06, 4).reshape(points.shape[:2]) * (points[..., 2] > 0.003)
    return grid("stand", points, skin, wrap=True, caps=True, sharp=40)


def turquoise(nodes):
    """Sky-blue going green, hardly veined."""
    clouds = nodes.noise(0.003, 5, 0.6)
    colour = nodes.ramp(nodes.step(clouds, 0.3, 0.7), paint("#1f7f80"), paint("#46a3a2"), paint("#86c2b6"))
    return Surface(colour, nodes.plus(nodes.times(clouds, 0.2), 0.15), 0.0, 0.0, 0.3)


def build():
    tarnished = lambda reach, **how: dirty(metal("#e6e1d6", "#b0a590", scratch=0.0007, **how), "#16130e", reach, 0.88)
    skins = {"silver": material("silver wire", tarnished(0.0010, shine=0.22, dent=0.00008)),
             "plate": material("silver", tarnished(0.0015, shine=0.29, dent=0.0002)),
             "gilt": material("gilding", dirty(metal("#f2cf85", "#c2924a", shine=0.26, dent=0.00006), "#2a1708", 0.0009, 0.8)),
             "carnelian": material("carnelian", gem("#6b1408", "#c0461a")), "turquoise": material("turquoise", turquoise)}
    brass = material("brass", gold(shine=0.30, dent=0.00005))
    parts = [part for side, lean in ((-1, 1.4), (1, -0.8)) for part in pose(earring(skins), (0, 0, lean), (side * APART, PIN, 0)) + pin(side, brass)]
    return pose(parts, (SLOPE, 0, 0), (0, 0, FOOT)) + [stand(material("linen", cloth("#2a2d35", "#4a4e59", 0.0007)))]
