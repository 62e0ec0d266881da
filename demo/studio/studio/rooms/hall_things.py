"""What stands in the four halls. Each function furnishes one and returns the places its track lamps are to light."""

from pathlib import Path

import bpy
import numpy

from ..curves import smooth
from ..materials import clay, felt, material
from ..shapes import block, lathe, sweep
from . import steppe
from .build import copy, cushion, exhibit, place, rug
from .finishes import glowing, pictured, plain
from .hall_fittings import barrier, bench, hanging, lacquer, plinth, riser, showcase, skin, steel, wall_case
from .hall_pictures import banner_picture, map_picture, photograph
from .hall_shell import frame, window
from .props import churn, samovar, saddle
from .textiles import striped, syrmak, tus_kiiz
from .yurt_frame import door_leaf
from .yurt_inside import chest

YURT = Path(__file__).resolve().parents[3] / "media" / "rooms" / "yurt"
UPRIGHT = ((0, 0, 52), (90, 0, 0))  # a dombra that lies is stood up


def print_of(scene, turn, at, width):
    """A framed photograph of the yurt, if that tour has been made."""
    path = YURT / f"{scene}-ahead.webp"
    if path.exists():
        skin_ = pictured(f"print {scene}", photograph(path), rough=0.45, grit=0.0, fade=0.0, bump=0.0)
        hanging(skin_, turn, at, width, width * 9 / 16, 0.035, steel())


def banner(at, turn, base, light):
    cloth = pictured(f"banner {base}", banner_picture(base, light), thread=0.003, fade=0.08)
    hanging(cloth, turn, at, 0.84, 2.8, 0.05, waves=0.012)


def entrance(oak, day):
    """A stone figure behind a cord, the map, two banners, the desk, the closed outer door."""
    frame("x", 0.0, 4, 1.8, 0, 2.6, 0.44, oak, sill=False)
    leaf = door_leaf(("#4a2a16", "#6a4020"))
    for one, x, way in ((leaf, 3.1, 1), (copy(leaf), 4.9, -1)):
        place(one, (x, -0.06, 0.01))
        one.scale = (way * 0.895 / 0.42, 1.2, 2.58 / 1.5)
    block("porch", (2.2, 0.05, 2.8), steel(), 0.002, (4, -0.16, 1.4))
    for x in (1.5, 6.5):
        window(0.0, x, 1.3, 0.9, 3.2, -1, oak, day)
    hanging(pictured("map", map_picture(), rough=0.5, thread=0.02, bump=0.0002, fade=0.05, grit=0.05), 90, (0, 4.75, 1.9), 3.0, 1.69, 0.04, steel())
    banner((1.5, 6.6, 2.25), 0, "#20405a", "#d9b568")
    banner((6.5, 6.6, 2.25), 0, "#6a2420", "#e0c48a")
    gravel = plain("gravel", "#4a463f", "#a39b8c", size=0.012, rough=0.95, bump=0.01)
    plinth(6.5, 5.35, 1.15, 0.95, 0.24, skin("dark stone", "#2b2a29", "#403e3b", size=0.3, rough=0.4))
    block("gravel bed", (1.05, 0.85, 0.03), gravel, 0.01, (6.5, 5.35, 0.25))
    place(exhibit("balbal", 60000), (6.5, 5.35, 0.245), (0, 0, -28))
    barrier([(5.55, 6.2), (5.55, 4.4), (7.5, 4.4)])
    desk(oak)
    bench(7.45, 1.35, 90)
    print_of("hearth", -90, (8, 1.3, 1.85), 1.5)
    planter(7.3, 6.25 - 5.9)
    return [(6.45, 5.3, 1.1, 100), (6.5, 6.5, 2.4, 60), (1.5, 6.5, 2.4, 70), (0.1, 4.2, 1.9, 80), (0.1, 5.4, 1.9, 80), (1.4, 2.0, 1.0, 90), (7.95, 1.3, 1.8, 90)]


