// A map of a packed catalogue, read as crates/catalogue/src/packed/tree.rs does.

/** Bytes that are read from the front, as crates/catalogue/src/packed/bytes.rs reads them. */
class Bytes {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  number() {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      number |= (byte & 127) << shift;
      if (!(byte & 128)) break;
    }
    return number;
  }

  counted() {
    const length = this.number();
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

/** Of a node, a block as it was sent, the last value whose key is not after `key` (a character for each byte); and whether it is the last node. */
async function last(answer, key) {
  const unpacked = answer.clone().body.pipeThrough(new DecompressionStream("gzip"));
  const node = new Bytes(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  const isLeaf = node.number() === 0;
  let [own, value] = [""];
  while (node.at < node.bytes.length) {
    const shared = node.number();
    own = own.slice(0, shared) + String.fromCharCode(...node.counted());
    if (own > key) break;
    value = node.counted();
  }
  return { isLeaf, value };
}

/** The record of a key, from the topmost node of its map on; `block` fetches one by its name. */
export async function record(name, key, block) {
  const { isLeaf, value } = await last(await block(name), key);
  if (!isLeaf) return record([...value].map((byte) => byte.toString(16).padStart(2, "0")).join(""), key, block);
  const numbered = new Bytes(value);
  numbered.number();
  return JSON.parse(new TextDecoder().decode(value.subarray(numbered.at)));
}
