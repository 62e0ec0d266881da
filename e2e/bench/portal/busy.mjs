// Tasks that keep a slow phone from answering: while a page opens, and when it stands.
import { goOn } from "../../quiet.mjs";
import { traced } from "../tasks.mjs";
import { phone } from "../visit.mjs";
import { address } from "./pages.mjs";
import { wander } from "./painting.mjs";

/** What is done on a page, step by step. */
const steps = (host, path) => ({
  opening: async ({ page, quiet }) => {
    await page.goto(host.server.address + path, { waitUntil: "load" });
    await page.locator("main h1").waitFor();
    await quiet();
    // What comes later, for the time without a network.
    await page.waitForTimeout(2500);
    await quiet();
  },
  scrolling: wander,
  "another page": async ({ page, quiet }) => {
    await goOn(page, address(path === address("museums") ? "exhibits" : "museums"));
    await quiet();
  },
  "and back": async ({ page, quiet }) => {
    await page.goBack();
    await page.locator("main h1").waitFor();
    await quiet();
    await page.waitForTimeout(500);
  },
});

export const busy = (host, path) => traced(host, steps(host, path), phone);
