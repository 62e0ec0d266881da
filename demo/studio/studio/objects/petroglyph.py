"""Slab of desert-varnished rock with pecked drawings after those of the steppe gorges: ibexes, a rider, a sun."""

import numpy
from PIL import Image, ImageDraw, ImageFilter

from studio.curves import follow, resample, ring, ripple, smooth
from studio.layout import front_pattern, pattern_of, set_pattern
from studio.materials import Surface, dirty, layered, lichen, material, patches, wood
from studio.nodes import paint
from studio.ornament import stroke
from studio.shapes import grid, pose, sweep
from studio.stage import View

VIEWS = (View(-14, 8, margin=0.84), View(62, 12, margin=0.84), View(-8, 10, (0.36, 0.1, 0.62), 0.36))
WIDTH, HEIGHT, THICK = 0.86, 0.66, 0.085
PICTURE = 2560, 1966
LEFT, BOTTOM = -0.43, 0.0
OUTLINE = [(-0.375, 0.022), (-0.20, 0.004), (0.02, 0.014), (0.21, 0.000), (0.335, 0.030), (0.405, 0.115), (0.425, 0.255), (0.392, 0.372),
           (0.402, 0.455), (0.315, 0.560), (0.190, 0.592), (0.082, 0.655), (-0.075, 0.648), (-0.165, 0.612), (-0.292, 0.600), (-0.362, 0.515),
           (-0.352, 0.420), (-0.425, 0.300), (-0.418, 0.130)]


def beast(length, horn, legs=0.42, tail=0.1, horns=2, turn=1):
    """An ibex as the peckers drew it: a bow of a body, four sticks, great horns swept over the back. Faces left."""
    back = smooth([(0.0, 0.52), (0.16, 0.45), (0.38, 0.44), (0.60, 0.47), (0.74, 0.53)], 24)
    strokes = [numpy.c_[back, follow(numpy.linspace(0, 1, 24), (0, .040), (.2, .078), (.5, .066), (.8, .072), (1, .045))],
               stroke(smooth([(0.02, 0.52), (-0.06, 0.62), (-0.11, 0.72)], 12), 0.044, 0.032),
               stroke([(-0.10, 0.715), (-0.19, 0.665)], 0.034, 0.018), stroke([(-0.165, 0.66), (-0.17, 0.615)], 0.010),
               stroke([(-0.085, 0.73), (-0.045, 0.775)], 0.014), stroke(smooth([(0.74, 0.54), (0.80, 0.60), (0.80, 0.66)], 8), 0.018, 0.010)]
    for x, lean in ((0.05, -0.05), (0.14, 0.03), (0.60, -0.02), (0.71, 0.05)):
        strokes.append(stroke(smooth([(x, 0.44), (x + lean * 0.4, 0.44 - legs * 0.5), (x + lean, 0.44 - legs)], 12), 0.028, 0.018))
    for index in range(horns):
        reach = horn * (1 - 0.2 * index)
        line = smooth([(-0.11, 0.74), (-0.07, 0.74 + 0.25 * reach), (0.10, 0.74 + 0.36 * reach), (0.28, 0.74 + 0.26 * reach), (0.36, 0.74 + 0.02 * reach)], 40)
        strokes.append(stroke(line + (0, -0.05 * index), 0.024, 0.012))
        if index == 0:
            for along in range(6, 36, 5):  # the knots of the horn
                strokes.append(stroke([line[along], line[along] + numpy.array([0.006, 0.040])], 0.011))
    return [one * (turn * length, length, length) for one in strokes]


