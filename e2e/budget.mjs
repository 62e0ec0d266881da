// What a visitor's first page weighs, whichever page it is: HTML, JavaScript, wasm and CSS as
// Chromium fetches them, after brotli 11; and its fonts, which are compressed already. Prints a line a page; fails above
// the limits.
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { launch, pages } from "./site.mjs";
import { serve } from "./serve.mjs";

const limit = 150_000;
// The time line asks for some of the records at once, and so brings what finds them, as any list does that is narrowed
// down. A tour brings its scenes and its plan, which no other page shares.
const limits = { timeline: 220_000, "tours/saka-gold-walk": 155_000, "tours/csm-online": 155_000 };
const fontLimit = 60_000;
const counted = /\.(html|js|mjs|css|wasm)$/;

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const site = await serve(new URL("../dist", import.meta.url).pathname);
const browser = await chromium.launch(launch);
let [heaviest, heaviestFonts] = [0, 0];
const over = [];
const weigh = (what, bytes, limit) => bytes > limit && over.push(`${what}: over its limit by ${bytes - limit} bytes`);
for (const page of pages) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const [bodies, fonts] = [[], []];
  const weighed = (response) => {
    const path = new URL(response.url()).pathname;
    if (response.request().isNavigationRequest() || counted.test(path)) bodies.push(response.body());
    if (path.endsWith(".woff2")) fonts.push(response.body());
  };
  tab.on("response", weighed);
  await tab.goto(site.address + "kk/" + page, { waitUntil: "networkidle" });
  await tab.locator("main h1").waitFor();
  // What comes later is for the time without a network, and may be broken off with the page.
  tab.off("response", weighed);
  const weights = (await Promise.all(bodies)).map(brotli);
  const sum = (weights) => weights.reduce((sum, weight) => sum + weight, 0);
  const [total, ofFonts] = [sum(weights), sum((await Promise.all(fonts)).map(({ length }) => length))];
  if (page in limits) weigh(page, total, limits[page]);
  else heaviest = Math.max(heaviest, total);
  heaviestFonts = Math.max(heaviestFonts, ofFonts);
  console.log(`${String(total).padStart(7)} bytes in ${weights.length} files, fonts ${ofFonts}: /${page}`);
  await context.close();
}
await browser.close();
site.close();
console.log(`first page, the heaviest: ${heaviest} bytes after brotli; the limit is ${limit}`);
console.log(`its fonts, the heaviest: ${heaviestFonts} bytes; the limit is ${fontLimit}`);
weigh("the page", heaviest, limit);
weigh("its fonts", heaviestFonts, fontLimit);
for (const what of over) console.error(what);
// No fonts at all would be a mistake too: their addresses have changed.
if (over.length || !heaviestFonts) process.exit(1);
