// What keeps the main thread busy for more than 50 ms on a phone: Chromium slowed down four times, and its own trace of
// what a task consists of.
import { visitor } from "./visit.mjs";

const slowness = 4;
const limit = 50;

/** What a trace's events are, in a person's words; what is not here is left to what it is part of. */
const kinds = {
  "v8.wasm.compile": "wasm compiled",
  "v8.wasm.finishModuleCompilation": "wasm compiled",
  "v8.wasm.compileModule": "wasm compiled",
  "v8.wasm.instantiate": "wasm compiled",
  FunctionCall: "program",
  RunMicrotasks: "program",
  EvaluateScript: "program",
  "v8.run": "program",
  "v8.callFunction": "program",
  TimerFire: "program",
  EventDispatch: "program",
  V8GCController: "memory collected",
  MajorGC: "memory collected",
  MinorGC: "memory collected",
  ParseHTML: "page parsed",
  UpdateLayoutTree: "styles",
  RecalculateStyles: "styles",
  Layout: "layout",
  PrePaint: "paint",
  Paint: "paint",
  Layerize: "paint",
  Commit: "paint",
};

/** The milliseconds of each kind within a task, each counted for the innermost event that has one. */
function parts(task, events) {
  const inside = events.filter((event) => event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur && event !== task);
  const sums = {};
  const open = [];
  const give = (kind, time) => (sums[kind] = (sums[kind] ?? 0) + time / 1000);
  let at = task.ts;
  const until = (time) => {
    while (open.length && open.at(-1).end <= time) {
      give(open.at(-1).kind, open.at(-1).end - at);
      at = open.pop().end;
    }
    give(open.at(-1)?.kind ?? "other", time - at);
    at = time;
  };
  for (const event of inside.sort((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    until(event.ts);
    open.push({ kind: kinds[event.name] ?? open.at(-1)?.kind ?? "other", end: event.ts + event.dur });
  }
  until(task.ts + task.dur);
  return Object.fromEntries(Object.entries(sums).filter(([, time]) => time >= 1).sort((one, other) => other[1] - one[1]));
}

/** Whether a task is mostly a script without an address: what the bench and Playwright do in the page, and no visitor has. */
function isOfTheBench(task, events) {
  const scripts = events.filter(({ name, args }) => ["EvaluateScript", "FunctionCall"].includes(name) && !args?.data?.url);
  return scripts.some((script) => script.ts >= task.ts && script.ts < task.ts + task.dur && script.dur > task.dur / 2);
}

/** The long tasks of a trace, each with the step that it was part of. */
function longTasks(trace, steps) {
  const all = trace.traceEvents;
  const marks = all.filter((event) => event.cat?.includes("blink.user_timing") && steps.includes(event.name));
  const [{ pid, tid }] = marks;
  const own = all.filter((event) => event.pid === pid && event.tid === tid && event.ph === "X");
  const long = own.filter((event) => event.name === "RunTask" && event.dur > limit * 1000 && !isOfTheBench(event, own));
  const step = (task) => marks.filter((mark) => mark.ts <= task.ts + task.dur).sort((one, other) => other.ts - one.ts)[0]?.name ?? steps[0];
  return long.map((task) => ({ step: step(task), milliseconds: task.dur / 1000, computing: task.tdur / 1000, parts: parts(task, own) }));
}

/** What is done, step by step. */
const steps = (words) => ({
  opening: async (one) => one.open("en"),
  typing: async ({ page }) => {
    await page.locator("form[role=search] input").pressSequentially(words, { delay: 120 });
    await page.waitForTimeout(1500);
  },
  "first results": async (one) => one.search(words),
  "typing on the list": async ({ page }) => {
    await page.locator("form[role=search] input").fill("");
    await page.locator("form[role=search] input").pressSequentially("red", { delay: 120 });
    await page.waitForTimeout(2000);
    await page.keyboard.press("Enter"); // what is suggested lies over the filters
    await page.waitForTimeout(500);
  },
  "a filter": async ({ page }) => {
    await page.locator(".filters input").first().check();
    await page.waitForTimeout(2000);
  },
  "another order": async ({ page }) => {
    await page.locator("#sort").selectOption("title");
    await page.waitForTimeout(2000);
  },
  "all records": async ({ page }) => {
    await page.locator("header nav a[href$=exhibits]").first().click();
    await page.waitForTimeout(3000);
  },
  "a record": async ({ page }) => {
    await page.locator(".results .cards a").first().click();
    await page.locator("main h1").waitFor();
    await page.waitForTimeout(1500);
  },
});

const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "v8.wasm", "blink.user_timing"];

/** The long tasks of a visit on a slow device; each step is a function of the visitor. */
export async function traced(host, steps, device) {
  const one = await visitor(host, device);
  await one.devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await host.browser.startTracing(one.page, { categories });
  const [opening, ...others] = Object.entries(steps);
  await opening[1](one);
  for (const [step, work] of others) {
    await one.page.evaluate((step) => performance.mark(step), step);
    await work(one);
  }
  const trace = JSON.parse((await host.browser.stopTracing()).toString());
  await one.close();
  return longTasks(trace, Object.keys(steps));
}

/** The long tasks of somebody who searches for words. */
export const tasks = (host, words) => traced(host, steps(words));
