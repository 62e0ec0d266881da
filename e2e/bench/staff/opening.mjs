// A visitor of the staff's room opens something: how long it takes, how long the page stands still, how much memory its process has.
import { readFile } from "node:fs/promises";

/** How often memory is looked at, in milliseconds. */
const often = 100;
/** How long to wait for the end, in milliseconds. */
const patience = 300_000;

/** Chooses files or a folder in the field of that name. */
export const choose = (name, files) => (page) => page.getByLabel(name).setInputFiles(files);

/** In the page: notes tasks longer than 50 ms, and the longest time between two of its turns. */
function watch() {
  window.longTasks = [];
  window.longestPause = 0;
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longestPause = Math.max(window.longestPause, now - last);
    last = now;
  }, 10);
}

/** The memory of a process alone and its share of what it has with others, in bytes (Linux). */
async function memory(id) {
  const text = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) * 1024;
}

/** Watches the memory of the browser's pages; gives the most that one of them had. */
async function watching(browser) {
  const devtools = await browser.newBrowserCDPSession();
  let [most, is_over] = [0, false];
  const done = (async () => {
    while (!is_over) {
      const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
      const pages = processInfo.filter(({ type }) => type === "renderer");
      most = Math.max(most, ...(await Promise.all(pages.map(({ id }) => memory(id)))));
      await new Promise((resolve) => setTimeout(resolve, often));
    }
  })();
  return async () => {
    is_over = true;
    await done;
    await devtools.detach();
    return most;
  };
}

/** Opens something on a new page of the room. */
export async function opening({ browser, server }, open) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  try {
    await page.goto(`${server.address}en/staff`);
    await page.getByLabel("Files of records").waitFor({ state: "attached" });
    await page.evaluate(watch);
    const stop = await watching(browser);
    const begin = performance.now();
    await open(page);
    await page.getByText(/Records read: [\d,]+\./).waitFor({ timeout: patience });
    const milliseconds = performance.now() - begin;
    const records = await page.getByText(/Records read: [\d,]+\./).textContent();
    const { longTasks, longestPause } = await page.evaluate(() => ({ longTasks: window.longTasks, longestPause: window.longestPause }));
    return { milliseconds, records: Number(records.replace(/\D/g, "")), longest: Math.max(0, ...longTasks), pause: longestPause, memory: await stop() };
  } finally {
    await context.close();
  }
}
