// What the three viewers share. Each is a custom element: it starts when it is put into the page
// and stops when it is taken out, and it tells the portal how it fares by `state` events.

/** Why a viewer cannot show its object; the portal has words for each (see components/media/stage.rs). */
export class Trouble extends Error {
  constructor(reason, cause) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** Where the viewers' own files stand: beside this script. */
export const files = new URL(".", import.meta.url).href;

export const stillness = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function requireWebGl() {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  if (!context) throw new Trouble("no-webgl");
  context.getExtension("WEBGL_lose_context")?.loseContext();
}

/** Adds a style sheet of the viewers' to the page, once. */
export function style(name) {
  const href = files + name;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href });
  document.head.append(link);
}

/** What `start(resolve, reject)` comes to, unless the visitor leaves before. */
export const unlessLeft = (signal, start) =>
  new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    start(resolve, reject);
  });

/** A custom element around a tool, which `open(signal)` starts. */
export class Viewer extends HTMLElement {
  #abort = null;
  #ends = [];
  #ready = false;

  connectedCallback() {
    this.#abort = new AbortController();
    this.#start(this.#abort.signal);
  }

  disconnectedCallback() {
    this.#abort?.abort();
    this.#stop();
  }

  async #start(signal) {
    try {
      await this.open(signal);
      signal.throwIfAborted();
      this.#ready = true;
      const offers = [document.fullscreenEnabled && "fullscreen", ...(await this.offers())].filter(Boolean);
      signal.throwIfAborted();
      this.tell("ready", { offers: offers.join(" ") });
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  /** What the tool can do on this device besides what it always can: commands that the portal has
      buttons for then. */
  async offers() {
    return [];
  }

  /** Notes what is to be done when the tool is taken away, however far it has come by then. */
  atEnd(end) {
    this.#ends.push(end);
  }

  #stop() {
    this.#ready = false;
    for (const end of this.#ends.splice(0)) end();
    this.replaceChildren();
  }

  /** Gives up: takes the tool away and says why. */
  fail(error) {
    if (!(error instanceof Trouble)) console.warn(error);
    this.#abort?.abort();
    this.#stop();
    this.tell("failed", { reason: error.reason ?? "broken" });
  }

  tell(state, more = {}) {
    this.dispatchEvent(new CustomEvent("state", { detail: { state, ...more } }));
  }

  /** What the portal's own buttons ask for. */
  act(command) {
    if (command === "fullscreen") this.#fullscreen();
    else if (this.#ready) this.command(command);
  }

  /** The viewer fills the screen with its buttons; where that is not allowed, all stays as it is. */
  #fullscreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.closest(".viewer")?.requestFullscreen?.().catch(() => {});
  }
}

/** Why an address gives nothing: a browser hides from scripts whether another site refused them
    (CORS) or is not there, but it does tell whether there is any answer. */
export async function whyNot(address, signal) {
  if (new URL(address).origin === location.origin) return "unreachable";
  const asked = fetch(address, { method: "HEAD", mode: "no-cors", signal, referrerPolicy: "no-referrer" });
  return asked.then(() => "refused", () => "unreachable");
}

/** The bytes at an address, no more than `most`; what breaks off on the way is a trouble with a name. */
export async function fetchBytes(address, most, signal) {
  let response;
  try {
    response = await fetch(address, { signal, referrerPolicy: "no-referrer" });
  } catch (error) {
    throw new Trouble(await whyNot(address, signal), error);
  }
  if (!response.ok) throw new Trouble("unreachable");
  if (Number(response.headers.get("content-length")) > most) throw new Trouble("too-large");
  const parts = [];
  let length = 0;
  try {
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        throw new Trouble("too-large");
      }
      parts.push(value);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble("unreachable", error);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
