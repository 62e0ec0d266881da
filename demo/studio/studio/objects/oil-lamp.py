"""Oil lamp of the Syr Darya towns, `шырағдан`: a half-closed bowl on a saucer foot, a long pinched spout, turquoise glaze, soot."""

from dataclasses import replace
from functools import reduce

import bpy
import numpy

from studio import ornament
from studio.curves import follow, ring, ripple, smooth
from studio.layout import pattern_of, set_pattern
from studio.materials import Surface, clay, dirty, glaze, layered, material, painted, patches
from studio.nodes import paint
from studio.shapes import apply, displace, fuse, grid, lathe, sweep
from studio.stage import View

VIEWS = (View(-30, 20, margin=0.80), View(54, 36, margin=0.78), View(-52, 34, (0.22, 0.5, 0.80), 0.50))
VOXEL = 0.0007
TIP = (-0.108, 0.0, 0.089)
BOX = (-0.12, -0.06, 0.12, 0.06)  # what the picture of the incised ornament covers, seen from above

OUTSIDE = [(0.0, 0.004), (0.022, 0.004), (0.026, 0.000), (0.035, 0.000), (0.0385, 0.002), (0.0450, 0.0085), (0.0482, 0.0140), (0.0466, 0.0156),
           (0.0425, 0.0115), (0.033, 0.0085), (0.022, 0.0105), (0.0155, 0.0165), (0.0140, 0.0210), (0.0176, 0.0250), (0.0146, 0.0290), (0.0158, 0.033),
           (0.0245, 0.038), (0.0355, 0.0445), (0.0428, 0.0535), (0.0440, 0.0605), (0.0405, 0.0680), (0.0330, 0.0738), (0.0268, 0.0768), (0.0252, 0.0800),
           (0.0266, 0.0855), (0.0250, 0.0870), (0.0, 0.0870)]
CAVITY = [(0.0, 0.0430), (0.020, 0.0445), (0.032, 0.0505), (0.0388, 0.0585), (0.0368, 0.0655), (0.0290, 0.0708), (0.0224, 0.0750), (0.0212, 0.0800),
          (0.0226, 0.0850), (0.0240, 0.0920), (0.0, 0.0920)]
SPOUT = [(-0.016, 0, 0.0580), (-0.040, 0, 0.0590), (-0.062, 0, 0.0635), (-0.085, 0, 0.0735), (-0.108, 0, 0.0860)]
KNIFE = [(-0.050, 0, 0.0915), (-0.062, 0, 0.0865), (-0.076, 0, 0.0840), (-0.092, 0, 0.0925), (-0.122, 0, 0.1085)]


def spout(name, path, thinner):
    """The spout or, thinner by its wall, the channel in it: wide at the bowl, pinched behind the tip."""
    line, along = smooth(path, 70), numpy.linspace(0, 1, 70)
    wide = follow(along, (0, 0.0215), (0.35, 0.0155), (0.6, 0.0122), (0.84, 0.0080), (1, 0.0098)) - thinner
    deep = follow(along, (0, 0.0160), (0.35, 0.0122), (0.6, 0.0100), (1, 0.0082)) - thinner
    return sweep(name, line, wide, None, 32, 2.2, side=(0, 1, 0), flat=deep / wide)


def handle():
    """A loop of round clay from the shoulder to the belly."""
    path = smooth([(0.030, 0, 0.0700), (0.043, 0, 0.0790), (0.060, 0, 0.0820), (0.0725, 0, 0.0735), (0.0715, 0, 0.0590), (0.058, 0, 0.0490),
                   (0.036, 0, 0.0480)], 60)
    along = numpy.linspace(0, 1, 60)
    return sweep("handle", path, follow(along, (0, 0.0090), (0.25, 0.0062), (0.7, 0.0054), (1, 0.0085)), None, 24, 2.3, side=(0, 1, 0), flat=0.78)


def thumb_plate():
    """A leaf in three lobes on top of the handle, rising backward, a little hollow."""
    along, section = numpy.linspace(0, 1, 60), ring(40)
    half = follow(along, (0, 0.0080), (0.22, 0.0160), (0.44, 0.0192), (0.62, 0.0150), (0.76, 0.0118), (0.9, 0.0090), (1, 0.0010))
    across = numpy.sign(numpy.cos(section)) * abs(numpy.cos(section)) ** 0.6
    over = numpy.sign(numpy.sin(section)) * abs(numpy.sin(section)) ** 0.6 * 0.0027
    x, y = numpy.repeat(0.046 + 0.042 * along[:, None], 40, 1), half[:, None] * across
    z = 0.0850 + 0.0150 * along[:, None] ** 1.3 + 10 * y ** 2 + over
    return grid("thumb plate", numpy.stack([x, y, z], 2), None, wrap=True, caps=True)


def potted(skin):
    """Turned bowl and spout melted together, hollowed, cut open along the spout, then the handle put on."""
    solid = fuse("lamp", [lathe("bowl", smooth(OUTSIDE, 160), None, 120, 0.008), spout("spout", SPOUT, 0)], VOXEL, 120000, 8)
    knife = sweep("knife", smooth(KNIFE, 60), 0.03, None, 32, 4, side=(0, 1, 0), flat=0.4)
    cavity, channel = lathe("cavity", smooth(CAVITY, 90), None, 96, 0.008), spout("channel", [*SPOUT, (-0.120, 0, 0.0925)], 0.0032)
    hollow = fuse("hollow", [cavity, channel, knife], VOXEL, 60000, 3)
    apply(solid, "BOOLEAN", object=hollow, operation="DIFFERENCE", solver="EXACT")
    bpy.data.objects.remove(hollow)
    lamp = fuse("lamp", [solid, handle(), thumb_plate()], VOXEL, 80000, 5)
    lamp.data.materials.clear()
    lamp.data.materials.append(skin)
    displace(lamp, lambda at: 0.00035 * ripple(at, 0.035, 5))
    seen_from_above(lamp)
    return lamp


