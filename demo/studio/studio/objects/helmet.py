"""Steel helmet of a Kazakh warrior, `дулыға`: riveted plates, gilded brow band, nose guard, plume socket, scales."""

import numpy

from studio import ornament
from studio.curves import follow, ring, smooth
from studio.layout import blank_pattern, level_pattern
from studio.materials import Surface, dirty, drawn, gold, layered, leather, material, metal, patches, wood
from studio.nodes import paint
from studio.shapes import ball, grid, lathe, move_vertices, pose, sweep, vertices
from studio.stage import View

VIEWS = (View(-28, 9, margin=0.84), View(128, 12, margin=0.84), View(-16, 8, (0.5, 0.1, 0.5), 0.56))
PLATES = 8
TURNS, UPRIGHT = 18, 1.2  # repeats of the brow ornament and the height of its picture in the same unit
BAND = 0.0, 0.047
SHAPE = smooth([(0.1065, 0.0), (0.1070, 0.030), (0.1030, 0.065), (0.0915, 0.102), (0.0720, 0.138), (0.0490, 0.168),
                (0.0300, 0.190), (0.0180, 0.210), (0.0120, 0.232)], 200)
FACE = numpy.radians(46)  # half the opening of the scales in front


def girth(high):
    return numpy.interp(high, SHAPE[:, 1], SHAPE[:, 0])


def around(turn, high, lift=0.0, radius=None):
    """A point of the skull: turn 0 is the front; the skull is longer than broad, rounder towards the top."""
    turn, high = numpy.broadcast_arrays(numpy.asarray(turn, float), numpy.asarray(high, float))
    radius = (girth(high) if radius is None else radius) + lift
    longer = 1 + 0.115 * numpy.clip(1 - high / 0.21, 0, 1) ** 0.7
    return numpy.stack([radius * numpy.sin(turn) * 0.965, -radius * numpy.cos(turn) * longer * 0.965, high], -1)


def skull(steel):
    """Eight plates, each a little full between its seams, and the inside."""
    turn = ring(288)[None]
    high = SHAPE[::3, 1][:, None]
    full = 0.0017 * abs(numpy.sin(turn * PLATES / 2)) ** 0.7 * numpy.clip(high / 0.05, 0, 1) * numpy.clip((0.2 - high) / 0.06, 0, 1)
    dents = 0.0009 * numpy.sin(turn * 5 + high * 60) * numpy.sin(high * 95 + turn * 2) * numpy.clip(girth(high) / 0.05 - 0.6, 0, 1)
    hit = -0.0030 * numpy.exp(-((turn - 5.55) * girth(high) / 0.014) ** 2 - ((high - 0.105) / 0.012) ** 2)
    outer = around(turn, high, full + dents + hit)
    inner = around(turn, high[::-1], -0.0022)
    return grid("skull", numpy.concatenate([outer, inner], 0), steel, wrap=True, loop=True)


def strap(turn, steel):
    """A strip over one seam, its edges cut in small waves, its section a low ridge."""
    high = numpy.linspace(0.030, 0.206, 150)
    narrow = numpy.clip(girth(high) / 0.100, 0.30, 1)
    half = (0.0064 + 0.0017 * numpy.cos((high - 0.03) / 0.0148 * 2 * numpy.pi)) * narrow
    across = numpy.array([-1.0, -1.0, -0.94, -0.5, -0.10, 0, 0.10, 0.5, 0.94, 1.0, 1.0])
    lift = numpy.array([-0.0016, 0.0009, 0.0015, 0.0017, 0.0020, 0.0034, 0.0020, 0.0017, 0.0015, 0.0009, -0.0016]) + 0.0004
    angle = turn + across[None] * half[:, None] / girth(high)[:, None]
    return grid("strap", around(angle, high[:, None], lift[None]), steel, sharp=30)


