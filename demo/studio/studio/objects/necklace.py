"""Necklace: two strings of carnelian, turquoise and silver on each side of a silver crescent, laid on a sloping stand.

All is made flat, (x, y up the slope, z off the cloth), and tilted at the end.
"""

import numpy

from studio import ornament
from studio.curves import resample, ring, ripple, smooth
from studio.materials import Surface, cloth, gem, gold, material, silver
from studio.nodes import paint
from studio.shapes import ball, grid, pose, sweep
from studio.stage import View

VIEWS = (View(-12, 30, margin=0.86), View(48, 24, margin=0.86), View(-6, 34, (0.5, 0.22, 0.30), 0.40))
SLOPE, LENGTH, FOOT = 30, 0.318, 0.016
CENTRE, OUT, UP, IN = numpy.array([0, 0.088]), 0.042, 0.015, 0.031  # the crescent: two circles
PLATE = 0.0016
HIGH = (OUT ** 2 - IN ** 2 + UP ** 2) / 2 / UP                      # where they meet, over the centre
TIP = numpy.array([(OUT ** 2 - HIGH ** 2) ** 0.5, HIGH])
LIFT = 0.0050, 0.0034  # of the strings, off the cloth
STRINGS = [[(0.0265, 0.1290), (0.046, 0.146), (0.078, 0.186), (0.090, 0.232), (0.074, 0.274), (0.030, 0.296)],
           [(0.0235, 0.1300), (0.036, 0.152), (0.057, 0.190), (0.064, 0.230), (0.050, 0.262), (0.024, 0.284)]]


def bead(place, along, profile, skin, sides=16, sharp=50, turn=0.0):
    """A bead threaded along a direction: `profile` has (way along, radius) rows."""
    along = numpy.append(along, 0) / numpy.linalg.norm(along)
    round_it = numpy.cos(ring(sides, turn))[:, None] * (-along[1], along[0], 0) + numpy.sin(ring(sides, turn))[:, None] * (0, 0, 1)
    return grid("bead", numpy.array([place + along * way + radius * round_it for way, radius in profile]), skin, wrap=True, caps=True, sharp=sharp)


def shape(kind, long, thick):
    """Profiles: barrel, faceted double cone, round, disc."""
    way = numpy.linspace(-1, 1, 7)
    radius = {"barrel": (1 - 0.42 * way ** 2), "cone": 1 - 0.62 * abs(way), "round": numpy.sqrt(1 - 0.93 * way ** 2), "disc": (1 - way ** 6 * 0.6)}[kind]
    rows = numpy.stack([way * long / 2, radius * thick / 2], 1)
    return rows[{"cone": [0, 2, 3, 4, 6], "disc": [0, 1, 5, 6]}.get(kind, slice(None))]


# kind of stone, of form, length and thickness in mm, sides
ORDER = [[("carnelian", "barrel", 9.0, 8.2, 14), ("silver", "disc", 1.8, 6.0, 11), ("turquoise", "round", 6.6, 7.2, 14), ("silver", "disc", 1.8, 6.0, 11),
          ("carnelian", "cone", 10.5, 8.0, 8), ("silver", "disc", 1.8, 6.0, 11), ("turquoise", "round", 6.6, 7.2, 14), ("silver", "disc", 1.8, 6.0, 11), ("silver", "round", 8.0, 8.4, 12),
          ("silver", "disc", 1.8, 6.0, 11)],
         [("carnelian", "round", 4.6, 4.8, 10), ("carnelian", "round", 4.4, 4.6, 10), ("silver", "disc", 1.4, 3.8, 9), ("turquoise", "disc", 3.2, 4.6, 10), ("silver", "disc", 1.4, 3.8, 9)]]


