// What was measured, as the tables of docs/performance.md. `node table.mjs` writes them anew from target/bench.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { kilobytes, longest, median, megabytes, most, number, seconds, table, times, verdict as plainVerdict, where, write } from "./format.mjs";
import { portalTable } from "./portal/table.mjs";

/** «median, at most worst» of something of all queries. */
const spread = (queries, key, format) => `${format(median(queries.map(key)))}, at most ${format(most(queries.map(key)))}`;

const milliseconds = (query) => query.milliseconds;
const bytes = (query) => query.bytes;
const dataBytes = (query) => query.data.bytes;
const requests = (query) => query.requests;
const dataRequests = (query) => query.data.requests;

/** Whether a goal is reached by all queries, or by how much it is missed. */
function verdict(queries, key, goal, format) {
  const values = queries.map(key);
  const within = values.filter((value) => value <= goal).length;
  if (within === values.length) return "reached by all";
  const over = median(values) - goal;
  const middle = over > 0 ? `the median misses it by ${format(over)}` : "the median reaches it";
  return `reached by ${within} of ${values.length}; ${middle}, the worst misses it by ${format(most(values) - goal)}`;
}

function goals({ slow, packing }) {
  const { portal, pagefind } = slow;
  const filters = slow["pagefind with filters"];
  const line = (name, of, key, goal, format, limit) => [
    name,
    spread(pagefind[of], key, format),
    spread(filters[of], key, format),
    limit,
    spread(portal[of], key, format),
    times(median(portal[of].map(key)), median(pagefind[of].map(key))),
    verdict(portal[of], key, goal, format),
  ];
  const once = (name, key, goal, format, limit) => [
    name,
    format(packing.pagefind[key]),
    "the same",
    limit,
    format(packing.portal[key]),
    times(packing.portal[key], packing.pagefind[key]),
    goal ? plainVerdict(packing.portal[key], goal, format) : "–",
  ];
  const whole = (value) => `${value.toFixed(1)} s`;
  return table(
    ["", "Pagefind, words only", "Pagefind, filters counted", "goal", "the portal", "portal : Pagefind (words only)", "the goal is"],
    [
      line("first query, time", "first", milliseconds, 1500, seconds, "under 1.5 s"),
      line("first query, bytes", "first", bytes, 120_000, kilobytes, "under 120 KB"),
      line("– of these of the index or catalogue", "first", dataBytes, 120_000, kilobytes, "(the same)"),
      line("first query, requests", "first", requests, 4, number, "4 at most"),
      line("– of these for the index or catalogue", "first", dataRequests, 4, number, "(the same)"),
      line("a further query, time", "further", milliseconds, 500, seconds, "under 0.5 s"),
      [...line("a further query, bytes", "further", bytes, 0, kilobytes, "–").slice(0, -1), "–"],
      line("a further query, requests", "further", requests, 4, number, "4 at most"),
      once("files on disk", "files", 3000, number, "under 3,000"),
      once("bytes on disk", "bytes", 0, megabytes, "–"),
      once("time to pack", "seconds", 20, whole, "under 20 s"),
      once("time to pack, of computing", "computing", 0, whole, "–"),
      once("memory to pack, at the most", "memory", 0, megabytes, "–"),
    ],
  );
}

function locally({ local, slow }) {
  const names = { portal: "the portal", pagefind: "Pagefind, words only" };
  const rows = Object.entries(names).map(([side, name]) => [
    name,
    spread(local[side].first, milliseconds, seconds),
    spread(local[side].further, milliseconds, seconds),
    `${kilobytes(slow[side].before.bytes)} in ${slow[side].before.requests} files`,
    spread(slow[side].addresses, milliseconds, seconds),
    spread(slow[side].addresses, bytes, kilobytes),
  ]);
  const heads = ["", "first query, no slow network", "a further query, no slow network", "its page before"];
  return table([...heads, "a list opened by its address, slow 4G", "bytes of that"], rows);
}

