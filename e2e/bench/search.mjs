// The queries, each asked by a new visitor: the first on a page where nothing has been searched for, and the next one
// of the list after it.
import { queries } from "./queries.mjs";
import { sides } from "./sides.mjs";
import { visitor } from "./visit.mjs";

async function asked(host, side, at, slow) {
  const one = await visitor(host);
  try {
    const opened = await one.open(sides[side].start);
    if (slow) await one.slowDown();
    const first = await one.search(queries[at].words);
    const next = (at + 1) % queries.length;
    return { opened, first: { ...queries[at], ...first }, further: { ...queries[next], ...(await one.search(queries[next].words)) } };
  } finally {
    await one.close();
  }
}

/** The page with what is found, opened by its address: with the portal's own files. */
async function direct(host, side, at) {
  const one = await visitor(host);
  try {
    await one.slowDown();
    return await one.openResults(sides[side].search + encodeURIComponent(queries[at].words));
  } finally {
    await one.close();
  }
}

/** Asks all queries of one side; `slow` for a slow network. Gives what each took. */
export async function search(host, side, { slow = false, openings = 0 } = {}) {
  const [first, further, opened] = [[], [], []];
  for (let at = 0; at < queries.length; at++) {
    const answer = await asked(host, side, at, slow);
    first.push(answer.first);
    further.push(answer.further);
    opened.push(answer.opened);
  }
  const addresses = [];
  for (let at = 0; at < openings; at++) addresses.push(await direct(host, side, at));
  return { first, further, before: opened[0], addresses };
}
