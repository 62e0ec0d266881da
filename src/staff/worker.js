// Reads files of records and looks what is wrong with them (crates/staff), apart from the page.
import start, { Room } from "./staff-room.js";

/** How often it is told how far it has come, in milliseconds. */
const often = 100;

let room;

const tasks = {
  /** Reads files, one after another, as they come from the disk. */
  async open({ files, language }) {
    await start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) });
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
    // What the browser says of a file that was changed or taken away while it was read (File API, section 7).
    postMessage({ state: "failed", reason: error.name === "NotReadableError" || error.name === "NotFoundError" ? "changed" : "broken" });
  }
};
