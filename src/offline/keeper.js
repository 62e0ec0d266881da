// Keeps a museum, a tour or a collection for the road. A custom element: `task` says what to do, `state` events how it fares.
import { styles } from "./element.js";
import { Names, about } from "./files.mjs";

const scope = document.baseURI;
const names = new Names(scope);
/** How many files are asked for at once. */
const atOnce = 4;

/** Does something with each of a list, a few at once, until one fails. */
async function each(list, act) {
  const left = [...list];
  const work = async () => {
    try {
      while (left.length) await act(left.shift());
    } finally {
      left.length = 0;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Asks the service worker, and waits for what it says. */
async function ask(question) {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    active.postMessage(question, [port2]);
  });
}

class Keeper extends HTMLElement {
  #stop = new AbortController();

  disconnectedCallback() {
    this.#stop.abort();
  }

  set task(task) {
    if (!task?.do) return;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#do(task, this.#stop.signal);
  }

  async #do(task, signal) {
    const tell = (state, more = {}) => signal.aborted || this.dispatchEvent(new CustomEvent("state", { detail: { state, ...more } }));
    try {
      if (!("caches" in window) || !(await navigator.serviceWorker?.getRegistration())) return tell("failed", { reason: "refused" });
      await this[task.do](task, tell, signal);
    } catch (error) {
      tell("failed", { reason: reasons[error.name] ?? "network" });
    }
  }

  /** Whether it is kept already, with the same contents, and if so how large it is. */
  async look({ address, contents }, tell) {
    const kept = (await list()).find((one) => one.address === address);
    tell(kept?.whole && kept.contents === contents ? "kept" : "absent", kept);
  }

  /** How much there is to fetch; files whose size no server tells are counted apart. */
  async measure({ files }, tell, signal) {
    let bytes = await ask({ lacks: true });
    let unknown = 0;
    await each(files, async (file) => {
      const { headers } = await fetch(file, { method: "HEAD", signal });
      if (headers.has("content-length")) bytes += Number(headers.get("content-length"));
      else unknown++;
    });
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    tell("measured", { bytes, unknown, lacks: quota !== undefined && bytes > quota - usage ? "room" : "" });
  }

  /** Keeps all files. What is there already from an earlier try is not fetched again. */
  async keep({ address, title, lang, contents, files }, tell, signal) {
    // Asks the visitor in some browsers; a no is no reason not to try.
    const lasting = Boolean(await navigator.storage?.persist?.().catch(() => false));
    const cache = await caches.open(names.kept(address));
    const program = await ask({ all: true });
    if (program !== "kept") throw Object.assign(new Error("the program could not be kept"), { name: program });
    let [done, bytes] = [0, 0];
    await each(files, async (file) => {
      const answer = (await cache.match(file)) ?? (await this.#fetch(cache, file, signal));
      bytes += answer ? (await answer.blob()).size : 0;
      tell("progress", { done: ++done, of: files.length });
    }).catch(async (error) => {
      // Half of a thing must not fill a device that has no room.
      if (error.name === "QuotaExceededError") await caches.delete(names.kept(address));
      throw error;
    });
    signal.throwIfAborted();
    // What it consisted of before, and does not any more, has no use.
    const wanted = new Set(files.map((file) => new URL(file, scope).href));
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
    await cache.put(about, new Response(JSON.stringify({ title, lang, contents, bytes })));
    tell("kept", { bytes, lasting });
  }

  /** One file; what the server does not have (any more) is no reason to stop. */
  async #fetch(cache, file, signal) {
    const answer = await fetch(file, { signal });
    if (answer.status >= 500) throw new TypeError(`status ${answer.status}`);
    if (!answer.ok) return null;
    await cache.put(file, answer.clone());
    return answer;
  }

  /** Any new task stops the one before. */
  stop() {}

  async forget({ address }, tell) {
    await caches.delete(names.kept(address));
    tell("absent");
  }

  async list(_, tell) {
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    tell("list", { things: await list(), used: usage, room: quota });
  }
}

const reasons = { QuotaExceededError: "full", SecurityError: "refused", InvalidStateError: "refused" };

/** What is kept. A thing that does not say what it is was not kept to its end. */
async function list() {
  const addresses = (await caches.keys()).map((name) => names.of("kept", name)).filter((address) => address !== null);
  return Promise.all(
    addresses.map(async (address) => {
      const said = await caches.match(about, { cacheName: names.kept(address) });
      return { address, whole: Boolean(said), ...(await said?.json()) };
    }),
  );
}

styles("style/offline.css");
customElements.define("museum-keeper", Keeper);
