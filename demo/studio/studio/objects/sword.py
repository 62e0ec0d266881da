"""Kazakh sabre, `қылыш`: curved blade with a fuller, bone grip, silver guard; its leather scabbard with silver mounts."""

import numpy

from studio import ornament
from studio.curves import follow, ring, ripple, smooth
from studio.layout import blank_pattern, pattern_of, set_pattern
from studio.lute import bone
from studio.materials import Surface, dirty, drawn, gold, layered, leather, material, metal, patches, silver, wood
from studio.nodes import paint
from studio.shapes import ball, displace, fuse, grid, lathe, pose, sweep
from studio.stage import View

VIEWS = (View(-16, 13, margin=0.9), View(42, 24, margin=0.88), View(-14, 12, (0.17, 0.3, 0.72), 0.34))
LONG = 0.79
STEPS = numpy.linspace(0, 0.84, 900)
HEADING = -(0.10 * STEPS + 0.62 * STEPS ** 2)      # the curve grows towards the point; the edge is above
SPINE = numpy.stack([numpy.r_[0, numpy.cumsum(turn(HEADING)[:-1])] * STEPS[1] for turn in (numpy.cos, numpy.sin)], 1)
HOOKS = 0.10, 0.60                                  # where along the blade it lies on the stand
REACH = 0.245                                       # half the distance of the hooks


def at(along, across, y):
    """A point of the sabre: metres along its spine, metres across towards the edge, y to the side."""
    along, across, y = numpy.broadcast_arrays(*(numpy.asarray(a, float) for a in (along, across, y)))
    x, z, heading = (numpy.interp(along, STEPS, line) for line in (SPINE[:, 0], SPINE[:, 1], HEADING))
    x = x + numpy.minimum(along, 0)
    return numpy.stack([x - across * numpy.sin(heading), y, z + across * numpy.cos(heading)], -1)


def wide(t):
    return follow(t, (0, .0335), (.3, .0300), (.62, .0280), (.74, .0300), (.84, .0325), (.91, .0290), (.96, .0195), (1, .0015))


def gilding():
    """Gold beaten into the first hand's breadth of the blade: horns one above another between two lines."""
    strokes = []
    for middle in (0.0165, 0.0495):
        for index in range(4):
            strokes += ornament.moved(ornament.rams_horns(0.075), middle, 0.034 + index * 0.0225, 0.0195)
        strokes += ornament.moved(ornament.lozenge(0.42, 0.1), middle, 0.127, 0.017) + ornament.moved(ornament.lozenge(0.4, 0.12), middle, 0.148, 0.010)
        for x in (-0.0122, 0.0122):
            strokes.append(ornament.stroke(smooth([(middle + x, 0.030), (middle + x, 0.10), (middle + x * 0.8, 0.130), (middle, 0.166)], 40), 0.0007))
    return ornament.drawing(strokes, 330, 3900, (0, 0, 0.066, LONG), 0.6)


def watered():
    """Old watered steel: a fine wavy grain under grey stains and a few pits."""
    bare = metal("#d2d1ce", "#a5a29c", scratch=0.0011, shine=0.27, dent=0.0002)

    def grained(nodes):
        surface = bare(nodes)
        grain = nodes.step(nodes.noise(0.0030, 4, 0.6, (0.22, 1, 0.8), 2.2), 0.44, 0.58)
        return Surface(nodes.mix(nodes.times(grain, 0.30), surface.colour, paint("#74716d")), nodes.plus(surface.roughness, nodes.times(grain, 0.08)),
                       1.0, surface.height)
    stain = lambda nodes: Surface(nodes.ramp(nodes.noise(0.003, 5, 0.7), paint("#2a211b"), paint("#5d5148")), 0.6, 0.5,
                                  nodes.times(nodes.noise(0.001, 4), 0.00015))
    return dirty(layered(grained, stain, patches(0.014, 0.69, 0.78, 7, 0.72)), "#15110d", 0.004, 0.7)


