"""Kazakh saddle, `ер`: bird-headed pommel, wooden tree, stamped leather skirts, felt pad, round-footed stirrups."""

import numpy

from studio import ornament
from studio.curves import follow, resample, ring, ripple, smooth
from studio.layout import pattern_of, set_pattern
from studio.materials import aged_wood, carved, cloth, dirty, drawn, felt, gem, iron, layered, leather, material, silver, wood
from studio.shapes import ball, displace, fuse, grid, lathe, pose, shell, sweep
from studio.stage import View

VIEWS = (View(-38, 15, margin=0.84), View(126, 20, margin=0.84), View(-52, 12, (0.2, 0.42, 0.84), 0.46))
POMMEL, CANTLE = -0.165, 0.170  # places along the horse; it looks to -x
ARC = numpy.linspace(0, 0.7, 1400)
SLOPE = 1.44 * numpy.tanh(ARC / 0.19)
OUT, DOWN = (numpy.r_[0, numpy.cumsum(turn(SLOPE)[:-1])] * ARC[1] for turn in (numpy.cos, numpy.sin))


def over(x, side, lift):
    """A point over the horse's back: x along it, `side` metres down from the ridge, `lift` above the coat."""
    x, side, lift = numpy.broadcast_arrays(*(numpy.asarray(a, float) for a in (x, side, lift)))
    slope, out, down = (numpy.interp(abs(side), ARC, line) for line in (SLOPE, OUT, DOWN))
    return numpy.stack([x, numpy.sign(side) * (out + lift * numpy.sin(slope)), lift * numpy.cos(slope) - down + 0.24 * x ** 2 - 0.03 * x], -1)


def sheet(name, x, side, lift, thick, skin):
    """A sheet of stuff with the picture on its upper face; all three are arrays (row, column)."""
    columns = x.shape[1]
    part = shell(name, over(x, side, lift + thick), over(x, side, lift), skin, 50)
    uv, _ = pattern_of(part)
    inside = uv[:, 0] > (columns - 0.5) / (2 * columns)
    uv = (numpy.sin(numpy.pi * (numpy.clip(uv * (2 * columns / (columns - 1), 1), 0, 1) - 0.5)) + 1) / 2  # `square` crowds them
    set_pattern(part, numpy.where(inside[:, None], 0.002, uv))
    return part


def square(rows, columns):
    """Parameters over a sheet, closer together at its edges."""
    p, q = (numpy.sin(numpy.linspace(-numpy.pi / 2, numpy.pi / 2, n)) for n in (rows, columns))
    return numpy.meshgrid(p, q, indexing="ij")


def pad_picture():
    """Sewn-on felt of the pad: a running border and great horns in the corners."""
    strokes = []
    for a in (-1, 1):
        strokes += [ornament.stroke([(-0.335, a * 0.288), (0.335, a * 0.288)], 0.006), ornament.stroke([(a * 0.343, -0.29), (a * 0.343, 0.29)], 0.006)]
        for place in numpy.linspace(-0.30, 0.30, 11):
            strokes += ornament.moved(ornament.lozenge(0.3, 0.16), place, a * 0.266 - 0.014, 0.028)
        for b in (-1, 1):
            strokes += ornament.moved(ornament.rams_horns(0.085), a * 0.225, b * 0.165, 0.125, numpy.degrees(numpy.arctan2(a, b)))
    return ornament.drawing(strokes, 1400, 1200, (-0.36, -0.31, 0.36, 0.31), 0.8)


def pad():
    skin = material("felt", layered(felt("#8d806a", "#c3b598"), felt("#4e1714", "#7e2f26"), drawn(pad_picture(), wear=0.3, wear_size=0.01), step=0.0015))
    p, q = square(52, 96)
    x, side = 0.318 * p * (1 - 0.05 * abs(q) ** 8), 0.365 * q * (1 - 0.07 * abs(p) ** 8) + 0.004 * numpy.sin(p * 7)
    soft = 0.004 * numpy.sin(5 * p + 3 * q) * abs(q) ** 2
    part = sheet("felt pad", x, side, soft, 0.014, skin)
    displace(part, lambda at: 0.0016 * ripple(at, 0.05, 2))
    rim = numpy.concatenate([numpy.c_[x[e, ::s], side[e, ::s], soft[e, ::s]] if axis == 0 else numpy.c_[x[::s, e], side[::s, e], soft[::s, e]]
                             for axis, e, s in ((0, 0, 1), (1, -1, 1), (0, -1, -1), (1, 0, -1))])
    binding = resample(over(rim[:, 0], rim[:, 1], rim[:, 2] + 0.007), 190)
    return [part, sweep("binding", binding[:-1], 0.0088, material("binding", cloth("#2a1411", "#4c211b")), 9, loop=True, flat=0.95)]


