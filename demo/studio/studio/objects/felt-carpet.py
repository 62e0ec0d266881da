"""Mosaic felt carpet, `сырмақ`: figure and ground cut of one outline, sewn edge to edge, corded and quilted.

Two families of horns; each point belongs to the nearer, so both colours come out alike. A quarter is drawn.
"""

import numpy
from PIL import Image, ImageDraw, ImageFilter

from studio import ornament
from studio.curves import distance_to, ripple, smooth
from studio.layout import pattern_of, set_pattern
from studio.materials import Surface, material
from studio.nodes import paint
from studio.ornament import moved, stroke
from studio.shapes import grid
from studio.stage import View

VIEWS = (View(0, 68, margin=0.95), View(-34, 40, margin=0.94), View(-14, 40, (0.30, 0.30, 0.5), 0.26))
HALF = numpy.array([1.20, 0.70])
OUTER, BAND, INNER = 0.040, 0.232, 0.262   # distances from the edge: dark edge, border, dark strip
CELL = numpy.array([2 * (HALF[0] - INNER) / 3, 2 * (HALF[1] - INNER)])
PICTURE, COARSE = (4096, 2389), 0.0015
TOOTH = 0.04
MARGIN = 0.03                              # drawn beyond the quarter, so that its seams run on


# Cream lines in a quarter of a cell (its heart at 0, 0); turned half round they are the red ones.
HORNS = [[(0, 0), (0, 0.42), (0.05, 0.66), (0.19, 0.82), (0.36, 0.83), (0.46, 0.71), (0.40, 0.59), (0.30, 0.585)],
         [(0.46, 0.71), (0.64, 0.57), (0.83, 0.55), (0.845, 0.42), (0.78, 0.31), (0.69, 0.30)],
         [(0, 0), (1, 0)], [(0, 0), (0.16, 0.13), (0.27, 0.22)], [(0.46, 0), (0.46, 0.085)]]
# Red lines in half a repeat of the border; turned half round they are cream.
HOOKS = [[(0, 0), (0, 0.45), (0.09, 0.67), (0.31, 0.77), (0.56, 0.72), (0.75, 0.60), (0.775, 0.45)], [(0, 0), (1, 0)],
         [(0.5, 0), (0.5, 0.10)]]


def field_lines():
    """Cream medallions in the middle of the cells, red ones at their corners."""
    for turned in (False, True):
        lines = [smooth(abs(numpy.array(line, float) - turned), len(line) * 4 if len(line) > 2 else 2) for line in HORNS]
        quarter = ornament.mirrored([numpy.c_[line * CELL / 2, numpy.ones(len(line))] for line in lines])
        whole = quarter + [one * (1, -1, 1) for one in quarter]
        yield [s for index in range(3) for s in moved(whole, index * CELL[0], 0)]


def border_lines():
    """Red horns stand on the inner strip, cream ones hang from the outer edge between them."""
    red, cream, tall = [], [], BAND - OUTER
    middle = HALF - (OUTER + BAND) / 2
    for axis, count in ((0, 4), (1, 2)):
        size = numpy.array([middle[axis] / count / 2, tall])
        for family, turned in ((red, False), (cream, True)):
            for line in HOOKS:
                own = smooth(abs(numpy.array(line, float) - turned), len(line) * 4 if len(line) > 2 else 2) * size
                for half in range(-1, 2 * count):
                    place = own * (1 - 2 * (half % 2), 1) + (size[0] * (half + half % 2), HALF[1 - axis] - BAND)
                    if half == 2 * count - 1:  # the last one leans over into the mitred corner
                        place[:, 0] += (own[:, 1] - tall / 2) * (1 - own[:, 0] / size[0])
                    family.append(numpy.c_[place[:, ::1 - 2 * axis], numpy.ones(len(place))])
    rim = lambda gap: [stroke([(-1, HALF[1] - gap), (HALF[0] - gap, HALF[1] - gap), (HALF[0] - gap, -1)], 1)]
    return cream + rim(OUTER), red + rim(BAND)


def nearness(lines, x, y, reach=0.15):
    """How far each point is from the nearest line, up to `reach`."""
    best = numpy.full(x.shape, reach)
    for one in lines:
        low, high = ((end - (x[0, 0], y[0, 0])) / COARSE for end in (one[:, :2].min(0) - reach, one[:, :2].max(0) + reach))
        part = tuple(slice(max(int(a), 0), max(int(b), 0)) for a, b in zip(low[::-1], high[::-1]))
        if best[part].size:
            best[part] = numpy.minimum(best[part], distance_to(one[:, :2], x[part], y[part])[0])
    return best


