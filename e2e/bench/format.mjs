// Figures as a person reads them, and their place in docs/performance.md.
import { readFile, writeFile } from "node:fs/promises";

const docs = new URL("../../docs/performance.md", import.meta.url);

const sorted = (values) => [...values].sort((one, other) => one - other);
export function median(values) {
  const all = sorted(values);
  return (all[Math.floor((all.length - 1) / 2)] + all[Math.floor(all.length / 2)]) / 2;
}
export const most = (values) => Math.max(...values);
export const number = (value) => Math.round(value).toLocaleString("en-GB");
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
export const kilobytes = (bytes) => `${number(bytes / 1000)} KB`;
export const megabytes = (bytes) => `${number(bytes / 1e6)} MB`;
export const times = (one, other) => `${(one / other).toFixed(2)}`;
const row = (...cells) => `| ${cells.join(" | ")} |`;
export const table = (heads, rows) => [row(...heads), `|${"---|".repeat(heads.length)}`, ...rows.map((cells) => row(...cells))].join("\n");

/** Whether a goal is reached, or by how much it is missed. */
export const verdict = (value, goal, format) => (value <= goal ? "reached" : `missed by ${format(value - goal)}`);

/** The longest of these tasks by what it computed, with what it consisted of, after how many there are; `none` if there are none. */
export function longest(tasks, counted = tasks.length) {
  if (!tasks.length) return "none";
  const one = tasks.reduce((one, other) => (other.computing > one.computing ? other : one));
  const parts = Object.entries(one.parts).slice(0, 3).map(([kind, time]) => `${kind} ${number(time)}`);
  return `${counted}; ${number(one.milliseconds)} ms, ${number(one.computing)} computed (${parts.join(", ")})`;
}

/** When, on what and beside how much else it was measured. */
export const where = ({ machine }) =>
  `${machine.date} UTC, ${machine.cores} cores (${machine.processor}), ${megabytes(machine.memory)} of memory; ` +
  `load ${machine.load.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after (2 would be both cores busy).`;

/** Puts a table into the page, between its marks. */
export async function write(name, text) {
  const page = await readFile(docs, "utf8");
  const marks = new RegExp(`(<!-- ${name}: written by [a-z -]+ -->)[^]*(<!-- ${name}: end -->)`);
  if (!marks.test(page)) throw new Error(`docs/performance.md has no place for «${name}»`);
  await writeFile(docs, page.replace(marks, (_, begin, end) => `${begin}\n\n${text}\n\n${end}`));
}
