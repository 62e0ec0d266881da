"""Publishing: every photograph as AVIF and WebP at three widths, and its leading colour."""

import io

from PIL import Image

WIDTHS = (480, 960, 1600)
LARGEST = 120_000  # bytes a 1600 wide AVIF may have
SMALLEST = 60_000


def publish(source, folder):
    """Writes all sizes of one PNG; returns a record for each file."""
    original = Image.open(source).convert("RGB")
    colour, quality = leading_colour(original), avif_quality(original)
    records = []
    for width in WIDTHS:
        height = round(original.height * width / original.width)
        scaled = original if width == original.width else original.resize((width, height), Image.LANCZOS)
        for ending, settings in (("avif", {"quality": quality, "speed": 5}), ("webp", {"quality": 84, "method": 6})):
            name = f"{source.stem}-{width}.{ending}"
            scaled.save(folder / name, **settings)
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
