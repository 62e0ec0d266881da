"""Form. Everything is a grid of points turned into a mesh, so every part carries

* `pattern` texture coordinates (u along columns, v along rows) for drawn ornament,
* a `rest` attribute, its place before posing, which the materials are grown on.

Metres; z is up; the front of an object looks towards -y.
"""

import bmesh
import bpy
import numpy
from math import radians
from mathutils import Euler, Matrix, Vector

from .curves import frames, ring


def grid(name, points, material, wrap=False, loop=False, caps=False, sharp=40, strip=False):
    """A surface through points[row, column]; `wrap` joins last column to first, `loop` rows.
    A `strip` (rod, ball) is unrolled for the web as it was made."""
    rows, columns = points.shape[:2]
    mesh = bpy.data.meshes.new(name)
    across = columns if wrap else columns - 1
    down = rows if loop else rows - 1
    row, column = (a.ravel() for a in numpy.meshgrid(range(down), range(across), indexing="ij"))
    next_row, next_column = (row + 1) % rows, (column + 1) % columns
    faces = numpy.stack([row * columns + column, row * columns + next_column,
                         next_row * columns + next_column, next_row * columns + column], 1).tolist()
    corners = numpy.stack([[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1]])
    coordinates = corners.transpose(2, 0, 1).reshape(-1, 2) / (across, down)
    if caps:
        for edge in (0, (rows - 1) * columns):
            faces.append([edge + i for i in range(columns)])
            coordinates = numpy.vstack([coordinates, numpy.full((columns, 2), (0.5, float(edge > 0)))])
    mesh.from_pydata(points.reshape(-1, 3).tolist(), [], faces)
    mesh.uv_layers.new(name="pattern").data.foreach_set("uv", coordinates.ravel())
    if strip:
        mesh.uv_layers.new(name="strip").data.foreach_set("uv", unrolled(points, corners, len(coordinates)).ravel())
    return finish(name, mesh, material, sharp)


def unrolled(points, corners, count):
    """The grid as a flat strip in metres, cut in pieces no longer than twenty times its width."""
    closed = numpy.concatenate([points, points[:, :1]], 1)
    girth = numpy.linalg.norm(numpy.diff(closed, axis=1), axis=2).sum(1).max() / closed.shape[1]
    length = numpy.linalg.norm(numpy.diff(points, axis=0), axis=2).mean(1).sum() / max(len(points) - 1, 1)
    piece = max(int(20 * girth * closed.shape[1] / length), 1)
    slot = corners[:, 1].min(0) // piece
    u = (corners[:, 0] + slot * closed.shape[1] * 1.3 + 0.01) * girth
    v = (corners[:, 1] - slot * piece + 0.01) * length
    flat = numpy.stack([u, v], 2).transpose(1, 0, 2).reshape(-1, 2)
    return numpy.vstack([flat, numpy.zeros((count - len(flat), 2))])


def finish(name, mesh, material, sharp=40):
    """Outward normals, smooth shading that respects edges, the `rest` attribute, and a scene object."""
    clean = bmesh.new()
    clean.from_mesh(mesh)
    bmesh.ops.remove_doubles(clean, verts=clean.verts, dist=1e-7)
    bmesh.ops.recalc_face_normals(clean, faces=clean.faces)
    turn_out(clean)
    clean.to_mesh(mesh)
    clean.free()
    mesh.shade_smooth()
    mesh.set_sharp_from_angle(angle=radians(sharp))
    mesh.materials.append(material)
    part = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(part)
    remember_rest(part)
    return part


def turn_out(clean):
    """An open sheet has no inside to tell its sides apart: its face is the one away from its middle."""
    if not any(edge.is_boundary for edge in clean.edges):
        return
    middle = sum((vertex.co for vertex in clean.verts), Vector()) / len(clean.verts)
    lean = sum(face.calc_area() * face.normal.dot(face.calc_center_median() - middle) for face in clean.faces)
    if lean < 0:
        bmesh.ops.reverse_faces(clean, faces=clean.faces)


def remember_rest(part):
    attributes = part.data.attributes
    rest = attributes.get("rest") or attributes.new("rest", "FLOAT_VECTOR", "POINT")
    rest.data.foreach_set("vector", vertices(part).ravel())
    if "pattern" not in part.data.uv_layers:
        part.data.uv_layers.new(name="pattern")


def vertices(part):
    places = numpy.empty(len(part.data.vertices) * 3, numpy.float32)
    part.data.vertices.foreach_get("co", places)
    return places.reshape(-1, 3)


def move_vertices(part, places):
    part.data.vertices.foreach_set("co", numpy.asarray(places, numpy.float32).ravel())
    part.data.update()


def pose(parts, turn=(0, 0, 0), move=(0, 0, 0)):
    """Turns (degrees, about the origin) and then moves parts; materials stay where they were."""
    matrix = Matrix.Translation(move) @ Euler([radians(a) for a in turn]).to_matrix().to_4x4()
    for part in parts:
        part.data.transform(matrix)
        part.data.update()
    return parts


