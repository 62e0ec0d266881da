"""Things that stand in more than one room: bowls, a saddle on its trestle."""

import numpy

from ..curves import follow, smooth
from ..materials import leather, material
from ..shapes import ball, grid, join, lathe, sweep
from .finishes import pictured, planks, plain
from .textiles import band


def bowl(skin):
    """A tea bowl, standing on z = 0."""
    profile = smooth([(0, 0.004), (0.026, 0.003), (0.028, 0.0), (0.03, 0.008), (0.05, 0.022), (0.066, 0.045), (0.07, 0.06)], 26)
    inside = smooth([(0.0685, 0.0615), (0.063, 0.045), (0.046, 0.024), (0.02, 0.013), (0, 0.012)], 16)
    return lathe("bowl", numpy.vstack([profile, inside]), skin, 40)


def seat_points(lift, wide, low, long=0.25, rows=60, columns=40):
    """The saddle's bent seat: high before and behind, falling to both sides."""
    along, across = numpy.linspace(-1, 1, rows)[:, None], numpy.linspace(-1, 1, columns)[None]
    rise = 0.09 * abs(along) ** 2.6 + 0.12 * numpy.exp(-((along + 0.92) / 0.13) ** 2) * numpy.cos(across * 1.2) + 0.08 * numpy.exp(-((along - 0.95) / 0.16) ** 2) * numpy.cos(across * 1.2)
    width = wide * (1 - 0.14 * numpy.cos(along * 2.2))
    x = width * numpy.sin(across * 1.35)
    z = 0.86 + lift + rise - low * (1 - numpy.cos(across * 1.35)) * 1.25
    return numpy.stack([x, along * long + 0 * across, z], 2)


def saddle():
    """A saddle over its felt and cloth on a trestle, with girth and stirrups; it looks to -y."""
    hide = material("saddle hide", leather("#3a1a0e", "#7c4422", 0.003))
    bow = planks("saddle wood", "#5a1c10", "#943a20", along=(0.2, 1, 1), rough=0.35, coat=0.5)
    cloth = pictured("saddle cloth", band(("#22364c", "#e2d2a6", "#8a1f1d")), thread=0.005, fade=0.2)
    wool = plain("saddle felt", "#b9ab92", "#ded2ba", size=0.02, rough=0.95, bump=0.002)
    iron = plain("stirrup iron", "#4a4640", "#8a8276", size=0.02, rough=0.45, metallic=1.0)
    parts = [grid("felt", seat_points(-0.03, 0.25, 0.42, 0.34), wool, sharp=180), grid("cloth", seat_points(-0.018, 0.235, 0.36, 0.29), cloth, sharp=180),
             grid("seat", seat_points(0.006, 0.2, 0.2), hide, sharp=180)]
    turn = numpy.linspace(-1.15, 1.15, 40)
    for place, reach, tall in ((-0.25, 0.19, 0.14), (0.25, 0.2, 0.09)):
        arc = numpy.c_[reach * numpy.sin(turn), place + 0 * turn, 0.83 + tall + (reach + 0.06) * (numpy.cos(turn) - 0.55)]
        parts.append(sweep("bow", arc, follow((turn + 1.15) / 2.3, (0, 0.02), (0.5, 0.034), (1, 0.02)), bow, 14, 3, side=(0, 1, 0), flat=0.6))
    for side in (-1, 1):
        strap = smooth([(side * 0.19, 0, 0.86), (side * 0.285, -0.01, 0.68), (side * 0.3, -0.01, 0.5)], 24)
        parts.append(sweep("strap", strap, 0.016, hide, 8, 3, side=(0, 1, 0), flat=0.25))
        angle = numpy.linspace(-0.25, 2 * numpy.pi + 0.25 - numpy.pi * 0, 40)
        hoop = numpy.c_[side * 0.3 + 0 * angle, 0.062 * numpy.sin(angle), 0.43 + 0.07 * numpy.cos(angle)]
        parts.append(sweep("stirrup", hoop, 0.007, iron, 8, side=(1, 0, 0), flat=1.6))
    parts += trestle(bow)
    return join("saddle", parts)


def trestle(timber):
    beam = sweep("beam", [(0, y, 0.8) for y in numpy.linspace(-0.36, 0.36, 8)], 0.045, timber, 12, 3)
    legs = [sweep("leg", smooth([(side * 0.03, end, 0.8), (side * 0.12, end * 1.04, 0.4), (side * 0.22, end * 1.1, 0.0)], 14), 0.024, timber, 10, 3)
            for side in (-1, 1) for end in (-0.28, 0.28)]
    return [beam] + legs


