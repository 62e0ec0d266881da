"""Six coins after medieval ones: struck silver and copper, worn, clipped, overlapping; ornament only, no lettering."""

import numpy
from PIL import Image, ImageFilter

from studio import ornament
from studio.curves import ring, smooth
from studio.layout import set_pattern
from studio.materials import Surface, dirty, layered, material, metal, patches
from studio.nodes import paint
from studio.ornament import moved, stroke
from studio.shapes import grid, move_vertices, pose, vertices
from studio.stage import View

VIEWS = (View(-12, 52, margin=0.88), View(152, 34, margin=0.84), View(-6, 62, (0.36, 0.34, 0.5), 0.58))
PICTURE, RELIEF = 900, 0.00034  # pixels of one die, metres


def circle(radius, thick, count=160):
    turn = numpy.linspace(0, 2 * numpy.pi, count)
    return [stroke(numpy.c_[radius * numpy.cos(turn), radius * numpy.sin(turn)], thick)]


def beads(radius, count, thick):
    return [stroke([(radius * numpy.cos(a), radius * numpy.sin(a))] * 2, thick) for a in ring(count)]


def polygon(corners, radius, thick, turn=0.0):
    return moved(circle(radius, thick, corners + 1), turn=turn)


def star(points, skip, radius, thick):
    return moved([circle(radius, thick, points + 1)[0][numpy.arange(points + 1) * skip % points]], turn=90)


def rosette(petals, radius, thick):
    leaf = smooth([(0, 0.16 * radius), (radius * 0.26, radius * 0.55), (0, radius), (-radius * 0.26, radius * 0.55), (0, 0.16 * radius)], 40)
    leaf = [stroke(leaf, thick), stroke([(0, radius * 0.45), (0, radius * 0.6)], thick * 0.8)]
    return [s for index in range(petals) for s in moved(leaf, turn=360 / petals * index)] + circle(0.11 * radius, 0.10 * radius, 30)


def lobes(count, radius, depth, thick):
    turn = numpy.linspace(0, 2 * numpy.pi, 300)
    reach = radius - depth + depth * 2 * abs(numpy.cos(turn * count / 2)) ** 0.8
    return [stroke(numpy.c_[reach * numpy.cos(turn), reach * numpy.sin(turn)], thick)]


def tamga():
    """A tamga of our own: a crescent borne on a lozenge, horns rolled in at its foot."""
    crescent = smooth([(-0.36, 0.62), (-0.34, 0.36), (0, 0.22), (0.34, 0.36), (0.36, 0.62)], 40)
    foot = smooth([(0, -0.22), (0.10, -0.46), (0.30, -0.56), (0.45, -0.42), (0.38, -0.28), (0.28, -0.34)], 40)
    return ([numpy.c_[crescent, numpy.interp(numpy.linspace(0, 1, 40), [0, 0.5, 1], [0.03, 0.085, 0.03])], stroke([(0, 0.50), (0.001, 0.50)], 0.065)]
            + polygon(4, 0.23, 0.045) + beads(0.0, 1, 0.06) + ornament.mirrored([stroke(foot, 0.060, 0.034)]))


