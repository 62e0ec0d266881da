// Exhibits that are found by words. What finds them is a wasm of its own (crates/embed), which comes once for a page, with the first
// element that has words. It fetches nothing itself: it is given the blocks that it misses.
import { file } from "./files.js";

const here = (name) => new URL(name, import.meta.url).href;
let coming;

async function open() {
  // Others may wait for it too, so that nobody gives it up.
  const { signal } = new AbortController();
  const [{ ByWords, initSync }, bytes] = await Promise.all([import(here("finder.js")), file(here("finder.wasm"), signal)]);
  const module = await WebAssembly.compile(bytes).catch(({ message }) => {
    throw new Error(`words are found by wasm, for which the page's Content-Security-Policy must have 'wasm-unsafe-eval' in script-src: ${message}`);
  });
  initSync({ module });
  return ByWords;
}

function finder() {
  const own = (coming ??= open());
  // Where it did not come, the next who asks tries again.
  own.catch(() => coming === own && (coming = undefined));
  return own;
}

/**
 * The first exhibits that have these words, as the portal's own search has them: how many there are, whether it is known that there
 * are no more, and the cards of some. Nothing where the text has no words.
 */
export async function byWords(catalogue, words, museum, most, signal) {
  const ByWords = await finder();
  signal.throwIfAborted();
  const search = new ByWords(catalogue.manifest, words, museum, most);
  try {
    if (!search.has_words()) return undefined;
    for (let missing; (missing = search.find()); )
      await Promise.all(missing.split(" ").map(async (name) => search.give(name, await catalogue.block(name, signal))));
    return { total: search.total(), isExact: search.is_exact(), cards: JSON.parse(new TextDecoder().decode(search.cards())) };
  } catch (error) {
    // What the wasm has to say is a text.
    throw typeof error === "string" ? new Error(error) : error;
  } finally {
    search.free();
  }
}
