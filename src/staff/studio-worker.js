// Guesses connectors and tries them (crates/staff), apart from the page.
import start, { Studio } from "./staff-room.js";

let studio;
let begun;

const tell = (state, json) => postMessage({ state, ...JSON.parse(json) });

const tasks = {
  /** Opens an answer; a connector is guessed for it unless there is one. */
  open({ bytes, kind, address, connector }) {
    studio?.free();
    studio = new Studio(bytes);
    tasks.tell();
    if (JSON.parse(studio.opened()).wrong) return;
    tasks.fields({ kind });
    if (connector.trim()) tasks.try({ connector, kind });
    else tasks.guess({ kind, address });
  },

  /** What is open. */
  tell() {
    if (studio) tell("opened", studio.opened());
  },

  fields({ kind }) {
    postMessage({ state: "fields", fields: JSON.parse(Studio.fields(kind)) });
  },

  guess({ kind, address }) {
    const guessed = studio.guess(kind, address);
    tell("guessed", guessed);
    const { connector } = JSON.parse(guessed);
    if (connector) tasks.try({ connector, kind });
  },

  try({ connector, kind }) {
    tell("tried", studio.tried(connector, kind));
  },

  /** Takes a field from a place of the answer. */
  put({ connector, kind, field, place }) {
    const put = studio.put(connector, kind, field, place);
    tell("put", put);
    const { text } = JSON.parse(put);
    if (text) tasks.try({ connector: text, kind });
  },
};

onmessage = async ({ data }) => {
  try {
    begun ??= start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) });
    await begun;
  } catch (error) {
    console.warn(error);
    return postMessage({ state: "failed", code: "missing" });
  }
  try {
    tasks[data.do](data);
  } catch (error) {
    console.warn(error);
    postMessage({ state: "failed", code: "broken" });
  }
};
