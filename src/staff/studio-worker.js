// Guesses connectors and tries them (crates/staff), apart from the page.
import start, { Studio } from "./staff-room.js";

let studio;
let begun;
/** Whether the answer with one record is open, too. */
let hasOne = false;

const tell = (state, json) => postMessage({ state, ...JSON.parse(json) });

const tasks = {
  /** Opens an answer, or that with one record beside it; a connector is guessed unless there is one. */
  open({ bytes, kind, address, connector, part, language }) {
    hasOne = part === "one" && studio !== undefined;
    if (hasOne) studio.add(bytes);
    else {
      studio?.free();
      studio = new Studio(bytes);
      studio.speak(language);
    }
    tasks.tell();
    if (JSON.parse(studio.opened(hasOne)).wrong) return;
    tasks.fields({ kind });
    if (connector.trim()) tasks.try({ connector, kind });
    else tasks.guess({ kind, address });
  },

  /** What is open. */
  tell() {
    if (!studio) return;
    tell("opened", studio.opened(false));
    if (hasOne) tell("opened_one", studio.opened(true));
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

  /** Takes a field from a place of an answer. */
  put({ connector, kind, field, place, part }) {
    const put = studio.put(connector, kind, field, place, part === "one");
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
    studio?.speak(data.language);
    tasks[data.do](data);
  } catch (error) {
    console.warn(error);
    postMessage({ state: "failed", code: "broken" });
  }
};