def skirt_picture():
    """Pressed into the leather: a double border, horns and lozenges."""
    strokes = [ornament.stroke(smooth([(-0.145, 0.0), (-0.148, -0.22), (-0.12, -0.262), (0.12, -0.262), (0.148, -0.22), (0.145, 0.0)], 80) * k, t)
               for k, t in ((1, 0.0035), (0.94, 0.0016))]
    for x, y, size, turn in ((0, -0.20, 0.105, 180), (-0.085, -0.205, 0.062, 180), (0.085, -0.205, 0.062, 180), (0, -0.20, 0.09, 0)):
        strokes += ornament.moved(ornament.rams_horns(0.065), x, y + (0.06 if turn else 0.0), size, turn)
    for x in numpy.linspace(-0.105, 0.105, 9):
        strokes += ornament.moved(ornament.lozenge(0.4, 0.1), x, -0.247, 0.02)
    return ornament.drawing(strokes, 1000, 1000, (-0.16, -0.28, 0.16, 0.01), 0.8)


def skirt(side, hide, stud):
    """A hanging skirt `тебінгі`, cut broader below, its corners round."""
    q, p = square(46, 60)
    q = 1 - (q + 1) / 2  # rows from the lower edge to the top
    x = 0.152 * p * (0.86 + 0.20 * q - 0.13 * abs(q) ** 9) + 0.012
    down = 0.085 + 0.285 * q - 0.022 * q * abs(p) ** 5
    wave = 0.021 + 0.003 * numpy.sin(4 * p + 2 * side) * q + 0.008 * q ** 3
    parts = [sheet("skirt", x, side * down, wave, 0.0042, hide)]
    return parts + [ball("stud", over(0.152 * t + 0.012, side * (0.362 - 0.022 * abs(t) ** 5), 0.0348), (0.0048, 0.0026, 0.0048), stud, 10)
                    for t in numpy.linspace(-0.86, 0.86, 11)]


def arch(name, x0, spread, lift, height, lean, thick, skin, count=64):
    """A bow of the tree: stands on both boards, arched over the spine; `height` and `lift` are stops over 0..1."""
    t = numpy.sin(numpy.linspace(-numpy.pi / 2, numpy.pi / 2, count))
    low = over(x0, t * spread, follow(abs(t), *lift))
    high = over(x0, t * spread * 0.97, 0.035) + numpy.stack([lean + 0 * t, 0 * t, follow(abs(t), *height)], 1)
    rise, deep = (numpy.sign(a) * abs(a) ** 0.75 for a in (numpy.cos(ring(28)), numpy.sin(ring(28)) * (thick / 2) ** (4 / 3)))
    points = (low + high)[:, None] / 2 + (high - low)[:, None] / 2 * rise[None, :, None]
    points[..., 0] += deep * (1 - 0.25 * rise)
    return grid(name, points, skin, wrap=True, caps=True), high


def inlay(x0, centre, scale, height, start):
    """Silver on a bow, seen along the horse, in metres across and up: horns, and lozenges down both limbs."""
    strokes = ornament.moved(ornament.rams_horns(0.075), 0, centre, scale)
    for t in numpy.linspace(start, 0.93, 7):
        _, y, z = over(x0, t * 0.172, 0.035) + (0, 0, follow(t, *height) * 0.5)
        size = 0.013 + 0.18 * follow(t, *height)
        for side in (-1, 1):
            turn = side * numpy.degrees(numpy.interp(t * 0.172, ARC, SLOPE))
            strokes += ornament.moved([s - (0, 0.5, 0) for s in ornament.lozenge(0.36, 0.08)], side * y, z, size, turn)
    return ornament.drawing(strokes, 1200, 1200, (-0.17, -0.14, 0.17, 0.2), 0.8)