def lathe(name, profile, material, segments=128, wobble=0.0, sharp=40):
    """Turns a profile of (radius, height) round z; `wobble` is the unsteadiness of the hand (0.01 = 1 %)."""
    angles = ring(segments)
    radius, height = numpy.asarray(profile, float).T
    hand = 1 + wobble * (numpy.sin(angles * 2 + 1)[None] * 0.6 + numpy.sin(3 * angles[None] + height[:, None] * 40) * 0.4)
    points = numpy.stack([radius[:, None] * numpy.cos(angles) * hand, radius[:, None] * numpy.sin(angles) * hand,
                          numpy.repeat(height[:, None], segments, 1)], 2)
    return grid(name, points, material, wrap=True, sharp=sharp)


def sweep(name, path, radius, material, sides=16, squareness=2.0, side=None, loop=False, flat=1.0, sharp=75):
    """A rod along a path. `radius` may vary along it; `flat` scales the second direction;
    `squareness` 2 is an ellipse, 4 nearly a rounded bar. `side` fixes the first direction."""
    path = numpy.asarray(path, float)
    across, over = frames(path, None if side is None else numpy.asarray(side, float))
    shape = ring(sides)
    power = 2 / squareness
    horizontal = numpy.sign(numpy.cos(shape)) * abs(numpy.cos(shape)) ** power
    vertical = numpy.sign(numpy.sin(shape)) * abs(numpy.sin(shape)) ** power
    wide = numpy.broadcast_to(radius, len(path))[:, None, None]
    deep = wide * numpy.broadcast_to(flat, len(path))[:, None, None]
    points = (path[:, None] + across[:, None] * wide * horizontal[None, :, None]
              + over[:, None] * deep * vertical[None, :, None])
    return grid(name, points, material, wrap=True, loop=loop, caps=not loop, sharp=sharp, strip=True)


def ball(name, centre, radius, material, detail=16):
    """A sphere or, with three radii, an ellipsoid."""
    rise, turn = numpy.linspace(-numpy.pi / 2, numpy.pi / 2, detail // 2 + 1)[:, None], ring(detail)[None]
    unit = numpy.stack([numpy.cos(rise) * numpy.cos(turn), numpy.cos(rise) * numpy.sin(turn),
                        numpy.sin(rise) * numpy.ones_like(turn)], 2)
    return grid(name, unit * numpy.broadcast_to(radius, 3) + numpy.asarray(centre, float), material, wrap=True, sharp=180, strip=True)


def block(name, size, material, bevel=0.002, centre=(0, 0, 0)):
    """A box with rounded edges."""
    form = bmesh.new()
    bmesh.ops.create_cube(form, size=1)
    bmesh.ops.scale(form, vec=size, verts=form.verts)
    bmesh.ops.translate(form, vec=centre, verts=form.verts)
    bmesh.ops.bevel(form, geom=form.edges[:], offset=bevel, segments=3, affect="EDGES", profile=0.5)
    mesh = bpy.data.meshes.new(name)
    form.to_mesh(mesh)
    form.free()
    return finish(name, mesh, material, 30)


def shell(name, outer, inner, material, sharp=40):
    """Two lofts of open sections (row, column) closed along their rims, like a carved bowl."""
    return grid(name, numpy.concatenate([outer, inner[:, ::-1]], axis=1), material, wrap=True, caps=True, sharp=sharp)


def join(name, parts):
    """One object of many; every part keeps its material."""
    bpy.ops.object.select_all(action="DESELECT")
    for part in parts:
        part.select_set(True)
    bpy.context.view_layer.objects.active = parts[0]
    if len(parts) > 1:
        bpy.ops.object.join()
    parts[0].name = name
    return parts[0]


def apply(part, kind, **settings):
    """Applies one modifier."""
    modifier = part.modifiers.new(kind.lower(), kind)
    for key, value in settings.items():
        setattr(modifier, key, value)
    bpy.ops.object.select_all(action="DESELECT")
    part.select_set(True)
    bpy.context.view_layer.objects.active = part
    bpy.ops.object.modifier_apply(modifier=modifier.name)
    return part


def triangles(part):
    return sum(len(face.vertices) - 2 for face in part.data.polygons)


def thin_out(part, limit):
    """Reduces a part to at most `limit` triangles."""
    count = triangles(part)
    if count > limit:
        apply(part, "DECIMATE", ratio=limit / count)
    return part


def thin_out_all(parts, limit):
    """Reduces the detailed parts alike until all parts together stay near `limit` triangles.
    Rods and balls keep their grid, which their web coordinates hang on."""
    rich = [part for part in parts if triangles(part) > 3000 and "strip" not in part.data.uv_layers]
    spare = limit - sum(triangles(part) for part in parts if part not in rich)
    ratio = spare / max(sum(map(triangles, rich)), 1)
    if ratio < 1:
        for part in rich:
            thin_out(part, max(int(triangles(part) * ratio), 4000))


def fuse(name, parts, voxel, limit=60000, rounds=4):
    """Melts overlapping solids into one carved piece: joints flow together, edges soften."""
    part = join(name, parts)
    apply(part, "REMESH", mode="VOXEL", voxel_size=voxel)
    apply(part, "SMOOTH", factor=0.5, iterations=rounds)
    thin_out(part, limit)
    part.data.shade_smooth()
    remember_rest(part)
    return part


def displace(part, height):
    """Moves every vertex along its normal by height(places) metres: relief in the mesh itself."""
    normals = numpy.empty(len(part.data.vertices) * 3, numpy.float32)
    part.data.vertex_normals.foreach_get("vector", normals)
    places = vertices(part)
    move_vertices(part, places + normals.reshape(-1, 3) * height(places)[:, None])
    return part
