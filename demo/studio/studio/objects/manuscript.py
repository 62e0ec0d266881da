"""Old bound book open on a low cushion: ruled frames, an illuminated headpiece, leather with a flap."""

import numpy

from studio import ornament
from studio.curves import follow, resample, ring, ripple
from studio.layout import pattern_of, set_pattern
from studio.materials import Surface, dirty, drawn, gold, layered, leather, material
from studio.nodes import paint
from studio.ornament import moved, stroke
from studio.pages import page
from studio.shapes import grid, pose, sweep
from studio.stage import View

VIEWS = (View(-8, 44, margin=0.88), View(52, 24, margin=0.88), View(6, 56, (0.615, 0.60, 0.75), 0.34))
WIDE, TALL, BOARD = 0.165, 0.240, 0.0035
SEAT, SLOPE = 0.042, 0.10  # where the book lies on the cushion
FLAP = [(0, 0.118), (0.026, 0.118), (0.060, 0.085), (0.092, 0.030), (0.098, 0)]


def height(way, across):
    """The curve of the leaves from the gutter (0) to the fore-edge (1); the left side has more of them."""
    thick = 0.023 if way < 0 else 0.011
    return BOARD + numpy.interp(across, numpy.linspace(0, 1, 60), follow(numpy.linspace(0, 1, 60), (0, 0.004 / thick), (0.05, 0.72), (0.13, 1.06), (0.28, 1.10), (0.55, 1.02), (1, 0.95))) * thick


def leaf(way, number, skin, shown):
    """One leaf over the pile, a little lifted towards its free corner; the upper one hides its thickness,
    so that a simplified model does not show its underside."""
    across, down = numpy.linspace(0, 1, 31)[None], numpy.linspace(-0.5, 0.5, 21)[:, None]
    lift = 0.0006 + 0.0007 * number + across ** 3 * (0.0022 * number * (0.5 - way * down * 0.7) + 0.0010 * numpy.sin(down * 7 + number * 2)) + 0.0004 * numpy.sin(across * 5 + down * 6 + number)
    top = numpy.stack([way * (WIDE - 0.0030 + 0.0012 * number) * (across + 0 * down), (TALL - 0.003 + 0.0008 * number) * (down + 0 * across), height(way, across) + lift], 2)
    part = grid("leaf", numpy.concatenate([top, top[:, ::-1] - (0, 0, 0.0016 if shown else 0.0004)], 1), skin, wrap=True, caps=True, sharp=60)
    flat, places = pattern_of(part)
    spread = numpy.stack([0.5 + places[:, 0] / WIDE / 2 * 0.998, 0.5 + places[:, 1] / TALL * 0.998], 1)
    set_pattern(part, numpy.where((flat[:, :1] < 0.495) & shown, spread, 0.5))
    return part


def pile(way, skin):
    """The rest of the leaves, their edges uneven."""
    chance = numpy.random.default_rng(3 - way)
    across = numpy.linspace(0.004, 0.985, 34)
    edge = numpy.linspace(1, 0, 26)[1:-1]
    out = WIDE * (0.985 - 0.030 * (edge - 0.5) ** 2) + chance.normal(0, 0.00035, 24)
    section = numpy.concatenate([numpy.stack([across * WIDE, height(way, across)], 1), numpy.stack([out, BOARD + edge * (height(way, 0.985) - BOARD)], 1),
                                 [(WIDE * 0.975, BOARD), (WIDE * 0.4, BOARD), (0.001, BOARD)]])
    down = numpy.linspace(-0.5, 0.5, 25) * (TALL - 0.004)
    points = numpy.stack([numpy.repeat(way * section[None, :, 0], 25, 0), numpy.repeat(down[:, None], len(section), 1), numpy.repeat(section[None, :, 1], 25, 0)], 2)
    return grid("pile", points, skin, wrap=True, caps=True, sharp=35)


