// What the journeys through one server use.
import { test as base, expect } from "../../journeys/test.mjs";

export const test = base.extend({ baseURL: process.env.BACKENDS_PORTAL ?? "" });

/** Skips the journeys of a file where its catalogue could not be made. */
export const needs = (name, missing = "its package registry cannot be reached") =>
  test.skip(!process.env.BACKENDS?.split(" ").includes(name), `${name}: ${missing}`);

/** Has a server's module do something, such as stop or start it; gives what that gives. */
export async function turn(what, ...words) {
  const answer = await fetch(`${process.env.BACKENDS_SWITCHES}${[what, ...words].join("/")}`, { method: "POST" });
  const done = await answer.text();
  if (!answer.ok) throw new Error(done);
  return done && JSON.parse(done);
}

export { expect };

/** Lists and filters are built in several turns: waits until the page has as many elements as a moment before. */
export async function settled(page) {
  const all = () => page.locator("main *").count();
  const grown = async () => {
    const before = await all();
    await page.waitForTimeout(200);
    return (await all()) - before;
  };
  await expect.poll(grown).toBe(0);
}
