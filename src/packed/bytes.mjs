// Numbers, texts and names in the bytes of a block (crates/catalogue/src/packed/bytes.rs). What ends too early is an error.

export class Bytes {
  #at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  get isAtEnd() {
    return this.#at >= this.bytes.length;
  }

  take(length) {
    const end = this.#at + length;
    if (end > this.bytes.length) throw new Error("a block of the catalogue is not what it should be");
    return this.bytes.subarray(this.#at, (this.#at = end));
  }

  rest() {
    return this.take(this.bytes.length - this.#at);
  }

  byte() {
    return this.take(1)[0];
  }

  /** Seven bits in each byte, the lowest first (LEB128); no count has more than 32. */
  number() {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      number += (byte & 127) * 2 ** shift;
      if (byte < 128) return number;
    }
    return this.take(Infinity);
  }

  /** Bytes with their length before them. */
  counted() {
    return this.take(this.number());
  }

  /** The name of a block. */
  name() {
    return [...this.take(8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** So many of something, each read by `one`. */
  many(one) {
    return Array.from({ length: Math.min(this.number(), 1e5) }, one);
  }
}
