"""Ready tiles of a very large picture, as any web server can give them out (IIIF Image API 3.0, level 0)."""

import json
import shutil

import pyvips

PUBLIC = "https://portal.example/demo/media/objects"  # tiles that have moved are known by where they are found
WIDTHS = (480, 960, 1600)  # of the whole picture, beside the tiles


def publish(source, folder, name):
    """Cuts a picture into tiles of 1024 pixels; returns what `about.json` says about them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    picture = pyvips.Image.new_from_file(str(source))[:3]
    picture.dzsave(str(folder), layout="iiif3", suffix=".jpg[Q=33,optimize_coding,strip]", tile_size=1024, id=f"{PUBLIC}/{name}")
    (folder.parent / "vips-properties.xml").unlink(missing_ok=True)
    sizes = [whole(picture, width, folder) for width in WIDTHS]
    info = json.loads((folder / "info.json").read_text())
    info["sizes"] = [{"width": width, "height": height} for width, height in sizes]
    (folder / "info.json").write_text(json.dumps(info, indent=2) + "\n")
    return {"width": picture.width, "height": picture.height, "sizes": sizes}


def whole(picture, width, folder):
    """The whole picture in one of the sizes."""
    scaled = picture.thumbnail_image(width)
    place = folder / "full" / f"{scaled.width},{scaled.height}" / "0"
    place.mkdir(parents=True, exist_ok=True)
    scaled.write_to_file(str(place / "default.jpg[Q=80,strip]"))
    return scaled.width, scaled.height
