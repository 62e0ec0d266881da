"""Materials of whole rooms: few nodes each, since a panorama shows much of them at once."""

import bpy
import numpy

from ..materials import Surface, material
from ..nodes import paint


def coloured_image(picture):
    """A picture of rows from the bottom, red, green and blue in 0..1 as seen, as a Blender image."""
    height, width = picture.shape[:2]
    image = bpy.data.images.new("drawn", width, height, alpha=False)
    image.pixels.foreach_set(numpy.dstack([picture, numpy.ones((height, width))]).astype(numpy.float32).ravel())
    image.pack()
    return image


def varied(nodes, colour, amount=0.35):
    """Each copy of an object a little darker or lighter than the next."""
    chance = nodes.add("ObjectInfo").outputs["Random"]
    dark = nodes.add("HueSaturation", {"Color": colour, "Value": 1 - amount}).outputs[0]
    return nodes.mix(chance, colour, dark)


def clouded(dark, light, size=0.05, rough=0.7, bump=0.0, stretch=(1, 1, 1), metallic=0.0, apart=0.0, detail=4, coat=0.0):
    """A recipe of one noise: two tones in clouds, rougher where paler; `bump` metres of relief."""
    def recipe(nodes):
        cloud = nodes.noise(size, detail, 0.6, stretch)
        colour = nodes.mix(nodes.step(cloud, 0.34, 0.68), paint(dark), paint(light))
        colour = varied(nodes, colour, apart) if apart else colour
        return Surface(colour, nodes.plus(nodes.times(cloud, 0.25), rough - 0.12), metallic, nodes.times(cloud, bump), coat)
    return recipe


def plain(name, *tones, **settings):
    return material(name, clouded(*tones, **settings))


def pictured(name, picture, rough=0.88, thread=0.004, bump=0.0012, fade=0.3, dust="#8a7a66", grit=0.35, coat=0.0):
    """A drawn picture on wool, paper or wood: its threads stand out and it has faded in clouds."""
    image = coloured_image(picture)

    def recipe(nodes):
        place = nodes.add("UVMap", uv_map="pattern").outputs[0]
        colour = nodes.add("TexImage", {"Vector": place}, image=image).outputs["Color"]
        faded = nodes.times(nodes.step(nodes.noise(0.16, 5, 0.65), 0.4, 0.8), fade)
        fibre = nodes.noise(thread, 2, 0.6)
        colour = nodes.mix(faded, colour, paint(dust))
        colour = nodes.mix(nodes.times(nodes.step(fibre, 0.55, 0.3), grit), colour, paint("#1a1410"))
        return Surface(colour, rough, 0.0, nodes.times(fibre, bump), coat)
    return material(name, recipe)


def planks(name, dark, light, along=(1, 1, 0.06), size=0.02, rough=0.5, coat=0.0, apart=0.3):
    """Wood for furniture and frames: one streaky noise."""
    return plain(name, dark, light, size=size, rough=rough, bump=0.0006, stretch=along, apart=apart, coat=coat)


def glowing(name, colour, strength):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    shader = made.node_tree.nodes["Principled BSDF"]
    shader.inputs["Emission Color"].default_value = paint(colour)
    shader.inputs["Emission Strength"].default_value = strength
    return made


def clear_glass(name="glass", tint="#f4f8f7", gloss=0.045):
    """Thin panes: light goes straight through, a little is mirrored; no refraction to trace."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    tree = made.node_tree
    tree.nodes.clear()
    add = lambda kind: tree.nodes.new("ShaderNode" + kind)
    clear, mirror, both, out, facing = (add(k) for k in ("BsdfTransparent", "BsdfGlossy", "MixShader", "OutputMaterial", "LayerWeight"))
    clear.inputs["Color"].default_value = paint(tint)
    mirror.inputs["Roughness"].default_value = 0.02
    facing.inputs["Blend"].default_value = gloss * 4
    tree.links.new(facing.outputs["Fresnel"], both.inputs[0])
    tree.links.new(clear.outputs[0], both.inputs[1])
    tree.links.new(mirror.outputs[0], both.inputs[2])
    tree.links.new(both.outputs[0], out.inputs["Surface"])
    return made
