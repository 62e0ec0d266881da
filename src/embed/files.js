// Files of a portal on another host. Whoever asks for one that is on its way shares it; when all have left, it is given up.
import { bytesOf } from "../packed/stream.mjs";

/** How long to wait for a file, in milliseconds. */
const patience = 20e3;

const coming = new Map();

async function read(href, cache, signal) {
  const answer = await fetch(href, { cache, credentials: "omit", signal }).catch((error) => {
    throw signal.aborted ? error : new Error("no answer that this page may read: is it there, and does it send CORS headers?");
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  if (!href.endsWith(".pack")) return bytesOf(answer.body);
  try {
    return await bytesOf(answer.body.pipeThrough(new DecompressionStream("gzip")));
  } catch (error) {
    if (signal.aborted) throw error;
    // A damaged one may stand in the browser's cache.
    if (cache !== "reload") return read(href, "reload", signal);
    throw new Error("it is damaged or cut short");
  }
}

function begin(href, cache) {
  const giving = new AbortController();
  const alarm = setTimeout(() => giving.abort(new Error("no answer in time")), patience);
  const one = { waiting: 0 };
  const forget = () => coming.get(href) === one && coming.delete(href);
  one.give = () => (forget(), giving.abort());
  one.bytes = read(href, cache, giving.signal).finally(() => (clearTimeout(alarm), forget()));
  coming.set(href, one);
  return one;
}

/** The bytes of a file, until `signal` says that they are wanted no more. `cache` is that of the Fetch standard. */
export function file(href, signal, cache = "default") {
  if (signal.aborted) return Promise.reject(signal.reason);
  const one = coming.get(href) ?? begin(href, cache);
  one.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason);
      --one.waiting || one.give();
    };
    signal.addEventListener("abort", leave, { once: true });
    const told = (error) => reject(signal.aborted ? error : new Error(`${href}: ${error.message}`));
    one.bytes.then(resolve, told).finally(() => signal.removeEventListener("abort", leave));
  });
}
