"""Carved bowl for kumis, `тегене`, with its ladle `ожау`; silver inlay and a silver rim."""

import numpy

from studio import ornament
from studio.curves import follow, smooth
from studio.layout import level_pattern
from studio.materials import aged_wood, carved, drawn, layered, material, silver
from studio.shapes import fuse, lathe, pose, sweep
from studio.stage import View

VIEWS = (View(-20, 24, margin=0.78), View(118, 16, margin=0.78), View(-28, 20, (0.42, 0.1, 0.42), 0.42))
TURNS = 12
UNIT = 2 * numpy.pi * 0.15 / TURNS      # one motif on the girth, in metres
LOW, HIGH = 0.004, 0.124                # heights between which the ornament is drawn

OUTSIDE = [(0, 0.006), (0.056, 0.004), (0.062, 0.0), (0.067, 0.004), (0.067, 0.012), (0.064, 0.018), (0.078, 0.026),
           (0.108, 0.042), (0.136, 0.064), (0.150, 0.086), (0.1535, 0.104), (0.1505, 0.118), (0.1475, 0.1225)]
INSIDE = [(0.1430, 0.1225), (0.1415, 0.118), (0.1425, 0.103), (0.138, 0.086), (0.124, 0.064), (0.096, 0.042), (0.055, 0.028)]
FLOOR = 0.0235                          # the inside at its deepest


def picture(strokes):
    return ornament.drawing(strokes, 2048, 512, (0, 0, TURNS, (HIGH - LOW) / UNIT), 0.8)


def level(height):
    return (height - LOW) / UNIT


def inlay():
    """Silver: horns all round, between two fine lines, with stars of dots."""
    strokes = []
    for height, thick in ((0.066, 0.016), (0.0685, 0.008), (0.1105, 0.008), (0.113, 0.016)):
        strokes += ornament.moved(ornament.line(level(height), thick, TURNS), TURNS / 2)
    for index in range(TURNS):
        strokes += ornament.moved(ornament.rams_horns(0.06), index + 0.5, level(0.072), 0.47)
        strokes += ornament.moved(ornament.lozenge(0.3, 0.06), index, level(0.0745), 0.4)
        strokes += ornament.moved(ornament.dots(3, 0, 0.02, 0.24), index, level(0.0585))
    return picture(strokes)


def cuts():
    """Knife work: gadroons below the band and a turned line at the foot."""
    strokes = []
    for index in range(TURNS * 4):
        x = (index + 0.5) / 4
        strokes.append(ornament.stroke([(x, level(0.027)), (x, level(0.053))], 0.03, 0.075))
    for height in (0.0575, 0.0205, 0.0105):
        strokes += ornament.moved(ornament.line(level(height), 0.02, TURNS), TURNS / 2)
    return picture(strokes)


def bowl():
    timber = carved(aged_wood(along=(0.1, 1, 1), grain=0.016, dark="#2a130a", middle="#5d2f16", light="#8a5429"), cuts(), 0.003, 0.45)
    skin = material("inlaid wood", layered(timber, silver(shine=0.28), drawn(inlay(), wear=0.27), step=0.0002))
    profile = numpy.vstack([OUTSIDE[:3], smooth(OUTSIDE[2:], 90)[1:], smooth(INSIDE, 56), [(0.02, FLOOR + .0008), (0, FLOOR)]])
    body = lathe("bowl", profile, skin, 192, 0.004)
    level_pattern(body, LOW, HIGH, 92 / 149)
    return body


def rim():
    """A strip of silver beaten over the lip."""
    section = smooth([(0.1508, 0.1135), (0.1522, 0.1145), (0.1505, 0.120), (0.1482, 0.1242), (0.1452, 0.1250),
                      (0.1424, 0.1240), (0.1408, 0.119), (0.1412, 0.1165)], 30)
    return lathe("silver rim", section, material("rim silver", silver(shine=0.3, dent=0.0012)), 192, 0.004)


def ladle():
    """Scoop and handle of one piece, resting on the bowl's floor and on its rim."""
    timber = material("ladle wood", aged_wood(along=(0.08, 1, 1), grain=0.008, dark="#311709", middle="#6b3d1c", light="#96683a"))
    scoop = lathe("scoop", numpy.vstack([smooth([(0, 0), (0.02, 0.0015), (0.036, 0.012), (0.0425, 0.028), (0.043, 0.038)], 30),
                                         smooth([(0.0395, 0.0385), (0.0385, 0.028), (0.032, 0.014), (0.018, 0.0065), (0, 0.005)], 30)]),
                  timber, 72)
    pose([scoop], (0, -14, 0), (0.012, 0, FLOOR + 0.0004))
    path = smooth([(0.046, 0, 0.053), (0.062, 0, 0.078), (0.098, 0, 0.108), (0.146, 0, 0.1335), (0.198, 0, 0.162),
                   (0.240, 0, 0.192), (0.262, 0, 0.216), (0.268, 0, 0.230), (0.262, 0, 0.237), (0.252, 0, 0.234)], 120)
    along = numpy.linspace(0, 1, 120)
    wide = follow(along, (0, .0105), (.1, .0082), (.3, .0068), (.6, .0068), (.8, .0092), (.9, .0085), (1, .0045))
    handle = sweep("handle", path, wide, timber, 20, 2.3, side=(0, 1, 0), flat=follow(along, (0, .8), (.3, .95), (.8, .7), (1, .9)))
    whole = fuse("ladle", [scoop, handle], 0.0011, 26000, 3)
    collars = [collar(path, wide, place) for place in (62, 66, 88)]
    return pose([whole] + collars, (0, 0, -24))


def collar(path, wide, place):
    """A silver ring round the ladle's handle."""
    piece = path[place - 2:place + 3]
    swell = numpy.array([0.0003, 0.0011, 0.0014, 0.0011, 0.0003])
    metal = material("collar silver", silver(shine=0.24))
    return sweep("collar", piece, wide[place] + swell, metal, 32, 2.3, side=(0, 1, 0), flat=0.97)


def build():
    return [bowl(), rim()] + ladle()
