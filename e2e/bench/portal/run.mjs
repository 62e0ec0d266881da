// `node run.mjs`: measures the built site and writes what it found to target/bench/portal.json and docs/performance.md.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { timed } from "../../backends/tools.mjs";
import { write } from "../format.mjs";
import { built, hosting } from "../host.mjs";
import { machine } from "../machine.mjs";
import { busy } from "./busy.mjs";
import { marking } from "./lighthouse.mjs";
import { remembering } from "./memory.mjs";
import { each } from "./pages.mjs";
import { painting } from "./painting.mjs";
import { scrollings } from "./scrolling.mjs";
import { portalTable } from "./table.mjs";
import { weighing } from "./weighing.mjs";

const folder = fileURLToPath(new URL("../../../target/bench", import.meta.url));
const begin = machine();
const figures = await hosting(built, async (host) => ({
  chromium: host.browser.version(),
  weights: await timed("bytes", () => weighing(host)),
  painting: await timed("the largest paint", () => each((path) => painting(host, path))),
  busy: await timed("long tasks", () => each((path) => busy(host, path))),
  memory: await timed("memory", () => remembering(host)),
  marks: await timed("Lighthouse", () => marking(host, each)),
}));
const scrolling = await timed("scrolling", scrollings);
const all = { machine: { ...begin, loadAfter: machine().load }, ...figures, scrolling };
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/portal.json`, JSON.stringify(all, null, 1));
const table = portalTable(all);
await write("portal", table);
console.log(table);
