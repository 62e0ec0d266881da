"""How rooms are put together: parts made once, placed and copied; surfaces that hang, lie and run along walls."""

from importlib import import_module
from math import radians

import bpy
import numpy

from .. import shapes, stage
from ..curves import ripple


def place(part, at=(0, 0, 0), turn=(0, 0, 0), size=1.0):
    """Stands a part somewhere without touching its mesh; turns in degrees."""
    part.location, part.rotation_euler = at, [radians(a) for a in turn]
    part.scale = (size,) * 3
    return part


def copy(part, at=(0, 0, 0), turn=(0, 0, 0), size=1.0):
    """Another of the same mesh: costs no memory."""
    other = bpy.data.objects.new(part.name, part.data)
    bpy.context.scene.collection.objects.link(other)
    return place(other, at, turn, size)


def merged(name, parts):
    """One mesh of many copies: slanting rods side by side are quicker to trace so."""
    for part in parts:
        part.data = part.data.copy()
    return [shapes.join(name, parts)]


def exhibit(name, limit=60000, turns=()):
    """One of the studio's objects as a single part standing on the origin, after further turns."""
    parts = import_module(f"studio.objects.{name}").build()
    for turn in turns:
        shapes.pose(parts, turn)
    stage.settle(parts)
    shapes.thin_out_all(parts, limit)
    return shapes.join(name, parts)


def round_wall(name, radius, low, high, material, gap=0.0, columns=180, rows=12, wrinkle=0.0, seed=1, until=360):
    """A standing cylinder open at the door (towards -y) by `gap` radians to either side."""
    turn = numpy.linspace(-numpy.pi / 2 + gap, numpy.radians(until - 90) - gap, columns)[None]
    rise = numpy.linspace(low, high, rows)[:, None]
    reach = numpy.broadcast_to(radius, (rows,))[:, None] + 0 * turn
    points = numpy.stack([reach * numpy.cos(turn), reach * numpy.sin(turn), rise + 0 * turn], 2)
    if wrinkle:
        points[..., :2] *= (1 + wrinkle * ripple(points.reshape(-1, 3), 0.5, seed).reshape(rows, columns, 1) / reach[..., None])
    return shapes.grid(name, points, material, sharp=180)


def rug(name, width, depth, material, thick=0.018, wrinkle=0.006, seed=2, count=48):
    """A carpet on the floor: soft edges that touch it, unevenness between."""
    u, v = numpy.meshgrid(numpy.linspace(-1, 1, count), numpy.linspace(-1, 1, count))
    edge = (1 - abs(u) ** 24) * (1 - abs(v) ** 24)
    points = numpy.stack([u * width / 2, v * depth / 2, 0 * u], 2)
    bend = ripple(points.reshape(-1, 3), 0.5, seed).reshape(u.shape)
    points[..., 2] = edge * (thick + wrinkle * (bend + 0.6))
    points[..., :2] += 0.008 * ripple(points.reshape(-1, 3), 0.7, seed + 1).reshape(*u.shape, 1)
    return shapes.grid(name, points, material, sharp=180)


def cushion(name, size, material, seed=4, fold=0.008):
    """A filled thing of cloth: a rounded block, soft and uneven."""
    width, depth, height = size
    side = lambda x, power: numpy.sign(x) * abs(x) ** power
    rise = numpy.linspace(-numpy.pi / 2, numpy.pi / 2, 17)[:, None]
    angle = numpy.linspace(-numpy.pi, numpy.pi, 64, endpoint=False)[None]
    flat, tall = side(numpy.cos(rise), 0.35), side(numpy.sin(rise), 0.6)
    points = numpy.stack([flat * side(numpy.cos(angle), 0.22) * width / 2, flat * side(numpy.sin(angle), 0.22) * depth / 2,
                          tall * height / 2 + 0 * angle + height / 2], 2)
    flat_list = points.reshape(-1, 3)
    points = points + fold * (ripple(flat_list, 0.16, seed) + 0.5 * ripple(flat_list, 0.05, seed + 1)).reshape(*points.shape[:2], 1) * (0, 0.6, 1)
    return shapes.grid(name, points, material, wrap=True, sharp=180)


def run(name, profile, start, end, material, steps=2):
    """A moulding along a wall: `profile` of (out of the wall, up), to the left of the way from start to end."""
    start, end, profile = (numpy.asarray(v, float) for v in (start, end, profile))
    along = (end - start) / numpy.linalg.norm(end - start)
    out = numpy.array([-along[1], along[0]])
    path = start + (end - start) * numpy.linspace(0, 1, steps)[:, None]
    points = numpy.stack([numpy.c_[place + out * profile[:, :1], profile[:, 1]] for place in path])
    return shapes.grid(name, points, material, sharp=25)


def lamp(kind, name, at, target, power, colour=(1, 1, 1), size=None, spread=None, seen=False, angle=None, soft=0.1):
    """A lamp that shines at a target."""
    light = bpy.data.lights.new(name, kind)
    light.energy, light.color = power, colour
    if kind == "AREA":
        light.shape, light.size, light.size_y = "RECTANGLE", *size
        light.spread = radians(spread or 180)
    if kind == "SPOT":
        light.spot_size, light.spot_blend, light.shadow_soft_size = radians(spread), 0.6, soft
    if kind == "POINT":
        light.shadow_soft_size = soft
    if angle is not None:
        light.angle = radians(angle)
    holder = stage.hang(light, name, at, target)
    holder.visible_camera = seen
    return holder