def string(number, side, skins):
    """Beads one by one along a string, none like another; granules round the large silver ones."""
    chance = numpy.random.default_rng(10 * number + side + 1)
    path = resample(smooth(STRINGS[number], 200), 400) * (side, 1)
    run = numpy.r_[0, numpy.cumsum(numpy.hypot(*numpy.diff(path, axis=0).T))]
    parts, at, index = [], (0.0012, 0.0120)[number], 0
    while True:
        stone, kind, long, thick, sides = ORDER[number][index % len(ORDER[number])]
        fade = 1.06 - 0.30 * at / run[-1]
        long, thick = long * fade * chance.uniform(0.92, 1.08) / 820, thick * fade * chance.uniform(0.94, 1.05) / 820
        if at + long > run[-1]:
            break
        middle = at + long / 2
        place = numpy.array([numpy.interp(middle, run, axis) for axis in path.T] + [LIFT[number]])
        ahead = numpy.array([numpy.interp(middle + 0.002, run, axis) - numpy.interp(middle - 0.002, run, axis) for axis in path.T])
        swerve = chance.normal(0, 0.05)
        ahead = ahead @ numpy.array([[numpy.cos(swerve), numpy.sin(swerve)], [-numpy.sin(swerve), numpy.cos(swerve)]])
        parts.append(bead(place, ahead, shape(kind, long, thick), skins[stone], sides, 25 if kind == "cone" else 50, chance.uniform(0, 6)))
        if stone == "silver" and kind == "round":
            across = numpy.array([-ahead[1], ahead[0], 0]) / numpy.linalg.norm(ahead)
            parts += [ball("grain", place + (numpy.cos(angle) * across + (0, 0, numpy.sin(angle))) * thick / 2, 0.0009, skins["silver"], 6) for angle in ring(8)]
        at, index = at + long + 0.00015, index + 1
    return parts + [sweep("thread", numpy.c_[path, numpy.full(len(path), LIFT[number])][::14], 0.0007, skins["thread"], 4)]


def crescent_line(share, count=120, trim=0.0):
    """A line along the crescent: share 0 is its outer edge, 1 the inner one."""
    outer = numpy.arctan2(TIP[0], -TIP[1]) * (1 - trim)
    inner = numpy.arctan2(TIP[0], -(TIP[1] - UP)) * (1 - trim)
    angle = numpy.linspace(-1, 1, count)
    outside, inside = (radius * numpy.stack([numpy.sin(far * angle), -numpy.cos(far * angle)], 1) + (0, up) for radius, far, up in ((OUT, outer, 0), (IN, inner, UP)))
    return CENTRE + outside * (1 - share) + inside * share


def crescent(skin):
    """The plate, its section a thin rounded bar, a little domed."""
    section = ring(24)
    width = numpy.sign(numpy.cos(section)) * abs(numpy.cos(section)) ** 0.5
    lift = numpy.sign(numpy.sin(section)) * abs(numpy.sin(section)) ** 0.6 * PLATE / 2 + 0.0022 + 0.0008 * (1 - width ** 2)
    lines = numpy.array([crescent_line((1 - w) / 2, 100, 0.012) for w in width]).transpose(1, 0, 2)
    return grid("crescent", numpy.concatenate([lines, numpy.repeat(lift[None, :, None], 100, 0)], 2), skin, wrap=True, caps=True, sharp=50)


def rope(line, skin, thick, lift, pitch=0.0034):
    """Two wires twisted along a flat line."""
    count = int(numpy.hypot(*numpy.diff(line, axis=0).T).sum() / pitch * 6)
    line = resample(line, count)
    ahead = numpy.gradient(line, axis=0)
    side = numpy.stack([-ahead[:, 1], ahead[:, 0]], 1) / numpy.linalg.norm(ahead, axis=1)[:, None]
    turn = numpy.arange(count) / 6 * 2 * numpy.pi
    return [sweep("rope", numpy.c_[line + side * (0.6 * thick * numpy.cos(turn + phase))[:, None], lift + 0.6 * thick * numpy.sin(turn + phase)], thick * 0.66, skin, 5)
            for phase in (0, numpy.pi)]


