// A map of a packed catalogue, read as crates/catalogue/src/packed/tree.rs does.

/** The name of the block below a node, a block as it was sent, where a key can be; nothing if the node is the last one. */
export async function below(answer, key) {
  const unpacked = answer.clone().body.pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const isLeaf = !bytes[0];
  if (isLeaf) return;
  let [at, own, name] = [1, ""];
  const number = () => {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      number |= (bytes[at] & 127) << shift;
      if (!(bytes[at++] & 128)) break;
    }
    return number;
  };
  const counted = () => {
    const length = number();
    return bytes.subarray(at, (at += length));
  };
  while (at < bytes.length) {
    const shared = number();
    own = own.slice(0, shared) + String.fromCharCode(...counted());
    if (own > key) break;
    name = [...counted()].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  return name;
}
