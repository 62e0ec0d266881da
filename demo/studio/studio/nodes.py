"""A short vocabulary for writing shader graphs as ordinary expressions.

Every method returns a socket (or takes one), so a material reads like arithmetic.
All sizes are metres, measured on the part before it was posed (the `rest`
attribute), so wood grain keeps following a neck however the lute is laid down.
"""

import bpy
import numpy

Socket = bpy.types.NodeSocket


def paint(hexadecimal, alpha=1.0):
    """A colour as designers write it, turned into the linear light Cycles wants."""
    values = [int(hexadecimal[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values) + (alpha,)


class Nodes:
    """Writes nodes into one material."""

    def __init__(self, tree):
        self.tree = tree

    def put(self, value, socket):
        """Gives an input either a constant or a link."""
        if isinstance(value, Socket):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def add(self, kind, inputs=(), **properties):
        node = self.tree.nodes.new("ShaderNode" + kind)
        for name, value in properties.items():
            setattr(node, name, value)
        for name, value in dict(inputs).items():
            self.put(value, node.inputs[name])
        return node

    def rest(self, size=1.0, stretch=(1, 1, 1)):
        """Position on the unposed part, in units of `size`; `stretch` squeezes it by axis."""
        place = self.add("Attribute", attribute_name="rest").outputs["Vector"]
        factors = tuple(s / size for s in stretch)
        return self.add("VectorMath", {0: place, 1: factors}, operation="MULTIPLY").outputs[0]

    def noise(self, size, detail=4.0, rough=0.55, stretch=(1, 1, 1), distortion=0.0):
        return self.add("TexNoise", {"Vector": self.rest(size, stretch), "Scale": 1.0, "Detail": detail,
                                     "Roughness": rough, "Distortion": distortion}).outputs["Fac"]

    def cells(self, size, feature="F1", stretch=(1, 1, 1), output="Distance", warp=0.0):
        """Cellular pattern; `warp` bends the cells so that cracks do not look ruled."""
        place = self.rest(size, stretch)
        if warp:
            bend = self.add("TexNoise", {"Vector": place, "Scale": 0.7}).outputs["Color"]
            bend = self.add("VectorMath", {0: bend, "Scale": warp}, operation="SCALE").outputs[0]
            place = self.add("VectorMath", {0: place, 1: bend}, operation="ADD").outputs[0]
        return self.add("TexVoronoi", {"Vector": place, "Scale": 1.0}, feature=feature).outputs[output]

    def math(self, operation, first, second=0.0):
        return self.add("Math", {0: first, 1: second}, operation=operation).outputs[0]

    def times(self, first, second):
        return self.math("MULTIPLY", first, second)

    def plus(self, first, second):
        return self.math("ADD", first, second)

    def step(self, value, low, high):
        """0 below `low`, 1 above `high`, smooth between (reversed when low > high)."""
        ends = (0.0, 1.0) if low <= high else (1.0, 0.0)
        node = self.add("MapRange", interpolation_type="SMOOTHSTEP")
        for name, number in zip(("Value", "From Min", "From Max", "To Min", "To Max"),
                                (value, min(low, high), max(low, high)) + ends):
            self.put(number, node.inputs[name])
        return node.outputs["Result"]

    def mix(self, factor, first, second):
        """Between two numbers or two colours, whichever they are."""
        coloured = any(isinstance(v, tuple) or getattr(v, "type", "") == "RGBA" for v in (first, second))
        if not coloured:
            node = self.add("Mix", data_type="FLOAT")
            sockets, out = [s for s in node.inputs if s.type == "VALUE"], node.outputs[0]
        else:
            node = self.add("Mix", data_type="RGBA")
            sockets = [node.inputs[0]] + [s for s in node.inputs if s.type == "RGBA"]
            out = next(s for s in node.outputs if s.type == "RGBA")
        for value, socket in zip((factor, first, second), sockets[-3:] if coloured else sockets[:1] + sockets[-2:]):
            self.put(value, socket)
        return out

    def ramp(self, value, *colours):
        """A smooth scale of evenly spaced colours over 0..1."""
        node = self.add("ValToRGB", {"Fac": value})
        band = node.color_ramp.elements
        for _ in colours[2:]:
            band.new(0.5)
        for index, colour in enumerate(colours):
            band[index].position = index / (len(colours) - 1)
            band[index].color = colour
        return node.outputs["Color"]

    def picture(self, array, layer="pattern"):
        """A grey picture drawn by us, laid on by the grid coordinates of the part."""
        place = self.add("UVMap", uv_map=layer).outputs[0]
        return self.add("TexImage", {"Vector": place}, image=image_of(array)).outputs["Color"]

    def cavity(self, distance):
        """1 in corners and grooves where dirt collects, 0 on open faces."""
        open_sky = self.add("AmbientOcclusion", {"Distance": distance}, samples=1).outputs["AO"]
        return self.step(open_sky, 0.85, 0.35)


def image_of(array):
    """A numpy picture (rows from the bottom, 0..1) as a Blender image without colour management."""
    height, width = array.shape
    image = bpy.data.images.new("drawn", width, height, alpha=False)
    image.colorspace_settings.name = "Non-Color"
    pixels = numpy.repeat(array[:, :, None], 4, axis=2).astype(numpy.float32)
    pixels[:, :, 3] = 1
    image.pixels.foreach_set(pixels.ravel())
    image.pack()
    return image
