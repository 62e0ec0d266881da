"""Writes demo/rooms.json: the tours through the rooms that this studio has made.

The words are those of rooms_words.json; places, yaw and pitch come from studio/rooms/places.py, files and
colours from what make.py noted.
"""

import json
from pathlib import Path

from records import CREDIT, FREE
from studio.rooms.places import ROOMS, seen

HERE = Path(__file__).resolve().parent
MEDIA = HERE.parent / "media" / "rooms"
RECORDS = HERE.parent / "rooms.json"

KIND = {
    "id": "made-tour",
    "label": {
        "kk": "осы демонстрация үшін компьютерде жасалған виртуалды тур",
        "ru": "виртуальный тур, созданный на компьютере для этой демонстрации",
        "en": "virtual tour made on a computer for this demonstration",
    },
}
GROUND = 0.35  # how high above the floor the mark of another scene stands, in metres


def address(room, name):
    return f"demo/media/rooms/{room}/{name}"


def panorama(room, words, prints):
    """The whole one as AVIF; half its size as WebP for small screens and for those who save data."""
    files = {name: next(file for file in prints if file["name"].endswith(name)) for name in (".avif", "2048.webp", "ahead.webp")}
    full, half, ahead = files.values()
    return {
        "kind": "panorama",
        "url": address(room, full["name"]),
        "small": address(room, half["name"]),
        "alternative": words,
        "width": full["width"],
        "height": full["height"],
        "colour": half["colour"],
        "poster": address(room, ahead["name"]),
        "credit": CREDIT,
        "rights": FREE,
    }


def hotspot(room, stand, words):
    """What can be pointed at from a place: another scene where one would stand in it, or a named point."""
    own = {key: value for key, value in words.items() if key != "at"}
    point = room.points[words["at"]] if "at" in words else (*room.stand(words["scene"]).at[:2], GROUND)
    yaw, pitch = seen(stand, point)
    return {**own, "yaw": yaw, "pitch": pitch}


def scene(name, stand, words, prints):
    room = ROOMS[name]
    x, y = room.on_plan(*stand.at[:2])
    return {
        "id": stand.id,
        "title": words["title"],
        "text": words["text"],
        "media": panorama(name, words["alternative"], prints),
        "place": {"x": round(x, 4), "y": round(y, 4), "facing": stand.facing},
        "hotspots": [hotspot(room, stand, own) for own in words["hotspots"]],
    }


def made(name):
    """What make.py noted of a room; nothing before it has a panorama and a plan."""
    path = MEDIA / name / "about.json"
    about = json.loads(path.read_text()) if path.exists() else {}
    return about if about.get("scenes") and about.get("plan") else None


def tour(name, words, about):
    """A tour through the scenes that have been made."""
    stands = [stand for stand in ROOMS[name].stands if stand.id in about["scenes"]]
    known = {stand.id for stand in stands}
    scenes = [scene(name, stand, words["scenes"][stand.id], about["scenes"][stand.id]["prints"]) for stand in stands]
    for one in scenes:
        one["hotspots"] = [spot for spot in one["hotspots"] if spot.get("scene", one["id"]) in known]
    plan = about["plan"]
    return {
        "id": name,
        "title": words["title"],
        "kind": KIND,
        "summary": words["summary"],
        "plain_summary": words["plain_summary"],
        "plan": {
            "url": address(name, plan["name"]),
            "alternative": words["plan"],
            "width": plan["width"],
            "height": plan["height"],
            "credit": CREDIT,
            "rights": FREE,
        },
        "scenes": scenes,
    }


def main():
    words = json.loads((HERE / "rooms_words.json").read_text())
    tours = [tour(name, own, about) for name, own in words.items() if (about := made(name))]
    catalogue = {"$schema": "../docs/schema/catalogue.schema.json", "tours": tours}
    RECORDS.write_text(json.dumps(catalogue, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