def rider(length):
    """A horse at a trot, its rider shooting backwards."""
    back = smooth([(0.0, 0.50), (0.16, 0.47), (0.40, 0.465), (0.62, 0.49), (0.72, 0.52)], 24)
    strokes = [numpy.c_[back, follow(numpy.linspace(0, 1, 24), (0, .050), (.2, .085), (.5, .068), (.8, .080), (1, .05))],
               stroke(smooth([(0.02, 0.52), (-0.08, 0.61), (-0.15, 0.70)], 12), 0.058, 0.036), stroke([(-0.15, 0.70), (-0.27, 0.60)], 0.040, 0.022),
               stroke([(-0.135, 0.72), (-0.115, 0.78)], 0.014), stroke(smooth([(0.73, 0.54), (0.82, 0.52), (0.86, 0.34)], 12), 0.022, 0.012)]
    for line in ([(0.05, 0.46), (-0.05, 0.30), (-0.16, 0.26), (-0.17, 0.16)], [(0.13, 0.45), (0.11, 0.24), (0.17, 0.05)],
                 [(0.60, 0.45), (0.57, 0.26), (0.49, 0.06)], [(0.69, 0.48), (0.76, 0.28), (0.72, 0.16), (0.77, 0.05)]):
        strokes.append(stroke(smooth(line, 16), 0.032, 0.018))
    strokes += [stroke([(0.30, 0.50), (0.29, 0.84)], 0.042, 0.036), stroke([(0.285, 0.93), (0.287, 0.935)], 0.050),
                stroke(smooth([(0.285, 0.985), (0.34, 1.03), (0.40, 1.0)], 10), 0.014, 0.008), stroke([(0.30, 0.52), (0.21, 0.30), (0.16, 0.28)], 0.026, 0.018),
                stroke([(0.29, 0.82), (0.54, 0.85)], 0.020), stroke(smooth([(0.29, 0.80), (0.22, 0.73), (0.34, 0.83)], 10), 0.018),
                stroke(smooth([(0.46, 1.10), (0.57, 1.00), (0.545, 0.85), (0.60, 0.70), (0.50, 0.60)], 24), 0.016), stroke([(0.36, 0.835), (0.76, 0.865)], 0.010)]
    return [one * (length, length, length) for one in strokes]


def sun(radius):
    """A disc in a ring of rays, with dots round it."""
    turn = numpy.linspace(0, 2 * numpy.pi, 80)
    circle = lambda r, thick: stroke(numpy.c_[r * numpy.cos(turn), r * numpy.sin(turn)], thick)
    strokes = [circle(0.62, 0.055), circle(0.34, 0.045), stroke([(0, 0), (0.01, 0)], 0.13)]
    for angle in ring(18, 0.1):
        way = numpy.array([numpy.cos(angle), numpy.sin(angle)])
        strokes += [stroke([way * 0.70, way * 0.96], 0.036, 0.026)]
    for angle in ring(26, 0.05):
        way = numpy.array([numpy.cos(angle), numpy.sin(angle)]) * 1.10
        strokes.append(stroke([way, way * 1.005], 0.034))
    return [one * radius for one in strokes]


def scene():
    place = lambda strokes, x, y: [numpy.c_[one[:, 0] + x, one[:, 1] + y, one[:, 2]] for one in strokes]
    return (place(beast(0.205, 1.15), -0.265, 0.275) + place(beast(0.135, 0.95, horns=1), -0.075, 0.165) + place(beast(0.115, 0.9, horns=1, turn=-1), -0.215, 0.135)
            + place(beast(0.150, 1.1, horns=2), 0.155, 0.055) + place(beast(0.085, 0.7, horns=1), 0.030, 0.085) + place(beast(0.095, 0.8, horns=1), -0.135, 0.392)
            + place(rider(0.225), 0.145, 0.225) + place(sun(0.088), 0.028, 0.518) + place(beast(0.075, 0.8, horns=1, turn=-1), 0.255, 0.475))


def pecking():
    """The drawing as thousands of dents: close together inside, straying at the edges. Full is deep."""
    chance = numpy.random.default_rng(12)
    scale = PICTURE[0] / WIDTH
    image = Image.new("L", PICTURE, 0)
    pen = ImageDraw.Draw(image)
    for one in scene():
        reach = numpy.hypot(*numpy.diff(one[:, :2], axis=0).T).sum()
        girth = max(float(one[:, 2].mean()), 0.002)
        for where in chance.uniform(0, len(one) - 1, int(reach * girth * 2 / 2.6e-6) + 8):
            x, y, half = (numpy.interp(where, range(len(one)), axis) for axis in one.T)
            angle, far = chance.uniform(0, 6.3), half * chance.uniform(0, 1) ** 0.5 + abs(chance.normal(0, 0.0007))
            dent = chance.uniform(0.0007, 0.0017) * scale
            px, py = ((x + far * numpy.cos(angle)) - LEFT) * scale, ((y + far * numpy.sin(angle)) - BOTTOM) * scale
            pen.ellipse((px - dent, py - dent * 0.85, px + dent, py + dent * 0.85), fill=int(chance.uniform(120, 255)))
    for _ in range(500):  # stray blows
        px, py, dent = chance.uniform(0, PICTURE[0]), chance.uniform(60, PICTURE[1]), chance.uniform(0.0005, 0.0013) * scale
        pen.ellipse((px - dent, py - dent, px + dent, py + dent), fill=int(chance.uniform(60, 170)))
    return numpy.asarray(image.filter(ImageFilter.GaussianBlur(1.1)), float) / 255


