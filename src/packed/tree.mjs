// A map of a packed catalogue (crates/catalogue/src/packed/tree.rs).
import { Bytes } from "./bytes.mjs";

/** No map has more levels: one that leads back into itself ends here. */
const levels = 8;

const written = new TextEncoder();

function compare(left, right) {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) if (left[at] !== right[at]) return left[at] - right[at];
  return left.length - right.length;
}

/** The entry of a node that a key has or lies under: the last whose own key is not after it. */
function entryOf(bytes, key) {
  let own = new Uint8Array();
  let last;
  while (!bytes.isAtEnd) {
    const shared = own.subarray(0, bytes.number());
    const rest = bytes.counted();
    own = Uint8Array.of(...shared, ...rest);
    const value = bytes.counted();
    const order = compare(own, key);
    if (order > 0) break;
    last = { value, isSame: order === 0 };
  }
  return last;
}

/** The value of a key in the map whose topmost block is called `name`; `block` gives the bytes of one. */
export async function valueOf(name, text, block) {
  const key = written.encode(text);
  for (let level = 0; level < levels; level++) {
    const bytes = new Bytes(await block(name));
    const isLeaf = bytes.byte() === 0;
    const entry = entryOf(bytes, key);
    if (isLeaf || !entry) return entry?.isSame ? entry.value : undefined;
    name = new Bytes(entry.value).name();
  }
  throw new Error("a map of the catalogue has no end");
}