def cabochon(x, y, a, b, lift, stone, metal, gilt):
    """A stone in a collar with grains about it."""
    rise, turn = numpy.linspace(0, numpy.pi / 2, 7), ring(30)
    dome = [numpy.stack([x + a * numpy.cos(r) * numpy.cos(turn), y + b * numpy.cos(r) * numpy.sin(turn), lift + 0.9 * min(a, b) * numpy.sin(r) + 0 * turn], 1) for r in rise]
    rim = lambda grow, high: numpy.stack([x + (a + grow) * numpy.cos(turn), y + (b + grow) * numpy.sin(turn), high + 0 * turn], 1)
    parts = [grid("stone", numpy.array([rim(0, lift - 0.001)] + dome), stone, wrap=True), sweep("collar", rim(0.0003, lift + 0.0010), 0.0006, metal, 5, loop=True),
             sweep("collar", rim(0.0005, lift + 0.0001), 0.0007, metal, 5, loop=True)]
    return parts + [ball("grain", place, 0.00072, gilt, 6) for place in rim(0.0018, lift + 0.0003)[::2]]


def adornment(metal, gilt, skins):
    """Rope borders, horns in wire, three stones, triangles of grains."""
    top = 0.0036
    parts = [part for share, trim in ((0.07, 0.05), (0.93, 0.05)) for part in rope(crescent_line(share, 200, trim), metal, 0.00075, top - 0.0002)]
    parts += cabochon(0, CENTRE[1] - 0.029, 0.0068, 0.0082, top, skins["carnelian"], metal, gilt)
    for side in (-1, 1):
        for along, size in ((0.33, 0.0042), (0.60, 0.0030)):
            x, y = crescent_line(0.5, 201)[int(100 + side * along * 100)]
            parts += cabochon(x, y, size, size, top - 0.0002, skins["turquoise"], metal, gilt)
        for along, scale in ((0.200, 0.0135), (0.47, 0.0098)):
            index = int(100 + side * along * 100)
            foot, head = crescent_line(0.14, 201)[index], crescent_line(0.86, 201)[index]
            tilt = numpy.degrees(numpy.arctan2(*(head - foot)))
            parts += [sweep("filigree", numpy.c_[resample(one[:, :2], 20), numpy.full(20, top + 0.0002)], 0.00045, metal, 5)
                      for one in ornament.moved(ornament.rams_horns(), *foot, scale, -tilt)]
        for along in (0.74, 0.79, 0.84):
            x, y = crescent_line(0.5, 201)[int(100 + side * along * 100)]
            parts.append(ball("grain", (x, y, top), 0.0009, gilt, 6))
    return parts


def link(place, size, metal, turn):
    """One ring of a chain, seen flat or on edge."""
    flat = numpy.stack([size * numpy.cos(ring(12)) * numpy.cos(turn), 1.25 * size * numpy.sin(ring(12)), size * numpy.cos(ring(12)) * numpy.sin(turn)], 1)
    return sweep("link", flat + place, 0.00042, metal, 5, loop=True)


def pendants(metal, skins):
    """Seven drops on short chains along the lower edge."""
    parts, line = [], crescent_line(0.0, 401)
    for number in range(-3, 4):
        x, y = line[200 + number * 24]
        long = 2 if number % 2 else 3
        for index in range(long):
            parts.append(link((x + 0.0003 * (-1) ** index, y - 0.0016 - index * 0.0031, 0.0016), 0.0015, metal, 0.35 if index % 2 else 1.15))
        end, way = numpy.array([x, y - 0.0012 - long * 0.0031, 0.0026]), numpy.array([0.03 * number, -1.0])
        drop = [(-0.0005, 0.0006), (0.001, 0.0012), (0.003, 0.0019), (0.0055, 0.0026), (0.0075, 0.0024), (0.009, 0.0012), (0.0096, 0.0004)]
        parts.append(bead(end, way, drop, skins["silver"] if number % 2 else skins["carnelian"], 14))
        parts.append(bead(end, way, [(-0.0008, 0.0008), (0.0002, 0.0016), (0.0018, 0.0021), (0.0022, 0.0017)], metal, 12))
    return parts


