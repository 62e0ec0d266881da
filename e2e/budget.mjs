// What a visitor's first page weighs, whichever page it is, and what each further one adds; its fonts; and what the elements weigh
// on sites of others. Prints a line a page; fails above the limits.
import { chromium } from "@playwright/test";
import { launch, laterPages, pages } from "./site.mjs";
import { serve } from "./serve.mjs";
import { elements, firstPage, furtherPage, goals } from "./weight.mjs";

const elementsLimits = { plain: 15_000, all: 60_000 };

const site = await serve(new URL("../dist", import.meta.url).pathname);
const browser = await chromium.launch(launch);
const over = [];
const weigh = (what, bytes, limit) => bytes > limit && over.push(`${what}: over its limit by ${bytes - limit} bytes`);
let [heaviest, heaviestFonts] = [0, 0];
for (const page of [...pages, ...laterPages]) {
  const { bytes, files, fonts } = await firstPage(browser, `${site.address}kk/${page}`);
  heaviest = Math.max(heaviest, bytes);
  heaviestFonts = Math.max(heaviestFonts, fonts);
  console.log(`${String(bytes).padStart(7)} bytes in ${files} files, fonts ${fonts}: /${page}`);
}
console.log("coming from the start page:");
for (const page of [...pages.filter(Boolean), ...laterPages]) {
  const { bytes, files } = await furtherPage(browser, site.address, "kk", page);
  weigh(`/${page} from the start page`, bytes, goals.further);
  console.log(`${String(bytes).padStart(7)} bytes in ${files} files: /${page}`);
}
await browser.close();
site.close();
console.log(`first page, the heaviest: ${heaviest} bytes after brotli; the limit is ${goals.page}`);
console.log(`its fonts, the heaviest: ${heaviestFonts} bytes; the limit is ${goals.fonts}`);
weigh("the page", heaviest, goals.page);
weigh("its fonts", heaviestFonts, goals.fonts);
const embedded = await elements(new URL("../dist/embed", import.meta.url).pathname);
for (const [what, limit] of Object.entries(elementsLimits)) {
  console.log(`the elements on a page of another site, ${what}: ${embedded[what]} bytes; the limit is ${limit}`);
  weigh(`the elements, ${what}`, embedded[what], limit);
}
for (const what of over) console.error(what);
// No fonts at all would be a mistake too: their addresses have changed.
if (over.length || !heaviestFonts) process.exit(1);
