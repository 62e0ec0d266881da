"""Wooden chest, `сандық`: carved and painted panels, pressed bands of tin, a hasp with a padlock, handles, turned feet."""

import numpy

from studio import ornament
from studio.curves import follow, ring, ripple, smooth
from studio.materials import aged_wood, carved, dirty, drawn, iron, layered, material, metal, painted, patches
from studio.shapes import ball, block, grid, lathe, move_vertices, pose, sweep, vertices
from studio.stage import View

VIEWS = (View(-30, 17, margin=0.84), View(42, 26, margin=0.84), View(-14, 11, (0.5, 0.0, 0.66), 0.46))
LONG, DEEP = 0.450, 0.240            # half the length and half the depth of the core
LOW, HIGH = 0.096, 0.438             # the walls stand between plinth and lid
TOP = 0.500                          # of the lid
STILE, FOOT_RAIL, HEAD_RAIL = 0.050, 0.050, 0.075
FRONT = -0.014                       # a wall is made facing -y, its core at 0; here its frame comes out
BAND = 0.034                         # width of the tin
TALL = HIGH - LOW - FOOT_RAIL - HEAD_RAIL


def horns(wide, tall):
    """Of one panel, in metres from its middle: a cross of ram's horns, horns from the corners and from far ends."""
    size, strokes = min(wide, tall), []
    for turn in (0, 90, 180, 270):
        x, y = -numpy.sin(numpy.radians(turn)), numpy.cos(numpy.radians(turn))
        strokes += ornament.moved(ornament.rams_horns(0.085), 0.02 * size * x, 0.02 * size * y, 0.35 * size, turn)
        far = (abs(x) * wide + abs(y) * tall) / 2
        if far > 0.6 * size:
            strokes += ornament.moved(ornament.rams_horns(0.085), -x * (far - 0.015), -y * (far - 0.015), 0.27 * size, turn)
    for a in (-1, 1):
        for b in (-1, 1):
            corner = a * (wide / 2 - 0.018), b * (tall / 2 - 0.018)
            strokes += ornament.moved(ornament.rams_horns(0.085), *corner, 0.20 * size, numpy.degrees(numpy.arctan2(a, -b)))
    return strokes


def accents(wide, tall):
    """Small things in another colour: a line round the panel, lozenges between the arms of the cross."""
    corners = numpy.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]) * (wide / 2 - 0.009, tall / 2 - 0.009)
    size, strokes = min(wide, tall), [ornament.stroke(corners, 0.0022)]
    for turn in (45, 135, 225, 315):
        x, y = -numpy.sin(numpy.radians(turn)) * 0.06 * size, numpy.cos(numpy.radians(turn)) * 0.06 * size
        strokes += ornament.moved(ornament.lozenge(0.5, 0.13), x, y, 0.15 * size, turn)
    return strokes


def panel_skin(wide, tall):
    """Ornament cut round with a knife and painted, the paint rubbed through to the wood."""
    def picture(strokes, soft=0.9):
        return ornament.drawing(strokes, int(wide * 3600), int(tall * 3600), (-wide / 2, -tall / 2, wide / 2, tall / 2), soft)

    def paint(dark, light, thin):
        return painted(aged_wood(along=(1, 1, 0.08), polish=0.4), dark, light, patches(0.03, 0.66, 0.52), thin)

    main, small = horns(wide, tall), accents(wide, tall)
    skin = layered(paint("#4f110c", "#782219", 0.6), paint("#93692a", "#bf9648", 0.7), drawn(picture(main), wear=0.27), step=0.001)
    skin = layered(skin, paint("#16352f", "#2c574a", 0.6), drawn(picture(small), wear=0.27), step=0.001)
    cut = numpy.clip(2.4 * picture(main, 6) * (1 - picture(main)), 0, 1)
    return material("panel", dirty(carved(skin, cut, 0.0024, 0.72), "#160d06", 0.014, 0.85))