def feline():
    """A striding cat with a turned-up tail, one paw raised."""
    body = smooth([(-0.40, 0.02), (-0.18, 0.06), (0.12, 0.02), (0.34, 0.10)], 30)
    strokes = [numpy.c_[body, numpy.interp(numpy.linspace(0, 1, 30), [0, 0.2, 0.55, 1], [0.13, 0.15, 0.105, 0.16])],
               stroke([(0.42, 0.20), (0.50, 0.32)], 0.13, 0.125), stroke([(0.55, 0.31), (0.62, 0.285)], 0.095, 0.075),
               stroke([(0.43, 0.42), (0.415, 0.455)], 0.055, 0.045), stroke([(0.55, 0.43), (0.565, 0.455)], 0.055, 0.045)]
    for foot in ([(-0.42, 0.0), (-0.52, -0.20), (-0.40, -0.34), (-0.42, -0.46), (-0.32, -0.47)], [(-0.30, -0.02), (-0.24, -0.22), (-0.14, -0.32), (-0.18, -0.46), (-0.08, -0.47)],
                 [(0.26, 0.02), (0.22, -0.20), (0.24, -0.46), (0.33, -0.47)], [(0.40, 0.04), (0.54, -0.06), (0.62, -0.20), (0.71, -0.18)]):
        strokes.append(stroke(smooth(foot, 24), 0.072, 0.046))
    tail = smooth([(-0.48, 0.06), (-0.66, 0.10), (-0.72, 0.28), (-0.58, 0.44), (-0.40, 0.42), (-0.38, 0.32)], 40)
    return strokes + [stroke(tail, 0.046, 0.052)]


def dies():
    """Six obverses."""
    turn = numpy.linspace(0, 2 * numpy.pi, 400)
    braid = lambda phase: [stroke(numpy.c_[(0.80 + 0.050 * numpy.sin(12 * turn + phase)) * numpy.cos(turn), (0.80 + 0.050 * numpy.sin(12 * turn + phase)) * numpy.sin(turn)], 0.020)]
    sprigs = [s for a in range(4) for s in moved(rosette(5, 0.11, 0.020), 0.79 * numpy.cos(a * 1.5708), 0.79 * numpy.sin(a * 1.5708))]
    return {
        "tamga": moved(tamga(), 0, -0.08, 0.86) + circle(0.68, 0.022) + braid(0) + braid(numpy.pi) + circle(0.92, 0.022) + beads(0.985, 72, 0.026),
        "feline": moved(feline(), -0.02, 0.0, 0.98) + circle(0.76, 0.022) + beads(0.845, 48, 0.032) + circle(0.93, 0.026)
        + moved(beads(0.10, 6, 0.03) + circle(0.02, 0.03, 8), 0, 0.52),
        "star": star(8, 3, 0.80, 0.030) + circle(0.34, 0.024) + rosette(6, 0.27, 0.024) + beads(0.60, 8, 0.055) + circle(0.88, 0.028) + beads(0.96, 64, 0.028),
        "rosette": rosette(8, 0.60, 0.036) + moved(beads(0.53, 8, 0.04), turn=22.5) + circle(0.68, 0.024) + braid(0) + braid(numpy.pi) + circle(0.93, 0.028),
        "square": moved(lobes(4, 0.40, 0.24, 0.036), turn=45) + lobes(4, 0.40, 0.24, 0.036) + beads(0.20, 4, 0.045) + polygon(4, 0.82, 0.030, 45)
        + polygon(4, 0.92, 0.016, 45) + sprigs + circle(0.97, 0.03),
        "horns": moved(ornament.rams_horns(0.075), 0, -0.02, 0.72) + moved(ornament.rams_horns(0.075), 0, 0.02, 0.72, 180)
        + beads(0.80, 40, 0.035) + circle(0.90, 0.03) + circle(0.71, 0.02),
    }


def clouds(seed, size):
    """A soft random picture, 0..1, for worn and weakly struck places."""
    grain = numpy.random.default_rng(seed).uniform(0, 255, (size, size)).astype(numpy.uint8)
    picture = Image.fromarray(grain).resize((PICTURE, PICTURE), Image.BICUBIC).filter(ImageFilter.GaussianBlur(PICTURE / size / 3))
    return (numpy.asarray(picture, float) - numpy.min(picture)) / numpy.ptp(picture)


def struck(strokes, seed, wear, shift):
    """The die as it came out on this piece: off centre, weak on one side, its heights rubbed. `wear` 0..1."""
    picture = ornament.drawing(moved(strokes, *shift, turn=seed * 3), PICTURE, PICTURE, (-1.1, -1.1, 1.1, 1.1), 2.2 + 2.2 * wear)
    weak = numpy.clip((clouds(seed, 5) - wear * 0.85 + 0.42) / 0.5, 0, 1)
    return numpy.clip(picture * (0.25 + 0.75 * weak) * (1 - 0.45 * wear), 0, 1)


