"""Gold plaque in the animal style of the Saka: a recumbent stag, its antlers a row of curls along its back.

Drawn in centimetres as strokes with a height; planes meet in ridges, as in casts from carved wood.
"""

import bpy
import numpy

from studio.curves import distance_to, ripple, smooth
from studio.materials import Surface, dirty, gold, material, wood
from studio.nodes import paint
from studio.ornament import horn, stroke
from studio.shapes import ball, finish, pose, sweep
from studio.stage import View

VIEWS = (View(-16, 8, margin=0.84), View(58, 16, margin=0.80), View(-4, 6, (0.74, 0.36, 0.70), 0.50))
CELL = 0.030  # centimetres
FRAME = -5.6, 5.9, 0.0, 7.6


def line(points, thick, thin=None, count=24):
    return stroke(smooth(points, count), thick, thin)


def shaped(points, *halves):
    """A line whose half-width follows the given values."""
    path = smooth(points, 40)
    return numpy.c_[path, numpy.interp(numpy.linspace(0, 1, 40), numpy.linspace(0, 1, len(halves)), halves)]


def curl(x, y, size, lean=0.0, forward=False, turns=1.42):
    """One curl of the antlers: rises from the beam and rolls up."""
    path = horn(turns, 70) * (size * (0.74 if forward else -0.74), size)
    cosine, sine = numpy.cos(lean), numpy.sin(lean)
    path = path @ numpy.array([[cosine, sine], [-sine, cosine]]) + (x, y)
    return stroke(path, 0.25 * size ** 0.5, 0.135 * size ** 0.5)


# (stroke, lift in cm, sharpness of the ridge): small is round, 1 is a roof
BODY = [(shaped([(-3.75, 2.35), (-2.4, 2.55), (-0.6, 2.50), (1.0, 2.62), (2.1, 2.75)], 1.08, 1.10, 0.86, 0.95, 1.12), 0.50, 0.62),
        (shaped([(1.75, 2.75), (2.55, 3.5), (3.2, 4.3), (3.55, 4.78)], 1.12, 0.98, 0.74, 0.52), 0.52, 0.70),
        (shaped([(3.35, 4.78), (4.0, 4.80), (4.8, 4.60), (5.45, 4.36)], 0.56, 0.53, 0.36, 0.27), 0.60, 0.62),
        (shaped([(-4.55, 3.0), (-4.95, 2.75), (-5.08, 2.25)], 0.28, 0.20, 0.10), 0.34, 0.8)]
LEGS = [(shaped([(2.25, 2.15), (3.0, 1.85), (3.52, 1.62)], 0.62, 0.42, 0.36), 0.50, 0.8),
        (shaped([(3.55, 1.62), (3.0, 1.15), (2.0, 0.98), (0.95, 0.98)], 0.34, 0.27, 0.24, 0.25), 0.50, 0.9),
        (shaped([(0.95, 0.98), (0.45, 1.05), (-0.35, 1.12), (-0.95, 1.05)], 0.26, 0.33, 0.26, 0.06), 0.54, 0.9),
        (shaped([(-3.2, 1.75), (-2.4, 1.48), (-1.75, 1.38)], 0.72, 0.52, 0.38), 0.46, 0.8),
        (shaped([(-1.75, 1.36), (-2.6, 1.04), (-3.55, 0.82)], 0.34, 0.30, 0.30), 0.44, 0.9),
        (shaped([(-3.6, 0.80), (-2.9, 0.50), (-1.9, 0.40), (-0.9, 0.40)], 0.30, 0.26, 0.22, 0.23), 0.42, 0.9),
        (shaped([(-0.9, 0.40), (-0.3, 0.46), (0.4, 0.46), (0.95, 0.36)], 0.24, 0.30, 0.24, 0.06), 0.46, 0.9)]
BEAM = [(shaped([(3.55, 5.10), (3.0, 5.36), (2.15, 4.95), (1.15, 4.18), (0.1, 3.72), (-1.5, 3.72), (-3.0, 3.70), (-4.05, 3.36)], .30, .30, .30, .31, .29, .27, .24, .16), 0.50, 0.9),
        (shaped([(3.10, 4.95), (2.60, 4.90), (2.15, 4.62), (1.75, 4.18)], 0.20, 0.30, 0.26, 0.03), 0.66, 0.9)]
CURLS = [(curl(2.42, 5.00, 1.80, -0.16), 0.52, 0.9), (curl(1.22, 4.20, 2.02, -0.04), 0.54, 0.9), (curl(-0.12, 3.76, 1.98, 0.05), 0.54, 0.9),
         (curl(-1.42, 3.72, 1.80, 0.08), 0.52, 0.9), (curl(-2.62, 3.72, 1.60, 0.10), 0.50, 0.9), (curl(-3.68, 3.62, 1.34, 0.16), 0.46, 0.9),
         (curl(3.45, 5.15, 1.75, -0.12, True), 0.52, 0.9)]