def desk(oak):
    """The reception: slats under a stone top, a lamp, a bowl for cloakroom tokens."""
    block("desk", (0.7, 2.3, 1.02), lacquer(), 0.006, (1.35, 1.75, 0.51))
    block("desk top", (0.86, 2.46, 0.045), skin("desk stone", "#6e675c", "#8f877a", size=0.15, rough=0.25), 0.006, (1.35, 1.75, 1.04))
    slat = block("slat", (0.025, 0.045, 0.92), oak, 0.004)
    for index in range(30):
        copy(slat, (1.712, 0.66 + index * 0.0752, 0.54))
    place(slat, (1.712, 0.66 + 29 * 0.0752, 0.54))
    brass = skin("lamp brass", "#7a5c2a", "#b98f48", size=0.05, rough=0.3, metallic=1.0)
    place(lathe("desk lamp", smooth([(0, 0), (0.08, 0), (0.082, 0.012), (0.02, 0.03), (0.012, 0.06), (0.012, 0.3), (0, 0.3)], 50), brass, 28), (1.35, 2.6, 1.062))
    shade = glowing("lamp shade", "#ffcf8a", 1.6)
    place(lathe("shade", [(0.14, 0.24), (0.09, 0.42), (0.085, 0.42), (0.135, 0.24)], shade, 36), (1.35, 2.6, 1.062))


def planter(x, y):
    """Feather grass in a wooden trough under the window."""
    block("trough", (0.95, 0.34, 0.46), skin("trough oak", "#3c2614", "#5f4026", size=0.05, rough=0.5, stretch=(0.06, 1, 1)), 0.008, (x - 0.7, y, 0.23))
    meshes = [steppe.patch(f"grass {i}", 22, 0.42, plain(f"dry grass {i}", *tones, size=0.3, rough=0.9), 40 + i)
              for i, tones in enumerate((("#8f8a52", "#b8ad72"), ("#a3935c", "#cbbb88")))]
    for index in range(5):
        one = bpy.data.objects.new("grass", meshes[index % 2])
        bpy.context.scene.collection.objects.link(one)
        place(one, (x - 1.02 + index * 0.16, y, 0.45), (0, 0, index * 70), 0.62)
        one.scale = (0.3, 0.22, 0.9)


def potteries():
    """Vessels of the wall case: three shapes of fired clay."""
    shapes_ = ([(0, 0), (0.05, 0.0), (0.1, 0.06), (0.115, 0.13), (0.09, 0.19), (0.055, 0.22), (0.06, 0.25), (0.07, 0.262), (0.06, 0.26), (0.045, 0.22)],
               [(0, 0.0), (0.045, 0.0), (0.09, 0.03), (0.12, 0.08), (0.125, 0.12), (0.118, 0.12), (0.11, 0.08), (0.07, 0.035), (0, 0.02)],
               [(0, 0), (0.06, 0), (0.085, 0.08), (0.1, 0.2), (0.08, 0.3), (0.045, 0.34), (0.045, 0.37), (0.062, 0.39), (0.05, 0.388), (0.036, 0.35)])
    skins = (("#6b3f2a", "#a5714f"), ("#3a322c", "#6e6055"), ("#8a5a3c", "#b98a62"))
    return [lathe("vessel", smooth(one, 60), material(f"clay {i}", clay(*skins[i])), 48, 0.012) for i, one in enumerate(shapes_)]