def edge(seed, radius):
    """The outline of the flan: hammered out by hand, a clipped side, a split."""
    turn, chance = ring(220), numpy.random.default_rng(seed + 50)
    outline = numpy.ones(220)
    for wave in (*range(2, 9), 14, 23, 37):
        outline += (0.030 / wave ** 0.8 if wave < 9 else 0.0035) * chance.normal() * numpy.sin(wave * turn + chance.uniform(0, 6.3))
    for _ in range(2):
        away = numpy.cos(turn - chance.uniform(0, 6.3))
        outline = numpy.minimum(outline, chance.uniform(0.90, 0.97) / numpy.maximum(away, 0.05))
    split = (turn - chance.uniform(0, 6.3) + numpy.pi) % (2 * numpy.pi) - numpy.pi
    outline -= chance.uniform(0.06, 0.16) * numpy.exp(-(abs(split) / 0.035) ** 1.5)
    return radius * outline


def sample(picture, x, y, radius):
    """The picture at places of a coin whose die is a little smaller than the flan."""
    column, row = (numpy.clip((a / radius / 1.02 / 2.2 + 0.5) * (PICTURE - 1), 0, PICTURE - 1).round().astype(int) for a in (x, y))
    return picture[row, column]


def coin(number, picture, radius, thick, skin, bend):
    """One flan as a disc: struck face above, soft edge, plain back; bent a little and hammered uneven."""
    chance, turn, outline = numpy.random.default_rng(number), ring(220), edge(number, radius)
    inward = numpy.r_[numpy.linspace(0.0, 0.93, 60), 0.955, 0.973, 0.987, 0.996]
    rounding = numpy.r_[numpy.zeros(60), 0.02, 0.09, 0.22, 0.42]
    coarse = numpy.r_[0:60:4, 60:64]  # the back needs fewer rings
    share = numpy.r_[inward[coarse], 1.0, inward[::-1]]
    level = numpy.r_[rounding[coarse], 0.5, 1 - rounding[::-1]] * thick
    x, y = share[:, None] * (outline * numpy.cos(turn))[None], share[:, None] * (outline * numpy.sin(turn))[None]
    above = numpy.clip((level / thick - 0.55) / 0.45, 0, 1)[:, None]
    warp = bend * ((x * numpy.cos(number) + y * numpy.sin(number)) / radius) ** 2 - 0.00018 * numpy.sin(x / radius * 3 + number) * numpy.cos(y / radius * 4)
    z = level[:, None] + above * RELIEF * sample(picture, x, y, radius) + warp + above * 0.00009 * numpy.sin(x / 0.0013 + number) * numpy.sin(y / 0.0017)
    apart = numpy.array([number * 0.06, number * 0.031, 0])
    part = grid("coin", numpy.stack([x, y, z], 2) + apart, skin, wrap=True, sharp=60)
    places = vertices(part) - apart
    corners = numpy.empty(len(part.data.loops), numpy.int32)
    part.data.loops.foreach_get("vertex_index", corners)
    set_pattern(part, numpy.where(places[corners][:, 2:] < 0.45 * thick, 0.002, places[corners][:, :2] / radius / 1.02 / 2.2 + 0.5))
    return pose(pose([part], move=tuple(-apart)), (0, 0, chance.normal(0, 24)))[0]


def struck_metal(base, grime, picture, amount):
    """The relief again as fine bump, dirt lying around it, heights rubbed bright."""
    def recipe(nodes):
        surface = base(nodes)
        drawn = nodes.picture(picture)
        low = nodes.times(nodes.step(drawn, 0.34, 0.10), nodes.step(nodes.noise(0.006, 5, 0.65), 0.30, 0.62))
        return Surface(nodes.mix(nodes.times(low, amount), surface.colour, paint(grime)), nodes.plus(surface.roughness, nodes.times(low, 0.22 * amount)),
                       nodes.mix(nodes.times(low, amount * 0.6), surface.metallic, 0.3), nodes.plus(surface.height, nodes.times(drawn, 0.00016)))
    return recipe


