"""Қыл-қобыз: a bowed lute of one piece of wood; open bowl, leather below, two strings of horsehair."""

import numpy

from studio.curves import follow, ring, smooth
from studio.lute import coil, peg, string
from studio.materials import aged_wood, bronze, dirty, horsehair, iron, leather, material, metal
from studio.shapes import ball, block, fuse, grid, lathe, pose, shell, sweep
from studio.stage import View

VIEWS = (View(-30, 10, margin=0.93), View(72, 9, margin=0.93), View(-20, 12, (0.42, 0.5, 0.37), 0.46))
FOOT, TOP = 0.034, 0.408          # lower and upper end of the body
LEATHER_TOP = 0.205


def half_width(z):
    return follow((z - FOOT) / (TOP - FOOT), (0, .010), (.03, .032), (.1, .053), (.2, .0655), (.32, .062), (.44, .054),
                  (.52, .064), (.62, .086), (.73, .099), (.84, .092), (.93, .065), (.98, .032), (1, .014))


def depth(z):
    return follow((z - FOOT) / (TOP - FOOT), (0, .012), (.06, .036), (.2, .058), (.42, .050), (.55, .060), (.7, .077),
                  (.86, .064), (.96, .036), (1, .018))


def rim(z):
    """How far the front edge lies back; the open bowl dips a little, like a ladle."""
    return 0.010 * numpy.clip((z - LEATHER_TOP) / 0.12, 0, 1) ** 2


def section(z, inset=0.0, angles=None):
    """Half-round sections of the body at heights z, `inset` metres inside the wood."""
    turn = numpy.linspace(0, numpy.pi, 41) if angles is None else angles
    x = (half_width(z) - inset)[:, None] * numpy.cos(turn)
    y = rim(z)[:, None] + (depth(z) - inset * 1.2 - rim(z))[:, None] * abs(numpy.sin(turn)) ** 0.9
    return numpy.stack([x, y, numpy.repeat(z[:, None], len(turn), 1)], 2)


def stations(low, high, count=90):
    return low + (high - low) * (1 - numpy.cos(numpy.linspace(0, numpy.pi, count))) / 2


def body():
    """Bowl, neck and head, melted into one carved piece."""
    timber = material("wood", aged_wood(dark="#29140a", middle="#56301a", light="#7f5330", grain=0.013))
    outer = stations(FOOT, TOP)
    bowl = shell("bowl", section(outer), section(stations(FOOT + 0.009, TOP - 0.012), 0.0085), timber)
    path = smooth([(0, .030, .372), (0, .024, .402), (0, .032, .445), (0, .044, .495), (0, .044, .555), (0, .028, .612),
                   (0, .009, .655), (0, -.004, .695), (0, -.009, .735), (0, -.008, .752)], 140)
    along = numpy.linspace(0, 1, 140)
    wide = follow(along, (0, .034), (.1, .026), (.22, .0175), (.4, .0142), (.6, .0145), (.7, .018), (.78, .0245), (.86, .026),
                  (.92, .019), (.96, .013), (1, .007))
    thick = follow(along, (0, .013), (.12, .018), (.3, .0145), (.6, .0135), (.75, .0145), (.88, .0125), (1, .007))
    neck = sweep("neck", path, wide, timber, 32, 2.5, side=(1, 0, 0), flat=thick / wide)
    foot = lathe("foot", smooth([(0, .016), (.009, .0165), (.0115, .021), (.0085, .028), (.012, .042), (0, .046)], 30), timber, 32)
    pose([foot], move=(0, 0.012, 0))
    whole = fuse("body", [bowl, neck, foot], 0.0014, 36000, 5)
    return whole