def plan():
    """Signed distances on a coarse grid: to the seam of cream (negative) and red, and to that of the dark felt."""
    x, y = numpy.meshgrid(numpy.arange(-MARGIN, HALF[0] + MARGIN, COARSE), numpy.arange(-MARGIN, HALF[1] + MARGIN, COARSE))
    edge = numpy.minimum(HALF[0] - x, HALF[1] - y)
    fields = [softened(nearness(cream, x, y) - nearness(red, x, y)) / 2 for cream, red in (field_lines(), border_lines())]
    along = numpy.where(HALF[0] - x < HALF[1] - y, y, x)
    teeth = abs((along / TOOTH) % 1 - 0.5) * 0.034
    dark = numpy.maximum(OUTER - 0.012 + teeth - edge, numpy.minimum(edge - BAND, INNER - edge))
    for index in range(3):
        heart = 0.046 - abs(x - index * CELL[0] / 2) * 0.9 - abs(y - (index % 2) * CELL[1] / 2) * 0.65
        fields[0] = numpy.maximum(fields[0], heart + 0.034) if index % 2 == 0 else numpy.minimum(fields[0], -heart - 0.034)
        dark = numpy.maximum(dark, numpy.where(edge > INNER - 0.004, heart, -1))
    return numpy.where(edge > (BAND + INNER) / 2, *fields), dark


def softened(field, reach=3):
    """The shears take no notice of small bends."""
    for _ in range(2):
        for axis in (0, 1):
            padded = numpy.pad(field, [(reach, reach) if a == axis else (0, 0) for a in (0, 1)], "edge")
            field = sum(numpy.take(padded, range(k, k + field.shape[axis]), axis) for k in range(2 * reach + 1)) / (2 * reach + 1)
    return field


def pixels(places):
    return [tuple(place) for place in numpy.asarray(places) / HALF * PICTURE]


def cords(seam, dark):
    """Two plies, pale and dark, twisted round each other along every seam: 0 none, half dark, full pale."""
    image = Image.new("L", PICTURE, 0)
    pen, scale, last = ImageDraw.Draw(image), PICTURE[0] / HALF[0], numpy.array(dark.shape)[::-1] - 1
    for line, under in [(one, True) for one in traced(seam > 0)] + [(one, False) for one in traced(dark > 0)]:
        places, ahead = ornament.paced(line, 0.0034)
        cells = numpy.clip(((places + MARGIN) / COARSE).astype(int), 0, last)
        shown = (dark[cells[:, 1], cells[:, 0]] <= 0) | (not under)
        side = numpy.stack([-ahead[:, 1], ahead[:, 0]], 1)
        for x, y in pixels(places[shown]) if shown.any() else []:
            pen.ellipse((x - 0.0037 * scale, y - 0.0037 * scale, x + 0.0037 * scale, y + 0.0037 * scale), fill=118)
        for place, lean in zip(places[::2][shown[::2]], (ahead * 0.0020 + side * 0.0028)[::2][shown[::2]]):
            for x, y, half in ((*pixels([place + lean * k])[0], (0.0016 - 0.0008 * k * k) * scale) for k in numpy.linspace(-1, 1, 7)):
                pen.ellipse((x - half, y - half, x + half, y + half), fill=255)
    return numpy.asarray(image.filter(ImageFilter.GaussianBlur(0.7)), float) / 255


def traced(inside, least=24):
    """The outlines of a part of the coarse grid, in metres."""
    return [line * COARSE - MARGIN for line in ornament.outlines(inside, least)]


def quilting(seam, dark):
    """Rows sewn through, repeating the outline of every piece: a crease, half, and in it the thread, full."""
    image = Image.new("L", PICTURE, 0)
    pen, scale = ImageDraw.Draw(image), PICTURE[0] / HALF[0]
    rows = [(dark < -0.012) & (sign * seam > gap) for sign in (1, -1) for gap in (0.0135, 0.027, 0.0405)] + [dark > 0.0135]
    for region in rows:
        for line in traced(region, 60):
            places, ahead = ornament.paced(line, 0.0095)
            pen.line(pixels(numpy.vstack([places, places[:1]])), fill=110, width=int(0.0022 * scale))
            for place, along in zip(places, ahead):
                pen.line(pixels([place - along * 0.0024, place + along * 0.0024]), fill=255, width=int(0.0016 * scale))
    return numpy.asarray(image.filter(ImageFilter.GaussianBlur(1.0)), float) / 255


def fine(distance):
    """A coarse picture at the size of the others, without its margin."""
    box = tuple(float(v) / COARSE for v in (MARGIN, MARGIN, MARGIN + HALF[0], MARGIN + HALF[1]))
    return numpy.asarray(Image.fromarray(distance.astype(numpy.float32)).resize(PICTURE, Image.BICUBIC, box=box))


def pillows(seam, dark):
    """The felt swells between its seams and stitches."""
    rows = numpy.minimum(abs(seam), abs((abs(seam) + 0.00675) % 0.0135 - 0.00675) + numpy.where(abs(seam) > 0.047, 1, 0.003))
    away = numpy.minimum(abs(dark), numpy.where(dark > 0, 1, rows))
    return fine(softened(numpy.clip(away / 0.010, 0, 1) ** 0.6, 1)).clip(0, 1)