def faced(part):
    """Lays a picture on both faces of a bow."""
    _, at = pattern_of(part)
    set_pattern(part, numpy.stack([(at[:, 1] + 0.17) / 0.34, numpy.clip((at[:, 2] + 0.14) / 0.34, 0.002, 0.998)], 1))
    return part


def pommel(timber, metal, stone):
    """The front bow, drawn up into the neck and head of a bird."""
    height = (0, .118), (.1, .106), (.22, .066), (.4, .040), (.7, .026), (1, .008)
    shown = layered(timber, silver(shine=0.27), drawn(inlay(POMMEL, 0.066, 0.052, height, 0.36), wear=0.27), step=0.0004)
    bow, _ = arch("bow", POMMEL, 0.170, ((0, .047), (.3, .040), (.6, .034), (1, .030)), height, -0.006, 0.030, material("pommel", shown))
    neck = smooth([(POMMEL - 0.002, 0, 0.09), (POMMEL - 0.002, 0, 0.138), (POMMEL + 0.002, 0, 0.172), (POMMEL - 0.004, 0, 0.206), (POMMEL - 0.030, 0, 0.224)], 60)
    along = numpy.linspace(0, 1, 60)
    wide = follow(along, (0, .030), (.3, .0215), (.6, .0180), (.85, .0205), (1, .018))
    parts = [bow, sweep("neck", neck, wide, bow.data.materials[0], 24, 2.3, side=(0, 1, 0), flat=follow(along, (0, .5), (.5, .85), (1, .9)))]
    wooden = faced(displace(fuse("pommel", parts, 0.0022, 15000, 3), lambda at: 0.0005 * ripple(at, 0.03, 4)))
    beak = smooth([(POMMEL + 0.017, 0, 0.209), (POMMEL + 0.004, 0, 0.217), (POMMEL - 0.022, 0, 0.222), (POMMEL - 0.046, 0, 0.213), (POMMEL - 0.066, 0, 0.199),
                   (POMMEL - 0.080, 0, 0.184), (POMMEL - 0.083, 0, 0.174)], 70)
    along = numpy.linspace(0, 1, 70)
    half = follow(along, (0, .006), (.08, .0185), (.25, .0255), (.42, .0235), (.6, .0150), (.78, .0120), (.93, .0082), (1, .002))
    head = sweep("head", beak, half, metal, 28, 2.3, side=(0, 1, 0), flat=follow(along, (0, 1), (.3, .92), (.6, .78), (1, .7)))
    extra = [sweep("collar", neck[p - 2:p + 3], wide[p] + numpy.array([-.001, .0016, .0024, .0016, -.001]), metal, 28, 2.3, side=(0, 1, 0), flat=0.82)
             for p in (21, 26, 41)]
    for side in (-1, 1):
        centre = numpy.array([POMMEL - 0.026, side * 0.0225, 0.221])
        around = centre + numpy.stack([0.0062 * numpy.cos(ring(20)), 0 * ring(20), 0.0062 * numpy.sin(ring(20))], 1)
        extra += [ball("eye", centre, (0.0052, 0.0036, 0.0052), stone, 16), sweep("eye ring", around, 0.0013, metal, 7, loop=True)]
    return [wooden, head, *extra]


def cantle(timber, metal):
    height = (0, .080), (.3, .077), (.6, .060), (.85, .030), (1, .006)
    shown = layered(timber, silver(shine=0.27), drawn(inlay(CANTLE, 0.042, 0.060, height, 0.34), wear=0.27), step=0.0004)
    bow, high = arch("cantle", CANTLE, 0.178, ((0, .044), (.3, .040), (.6, .034), (1, .028)), height, 0.036, 0.022, material("cantle", shown), 90)
    edge = sweep("edging", high[4:-4] - (0, 0, 0.001), 0.0070, metal, 12, 2.2, side=(1, 0, 0), flat=0.75)
    return [faced(bow), edge]


