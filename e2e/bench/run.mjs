// `node run.mjs`: packs and searches the Tate's records with the portal and with Pagefind, and writes what was measured
// to target/bench/search.json and docs/performance.md. `node run.mjs national [RECORDS]` measures the portal alone with
// so many records made of them.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { timed } from "../backends/tools.mjs";
import { write } from "./format.mjs";
import { built, hosting } from "./host.mjs";
import { machine } from "./machine.mjs";
import { items, quality } from "./quality.mjs";
import { search } from "./search.mjs";
import { folder, packMany, packPagefind, packPortal, prepare, sides, withCatalogue } from "./sides.mjs";
import { nationalTable, searchTable } from "./table.mjs";
import { need } from "./tate.mjs";
import { tasks } from "./tasks.mjs";

/** How many pages with results are opened by their addresses. */
const openings = 5;

async function each(sides, what, measure) {
  const measured = {};
  for (const side of sides) measured[side] = await timed(`${side}, ${what}`, () => measure(side));
  return measured;
}

async function compare() {
  const begin = machine();
  const records = await prepare();
  const packing = { portal: await timed("the portal packs", packPortal), pagefind: await timed("Pagefind packs", packPagefind) };
  const known = await items();
  const searched = await hosting(withCatalogue("tate"), async (host) => ({
    chromium: host.browser.version(),
    slow: await each(Object.keys(sides), "slow 4G", (side) => search(host, side, { slow: true, openings })),
    local: await each(["portal", "pagefind"], "no slow network", (side) => search(host, side)),
    quality: await each(["portal", "pagefind"], "known items", (side) => quality(host, side, known)),
    tasks: { tate: await timed("long tasks, the Tate", () => tasks(host, "mountain")) },
  }));
  searched.tasks.demonstration = await hosting(built, (host) => timed("long tasks, the demonstration", () => tasks(host, "silver")));
  return { machine: { ...begin, loadAfter: machine().load }, records, packing, ...searched };
}

async function national(records) {
  const begin = machine();
  if (!existsSync(`${folder}/tate/manifest.txt`)) await prepare().then(packPortal);
  const packing = await timed(`${records} records, packing`, () => packMany(records));
  const slow = (catalogue) => hosting(withCatalogue(catalogue), (host) => search(host, "portal", { slow: true }));
  const [many, few] = [await timed("searching them", () => slow("national")), await timed("searching the Tate's", () => slow("tate"))];
  return { machine: { ...begin, loadAfter: machine().load }, records, packing, many, few };
}

need();
const isNational = argv[2] === "national";
const measured = isNational ? await national(Number(argv[3] ?? 4_500_000)) : await compare();
const name = isNational ? "national" : "search";
await writeFile(`${folder}/${name}.json`, JSON.stringify(measured, null, 1));
const table = (isNational ? nationalTable : searchTable)(measured);
await write(name, table);
console.log(table);