def rivet(place, outward, radius, steel, flat=0.62):
    """A hammered head, flattened along the way it looks."""
    rise, turn = numpy.linspace(-0.3, numpy.pi / 2, 6)[:, None], ring(12)[None]
    outward = outward / numpy.linalg.norm(outward)
    side = numpy.cross(outward, (0, 0, 1))
    side /= numpy.linalg.norm(side)
    over = numpy.cross(outward, side)
    points = (side * (numpy.cos(rise) * numpy.cos(turn))[..., None] + over * (numpy.cos(rise) * numpy.sin(turn))[..., None]
              + outward * (flat * numpy.sin(rise) * numpy.ones_like(turn))[..., None])
    return grid("rivet", points * radius + place, steel, wrap=True)


def studs(turn, highs, lift, radius, steel):
    parts = []
    for high in highs:
        place = around(turn, high, lift)
        parts.append(rivet(place, numpy.array([place[0], place[1], 0.035 + 0.25 * max(high - 0.06, 0)]), radius, steel))
    return parts


def brow_picture():
    """Gilding of the band: ram's horns, lozenges, two lines."""
    strokes = [s for level, thick in ((0.09, 0.03), (1.11, 0.03)) for s in ornament.moved(ornament.line(level, thick, TURNS), TURNS / 2)]
    for index in range(TURNS):
        strokes += ornament.moved(ornament.rams_horns(0.06), index + 0.5, 0.19, 0.82)
        strokes += ornament.moved(ornament.lozenge(0.16, 0.05), index, 0.30, 0.7)
    return ornament.drawing(strokes, 4096, 273, (0, 0, TURNS, UPRIGHT), 0.8)


def band(skin):
    """The brow band: a broad ring with rolled edges."""
    low, top = BAND
    profile = smooth([(-0.0006, low + 0.0004), (0.0034, low - 0.0006), (0.0046, low + 0.0016), (0.0036, low + 0.0042), (0.0030, low + 0.006),
                      (0.0030, top - 0.006), (0.0034, top - 0.0042), (0.0045, top - 0.0020), (0.0032, top + 0.0002), (-0.0006, top)], 60)
    points = around(ring(300)[None], profile[:, 1][:, None], profile[:, 0][:, None])
    part = grid("band", points, skin, wrap=True)
    level_pattern(part, low + 0.003, top - 0.003)
    return part


def nose(steel, gilt):
    """The nose guard: a sliding bar with a ridge, widening to a leaf, held by a gilt bracket."""
    high = numpy.linspace(0.074, -0.072, 90)
    half = follow(high[::-1], (-0.072, 0.0045), (-0.066, 0.0125), (-0.054, 0.0165), (-0.038, 0.0120), (-0.015, 0.0078), (0.05, 0.0074),
                  (0.066, 0.0078), (0.074, 0.0040))[::-1]
    path_y = around(0, numpy.clip(high, 0.0, 1), 0.0055)[:, 1] - 0.010 * numpy.clip(-high / 0.07, 0, 1) ** 1.6
    section = ring(26)
    x = numpy.sign(numpy.cos(section)) * abs(numpy.cos(section)) ** 0.7
    ridge = numpy.where(numpy.sin(section) > 0, 0.0012 * abs(numpy.sin(section)) ** 0.5 + 0.0016 * numpy.exp(-(numpy.cos(section) / 0.22) ** 2),
                        -0.0012 * abs(numpy.sin(section)) ** 0.5)
    points = numpy.stack([half[:, None] * x[None], path_y[:, None] - ridge[None], numpy.repeat(high[:, None], 26, 1)], 2)
    parts = [grid("nose", points, steel, wrap=True, caps=True)]
    for level in (0.040, 0.012):
        y = float(numpy.interp(level, high[::-1], path_y[::-1]))
        line = smooth([(-0.0155, y + 0.0030, level), (-0.0105, y + 0.0006, level), (-0.006, y - 0.0024, level), (0, y - 0.0034, level),
                       (0.006, y - 0.0024, level), (0.0105, y + 0.0006, level), (0.0155, y + 0.0030, level)], 40)
        parts.append(sweep("bracket", line, 0.0042, gilt, 14, 3.2, side=(0, 0, 1), flat=0.36))
        parts += [rivet(numpy.array([side * 0.0128, y + 0.0006, level]), numpy.array([side * 0.1, -1, 0]), 0.0024, steel) for side in (-1, 1)]
    return parts


