// What a visitor has seen, kept as far as there is room: what was not wanted for the longest time goes first.

/** A store of answers in a cache, `most` bytes of them. */
export class Seen {
  #open;
  #most;
  #sizes;
  #total = 0;

  constructor(open, most) {
    this.#open = open;
    this.#most = most;
  }

  /** The sizes by address, the longest unwanted first: that is the order of the cache. */
  async #known() {
    this.#sizes ??= this.#open().then(async (cache) => {
      const [requests, answers] = await Promise.all([cache.keys(), cache.matchAll()]);
      const sizes = new Map(requests.map(({ url }, at) => [url, Number(answers[at]?.headers.get("content-length"))]));
      for (const size of sizes.values()) this.#total += size;
      return sizes;
    });
    return this.#sizes;
  }

  /** Keeps an answer behind all others, and lets go of the first where there is no room. */
  async put(url, answer) {
    const bytes = await answer.arrayBuffer();
    // One film is not worth all that was seen before it.
    if (bytes.byteLength > this.#most / 8) return;
    const sizes = await this.#known();
    const cache = await this.#open();
    const headers = { "content-type": answer.headers.get("content-type") ?? "", "content-length": bytes.byteLength };
    await this.#forget(sizes, cache, url);
    await cache.put(url, new Response(bytes, { headers }));
    sizes.set(url, bytes.byteLength);
    this.#total += bytes.byteLength;
    while (this.#total > this.#most) await this.#forget(sizes, cache, sizes.keys().next().value);
  }

  async #forget(sizes, cache, url) {
    if (!sizes.has(url)) return;
    this.#total -= sizes.get(url);
    sizes.delete(url);
    await cache.delete(url);
  }
}