OVER = [(shaped([(1.25, 3.30), (0.85, 2.70), (1.15, 2.05), (1.95, 1.95), (2.35, 2.5), (1.95, 2.9), (1.65, 2.6)], .10, .15, .17, .17, .15, .12, .08), 0.10),
        (shaped([(-2.10, 3.10), (-1.95, 2.35), (-2.45, 1.80), (-3.25, 1.95), (-3.50, 2.55), (-3.05, 2.9), (-2.80, 2.6)], .08, .14, .16, .16, .15, .12, .08), 0.10),
        (line([(3.86, 4.93), (3.861, 4.931)], 0.17), 0.09)]
RING = 0.17 * numpy.c_[numpy.cos(numpy.linspace(0, 6.3, 24)), numpy.sin(numpy.linspace(0, 6.3, 24))] * 1.35 + (3.86, 4.93)
CUTS = [(stroke(RING, 0.05), 0.06), (line([(4.02, 4.83), (4.30, 4.72), (4.48, 4.62)], 0.05, 0.02), 0.05), (line([(5.30, 4.43), (5.22, 4.50)], 0.07, 0.04), 0.07),
        (line([(5.60, 4.18), (5.15, 4.24), (4.70, 4.30)], 0.045, 0.02), 0.06), (line([(3.55, 4.25), (3.85, 4.42), (3.98, 4.62)], 0.05, 0.02), 0.05),
        (line([(2.90, 4.93), (2.45, 4.80), (2.05, 4.48)], 0.12, 0.03), 0.16)]
CUTS += [(line([(2.95 - i * 0.36, 4.42 - i * 0.42), (3.18 - i * 0.33, 4.02 - i * 0.42), (3.22 - i * 0.30, 3.55 - i * 0.36)], 0.055, 0.02), 0.05) for i in range(4)]
CUTS += [(line([(0.25 - i * 0.55, 3.15), (0.05 - i * 0.55, 2.6), (0.22 - i * 0.55, 2.05)], 0.06, 0.02), 0.045) for i in range(3)]
CUTS += [(stroke([(x, z - 0.3), (x + 0.04, z + 0.3)], 0.04), 0.05) for x, z in ((0.62, 1.02), (-0.62, 0.42), (2.75, 1.08), (-2.72, 0.48))]


def carved():
    """Distance to the outline (negative inside) and height of the relief, on one grid."""
    x, z = numpy.meshgrid(numpy.arange(FRAME[0], FRAME[1], CELL), numpy.arange(FRAME[2], FRAME[3], CELL))
    outline, height = numpy.full(x.shape, 9.0), numpy.zeros(x.shape)
    for one, lift, ridge in BODY + LEGS + BEAM + CURLS:
        part, away, half = near(one, x, z)
        outline[part] = numpy.minimum(outline[part], away - half)
        height[part] = numpy.maximum(height[part], lift * (0.30 + 0.70 * numpy.clip(1 - away / half, 0, 1) ** ridge) * (away < half * 1.02))
    height = blurred(height, 1)
    for one, lift in OVER:
        part, away, half = near(one, x, z)
        height[part] += lift * numpy.clip(1 - away / half, 0, 1) ** 0.8
    for one, lift in CUTS:
        part, away, half = near(one, x, z)
        height[part] -= lift * numpy.clip(1 - (away / half) ** 2, 0, 1)
    return x, z, outline, blurred(height, 1)


def near(one, x, z, reach=0.5):
    """The part of the grid about a stroke; there, the distance from it and its half-width."""
    low, high = one[:, :2].min(0) - one[:, 2].max() - reach, one[:, :2].max(0) + one[:, 2].max() + reach
    columns, rows = (slice(max(int((a - start) / CELL), 0), max(int((b - start) / CELL), 0)) for a, b, start in zip(low, high, (FRAME[0], FRAME[2])))
    away, where = distance_to(one[:, :2], x[rows, columns], z[rows, columns])
    return (rows, columns), away, numpy.interp(where, numpy.linspace(0, 1, len(one)), one[:, 2])


def blurred(field, rounds):
    for _ in range(rounds):
        for axis in (0, 1):
            field = (numpy.roll(field, 1, axis) + 2 * field + numpy.roll(field, -1, axis)) / 4
    return field


