"""Where one stands in the rooms and what can be pointed at: metres, x to the east, y to the north, z up.

No Blender here: both the rooms and the writer of the records read it.
"""

from dataclasses import dataclass, field
from math import atan2, degrees, hypot


@dataclass(frozen=True)
class Stand:
    """A place of the camera; `facing` is the middle of the panorama in degrees clockwise from north."""
    id: str
    at: tuple
    facing: float
    outdoors: bool = False


@dataclass(frozen=True)
class Room:
    stands: tuple
    points: dict = field(default_factory=dict)
    plan: tuple = (0, 0, 1, 1)  # what the plan shows: west, south, east, north

    def stand(self, name):
        return next(stand for stand in self.stands if stand.id == name)

    def on_plan(self, x, y):
        """A place as shares of the plan, from the left and from the top."""
        west, south, east, north = self.plan
        return (x - west) / (east - west), (north - y) / (north - south)


YURT = Room(
    stands=(Stand("outside", (-1.35, -6.2, 1.62), 13, outdoors=True), Stand("entrance", (-0.1, -2.15, 1.55), 2),
            Stand("tor", (-0.55, 0.95, 1.28), 14), Stand("hearth", (-0.85, -0.95, 1.3), 44)),
    points={
        "door": (0, -3.05, 1.0), "crown": (0, 0, 3.5), "outer band": (-2.2, -2.27, 1.4), "ropes": (-1.25, -2.05, 2.55), "aul": (-34, 24, 1.6),
        "poles": (-1.35, 1.35, 2.7), "lattice": (-2.6, -1.5, 1.2), "hearth": (0, 0, 0.45), "table": (0.98, 0.98, 0.33),
        "kumis bowl": (0.98, 0.98, 0.45), "dombra": (2.42, 1.55, 1.2), "chest": (0, 2.42, 0.35), "quilts": (0, 2.4, 0.85),
        "tus-kiiz": (0.95, 2.72, 1.35), "carpet": (-1.15, 0.6, 0.03), "saddle": (-2.3, 0.1, 0.75),
    },
    plan=(-4.0, -7.4, 4.0, 3.8),
)

HALL = Room(
    stands=(Stand("entrance", (4.5, 2.9, 1.6), 22), Stand("archaeology", (3.7, 9.5, 1.6), 6),
            Stand("music", (11.9, 9.8, 1.6), 38), Stand("steppe", (12.2, 2.5, 1.6), 68)),
    points={
        "balbal": (6.5, 5.35, 1.0), "map": (0.05, 4.75, 1.9), "banner": (1.5, 6.55, 2.4), "desk": (1.4, 1.75, 1.05),
        "jug": (4.0, 11.15, 1.28), "cauldron": (1.75, 10.9, 0.85), "helmet": (6.35, 11.9, 1.3), "bowl": (1.72, 8.5, 1.0),
        "wall case": (5.4, 13.4, 1.2), "kobyz": (12.5, 11.33, 1.2), "dombra": (16.3, 10.3, 1.75), "lying dombra": (9.75, 12.4, 0.92),
        "podium": (14.7, 12.6, 0.5), "bracelet": (13.5, 3.55, 1.2), "carpet": (16.35, 3.3, 2.3), "saddle": (15.65, 5.1, 1.1),
        "chest": (15.85, 3.2, 0.75), "hanging": (14.9, 6.55, 2.1), "kumis bowl": (12.4, 0.75, 1.1),
        "north-south west": (4.0, 6.8, 1.2), "north-south east": (12.4, 6.8, 1.2), "west-east north": (8.2, 10.3, 1.2), "west-east south": (8.2, 3.3, 1.2),
    },
    plan=(-0.9, -0.9, 17.3, 14.5),
)

ROOMS = {"yurt": YURT, "hall": HALL}


def seen(stand, point):
    """Where a point is in a stand's panorama: degrees to the right of its middle, and up."""
    east, north, up = (p - s for p, s in zip(point, stand.at))
    yaw = (degrees(atan2(east, north)) - stand.facing + 180) % 360 - 180
    return round(yaw, 1), round(degrees(atan2(up, hypot(east, north))), 1)
