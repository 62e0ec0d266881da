// <museum-staff-draft>: the records of an API that are not published yet, read in a worker (src/staff/draft-worker.js) with a key that a person
// has typed in.
//
// The key is in the memory of that worker and nowhere else: it goes when the tab does, or when another API is opened.
import { settled } from "./staff-connector.js";
import { working } from "./working.js";

let worker;
let shown;
/** What was told last, for a page that comes in another language. */
let last;

function tell(detail) {
  shown?.dispatchEvent(new CustomEvent("state", { detail }));
}

function hear(data) {
  // The records are given once; they are the room's then.
  last = { ...data, files: undefined };
  tell(data);
}

const fail = (code) => hear({ state: "ended", records: 0, lost: 0, why: [], failed: { code } });

function begin() {
  worker?.terminate();
  worker = working("staff-draft-worker.js", hear, fail);
}

/** A header has room for these letters alone (RFC 9110, section 5.5). */
const isKey = (key) => /^[\x20-\x7e]*$/.test(key);

class Draft extends HTMLElement {
  disconnectedCallback() {
    if (shown === this) shown = undefined;
  }

  set task(task) {
    if (!task?.do) return;
    shown = this;
    this.#tasks[task.do](task);
  }

  #tasks = {
    begin: async () => {
      // The page listens when all of the element is made.
      await undefined;
      tell({ state: "connector", name: settled.connector?.name });
      if (last) tell(last);
    },
    connector: async ({ files }) => {
      const [file] = files;
      if (!file) return;
      settled.connector = { name: file.name, text: await file.slice(0, 1 << 20).text() };
      tell({ state: "connector", name: file.name });
    },
    open: ({ key }) => {
      if (!isKey(key)) return fail("letters");
      if (!settled.connector) return fail("nothing");
      begin();
      worker.postMessage({ do: "open", connector: settled.connector.text, key, root: document.baseURI });
    },
    again: ({ key }) => (isKey(key) ? worker?.postMessage({ do: "again", key }) : fail("letters")),
    stop: () => worker?.postMessage({ do: "stop" }),
  };
}

customElements.define("museum-staff-draft", Draft);
