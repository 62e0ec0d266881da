// Reads files of records and looks what is wrong with them (crates/staff), apart from the page.
import start, { Room } from "./staff-room.js";

/** Why nothing comes of a task, by the name of the error: what the browser says of a file that was changed or taken away while
    it was read (File API, section 7), or of code that did not come. */
const reasons = { NotReadableError: "changed", NotFoundError: "changed", Missing: "missing" };

/** How often it is told how far it has come, in milliseconds. */
const often = 100;

let room;

const tasks = {
  /** Reads files, one after another, as they come from the disk. */
  async open({ files, language }) {
    await start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) }).catch((cause) => {
      throw Object.assign(new Error("the wasm does not come", { cause }), { name: "Missing" });
    });
    room = new Room(language);
    const of = files.reduce((sum, { size }) => sum + size, 0);
    let bytes = 0;
    let told = 0;
    for (const file of files) {
      room.begin(file.name);
      for (const reader = file.stream().getReader(); ; ) {
        const { done, value } = await reader.read();
        if (done || !room.push(value)) {
          reader.cancel();
          break;
        }
        bytes += value.length;
        if (Date.now() - told < often) continue;
        told = Date.now();
        postMessage({ state: "progress", bytes, of, records: room.records() });
      }
      room.end();
    }
    postMessage({ state: "opened", ...JSON.parse(room.summary()) });
  },

  /** Some of the records, of all or of those that have a fault of a rule. */
  list({ rule, from, most }) {
    postMessage({ state: "list", ...JSON.parse(room.list(rule, from, most)) });
  },

  /** All faults, as a table. */
  table() {
    postMessage({ state: "table", text: room.table() });
  },
};

onmessage = async ({ data }) => {
  try {
    await tasks[data.do](data);
  } catch (error) {
    console.warn(error);
    postMessage({ state: "failed", reason: reasons[error.name] ?? "broken" });
  }
};