def samovar(metal):
    """A brass samovar on a tray: body, chimney with a teapot, tap and two handles."""
    profile = smooth([(0.0, 0.02), (0.1, 0.02), (0.105, 0.03), (0.06, 0.055), (0.055, 0.08), (0.1, 0.11), (0.135, 0.17), (0.14, 0.25),
                      (0.125, 0.31), (0.135, 0.325), (0.1, 0.345), (0.06, 0.355), (0.045, 0.385), (0.06, 0.41), (0.05, 0.415)], 70)
    parts = [lathe("samovar", profile, metal, 48), lathe("tray", smooth([(0, 0.004), (0.2, 0.004), (0.24, 0.018), (0.245, 0.022), (0.2, 0.012), (0, 0.012)], 30), metal, 48)]
    parts += [sweep("tap", smooth([(0, -0.135, 0.15), (0, -0.17, 0.152), (0, -0.205, 0.145), (0, -0.21, 0.12)], 20), 0.012, metal, 10),
              ball("key", (0, -0.175, 0.185), (0.022, 0.006, 0.018), metal, 12)]
    for side in (-1, 1):
        parts.append(sweep("handle", smooth([(side * 0.13, 0, 0.29), (side * 0.18, 0, 0.305), (side * 0.185, 0, 0.25), (side * 0.137, 0, 0.23)], 20), 0.009, metal, 10))
    china = plain("teapot", "#c9d2d6", "#eef0ea", size=0.1, rough=0.15, coat=0.5)
    pot = smooth([(0.0, 0.418), (0.035, 0.418), (0.07, 0.445), (0.072, 0.475), (0.045, 0.505), (0.02, 0.51), (0.012, 0.52), (0.014, 0.53), (0.0, 0.535)], 40)
    parts += [lathe("teapot", pot, china, 36), sweep("spout", smooth([(0.065, 0, 0.45), (0.1, 0, 0.465), (0.12, 0, 0.505)], 14), (0.014,) * 8 + (0.009,) * 6, china, 10),
              sweep("ear", smooth([(-0.065, 0, 0.495), (-0.11, 0, 0.49), (-0.1, 0, 0.45), (-0.066, 0, 0.445)], 16), 0.006, china, 8)]
    return join("samovar", parts)


def churn(hide, timber):
    """A vessel of smoked hide for kumis, with its paddle, on a low wooden stand."""
    turn, rise = numpy.linspace(0, 2 * numpy.pi, 48, endpoint=False)[None], numpy.linspace(0, 1, 40)[:, None]
    reach = follow(rise[:, 0], (0, 0.24), (0.08, 0.29), (0.3, 0.27), (0.65, 0.15), (0.85, 0.075), (0.93, 0.07), (1, 0.085))[:, None]
    square = (abs(numpy.cos(turn)) ** 5 + abs(numpy.sin(turn)) ** 5) ** -0.2
    reach = reach * (1 + (square - 1) * (1 - rise) ** 0.7)
    body = grid("churn", numpy.stack([reach * numpy.cos(turn), reach * numpy.sin(turn), 0.14 + 0.72 * rise + 0 * turn], 2), hide, wrap=True, sharp=180)
    parts = [body, sweep("paddle", [(0.01, 0, 0.3), (0.02, 0, 0.8), (0.03, 0.01, 1.12)], 0.015, timber, 10), ball("knob", (0.03, 0.01, 1.13), (0.03, 0.03, 0.024), timber, 12)]
    for level in (0.17, 0.62):
        girth = float(numpy.interp((level - 0.14) / 0.72, rise[:, 0], reach.max(1)))
        angle = numpy.linspace(0, 2 * numpy.pi, 60, endpoint=False)
        wide = girth * ((abs(numpy.cos(angle)) ** 5 + abs(numpy.sin(angle)) ** 5) ** -0.2 if level < 0.3 else 1)
        parts.append(sweep("strap", numpy.c_[wide * numpy.cos(angle), wide * numpy.sin(angle), level + 0 * angle], 0.012, hide, 8, loop=True))
    for x, y in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        parts.append(sweep("foot", [(x * 0.2, y * 0.2, 0.14), (x * 0.22, y * 0.22, 0.07), (x * 0.24, y * 0.24, 0.0)], 0.025, timber, 8, 3))
    parts.append(lathe("stand", [(0, 0.1), (0.3, 0.1), (0.31, 0.12), (0.3, 0.14), (0, 0.14)], timber, 48))
    return join("churn", parts)
