"""The painted pages of an open book: frames, an illuminated headpiece, bars where text would stand. In centimetres."""

import numpy
from PIL import Image, ImageDraw, ImageFilter

from . import ornament
from .curves import ripple, smooth
from .materials import Surface, gold, paper
from .nodes import paint
from .ornament import moved, stroke

SPREAD, PICTURE = (33.0, 24.0), (3072, 2234)
RIGHT, LEFT = (18.4, 4.2, 28.9, 20.4), (4.1, 4.2, 14.6, 20.4)  # frames of the text
HEAD = 16.2                                                    # foot of the headpiece


def boxed(box, grow, thick):
    x0, y0, x1, y1 = box[0] - grow, box[1] - grow, box[2] + grow, box[3] + grow
    return [stroke([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], thick)]


def rosette(x, y, size, petals=8):
    leaf = [stroke(smooth([(0, 0.2), (0.24, 0.6), (0, 1.0), (-0.24, 0.6), (0, 0.2)], 24), 0.06), stroke([(0, 0.5), (0, 0.66)], 0.07)]
    return [s for i in range(petals) for s in moved(leaf, x, y, size, 360 / petals * i)] + [stroke([(x, y), (x, y)], size * 0.12)]


def scroll(x0, x1, y, size, count):
    """A running tendril with a small leaf in every bend."""
    along = numpy.linspace(0, 1, 60 * count)
    strokes = [stroke(numpy.stack([x0 + (x1 - x0) * along, y + size * numpy.sin(along * count * numpy.pi)], 1), size * 0.09)]
    for index in range(count):
        x, way = x0 + (x1 - x0) * (index + 0.5) / count, -1 if index % 2 else 1
        strokes += moved([stroke(smooth([(0, 0.9), (0.35, 0.4), (0.1, -0.15), (-0.2, 0.1), (0, 0.35)], 24), 0.10, 0.06)], x, y, size, 90 - 90 * way)
    return strokes


def crest():
    """Outline of the dome over the headpiece, lobed and pointed."""
    middle, half = (RIGHT[0] + RIGHT[2]) / 2, (RIGHT[2] - RIGHT[0]) / 2
    side = smooth([(half, 0), (half * 0.94, 0.55), (half * 0.74, 0.50), (half * 0.58, 1.02), (half * 0.36, 1.08), (half * 0.17, 1.70), (0, 2.30)], 60)
    return numpy.concatenate([side, side[::-1] * (-1, 1)]) + (middle, RIGHT[3])


def fills():
    """Lapis grounds: the dome, the panel, the heading on the left, the marginal medallion."""
    turn = numpy.linspace(0, 2 * numpy.pi, 200)
    lobed = 0.82 + 0.10 * abs(numpy.cos(turn * 4))
    panel = [(RIGHT[0], HEAD), (RIGHT[2], HEAD), (RIGHT[2], RIGHT[3]), (RIGHT[0], RIGHT[3])]
    heading = [(LEFT[0], 11.6), (LEFT[2], 11.6), (LEFT[2], 13.1), (LEFT[0], 13.1)]
    return [crest(), panel, heading, numpy.stack([2.05 + lobed * numpy.cos(turn), 12.35 + lobed * 1.25 * numpy.sin(turn)], 1)]