def panel(centre, wide, tall, skin, crown=0.004):
    """A field that swells a little towards -y."""
    p, q = numpy.meshgrid(numpy.linspace(-1, 1, 15), numpy.linspace(-1, 1, 15))
    x, y, z = centre
    return grid("panel", numpy.stack([x + p * wide / 2, y - crown * (1 - p ** 4) * (1 - q ** 4), z + q * tall / 2], 2), skin)


def bead(centre, wide, tall, skin, thick=0.0058):
    """A moulding round a panel, its corners a little round."""
    quarter = numpy.arange(4).repeat(5)
    turn, corner = numpy.radians(quarter * 90 + numpy.tile(numpy.linspace(0, 90, 5), 4)), numpy.radians(quarter * 90 + 45)
    x, z = (numpy.sign(of(corner)) * (size / 2 - 0.004) + 0.004 * of(turn) for of, size in ((numpy.cos, wide), (numpy.sin, tall)))
    return sweep("bead", numpy.stack([x, 0 * x, z], 1) + centre, thick, skin, 12, 2.2, side=(0, 1, 0), loop=True)


def band(path, across, tin, brass):
    """Sheet tin along a path, held by nails; its outside is along × across."""
    along = numpy.gradient(path, axis=0)
    out = numpy.cross(along / numpy.linalg.norm(along, axis=1)[:, None], across)
    length = numpy.linalg.norm(numpy.diff(path, axis=0), axis=1).sum()
    q = numpy.linspace(-1, 1, 13)
    points = path[:, None] + numpy.outer(q * BAND / 2, across) + out[:, None] * (0.0024 * (1 - q ** 16) - 0.0012)[:, None]
    points += out[:, None] * (0.0003 * ripple(points.reshape(-1, 3), 0.04, 5)).reshape(len(path), -1, 1)
    parts = [grid("band", points, tin(round(length / BAND)), sharp=70)]
    for place in numpy.linspace(1, len(path) - 2, round(length / 0.05)).astype(int):
        for side in (-0.39, 0.39):
            head = path[place] + numpy.multiply(across, side * BAND) + out[place] * 0.0010
            parts.append(ball("nail", head, 0.0032 * (1 - 0.4 * abs(out[place])), brass, 8))
    return parts


def tin_skins():
    """Makes the skin of a band of so many squares: a zigzag between two lines, pressed in; each only once."""
    made, sheet = {}, dirty(metal("#c9c6bc", "#8f8b80", shine=0.36), "#1c1712", 0.004, 0.8)

    def skin(squares):
        if squares not in made:
            steps = numpy.arange(squares * 2 + 1)
            strokes = [ornament.stroke(numpy.stack([0.5 + 0.16 * (1 - 2 * (steps % 2)), steps / 2], 1), 0.045)]
            strokes += [ornament.stroke([(x, 0), (x, squares)], 0.03) for x in (0.21, 0.79)]
            picture = ornament.drawing(strokes, 120, 120 * squares, (0, 0, 1, squares), 0.8)
            made[squares] = material("tin", carved(sheet, picture, 0.0008, 0.5))
        return made[squares]
    return skin


def wall(wide, count, woods, skin, tin=None, brass=None):
    """One side of the chest, facing -y: a frame with `count` panels; bands on its stiles if there is tin."""
    timber, upright = woods
    parts, thick = [], 0.006 - FRONT
    beam = lambda wood, x, z, long, tall, back: block("beam", (long, thick, tall), wood, 0.003, (x, FRONT + thick / 2 + back, z))
    for z, tall in ((LOW + FOOT_RAIL / 2, FOOT_RAIL), (HIGH - HEAD_RAIL / 2, HEAD_RAIL)):
        parts.append(beam(timber, 0, z, wide - 0.004, tall, 0.001))
    pitch = (wide - STILE) / count
    field, middle = pitch - STILE, LOW + FOOT_RAIL + TALL / 2
    for index in range(count + 1):
        x = (index - count / 2) * pitch
        parts.append(beam(upright, x, (LOW + HIGH) / 2, STILE, HIGH - LOW, 0))
        if tin:
            parts += band(numpy.linspace((x, FRONT, HIGH - 0.006), (x, FRONT, LOW + 0.004), 26), (1, 0, 0), tin, brass)
    for index in range(count):
        x = (index + 0.5 - count / 2) * pitch
        parts += [panel((x, -0.003, middle), field, TALL, skin), bead((x, -0.009, middle), field - 0.004, TALL - 0.004, timber)]
    return parts