def slab(skin):
    """Ring upon ring: from the middle of the front over the broken edge to the middle of the back."""
    outline = resample(OUTLINE + OUTLINE[:1], 301)[:-1] * 0.65 + smooth(OUTLINE + OUTLINE[:1], 301)[:-1] * 0.35
    middle = numpy.array([0.0, 0.31])
    outline = outline + (outline - middle) / numpy.linalg.norm(outline - middle, axis=1)[:, None] * (
        0.005 * numpy.round(ripple(numpy.c_[outline, numpy.zeros(300)], 0.11, 2) * 1.5) + 0.003 * ripple(numpy.c_[outline, numpy.zeros(300)], 0.02, 3))[:, None]
    share = numpy.r_[numpy.linspace(0.0, 0.93, 60), 0.955, 0.975, 0.990, 1.0, 1.008, 1.010, 1.006, 1.0, 0.99, 0.97, 0.94, 0.9, numpy.linspace(0.84, 0, 22)]
    depth = numpy.r_[numpy.zeros(60), 0.01, 0.035, 0.08, 0.16, 0.28, 0.42, 0.56, 0.70, 0.82, 0.90, 0.95, 0.98, numpy.ones(22)]
    flat = middle + share[:, None, None] * (outline - middle)[None]
    points = numpy.stack([flat[..., 0], -THICK / 2 + depth[:, None] * THICK + 0 * flat[..., 0], flat[..., 1]], 2)
    places = points.reshape(-1, 3)
    steps = numpy.round(ripple(places * (1, 0.4, 1), 0.30, 21) * 1.6) / 1.6  # cleavage: flat treads, sudden risers
    front = places[:, 1] < -THICK * 0.3
    rough = numpy.where(front, 0.0042 * ripple(places, 0.25, 22) + 0.0012 * ripple(places, 0.05, 23), 0.016 * steps + 0.005 * ripple(places, 0.09, 24))
    loss = numpy.clip(ripple(places * (1, 0.2, 1), 0.17, 41) - 0.55, 0, 0.6) * numpy.clip(numpy.hypot(places[:, 0] / 0.43, (places[:, 2] - 0.31) / 0.33) - 0.72, 0, 0.3) / 0.3
    places[:, 1] += numpy.where(front, rough + 0.028 * loss, -abs(rough) * (places[:, 1] > 0) + 0.3 * rough)
    edge = (abs(places[:, 1]) < THICK * 0.42)[:, None]
    outward = (places - (0, 0, 0.31)) * (1, 0, 1)
    places += edge * outward / (numpy.linalg.norm(outward, axis=1)[:, None] + 1e-6) * (0.0075 * numpy.round(ripple(places * (1, 2.4, 1), 0.15, 25) * 1.4) / 1.4 + 0.0014 * ripple(places, 0.03, 26))[:, None]
    return grid("slab", places.reshape(points.shape), skin, wrap=True, sharp=50)


def varnish(nodes):
    """Patina baked by the sun: brown-black with a sheen, rust in patches, thin where the weather rubs."""
    clouds, fine = nodes.noise(0.14, 7, 0.65), nodes.noise(0.004, 6, 0.7)
    colour = nodes.ramp(nodes.step(nodes.plus(clouds, nodes.times(fine, 0.3)), 0.45, 0.90), paint("#1d1512"), paint("#33231b"), paint("#563a28"))
    sheen = nodes.plus(nodes.times(fine, 0.35), nodes.plus(nodes.times(clouds, 0.2), 0.28))
    height = nodes.plus(nodes.times(fine, 0.0005), nodes.times(nodes.noise(0.022, 4, 0.6), 0.0030))
    cracks = nodes.times(nodes.step(nodes.cells(0.24, "DISTANCE_TO_EDGE", warp=1.1), 0.006, 0.0), nodes.step(nodes.noise(0.16, 3), 0.46, 0.54))
    return Surface(nodes.mix(nodes.times(cracks, 0.7), colour, paint("#0d0a08")), sheen, 0.0, nodes.plus(height, nodes.times(cracks, -0.0025)))


