// Small media for the journeys, made here: pictures, models, IIIF descriptions, broken ones too.
import { crc32, deflateSync } from "node:zlib";

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** A picture in bands of colour, as PNG (W3C PNG, third edition); to be turned, if an orientation of its EXIF says so. */
export function png(width, height, orientation) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits, red green blue
  const rows = Buffer.alloc((3 * width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows.set([(x * 255) / width, (y * 255) / height, 128], y * (3 * width + 1) + 1 + 3 * x);
    }
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  // One entry, big-endian (EXIF 2.3, section 4.6).
  const exif = orientation ? chunk("eXIf", Buffer.from([77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])) : Buffer.alloc(0);
  return Buffer.concat([signature, chunk("IHDR", header), exif, chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** A pyramid of four triangles as binary glTF (glTF 2.0, section 4.4); without a mesh on request. */
export function glb({ empty = false } = {}) {
  const corners = [[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]];
  const triangles = corners.flatMap((corner, at) => [corner, [0, 1.5, 0], corners[(at + 1) % 4]]);
  const positions = Buffer.from(new Float32Array(triangles.flat()).buffer);
  const json = {
    asset: { version: "2.0" },
    scene: 0,
    scenes: [{ nodes: empty ? [] : [0] }],
    ...(!empty && {
      nodes: [{ mesh: 0 }],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 }, material: 0 }] }],
      materials: [{ doubleSided: true, pbrMetallicRoughness: { baseColorFactor: [0.8, 0.6, 0.2, 1] } }],
      accessors: [{ bufferView: 0, componentType: 5126, count: 12, type: "VEC3", min: [-1, 0, -1], max: [1, 1.5, 1] }],
      bufferViews: [{ buffer: 0, byteLength: positions.length }],
      buffers: [{ byteLength: positions.length }],
    }),
  };
  const text = Buffer.from(JSON.stringify(json));
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, 0x20)]);
  const part = (type, data) => Buffer.concat([Buffer.from(new Uint32Array([data.length, type]).buffer), data]);
  const body = Buffer.concat([part(0x4e4f534a, padded), part(0x004e4942, positions)]);
  return Buffer.concat([Buffer.from(new Uint32Array([0x46546c67, 2, 12 + body.length]).buffer), body]);
}

/** The description of a level 0 service of one 512-pixel tile at two scales (IIIF Image API 3.0, section 5). */
export const iiifInfo = (id) => ({
  "@context": "http://iiif.io/api/image/3/context.json",
  id,
  type: "ImageService3",
  protocol: "http://iiif.io/api/image",
  profile: "level0",
  width: 1024,
  height: 512,
  tiles: [{ width: 512, height: 512, scaleFactors: [1, 2] }],
});