def handle(forged):
    """A drop handle in two eyes, on the upper rail of a wall."""
    parts, half = [], smooth([(0, -0.030, 0.338), (0.036, -0.029, 0.342), (0.052, -0.027, 0.362), (0.055, -0.024, 0.398)], 30)
    path = numpy.vstack([half[:0:-1] * (-1, 1, 1), half])
    thick = follow(numpy.linspace(0, 1, len(path)), (0, .0042), (.3, .0050), (.5, .0068), (.7, .0050), (1, .0042))
    parts.append(sweep("bail", path, thick, forged, 12))
    for side in (-1, 1):
        eye = numpy.stack([side * 0.055 + 0 * ring(24), -0.019 - 0.0095 * numpy.cos(ring(24)), 0.401 + 0.0095 * numpy.sin(ring(24))], 1)
        rose = lathe("rose", smooth([(0, 0.0035), (0.010, 0.0030), (0.015, 0.0018), (0.0165, -0.001)], 12), forged, 24)
        parts += [sweep("eye", eye, 0.0030, forged, 8, loop=True), *pose([rose], (90, 0, 0), (side * 0.055, FRONT, 0.401))]
    return parts


def lid(timber, skin, tin, brass):
    """A thick board, three panels lying on it, and bands bent over its edges."""
    wide, deep = 2 * LONG + 0.066, 2 * DEEP + 0.072
    pitch, edge = (2 * (LONG - FRONT) - STILE) / 3, deep / 2
    parts = [block("lid", (wide, deep, TOP - HIGH - 0.002), timber, 0.006, (0, 0, (TOP + HIGH) / 2 + 0.001))]
    for index in (-1, 0, 1):
        field = [panel((0, -0.0008, 0), pitch - STILE, deep - 0.10, skin, 0.009),
                 bead((0, 0.001, 0), pitch - STILE, deep - 0.10, timber, 0.0066)]
        parts += pose(field, (-90, 0, 0), (index * pitch, 0, TOP))
    half = [(-edge, HIGH + 0.006), (-edge, HIGH + 0.02), (-edge, TOP - 0.012), (-edge + 0.0004, TOP - 0.005),
            (-edge + 0.005, TOP - 0.0004), (-edge + 0.012, TOP)]
    line = smooth(half + [(0, TOP)] + [(-y, z) for y, z in half[::-1]], 130)
    for index in (-1.5, -0.5, 0.5, 1.5):
        parts += band(numpy.c_[numpy.full(len(line), index * pitch), line], (-1, 0, 0), tin, brass)
    return parts


def lock(forged, brass):
    """A scalloped brass plate, a hasp hanging from the lid over its staple, a padlock."""
    plate = lathe("plate", smooth([(0, 0.0022), (0.018, 0.0024), (0.020, 0.0042), (0.022, 0.0024), (0.031, 0.0020), (0.0335, -0.001)], 30), brass, 96)
    places = vertices(plate)
    scallop = 1 + 0.045 * numpy.cos(12 * numpy.arctan2(places[:, 1], places[:, 0])) * (numpy.hypot(*places[:, :2].T) / 0.033) ** 4
    move_vertices(plate, places * numpy.stack([scallop, scallop, 1 + 0 * scallop], 1))
    front, level = FRONT - DEEP, 0.400
    pose([plate], (90, 0, 0), (0, front, level))
    face = -DEEP - 0.036
    line = smooth([(0, face - .0012, TOP - 0.008), (0, face - .0014, HIGH + 0.006), (0, face + 0.001, HIGH - 0.004), (0, front - .009, level + 0.018),
                   (0, front - .0075, level + 0.008), (0, front - .0075, level - 0.022)], 60)
    wide = follow(numpy.linspace(0, 1, 60), (0, .010), (.2, .016), (.5, .0125), (.8, .0135), (1, .006))
    hasp = sweep("hasp", line, wide, forged, 16, 5, side=(1, 0, 0), flat=0.1)
    turn = ring(28)
    staple = numpy.stack([0 * turn, front - 0.008 - 0.012 * numpy.cos(turn), level - 0.004 + 0.009 * numpy.sin(turn)], 1)
    bosses = [ball("rivet", (0, face - .0026, z), (0.0042, 0.0028, 0.0042), brass, 10) for z in (TOP - 0.015, TOP - 0.034)]
    loop = sweep("staple", staple, 0.0026, forged, 9, loop=True)
    return [plate, hasp, loop, *bosses, *padlock(front - 0.0145, level - 0.002, forged, brass)]