def blade():
    t = 1 - (1 - numpy.linspace(0, 1, 130)) ** 1.25
    w = numpy.r_[0, .03, .09, .15, .20, .26, .32, .38, .43, .48, .56, .68, .80, .90, .96, 1]
    half = numpy.interp(w, (0, .03, .09, .15, .20, .26, .32, .38, .43, .48, .56, .68, .80, .90, .96, 1),
                        (.0019, .0025, .0026, .0026, .0018, .0013, .0012, .0013, .0019, .0026, .0025, .0021, .0015, .0009, .0005, .0001))
    flat = numpy.interp(w, (0, .03, .45, .5, .96, 1), (.0019, .0025, .0025, .0024, .0005, .0001))
    end = numpy.clip((t - 0.66) / 0.1, 0, 1)[:, None]             # the fuller runs out before the point
    thick = (half * (1 - end) + flat * end) * follow(t, (0, 1.15), (.5, .95), (.9, .62), (1, .3))[:, None]
    across = w[None] * wide(t)[:, None] + 0.35 * (0.0335 - wide(t))[:, None] * numpy.clip((t[:, None] - 0.9) / 0.1, 0, 1)
    nick = 0.0011 * numpy.exp(-((t - 0.57) / 0.0016) ** 2) + 0.0007 * numpy.exp(-((t - 0.71) / 0.0016) ** 2)
    across = across - nick[:, None] * (w[None] > 0.9)
    front, back = at(t[:, None] * LONG, across, -thick), at(t[:, None] * LONG, across, thick)
    skin = material("blade", layered(watered(), gold(shine=0.28), drawn(gilding(), wear=0.33, wear_size=0.006), step=0.0001))
    part = grid("blade", numpy.concatenate([front, back[:, ::-1]], 1), skin, wrap=True, caps=True, sharp=22)
    uv, _ = pattern_of(part)
    column, row = uv[:, 0] * 32, numpy.clip(uv[:, 1] * 129, 0, 129)
    place = numpy.interp(numpy.minimum(column, 31 - column), range(16), w)
    set_pattern(part, numpy.stack([numpy.where(column < 15.5, place / 2, 0.5 + place / 2), numpy.interp(row, range(130), t)], 1))
    return part


def hilt(metal_, skin):
    """Guard with knobbed arms and tongues on the blade, bone scales on a steel strap, a silver cap."""
    arms = smooth([(0.006, 0, -0.046), (-0.001, 0, -0.030), (-0.005, 0, -0.005), (-0.005, 0, 0.020), (-0.005, 0, 0.038), (-0.001, 0, 0.064), (0.006, 0, 0.080)], 60)
    ends = follow(numpy.linspace(0, 1, 60), (0, .0072), (.06, .0080), (.14, .0052), (.36, .0064), (.5, .0085), (.64, .0064), (.86, .0052), (.94, .0080), (1, .0072))
    tongue = smooth([(-0.036, 0, 0.016), (-0.02, 0, 0.0165), (0, 0, 0.017), (0.025, 0, 0.0165), (0.044, 0, 0.016)], 50)
    narrow = follow(numpy.linspace(0, 1, 50), (0, .0008), (.12, .0068), (.3, .0082), (.45, .0125), (.6, .0082), (.88, .0068), (1, .0008))
    guard = fuse("guard", [sweep("arms", arms, ends, metal_, 18, 2.6, side=(1, 0, 0), flat=0.95),
                           sweep("tongue", tongue, narrow, metal_, 18, 3, side=(0, 0, 1), flat=0.0068 / narrow)]
                 + [ball("knob", place, 0.0088, metal_, 16) for place in ((0.0075, 0, -0.050), (0.0075, 0, 0.084))], 0.0009, 9000, 2)
    path = smooth([(-0.006, 0, 0.0165), (-0.035, 0, 0.0155), (-0.070, 0, 0.0165), (-0.096, 0, 0.0225), (-0.114, 0, 0.034), (-0.122, 0, 0.046)], 80)
    along = numpy.linspace(0, 1, 80)
    half = follow(along, (0, .0128), (.2, .0138), (.45, .0152), (.7, .0138), (.88, .0150), (.96, .0130), (1, .0065))
    thick = follow(along, (0, .0095), (.45, .0108), (.7, .0100), (.9, .0098), (1, .004))
    scales = displace(sweep("scales", path, half, skin, 24, 2.4, side=(0, 0, 1), flat=thick / half), lambda p: 0.00025 * ripple(p, 0.02, 3))
    strap = sweep("strap", path[1:-1], half[1:-1] + 0.0008, metal_, 20, 6, side=(0, 0, 1), flat=0.0021 / half[1:-1])
    cap = sweep("cap", path[62:], half[62:] + numpy.r_[.0012, numpy.full(17, .0008)], metal_, 24, 2.4, side=(0, 0, 1), flat=((thick + 0.0009) / half)[62:])
    bands = [sweep("band", path[p - 1:p + 2], half[p] + numpy.array([.0004, .0016, .0004]), metal_, 24, 2.4, side=(0, 0, 1), flat=thick[p] / half[p]) for p in (4, 62)]
    pins = [ball("pin", path[p] + (0, side * thick[p] * 0.97, 0), (0.0030, 0.0013, 0.0030), metal_, 12) for p in (20, 46) for side in (-1, 1)]
    eye = sweep("eye", numpy.stack([path[72, 0] + 0.0042 * numpy.cos(ring(24)), 0.0 * ring(24) - thick[72] - 0.0004, path[72, 2] + 0.0042 * numpy.sin(ring(24))], 1),
                0.0012, metal_, 7, loop=True)
    return [guard, scales, strap, cap, eye, *bands, *pins]


