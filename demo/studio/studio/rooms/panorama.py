"""The panorama camera and its prints: AVIF in full, WebP at half size, a plain picture for the page."""

import io
import time
from math import radians

import bpy
import numpy
from PIL import Image, ImageFilter

from .. import stage
from ..pictures import leading_colour

WIDE = 4096
LARGEST = 640_000  # bytes the AVIF may have
AHEAD = (1280, 720, 92)  # the plain picture: width, height, degrees across


def camera(stand):
    lens = bpy.data.cameras.new(stand.id)
    lens.type = "PANO"
    (lens if hasattr(lens, "panorama_type") else lens.cycles).panorama_type = "EQUIRECTANGULAR"
    lens.clip_start, lens.clip_end = 0.02, 9000
    holder = bpy.data.objects.new(stand.id, lens)
    bpy.context.scene.collection.objects.link(holder)
    holder.location, holder.rotation_euler = stand.at, (radians(90), 0, radians(-stand.facing))
    return holder


def take(stand, target, width, samples):
    """Renders what is seen from one place; returns the seconds it took."""
    scene = bpy.context.scene
    stage.use_cycles(scene, samples)
    cycles = scene.cycles
    cycles.adaptive_threshold, cycles.adaptive_min_samples = 0.1, 4
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces, cycles.transparent_max_bounces = 3, 1, 2, 8
    cycles.sample_clamp_indirect, cycles.use_light_tree = 4.0, True
    scene.render.use_persistent_data = True
    scene.render.resolution_x, scene.render.resolution_y = width, width // 2
    scene.view_settings.view_transform, scene.view_settings.look = "AgX", "AgX - Medium High Contrast"
    scene.render.dither_intensity = 1.0
    scene.camera = camera(stand)
    scene.render.filepath = str(target)
    start = time.time()
    bpy.ops.render.render(write_still=True)
    return round(time.time() - start)


def publish(source, folder):
    """Writes all prints of one panorama; returns a record for each file."""
    whole = Image.open(source).convert("RGB")
    half = whole.resize((WIDE // 2, WIDE // 4), Image.LANCZOS)
    ahead = straight(half if whole.width < WIDE else whole)
    prints = [(whole, f"{source.stem}-{whole.width}.avif", {"quality": avif_quality(whole), "speed": 5}),
              (half, f"{source.stem}-{half.width}.webp", {"quality": 76, "method": 6}),
              (ahead, f"{source.stem}-ahead.webp", {"quality": 78, "method": 6})]
    for image, name, settings in prints:
        image.save(folder / name, **settings)
    return [{"name": name, "width": image.width, "height": image.height, "bytes": (folder / name).stat().st_size,
             "colour": leading_colour(ahead)} for image, name, _ in prints]


def avif_quality(image):
    """The best quality that stays within the bytes a panorama may have."""
    for quality in (88, 82, 76, 70, 64, 58, 52, 46):
        store = io.BytesIO()
        image.save(store, "AVIF", quality=quality, speed=7)
        if store.tell() <= LARGEST:
            return quality
    return 42


def straight(panorama):
    """The middle of a panorama as an ordinary camera would see it."""
    width, height, across = AHEAD
    reach = numpy.tan(radians(across) / 2)
    x, y = numpy.meshgrid(numpy.linspace(-reach, reach, width), numpy.linspace(1, -1, height) * reach * height / width)
    yaw, pitch = numpy.arctan2(x, 1), numpy.arctan2(y, numpy.hypot(x, 1))
    column = ((yaw / (2 * numpy.pi) + 0.5) * panorama.width).clip(0, panorama.width - 1)
    row = ((0.5 - pitch / numpy.pi) * panorama.height).clip(0, panorama.height - 1)
    pixels = numpy.asarray(panorama.filter(ImageFilter.GaussianBlur(0.6)))
    return Image.fromarray(pixels[row.astype(int), column.astype(int)])