def closing(metal, skins):
    """Silver cones at the ends of the strings, rings at the crescent's horns, the cord tied at the top."""
    parts = []
    for side in (-1, 1):
        for line in STRINGS:
            end, before = (numpy.array(p) * (side, 1) for p in (line[-1], line[-2]))
            parts.append(bead(numpy.append(end, 0.0036), end - before, [(-0.001, 0.0030), (0.001, 0.0032), (0.005, 0.0022), (0.009, 0.0014), (0.0095, 0.0017), (0.0105, 0.0017)], metal, 16))
            tied = smooth([(*end, 0.0036), (side * 0.012, 0.2995, 0.0034), (side * 0.004, 0.3035, 0.0034), (-side * 0.004, 0.3045, 0.0036), (-side * 0.014, 0.3115, 0.0020), (-side * 0.022, 0.3130, 0.0020)], 40)
            parts.append(sweep("cord", tied, 0.0010, skins["thread"], 8))
        tip = CENTRE + TIP * (side, 1)
        parts += [link((tip[0] + side * 0.0002, tip[1] + 0.0012, 0.0030), 0.0022, metal, 0.2), link((tip[0] + side * 0.0006, tip[1] + 0.0050, 0.0032), 0.0018, metal, 1.1)]
    parts.append(ball("knot", (0, 0.3042, 0.0040), (0.0042, 0.0026, 0.0030), skins["thread"], 12))
    return parts


def stand(skin):
    """A wedge under cloth, its edges soft; made where it stands."""
    back, top = LENGTH * numpy.cos(numpy.radians(SLOPE)), FOOT + LENGTH * numpy.sin(numpy.radians(SLOPE))
    corners = numpy.array([(-0.006, 0.0), (-0.006, FOOT - 0.004), (0.0, FOOT), (back, top), (back + 0.008, top - 0.004), (back + 0.012, 0.0), (-0.006, 0.0)])
    section = resample(corners, 81)[:-1]
    section = (section + sum(numpy.roll(section, k, 0) for k in (-1, 1))) / 3
    middle = section.mean(0)
    across = numpy.r_[-0.1140, -0.1136, -0.112, -0.109, numpy.linspace(-0.104, 0.104, 10), 0.109, 0.112, 0.1136, 0.1140]
    close = 1 - 0.035 * numpy.clip((abs(across) - 0.104) / 0.010, 0, 1) ** 3
    flat = middle + (section - middle)[None] * close[:, None, None]
    points = numpy.concatenate([numpy.repeat(across[:, None, None], len(section), 1), flat], 2)
    points[..., 2] += 0.0006 * ripple(points.reshape(-1, 3), 0.08, 4).reshape(points.shape[:2]) * (points[..., 2] > 0.004)
    return grid("stand", points, skin, wrap=True, caps=True, sharp=40)


def turquoise(nodes):
    """Sky-blue going green, with brown veins."""
    clouds, vein = nodes.noise(0.006, 5, 0.6), nodes.cells(0.0045, "DISTANCE_TO_EDGE", warp=0.9)
    colour = nodes.ramp(nodes.step(clouds, 0.3, 0.7), paint("#1d7a78"), paint("#3f9c9a"), paint("#7fbdb0"))
    dark = nodes.times(nodes.step(vein, 0.05, 0.0), nodes.step(nodes.noise(0.008, 3), 0.40, 0.60))
    return Surface(nodes.mix(nodes.times(dark, 0.8), colour, paint("#33241a")), nodes.plus(nodes.times(clouds, 0.2), 0.18), 0.0, nodes.times(dark, -0.0001), 0.25)


def build():
    metal, gilt = material("silver", silver(shine=0.22, dent=0.0001)), material("gilding", gold(shine=0.24, dent=0.0001))
    skins = {"carnelian": material("carnelian", gem("#5c1006", "#b8441c")), "turquoise": material("turquoise", turquoise), "silver": metal,
             "thread": material("thread", cloth("#2a1a14", "#5c3a2a", 0.0004))}
    parts = [crescent(material("plate", silver(shine=0.27, dent=0.0003))), *adornment(metal, gilt, skins), *pendants(metal, skins), *closing(metal, skins)]
    parts += [part for number in (0, 1) for side in (-1, 1) for part in string(number, side, skins)]
    pose(parts, (SLOPE, 0, 0), (0, 0, FOOT))
    return parts + [stand(material("linen", cloth("#35373c", "#55575c", 0.0009)))]
