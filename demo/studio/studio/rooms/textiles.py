"""Felt, weaving and embroidery as coloured pictures (rows from the bottom, 0..1)."""

import numpy

from ..ornament import drawing, lozenge, moved, rams_horns, stroke


def rgb(colour):
    return numpy.array([int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)])


def ground(width, height, colour):
    return numpy.tile(rgb(colour), (height, width, 1))


def lay(picture, mask, colour):
    """Colours a picture where a mask of the same size is 1."""
    return picture + (rgb(colour) - picture) * numpy.clip(mask, 0, 1)[..., None]


def corded(picture, mask, colour, cord):
    """Inlaid felt: a shape and the cord sewn along its edge."""
    picture = lay(picture, mask > 0.5, colour)
    return lay(picture, numpy.clip(1.6 - abs(mask - 0.5) * 5, 0, 1), cord)


def four_horns(thick=0.12, size=0.46):
    """Four pairs of horns from the middle of a unit square: the commonest figure of felt carpets."""
    return [one for turn in range(4) for one in moved(rams_horns(thick), 0, 0, size, turn * 90)]


def horn_tile(pixels=256, thick=0.12):
    return drawing(four_horns(thick), pixels, pixels, (-0.5, -0.5, 0.5, 0.5), 2.2)


def horn_row(pixels=128, thick=0.11, flip=False):
    """One link of a border: a pair of horns on a stem."""
    strokes = moved(rams_horns(thick), 0, 0.04, 0.9) + [stroke([(-0.6, 0.03), (0.6, 0.03)], 0.05)]
    tile = drawing(strokes, pixels, pixels, (-0.5, 0, 0.5, 1), 1.4)
    return tile[::-1] if flip else tile


def framed(width, height, border, pixels=112):
    """A carpet's mask: the field's place and the border's horns, pointing inwards on all sides."""
    mask = numpy.zeros((height, width))
    tile = horn_row(pixels)[:border]
    across, down = width // pixels, height // pixels
    left, low = (width - across * pixels) // 2, (height - down * pixels) // 2
    mask[:len(tile), left:left + across * pixels] = numpy.tile(tile, (1, across))
    mask[-len(tile):, left:left + across * pixels] = numpy.tile(tile, (1, across))[::-1]
    side = numpy.tile(tile, (1, down)).T
    for part, piece in ((slice(0, len(tile)), side), (slice(-len(tile), None), side[:, ::-1])):
        free = slice(max(low, border), min(low + down * pixels, height - border))
        mask[free, part] = piece[free.start - low:free.stop - low]
    return mask


def syrmak(across=3, down=2, colours=("#7d1f1c", "#1d2430", "#d9c9a0"), pixels=256, border=112):
    """A felt carpet of squares, inlaid in two colours that change places, with corded edges."""
    first, second, cord = colours
    tile = horn_tile(pixels)
    field = numpy.tile(tile, (down, across))
    row, column = numpy.indices(field.shape) // pixels
    odd = ((row + column) % 2).astype(bool)
    inner = numpy.where(odd[..., None], rgb(first), rgb(second)) * 1.0
    inner = lay(inner, (field > 0.5) & ~odd, first)
    inner = lay(inner, (field > 0.5) & odd, second)
    inner = lay(inner, numpy.clip(1.6 - abs(field - 0.5) * 5, 0, 1), cord)
    seams = numpy.minimum(numpy.indices(field.shape) % pixels, pixels - 1 - numpy.indices(field.shape) % pixels).min(0) < 3
    inner = lay(inner, seams, cord)
    height, width = (size + 2 * border for size in field.shape)
    whole = corded(ground(width, height, second), framed(width, height, border), first, cord)
    whole[border:-border, border:-border] = inner
    return edged(whole, border, cord)


def edged(picture, border, cord, thick=5):
    """Lines where the border meets the field and along the outer edge."""
    row, column = numpy.indices(picture.shape[:2])
    away = numpy.minimum(numpy.minimum(row, picture.shape[0] - 1 - row), numpy.minimum(column, picture.shape[1] - 1 - column))
    return lay(picture, (abs(away - border) < thick) | (away < thick * 2), cord)


