"""The floor plan of a room, drawn from the model itself: what stands below the eye, seen from above."""

import bpy
import numpy
from mathutils import Vector, geometry
from PIL import Image, ImageDraw

from .places import ROOMS

FINE = 3      # drawn larger, then made smaller
WIDE = 1200   # pixels from west to east
PAPER, INK, FAINT = "#f3ede0", "#3d352c", "#b5a88f"
CARPETS = {"carpet": "#c98f72", "seat": "#d9b98a", "podium": "#d9c9a8", "podium felt": "#c98f72"}
ROUND = {"ash": "#b9b0a2", "cauldron": "#6b6258", "table": "#b98558"}
THINGS = {"plinth", "cabinet", "desk top", "bench", "trough", "chest", "saddle", "churn"}


def publish(name, folder):
    """Writes plan.webp of the room that stands in the scene; returns a record of it."""
    bpy.context.view_layer.update()  # what has just been placed
    west, south, east, north = ROOMS[name].plan
    scale = WIDE * FINE / (east - west)
    image = Image.new("RGB", (WIDE * FINE, round((north - south) * scale)), PAPER)
    pen = ImageDraw.Draw(image)
    spot = lambda point: ((point[0] - west) * scale, (north - point[1]) * scale)
    {"yurt": yurt, "hall": hall}[name](pen, spot, scale)
    image = image.resize((WIDE, image.height // FINE), Image.LANCZOS)
    image.quantize(64, dither=Image.Dither.NONE).convert("RGB").save(folder / "plan.webp", lossless=True, method=6)
    return {"name": "plan.webp", "width": image.width, "height": image.height}


def named(names):
    """The parts of these names, without the numbers of copies."""
    return [part for part in bpy.context.scene.objects if part.type == "MESH" and part.name.split(".")[0] in names]


def corners(part):
    return numpy.array([part.matrix_world @ Vector(corner) for corner in part.bound_box])


def footprint(pen, spot, part, fill, line=INK, thick=5):
    """A part's outline from above."""
    flat = [Vector(corner[:2]) for corner in corners(part)]
    hull = [spot(flat[index]) for index in geometry.convex_hull_2d(flat)]
    pen.polygon(hull, fill=fill)
    pen.line(hull + hull[:2], fill=line, width=thick, joint="curve")


def disc(pen, spot, centre, radius, **style):
    low, high = spot((centre[0] - radius, centre[1] + radius)), spot((centre[0] + radius, centre[1] - radius))
    pen.ellipse((*low, *high), **style)


def furniture(pen, spot):
    """Carpets first, then what stands on them."""
    for name, colour in CARPETS.items():
        for part in named({name}):
            footprint(pen, spot, part, colour, FAINT)
    for name, colour in ROUND.items():
        for part in named({name}):
            box = corners(part)
            middle, reach = (box.min(0) + box.max(0)) / 2, (box.max(0) - box.min(0))[:2].max() / 2
            disc(pen, spot, middle, reach, fill=colour, outline=INK, width=5)
    for part in named(THINGS):
        footprint(pen, spot, part, "#e0d3b8")


def yurt(pen, spot, scale):
    """Felt, lattice, door and what is within."""
    from .yurt_frame import GAP, RADIUS
    lane = [spot(p) for p in ((-0.5, -3.2), (-0.9, -8.6), (0.9, -8.6), (0.5, -3.2))]
    pen.polygon(lane, fill="#e7dcc4")
    disc(pen, spot, (0, 0), RADIUS + 0.16, fill=INK)
    disc(pen, spot, (0, 0), RADIUS + 0.08, fill="#efe6d2")
    disc(pen, spot, (0, 0), RADIUS, fill="#e6d9bb", outline=FAINT, width=8)
    furniture(pen, spot)
    for turn in numpy.linspace(0, 2 * numpy.pi, 60, endpoint=False):
        x, y = numpy.cos(turn), numpy.sin(turn)
        if abs((turn + numpy.pi * 1.5) % (2 * numpy.pi) - numpy.pi) > GAP + 0.05:
            pen.line([spot((x * (RADIUS - 0.06), y * (RADIUS - 0.06))), spot((x * RADIUS, y * RADIUS))], fill=INK, width=6)
    pen.polygon([spot(p) for p in ((-0.52, -2.9), (0.52, -2.9), (0.52, -3.2), (-0.52, -3.2))], fill="#e7dcc4")
    for part in named({"jamb", "door leaf"}):
        footprint(pen, spot, part, "#8a4a28")
    crown = numpy.linspace(0, 2 * numpy.pi, 49)
    for start, end in zip(crown[::2], crown[1::2]):
        pen.line([spot((0.74 * numpy.cos(t), 0.74 * numpy.sin(t))) for t in numpy.linspace(start, end, 6)], fill="#8a2a20", width=7)


def hall(pen, spot, scale):
    """Walls cut at the height of the eye, windows as thin lines, the furniture."""
    for part in named({"floor"}):
        footprint(pen, spot, part, "#ece3d0", "#ece3d0")
    furniture(pen, spot)
    for part in named({"wall"}):
        box = corners(part)
        if box[:, 2].min() < 1.2 < box[:, 2].max():
            footprint(pen, spot, part, INK, INK, 1)
    for part in named({"blind", "porch"}):
        footprint(pen, spot, part, FAINT, INK, 10)
