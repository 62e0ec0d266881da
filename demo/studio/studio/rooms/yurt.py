"""A Kazakh yurt on the steppe: one model, looked at from outside and from three places within."""

import bpy
import numpy

from . import steppe, yurt_cover, yurt_frame, yurt_inside
from .build import copy, lamp
from .places import YURT as PLACES


def build():
    """The whole place; returns what `light` needs to know: lamps of the day and lamps of the inside."""
    yurt_frame.lattice(), yurt_frame.poles(), yurt_frame.crown(), yurt_frame.door()
    village(yurt_cover.cover())
    yurt_inside.furnish()
    steppe.terrain()
    steppe.grass()
    day = [lamp("SUN", "afternoon sun", (-7, -12, 9.5), (0, 0, 0), 3.4, (1, 0.9, 0.76), angle=0.53)]
    inside = [lamp("SUN", "noon sun", (-3.4, -4.6, 9.6), (0, 0, 0), 7.0, (1, 0.93, 0.82), angle=0.53),
              lamp("AREA", "crown light", (0, -0.25, 4.1), (0, 0.1, 0), 135, (0.92, 0.96, 1), (1.3, 1.0)),
              lamp("AREA", "door light", (0.22, -3.5, 0.95), (0.1, 0, 0.8), 52, (1, 0.96, 0.88), (0.5, 1.5)),
              lamp("POINT", "bounced light", (0, 0.2, 2.25), (0, 0, 0), 30, (1, 0.85, 0.66), soft=0.7),
              lamp("POINT", "embers", (0, 0, 0.16), (0, 0, 0), 3.0, (1, 0.42, 0.12), soft=0.08)]
    return {True: day, False: inside}


def village(parts):
    """Two more yurts of the same aul, far enough to show only their felt."""
    for x, y, turn in ((21, 30, 50), (-34, 24, -40)):
        for part in parts:
            copy(part, (x, y, float(steppe.lie(numpy.array([x * 1.0]), numpy.array([y * 1.0]))[0]) - 0.05), (0, 0, turn))


def light(stand, lamps):
    """Lights the lamps of one scene: afternoon outside, noon within, where the eye is used to less."""
    scene = bpy.context.scene
    for outdoors, group in lamps.items():
        for one in group:
            one.hide_render = outdoors != stand.outdoors
    world = steppe.sky(36 if stand.outdoors else 58, 212, 0.27 if stand.outdoors else 0.8)
    world.cycles_visibility.diffuse = stand.outdoors
    world.cycles.sampling_method = "AUTOMATIC" if stand.outdoors else "NONE"
    scene.view_settings.exposure = -0.25 if stand.outdoors else 1.25