def seen_from_above(lamp):
    """Lays the incised picture on shoulder and thumb plate from above."""
    flat, places = pattern_of(lamp)
    normals = numpy.empty(len(lamp.data.loops) * 3, numpy.float32)
    lamp.data.corner_normals.foreach_get("vector", normals)
    shoulder = (places[:, 2] < 0.076) & (numpy.hypot(*places[:, :2].T) < 0.043)
    plate = (places[:, 0] > 0.050) & (places[:, 2] > 0.084)
    upward = (normals.reshape(-1, 3)[:, 2] > 0.12) & (places[:, 2] > 0.0615) & (shoulder | plate)
    spread = (places[:, :2] - BOX[:2]) / (BOX[2] - BOX[0], BOX[3] - BOX[1])
    set_pattern(lamp, numpy.where(upward[:, None], spread, 0.002))


def incised():
    """Two lines and a row of slanting strokes round the shoulder; a palmette on the thumb plate."""
    turn = numpy.linspace(0, 2 * numpy.pi, 240)
    strokes = [ornament.stroke(radius * numpy.c_[numpy.cos(turn), numpy.sin(turn)], 0.00050) for radius in (0.0405, 0.0325)]
    for angle in ring(30):
        ends = [(radius * numpy.cos(angle + lean), radius * numpy.sin(angle + lean)) for radius, lean in ((0.0345, 0.0), (0.0385, 0.10))]
        strokes.append(ornament.stroke(ends, 0.0007, 0.0003))
    return ornament.drawing(strokes + ornament.moved(ornament.rams_horns(0.060), 0.0550, 0, 0.0270, -90), 2048, 1024, BOX, 1.5)


def height(nodes):
    return nodes.add("SeparateXYZ", {0: nodes.rest()}).outputs[2]


def run_off(nodes):
    """Height above the lower edge of the glaze, which ran down in tongues and stopped on the stem."""
    tongues = nodes.noise(0.016, 2, 0.45, (1, 1, 0.12))
    edge = nodes.plus(nodes.times(nodes.step(tongues, 0.30, 0.66), -0.0145), 0.0310)
    return nodes.math("SUBTRACT", height(nodes), edge)


def turquoise(picture):
    """Alkaline glaze: deep where it pooled in cuts and at the ends of runs, pale and dull where the soil ate it."""
    def recipe(nodes):
        surface = glaze("#46aaa0", "#1a7f82", "#0e3d40", crackle=0.008)(nodes)
        cut = nodes.step(nodes.picture(picture), 0.15, 0.85)
        deep = nodes.math("MAXIMUM", nodes.times(cut, 0.8), nodes.times(nodes.step(run_off(nodes), 0.0045, 0.0), 0.7))
        colour = nodes.mix(nodes.times(deep, 0.9), surface.colour, paint("#0c4a52"))
        eaten = nodes.times(nodes.step(nodes.noise(0.022, 7, 0.7), 0.53, 0.65), 0.62)
        return replace(surface, colour=nodes.mix(eaten, colour, paint("#a3c7b4")), roughness=nodes.mix(eaten, surface.roughness, 0.6),
                       coat=nodes.mix(eaten, surface.coat, 0.05), height=nodes.plus(surface.height, nodes.times(cut, -0.0009)))
    return recipe


def bare(nodes):
    """Where the buff body shows: below the runs, on worn edges, in chips."""
    thin = nodes.add("AmbientOcclusion", {"Distance": 0.0032}, samples=6, inside=True).outputs["AO"]
    worn = nodes.step(nodes.plus(thin, nodes.times(nodes.noise(0.010, 5, 0.65), 0.9)), 0.86, 0.74)
    high = nodes.plus(height(nodes), nodes.times(nodes.noise(0.009, 5, 0.65), 0.006))
    from_axis = nodes.add("VectorMath", {0: nodes.rest(1, (1, 1, 0))}, operation="LENGTH").outputs["Value"]
    lip = nodes.times(nodes.step(high, 0.0897, 0.0903), nodes.step(from_axis, 0.034, 0.030))
    unglazed = nodes.step(run_off(nodes), 0.0006, -0.0002)
    places = (unglazed, worn, lip, patches(0.026, 0.685, 0.695)(nodes))
    return reduce(lambda one, other: nodes.math("MAXIMUM", one, other), places)


def sooted(nodes):
    """Smoke about the tip of the spout, thinning out along its edges."""
    from_tip = nodes.add("VectorMath", {0: nodes.rest(), 1: TIP}, operation="DISTANCE").outputs["Value"]
    return nodes.times(nodes.step(nodes.plus(from_tip, nodes.times(nodes.noise(0.012, 5, 0.65), 0.034)), 0.058, 0.026), 0.95)


def soot(nodes):
    return Surface(nodes.mix(nodes.noise(0.003, 5, 0.7), paint("#090706"), paint("#241a13")), 0.86, 0.0, nodes.times(nodes.noise(0.0012, 4), 0.0002))


def build():
    buff = painted(clay("#a9855a", "#d3b588"), "#6b4c2c", "#8a673f", patches(0.030, 0.46, 0.70), 0.4)  # oil soaked in
    body = layered(turquoise(incised()), buff, bare, step=-0.0005)
    return [potted(material("turquoise glaze", layered(dirty(body, "#4a3a26", 0.005, 0.45), soot, sooted)))]
