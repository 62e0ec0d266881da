// OpenSearch (Maven): a cluster of three nodes with two indices, the demonstration catalogue and,
// where it lies beside the repository, the 69,202 records of the Tate.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exhibits } from "./catalogue.mjs";
import * as cluster from "./opensearch/cluster.mjs";
import { connector as shape, tate } from "./tate.mjs";

const portal = "target/debug/portal load opensearch";

export const name = "opensearch";
export const connector = "opensearch.json";

let running;

async function fillDemonstration() {
  const folder = await mkdtemp(join(tmpdir(), "opensearch-"));
  try {
    const file = join(folder, "exhibits.json");
    await writeFile(file, JSON.stringify({ exhibits }));
    return await cluster.fill(running, "exhibits", `${portal} ${file}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function start() {
  running = await cluster.start();
  const catalogues = { opensearch: await fillDemonstration() };
  const file = tate("tate");
  if (file) catalogues.tate = await cluster.fill(running, "tate", `xz -dc ${file} | ${portal} - --connector ${shape}`);
  return catalogues;
}

export async function stop() {
  await running?.stop();
  running = undefined;
}

/** Stops the node that has an index; gives its name. */
export async function stopNode(index) {
  const node = await cluster.holder(running, index);
  await running.tell(`stop ${node}`);
  return node;
}

/** Starts a node again. */
export const startNode = (node) => running.tell(`start ${node}`);
