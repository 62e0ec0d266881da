"""Materials as recipes: functions that write a `Surface` into a shader graph.

A recipe describes colour, roughness, metal and height apart, and only `material()`
joins them in one Principled shader. So recipes can be laid over one another with a
mask (silver inlaid in wood, lichen on stone) and still bake into three plain textures.
"""

from dataclasses import dataclass, replace
from typing import Any

import bpy

from .nodes import Nodes, paint


@dataclass
class Surface:
    colour: Any
    roughness: Any = 0.5
    metallic: Any = 0.0
    height: Any = 0.0  # metres above the mesh; becomes bump
    coat: Any = 0.0    # a clear glaze or lacquer


def material(name, recipe):
    """Makes a Blender material of a recipe."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes = Nodes(made.node_tree)
    surface = recipe(nodes)
    shader = made.node_tree.nodes["Principled BSDF"]
    bump = nodes.add("Bump", {"Height": surface.height, "Distance": 1.0, "Strength": 1.0})
    for value, socket in ((surface.colour, "Base Color"), (surface.roughness, "Roughness"),
                          (surface.metallic, "Metallic"), (surface.coat, "Coat Weight"),
                          (bump.outputs[0], "Normal")):
        nodes.put(value, shader.inputs[socket])
    shader.inputs["Coat Roughness"].default_value = 0.08
    return made


def layered(lower, upper, mask, step=0.0):
    """Lays one recipe over another where `mask` (a function of nodes) is 1; `step` is its thickness."""
    def recipe(nodes):
        below, above, cover = lower(nodes), upper(nodes), mask(nodes)
        raised = nodes.plus(above.height, step)
        return Surface(nodes.mix(cover, below.colour, above.colour),
                       nodes.mix(cover, below.roughness, above.roughness),
                       nodes.mix(cover, below.metallic, above.metallic),
                       nodes.mix(cover, below.height, raised),
                       nodes.mix(cover, below.coat, above.coat))
    return recipe


def painted(recipe, dark, light, mask, thin=0.5):
    """Colour only, under the surface of any recipe: pigment below a glaze, thin in places. Cheap to render."""
    def coloured(nodes):
        surface = recipe(nodes)
        pigment = nodes.mix(nodes.noise(0.02, 3), paint(dark), paint(light))
        cover = nodes.math("SUBTRACT", 1.0, nodes.times(nodes.step(nodes.noise(0.012, 4, 0.6), 0.55, 0.75), thin))
        return replace(surface, colour=nodes.mix(nodes.times(mask(nodes), cover), surface.colour, pigment))
    return coloured


def drawn(array, layer="pattern", wear=0.0, wear_size=0.01):
    """Mask from a drawn picture; `wear` rubs patches of it away."""
    def mask(nodes):
        cover = nodes.step(nodes.picture(array, layer), 0.35, 0.65)
        if wear:
            kept = nodes.step(nodes.noise(wear_size, 6, 0.7), wear + 0.08, wear - 0.08)
            cover = nodes.times(cover, nodes.math("SUBTRACT", 1.0, kept))
        return cover
    return mask


def patches(size, low, high, detail=6, rough=0.65):
    """Mask of natural spots."""
    return lambda nodes: nodes.step(nodes.noise(size, detail, rough), low, high)


def dirty(recipe, colour="#1d140d", distance=0.006, amount=0.7):
    """Dust and old polish settle in the hollows of any recipe."""
    def soiled(nodes):
        surface = recipe(nodes)
        dirt = nodes.times(nodes.cavity(distance), amount)
        return replace(surface, colour=nodes.mix(dirt, surface.colour, paint(colour)),
                       roughness=nodes.mix(dirt, surface.roughness, 0.8))
    return soiled


def carved(recipe, array, depth=0.0012, stain=0.55, layer="pattern"):
    """Cuts a drawn ornament into any recipe, darker at the bottom of the cut."""
    def cut(nodes):
        surface = recipe(nodes)
        groove = nodes.step(nodes.picture(array, layer), 0.15, 0.85)
        return replace(surface, height=nodes.plus(surface.height, nodes.times(groove, -depth)),
                       colour=nodes.mix(nodes.times(groove, stain), surface.colour, paint("#1c0f07")))
    return cut


def wood(dark="#3a1d0d", middle="#6e3f1e", light="#94602f", polish=0.5, grain=0.011, along=(1, 1, 0.07)):
    """Hand-worked wood; `along` has a small number on the axis the fibres follow."""
    fine_along = tuple(a if a == 1 else a * 0.35 for a in along)

    def recipe(nodes):
        rings = nodes.noise(grain, 3, 0.5, along, 1.1)
        fibre = nodes.noise(0.0011, 3, 0.6, fine_along)
        clouds = nodes.noise(0.09, 4, 0.6)
        tone = nodes.plus(nodes.times(rings, 1.25), nodes.times(clouds, 0.45))
        tone = nodes.plus(tone, nodes.times(fibre, 0.28))
        colour = nodes.ramp(nodes.step(tone, 0.55, 1.45), paint(dark), paint(middle), paint(light))
        pores = nodes.step(fibre, 0.36, 0.28)
        colour = nodes.mix(nodes.times(pores, 0.55), colour, paint(dark))
        shine = nodes.plus(nodes.times(nodes.noise(0.03, 5, 0.7), 0.35), 0.62 - 0.5 * polish)
        height = nodes.plus(nodes.times(pores, -0.00012), nodes.times(rings, 0.00025))
        tool_marks = nodes.times(nodes.noise(0.022, 1, 0.4), 0.0012 * (1 - polish))
        return Surface(colour, nodes.plus(shine, nodes.times(pores, 0.2)), 0.0, nodes.plus(height, tool_marks),
                       0.25 * polish)
    return recipe


def aged_wood(**changes):
    """Dry, hand-darkened wood with grime in the hollows."""
    settings = dict(dark="#2b160b", middle="#58331a", light="#7d5230", polish=0.25)
    return dirty(wood(**{**settings, **changes}), distance=0.012)


def polished_wood(**changes):
    return wood(**{**dict(polish=0.85), **changes})


def leather(dark="#3b2414", light="#8a6238", size=0.0016):
    """Rawhide or tanned skin: pores, folds, greasy patches."""
    def recipe(nodes):
        pores = nodes.cells(size, "DISTANCE_TO_EDGE", warp=0.6)
        stains = nodes.noise(0.05, 6, 0.65)
        folds = nodes.noise(0.02, 4, 0.6, (1, 1, 0.5))
        colour = nodes.ramp(nodes.step(stains, 0.32, 0.68), paint(dark), paint(light))
        colour = nodes.mix(nodes.step(pores, 0.12, 0.0), colour, paint(dark))
        height = nodes.plus(nodes.times(nodes.step(pores, 0.0, 0.25), 0.00012), nodes.times(folds, 0.0012))
        return Surface(colour, nodes.plus(nodes.times(stains, 0.35), 0.36), 0.0, height)
    return recipe


def felt(dark="#7b6f5f", light="#b8aa93"):
    """Pressed wool: no gloss at all, fibres in every direction."""
    def recipe(nodes):
        fibres = nodes.noise(0.0016, 6, 0.8, distortion=2.5)
        lumps = nodes.noise(0.02, 4, 0.6)
        tone = nodes.plus(nodes.times(fibres, 0.6), nodes.times(lumps, 0.5))
        colour = nodes.ramp(nodes.step(tone, 0.35, 0.75), paint(dark), paint(light))
        return Surface(colour, 0.95, 0.0, nodes.plus(nodes.times(fibres, 0.0008), nodes.times(lumps, 0.003)))
    return recipe


def cloth(dark="#5b1d1a", light="#8c3a30", thread=0.0007):
    """Plain weave: threads over and under in x and z."""
    def recipe(nodes):
        warp = nodes.noise(thread, 2, 0.5, (1, 1, 0.12))
        weft = nodes.noise(thread, 2, 0.5, (0.12, 1, 1))
        tone = nodes.plus(nodes.times(nodes.plus(warp, weft), 0.5), nodes.times(nodes.noise(0.05), 0.3))
        colour = nodes.ramp(nodes.step(tone, 0.4, 0.9), paint(dark), paint(light))
        return Surface(colour, 0.9, 0.0, nodes.times(nodes.plus(warp, weft), 0.0005))
    return recipe


def metal(bright, dull, scratch=0.0012, shine=0.24, dent=0.0004):
    """Hammered and handled metal: tarnish in clouds, fine scratches, soft dents."""
    def recipe(nodes):
        tarnish = nodes.step(nodes.noise(0.025, 6, 0.65), 0.42, 0.72)
        scratches = nodes.noise(scratch, 2, 0.5, (1, 0.15, 0.08), 1.5)
        colour = nodes.mix(tarnish, paint(bright), paint(dull))
        roughness = nodes.plus(nodes.times(tarnish, 0.16), nodes.plus(nodes.times(scratches, 0.16), shine - 0.08))
        dents = nodes.times(nodes.noise(0.006, 2, 0.5), dent)
        return Surface(colour, roughness, 1.0, nodes.plus(dents, nodes.times(scratches, 0.00002)))
    return recipe


def silver(**changes):
    """Old silver: bright where handled, black sulphide in the hollows."""
    return dirty(metal("#e6e1d6", "#b3a893", **changes), "#15130f", 0.0035, 0.92)


def gold(**changes):
    return dirty(metal("#f7d68c", "#cf9f50", **changes), "#2a1708", 0.003, 0.8)


def iron(**changes):
    """Forged iron with rust."""
    rust = lambda nodes: Surface(nodes.ramp(nodes.noise(0.003, 6, 0.7), paint("#2a140b"), paint("#7c4420")),
                                 0.85, 0.0, nodes.times(nodes.noise(0.001, 4), 0.0003))
    bare = metal("#57534e", "#35312d", shine=0.42, **changes)
    return layered(bare, rust, patches(0.02, 0.5, 0.62))


def bronze(cover=0.5, **changes):
    """Bronze from the ground: green patina over warm metal; `cover` 0..1 is how much of it."""
    bare = metal("#a8763c", "#5f3d1d", shine=0.34, **changes)
    green = lambda nodes: Surface(nodes.ramp(nodes.noise(0.006, 6, 0.7), paint("#23463a"), paint("#4f8268"),
                                             paint("#8fae90")), 0.82, 0.0, nodes.times(nodes.noise(0.0015, 5), 0.0004))
    return dirty(layered(bare, green, patches(0.018, 0.62 - 0.3 * cover, 0.72 - 0.3 * cover)), "#0f1a14")


def stone(dark="#5d5a56", middle="#8f8780", light="#b7aea3", grain=0.004):
    """Granite: crystals of three kinds, a rough pecked face, pale weathering."""
    def recipe(nodes):
        crystals = nodes.cells(grain, output="Color")
        pick = nodes.add("SeparateColor", {"Color": crystals}).outputs[0]
        clouds = nodes.noise(0.18, 6, 0.65)
        tone = nodes.plus(nodes.times(pick, 0.42), nodes.times(clouds, 0.9))
        colour = nodes.ramp(nodes.step(tone, 0.3, 1.05), paint(dark), paint(middle), paint(light))
        mica = nodes.step(pick, 0.12, 0.06)
        colour = nodes.mix(nodes.times(mica, 0.55), colour, paint("#34312e"))
        pecks = nodes.noise(0.009, 5, 0.7)
        pits = nodes.step(nodes.noise(0.03, 4, 0.6), 0.4, 0.3)
        height = nodes.plus(nodes.times(pecks, 0.004), nodes.times(pits, -0.0025))
        return Surface(colour, nodes.mix(mica, 0.86, 0.5), 0.0, height)
    return recipe


def lichen(dark="#6f7048", light="#b0a867"):
    """Crusts of lichen, to be layered on stone with `patches`."""
    def recipe(nodes):
        crust = nodes.noise(0.004, 6, 0.75)
        return Surface(nodes.ramp(nodes.step(crust, 0.35, 0.65), paint(dark), paint(light)), 0.95, 0.0,
                       nodes.times(crust, 0.003))
    return recipe


def clay(dark="#74452e", light="#a97b58"):
    """Fired clay with sand and turning lines."""
    def recipe(nodes):
        sand = nodes.noise(0.0014, 5, 0.7)
        turning = nodes.noise(0.004, 2, 0.5, (0.05, 0.05, 1))
        tone = nodes.plus(nodes.times(sand, 0.4), nodes.times(nodes.noise(0.05, 5), 0.7))
        colour = nodes.ramp(nodes.step(tone, 0.35, 0.75), paint(dark), paint(light))
        return Surface(colour, 0.88, 0.0, nodes.plus(nodes.times(sand, 0.0003), nodes.times(turning, 0.0005)))
    return recipe


def glaze(thin="#d9cba6", thick="#b9a878", crack="#57452c", crackle=0.009):
    """Lead glaze on slip: it pools, pits and crazes in a net of fine cracks."""
    def recipe(nodes):
        pool = nodes.noise(0.045, 4, 0.6, (1, 1, 0.5))
        colour = nodes.mix(nodes.step(pool, 0.35, 0.68), paint(thin), paint(thick))
        wide = nodes.step(nodes.cells(crackle, "DISTANCE_TO_EDGE", warp=0.8), 0.035, 0.0)
        fine = nodes.step(nodes.cells(crackle * 0.42, "DISTANCE_TO_EDGE", warp=0.8), 0.05, 0.0)
        net = nodes.math("MAXIMUM", wide, nodes.times(fine, 0.5))
        stained = nodes.times(net, nodes.step(nodes.noise(0.05, 3), 0.3, 0.6))
        pits = nodes.step(nodes.noise(0.0022, 2), 0.27, 0.2)
        colour = nodes.mix(nodes.times(stained, 0.75), colour, paint(crack))
        colour = nodes.mix(nodes.times(pits, 0.6), colour, paint(crack))
        roughness = nodes.plus(nodes.times(nodes.noise(0.03, 4, 0.7), 0.22), nodes.plus(nodes.times(net, 0.25), 0.1))
        ripple = nodes.times(nodes.noise(0.016, 1), 0.0007)
        return Surface(colour, roughness, 0.0, nodes.plus(ripple, nodes.times(pits, -0.0002)), 0.6)
    return recipe


def paper(dark="#c9b183", light="#e9dcb9"):
    """Paper or parchment: fibres, foxing, soft waves."""
    def recipe(nodes):
        stains = nodes.noise(0.06, 6, 0.65)
        colour = nodes.ramp(nodes.step(stains, 0.35, 0.65), paint(dark), paint(light))
        colour = nodes.mix(nodes.times(nodes.step(nodes.noise(0.004, 2), 0.7, 0.78), 0.6), colour, paint("#8a5a2c"))
        height = nodes.plus(nodes.times(nodes.noise(0.0009, 4), 0.0001), nodes.times(nodes.noise(0.04, 2), 0.001))
        return Surface(colour, 0.85, 0.0, height)
    return recipe


def horsehair(dark="#1a1512", light="#4d4238", along=(1, 1, 0.02)):
    """A bundle of hair; `along` has a small number on the axis the hair runs."""
    def recipe(nodes):
        hair = nodes.noise(0.0005, 3, 0.6, along)
        colour = nodes.ramp(nodes.step(hair, 0.35, 0.7), paint(dark), paint(light))
        return Surface(colour, nodes.plus(nodes.times(hair, 0.3), 0.25), 0.0, nodes.times(hair, 0.0003))
    return recipe


def gem(deep="#5e0f06", bright="#b93a14"):
    """Carnelian: cloudy, wet-looking stone."""
    def recipe(nodes):
        clouds = nodes.noise(0.006, 4, 0.6, distortion=0.8)
        colour = nodes.ramp(nodes.step(clouds, 0.3, 0.7), paint(deep), paint(bright))
        return Surface(colour, nodes.plus(nodes.times(nodes.noise(0.003, 5, 0.7), 0.15), 0.04), 0.0,
                       nodes.times(nodes.noise(0.004, 2), 0.0001), 1.0)
    return recipe