def tus_kiiz(width=1536, height=768):
    """An embroidered hanging: broad border on three sides, dark field with medallions."""
    whole = ground(width, height, "#1b2038")
    row, column = numpy.indices((height, width))
    border = 190
    frame = (row > height - border) | (column < border) | (column >= width - border)
    whole = lay(whole, frame, "#8a1a1f")
    horns = numpy.tile(horn_tile(190, 0.1), (height // 190 + 1, width // 190 + 1))[:height, :width]
    whole = corded(whole, horns[::-1] * frame, "#d8a23a", "#f1e3c0")
    medals = numpy.zeros((height, width))
    for x, size in ((0.5, 1.0), (0.29, 0.7), (0.71, 0.7)):
        medals = numpy.maximum(medals, medallion(width, height, x * width, (height - border) * 0.52, 240 * size))
    whole = corded(whole, medals, "#b8332c", "#e9d6a4")
    inner = (abs(row - (height - border)) < 7) & (column > border) & (column < width - border)
    inner |= ((abs(column - border) < 7) | (abs(column - width + border) < 7)) & (row < height - border)
    return lay(whole, inner, "#3f8f86")


def medallion(width, height, x, y, radius):
    """A flower of eight horns in a ring, embroidered round a centre."""
    strokes = four_horns(0.085, 0.78)
    strokes += [one for turn in range(4) for one in moved(lozenge(0.3, 0.14), 0, 0, 0.8, turn * 90 + 45)]
    turn = numpy.linspace(0, 2 * numpy.pi, 60)
    strokes.append(stroke(numpy.c_[numpy.cos(turn), numpy.sin(turn)] * 0.93, 0.045))
    size = int(radius * 2)
    piece = drawing(strokes, size, size, (-1, -1, 1, 1), 1.4)
    mask, low, left = numpy.zeros((height, width)), max(int(y - radius), 0), int(x - radius)
    mask[low:low + size, left:left + size] = piece[:height - low]
    return mask


def band(colours=("#7a1d1b", "#e2d3ac", "#1f3350"), pixels=160, across=4):
    """A woven band, one repeat of it: horns between lines, then a lozenge."""
    base, light, dark = colours
    horns = horn_row(pixels, 0.1)
    figure = drawing(lozenge(0.62, 0.1), pixels, pixels, (-0.5, 0, 0.5, 1), 1.2)
    mask = numpy.concatenate([horns, horns[::-1], figure, horns][:across], 1)
    whole = lay(ground(mask.shape[1], pixels, base), mask, light)
    row = numpy.indices(mask.shape)[0]
    whole = lay(whole, (row < 16) | (row > pixels - 17), dark)
    stripes = (abs(row - 20) < 4) | (abs(row - pixels + 21) < 4)
    return lay(whole, stripes, light)


def reeds(width=1024, height=768):
    """A reed screen, one repeat of it: stalks wound with coloured wool, so that stepped lozenges appear."""
    row, column = numpy.indices((height, width))
    stalk = column // 8
    u, v = (stalk * 8 / width * 3) % 1, (row // 10 * 10 / height * 2) % 1
    away = abs(u - 0.5) * 2 + abs(v - 0.5) * 2
    bands = ((0.28, "#7a1f1d"), (0.42, "#d8c08a"), (0.6, "#20406a"), (0.74, "#d9b453"), (0.9, "#8c2a22"), (1.02, "#2a2320"))
    whole, low = ground(width, height, "#c9ac72"), 0
    for high, colour in bands:
        whole = lay(whole, (away >= low) & (away < high), colour)
        low = high
    shade = 0.62 + 0.38 * numpy.sin(column % 8 / 8 * numpy.pi)
    chance = numpy.random.default_rng(3).uniform(0.86, 1.08, width // 8 + 1)[stalk]
    return numpy.clip(whole * (shade * chance)[..., None], 0, 1)


def matting(width=512, height=512):
    """A floor mat of plain reeds, one repeat of it: pale stalks, dark threads across."""
    row, column = numpy.indices((height, width))
    stalk, chance = row // 8, numpy.random.default_rng(8)
    tone = chance.uniform(0.78, 1.06, height // 8)[stalk] * (0.7 + 0.3 * numpy.sin(row % 8 / 8 * numpy.pi))
    tone = tone * (1 - 0.3 * ((column + 3 * stalk) % 128 < 5)) * (1 + 0.05 * numpy.sin(column / 40 + stalk * 2.3))
    return numpy.clip(rgb("#b7a172") * tone[..., None], 0, 1)


def striped(colours, height=256, seed=1):
    """Cloth in stripes of uneven width."""
    chance = numpy.random.default_rng(seed)
    rows = []
    while sum(map(len, rows)) < height:
        rows.append(numpy.tile(rgb(colours[len(rows) % len(colours)]), (int(chance.integers(6, 26)), 1)))
    return numpy.tile(numpy.vstack(rows)[:height, None], (1, 64, 1))
