// Pages of the portal: when they ask for nothing more, and how one goes on to another.
import { setTimeout as pause } from "node:timers/promises";

/** Counts what a page asks for from now on; what it gives waits until that was nothing for a while. */
export function watched(page) {
  const going = new Set();
  page.on("request", (request) => going.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => going.delete(request));
  return async () => {
    for (let calm = 0; calm < 4; calm = going.size ? 0 : calm + 1) await pause(75);
  };
}

/** Goes on to another page as a visitor does, by a link that stands there; `path` stands after the portal's root. */
export async function goOn(page, path) {
  const link = await page.evaluateHandle((href) => {
    document.querySelector("main h1").dataset.left = "";
    const link = Object.assign(document.createElement("a"), { href });
    document.querySelector("main").append(link);
    return new Promise((drawn) => requestAnimationFrame(() => setTimeout(() => drawn(link))));
  }, path);
  await link.evaluate((link) => link.remove(link.click()));
  await link.dispose();
  await page.locator("main h1:not([data-left])").waitFor();
  await page.locator("main .waiting").first().waitFor({ state: "detached" });
}
