// What was measured of the staff's room, as a table of docs/performance.md.
import { megabytes, number, seconds, table, where } from "../format.mjs";

const names = {
  tate: "the Tate's records, 133 MB of NDJSON through a connector",
  rows: "a table (CSV) of a million rows ¹",
  chosen: "a folder of 20,000 pictures, from the browser's list of its files",
  dropped: "the same folder dropped: by a handle",
};

/** How large files fare in the staff's room. */
export function staffTable(measured) {
  const row = ([key, name]) => {
    const { milliseconds, records, longest, pause, memory } = measured[key];
    return [name, number(records), seconds(milliseconds), `${number(longest)} ms`, `${number(pause)} ms`, megabytes(memory)];
  };
  const heads = ["", "records read", "until opened", "longest task of the page", "longest pause between two turns of it", "its process at the most"];
  return [`Measured once in Chromium ${measured.chromium}: ${where(measured)}`, table(heads, Object.entries(names).map(row)), "¹ No more than 200,000 records are read at a time."].join("\n\n");
}