def archaeology(oak):
    """The jug in the middle under glass, a wall case of vessels, the cauldron, the helmet, the bowl."""
    deck = riser(4.0, 11.15, showcase(4.0, 11.15), 0.26, 0.12)
    jug = place(exhibit("jug-otrar", 40000), (4.0, 11.15, deck), (0, 0, -38))
    low = wall_case(1.3, 6.7, 13.6)
    pots = potteries()
    for index, x in enumerate((1.75, 2.25, 2.8, 3.35, 4.0, 4.6, 5.15, 5.75, 6.3)):
        place(copy(pots[index % 3]), (x, 13.3, low), (0, 0, 40 * index), 0.9 + 0.12 * (index % 2))
        if index % 2:
            place(copy(pots[(index + 1) % 3]), (x - 0.2, 13.34, 1.458), (0, 0, 70 * index), 0.85)
    for index, pot in enumerate(pots):
        place(pot, (2.05 + index * 2.0, 13.36, 1.458), (0, 0, 90), 0.8)
    copy(jug, (3.68, 13.34, 1.458), (0, 0, -60))
    plinth(1.75, 10.9, 0.8, 0.8, 0.62)
    place(exhibit("cauldron", 50000), (1.75, 10.9, 0.62), (0, 0, 20))
    deck = riser(6.35, 11.9, showcase(6.35, 11.9), 0.3, 0.14)
    place(exhibit("helmet", 60000), (6.35, 11.9, deck), (0, 0, -32))
    deck = showcase(1.5, 8.5, 1.25, 0.66, 0.9, 0.42)
    bowl = place(exhibit("kumis-bowl", 40000), (1.72, 8.5, deck), (0, 0, 30))
    place(copy(pots[1]), (1.16, 8.45, deck), (0, 0, 0), 0.8)
    bench(6.3, 8.3, 0)
    print_of("outside", 90, (0, 10.9, 1.95), 2.5)
    return bowl, [(4.0, 11.15, 1.15, 150), (1.75, 10.9, 0.9, 150), (6.35, 11.9, 1.2, 130), (1.5, 8.5, 1.0, 120), (0.1, 10.9, 1.9, 60), (4.0, 13.4, 1.2, 60)]


def music(oak):
    """The kobyz in the middle under glass, dombras on a felt wall, one lying under glass, a podium for playing."""
    deck = showcase(12.5, 11.3, 0.82, 0.62, 0.78, 0.92)
    place(exhibit("kobyz", 60000), (12.5, 11.33, deck), (0, 0, -14))
    back = material("felt wall", felt("#2c3a40", "#455860"))
    hanging(back, -90, (16.4, 10.3, 1.75), 3.0, 2.0, 0.05, oak)
    upright = exhibit("dombra", 40000, UPRIGHT)
    for index, y in enumerate((9.4, 10.3, 11.2)):
        one = upright if not index else copy(upright)
        place(one, (16.27, y, 1.1 + 0.22 * (index == 1)), (0, 5 - 5 * index, -90))
        block("peg", (0.05, 0.012, 0.012), steel(), 0.002, (16.31, y, 1.1 + 0.22 * (index == 1)))
    deck = showcase(9.75, 12.4, 1.15, 0.95, 0.82, 0.36)
    place(exhibit("dombra", 40000), (9.75, 12.4, deck))
    block("podium", (3.0, 1.7, 0.16), oak, 0.01, (14.7, 12.6, 0.08))
    felted = pictured("podium felt", syrmak(4, 2, ("#b5502a", "#22364c", "#e2d2a6")), thread=0.008, bump=0.003)
    place(rug("podium felt", 2.5, 1.35, felted), (14.7, 12.55, 0.162))
    stool = skin("stool oak", "#4a2c16", "#7c5030", size=0.04, rough=0.45)
    place(lathe("stool", smooth([(0, 0.4), (0.17, 0.4), (0.185, 0.415), (0.18, 0.44), (0.1, 0.435), (0, 0.43)], 40), stool, 40), (14.7, 12.6, 0.175))
    for turn in range(3):
        x, y = 0.12 * numpy.cos(turn * 2.1), 0.12 * numpy.sin(turn * 2.1)
        sweep("stool leg", [(14.7 + x, 12.6 + y, 0.58), (14.7 + x * 1.3, 12.6 + y * 1.3, 0.38), (14.7 + x * 1.6, 12.6 + y * 1.6, 0.175)], 0.019, stool, 10)
    banner((10.6, 13.6, 2.25), 0, "#2e4a3a", "#d8c08a")
    banner((14.7, 13.6, 2.35), 0, "#3a2a4a", "#d9b568")
    bench(10.0, 8.2, 0)
    print_of("tor", 180, (14.9, 7.0, 1.9), 1.9)
    return [(12.5, 11.3, 1.2, 150), (16.2, 9.4, 1.6, 130), (16.2, 10.3, 1.8, 130), (16.2, 11.2, 1.6, 130), (9.75, 12.4, 0.9, 120), (14.7, 12.5, 0.3, 120), (10.6, 13.5, 2.2, 60)]