def finial(steel, gilt):
    """Gilt cup of petals, ringed tube, knop and a hollow socket for the plume."""
    turn = ring(96)
    profile = smooth([(0.0335, 0.1845), (0.0345, 0.1868), (0.0300, 0.1935), (0.0205, 0.2080), (0.0150, 0.2250), (0.0128, 0.2350), (0.0128, 0.2380)], 50)
    petals = 0.0022 * (abs(numpy.cos(turn * 4)) ** 0.6)[None] * numpy.clip((0.205 - profile[:, 1]) / 0.02, 0, 1)[:, None]
    radius, high = profile[:, 0][:, None] + 0.4 * petals, profile[:, 1][:, None] - petals * 1.6
    cup = grid("cup", numpy.stack([radius * numpy.cos(turn), radius * numpy.sin(turn), high + 0 * turn], 2), gilt, wrap=True)
    tube = lathe("tube", smooth([(0.0128, 0.232), (0.0150, 0.2355), (0.0152, 0.2385), (0.0120, 0.2415), (0.0082, 0.2440), (0.0076, 0.2560), (0.0078, 0.2600),
                                 (0.0118, 0.2630), (0.0136, 0.2680), (0.0118, 0.2730), (0.0078, 0.2760), (0.0070, 0.2900), (0.0068, 0.3100),
                                 (0.0080, 0.3250), (0.0098, 0.3300), (0.0100, 0.3320), (0.0090, 0.3328), (0.0068, 0.3300), (0.0052, 0.3200), (0.0048, 0.2950), (0.0, 0.2945)], 150),
                 steel, 40)
    rings = [lathe("ring", smooth([(0.0074, z - 0.0022), (0.0094, z - 0.0012), (0.0098, z), (0.0094, z + 0.0012), (0.0074, z + 0.0022)], 14), gilt, 40)
             for z in (0.2485, 0.2840, 0.3180)]
    return [cup, tube, *rings]


def scales(steel, hide):
    """The hanging curtain: rows of lamellae on leather, upper over lower."""
    chance = numpy.random.default_rng(4)
    parts, rows, count = [], 6, 45
    along = numpy.linspace(0, 1, 9)
    for row in range(rows):
        top = 0.004 - row * 0.0168
        reach = numpy.pi - FACE - 0.035
        places = numpy.linspace(-reach, reach, count) if row % 2 else (numpy.linspace(-reach, reach, count)[:-1] + reach / (count - 1))
        for turn in places:
            turn, drop, tilt = turn + numpy.pi, chance.normal(0, 0.0006), chance.normal(0, 0.05)
            high = top + drop - along * 0.0285
            flare = 0.1015 + 0.030 * numpy.clip(-high, 0, 1) - row * 0.00015 + 0.0042 * along + 0.0008
            place = numpy.stack([curtain(turn + tilt * a * 0.12, h, f) for a, h, f in zip(along, high, flare)])
            half = numpy.array([.0070, .0078, .0080, .0080, .0080, .0077, .0069, .0052, .0022])
            parts.append(sweep("scale", place, half, steel, 10, 2.6, side=(numpy.cos(turn), numpy.sin(turn), 0), flat=0.0010 / half))
    turn = numpy.linspace(FACE - 0.03, 2 * numpy.pi - FACE + 0.03, 120)
    outline = [(0.0970, 0.012), (0.1010, 0.004)] + [(0.1012 + 0.030 * d, -d) for d in (0.02, 0.04, 0.06, 0.08, 0.094, 0.1035)]
    outline = outline + [(r - 0.0026, h - 0.0003) for r, h in outline[::-1]]
    points = numpy.array([[curtain(t, h, r) for t in turn] for r, h in outline])
    parts.append(grid("lining", points.transpose(1, 0, 2), hide, wrap=True, caps=True))
    return parts


