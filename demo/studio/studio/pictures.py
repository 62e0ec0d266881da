"""Publishing: every photograph as AVIF, as WebP for browsers that know no other, and its leading colour."""

import io

from PIL import Image

WIDTHS = {"avif": (480, 720, 960, 1600), "webp": (960, 1600)}  # 720: a phone's window
SCALED = 60  # the quality of an AVIF in which nobody looks for a stitch
LARGEST = 90_000  # bytes a 1600 wide AVIF may have
SMALLEST = 40_000


def publish(source, folder):
    """Writes all sizes of one PNG; returns a record for each file."""
    original = Image.open(source).convert("RGB")
    colour, quality = leading_colour(original), avif_quality(original)
    records = []
    settings = {"avif": {"speed": 5}, "webp": {"quality": 78, "method": 6}}
    for ending, widths in WIDTHS.items():
        for width in widths:
            height = round(original.height * width / original.width)
            scaled = original if width == original.width else original.resize((width, height), Image.LANCZOS)
            name = f"{source.stem}-{width}.{ending}"
            own = {"quality": quality if width == original.width else SCALED} if ending == "avif" else {}
            scaled.save(folder / name, **settings[ending], **own)
            records.append({"name": name, "width": width, "height": height, "colour": colour})
    return records


def avif_quality(image):
    """The quality at which the picture neither wastes bytes nor shows blocks."""
    for quality in (72, 80, 88, 93):
        store = io.BytesIO()
        image.save(store, "AVIF", quality=quality, speed=7)
        if store.tell() > LARGEST:
            return max(quality - 9, 55)
        if store.tell() >= SMALLEST:
            return quality
    return quality


def leading_colour(image):
    """The commonest colour, for the page to show before the picture has come."""
    small = image.resize((64, 48)).quantize(6)
    _, index = max(small.getcolors())
    return "#%02x%02x%02x" % tuple(small.getpalette()[index * 3:index * 3 + 3])
