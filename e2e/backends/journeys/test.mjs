// What the journeys through one server use.
import { test as base, expect } from "../../journeys/test.mjs";

export const test = base.extend({ baseURL: process.env.BACKENDS_PORTAL ?? "" });

/** Skips the journeys of a file where its server could not be installed. */
export const needs = (name) =>
  test.skip(!process.env.BACKENDS?.split(" ").includes(name), `${name}: its package registry cannot be reached`);

/** Stops a server, or starts it again. */
export async function turn(what, name) {
  const answer = await fetch(`${process.env.BACKENDS_SWITCHES}${what}/${name}`, { method: "POST" });
  if (!answer.ok) throw new Error(await answer.text());
}

export { expect };
