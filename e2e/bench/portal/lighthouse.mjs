// Lighthouse's marks for a phone, and what it finds wrong.
import { launch as launchChrome } from "chrome-launcher";
import lighthouse from "lighthouse";
import { launch } from "../../site.mjs";
import { median } from "../format.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];
/** Marks of the performance differ from time to time: the median is taken. */
const rounds = 3;

/** What keeps a category from its best mark, besides the performance. */
function faults({ categories, audits }) {
  const others = Object.values(categories).filter(({ id }) => id !== "performance");
  const refs = others.flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0);
  return refs.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 1).map(({ title }) => title);
}

async function round(address, options) {
  const result = (await lighthouse(address, { ...options, logLevel: "silent", onlyCategories: categories })).lhr;
  if (result.runtimeError) throw new Error(`Lighthouse, ${address}: ${result.runtimeError.message}`);
  const { audits } = result;
  const value = (id) => audits[id].numericValue;
  return {
    version: result.lighthouseVersion,
    marks: Object.fromEntries(categories.map((id) => [id, Math.round(result.categories[id].score * 100)])),
    firstPaint: value("first-contentful-paint"),
    largestPaint: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    moved: value("cumulative-layout-shift"),
    speed: value("speed-index"),
    faults: faults(result),
  };
}

/** The round whose mark for the performance is the median. */
async function rounded(address, options) {
  const all = [];
  for (let at = 0; at < rounds; at++) all.push(await round(address, options));
  const mark = (one) => one.marks.performance;
  return all.find((one) => mark(one) === median(all.map(mark)));
}

/** Marks pages that `each` names, in a browser of Lighthouse's own. */
export async function marking({ server }, each) {
  const { executablePath, args } = launch;
  const chrome = await launchChrome({ chromePath: executablePath, chromeFlags: ["--headless=new", ...args, server.trust], logLevel: "silent" });
  try {
    // What a browser does when it has just started is no page's.
    await round(server.address, { port: chrome.port });
    return await each((path) => rounded(server.address + path, { port: chrome.port }));
  } finally {
    chrome.kill();
  }
}
