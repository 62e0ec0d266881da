// Reads files of records and looks what is wrong with them (crates/staff), apart from the page.
import { listed, opened } from "./folder.js";
import { measure } from "./measuring.js";
import start, { Room } from "./staff-room.js";

/** Why nothing comes of a task, by the name of the error: what the browser says of a file that was changed or taken away while
    it was read (File API, section 7), or of code that did not come. */
const reasons = { NotReadableError: "changed", NotFoundError: "changed", Missing: "missing" };

/** How often it is told how far it has come, in milliseconds. */
const often = 100;

/** A larger file is no profile and no connector: of one that is chosen as such, no more is read, and it is told to be none. */
const largest = 1 << 20;

let room;

/** The files of records. */
let files = [];

/** What stands beside the files of records, and the addresses under which the page shows some of it. */
const beside = [];
const shown = new Map();

/** Tells how many files there are in folders. */
const looking = (records) => postMessage({ state: "progress", step: "folder", bytes: 0, of: 0, records });

/** Tells how far a step has come, from time to time. */
function progress(step, of) {
  let told = 0;
  return (bytes) => {
    if (Date.now() - told < often) return;
    told = Date.now();
    postMessage({ state: "progress", step, bytes, of, records: room.records() });
  };
}

async function read() {
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
  const wanted = room.wanted();
  await measure(room, beside, wanted, progress("pictures", wanted.length));
  postMessage({ state: "opened", ...JSON.parse(room.summary()) });
}

/** The address under which the page can show what stands beside the records; blank if it was taken away meanwhile. */
function address(at) {
  const made = async () => URL.createObjectURL(await opened(beside[at]));
  if (!shown.has(at)) shown.set(at, made().catch(() => ""));
  return shown.get(at);
}

/** A record with addresses of its pictures that the page can show: of those that are there. */
async function pictured(record) {
  const held = async ({ address: written, file }) => ({ written, held: file === null ? "" : await address(file) });
  const pictures = record?.pictures && (await Promise.all(record.pictures.map(held)));
  return record && { ...record, pictures };
}

const tasks = {
  /** Sorts what is given, and what is in folders that are, else takes what was kept. A profile or a connector among it is settled, as is
      what was chosen as one. */
  async open({ given, isNew, kept, own, settings }) {
    await start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) }).catch((cause) => {
      throw Object.assign(new Error("the wasm does not come", { cause }), { name: "Missing" });
    });
    const found = await listed(given.folders, looking);
    beside.push(...found.beside);
    const records = [];
    for (const { path, ...one } of [...given.records, ...found.records]) {
      const file = await opened(one);
      const kind = file.size < largest ? Room.sort(new Uint8Array(await file.arrayBuffer())) : "";
      if (kind) own[kind] = file;
      else records.push({ file, path });
    }
    for (const [kind, file] of Object.entries(own)) settings[kind] = { name: file.name, text: await file.slice(0, largest).text() };
    files = records.length ? records : kept;
    room = new Room(JSON.stringify(settings));
    postMessage({ state: "kept", files, settings, isNew: isNew || records.length + beside.length > 0 });
  },

  /** Takes some of what stands beside the records. */
  beside({ files }) {
    beside.push(...files);
  },

  /** Reads the files, one after another, as they come from the disk, beside what stands in folders with them. */
  async read({ folders, isNew }) {
    beside.push(...(await listed(folders, looking)).beside);
    room.beside(JSON.stringify(beside.map(({ path }) => path)));
    postMessage({ state: "settled", ...JSON.parse(room.settled()), isNew });
    if (files.length + beside.length) await read();
  },

  /** Some of the records, of all or of those that have a fault of a rule; and the one at a place, if that is wanted. */
  async list({ rule, from, most, one }) {
    const list = JSON.parse(room.list(rule, from, most));
    postMessage({ state: "list", ...list, records: await Promise.all(list.records.map(pictured)) });
    if (one !== undefined) postMessage({ state: "one", record: await pictured(JSON.parse(room.one(one)).record) });
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

async function carryOut(data) {
  try {
    await tasks[data.do](data);
  } catch (error) {
    console.warn(error);
    postMessage({ state: "failed", reason: reasons[error.name] ?? "broken" });
  }
}

/** What is done before: an answer that was asked for earlier is never told later. */
let before = Promise.resolve();

onmessage = ({ data }) => (before = before.then(() => carryOut(data)));