def curtain(turn, high, radius):
    """A point of the curtain, in gentle folds towards its lower edge."""
    fold = 0.0030 * numpy.sin(turn * 7 + 1) * numpy.clip(-high / 0.09, 0, 1)
    return numpy.array([(radius + fold) * numpy.sin(turn), -(radius + fold) * numpy.cos(turn) * 1.10, high])


def stand(timber):
    """The museum's mount: a turned foot, a post and a dome that carries the skull."""
    outline = smooth([(0.0, -0.135), (0.096, -0.135), (0.0995, -0.132), (0.0995, -0.126), (0.095, -0.122), (0.070, -0.1195), (0.034, -0.114), (0.024, -0.098),
                      (0.021, -0.06), (0.024, -0.02), (0.045, 0.010), (0.075, 0.030), (0.080, 0.050), (0.070, 0.075), (0.040, 0.100), (0.0, 0.108)], 120)
    return lathe("stand", outline, timber, 72)


def steel(bright="#c2c1bd", dull="#85817a", rust=0.66, shine=0.40):
    """Polished plate gone grey: long scratches of use, brown freckles of rust."""
    def scratched(nodes):
        surface = metal(bright, dull, scratch=0.0010, shine=shine, dent=0.0005)(nodes)
        lines = nodes.math("MAXIMUM", nodes.step(nodes.noise(0.0030, 1, 0.4, (1, 1, 0.03), 0.4), 0.735, 0.755),
                           nodes.step(nodes.noise(0.0034, 1, 0.4, (0.05, 0.05, 1), 0.6), 0.735, 0.755))
        lines = nodes.times(lines, nodes.step(nodes.noise(0.03, 2), 0.42, 0.58))
        return Surface(nodes.mix(nodes.times(lines, 0.7), surface.colour, paint("#d9d8d4")), surface.roughness, 1.0,
                       nodes.plus(surface.height, nodes.times(lines, -0.00012)))
    freckles = lambda nodes: Surface(nodes.ramp(nodes.noise(0.002, 5, 0.7), paint("#22130c"), paint("#5e3a22")), 0.8, 0.15,
                                     nodes.times(nodes.noise(0.001, 4), 0.0002))
    return dirty(layered(scratched, freckles, patches(0.016, rust, rust + 0.08, 7, 0.72)), "#120f0c", 0.005, 0.85)


def build():
    plate = material("steel", steel())
    dark = material("dark steel", steel("#a29d95", "#66615a", 0.60, 0.36))
    lamella = material("lamella", steel("#b3afa7", "#7a756d", 0.62, 0.44))
    gilt = material("gilding", gold(shine=0.26))
    brow = material("brow band", layered(steel("#5d5a57", "#33302e", 0.72), gold(shine=0.26), drawn(brow_picture(), wear=0.33, wear_size=0.008), step=0.0006))
    hide, timber = material("leather", leather("#1f140c", "#4a3220")), material("mount", wood("#1c100a", "#2c1a10", "#3b2416", 0.4))
    parts = [skull(plate), band(brow), *nose(dark, gilt), *finial(dark, gilt), stand(timber), *scales(lamella, hide)]
    for index in range(PLATES):
        turn = (index + 0.5) / PLATES * 2 * numpy.pi
        parts.append(strap(turn, dark))
        parts += studs(turn, 0.0596 + numpy.arange(9) * 0.0148, 0.0026, 0.0026, gilt)
        for side in (-1, 1):
            for level in (0.082, 0.112):
                off = side * 0.0118 / girth(level)
                parts += studs(turn + off, [level], 0.0007, 0.0019, dark)
    for index in range(36):
        parts += studs(index / 36 * 2 * numpy.pi + 0.087, [0.0518], 0.0012, 0.0017, gilt)
    return parts
