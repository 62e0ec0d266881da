"""The middle of the yurt: cauldron, fire, the low table beside it."""

import numpy

from ..curves import follow, smooth
from ..materials import material
from ..shapes import ball, lathe, sweep
from .build import copy, exhibit, place
from .finishes import clouded, glowing, pictured, planks, plain
from .props import bowl
from .textiles import corded, ground, horn_tile


def cauldron():
    """A cast cauldron on a ring with three legs, over ash, charred wood and embers."""
    black = material("cast iron", clouded("#15130f", "#3a332c", 0.03, 0.6, 0.002, metallic=0.6))
    outside = smooth([(0.0, 0.26), (0.12, 0.275), (0.22, 0.34), (0.275, 0.43), (0.29, 0.5), (0.315, 0.512)], 40)
    inside = smooth([(0.315, 0.52), (0.28, 0.508), (0.262, 0.43), (0.2, 0.345), (0.1, 0.292), (0.0, 0.285)], 30)
    parts = [lathe("cauldron", numpy.vstack([outside, inside]), black, 72, 0.004)]
    broth = plain("broth", "#7a5a34", "#a8824e", size=0.08, rough=0.2, coat=0.5)
    parts.append(lathe("broth", [(0.0, 0.425), (0.15, 0.425), (0.256, 0.424), (0.26, 0.42)], broth, 60))
    turn = numpy.linspace(0, 2 * numpy.pi, 60, endpoint=False)
    parts.append(sweep("ring", numpy.c_[0.29 * numpy.cos(turn), 0.29 * numpy.sin(turn), 0.455 + 0 * turn], 0.013, black, 10, loop=True))
    for index in range(3):
        angle = index * 2.094 + 0.5
        out = numpy.array([numpy.cos(angle), numpy.sin(angle), 0])
        leg = smooth([out * 0.29 + (0, 0, 0.46), out * 0.305 + (0, 0, 0.3), out * 0.34 + (0, 0, 0.12), out * 0.4 + (0, 0, 0.025), out * 0.45 + (0, 0, 0.03)], 30)
        parts.append(sweep("leg", leg, 0.012, black, 10, 3))
        lug = [out * 0.3 + (0, 0, 0.5) + numpy.array([-out[1], out[0], 0]) * s for s in (-0.06, 0, 0.06)]
        parts.append(sweep("lug", smooth([lug[0], lug[1] + out * 0.055, lug[2]], 20), 0.011, black, 10))
    return parts


def fire():
    ash = plain("ash", "#57524c", "#a8a29a", size=0.03, rough=1.0, bump=0.01, detail=6)
    char = plain("char", "#0c0a09", "#3f332a", size=0.02, rough=0.9, bump=0.006)
    ember = glowing("ember", "#ff5a14", 9.0)
    chance = numpy.random.default_rng(5)
    parts = [lathe("ash", [(0.0, 0.085), (0.15, 0.08), (0.3, 0.062), (0.42, 0.046), (0.55, 0.03)], ash, 60, 0.08)]
    for index in range(7):
        angle, reach = index * 0.9 + 0.3, chance.uniform(0.3, 0.46)
        out = numpy.array([numpy.cos(angle), numpy.sin(angle), 0])
        log = smooth([out * 0.07 + (0, 0, 0.12), out * reach * 0.5 + (0.01, 0.01, 0.1), out * reach + (0, 0, 0.085)], 14)
        parts.append(sweep("log", log, follow(numpy.linspace(0, 1, 14), (0, 0.016), (0.5, 0.026), (1, 0.024)), char, 9, 2.4))
        parts.append(ball("ember", out * chance.uniform(0.03, 0.12) + (0, 0, 0.1), (0.022, 0.018, 0.014), ember, 8))
    stones = plain("hearth stone", "#3a3632", "#7a736a", size=0.05, rough=0.9, bump=0.008)
    for index in range(13):
        angle = index * 2 * numpy.pi / 13
        size = chance.uniform(0.055, 0.085)
        parts.append(ball("stone", (0.62 * numpy.cos(angle), 0.62 * numpy.sin(angle), 0.055), (size * 1.2, size, size * 0.75), stones, 14))
    return parts


def table():
    """The low round table with bowls of tea, a dish of bread and the bowl for kumis."""
    timber = planks("table wood", "#5a2c16", "#95552c", along=(0.05, 1, 1), size=0.03, rough=0.4, coat=0.3, apart=0.0)
    top = lathe("table", smooth([(0, 0.285), (0.4, 0.285), (0.455, 0.292), (0.462, 0.308), (0.45, 0.318), (0.43, 0.312), (0.2, 0.312), (0, 0.312)], 60), timber, 96)
    legs = [sweep("leg", smooth([(x * 0.26, y * 0.26, 0.29), (x * 0.28, y * 0.28, 0.16), (x * 0.25, y * 0.25, 0.05)], 16), (0.03,) * 10 + (0.024,) * 6, timber, 12, 3)
            for x, y in ((1, 1), (-1, 1), (1, -1), (-1, -1))]
    parts = [place(part, (0.98, 0.98, 0.045)) for part in [top] + legs]
    china = pictured("china", corded(ground(512, 128, "#e9e4d6"), numpy.tile(horn_tile(128, 0.09), (1, 4)), "#27508a", "#c9a24a"), rough=0.15, thread=0.05, bump=0, fade=0.05, coat=0.5)
    first = bowl(china)
    for x, y in ((0.28, 0.1), (-0.26, 0.14), (0.16, -0.29), (-0.14, -0.3), (0.02, 0.32)):
        copy(first, (0.98 + x, 0.98 + y, 0.358), (0, 0, x * 300))
    place(first, (0.98 - 0.31, 0.98 - 0.08, 0.358))
    bread = plain("bread", "#9a5c22", "#d09a4c", size=0.03, rough=0.6)
    dish = place(lathe("dish", [(0, 0.008), (0.05, 0.006), (0.1, 0.016), (0.13, 0.03), (0.132, 0.034), (0.1, 0.024), (0, 0.014)], timber, 48), (1.22, 0.88, 0.357))
    chance = numpy.random.default_rng(2)
    loaf = ball("bread", (0, 0, 0), (0.024, 0.021, 0.017), bread, 12)
    for index in range(22):
        angle, reach = chance.uniform(0, 6.3), 0.085 * chance.uniform(0, 1) ** 0.5
        copy(loaf, (1.22 + reach * numpy.cos(angle), 0.88 + reach * numpy.sin(angle), 0.395 + 0.028 * (index > 13)), tuple(chance.uniform(0, 180, 3)))
    place(loaf, (1.22, 0.88, 0.45))
    return parts + [dish, place(exhibit("kumis-bowl", 40000), (0.98, 1.0, 0.357), (0, 0, 200))]
