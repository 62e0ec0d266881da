"""Texture coordinates for the web model: one atlas that does not waste itself on small repeats.

Three rules: rods and balls keep the strip they were made of, everything else is projected,
and small parts of one kind (grains, nails, frets) all share the place of the first of them.
"""

import bpy
import numpy

from .shapes import vertices

SMALL = 0.08  # of the object's largest side: parts below this may share


def mark_kin(parts, extent):
    """Gives every corner its kind, its number in the part and whether its part leads the kind."""
    kinds = {}
    for part in parts:
        mesh = part.data
        small = max(numpy.ptp(vertices(part), axis=0)) < SMALL * extent
        key = (mesh.materials[0].name, len(mesh.loops), len(mesh.polygons)) if small else part.name
        leads = key not in kinds
        kind = kinds.setdefault(key, len(kinds))
        count = len(mesh.loops)
        for name, values in (("kind", numpy.full(count, kind)), ("corner", numpy.arange(count)), ("leads", numpy.full(count, leads))):
            attribute = mesh.attributes.new(name, "INT", "CORNER")
            attribute.data.foreach_set("value", values.astype(numpy.int32))


def number(mesh, name):
    values = numpy.empty(len(mesh.loops), numpy.int32)
    mesh.attributes[name].data.foreach_get("value", values)
    return values


def coordinates(mesh, layer):
    values = numpy.empty(len(mesh.loops) * 2, numpy.float32)
    mesh.uv_layers[layer].data.foreach_get("uv", values)
    return values.reshape(-1, 2)


def unwrap(part):
    """Adds the `web` coordinates the bake paints on; the drawn ornament keeps its own."""
    mesh = part.data
    layer = mesh.uv_layers.new(name="web", do_init=False)
    mesh.uv_layers.active, layer.active_render = layer, True
    leads = number(mesh, "leads").astype(bool)
    first = numpy.array([face.loop_start for face in mesh.polygons])
    bpy.context.view_layer.objects.active = part
    edit(part, leads[first], lambda: bpy.ops.uv.smart_project(angle_limit=1.15, island_margin=0.001))
    lay_strips(mesh, first, leads)
    edit(part, leads[first], pack)
    share(mesh)


def lay_strips(mesh, first, leads):
    """Brings what was projected to metres and puts the strips of rods and balls beside it."""
    web = coordinates(mesh, "web")
    strip = coordinates(mesh, "strip") if "strip" in mesh.uv_layers else numpy.zeros_like(web)
    per_face = numpy.diff(numpy.r_[first, len(web)])
    rolled = numpy.logical_and.reduceat(strip.sum(1) > 0, first)
    flat = numpy.array([area(web[start:start + count]) for start, count in zip(first, per_face)])
    real = numpy.array([face.area for face in mesh.polygons])
    projected = ~rolled & leads[first]
    web *= (real[projected].sum() / max(flat[projected].sum(), 1e-12)) ** 0.5 if projected.any() else 1.0
    corners = rolled.repeat(per_face)
    web[corners] = strip[corners]
    mesh.uv_layers["web"].data.foreach_set("uv", web.ravel())


def area(corners):
    """Area of a flat polygon."""
    x, y = corners.T
    return abs(numpy.dot(x, numpy.roll(y, 1)) - numpy.dot(y, numpy.roll(x, 1))) / 2


def edit(part, chosen, work):
    """Runs an edit-mode tool on the chosen faces only."""
    part.data.polygons.foreach_set("select", chosen)
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.select_mode(type="FACE")
    work()
    bpy.ops.object.mode_set(mode="OBJECT")


def pack():
    bpy.ops.uv.select_all(action="SELECT")
    bpy.ops.uv.pack_islands(rotate=True, margin_method="FRACTION", margin=0.002)


def share(mesh):
    """Followers take the coordinates of their leader, corner by corner."""
    web, kind, corner, leads = coordinates(mesh, "web"), number(mesh, "kind"), number(mesh, "corner"), number(mesh, "leads") > 0
    key = kind.astype(numpy.int64) * (corner.max() + 1) + corner
    order = numpy.argsort(key[leads])
    places = numpy.flatnonzero(leads)[order]
    web = web[places[numpy.searchsorted(key[places], key)]]
    mesh.uv_layers["web"].data.foreach_set("uv", web.ravel())
    for name in ("kind", "corner", "leads"):
        mesh.attributes.remove(mesh.attributes[name])