def hide_piece(name, outline, skin, thick=BOARD, low=0.0):
    """A flat piece of leather over board: its outline closed, its edges rounded, seen from above."""
    outline = numpy.asarray(outline)
    middle = outline.mean(0)
    share, level = numpy.array([(0.0, 1.0), (0.5, 1.0), (0.93, 1.0), (0.985, 0.96), (1.0, 0.7), (1.003, 0.4), (0.995, 0.05), (0.9, 0.0), (0.0, 0.0)]).T
    flat = middle + share[:, None, None] * (outline - middle)[None]
    uneven = 0.0006 * ripple(numpy.concatenate([flat, 0 * flat[..., :1]], 2).reshape(-1, 3), 0.06, 9).reshape(flat.shape[:2])
    return grid(name, numpy.concatenate([flat, (low + level[:, None] * thick + uneven)[..., None]], 2), skin, wrap=True, sharp=50)


def rounded(x0, y0, x1, y1, power=14):
    turn = ring(160)
    corner = lambda a: numpy.sign(a) * abs(a) ** (2 / power)
    return numpy.stack([(x0 + x1) / 2 + (x1 - x0) / 2 * corner(numpy.cos(turn)), (y0 + y1) / 2 + (y1 - y0) / 2 * corner(numpy.sin(turn))], 1)


def tooling():
    """Gold lines and a pendant stamped on the inside of the flap, in centimetres from its hinge."""
    inner = [stroke(numpy.array([(x, y * side) for x, y in FLAP for side in (1,)]) * 100 * (0.93, 0.93) + (0.35, 0), 0.06)]
    inner = ornament.mirrored([one[:, [1, 0, 2]] for one in inner]) + [stroke([(-11, 2.85), (11, 2.85)], 0.05), stroke([(-11, 2.55), (11, 2.55)], 0.03)]
    return ornament.drawing(inner + moved(ornament.rams_horns(0.05), 0, 4.2, 3.0) + moved(ornament.lozenge(0.5, 0.05), 0, 7.2, 1.2), 1024, 512, (-12.8, -1, 12.8, 11.8), 0.8)


def binding(hide, lining):
    """Two boards, a spine lying flat, and the flap of the left board spread out beside it."""
    parts = [hide_piece("board", rounded(min(way * 0.003, way * 0.1715), -0.1245, max(way * 0.003, way * 0.1715), 0.1245, 40), hide) for way in (-1, 1)]
    parts.append(hide_piece("spine", rounded(-0.012, -0.1238, 0.012, 0.1238, 30), hide, 0.0022, -0.0004))
    outline = numpy.array(FLAP + [(x, -y) for x, y in FLAP[-2::-1]])
    flap = hide_piece("flap", resample(numpy.vstack([outline, outline[:1]]), 161)[:-1] * (-1, 1) + (-0.169, 0), lining, 0.0024, 0.0002)
    _, places = pattern_of(flap)
    set_pattern(flap, numpy.stack([(places[:, 1] + 0.128) / 0.256, (-places[:, 0] - 0.169 + 0.010) / 0.128], 1))
    return parts + [flap]


