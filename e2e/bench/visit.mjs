// A visitor in Chromium: a page is opened, words are submitted, and it is measured when the cards are there.
import { watched } from "../quiet.mjs";

/** 4G as it often is: each request waits for 150 ms, and 1.6 megabits a second arrive. */
export const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** In the page: what stands in the list of results. */
function shown() {
  const list = document.querySelector(".results .cards > li:not(.coming) a, .results .empty");
  return list && `${document.querySelector(".results .found")?.textContent} ${list.getAttribute("href") ?? ""}`;
}

/**
 * In the page: submits words; gives the milliseconds until the 24 cards of other results are there, or the last one if
 * there are fewer.
 */
function submit({ words, before, shown }) {
  const now = new Function(`return (${shown})()`);
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    let [cards, milliseconds, waiting] = [-1, 0, 0];
    const end = () => {
      watch.disconnect();
      resolve({ milliseconds, cards, found: document.querySelector(".results .found")?.textContent });
    };
    const look = () => {
      const other = now();
      const count = document.querySelectorAll(".results .cards > li").length;
      if (!other || other === before || count === cards) return;
      [cards, milliseconds] = [count, performance.now() - begin];
      clearTimeout(waiting);
      waiting = setTimeout(end, count < 24 ? 300 : 0);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    setTimeout(() => reject(new Error(`nothing new was shown for «${words}» within 60 s`)), 60_000);
    const field = document.querySelector("form[role=search] input");
    field.value = words;
    field.form.requestSubmit();
  });
}

/** What was sent, in sum: bytes and files, and those of the index or the catalogue by themselves. */
export function weighed(sent) {
  const isData = ({ path }) => /^\/(catalogue|pagefind)\//.test(path) && !/\.(js|css)$/.test(path);
  const sum = (files) => ({ requests: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) });
  return { ...sum(sent), data: sum(sent.filter(isData)) };
}

const desktop = { viewport: { width: 1280, height: 800 } };
/** The phone that Lighthouse takes the part of. */
export const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** A new visitor, of whom no file is known. */
export async function visitor({ browser, server }, device = desktop) {
  const context = await browser.newContext({ ...device, serviceWorkers: "block" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const quiet = watched(page);
  const measure = async (work) => {
    server.sent();
    const result = await work();
    await quiet();
    return { ...result, ...weighed(server.sent()) };
  };
  return {
    page,
    devtools,
    quiet,
    slowDown: () => devtools.send("Network.emulateNetworkConditions", slow),
    /** Opens a page that can be searched, and waits until nothing more is asked for. */
    open: (path) =>
      measure(async () => {
        await page.goto(server.address + path, { waitUntil: "load" });
        await page.locator("form[role=search] input").waitFor();
        return {};
      }),
    /** Opens an address that shows what is found. */
    openResults: (path) =>
      measure(async () => {
        const begin = performance.now();
        await page.goto(server.address + path, { waitUntil: "commit" });
        await page.waitForFunction(shown, null, { polling: 20, timeout: 90_000 });
        return { milliseconds: performance.now() - begin };
      }),
    /** Searches for words on the page that is open. */
    search: async (words) => {
      const before = await page.evaluate(shown);
      return measure(() => page.evaluate(submit, { words, before, shown: shown.toString() }));
    },
    close: () => context.close(),
  };
}
