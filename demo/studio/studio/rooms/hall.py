"""A small museum of four halls in a ring: entrance, archaeology, music, life of the steppe."""

import bpy

from . import hall_fittings, hall_shell, hall_things
from .build import copy, lamp
from .finishes import plain
from .hall_fittings import showcase, track
from .hall_shell import HEIGHT, Hall

COOL = (0.86, 0.93, 1)


def halls(parquet, stone):
    paint = lambda name, dark, light: plain(name, dark, light, size=0.9, rough=0.88)
    ivory, slate = paint("ivory wall", "#b5aa93", "#beb39d"), paint("slate wall", "#536468", "#5c6e72")
    wine, sand = paint("wine wall", "#74413b", "#7f4a43"), paint("sand wall", "#b59c74", "#bfa881")
    way = (2.0, 0, 2.9)
    panes = (1.3, 0.9, 3.2)
    return [Hall(0, 0, 8, 6.6, ivory, stone, [("N", 4, *way), ("E", 3.3, *way), ("S", 4, 1.8, 0, 2.6), ("S", 1.5, *panes), ("S", 6.5, *panes)]),
            Hall(0, 7, 8, 13.6, slate, parquet, [("S", 4, *way), ("E", 10.3, *way)], (2.4, 9.0, 5.6, 11.6)),
            Hall(8.4, 7, 16.4, 13.6, wine, parquet, [("W", 10.3, *way), ("S", 12.4, *way)], (10.8, 9.0, 14.0, 11.6)),
            Hall(8.4, 0, 16.4, 6.6, sand, parquet, [("N", 12.4, *way), ("W", 3.3, *way), ("S", 10.5, *panes), ("S", 14.3, *panes)])]


def build():
    """The building, its furniture and its lamps, which are the same for every scene."""
    hall_fittings.fresh()
    oak, plaster, parquet, stone, day = hall_shell.materials()
    for hall in halls(parquet, stone):
        hall_shell.walls(hall), hall_shell.mouldings(hall, oak, plaster)
        hall_shell.floor(hall), hall_shell.ceiling(hall, plaster, day)
        daylight(hall)
    for axis, at, middle in (("x", 6.8, 4), ("x", 6.8, 12.4), ("y", 8.2, 10.3), ("y", 8.2, 3.3)):
        hall_shell.frame(axis, at, middle, 2.0, 0, 2.9, 0.46, oak, sill=False)
    furnish(oak, day)
    return {}


def furnish(oak, day):
    first = hall_things.entrance(oak, day)
    bowl, second = hall_things.archaeology(oak)
    third, fourth = hall_things.music(oak), hall_things.steppe_life(oak, day)
    deck = showcase(12.4, 0.75, 0.7, 0.6, 0.98, 0.5)
    copy(bowl, (12.4, 0.75, deck), (0, 0, -30))
    for aims, south in ((first, 0), (fourth, 0), (second, 7), (third, 7)):
        west = 0 if aims in (first, second) else 8.4
        rails = ((west + 1.0, south + 2.0), (west + 7.0, south + 2.0)), ((west + 1.0, south + 4.9), (west + 7.0, south + 4.9))
        for (start, end), near in zip(rails, (True, False)):
            own = [aim for aim in aims if (nearest(aim[1] - south)) == near]
            if own:
                track(start, end, HEIGHT - 0.38, own)


def nearest(away):
    """Which of the two tracks lights a thing: not the one right above it, so that the light falls from before."""
    return 3.2 < away < 5.6 or away < 1.2


def daylight(hall):
    """Soft light through the glazed well, or through the windows and from the ceiling."""
    for x in (hall.west + 2.2, hall.east - 2.2):
        lamp("POINT", "bounced light", (x, (hall.south + hall.north) / 2, 2.3), (x, 0, 0), 30 if hall.skylight else 15, (1, 0.88, 0.74), soft=0.9)
    if hall.skylight:
        x0, y0, x1, y1 = hall.skylight
        middle = ((x0 + x1) / 2, (y0 + y1) / 2)
        lamp("AREA", "skylight", (*middle, HEIGHT + 0.55), (*middle, 0), 62, COOL, (x1 - x0, y1 - y0))
        return
    for side, x, width, low, high in hall.openings:
        if low > 0:
            lamp("AREA", "window light", (x, 0.02, (low + high) / 2), (x, 3, 1.2), 60, COOL, (width, high - low))
    middle = ((hall.west + hall.east) / 2, (hall.south + hall.north) / 2)
    lamp("AREA", "cove light", (*middle, HEIGHT - 0.22), (*middle, 0), 26, (1, 0.93, 0.84), (6.0, 4.6))


def light(stand, lamps):
    """A dim world outside; the exposure of a museum photograph."""
    world = bpy.context.scene.world or bpy.data.worlds.new("night")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (0.5, 0.6, 0.7, 1)
    world.node_tree.nodes["Background"].inputs[1].default_value = 0.3
    bpy.context.scene.world = world
    bpy.context.scene.view_settings.exposure = 1.25 if stand.id in ("archaeology", "music") else 0.95