def gilding():
    """Gold: rules between the red ones, scrolls and rosettes, the cartouche of the panel."""
    middle, high = (RIGHT[0] + RIGHT[2]) / 2, (HEAD + RIGHT[3]) / 2
    strokes = boxed(RIGHT, 0.16, 0.075) + boxed(LEFT, 0.16, 0.075) + [stroke(crest(), 0.06)]
    strokes += boxed((RIGHT[0], HEAD, RIGHT[2], RIGHT[3]), -0.12, 0.06) + boxed((RIGHT[0], HEAD, RIGHT[2], RIGHT[3]), -0.85, 0.05)
    for level in (HEAD + 0.48, RIGHT[3] - 0.48):
        strokes += scroll(RIGHT[0] + 0.3, RIGHT[2] - 0.3, level, 0.20, 18)
    turn = numpy.linspace(0, 2 * numpy.pi, 240)
    swell = 1 + 0.10 * abs(numpy.cos(turn * 5))
    strokes += [stroke(numpy.stack([middle + 3.5 * swell * numpy.cos(turn), high + 1.02 * swell * numpy.sin(turn)], 1), 0.06)]
    strokes += rosette(middle, high, 0.95, 12) + [s for way in (-1, 1) for s in rosette(middle + way * 2.3, high, 0.62) + rosette(middle + way * 4.05, high + 0.85, 0.34, 6) + rosette(middle + way * 4.05, high - 0.85, 0.34, 6)]
    strokes += rosette(middle, RIGHT[3] + 1.0, 0.62) + moved(ornament.rams_horns(0.06), middle - 2.0, RIGHT[3] + 0.26, 0.62) + moved(ornament.rams_horns(0.06), middle + 2.0, RIGHT[3] + 0.26, 0.62)
    strokes += scroll(LEFT[0] + 0.3, LEFT[2] - 0.3, 12.35, 0.34, 12) + boxed((LEFT[0], 11.6, LEFT[2], 13.1), -0.10, 0.05)
    strokes += rosette(2.05, 12.35, 0.72, 10) + [stroke([(9.35, y0), (9.35, y1)], 0.07) for y0, y1 in ((4.2, 11.6), (13.1, 20.4))]
    for y in (5.35, 9.05, 12.75):
        strokes += rosette(middle, y, 0.30, 6)
    return strokes


def rules():
    """Red lines on both sides of the gold, and the red points of the flowers."""
    strokes = [s for box in (RIGHT, LEFT) for grow, thick in ((0.05, 0.022), (0.27, 0.022)) for s in boxed(box, grow, thick)] + boxed(LEFT, 0.62, 0.016)
    x0, y0, x1, y1 = RIGHT[0] - 0.62, RIGHT[1] - 0.62, RIGHT[2] + 0.62, RIGHT[3] + 0.62  # the outer rule stops at the dome
    strokes += [stroke([(RIGHT[0] + 0.1, y1), (x0, y1), (x0, y0), (x1, y0), (x1, y1), (RIGHT[2] - 0.1, y1)], 0.016)]
    strokes += [stroke([(RIGHT[0], HEAD - 0.06), (RIGHT[2], HEAD - 0.06)], 0.03)] + [stroke([(9.35 + d, y0), (9.35 + d, y1)], 0.02) for d in (-0.13, 0.13) for y0, y1 in ((4.2, 11.6), (13.1, 20.4))]
    for along in numpy.linspace(0.12, 0.88, 15):  # fine rays above the dome
        x, y = crest()[int(along * 119)]
        strokes += [stroke([(x, y + 0.12), (x, y + 0.40 + 0.25 * numpy.sin(along * numpy.pi))], 0.016), stroke([(x, y + 0.50 + 0.25 * numpy.sin(along * numpy.pi))] * 2, 0.05)]
    middle, high = (RIGHT[0] + RIGHT[2]) / 2, (HEAD + RIGHT[3]) / 2
    return strokes + [stroke([(middle + dx, high)] * 2, 0.14 if dx == 0 else 0.10) for dx in (0, -2.3, 2.3)] + [stroke([(2.05, 12.35)] * 2, 0.12)]


