// `node run.mjs`: opens large files and a large folder in the staff's room of the built site, and writes how long it took, how long the
// page stood still meanwhile and how much memory it had to target/bench/staff.json and docs/performance.md.
import { mkdir, writeFile } from "node:fs/promises";
import { timed } from "../../backends/tools.mjs";
import { drop } from "../../drop.mjs";
import { write } from "../format.mjs";
import { built, hosting } from "../host.mjs";
import { machine } from "../machine.mjs";
import { need } from "../tate.mjs";
import { connector, folder, rows, tate, target } from "./files.mjs";
import { choose, opening } from "./opening.mjs";
import { staffTable } from "./table.mjs";

need();
await mkdir(target, { recursive: true });
const begin = machine();
const files = "Files of records";
const cases = [
  ["tate", [await timed("unpacking the records", tate), await connector()], (files_) => choose(files, files_)],
  ["rows", [await timed("making a table", rows)], (files_) => choose(files, files_)],
  ["chosen", await timed("making a folder", folder), (root) => choose("A folder of records and pictures", root)],
  ["dropped", await folder(), (root) => (page) => drop(page, [root])],
];
const measured = { machine: begin };
await hosting(built, async (host) => {
  measured.chromium = host.browser.version();
  for (const [name, what, open] of cases) measured[name] = await timed(name, () => opening(host, open(what)));
});
begin.loadAfter = machine().load;
await writeFile(`${target}/staff.json`, JSON.stringify(measured, null, 1));
const table = staffTable(measured);
await write("staff", table);
console.log(table);
