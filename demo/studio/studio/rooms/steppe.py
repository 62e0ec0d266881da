"""The steppe round the yurt: rolling ground, hills in the haze, grass and a sky with clouds."""

import bpy
import numpy

from ..curves import ripple
from ..materials import Surface, material
from ..nodes import Nodes, paint
from ..shapes import grid
from .build import place
from .finishes import plain

FAR = 5200


def soil(nodes):
    """Grass and earth near by, smooth slopes far away, blue air over the farthest."""
    place_ = nodes.add("Attribute", attribute_name="rest").outputs["Vector"]
    away = nodes.add("VectorMath", {0: place_}, operation="LENGTH").outputs["Value"]
    fine, middle, wide = nodes.noise(0.12, 5, 0.7), nodes.noise(2.2, 4, 0.6), nodes.noise(120, 4, 0.6)
    near = nodes.mix(nodes.step(fine, 0.35, 0.65), paint("#5b5230"), paint("#8d8450"))
    near = nodes.mix(nodes.step(middle, 0.42, 0.62), near, paint("#6f7436"))
    meadow = nodes.mix(nodes.step(wide, 0.36, 0.62), paint("#6d7038"), paint("#8f8a55"))
    colour = nodes.mix(nodes.step(away, 12.0, 70.0), near, meadow)
    trodden = nodes.step(nodes.plus(away, nodes.times(middle, 2.4)), 5.6, 4.2)
    path = nodes.add("SeparateXYZ", {0: place_}).outputs
    lane = nodes.step(nodes.plus(nodes.math("ABSOLUTE", path[0]), nodes.times(fine, 0.9)), 1.25, 0.6)
    lane = nodes.times(lane, nodes.step(path[1], -2.0, -3.0))
    bare = nodes.mix(nodes.step(fine, 0.3, 0.7), paint("#5f5338"), paint("#83744f"))
    worn = nodes.math("MAXIMUM", trodden, lane)
    worn = nodes.times(worn, nodes.step(away, 30.0, 9.0))
    colour = nodes.mix(worn, colour, bare)
    air = nodes.math("SUBTRACT", 1.0, nodes.math("POWER", 2.718, nodes.times(away, -1 / 3600.0)))
    colour = nodes.mix(air, colour, paint("#a9b9cf"))
    return Surface(colour, 0.95, 0.0, nodes.times(fine, nodes.times(nodes.step(away, 60.0, 8.0), 0.03)))


def lie(x, y):
    """How high the ground is: level round the yurt, swelling, hills, a far range to the north."""
    away = numpy.hypot(x, y)
    places = numpy.stack([x, y, 0 * x], -1).reshape(-1, 3)
    soft = ripple(places, 60, 11).reshape(x.shape) * 0.5 * numpy.clip((away - 12) / 60, 0, 1)
    hills = (ripple(places, 520, 4).reshape(x.shape) + 0.55) * 26 * numpy.clip((away - 90) / 600, 0, 1) ** 1.3
    folds = abs(ripple(places, 900, 6).reshape(x.shape)) + 0.35 * abs(ripple(places, 260, 7).reshape(x.shape))
    range_ = (1.15 - folds) * 420 * numpy.clip((away - 1900) / 2200, 0, 1) * (0.45 + 0.55 * numpy.clip(y / (away + 1), -0.2, 1))
    return soft + numpy.maximum(hills, -4) + numpy.maximum(range_, 0) + 0.02 * ripple(places, 1.2, 3).reshape(x.shape) * (away > 3.6)


def terrain():
    reach = numpy.concatenate([numpy.linspace(0, 30, 50), numpy.geomspace(32, FAR, 110)])[:, None]
    turn = numpy.linspace(0, 2 * numpy.pi, 280, endpoint=False)[None]
    x, y = reach * numpy.cos(turn), reach * numpy.sin(turn)
    return grid("steppe", numpy.stack([x, y, lie(x, y)], 2), material("steppe", soil), wrap=True, sharp=180)