def bars():
    """Where text would stand: soft grey bars, broken now and then."""
    chance = numpy.random.default_rng(8)
    strokes = []
    rows = [(RIGHT[0] + 0.5, RIGHT[2] - 0.5, y) for y in numpy.arange(4.95, 15.8, 0.93)]
    rows += [(x0, x1, y) for y in (*numpy.arange(4.75, 11.2, 0.80), *numpy.arange(13.75, 20.3, 0.80)) for x0, x1 in ((4.5, 8.95), (9.75, 14.2))]
    for x0, x1, y in rows:
        x = x0
        while x < x1 - 0.3:
            end = min(x + chance.uniform(0.7, 2.2), x1)
            if not any(abs(y - z) < 0.4 and x - 0.5 < (RIGHT[0] + RIGHT[2]) / 2 < end + 0.5 for z in (5.35, 9.05, 12.75)):
                strokes.append(stroke([(x, y), (end, y)], chance.uniform(0.10, 0.16)))
            x = end + 0.28
    return strokes


def age():
    """Brown edges, a water stain, thumbed corners."""
    x, y = numpy.meshgrid(numpy.linspace(0, SPREAD[0], 512), numpy.linspace(0, SPREAD[1], 372))
    uneven = ripple(numpy.stack([x, y, 0 * x], 2).reshape(-1, 3), 5.0, 4).reshape(x.shape)
    edge = numpy.minimum(numpy.minimum(x, SPREAD[0] - x), numpy.minimum(y, SPREAD[1] - y)) + 0.35 * uneven
    stain = numpy.hypot(x - 31, y - 2.5) + 0.8 * uneven
    tone = 0.55 * numpy.exp(-numpy.clip(edge, 0, 9) / 0.9) + 0.35 * numpy.exp(-((stain - 5.2) / 0.22) ** 2) + 0.16 * (stain < 5.2) + 0.5 * numpy.exp(-((x - SPREAD[0] / 2) / 0.5) ** 2)
    for corner in ((1.0, 1.2), (32.0, 1.2)):
        tone += 0.35 * numpy.exp(-(numpy.hypot(x - corner[0], y - corner[1]) / 2.0) ** 2)
    return numpy.clip(tone, 0, 1)


def filled(shapes):
    image = Image.new("L", PICTURE, 0)
    for shape in shapes:
        ImageDraw.Draw(image).polygon([tuple(p) for p in numpy.asarray(shape) / SPREAD * PICTURE], fill=255)
    return numpy.asarray(image.filter(ImageFilter.GaussianBlur(0.8)), float) / 255


def page():
    """Paper and, over it, bars, lapis, gold and red."""
    inked = lambda strokes, soft=0.7: ornament.drawing(strokes, *PICTURE, (0, 0, *SPREAD), soft)
    pictures = age(), inked(bars(), 6.0), filled(fills()), inked(gilding()), inked(rules())

    def recipe(nodes):
        sheet, shine = paper("#c7ad7c", "#e2d2a8")(nodes), gold(shine=0.3)(nodes)
        old, grey, blue, leaf, red = (nodes.picture(one) for one in pictures)
        rubbed = lambda mask, size: nodes.times(mask, nodes.plus(nodes.times(nodes.step(nodes.noise(size, 6, 0.7), 0.30, 0.46), 0.75), 0.25))
        colour = nodes.mix(nodes.times(old, 0.75), sheet.colour, paint("#7d5630"))
        colour = nodes.mix(nodes.times(grey, nodes.plus(nodes.times(nodes.noise(0.02, 4), 0.35), 0.22)), colour, paint("#4a3a2a"))
        colour = nodes.mix(rubbed(blue, 0.006), colour, nodes.mix(nodes.noise(0.004, 4), paint("#152a55"), paint("#2b4d86")))
        gilt = rubbed(nodes.step(leaf, 0.35, 0.65), 0.004)
        colour = nodes.mix(rubbed(nodes.times(red, 0.9), 0.005), nodes.mix(gilt, colour, nodes.mix(0.6, shine.colour, paint("#a27a20"))), paint("#8f1f16"))
        return Surface(colour, nodes.mix(gilt, sheet.roughness, 0.44), nodes.times(gilt, 0.8), nodes.plus(sheet.height, nodes.times(gilt, 0.00006)))
    return recipe
