// What a visitor's first page weighs, whichever page it is: HTML, JavaScript, wasm and CSS as
// Chromium fetches them, after brotli 11. Prints a line a page; fails above the limit.
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { launch, pages } from "./site.mjs";
import { serve } from "./serve.mjs";

const limit = 150_000;
const counted = /\.(html|js|mjs|css|wasm)$/;

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const site = await serve(new URL("../dist", import.meta.url).pathname);
const browser = await chromium.launch(launch);
let heaviest = 0;
for (const page of pages) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const bodies = [];
  tab.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (response.request().isNavigationRequest() || counted.test(path)) bodies.push(response.body());
  });
  await tab.goto(site.address + "kk/" + page, { waitUntil: "networkidle" });
  await tab.locator("main h1").waitFor();
  const weights = (await Promise.all(bodies)).map(brotli);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  heaviest = Math.max(heaviest, total);
  console.log(`${String(total).padStart(7)} bytes in ${weights.length} files: /${page}`);
  await context.close();
}
await browser.close();
site.close();
console.log(`first page, the heaviest: ${heaviest} bytes after brotli; the limit is ${limit}`);
if (heaviest > limit) {
  console.error(`over the limit by ${heaviest - limit} bytes`);
  process.exit(1);
}