def cast(skin):
    """The plate cut out along the outline: relief in front, hollow behind, a thin worn rim between."""
    x, z, outline, height = carved()
    slope = numpy.stack(numpy.gradient(outline, CELL)[::-1])
    slope /= numpy.linalg.norm(slope, axis=0) + 1e-9
    rim = (outline > -CELL * 0.75) & (outline < CELL * 1.5)
    x, z = (axis - numpy.where(rim, outline, 0) * way for axis, way in zip((x, z), slope))
    kept = outline < CELL * 0.6
    cells = kept[:-1, :-1] & kept[1:, :-1] & kept[:-1, 1:] & kept[1:, 1:]
    place = numpy.stack([x.ravel(), 0 * x.ravel(), z.ravel()], 1) * 0.01
    uneven = 0.00012 * ripple(place, 0.012, 3) + 0.0010 * ripple(place, 0.09, 5)
    edge = numpy.clip(-outline.ravel() / 0.09, 0, 1) ** 0.5
    front = place - numpy.outer(height.ravel() * 0.01 * edge + uneven, (0, 1, 0))
    back = place - numpy.outer(numpy.clip(height.ravel() - 0.16, -0.10, 1) * 0.008 * edge + uneven - 0.0012, (0, 1, 0))
    row, column = numpy.nonzero(cells)
    wide = x.shape[1]
    corner = numpy.stack([row * wide + column, row * wide + column + 1, (row + 1) * wide + column + 1, (row + 1) * wide + column], 1)
    beyond = numpy.pad(cells, 1)
    walls = []
    for side, (down, over) in enumerate(((-1, 0), (0, 1), (1, 0), (0, -1))):
        open_side = ~beyond[row + 1 + down, column + 1 + over]
        first, second = corner[open_side][:, side], corner[open_side][:, (side + 1) % 4]
        walls.append(numpy.stack([second, first, first + x.size, second + x.size], 1))
    faces = numpy.concatenate([corner, corner[:, ::-1] + x.size, *walls])
    used, faces = numpy.unique(faces, return_inverse=True)
    mesh = bpy.data.meshes.new("stag")
    mesh.from_pydata(numpy.concatenate([front, back])[used].tolist(), [], faces.reshape(-1, 4).tolist())
    return finish("stag", mesh, skin, 60)


def worn_gold():
    """Rich gold: rubbed heights, a red film and earth in the hollows."""
    def recipe(nodes):
        surface = gold(shine=0.26, dent=0.00018, scratch=0.0006)(nodes)
        film = nodes.times(nodes.step(nodes.noise(0.014, 6, 0.65), 0.52, 0.70), 0.5)
        pits = nodes.step(nodes.noise(0.0009, 2), 0.30, 0.22)
        return Surface(nodes.mix(nodes.times(pits, 0.4), nodes.mix(film, surface.colour, paint("#b06a2c")), paint("#4a2a10")),
                       nodes.plus(surface.roughness, nodes.times(film, 0.18)), surface.metallic, nodes.plus(surface.height, nodes.times(pits, -0.00008)))
    return dirty(recipe, "#32180a", 0.0022, 0.75)


def mount():
    """A plinth of dark wood and a brass rod with claws that carry the plaque from below."""
    timber = material("plinth", wood("#120c09", "#1d140e", "#2a1d13", 0.5, grain=0.006, along=(0.07, 1, 1)))
    brass = material("brass", lambda n: Surface(paint("#8d6d35"), n.plus(n.times(n.noise(0.003, 4), 0.2), 0.28), 1.0, n.times(n.noise(0.0008, 3), 0.00002)))
    tier = lambda half, low, deep, tall: sweep("plinth", smooth([(-half, 0, low), (-0.25 * half, 0, low), (0.25 * half, 0, low), (half, 0, low)], 40),
                                               deep, timber, 44, 9, side=(0, 1, 0), flat=tall / deep)
    parts = [tier(0.046, -0.0310, 0.0200, 0.0038), tier(0.0435, -0.0235, 0.0175, 0.0042), tier(0.0405, -0.0190, 0.0145, 0.0026)]
    for x, level in ((-0.024, 0.0016), (0.022, 0.0064)):
        path = smooth([(x, 0.0055, -0.020), (x, 0.0058, -0.004), (x, 0.0040, level - 0.0012), (x, -0.0010, level - 0.0012), (x, -0.0056, level), (x, -0.0060, level + 0.0034)], 40)
        parts.append(sweep("claw", path, 0.0011, brass, 14))
    spine = smooth([(-0.003, 0.0062, -0.020), (-0.003, 0.0066, 0.010), (-0.003, 0.0050, 0.030), (-0.003, 0.0012, 0.037)], 40)
    return parts + [sweep("spine", spine, 0.0014, brass, 14), ball("cap", (-0.003, 0.0062, -0.0172), (0.0034, 0.0034, 0.0016), brass)]


def build():
    stag = cast(material("gold", worn_gold()))
    return pose([stag], (-5, 0, 0), (0, 0.001, 0)) + mount()