def membrane():
    """Camel skin over the lower half, drawn round the edges and nailed with small bronze nails."""
    skin = material("skin", leather("#6b4524", "#b58a55", 0.0017))
    z = stations(FOOT + 0.006, LEATHER_TOP, 70)
    wrap = numpy.linspace(0.55, 0.0, 10)
    across = numpy.linspace(1, -1, 33)[1:-1]

    def sheet(lift):
        wide = half_width(z)[:, None] + lift
        right = section(z, -lift, wrap)
        left = right[:, ::-1] * (-1, 1, 1)
        sag = 0.0035 * numpy.sin(numpy.pi * numpy.linspace(0.05, 1, 70))[:, None]
        front = numpy.stack([wide * across, -lift - sag * (1 - across ** 2) + 0 * wide, numpy.repeat(z[:, None], 31, 1)], 2)
        joined = numpy.concatenate([right, front, left], 1)
        joined[:, :, 2] += 0.004 * numpy.sin(numpy.arange(joined.shape[1]) * 0.55)[None] * ((z - FOOT) / (LEATHER_TOP - FOOT))[:, None] ** 6
        return joined

    parts = [shell("skin", sheet(0.0020), sheet(-0.0012), skin)]
    nail = material("nail", bronze(0.2))
    for height in numpy.linspace(FOOT + 0.03, LEATHER_TOP - 0.008, 9):
        point = section(numpy.array([height]), -0.0021, numpy.array([0.40]))[0, 0]
        for side in (-1, 1):
            parts.append(ball("nail", point * (side, 1, 1), 0.0026, nail, 12))
    return parts


def strings():
    """Two strands of many hairs each, over a small bridge on the skin."""
    hair = material("hair", horsehair("#16110e", "#51443a"))
    timber = material("bridge", aged_wood(dark="#3b2010", middle="#77491f", light="#9b6c3c", along=(0.1, 1, 1), grain=0.005))
    pegwood = material("peg", aged_wood(dark="#1f0f08", middle="#432414", light="#5f3a20", grain=0.006))
    along = numpy.linspace(-0.021, 0.021, 30)
    tall = follow(numpy.linspace(0, 1, 30), (0, .0052), (.3, .0072), (.5, .0068), (.7, .0072), (1, .0052))
    parts = [sweep("bridge", numpy.c_[along, -0.0125 - 0 * along, numpy.full(30, 0.112)], tall, timber, 20, 3.2, side=(0, 1, 0), flat=.0036 / tall)]
    for side, z, y in ((-1, 0.664, 0.005), (1, 0.694, -0.004)):
        path = [(0.002 * side, 0.004, FOOT - 0.004), (0.003 * side, -0.0045, FOOT + 0.006), (0.0085 * side, -0.0210, 0.112),
                (0.0075 * side, y - 0.0185, z - 0.004)]
        parts += [string(path, 0.0014, hair), coil((0.0075 * side, y - 0.004, z), 0.0148, 0.0013, hair, 3)]
        parts.append(peg(side, (side * 0.012, y, z), pegwood, 1.28))
    tie = numpy.c_[0.0125 * numpy.cos(ring(30)), 0.012 + 0.0115 * numpy.sin(ring(30)), numpy.full(30, FOOT - 0.004)]
    parts += [sweep("tie", tie + (0, 0, lift), 0.0016, hair, 8, loop=True) for lift in (-0.003, 0.0, 0.003)]
    return parts


def rattles():
    """Iron ring with three cones, hung in the bowl, and a bronze mirror: the shaman's voices."""
    rust, disc = material("iron", iron()), material("mirror", dirty(metal("#a39372", "#6a5b44", shine=0.3), "#221b12", 0.006))
    turn = ring(40)
    loop = numpy.c_[0.015 * numpy.cos(turn), numpy.full(40, 0.030), 0.360 + 0.015 * numpy.sin(turn)]
    parts = [sweep("ring", loop, 0.0016, rust, 10, loop=True)]
    parts.append(sweep("staple", smooth([(0, .050, .379), (0, .036, .377), (0, .026, .372), (0, .036, .3685), (0, .052, .368)], 24), .0014, rust, 8))
    for angle, lean in ((-130, 6), (-90, 0), (-50, -6)):
        x, z = 0.015 * numpy.cos(numpy.radians(angle)), 0.360 + 0.015 * numpy.sin(numpy.radians(angle))
        cone = lathe("cone", smooth([(.0007, .0), (.0022, -.003), (.0046, -.026), (.0052, -.029), (.0040, -.0285), (.001, -.004)], 24), rust, 20)
        eye = sweep("eye", numpy.c_[0 * turn, 0.0032 * numpy.cos(turn), 0.0026 * numpy.sin(turn)], 0.0008, rust, 6, loop=True)
        parts += pose([cone], (0, lean, 0), (x, 0.030, z - 0.0035)) + pose([eye], (0, lean, 0), (x, 0.030, z - 0.001))
    mirror = lathe("mirror", smooth([(0, .003), (.004, .0032), (.006, .0012), (.017, .0012), (.0195, .0026), (.0215, .0018), (.021, 0), (0, 0)], 60), disc, 64)
    return parts + pose([mirror], (90, 0, 0), (0, 0.0575, 0.287))


