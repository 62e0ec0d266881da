"""The web model: one mesh, three baked textures, one compressed file for desks and one for phones."""

import subprocess
from pathlib import Path

import bpy

from . import shapes, stage, unwrap
from .nodes import Nodes

TOOL = Path(__file__).resolve().parent.parent / "node_modules" / ".bin" / "gltf-transform"
LIMIT = 56000  # triangles that are baked from
LARGE, SMALL = 28000, 10000  # triangles of the two models


def web_model(parts, folder, scratch, texture=1024):
    """Bakes and writes model.glb and small.glb; returns what `about.json` says about them."""
    low, high = stage.bounds(parts)
    extent = float(max(high - low))
    shapes.thin_out_all(parts, LIMIT)
    unwrap.mark_kin(parts, extent)
    part = shapes.join("model", parts)
    unwrap.unwrap(part)
    textures = bake(part, texture, extent)
    wear_baked(part, textures)
    raw = scratch / "raw.glb"
    bpy.ops.object.select_all(action="DESELECT")
    part.select_set(True)
    bpy.ops.export_scene.gltf(filepath=str(raw), export_format="GLB", use_selection=True, export_yup=True,
                              export_attributes=False, export_animations=False)
    return publish(raw, folder, shapes.triangles(part), texture)


def publish(raw, folder, triangles, texture=1024):
    """Writes both models of one that was baked."""
    model, small = folder / "model.glb", folder / "small.glb"
    compress(raw, model, texture, LARGE / triangles, 0.0004)
    compress(raw, small, texture // 2, SMALL / triangles, 0.003)
    return {"bytes": model.stat().st_size, "small_bytes": small.stat().st_size, "triangles": triangles}


def bake(part, size, extent):
    """Base colour, occlusion-roughness-metal and normal, none of them with any lighting in it."""
    scene = bpy.context.scene
    stage.use_cycles(scene, 4)
    scene.cycles.use_denoising = scene.cycles.use_adaptive_sampling = False
    scene.render.bake.margin = 6
    made = {}
    for channel, kind in (("colour", "EMIT"), ("surface", "EMIT"), ("normal", "NORMAL")):
        image = bpy.data.images.new(channel, size, size, alpha=False)
        image.colorspace_settings.name = "sRGB" if channel == "colour" else "Non-Color"
        for material in part.data.materials:
            aim(material, image)
            show(material, channel, extent)
        bpy.ops.object.bake(type=kind)
        image.pack()
        made[channel] = image
    return made


def aim(material, image):
    """The node a bake writes into is the active image node of each material."""
    tree = material.node_tree
    target = tree.nodes.get("bake target") or tree.nodes.new("ShaderNodeTexImage")
    target.name, target.image = "bake target", image
    tree.nodes.active = target


def show(material, channel, extent):
    """Shows one property of the material as plain light, so that baking copies it untouched."""
    tree = material.node_tree
    nodes = Nodes(tree)
    shader, output = tree.nodes["Principled BSDF"], tree.nodes["Material Output"]
    if channel == "normal":
        return nodes.put(shader.outputs[0], output.inputs["Surface"])
    if channel == "colour":
        value = given(shader, "Base Color")
    else:
        shade = nodes.add("AmbientOcclusion", {"Distance": 0.12 * extent}, samples=8).outputs["AO"]
        value = nodes.add("CombineColor", {0: shade, 1: given(shader, "Roughness"), 2: given(shader, "Metallic")}).outputs[0]
    light = nodes.add("Emission", {"Color": value})
    nodes.put(light.outputs[0], output.inputs["Surface"])


def given(shader, name):
    """What feeds an input: the linked socket or the constant."""
    socket = shader.inputs[name]
    if socket.is_linked:
        return socket.links[0].from_socket
    value = socket.default_value
    return tuple(value) if hasattr(value, "__len__") else value


def wear_baked(part, textures):
    """Replaces all materials by the baked one and drops what only the materials needed."""
    made = bpy.data.materials.new("baked")
    made.use_nodes = True
    nodes = Nodes(made.node_tree)
    shader = made.node_tree.nodes["Principled BSDF"]
    picture = {name: nodes.add("TexImage", image=image).outputs["Color"] for name, image in textures.items()}
    channels = nodes.add("SeparateColor", {"Color": picture["surface"]})
    normal = nodes.add("NormalMap", {"Color": picture["normal"]})
    for value, name in ((picture["colour"], "Base Color"), (channels.outputs[1], "Roughness"),
                        (channels.outputs[2], "Metallic"), (normal.outputs[0], "Normal")):
        nodes.put(value, shader.inputs[name])
    group = bpy.data.node_groups.new("glTF Material Output", "ShaderNodeTree")
    group.interface.new_socket("Occlusion", in_out="INPUT", socket_type="NodeSocketFloat")
    nodes.put(channels.outputs[0], nodes.add("Group", node_tree=group).inputs["Occlusion"])
    part.data.materials.clear()
    part.data.materials.append(made)
    for polygon in part.data.polygons:
        polygon.material_index = 0
    for layer in [layer.name for layer in part.data.uv_layers if layer.name != "web"]:
        part.data.uv_layers.remove(part.data.uv_layers[layer])
    part.data.attributes.remove(part.data.attributes["rest"])


def compress(source, target, texture, keep, error):
    """Simplified to the share `keep`, if that is no further than `error` (of the size) from what it was;
    then WebP textures and meshopt geometry, each step on the file itself."""
    simplify = ["--simplify-ratio", min(keep, 1), "--simplify-error", error]
    tool("optimize", source, target, "--compress", "false", "--texture-compress", "false", "--palette", "false", *simplify)
    tool("resize", target, target, "--width", texture, "--height", texture)
    tool("webp", target, target, "--quality", 74, "--effort", 90)
    tool("meshopt", target, target)


def tool(*words):
    subprocess.run([str(TOOL), *map(str, words)], check=True, stdout=subprocess.DEVNULL)