def seat(timber):
    """Boards of the tree on both sides, and the cushion between the bows."""
    parts = []
    p, q = square(36, 16)
    for side in (-1, 1):
        parts.append(sheet("board", 0.262 * p, side * (0.092 + 0.012 * p ** 2 + q * 0.054 * (1 - 0.25 * abs(p) ** 3 - 0.45 * abs(p) ** 16)), 0.026 + 0.004 * (1 - q ** 2) * (1 - p ** 6), 0.010, timber))
    p, q = square(44, 56)
    puff, tufts = 0.034 * (1 - abs(q) ** 3.2) ** 0.7 * (1 - abs(p) ** 5) ** 0.7, 0.0045 * numpy.cos(p * 9.42) ** 2 * numpy.cos(q * 9.42) ** 2
    cushion = sheet("cushion", 0.008 + 0.160 * p * (1 - 0.05 * q ** 2), 0.150 * q * (1 - 0.10 * (1 - p ** 2)), 0.036 - 0.010 * q ** 2,
                    0.006 + puff + tufts * (1 - q ** 4), material("cushion", dirty(leather("#371009", "#6d2a1a", 0.0014), distance=0.02)))
    displace(cushion, lambda at: 0.0018 * ripple(at, 0.06, 9))
    return parts + [cushion]


def stirrup(side, hide, metal):
    """A strap over the skirt and an iron stirrup with a round foot plate."""
    x0, down = -0.035, numpy.linspace(0.10, 0.435, 60)
    line = over(x0, side * down, 0.030 + 0.011 * numpy.clip((down - 0.1) / 0.1, 0, 1))
    strap, end = sweep("strap", line, 0.0135, hide, 12, 5, side=(1, 0, 0), flat=0.14), line[-1]
    loop = smooth([(-0.060, 0, -0.140), (-0.067, 0, -0.105), (-0.058, 0, -0.055), (-0.030, 0, -0.016), (0, 0, -0.004), (0.030, 0, -0.016),
                   (0.058, 0, -0.055), (0.067, 0, -0.105), (0.060, 0, -0.140)], 80)
    along = abs(numpy.linspace(-1, 1, 80))
    bow = sweep("stirrup", loop + end, follow(along, (0, .0086), (.15, .0062), (.6, .0068), (.85, .0105), (1, .008)), metal, 14, 2.4, side=(0, 1, 0), flat=0.62)
    profile = [(0, -0.146), (0.050, -0.147), (0.066, -0.143), (0.070, -0.137), (0.066, -0.133), (0.060, -0.136), (0.03, -0.139), (0, -0.1395)]
    plate = pose([lathe("foot plate", smooth(profile, 26), metal, 44, 0.004)], move=end)
    eye = smooth([(-0.019, 0, -0.012), (-0.018, 0, 0.010), (0, 0, 0.013), (0.018, 0, 0.010), (0.019, 0, -0.012), (0, 0, -0.014), (-0.019, 0, -0.012)], 40)
    return [strap, bow, sweep("eye", eye[:-1] + end, 0.0034, metal, 10, loop=True), *plate]


def mount():
    """What the museum shows it on: a post with a broad foot; the felt hides the rest."""
    outline = smooth([(0, -0.62), (0.150, -0.62), (0.156, -0.615), (0.155, -0.604), (0.140, -0.596), (0.07, -0.590), (0.038, -0.575), (0.030, -0.52), (0.028, -0.3),
                      (0.030, -0.10), (0.05, -0.040), (0.06, -0.030), (0, -0.022)], 70)
    p, q = square(14, 30)
    dark = material("mount", wood("#1c100a", "#2c1a10", "#3b2416", 0.4))
    return [lathe("post", outline, dark, 44), sheet("cradle", 0.22 * p, 0.24 * q, -0.020 + 0 * p, 0.014, dark)]


def build():
    timber = aged_wood(along=(1, 0.1, 1), dark="#34150b", middle="#5e2a17", light="#7d4426", polish=0.45)
    metal, stone, rust = material("silver", silver(shine=0.26)), material("carnelian", gem()), material("iron", iron())
    hide = material("leather", dirty(carved(leather("#4a2c17", "#8a5c36"), skirt_picture(), 0.0016, 0.68), distance=0.006))
    strap = material("strap", leather("#24140b", "#553620"))
    parts = pad() + pommel(timber, metal, stone) + cantle(timber, metal) + seat(material("boards", timber)) + mount()
    for side in (-1, 1):
        parts += skirt(side, hide, metal) + stirrup(side, strap, rust)
    return parts
