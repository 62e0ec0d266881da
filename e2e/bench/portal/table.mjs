// What was measured of the portal, as a table.
import { goals as limits } from "../../weight.mjs";
import { rounds as busyRounds } from "./busy.mjs";
import { longest, median, number, seconds, table, times, verdict, where } from "../format.mjs";

const marksWanted = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const exact = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const share = (part) => `${(part * 100).toFixed(1)} %`;
const moved = (value) => value.toFixed(3);

function weights({ weights }) {
  const rows = weights.map(({ page, first, further }) => [
    `/${page}`,
    exact(first.bytes),
    verdict(first.bytes, limits.page, exact),
    exact(first.fonts),
    verdict(first.fonts, limits.fonts, exact),
    further ? exact(further.bytes) : "–",
    further ? verdict(further.bytes, limits.further, exact) : "–",
  ]);
  const heads = ["page", "as the first", "120 KB", "its fonts", "60 KB", "coming from the start page", "30 KB"];
  return table(heads, rows);
}

function marks({ marks }) {
  const mark = (value, goal) => (value >= goal ? String(value) : `**${value}**`);
  const rows = Object.entries(marks).map(([name, { marks, firstPaint, largestPaint, blocked, speed, faults }]) => [
    name,
    ...Object.entries(marksWanted).map(([category, goal]) => mark(marks[category], goal)),
    ...[firstPaint, largestPaint, speed].map(seconds),
    `${number(blocked)} ms`,
    faults.join("; ") || "–",
  ]);
  const heads = ["page", "performance (95)", "accessibility (100)", "best practices (100)", "SEO (100)"];
  return table([...heads, "first paint", "largest paint", "speed index", "blocked", "faults"], rows);
}

function painted({ painting }) {
  const rows = Object.entries(painting).map(([name, one]) => [
    name,
    `${seconds(one.largest)} (${one.what})`,
    verdict(one.largest, 1800, seconds),
    moved(one.moved),
    verdict(one.moved, 0.02, moved),
  ]);
  return table(["page", "largest paint", "under 1.8 s", "moved", "0.02 at most"], rows);
}

/** How many tasks there were in each round. */
const counts = (tasks) => Array.from({ length: busyRounds }, (_, at) => tasks.filter(({ round }) => round === at).length);

function longTasks({ busy }) {
  const [opening, ...later] = ["opening", "scrolling", "another page", "and back"];
  const best = Math.min(...Object.values(busy).flatMap(({ loops }) => loops));
  const of = (tasks, step) => tasks.filter((task) => task.step === step);
  const rows = Object.entries(busy).map(([name, { tasks, loops }]) => [
    name,
    ...[opening, ...later].map((step) => of(tasks, step)).map((own) => longest(own, counts(own).join(", "))),
    verdict(median(counts(tasks.filter(({ step }) => later.includes(step)))), 0, String),
    times(loops[busyRounds - 1], best),
    loops.length > busyRounds ? times(loops.at(-1), best) : "–",
  ]);
  return table(["page", opening, ...later, "none after the opening, by the median", "the loop in these", "in the others"], rows);
}

function frames({ scrolling }) {
  const peer = Object.values(scrolling).at(-1);
  const rows = Object.entries(scrolling).map(([name, one]) => [
    name,
    number(one.cards),
    one.frames.toFixed(1),
    times(one.frames, peer.frames),
    share(one.late),
    `${number(one.longest)} ms`,
    one.frames >= 59.5 ? "reached" : `missed by ${(60 - one.frames).toFixed(1)}`,
  ]);
  return table(["what is scrolled", "cards in the document", "frames a second", "of the last line's", "left out", "the longest wait", "60"], rows);
}

function remembered({ memory }) {
  const [first, last] = [memory[0], memory.at(-1)];
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  const line = (name, key, format) => [name, format(first[key]), format(last[key]), `${(last[key] / first[key]).toFixed(3)}`];
  return table(
    ["", `after ${first.pages} pages`, `after ${last.pages} pages`, "ratio"],
    [
      line("JavaScript's heap", "heap", megabytes),
      line("the program's memory (wasm)", "wasm", megabytes),
      line("nodes of the document", "nodes", number),
      line("listeners", "listeners", number),
    ],
  );
}

/** All that was measured of the portal. */
export function portalTable(measured) {
  const [{ version }] = Object.values(measured.marks);
  return [
    `Measured in Chromium ${measured.chromium}: ${where(measured)}`,
    "### Bytes, after brotli",
    weights(measured),
    `### Lighthouse ${version}, mobile`,
    marks(measured),
    "### On slow 4G",
    painted(measured),
    "### Tasks longer than 50 ms, with the processor slowed down four times",
    longTasks(measured),
    "### Scrolling",
    frames(measured),
    "### Memory",
    remembered(measured),
  ].join("\n\n");
}