def steppe_life(oak, day):
    """The bracelet under glass, a carpet and a hanging on the walls, saddle, chest and samovar on a podium."""
    for x in (10.5, 14.3):
        window(0.0, x, 1.3, 0.9, 3.2, -1, oak, day)
    velvet = skin("velvet", "#1c2438", "#2c3854", size=0.01, rough=0.9)
    deck = riser(13.5, 3.55, showcase(13.5, 3.55, 0.5, 0.5, 1.0, 0.4), 0.2, 0.14, velvet)
    place(exhibit("bracelet", 60000), (13.5, 3.55, deck), (0, 0, -78))
    carpet = pictured("wall carpet", syrmak(4, 3), thread=0.008, bump=0.003)
    hanging(carpet, -90, (16.4, 3.3, 2.05), 3.4, 2.45, 0.04, waves=0.008)
    hanging(pictured("hall tus-kiiz", tus_kiiz(), thread=0.003, fade=0.1), 0, (14.9, 6.6, 2.1), 2.6, 1.4, 0.04, waves=0.008)
    block("podium", (1.15, 5.6, 0.18), oak, 0.01, (15.75, 3.3, 0.09))
    place(saddle(), (15.65, 5.1, 0.18), (0, 0, -62))
    place(chest(1.25, 0.5, 0.5), (15.85, 3.2, 0.18), (0, 0, -90))
    folded(15.85, 3.2, 0.72)
    place(samovar(plain("samovar brass", "#7a5a24", "#c79a4a", size=0.03, rough=0.28, metallic=1.0)), (15.6, 1.85, 0.18), (0, 0, -70))
    place(churn(skin("churn hide", "#2a160c", "#5a3820", size=0.03, rough=0.5, bump=0.002), oak), (15.75, 1.05, 0.18))
    banner((8.4, 5.7, 2.25), 90, "#6a2420", "#e0c48a")
    banner((8.4, 0.9, 2.25), 90, "#20405a", "#d9b568")
    bench(10.3, 5.6, 0)
    return [(13.5, 3.55, 1.2, 150), (16.3, 2.6, 2.0, 95), (16.3, 4.0, 2.0, 95), (15.65, 5.1, 0.9, 130), (15.8, 3.2, 0.8, 90), (15.6, 1.7, 0.5, 110), (14.9, 6.5, 2.1, 80), (12.4, 0.75, 1.1, 120)]


def folded(x, y, z):
    """Folded quilts on the chest."""
    for index, tones in enumerate((("#8a1f2a", "#c05a54", "#e0c070"), ("#1f4a6a", "#3f7aa0", "#e6dcc4"), ("#c08a2a", "#ddb45a", "#7a2a5a"), ("#3a5a2f", "#6a8a4a", "#e0c070"))):
        cloth = pictured(f"folded {index}", striped(tones, seed=60 + index), rough=0.75, thread=0.003, bump=0.0008, fade=0.12)
        for lift in (0, 0.047):
            place(cushion("folded", (0.42, 1.05, 0.05), cloth, 70 + index, 0.006), (x, y, z + index * 0.095 + lift), (0, 0, (index % 3 - 1) * 1.6))
