// Tasks that keep a slow phone from answering: while a page opens, and when it stands.
import { goOn } from "../../quiet.mjs";
import { traced } from "../tasks.mjs";
import { phone } from "../visit.mjs";
import { address } from "./pages.mjs";
import { wander } from "./painting.mjs";

/** How many visits count of each page, and how many there are at most: visits go on until the machine had time for so many. */
export const [rounds, most] = [3, 12];

/** The machine has time for a visit in which the loop takes no longer than this many times its best until then. */
const calm = 1.15;
let best = Infinity;

/** In the page: how long a loop takes that is the same each time, in milliseconds. */
function loop() {
  const begin = performance.now();
  let sum = 0;
  for (let at = 0; at < 2e5; at++) sum = (sum + at * at) % 1_000_003;
  return performance.now() - begin + sum * 0;
}

/** What is done on a page, step by step; notes how long the loop takes at each. */
function steps(host, path, loops) {
  const all = {
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
  };
  const noted = (work) => async (one) => {
    await work(one);
    // In parts, for it would be a long task itself.
    let sum = 0;
    for (let part = 0; part < 5; part++) sum += await one.page.evaluate(loop);
    loops.push(sum);
  };
  return Object.fromEntries(Object.entries(all).map(([step, work]) => [step, noted(work)]));
}

async function visit(host, path) {
  const loops = [];
  const tasks = await traced(host, steps(host, path, loops), phone);
  return { tasks, loop: Math.max(...loops) };
}

/** The long tasks of the visits that count, each with its round from 0, and how long the loop took in them at the most. */
export async function busy(host, path) {
  const all = [];
  while (all.length < most && all.filter(({ loop }) => loop <= best * calm).length < rounds) {
    all.push(await visit(host, path));
    best = Math.min(best, all.at(-1).loop);
  }
  const counted = all.sort((one, other) => one.loop - other.loop).slice(0, rounds);
  return {
    tasks: counted.flatMap(({ tasks }, round) => tasks.map((task) => ({ ...task, round }))),
    loops: all.map(({ loop }) => loop),
  };
}
