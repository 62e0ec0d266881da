// Reads files of records and looks what is wrong with them (crates/staff), apart from the page.
import start, { Room } from "./staff-room.js";

/** Why nothing comes of a task, by the name of the error: what the browser says of a file that was changed or taken away while
    it was read (File API, section 7), or of code that did not come. */
const reasons = { NotReadableError: "changed", NotFoundError: "changed", Missing: "missing" };

/** How often it is told how far it has come, in milliseconds. */
const often = 100;

/** A larger file is no profile and no connector: of one that is chosen as such, no more is read, and it is told to be none. */
const largest = 1 << 20;

let room;

async function read(files) {
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  let told = 0;
  const tell = () => {
    told = Date.now();
    postMessage({ state: "progress", bytes, of, records: room.records() });
  };
  tell();
  for (const file of files) {
    room.begin(file.name);
    for (const reader = file.stream().getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done || !room.push(value)) {
        reader.cancel();
        break;
      }
      bytes += value.length;
      if (Date.now() - told >= often) tell();
    }
    room.end();
  }
  postMessage({ state: "opened", ...JSON.parse(room.summary()) });
}

const tasks = {
  /** Reads files, one after another, as they come from the disk: those that are given, else those that were kept. A profile or a
      connector among them is settled, as is what was chosen as one. */
  async open({ given, kept, own, settings }) {
    await start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) }).catch((cause) => {
      throw Object.assign(new Error("the wasm does not come", { cause }), { name: "Missing" });
    });
    const records = [];
    for (const file of given) {
      const kind = file.size < largest ? Room.sort(new Uint8Array(await file.arrayBuffer())) : "";
      if (kind) own[kind] = file;
      else records.push(file);
    }
    for (const [kind, file] of Object.entries(own)) settings[kind] = { name: file.name, text: await file.slice(0, largest).text() };
    const files = records.length ? records : kept;
    postMessage({ state: "kept", files, settings });
    room = new Room(JSON.stringify(settings));
    postMessage({ state: "settled", ...JSON.parse(room.settled()) });
    if (files.length) await read(files);
  },

  /** Some of the records, of all or of those that have a fault of a rule. */
  list({ rule, from, most }) {
    postMessage({ state: "list", ...JSON.parse(room.list(rule, from, most)) });
  },

  /** All faults, as a table. */
  table() {
    postMessage({ state: "table", text: room.table() });
  },

  /** The same as a workbook. */
  workbook() {
    const bytes = room.workbook();
    postMessage({ state: "workbook", bytes }, [bytes.buffer]);
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