def bow():
    """A strongly bent stick, its hair slack as players leave it, lying before the lute."""
    timber = material("bow", aged_wood(dark="#35190c", middle="#6d4020", light="#93653a", along=(0.06, 1, 1), grain=0.006))
    hair = material("bow hair", horsehair("#b9a98c", "#e3d8c0", along=(0.02, 1, 1)))
    strap = material("wrapping", leather("#2d1a0e", "#5f3d22", 0.0012))
    line = smooth([(-.285, .004), (-.262, -.012), (-.16, -.066), (0, -.088), (.15, -.070), (.235, -.030), (.282, .004), (.318, .020)], 120)
    along = numpy.linspace(0, 1, 120)
    wide = follow(along, (0, .0058), (.05, .0075), (.2, .0068), (.6, .0068), (.85, .0078), (.97, .0086), (1, .006))
    parts = [sweep("stick", numpy.c_[line, numpy.full(120, 0.009)], wide, timber, 20, 2.3)]
    ends = numpy.array([(-.266, -.006, .009), (.262, -.010, .009)])
    for strand in range(7):
        off = (strand - 3) * 0.0016
        middle = (ends[0] + ends[1]) / 2 + (0, 0.006 + off * 0.6, -0.0055 + 0.0006 * (strand % 3))
        hairline = smooth([ends[0] + (0, off, 0), middle + (-.12, 0, .0012), middle + (.12, 0, .0012), ends[1] + (0, off, 0)], 60)
        parts.append(sweep("bow hair", hairline, 0.0016, hair, 8))
    for index in (8, 9, 10, 11, 103, 104, 105, 106, 107):
        around = line[index], (line[index + 1] - line[index - 1])
        direction = around[1] / numpy.linalg.norm(around[1])
        turn, reach = ring(24), wide[index] + 0.0007
        circle = numpy.c_[around[0][0] - direction[1] * reach * numpy.cos(turn), around[0][1] + direction[0] * reach * numpy.cos(turn),
                          0.009 + reach * numpy.sin(turn)]
        parts.append(sweep("wrapping", circle, 0.0022, strap, 8, loop=True))
    return pose(parts, (0, 0, 7), (0.03, -0.135, 0.0015))


def stand():
    """The museum's mount: a blackened steel plate, a rod and a padded fork under the neck."""
    steel = material("steel", metal("#2c2c2d", "#1f1e1e", shine=0.5, dent=0.0))
    prongs = smooth([(-.024, .022, .452), (-.0245, .045, .450), (-.016, .061, .449), (0, .065, .449), (.016, .061, .449), (.0245, .045, .450), (.024, .022, .452)], 60)
    rod = smooth([(0, .112, .010), (0, .112, .25), (0, .111, .42), (0, .100, .445), (0, .066, .449)], 80)
    return [block("plate", (0.20, 0.21, 0.008), steel, 0.0018, (0, 0.045, 0.004)),
            sweep("rod", rod, 0.0042, steel, 16), sweep("fork", prongs, 0.0032, steel, 14),
            lathe("socket", [(0, .008), (.020, .008), (.020, .012), (.0185, .0165), (.0125, .0178), (0, .0178)], steel, 40)]


def build():
    socket = stand()
    pose(socket[-1:], move=(0, 0.012, 0))
    return [body()] + membrane() + strings() + rattles() + bow() + socket
