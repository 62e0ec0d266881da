// When the largest thing of a page is painted on slow 4G, and how far what is painted moves.
import { median } from "../format.mjs";
import { phone, visitor } from "../visit.mjs";
import { swipeTo, up } from "./swiping.mjs";

const rounds = 3;

/** In the page, before anything of it: notes what the browser tells. */
function note() {
  window.noted = { largest: 0, what: "", moved: 0 };
  new PerformanceObserver((list) => {
    const { startTime, element } = list.getEntries().at(-1);
    Object.assign(window.noted, { largest: startTime, what: element?.localName ?? "" });
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.noted.moved += value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Goes through a page to its end, as fast as one reads headings. */
export const wander = (one) => swipeTo(one, Infinity, up, one.quiet);

async function round(host, path, at) {
  const one = await visitor(host, phone);
  try {
    await one.page.addInitScript(note);
    await one.slowDown();
    await one.page.goto(host.server.address + path, { waitUntil: "commit" });
    await one.page.locator("main h1").waitFor();
    await one.quiet();
    const { largest, what } = await one.page.evaluate(() => window.noted);
    // What is further down is the same each time, and takes long.
    if (at === 0) await wander(one);
    return { largest, what, moved: (await one.page.evaluate(() => window.noted)).moved };
  } finally {
    await one.close();
  }
}

/** The median of when a page's largest thing is painted, what it is, and the most that moved. */
export async function painting(host, path) {
  const all = [];
  for (let at = 0; at < rounds; at++) all.push(await round(host, path, at));
  const largest = median(all.map(({ largest }) => largest));
  const { what } = all.find((one) => one.largest === largest);
  return { largest, what, moved: Math.max(...all.map(({ moved }) => moved)) };
}