def blade(points, faces, start, turn, tall, lean):
    """One thin leaf that leans out and bends over."""
    out, first = numpy.array([numpy.cos(turn), numpy.sin(turn)]), len(points)
    side = numpy.array([-out[1], out[0]]) * (0.0014 + tall * 0.009)
    for share, wide in ((0, 1), (0.4, 0.85), (0.75, 0.55), (1, 0.08)):
        middle, up = start + out * tall * lean * share ** 2, tall * (share - 0.3 * lean * share ** 2)
        points += [(*(middle - side * wide), up), (*(middle + side * wide), up)]
    faces += [(first + i, first + i + 1, first + i + 3, first + i + 2) for i in (0, 2, 4)]


def patch(name, tufts, height, skin, seed):
    """Some tufts of grass that grow together, a step across."""
    chance = numpy.random.default_rng(seed)
    points, faces = [], []
    for middle in chance.normal(0, 0.26, (tufts, 2)):
        size = chance.uniform(0.45, 1.0)
        for _ in range(int(chance.integers(7, 15))):
            blade(points, faces, middle + chance.normal(0, 0.018, 2), chance.uniform(0, 6.3), height * size * chance.uniform(0.5, 1), chance.uniform(0.15, 0.9))
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(points, [], faces)
    mesh.materials.append(skin)
    return mesh


def grass(count=2600, around=(0, -6.0)):
    """Patches of grass, thinner where people walk; some dry, some with long stalks."""
    tones = (("#7f8244", "#aba766"), ("#a8995c", "#cdbd85"), ("#6c7a3c", "#98a058"))
    skins = [plain("grass", *pair, size=0.6, rough=0.85, apart=0.3) for pair in tones]
    meshes = [patch(f"patch {i}", 26 - 4 * (i % 3), 0.075 + 0.045 * (i % 3), skins[i % 3], i) for i in range(6)]
    chance = numpy.random.default_rng(9)
    places = numpy.concatenate([chance.normal(0, 7, (count, 2)), chance.uniform(-40, 40, (count * 2, 2))]) + around
    thick = ripple(numpy.c_[places, 0 * places[:, 0]], 2.4, 21) + chance.normal(0, 0.35, len(places))
    away = numpy.hypot(*places.T)
    keep = (away > 3.75) & (thick > -0.75 + 1.3 * numpy.exp(-((away - 3.6) / 1.2)))
    keep &= (abs(places[:, 0]) > 0.95) | (places[:, 1] > -3) | (places[:, 1] < -16)
    places = places[keep]
    heights = lie(*places.T)
    for (x, y), z, index in zip(places, heights, range(len(places))):
        one = bpy.data.objects.new("patch", meshes[index % 6])
        bpy.context.scene.collection.objects.link(one)
        place(one, (x, y, z - 0.008), (0, 0, chance.uniform(0, 360)), chance.uniform(0.7, 1.35))


def sky(elevation, azimuth, strength=0.35, clouds=0.6):
    """Clear air with fair-weather clouds; the sun itself is a lamp. Azimuth clockwise from north."""
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    nodes = Nodes(world.node_tree)
    air = nodes.add("TexSky", sky_type="NISHITA", sun_disc=False, sun_elevation=numpy.radians(elevation),
                    sun_rotation=numpy.radians(azimuth), air_density=1.0, dust_density=1.4).outputs[0]
    ray = nodes.add("TexCoord").outputs["Generated"]
    up = nodes.add("SeparateXYZ", {0: ray}).outputs[2]
    flat = nodes.math("ADD", nodes.math("MAXIMUM", up, 0.0), 0.16)
    spread = nodes.add("VectorMath", {0: ray, "Scale": nodes.math("DIVIDE", 1.0, flat)}, operation="SCALE").outputs[0]
    puffs = nodes.add("TexNoise", {"Vector": spread, "Scale": 0.95, "Detail": 8.0, "Roughness": 0.56, "Distortion": 0.25}).outputs["Fac"]
    shade = nodes.add("TexNoise", {"Vector": spread, "Scale": 2.6, "Detail": 4.0}).outputs["Fac"]
    cover = nodes.times(nodes.step(puffs, 0.53, 0.68), nodes.step(up, 0.0, 0.12))
    white = nodes.mix(shade, (3.1, 3.2, 3.4, 1), (6.0, 5.9, 5.7, 1))
    colour = nodes.mix(nodes.times(cover, clouds), air, white)
    background = world.node_tree.nodes["Background"]
    nodes.put(colour, background.inputs[0])
    background.inputs[1].default_value = strength
    bpy.context.scene.world = world
    return world
