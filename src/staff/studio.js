// <museum-staff-studio>: a connector is made for an answer of an API, in a worker (src/staff/studio-worker.js), so that the page answers
// all the while.
//
// It is given a `task`, and tells what comes of it by `state` events. The network is asked for nothing but its own code and
// the address that a person has typed in.
import { ask, Silent } from "./asking.js";
import { save } from "./saving.js";
import { settled } from "./staff-connector.js";
import { working } from "./working.js";

/** How long nothing is typed before it is tried, in milliseconds. */
const pause = 250;

/** What was typed and chosen, for as long as the tab is there: a page in another language goes on with it. */
const kept = { address: "", pasted: "", kind: "exhibits", field: "title", connector: "", part: "list" };

/** The connector as it was guessed last: one that nobody has changed since is guessed anew with more to go by. */
let guessed = "";

/** What stood in the connector before the portal wrote into it, the latest last. */
const before = [];

let worker;
/** The element that is shown; the answer stays in the worker while there is none. */
let shown;
let opened = false;
/** The language of the page. */
let language;

function tell(detail) {
  shown?.dispatchEvent(new CustomEvent("state", { detail }));
}

function post(task, transfer) {
  worker ??= working("staff-studio-worker.js", hear, end);
  worker.postMessage({ ...task, language }, transfer);
}

function end(code) {
  worker?.terminate();
  worker = undefined;
  opened = false;
  tell({ state: "failed", code });
}

function hear(data) {
  if (data.state === "failed") return end(data.code);
  if (data.state === "opened") opened = !data.wrong;
  if (data.state === "guessed") guessed = data.connector ?? "";
  const written = data.state === "guessed" ? data.connector : data.state === "put" && data.text;
  if (written) {
    if (kept.connector.trim() && kept.connector !== written) before.push(kept.connector);
    write(written);
  }
  tell(data);
}

/** The connector as it is now, for whoever saves it or asks a draft by it. */
function write(text) {
  kept.connector = text;
  settled.connector = text.trim() ? { name: "connector.json", text } : undefined;
}

const tried = () => opened && post({ do: "try", connector: kept.connector, kind: kept.kind });

/** Whether a connector says of such records already. */
function has(connector, kind) {
  try {
    return Object.hasOwn(JSON.parse(connector), kind);
  } catch {
    return false;
  }
}

class Studio extends HTMLElement {
  #asked;
  #typing;
  #looks = new MutationObserver(() => tell({ state: "look" }));

  connectedCallback() {
    this.#looks.observe(document.documentElement, { attributeFilter: ["data-appearance"] });
  }

  disconnectedCallback() {
    this.#looks.disconnect();
    clearTimeout(this.#typing);
    this.#asked?.abort();
    if (shown === this) shown = undefined;
  }

  set task(task) {
    if (!task?.do) return;
    shown = this;
    language = task.language;
    this.#tasks[task.do](task);
  }

  #tasks = {
    begin: async () => {
      // The page listens when all of the element is made.
      await undefined;
      tell({ state: "kept", ...kept });
      if (!worker) return;
      post({ do: "tell" });
      post({ do: "fields", kind: kept.kind });
      if (kept.connector) tried();
    },
    typed: ({ name, text }) => {
      kept[name] = text;
    },
    kind: ({ text }) => {
      kept.kind = text;
      post({ do: "fields", kind: text });
      if (has(kept.connector, text)) tried();
      else if (opened) post({ do: "guess", kind: text, address: kept.from });
    },
    fetch: () => this.#fetch(),
    paste: () => this.#open(new TextEncoder().encode(kept.pasted)),
    file: async ({ files }) => {
      const [file] = files;
      if (!file) return;
      try {
        this.#open(new Uint8Array(await file.arrayBuffer()));
      } catch {
        tell({ state: "failed", code: "changed" });
      }
    },
    guess: () => opened && post({ do: "guess", kind: kept.kind, address: kept.from }),
    connector: ({ text }) => {
      write(text);
      clearTimeout(this.#typing);
      this.#typing = setTimeout(tried, pause);
    },
    put: ({ place }) => {
      const { connector, kind, field, part } = kept;
      post({ do: "put", connector, kind, field, part, place });
    },
    back: () => {
      if (!before.length) return;
      write(before.pop());
      tell({ state: "put", text: kept.connector });
      tried();
    },
    save: () => save(kept.connector, "application/json", "connector.json"),
  };

  /** Opens an answer. A connector that was written already stays. */
  #open(bytes, address) {
    if (!opened) kept.part = "list";
    const { part, kind } = kept;
    if (part === "list") kept.from = address;
    const connector = part === "one" && kept.connector === guessed ? "" : kept.connector;
    post({ do: "open", bytes, kind, address: kept.from, connector, part }, [bytes.buffer]);
  }

  async #fetch() {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    tell({ state: "asking" });
    try {
      const address = whole(kept.address);
      const { status, body } = await ask(address, { signal: asked.signal, follow: true });
      if (status < 200 || status > 299) throw new Silent("status", status);
      this.#open(body, address);
    } catch (error) {
      if (error.code !== "stopped") tell({ state: "unanswered", code: error.code ?? "silent", status: error.status });
    }
  }
}

/** An address that may be asked: on https, or the portal's own, as the Content-Security-Policy has it. */
function whole(typed) {
  let address;
  try {
    address = new URL(typed.trim(), document.baseURI);
  } catch {
    throw new Silent("address");
  }
  if (address.protocol !== "https:" && address.origin !== location.origin) {
    throw new Silent(address.protocol === "http:" ? "insecure" : "address");
  }
  if (address.username || address.password) throw new Silent("address");
  return address.href;
}

customElements.define("museum-staff-studio", Studio);
