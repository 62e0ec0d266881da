"""Makes the museum's pictures, models and panoramas again: `make.py objects|rooms [id …] [--preview] [--again]`.

`make.py large id` photographs one object from above, so that its stitches can be seen.
"""

import argparse
import hashlib
import json
import time
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "studio" / "objects"
MEDIA = HERE.parent / "media" / "objects"
ROOMS = HERE / "studio" / "rooms"
PANORAMAS = HERE.parent / "media" / "rooms"


def every_id():
    return sorted(path.stem for path in SOURCES.glob("[!_]*.py"))


def every_room():
    from studio.rooms import places
    return list(places.ROOMS)


def digest(name):
    return hashlib.sha256((SOURCES / f"{name}.py").read_bytes()).hexdigest()[:16]


def up_to_date(name):
    about = MEDIA / name / "about.json"
    return about.exists() and json.loads(about.read_text()).get("made_from") == digest(name)


def assemble(name):
    """Builds one object in an empty scene and stands it on the ground."""
    from studio import stage
    stage.fresh_scene()
    recipe = import_module(f"studio.objects.{name}")
    parts = recipe.build()
    stage.settle(parts)
    return parts, recipe.VIEWS


def preview(name):
    from studio import stage
    folder = HERE / "previews"
    folder.mkdir(exist_ok=True)
    parts, views = assemble(name)
    stage.photograph(parts, views, folder, 640, 480, 12, stem=name)


def make(name, samples):
    """The whole work for one object: pictures, models and a note about them."""
    from studio import export, pictures, stage
    folder, raw = MEDIA / name, HERE / "previews" / "raw" / name
    for place in (folder, raw):
        place.mkdir(parents=True, exist_ok=True)
    parts, views = assemble(name)
    low, high = stage.bounds(parts)
    shots = stage.photograph(parts, views, raw, samples=samples)
    printed = [record for shot in shots for record in pictures.publish(shot, folder)]
    model = export.web_model(parts, folder, raw)
    size = dict(zip(("width", "depth", "height"), (round(float(s) * 100, 1) for s in high - low)))
    about = {"id": name, "size_cm": size, "pictures": printed, "model": model, "made_from": digest(name)}
    (folder / "about.json").write_text(json.dumps(about, indent=2, ensure_ascii=False) + "\n")


def large(name, samples):
    """One object from above, 8,192 pixels wide, in tiles."""
    from studio import stage, tiles
    raw = HERE / "previews" / "raw" / name
    raw.mkdir(parents=True, exist_ok=True)
    parts, _ = assemble(name)
    [shot] = stage.photograph(parts, [stage.View(0, 89.9, margin=0.985)], raw, 8192, 4864, samples, stem="large")
    about = tiles.publish(shot, MEDIA / name / "tiles", name)
    (MEDIA / name / "tiles.json").write_text(json.dumps(about) + "\n")


def room_digest(name, stand):
    """Of all that one scene is made from: the room's own files and the place of the camera."""
    sources = b"".join(path.read_bytes() for path in sorted(ROOMS.glob(f"{name}*.py")))
    return hashlib.sha256(sources + repr(stand).encode()).hexdigest()[:16]


def room_about(name):
    path = PANORAMAS / name / "about.json"
    return json.loads(path.read_text()) if path.exists() else {"id": name, "scenes": {}}


def scenes_to_make(name, again):
    """The scenes of a room that are not up to date."""
    from studio.rooms import places
    made = room_about(name)["scenes"]
    return [stand for stand in places.ROOMS[name].stands
            if again or made.get(stand.id, {}).get("made_from") != room_digest(name, stand)]


def note_room(name, scenes=(), **more):
    """Adds to what is noted of a room."""
    about = room_about(name)
    about["scenes"].update(scenes)
    (PANORAMAS / name / "about.json").write_text(json.dumps({**about, **more}, indent=2, ensure_ascii=False) + "\n")


def make_room(name, stands, samples, preview=False):
    """Builds a room once and looks at it from every place; notes each scene as soon as it is done."""
    from studio import stage
    from studio.rooms import panorama, plan
    folder, raw = PANORAMAS / name, HERE / "previews" / "raw" / name
    for path in (folder, raw):
        path.mkdir(parents=True, exist_ok=True)
    stage.fresh_scene()
    room = import_module(f"studio.rooms.{name}")
    lamps, digests = room.build(), {stand.id: room_digest(name, stand) for stand in stands}
    if not preview:
        note_room(name, plan=plan.publish(name, folder))
    for stand in stands:
        room.light(stand, lamps)
        if preview:
            panorama.take(stand, HERE / "previews" / f"{name}-{stand.id}.png", 1024, samples)
            continue
        seconds = panorama.take(stand, raw / f"{stand.id}.png", panorama.WIDE, samples)
        prints = panorama.publish(raw / f"{stand.id}.png", folder)
        note_room(name, {stand.id: {"prints": prints, "seconds": seconds, "made_from": digests[stand.id]}})
        print(f"{name}, {stand.id}: {seconds} s", flush=True)


def rooms(wish):
    for name in wish.ids or every_room():
        stands = scenes_to_make(name, wish.preview or wish.again)
        stands = [stand for stand in stands if not wish.scene or stand.id in wish.scene]
        if stands or not room_about(name).get("plan"):
            make_room(name, stands, wish.samples or 12, wish.preview)
        else:
            print(name, "is up to date")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["objects", "rooms", "large"])
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--preview", action="store_true", help="small quick pictures in previews/, nothing else")
    parser.add_argument("--again", action="store_true", help="make even what is up to date")
    parser.add_argument("--samples", type=int, help="light paths a pixel, denoised: 18 for objects, 12 for rooms; 64 for print")
    parser.add_argument("--scene", action="append", help="of a room, only this scene; may be given again")
    wish = parser.parse_args()
    if wish.kind == "rooms":
        rooms(wish)
        return
    for name in wish.ids or every_id():
        if wish.kind == "objects" and not (wish.preview or wish.again) and up_to_date(name):
            print(name, "is up to date")
            continue
        start = time.time()
        if wish.kind == "large":
            large(name, wish.samples or 8)
        else:
            preview(name) if wish.preview else make(name, wish.samples or 18)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
