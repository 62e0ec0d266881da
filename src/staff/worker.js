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

/** What stands beside the files of records, and the addresses under which the page shows some of it. */
let beside = [];
const shown = new Map();

/** Tells how far a step has come, from time to time. */
function progress(step, of) {
  let told = 0;
  return (bytes) => {
    if (Date.now() - told < often) return;
    told = Date.now();
    postMessage({ state: "progress", step, bytes, of, records: room.records() });
  };
}

async function read(files) {
  const tell = progress("records", files.reduce((sum, { file }) => sum + file.size, 0));
  let bytes = 0;
  tell(bytes);
  for (const { file, path } of files) {
    room.begin(path);
    for (const reader = file.stream().getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done || !room.push(value)) {
        reader.cancel();
        break;
      }
      bytes += value.length;
      tell(bytes);
    }
    room.end();
  }
  measure();
  postMessage({ state: "opened", ...JSON.parse(room.summary()) });
}

/** Measures the pictures that records name, by the heads of their files. A worker may wait for a file; it need not be
    told when it is there. */
function measure() {
  const wanted = room.wanted();
  const tell = progress("pictures", wanted.length);
  const reader = new FileReaderSync();
  for (const [done, at] of wanted.entries()) {
    const { file } = beside[at];
    let failed;
    room.measure(at, file.size, (from, most) => {
      try {
        return new Uint8Array(reader.readAsArrayBuffer(file.slice(from, from + most)));
      } catch (error) {
        throw (failed = error);
      }
    });
    if (failed) throw failed;
    tell(done + 1);
  }
}

/** A record with addresses of its pictures that the page can show: of those that are there. */
function pictured(record) {
  const address = (at) => {
    if (!shown.has(at)) shown.set(at, URL.createObjectURL(beside[at].file));
    return shown.get(at);
  };
  const pictures = record?.pictures?.map(({ address: written, file }) => ({ written, held: file === null ? "" : address(file) }));
  return record && { ...record, pictures };
}

const tasks = {
  /** Reads files, one after another, as they come from the disk: those that are given, else those that were kept, beside what
      stands in a folder with them. A profile or a connector among them is settled, as is what was chosen as one. */
  async open({ given, kept, own, settings }) {
    await start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) }).catch((cause) => {
      throw Object.assign(new Error("the wasm does not come", { cause }), { name: "Missing" });
    });
    const records = [];
    for (const one of given.records) {
      const { file } = one;
      const kind = file.size < largest ? Room.sort(new Uint8Array(await file.arrayBuffer())) : "";
      if (kind) own[kind] = file;
      else records.push(one);
    }
    for (const [kind, file] of Object.entries(own)) settings[kind] = { name: file.name, text: await file.slice(0, largest).text() };
    const isNew = records.length + given.beside.length > 0;
    const files = records.length ? records : kept.files;
    beside = isNew ? given.beside : kept.beside;
    postMessage({ state: "kept", files, settings, isNew });
    room = new Room(JSON.stringify(settings));
    room.beside(JSON.stringify(beside.map(({ path }) => path)));
    postMessage({ state: "settled", ...JSON.parse(room.settled()), isNew });
    if (files.length + beside.length) await read(files);
  },

  /** Some of the records, of all or of those that have a fault of a rule; and the one at a place, if that is wanted. */
  list({ rule, from, most, one }) {
    const list = JSON.parse(room.list(rule, from, most));
    postMessage({ state: "list", ...list, records: list.records.map(pictured) });
    if (one !== undefined) postMessage({ state: "one", record: pictured(JSON.parse(room.one(one)).record) });
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