def fresh(nodes):
    """The sandstone under the varnish."""
    sand, bed = nodes.noise(0.0016, 5, 0.7), nodes.noise(0.05, 5, 0.6, (0.3, 1, 1))
    colour = nodes.ramp(nodes.step(nodes.plus(nodes.times(sand, 0.5), nodes.times(bed, 0.6)), 0.35, 0.8), paint("#6a4a36"), paint("#94705a"), paint("#b8967a"))
    return Surface(colour, 0.9, 0.0, nodes.plus(nodes.times(sand, 0.0006), nodes.times(nodes.noise(0.012, 5, 0.7), 0.003)))


def rock():
    """Varnish on the face, bare stone where it broke, dents paler than the crust, a little lichen."""
    drawing = pecking()
    bare = lambda nodes: nodes.step(nodes.plus(nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[1], nodes.times(nodes.noise(0.04, 6, 0.7), 0.05)), -0.004, 0.014)
    stone = layered(layered(varnish, fresh, patches(0.075, 0.66, 0.70, 8, 0.72), step=-0.0006), fresh, bare, step=-0.0008)

    def pecked(nodes):
        surface, dents = stone(nodes), nodes.picture(drawing)
        thin = nodes.times(nodes.step(dents, 0.10, 0.55), nodes.plus(nodes.times(nodes.noise(0.05, 5, 0.6), 0.5), 0.62))
        tone = nodes.ramp(nodes.noise(0.003, 5, 0.7), paint("#836b52"), paint("#a89074"), paint("#c4b196"))
        return Surface(nodes.mix(nodes.math("MINIMUM", thin, 0.95), surface.colour, tone), nodes.mix(thin, surface.roughness, 0.9), 0.0,
                       nodes.plus(surface.height, nodes.times(dents, -0.0016)))
    grey = layered(pecked, lichen("#5d6152", "#969a85"), patches(0.10, 0.60, 0.63, 9, 0.74), step=0.0008)
    return dirty(layered(grey, lichen("#8a5a1d", "#c4923a"), patches(0.06, 0.655, 0.675, 9, 0.72), step=0.0008), "#17110d", 0.03, 0.6)


def mount(timber, iron):
    """A plinth of dark wood and three bent iron claws that hold the stone."""
    parts = []
    foot = sweep("plinth", smooth([(-0.33, 0, -0.034), (-0.1, 0, -0.034), (0.1, 0, -0.034), (0.33, 0, -0.034)], 40), 0.105, timber, 40, 9, side=(0, 1, 0), flat=0.27)
    parts.append(foot)
    for x, high in ((-0.20, 0.055), (0.19, 0.055)):
        path = smooth([(x, 0.060, -0.012), (x, 0.030, 0.001), (x, -0.034, 0.000), (x, -0.0465, 0.005), (x, -0.0480, 0.018), (x, -0.0455, high)], 40)
        parts.append(sweep("claw", path, 0.008, iron, 14, 4, side=(1, 0, 0), flat=0.42))
        parts.append(sweep("stay", smooth([(x, 0.062, -0.016), (x, 0.064, 0.05), (x, 0.073, 0.18), (x, 0.083, 0.30)], 40), 0.008, iron, 14, 4, side=(1, 0, 0), flat=0.5))
    return parts


def build():
    stone = slab(material("rock", rock()))
    front_pattern(stone, LEFT, BOTTOM, LEFT + WIDTH, BOTTOM + HEIGHT)
    coordinates, places = pattern_of(stone)
    set_pattern(stone, numpy.where(places[:, 1:2] < 0, coordinates, 0.002))
    timber = material("plinth", wood("#160d08", "#23160e", "#31200f", 0.45, along=(0.07, 1, 1)))
    black = material("iron", lambda n: Surface(paint("#17161a"), n.plus(n.times(n.noise(0.004, 4), 0.2), 0.42), 0.8, n.times(n.noise(0.002, 3), 0.0001)))
    pose([stone], (-7, 0, 0), (0, 0, 0.004))
    return [stone, *mount(timber, black)]