def cushion(cover, cord):
    """A low cushion sunk under the book, piped along its seam, with a tassel at each corner."""
    half, turn, middle = numpy.array([0.252, 0.166]), ring(200), (-0.040, 0, 0)
    corner = lambda a: numpy.sign(a) * abs(a) ** 0.50
    rim = numpy.stack([half[0] * corner(numpy.cos(turn)), half[1] * corner(numpy.sin(turn))], 1)
    rim *= (1 + 0.13 * abs(numpy.sin(2 * turn)) ** 9 + 0.010 * ripple(numpy.c_[rim, 0 * turn], 0.12, 6))[:, None]  # drawn-out corners
    share = numpy.r_[0, numpy.sin(numpy.linspace(0.05, numpy.pi / 2, 56))]
    flat = share[:, None, None] * rim[None]
    puff = (1 - share ** 2.6) ** 0.62
    gathers = abs(numpy.sin(2 * turn)) ** 6 * numpy.sin(turn * 46) + ripple(numpy.c_[0.6 * rim, 0 * turn], 0.05, 5)
    top = 0.060 * puff[:, None] * (1 + 0.07 * gathers[None] * (share ** 4)[:, None]) * (1 + 0.60 * flat[..., 1])
    x, y = flat[..., 0] + middle[0], flat[..., 1]
    beyond = numpy.hypot(numpy.maximum(numpy.maximum(x - 0.168, -0.262 - x), 0), numpy.clip(abs(y) - 0.120, 0, 1))
    top = numpy.minimum(top, SEAT - 0.0008 + SLOPE * y + 6 * beyond ** 2 + 0.12 * beyond)
    points = numpy.concatenate([numpy.dstack([flat, top]), numpy.dstack([flat[::-1], -0.030 * puff[::-1, None] * numpy.ones(200)[None]])[1:]])
    parts = [grid("cushion", points, cover, wrap=True, sharp=120), sweep("piping", 1.003 * numpy.c_[rim, 0 * turn], 0.0036, cord, 12, loop=True)]
    for index in (25, 75, 125, 175):
        along, around = numpy.linspace(0, 1, 26), ring(54)
        radius = follow(along, (0, .002), (.05, .006), (.14, .0085), (.22, .0055), (.26, .0052), (.32, .0085), (.6, .0115), (.96, .0135), (1, .011))
        strands = 1 + (0.05 + 0.06 * (along > 0.28))[:, None] * numpy.sin(around * 18 + 3 * along[:, None])
        tassel = numpy.stack([radius[:, None] * strands * numpy.cos(around), 0.8 * radius[:, None] * strands * numpy.sin(around), -0.068 * along[:, None] + 0 * strands], 2)
        tassel = grid("tassel", tassel, cord, wrap=True, caps=True)
        pose([tassel], (0, 68, 0))
        parts += pose([tassel], (0, 0, 180 + numpy.degrees(numpy.arctan2(*rim[index, ::-1])) + 9 * (-1) ** index), (*rim[index], 0.002))
    return pose(parts, (0, 0, 0), middle)


def velvet(dark, light):
    """Pile cloth: dull, with a pale sheen where it is brushed, threads showing where it is worn."""
    def recipe(nodes):
        pile, brushed = nodes.noise(0.0011, 4, 0.7, distortion=1.2), nodes.noise(0.05, 5, 0.6)
        tone = nodes.step(nodes.plus(nodes.times(pile, 0.45), nodes.times(brushed, 0.7)), 0.38, 0.85)
        return Surface(nodes.mix(tone, paint(dark), paint(light)), 0.92, 0.0, nodes.plus(nodes.times(pile, 0.0005), nodes.times(brushed, 0.002)))
    return recipe


def silk(nodes):
    """Two-coloured cord, its strands running round it."""
    strand = nodes.noise(0.0018, 2, 0.5, (1, 1, 0.12), 0.6)
    return Surface(nodes.ramp(nodes.step(strand, 0.38, 0.62), paint("#6b4a1a"), paint("#b98f48")), 0.6, 0.0, nodes.times(strand, 0.0008))


def edges(nodes):
    """Cut edges of many leaves, thumbed brown."""
    line = nodes.noise(0.0007, 3, 0.6, (0.05, 0.05, 1))
    colour = nodes.ramp(nodes.step(nodes.plus(nodes.times(line, 0.8), nodes.times(nodes.noise(0.04, 4), 0.4)), 0.35, 0.85), paint("#6f512f"), paint("#b4956a"), paint("#d6c096"))
    return Surface(colour, 0.9, 0.0, nodes.times(line, 0.0004))


def build():
    painted, cut = material("page", page()), material("edges", edges)
    hide = material("leather", dirty(leather("#2c120a", "#6a3018"), distance=0.004))
    lining = material("lining", dirty(layered(leather("#4a1a12", "#7e3524", 0.0012), gold(shine=0.34), drawn(tooling(), wear=0.34, wear_size=0.006)), distance=0.004))
    book = binding(hide, lining) + [pile(way, cut) for way in (-1, 1)] + [leaf(way, number, painted, number == 2) for way in (-1, 1) for number in (0, 2)]
    pose(book, (numpy.degrees(numpy.arctan(SLOPE)), 0, 0), (0, 0, SEAT))
    return book + cushion(material("velvet", velvet("#0f231f", "#2c4f45")), material("silk", silk))
