// Asks an API for records that are not published yet (crates/staff), page by page, and makes a file of them for the room.
//
// The key is handed to the wasm and goes out with what that gives to be sent. Nothing of it is told, kept or logged here.
import { ask } from "./asking.js";
import start, { Draft } from "./staff-room.js";

/** How often it is told how far it has come, in milliseconds. */
const often = 200;

let draft;
let host = "draft";
let stopping;
/** The records that came, by their kinds, as JSON; how many could not be made or fetched, and why. */
let came;
let told = 0;

function advance() {
  if (stopping.signal.aborted) return;
  const now = JSON.parse(draft.advance(Date.now()));
  for (const { kind, records, of, lost, why } of now.pages) {
    (came.records[kind] ??= []).push(...records);
    if (of) came.of[kind] = of;
    came.lost += lost;
    came.why.push(...why);
  }
  came.why.length = Math.min(came.why.length, 5);
  now.asks.forEach(send);
  now.pauses.forEach(({ number, milliseconds }) => setTimeout(() => (draft.rung(number), advance()), milliseconds));
  if (now.failed || now.is_over || now.in_part) return end(now);
  if (Date.now() - told < often) return;
  told = Date.now();
  const of = Object.values(came.of).reduce((sum, own) => sum + own, 0);
  postMessage({ state: "progress", records: now.records, of });
}

async function send({ number, address, headers, body, patience }) {
  const { signal } = stopping;
  if (body) headers.push(["content-type", "application/json"]);
  host = new URL(address).host;
  try {
    const reply = await ask(address, { headers, body, seconds: patience, signal });
    if (!signal.aborted) draft.answer(number, reply.status, JSON.stringify(reply.headers), reply.body);
  } catch (error) {
    // Who stopped goes on from the page before.
    if (!signal.aborted) draft.silent(number, error.code ?? "silent");
  }
  if (!signal.aborted) advance();
}

/** What came is given to the room as files: exhibits a line each, all others as lists. */
function end({ records, failed, in_part }) {
  const lines = came.records.exhibits ?? [];
  const lists = Object.entries(came.records).filter(([kind, own]) => kind !== "exhibits" && own.length);
  const files = lists.map(([kind, own]) => new File([`{"${kind}":[${own.join()}]}`], `${host} ${kind}.json`));
  if (lines.length) files.push(new File([lines.join("\n")], `${host}.ndjson`));
  postMessage({ state: "ended", files, records, failed, in_part, lost: came.lost, why: came.why });
}

const tasks = {
  async open({ connector, key, root }) {
    await start({ module_or_path: new URL("staff-room_bg.wasm", import.meta.url) });
    came = { records: {}, of: {}, lost: 0, why: [] };
    stopping = new AbortController();
    draft = new Draft(connector, key, root);
    postMessage({ state: "progress", records: 0, of: 0 });
    advance();
  },

  /** Goes on from where it was. */
  again({ key }) {
    if (!draft) return;
    stopping = new AbortController();
    draft.again(key);
    postMessage({ state: "progress", records: Object.values(came.records).flat().length, of: 0 });
    advance();
  },

  stop() {
    if (!draft || stopping.signal.aborted) return;
    stopping.abort();
    end({ records: Object.values(came.records).flat().length, failed: { code: "stopped" } });
  },
};

onmessage = async ({ data }) => {
  try {
    await tasks[data.do](data);
  } catch {
    // What was thrown may have words of the request in it.
    postMessage({ state: "ended", records: 0, lost: 0, why: [], failed: { code: draft ? "broken" : "missing" } });
  }
};
