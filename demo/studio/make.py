"""Makes the museum's pictures and models again: `make.py objects [id …] [--preview] [--again]`.

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


def every_id():
    return sorted(path.stem for path in SOURCES.glob("[!_]*.py"))


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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["objects", "large"])
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--preview", action="store_true", help="three small quick pictures in previews/, no model")
    parser.add_argument("--again", action="store_true", help="make even what is up to date")
    parser.add_argument("--samples", type=int, default=18, help="light paths a pixel, denoised; 64 for print")
    wish = parser.parse_args()
    for name in wish.ids or every_id():
        if wish.kind == "objects" and not (wish.preview or wish.again) and up_to_date(name):
            print(name, "is up to date")
            continue
        start = time.time()
        if wish.kind == "large":
            large(name, wish.samples)
        else:
            preview(name) if wish.preview else make(name, wish.samples)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
