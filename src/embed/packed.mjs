// As much of a packed catalogue (docs/packed.md) as a record or a list of a museum needs. The portal's own reader is Rust, and knows
// words, years and choices; for this part of it a page would have fetched 65 KB of wasm, and allowed wasm in its policy. What finds
// words (by-words.js) is that reader.
import { Bytes } from "../packed/bytes.mjs";
import { valueOf } from "../packed/tree.mjs";

const format = "museum catalogue 4";

/** How many blocks are kept in memory. */
const kept = 64;

/** The most records of one list: a page of a host is no catalogue, and of so many the cards stand by themselves. */
export const most = 24;

const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

const slice = (bytes) => ({ name: bytes.name(), start: bytes.number(), length: bytes.number() });

/** What a value finds: how many records, and where the cards of the first of them are. */
function termOf(value) {
  const bytes = new Bytes(value);
  const [total] = [bytes.number(), bytes.number()];
  bytes.many(() => {
    bytes.counted();
    bytes.byte();
    const blocks = bytes.many(() => [bytes.number(), slice(bytes)]);
    if (!blocks.length) bytes.counted();
  });
  bytes.many(() => [bytes.byte(), slice(bytes)]);
  const [head, early] = [bytes.many(() => slice(bytes)), bytes.many(() => slice(bytes))];
  return { total, cards: early[0] ?? head[0] };
}

function cardsOf(list, count) {
  const bytes = new Bytes(list);
  const cards = [];
  while (!bytes.isAtEnd && cards.length < count) {
    bytes.number();
    bytes.number();
    bytes.counted();
    cards.push(json(bytes.counted()));
  }
  return cards;
}

export class Packed {
  #blocks = new Map();

  /** The catalogue of a manifest, whose blocks `read` fetches by their paths. */
  constructor(manifest, read) {
    const [first, ...lines] = manifest.split("\n");
    if (first === format && !manifest.endsWith("\nend\n")) throw new Error("the catalogue's manifest is cut short");
    if (first !== format) throw new Error("the catalogue and this script are of different versions");
    this.read = read;
    this.manifest = manifest;
    this.maps = {};
    for (const line of lines) {
      const [word, ...parts] = line.split(" ");
      const [records, , terms, ...others] = parts.filter((part) => /^[0-9a-f]{16}$/.test(part));
      if (others.length) this.maps[word] = { records, terms, everything: others.at(-1) };
    }
  }

  /** The bytes of a block. */
  async block(name, signal) {
    const held = this.#blocks.get(name);
    if (held) return held;
    const block = await this.read(`${name.slice(0, 2)}/${name.slice(2)}.pack`, signal);
    this.#blocks.set(name, block);
    if (this.#blocks.size > kept) this.#blocks.delete(this.#blocks.keys().next().value);
    return block;
  }

  async #slice({ name, start, length }, signal) {
    return (await this.block(name, signal)).subarray(start, start + length);
  }

  #value(name, text, signal) {
    return valueOf(name, text, (name) => this.block(name, signal));
  }

  /** A record of a kind (`exhibits`, `museums`, `tours`), as it was packed or as it was changed since. */
  async record(kind, id, signal) {
    const of = (part) => this.maps[kind + part] && this.#value(this.maps[kind + part].records, id, signal);
    const [packed, added, taken] = await Promise.all(["", "-added", "-taken"].map(of));
    const numbered = added ?? (taken ? undefined : packed);
    if (!numbered) return undefined;
    const bytes = new Bytes(numbered);
    bytes.number();
    return json(bytes.rest());
  }

  /** The first exhibits of a museum, or of all: how many there are, and the cards of some. */
  async exhibits(museum, count, signal) {
    const key = `=museum=${museum.replaceAll("\0", " ")}`;
    const of = async (part) => {
      const maps = this.maps[`exhibits${part}`];
      if (!maps) return { total: 0, cards: [] };
      if (!museum) {
        const bytes = new Bytes(await this.block(maps.everything, signal));
        return { total: termOf(bytes.counted()).total, cards: cardsOf(bytes.counted(), most) };
      }
      const value = await this.#value(maps.terms, key, signal);
      if (!value) return { total: 0, cards: [] };
      const { total, cards } = termOf(value);
      return { total, cards: cards ? cardsOf(await this.#slice(cards, signal), most) : [] };
    };
    const [packed, added, taken] = await Promise.all(["", "-added", "-taken"].map(of));
    const goneIds = this.maps["exhibits-taken"]?.records;
    const isGone = await Promise.all(packed.cards.map(({ id }) => goneIds && this.#value(goneIds, id, signal)));
    const cards = [...added.cards, ...packed.cards.filter((_, at) => !isGone[at])].slice(0, count);
    return { total: Math.max(packed.total + added.total - taken.total, cards.length), cards };
  }
}