def niello(length, count):
    """Black ornament of a silver mount: horns on both faces, lines at its ends. `length` in metres."""
    strokes = []
    pitch = (length - 0.014) / count
    for middle in (0.0368, 0.1102):
        for index in range(count):
            strokes += ornament.moved(ornament.rams_horns(0.06), middle, 0.007 + (index + 0.05) * pitch, min(pitch * 0.9, 0.021))
            for side in (-1, 1):
                strokes += ornament.moved(ornament.lozenge(0.4, 0.1), middle + side * 0.0145, 0.007 + (index + 0.04) * pitch, 0.008)
    for edge in (0.0036, 0.0052, length - 0.0036, length - 0.0052):
        strokes += ornament.moved(ornament.line(edge, 0.0004, 0.147), 0.0735)
    return ornament.drawing(strokes, 1176, int(8000 * length), (0, 0, 0.147, length), 0.6)


def scabbard(metal_):
    """Leather over wood with locket, chape, two hangers with rings and ends of the straps."""
    hide = material("scabbard leather", dirty(leather("#1c100a", "#51301b", 0.0013), distance=0.006))
    black = lambda nodes: Surface(paint("#17140f"), 0.45, 0.6)
    full = lambda along: follow(along / 0.83, (0, .0235), (.3, .0218), (.7, .0200), (.9, .0188), (.97, .0140), (1, .0045))

    def sleeve(name, start, end, lift, skin, rows, sides=28):
        along = numpy.linspace(start, end, rows)
        return sweep(name, at(along, 0.0165, 0), full(along) + lift, skin, sides, 2.15, side=(0, 0, 1), flat=(0.39 * full(along) + lift) / (full(along) + lift))

    parts = [displace(sleeve("sheath", -0.002, 0.826, 0, hide, 120), lambda p: 0.0004 * ripple(p, 0.03, 5))]
    parts.append(sweep("mouth", at(numpy.linspace(-0.0058, 0, 4), 0.0165, 0), numpy.full(4, 0.0165), material("mouth", lambda n: Surface(paint("#070504"), 0.9)), 16, 4,
                       side=(0, 0, 1), flat=0.17))
    parts.append(sweep("seam", at(numpy.linspace(0.1, 0.66, 120), 0.0165 - full(numpy.linspace(0.1, 0.66, 120)) - 0.0001, 0), 0.0011, hide, 6))
    for start, end, count in ((-0.004, 0.088, 3), (0.640, 0.8295, 7), (0.180, 0.212, 1), (0.400, 0.432, 1)):
        skin = material("mount", layered(silver(shine=0.27), black, drawn(niello(end - start, count), wear=0.3, wear_size=0.006), step=-0.0001))
        parts.append(sleeve("mount", start, end, 0.0011, skin, int((end - start) / 0.004) + 4))
        for edge in (start + 0.001, min(end, 0.815) - 0.001):
            around, lift = ring(48), full(numpy.array([edge]))[0] + 0.0016
            rim = at(numpy.full(48, edge), 0.0165 + lift * numpy.cos(around), -(0.39 * lift + 0.0008) * numpy.sin(around))
            parts.append(sweep("rim", rim, 0.0013, metal_, 7, loop=True))
    for middle, drop in ((0.196, 0.085), (0.416, 0.072)):
        edge = 0.0165 - full(numpy.array([middle]))[0] - 0.002
        parts.append(ball("lug", at(middle, edge, 0), (0.0045, 0.0035, 0.0040), metal_, 12))
        link = at(middle, edge - 0.0088, 0) + numpy.stack([0.0012 * numpy.sin(ring(24)), 0.0082 * numpy.cos(ring(24)), 0.0082 * numpy.sin(ring(24))], 1)
        parts.append(sweep("link", link, 0.0014, metal_, 8, loop=True))
        top, lean = at(middle, edge - 0.0165, 0), 0.14 + 0.10 * (middle > 0.3)
        fall = numpy.linspace(-0.004, drop, 30)[:, None] * (numpy.sin(lean), 0.06, -numpy.cos(lean)) + top
        fall[:, 0] += 0.006 * numpy.sin(numpy.linspace(0, 4, 30))
        parts += [sweep("hanger", fall, 0.0072, hide, 12, 5, side=(1, 0, 0), flat=0.2),
                  sweep("strap end", fall[-8:], numpy.r_[.0080, .0083, .0083, .0080, .0075, .0066, .0050, .0018], metal_, 14, 4, side=(1, 0, 0), flat=0.26)]
        parts += [ball("boss", fall[p] - (0, 0.0016, 0), (0.0042, 0.0018, 0.0042), metal_, 12) for p in (4, 12)]
    bud = lathe("bud", smooth([(0, -0.006), (0.0056, -0.004), (0.0040, 0.001), (0.0068, 0.006), (0.0060, 0.011), (0, 0.0150)], 24), metal_, 20)
    return parts + pose([bud], (0, 90 + float(numpy.degrees(-HEADING[-1])), 0), at(0.833, 0.0165, 0))


