"""Glazed jug of medieval Otrar: round body, tall neck, one handle, painted band under crackled glaze."""

import numpy

from studio import ornament
from studio.curves import follow, smooth
from studio.materials import clay, dirty, drawn, glaze, layered, material, painted, patches
from studio.shapes import ball, lathe, move_vertices, sweep, vertices
from studio.layout import blank_pattern, level_pattern
from studio.stage import View

VIEWS = (View(-38, 11, margin=0.76), View(62, 7, margin=0.76), View(-22, 14, (0.45, 0.2, 0.5), 0.5))
TURNS = 10      # repeats of the ornament round the body
UPRIGHT = 4.75  # height of the picture in the same unit

OUTSIDE = [(0.0, 0.004), (0.043, 0.003), (0.047, 0.0), (0.0505, 0.003), (0.0495, 0.010), (0.047, 0.015), (0.058, 0.028),
           (0.079, 0.056), (0.0885, 0.088), (0.0835, 0.118), (0.064, 0.146), (0.044, 0.165), (0.0375, 0.178),
           (0.0365, 0.205), (0.0385, 0.232), (0.0455, 0.252), (0.0515, 0.261), (0.0512, 0.2645)]
INSIDE = [(0.0475, 0.2625), (0.041, 0.252), (0.034, 0.232), (0.032, 0.2), (0.034, 0.178), (0.05, 0.158), (0.06, 0.14)]


def round_the_jug(strokes, soft=1.0):
    """One picture once round; its unit is a tenth of the girth, so motifs keep their shape on the body."""
    return ornament.drawing(strokes, 2048, 1000, (0, 0, TURNS, UPRIGHT), soft)


def level_lines(*levels):
    """Lines all the way round, as (height, half-width) in units."""
    return [s for level, thick in levels for s in ornament.moved(ornament.line(level, thick, TURNS), TURNS / 2)]


def bands():
    """The brown painting: horns on the shoulder, a running wave, lozenges on the neck."""
    strokes = level_lines((0.86, 0.03), (0.94, 0.012), (2.02, 0.012), (2.10, 0.03), (2.52, 0.02), (3.3, 0.02), (3.38, 0.01),
                          (3.98, 0.01), (4.06, 0.02), (4.74, 0.07))
    horns = [one * (0.72, 1, 1) for one in ornament.rams_horns(0.055)]  # slim enough to stand apart
    for index in range(TURNS):
        strokes += ornament.moved(horns, index + 0.5, 1.03, 0.84)
        strokes += ornament.moved(ornament.lozenge(0.2, 0.04), index, 1.58, 0.5)
        strokes += ornament.moved(ornament.lozenge(0.36, 0.06), index + 0.5, 3.4, 0.55)
    strokes += ornament.moved(ornament.wave(30, 0.09, 0.022, TURNS), TURNS / 2, 1.81)
    strokes += ornament.moved(ornament.dots(60, 0.74, 0.03, TURNS), TURNS / 2)
    strokes += ornament.moved(ornament.dots(40, 3.2, 0.03, TURNS), TURNS / 2)
    return round_the_jug(strokes)


def spots():
    """The turquoise: hearts between the horns, drops on the neck, two broad rings."""
    strokes = level_lines((0.6, 0.05), (2.68, 0.06), (4.3, 0.05))
    for index in range(TURNS):
        strokes += [ornament.stroke([(index + 0.5, 1.02), (index + 0.5, 1.04)], 0.045), ornament.stroke([(index, 3.62), (index, 3.74)], .05)]
    return round_the_jug(strokes, soft=2.5)


def foot_line(nodes):
    """1 where the glaze ends in an uneven edge above the foot."""
    height = nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2]
    edge = nodes.plus(height, nodes.times(nodes.noise(0.03, 3), -0.03))
    return nodes.step(edge, 0.009, 0.007)


def pottery():
    body = glaze("#ded0ab", "#c4b283", crackle=0.011)
    body = painted(body, "#2b6a63", "#3d8d80", drawn(spots(), wear=0.34))
    body = painted(body, "#2c1a10", "#4a2c18", drawn(bands(), wear=0.36, wear_size=0.006), 0.35)
    bare = lambda nodes: nodes.math("MAXIMUM", foot_line(nodes), patches(0.03, 0.70, 0.715)(nodes))  # foot, flaked spots
    return dirty(layered(body, clay(), bare, step=-0.0006), "#3a2a18", 0.008, 0.55)


def build():
    skin = material("glaze", pottery())
    profile = numpy.vstack([OUTSIDE[:4], smooth(OUTSIDE[3:], 110)[1:], smooth(INSIDE, 40), [(0.0, 0.135)]])
    body = lathe("body", profile, skin, 160, 0.006)
    level_pattern(body, 0.005, 0.265, 111 / 151)
    pinch_lip(body)
    path = smooth([(0.040, 0, 0.232), (0.060, 0, 0.243), (0.084, 0, 0.226), (0.094, 0, 0.192), (0.0925, 0, 0.155),
                   (0.081, 0, 0.124), (0.074, 0, 0.112)], 60)
    along = numpy.linspace(0, 1, 60)
    strap = sweep("handle", path, follow(along, (0, .0155), (.15, .011), (.6, .0098), (.9, .012), (1, .016)), skin, 24,
                  2.6, side=(0, 1, 0), flat=follow(along, (0, .75), (.2, .5), (.8, .52), (1, .7)))
    blank_pattern(strap)
    thumb = ball("thumb rest", (0.0745, 0, 0.2445), (0.009, 0.0085, 0.0065), skin)
    blank_pattern(thumb)
    return [body, strap, thumb]


def pinch_lip(body):
    """Draws the lip out into a small spout opposite the handle."""
    places = vertices(body)
    high = numpy.clip((places[:, 2] - 0.225) / 0.04, 0, 1) ** 2
    toward = numpy.exp(-((numpy.arctan2(places[:, 1], -places[:, 0])) / 0.42) ** 2)
    places[:, 0] -= high * toward * 0.012
    places[:, 1] *= 1 - high * toward * 0.35
    places[:, 2] += high * toward * 0.005
    move_vertices(body, places)