def padlock(y, top, forged, brass):
    """Its bow goes through the staple; the body bellies."""
    half = smooth([(0, 0, 0), (0.009, 0, -0.003), (0.0125, 0, -0.013), (0.0125, 0, -0.038)], 24)
    bow = numpy.vstack([half[:0:-1] * (-1, 1, 1), half]) + (0, y, top)
    high = numpy.linspace(top - 0.070, top - 0.028, 30)
    belly = follow(numpy.linspace(0, 1, 30), (0, .006), (.08, .015), (.4, .0225), (.8, .0205), (.95, .0185), (1, .016))
    body = sweep("padlock", numpy.c_[0 * high, 0 * high + y, high], belly, forged, 32, 2.8, side=(1, 0, 0), flat=0.40)
    cover = lathe("keyhole cover", smooth([(0, 0.0030), (0.0050, 0.0026), (0.0075, 0.0012), (0.0082, -0.002)], 12), brass, 24)
    return [sweep("bow", bow, 0.0031, forged, 10), body, *pose([cover], (90, 0, 0), (0, y - 0.0082, top - 0.050))]


def base(timber):
    """The core that shuts the chest behind its panels, a plinth, four turned feet."""
    parts = [block("core", (2 * LONG, 2 * DEEP, HIGH - LOW + 0.01), timber, 0.002, (0, 0, (LOW + HIGH) / 2 - 0.004)),
             block("plinth", (2 * LONG + 0.070, 2 * DEEP + 0.070, 0.036), timber, 0.010, (0, 0, LOW - 0.017))]
    bun = smooth([(0, 0), (0.026, 0), (0.033, 0.008), (0.038, 0.024), (0.034, 0.040), (0.024, 0.048), (0.024, 0.053),
                  (0.034, 0.060), (0.034, 0.064), (0, 0.065)], 28)
    for x in (-1, 1):
        for y in (-1, 1):
            parts += pose([lathe("foot", bun, timber, 28, 0.006)], (0, 0, x * 40 + y * 90), (x * (LONG - 0.03), y * (DEEP - 0.03), 0))
    return parts


def build():
    woods = [material("frame wood", aged_wood(along=along, dark="#27120a", middle="#4c2614", light="#6f4224", polish=0.4))
             for along in ((0.08, 1, 1), (1, 1, 0.08))]
    plain = material("plain panel", painted(aged_wood(along=(1, 1, 0.08)), "#4c130e", "#6b2018", patches(0.03, 0.66, 0.52), 0.6))
    tin, forged = tin_skins(), material("iron", iron())
    brass = material("brass", dirty(metal("#c8a765", "#86683a", shine=0.34), "#211607", 0.003, 0.8))
    front, side = 2 * (LONG - FRONT), 2 * DEEP
    field = (front - STILE) / 3 - STILE
    parts = pose(wall(front, 3, woods, panel_skin(field, TALL), tin, brass), move=(0, -DEEP, 0))
    parts += pose(wall(front, 3, woods, plain), (0, 0, 180), (0, DEEP, 0))
    painted_side = panel_skin(side - 2 * STILE, TALL)
    for turn in (-1, 1):
        parts += pose(wall(side, 1, woods, painted_side, tin, brass) + handle(forged), (0, 0, turn * 90), (turn * LONG, 0, 0))
    return parts + base(woods[0]) + lid(woods[0], panel_skin(field, 2 * DEEP - 0.028), tin, brass) + lock(forged, brass)