def stand(levels):
    """A low mount of dark wood: two posts on a moulded foot, each with two hooks."""
    dark = material("mount wood", wood("#1c100a", "#2f1b10", "#432917", 0.45, along=(0.08, 1, 1)))
    turn, parts = ring(96), []
    outline = numpy.stack([numpy.sign(numpy.cos(turn)) * abs(numpy.cos(turn)) ** 0.16, numpy.sign(numpy.sin(turn)) * abs(numpy.sin(turn)) ** 0.16], 1)
    steps = smooth([(0, 0), (0, 0.010), (-0.003, 0.014), (-0.009, 0.0155), (-0.010, 0.019), (-0.016, 0.023), (-0.022, 0.024)], 26)
    foot = numpy.array([numpy.c_[outline * (0.345 + i, 0.070 + i), numpy.full(96, z)] for i, z in steps])
    parts.append(grid("foot", foot, dark, wrap=True, caps=True))
    for side in (-1, 1):
        x, high = side * REACH, max(levels)
        post = lathe("post", smooth([(.017, .020), (.0195, .028), (.013, .036), (.0115, .09), (.0125, .16), (.0110, .22), (.0105, high + .02), (.0150, high + .027), (.0165, high + .036),
                                     (.0105, high + .050), (0, high + .056)], 70), dark, 28, 0.004)
        parts += pose([post], move=(x, 0.036, 0))
        for level in levels:
            hook = smooth([(x, 0.040, level - 0.024), (x, 0.022, level - 0.017), (x, 0, level - 0.0078), (x, -0.017, level - 0.004), (x, -0.026, level + 0.010)], 36)
            parts.append(sweep("hook", hook, follow(numpy.linspace(0, 1, 36), (0, .0092), (.5, .0072), (.9, .0062), (1, .0035)), dark, 14, 2.3))
    return parts


def hang(parts, low, level):
    """Turns a piece so that its lower line lies on both hooks at one height."""
    first, second = (at(along, low, 0) for along in HOOKS)
    slope = numpy.arctan2(second[2] - first[2], second[0] - first[0])
    middle = (first + second) / 2
    pose(parts, move=tuple(-middle))
    return pose(parts, (0, float(numpy.degrees(slope)), 0), (0, 0, level))


def build():
    mount, grip = material("silver", silver(shine=0.27)), material("bone", dirty(bone(), "#4a3218", 0.006, 0.6))
    sabre = hang([blade(), *hilt(mount, grip)], 0.0, 0.285)
    sheath = hang(scabbard(mount), 0.0165 - 0.0225, 0.130)
    rest = stand((0.285, 0.130))
    for part in sabre[1:] + rest:
        blank_pattern(part)
    return sabre + sheath + rest
