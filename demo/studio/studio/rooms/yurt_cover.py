"""What covers the yurt: felt, its sewn ornament, bands, ropes; and the reed screen within."""

import numpy

from ..curves import ripple, smooth
from ..materials import felt, material
from ..shapes import grid, sweep
from .build import round_wall
from .finishes import pictured, plain
from .layouts import repeated
from .textiles import band, corded, ground, horn_row, horn_tile, lay, reeds
from .yurt_frame import CROWN, GAP, POLES, RING, WALL

DOME = [(3.17, 1.56), (3.14, 1.74), (3.0, 1.99), (2.71, 2.23), (2.2, 2.58), (1.5, 3.02), (RING + 0.06, CROWN + 0.09)]


def dome_picture():
    """One repeat of the dome's felt: big horns rise from the lower edge, a corded line and small horns run at the top."""
    whole = ground(512, 1024, "#d3c9b3")
    mask = numpy.zeros((1024, 512))
    mask[64:320] = numpy.tile(numpy.kron(horn_row(128, 0.1), numpy.ones((2, 2))), (1, 2))
    mask[330:458] = numpy.tile(horn_row(128, 0.09), (1, 4))
    mask[860:988] = numpy.tile(horn_row(128, 0.11)[::-1], (1, 4))
    whole = corded(whole, mask, "#7c1f1c", "#2a2a3c")
    row = numpy.indices(mask.shape)[0]
    return lay(lay(whole, row < 44, "#6d1a1a"), ((row > 44) & (row < 56)) | (abs(row - 996) < 7), "#23304a")


def dome(name, inward, material, columns=360):
    """The felt over the poles; it sinks a little between them."""
    profile = smooth(DOME, 26)
    turn = numpy.linspace(0, 2 * numpy.pi, columns, endpoint=False)[None]
    reach = profile[:, :1] - inward - 0.008 * (1 - numpy.cos(turn * POLES)) * numpy.clip((profile[:, :1] - 0.8) / 0.6, 0, 1)
    points = numpy.stack([reach * numpy.cos(turn), reach * numpy.sin(turn), profile[:, 1:] - inward * 0.7 + 0 * turn], 2)
    points += (0.012 * ripple(points.reshape(-1, 3), 0.55, 5) * (inward == 0)).reshape(*points.shape[:2], 1)
    return grid(name, points, material, wrap=True, sharp=180)


def smoke_cover():
    """The tunduk: felt over the northern half of the crown, its edge folded in a roll."""
    wool = material("cover felt", felt("#a79b86", "#ddd3bf"))
    turn = numpy.linspace(0.06, numpy.pi - 0.06, 60)[None]
    reach = numpy.linspace(0.02, 1.25, 24)[:, None] * (1 + 0.05 * numpy.cos(4 * turn))
    lift = numpy.where(reach < 0.78, CROWN + 0.13 + 0.29 * (1 - (reach / 0.78) ** 2), CROWN + 0.13 - 0.70 * (reach - 0.78))
    points = numpy.stack([reach * numpy.cos(turn), reach * numpy.sin(turn), lift + 0 * turn], 2)
    points[..., 2] += 0.014 * ripple(points.reshape(-1, 3), 0.3, 8).reshape(lift.shape[0], -1)
    across = numpy.linspace(-1.24, 1.24, 60)
    height = numpy.interp(abs(across), reach[:, 0] / 1.05, lift[:, 0]) + 0.02
    roll = numpy.c_[across, 0.05 + 0.02 * numpy.sin(across * 5), height]
    return [grid("smoke cover", points, wool, sharp=180), sweep("roll", roll, 0.045, wool, 14, side=(0, 1, 0), flat=0.75)]


def ropes():
    """Hair ropes: crossed over the dome, and belts of woven band round the wall."""
    hair = plain("rope", "#2b211a", "#6b5a48", size=0.012, rough=0.9)
    profile = smooth(DOME, 40)
    parts = []
    for index in range(12):
        for way in (1, -1):
            turn = index * numpy.pi / 6 + way * numpy.linspace(0.0, 0.5, 40) + 0.13
            path = numpy.c_[(profile[:, 0] + 0.014) * numpy.cos(turn), (profile[:, 0] + 0.014) * numpy.sin(turn), profile[:, 1] + 0.008]
            down = numpy.array([path[0] + (path[0] * (0.012, 0.012, 0)) * s - (0, 0, 1.4 * s) for s in (1.0, 0.75, 0.5, 0.25)])
            if abs((turn[0] + numpy.pi * 1.5) % (2 * numpy.pi) - numpy.pi) > GAP + 0.06:
                path = numpy.vstack([down, path])
            parts.append(sweep("rope", path, 0.009, hair, 8))
    return parts


def band_round(name, reach, low, high, repeats, colours, gap=GAP + 0.006):
    skin = pictured(name, band(colours), thread=0.006, fade=0.25)
    return repeated(round_wall(name, reach, low, high, skin, gap, 240, 6, 0.006, 7), repeats)


def door_curtain():
    """The felt door, rolled up above the lintel and tied."""
    wool = pictured("door felt", corded(ground(512, 128, "#d8cdb6"), numpy.tile(horn_row(128), (1, 4)), "#7c1f1c", "#23304a"), thread=0.008)
    across = numpy.linspace(-0.6, 0.6, 40)
    roll = sweep("door roll", numpy.c_[across, 0 * across - 3.26, 1.79 + 0.008 * numpy.sin(across * 9)], 0.095, wool, 28, side=(0, 1, 0))
    inner = sweep("door roll", numpy.c_[across * 1.01, 0 * across - 3.25, 1.8 + 0 * across], 0.05, wool, 20, side=(0, 1, 0))
    turn = numpy.linspace(0, 2 * numpy.pi, 30, endpoint=False)
    ties = [sweep("tie", numpy.c_[0 * turn + x, -3.26 + 0.1 * numpy.cos(turn), 1.79 + 0.1 * numpy.sin(turn)], 0.009, plain("tie", "#5a1a18", "#8a2a22"), 8, loop=True)
            for x in (-0.36, 0.36)]
    return [roll, inner] + ties


def cover():
    white = material("wall felt", felt("#a89c86", "#d6ccb8"))
    inside = plain("inner felt", "#bcac90", "#d6c8ab", size=0.05, rough=0.95, bump=0.002)
    dome_skin = pictured("dome felt", dome_picture(), thread=0.012, bump=0.003, fade=0.4, dust="#b3a78f")
    reed = pictured("reed screen", reeds(), rough=0.7, thread=0.004, bump=0.001, fade=0.15)
    wall = numpy.linspace(0, 1, 14)
    parts = [round_wall("wall felt", 3.12 + 0.03 * numpy.sin(wall * 3), 0.0, WALL, white, GAP + 0.01, 240, 14, 0.018),
             repeated(dome("dome felt", 0.0, dome_skin), 15), dome("dome lining", 0.035, inside),
             repeated(round_wall("reed screen", 3.045, 0.0, WALL + 0.02, reed, GAP, 200, 4), 6)]
    parts += [band_round("outer band", 3.172, 1.27, 1.52, 22, ("#8a1f1d", "#e6d8b4", "#20324e")),
              band_round("belt", 3.178, 0.52, 0.6, 40, ("#4a2a1a", "#b89a64", "#2b1a14")),
              band_round("inner band", 2.945, 1.6, 1.86, 22, ("#7a1b1b", "#e0cf9f", "#1f4a4a"))]
    return parts + smoke_cover() + ropes() + door_curtain()