def felt(pictures):
    """Three dyed felts, the cord and the thread: one surface."""
    def recipe(nodes):
        red, dark, cord, quilt, swell = (nodes.picture(one) for one in pictures)
        fibre = lambda size, bent: nodes.step(nodes.math("ABSOLUTE", nodes.plus(nodes.noise(size, 2, 0.5, distortion=bent), -0.5)), 0.035, 0.0)
        hair = nodes.math("MAXIMUM", fibre(0.005, 5.0), fibre(0.0032, 3.0))
        tufts, clouds, fading = nodes.noise(0.0007, 4, 0.8, distortion=2.5), nodes.noise(0.03, 5, 0.6), nodes.noise(0.45, 4, 0.6)
        tone = nodes.plus(nodes.plus(nodes.times(hair, 0.24), nodes.times(tufts, 0.75)), nodes.plus(nodes.times(clouds, 0.3), nodes.times(fading, 0.35)))
        tone = nodes.step(tone, 0.40, 0.98)
        shades = [nodes.mix(tone, paint(deep), paint(pale)) for deep, pale in (("#a58c60", "#dcc9a0"), ("#4d0a0a", "#861a15"), ("#160c08", "#3b2417"))]
        colour = nodes.mix(dark, nodes.mix(red, shades[0], shades[1]), shades[2])
        soil = nodes.times(nodes.step(nodes.noise(0.22, 6, 0.65), 0.50, 0.72), 0.35)
        colour = nodes.mix(soil, colour, paint("#5d4a35"))
        colour = nodes.mix(nodes.times(nodes.step(quilt, 0.10, 0.40), 0.35), colour, paint("#140b07"))
        colour = nodes.mix(nodes.times(nodes.step(quilt, 0.55, 0.80), 0.75), colour, nodes.mix(red, paint("#4d3620"), paint("#a38a63")))
        spun = nodes.step(cord, 0.15, 0.40)
        ply = nodes.mix(nodes.step(cord, 0.55, 0.85), nodes.mix(tufts, paint("#1d100a"), paint("#3a2417")), nodes.mix(tufts, paint("#a48d64"), paint("#e2d3b0")))
        height = nodes.plus(nodes.plus(nodes.times(hair, 0.0003), nodes.times(tufts, 0.0006)), nodes.times(clouds, 0.0012))
        height = nodes.plus(height, nodes.plus(nodes.times(swell, 0.0036), nodes.times(nodes.step(quilt, 0.0, 0.4), -0.0012)))
        height = nodes.plus(height, nodes.plus(nodes.times(spun, 0.0022), nodes.times(nodes.step(cord, 0.40, 0.95), 0.0010)))
        return Surface(nodes.mix(spun, colour, ply), 0.95, 0.0, height)
    return recipe


def sheet(skin):
    """The carpet lying: a soft edge, waves where it was folded, one corner turned up a little."""
    drop = numpy.array([(0.004, -0.0012), (0.0065, -0.004), (0.006, -0.0075), (-0.012, -0.0088)])
    axes = [numpy.r_[-half - drop[::-1, 0], numpy.linspace(-half, half, count), half + drop[:, 0]] for half, count in zip(HALF, (187, 111))]
    falls = [numpy.r_[drop[::-1, 1], numpy.zeros(count), drop[:, 1]] for count in (187, 111)]
    x, y = numpy.meshgrid(*axes)
    uneven = lambda size, seed: ripple(numpy.stack([x, y, 0 * x], 2).reshape(-1, 3), size, seed).reshape(x.shape)
    near = numpy.clip(numpy.maximum(abs(x) / HALF[0], abs(y) / HALF[1]), 0, 1)
    lift = 0.0042 * numpy.clip(uneven(0.42, 5) + 0.25, 0, 2) * (0.35 + 0.65 * near ** 6) + 0.0012 * uneven(0.16, 6)
    lift += 0.022 * numpy.clip((x / HALF[0] - y / HALF[1] - 1.62) / 0.38, 0, 1) ** 2 + 0.0035 * numpy.exp(-((x - 0.03 * y - 0.12) / 0.02) ** 2)
    points = numpy.stack([x + 0.006 * uneven(0.6, 7) * x / HALF[0], y + 0.008 * uneven(0.5, 8) * y / HALF[1], 0.0088 + numpy.minimum(*numpy.meshgrid(*falls)) + lift], 2)
    part = grid("carpet", points, skin, sharp=70)
    place, _ = pattern_of(part)
    place = numpy.stack([numpy.interp(place[:, i] * (len(axis) - 1), range(len(axis)), axis) for i, axis in enumerate(axes)], 1)
    for i in (0, 1):  # no quarter is quite like another
        bend = 0.0045 * ripple(numpy.c_[place, numpy.zeros(len(place))], 0.33, 11 + i) * numpy.clip(abs(place[:, i]) / 0.15, 0, 1)
        place[:, i] = numpy.clip((abs(place[:, i]) + numpy.where(abs(place[:, i]) > 1e-5, bend, 0)) / HALF[i], 0.0005, 0.9995)
    set_pattern(part, place)
    return part


def build():
    seam, dark = plan()
    pictures = [numpy.clip(fine(one) / 0.0004 + 0.5, 0, 1) for one in (seam, dark)]
    return [sheet(material("felt", felt(pictures + [cords(seam, dark), quilting(seam, dark), pillows(seam, dark)])))]