function byKind({ slow }) {
  const kinds = [...new Set(slow.portal.first.map(({ kind }) => kind))];
  const of = (side, when, kind) => slow[side][when].filter((query) => query.kind === kind);
  const cell = (side, when, kind) => seconds(median(of(side, when, kind).map(milliseconds)));
  const empty = (side, kind) => of(side, "first", kind).filter(({ cards }) => cards === 0).length;
  const rows = kinds.map((kind) => [
    `${kind} (${of("portal", "first", kind).length})`,
    ...["portal", "pagefind"].flatMap((side) => [cell(side, "first", kind), cell(side, "further", kind), empty(side, kind)]),
  ]);
  const heads = ["the portal, first", "further", "found nothing", "Pagefind, first", "further", "found nothing"];
  return table(["median of", ...heads], rows);
}

function known({ quality }) {
  const { portal, pagefind } = quality;
  const rows = [
    ["the very record is the first", portal.first, pagefind.first],
    ["– is among the first ten", portal.ten, pagefind.ten],
    ["one of the same title and makers is the first", portal.alikeFirst, pagefind.alikeFirst],
    ["– is among the first ten", portal.alikeTen, pagefind.alikeTen],
  ];
  return table([`of ${portal.items} known items`, "the portal", "Pagefind"], rows);
}

function longTasks(tasks) {
  const steps = [...new Set(Object.values(tasks).flat().map(({ step }) => step))];
  const cell = (list, step) => longest(list.filter((task) => task.step === step));
  const rows = steps.map((step) => [step, cell(tasks.demonstration, step), cell(tasks.tate, step)]);
  return table(["", "the demonstration", "the Tate's 69,202"], rows);
}

/** The comparison with Pagefind. */
export function searchTable(measured) {
  const { records, chromium } = measured;
  return [
    `Measured with ${number(records)} records in Chromium ${chromium}: ${where(measured)}`,
    "### The goals, on slow 4G",
    goals(measured),
    "### Elsewhere",
    locally(measured),
    "### By kind of query, on slow 4G",
    byKind(measured),
    "### Known items",
    known(measured),
    "### Tasks longer than 50 ms, with the processor slowed down four times",
    longTasks(measured.tasks),
  ].join("\n\n");
}

/** The portal with very many records. */
export function nationalTable(measured) {
  const { records, packing, many, few } = measured;
  const line = (name, of, key, format, goal) => {
    const ratio = median(many[of].map(key)) / median(few[of].map(key));
    const reached = goal ? (ratio <= goal ? "reached" : `missed by ${(ratio - goal).toFixed(2)}`) : "–";
    return [name, spread(few[of], key, format), spread(many[of], key, format), ratio.toFixed(2), goal ? `at most ${goal}` : "–", reached];
  };
  const rows = [
    line("first query, bytes", "first", bytes, kilobytes, 1.5),
    line("– of these of the catalogue", "first", dataBytes, kilobytes, 1.5),
    line("first query, requests", "first", requests, number, 1.5),
    line("– of these for the catalogue", "first", dataRequests, number, 1.5),
    line("first query, time", "first", milliseconds, seconds),
    line("a further query, bytes", "further", bytes, kilobytes, 1.5),
    line("a further query, requests", "further", requests, number, 1.5),
    line("a further query, time", "further", milliseconds, seconds),
  ];
  const { seconds: time, computing, memory, files } = packing;
  return [
    `Measured: ${where(measured)}`,
    `${number(records)} records were packed in ${number(time)} s (${number(computing)} s of computing), with ${megabytes(memory)} of memory ` +
      `at the most, into ${number(files)} files of ${megabytes(packing.bytes)}.`,
    table(["on slow 4G", "69,202 records", `${number(records)} records`, "ratio of the medians", "goal", ""], rows),
  ].join("\n\n");
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, make] of Object.entries({ portal: portalTable, search: searchTable, national: nationalTable })) {
    const file = fileURLToPath(new URL(`../../target/bench/${name}.json`, import.meta.url));
    if (existsSync(file)) await write(name, make(JSON.parse(await readFile(file, "utf8"))));
  }
}