def old_copper(cover):
    bare = metal("#8f5a3c", "#4a2d1d", scratch=0.0008, shine=0.36, dent=0.00016)
    green = lambda n: n.ramp(n.step(n.noise(0.0022, 6, 0.7), 0.3, 0.7), paint("#2f4437"), paint("#607d66"), paint("#97a98c"))
    crust = lambda n: Surface(green(n), 0.85, 0.0, n.times(n.noise(0.0007, 5), 0.00022))
    brown = lambda n: Surface(paint("#3b2416"), 0.6, 0.5, n.times(n.noise(0.0012, 4), 0.0001))
    return layered(layered(bare, brown, patches(0.008, 0.46, 0.60)), crust, patches(0.0085, 0.66 - 0.26 * cover, 0.72 - 0.26 * cover, 7, 0.7), step=0.00005)


# (die, metal, radius, thickness, wear, how dull or how green, place x, y, leaning on which)
COINS = [("tamga", "silver", .0128, .00125, .15, "#8d8676", -.0160, -.0040, None), ("star", "copper", .0112, .0019, .35, .50, .0195, -.0125, None),
         ("square", "silver", .0120, .0011, .30, "#6f685b", .0065, .0120, None), ("horns", "copper", .0105, .0021, .25, .42, -.0165, .0200, None),
         ("rosette", "silver", .0116, .0010, .22, "#a39b8a", -.0035, -.0205, 0), ("feline", "copper", .0112, .0018, .20, .10, .0255, .0105, 2)]


def lean(part, place, supports):
    """Lays a coin at a place: flat if it is free, else tilted just until no point of it lies in the coin under it."""
    away = sum((numpy.array(place) - centre for centre, _, _ in supports), numpy.zeros(2))
    clear = lambda centre, reach, top: (places[numpy.hypot(*(places[:, :2] - centre).T) < reach, 2] > top - 0.00006).all()
    compass, flat = numpy.degrees(numpy.arctan2(away[1], away[0])), vertices(part).copy()
    for tilt in numpy.arange(0, 25, 0.2):
        move_vertices(part, flat)
        pose([part], (0, 0, -compass))
        pose([part], (0, float(tilt), 0))
        pose([part], (0, 0, compass), (*place, 0))
        places = vertices(part)
        places[:, 2] -= places[:, 2].min()
        move_vertices(part, places)
        if all(clear(*one) for one in supports):
            return


def resting(part, place):
    """Centre, reach and height of a coin that lies flat."""
    return numpy.array(place), 0.965 * numpy.hypot(*(vertices(part)[:, :2] - place).T).max(), float(vertices(part)[:, 2].max())


def build():
    parts, laid, drawings = [], [], dies()
    for number, (die, kind, radius, thick, wear, tone, x, y, on) in enumerate(COINS):
        picture = struck(drawings[die], number + 1, wear, (0.05 * numpy.sin(number * 2.1), 0.05 * numpy.cos(number * 1.3)))
        base = metal("#c6bfb1", tone, scratch=0.0007, shine=0.30, dent=0.00014) if kind == "silver" else old_copper(tone)
        grime = "#1d1914" if kind == "silver" else "#2a1a10"
        skin = material(f"{die} {kind}", dirty(struck_metal(base, grime, picture, 0.88 - 0.25 * wear), grime, 0.0012, 0.7))
        part = coin(number + 1, picture, radius, thick, skin, 0.0003 if on is None else 0.0005)
        lean(part, (x, y), [] if on is None else [laid[on]])
        laid, parts = laid + [resting(part, (x, y))], parts + [part]
    return parts
