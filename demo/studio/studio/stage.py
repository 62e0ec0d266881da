"""The photographic studio: a seamless backdrop, three soft lights, a portrait lens."""

from dataclasses import dataclass
from math import radians

import bpy
import numpy
from mathutils import Matrix, Vector

from .nodes import Nodes, paint
from .shapes import move_vertices, vertices


@dataclass
class View:
    """Where the photographer stands. Azimuth 0 looks at the front, 90 at the object's left side.
    A detail view has a `focus` (fractions of the bounding box) and a `span` (fraction of its largest side)."""
    azimuth: float
    elevation: float = 14
    focus: tuple = None
    span: float = 0.3
    margin: float = 0.8  # how much of the frame the object may fill
    roll: float = 0.0


def fresh_scene():
    bpy.ops.wm.read_factory_settings(use_empty=True)


def settle(parts):
    """Stands the parts on the ground, centred on the origin."""
    low, high = bounds(parts)
    shift = numpy.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])
    for part in parts:
        move_vertices(part, vertices(part) - shift)


def bounds(parts):
    everything = numpy.vstack([vertices(part) for part in parts])
    return everything.min(0), everything.max(0)


def cove_mesh(size):
    """A floor that bends up into a wall, wide enough to fill every frame."""
    bend = numpy.linspace(0, numpy.pi / 2, 24)
    depth = numpy.r_[-14 * size, 4 * size + 3 * size * numpy.sin(bend), 7 * size]
    height = numpy.r_[0, 3 * size * (1 - numpy.cos(bend)), 18 * size]
    points = [(side * 16 * size, d, h) for d, h in zip(depth, height) for side in (-1, 1)]
    mesh = bpy.data.meshes.new("cove")
    mesh.from_pydata(points, [], [(i, i + 1, i + 3, i + 2) for i in range(0, len(points) - 2, 2)])
    mesh.shade_smooth()
    return mesh


def paper_roll():
    """Backdrop paper: warm grey, matt."""
    made = bpy.data.materials.new("backdrop")
    made.use_nodes = True
    shader = made.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = paint("#a39e97")
    shader.inputs["Roughness"].default_value = 0.85
    shader.inputs["Specular IOR Level"].default_value = 0.15
    return made


def lamp(name, place, target, size, power, colour, turntable):
    light = bpy.data.lights.new(name, "AREA")
    light.shape, light.size, light.size_y = "RECTANGLE", *size
    light.energy, light.color = power, colour
    holder = hang(light, name, place, target)
    holder.parent = turntable
    return holder


def hang(light, name, place, target):
    """Puts a light into the scene so that it shines at a target."""
    holder = bpy.data.objects.new(name, light)
    bpy.context.scene.collection.objects.link(holder)
    holder.location = place
    holder.rotation_euler = (Vector(target) - Vector(place)).to_track_quat("-Z", "Y").to_euler()
    return holder


def set_up(parts):
    """Builds backdrop and lamps in proportion to the object; returns the turntable they stand on."""
    low, high = bounds(parts)
    size = float(numpy.linalg.norm(high - low)) / 2
    turntable = bpy.data.objects.new("turntable", None)
    cove = bpy.data.objects.new("cove", cove_mesh(size))
    cove.data.materials.append(paper_roll())
    cove.parent = turntable
    for thing in (turntable, cove):
        bpy.context.scene.collection.objects.link(thing)
    centre = (0, 0, float(high[2]) * 0.5)
    strength = size * size
    lamp("key", (-2.6 * size, -2.4 * size, 3.4 * size), centre, (2.2 * size, 2.2 * size), 150 * strength,
         (1, 0.96, 0.9), turntable)
    lamp("fill", (3.4 * size, -2.2 * size, 1.6 * size), centre, (2.6 * size, 3.0 * size), 38 * strength,
         (0.93, 0.96, 1), turntable)
    lamp("rim", (2.0 * size, 2.9 * size, 3.0 * size), centre, (1.0 * size, 2.4 * size), 85 * strength,
         (1, 0.98, 0.95), turntable)
    lamp("top", (0, 2.5 * size, 5.5 * size), (0, 4 * size, 0), (4 * size, 3 * size), 110 * strength, (1, 1, 1), turntable)
    world = bpy.data.worlds.new("room")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (0.2, 0.2, 0.21, 1)
    world.node_tree.nodes["Background"].inputs[1].default_value = 0.55
    bpy.context.scene.world = world
    return turntable


def camera_for(view, parts, aspect):
    """An 85 mm camera (on 36 mm) that frames the object, or the detail, from the view's direction."""
    lens = bpy.data.cameras.new("camera")
    lens.lens, lens.sensor_width = 85, 36
    camera = bpy.data.objects.new("camera", lens)
    bpy.context.scene.collection.objects.link(camera)
    around = Matrix.Rotation(radians(view.azimuth), 3, "Z") @ Matrix.Rotation(radians(-view.elevation), 3, "X")
    outward, right, up = (numpy.array(around @ Vector(v)) for v in ((0, -1, 0), (1, 0, 0), (0, 0, 1)))
    half = numpy.array([18 / 85, 18 / 85 / aspect])
    low, high = bounds(parts)
    points = numpy.vstack([vertices(part)[::3] for part in parts])
    if view.focus:
        centre, radius = low + (high - low) * view.focus, max(high - low) * view.span / 2
        points = centre + radius * numpy.vstack([right, -right, up / aspect, -up / aspect])
    target, distance = points.mean(0), 8 * float(max(high - low))
    for _ in range(12):
        seen = points - (target + outward * distance)
        depth = -(seen @ outward)
        flat = numpy.stack([seen @ right, seen @ up], 1) / depth[:, None] / half
        middle = (flat.max(0) + flat.min(0)) / 2
        target = target + (right * middle[0] * half[0] + up * middle[1] * half[1]) * distance
        distance *= (numpy.ptp(flat, axis=0) / 2).max() / view.margin
    camera.location = target + outward * distance
    camera.rotation_euler = (Matrix(numpy.stack([right, up, outward], 1).tolist())
                             @ Matrix.Rotation(radians(view.roll), 3, "Z")).to_euler()
    lens.clip_start, lens.clip_end = distance / 100, distance * 50
    lens.dof.use_dof, lens.dof.aperture_fstop = True, 16 if view.focus else 22
    depths = (target + outward * distance - points) @ outward
    lens.dof.focus_distance = distance if view.focus else float(depths.min() * 0.6 + depths.mean() * 0.4)
    return camera


def photograph(parts, views, folder, width=1600, height=1200, samples=18, stem="view"):
    """Takes every view as a PNG; returns the paths."""
    turntable = set_up(parts)
    scene = bpy.context.scene
    use_cycles(scene, samples)
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = 0.3
    scene.render.dither_intensity = 1.0
    paths = []
    for number, view in enumerate(views, 1):
        turntable.rotation_euler.z = radians(view.azimuth)
        scene.camera = camera_for(view, parts, width / height)
        scene.render.filepath = str(folder / f"{stem}-{number}.png")
        bpy.ops.render.render(write_still=True)
        paths.append(folder / f"{stem}-{number}.png")
    return paths


def use_cycles(scene, samples):
    """Two threads, fixed seed, early stop where the picture is already clean."""
    scene.render.engine = "CYCLES"
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", samples, 7
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.08
    cycles.adaptive_min_samples = 8
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.denoising_prefilter = "FAST"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 3, 1, 2
    cycles.caustics_reflective = cycles.caustics_refractive = False
