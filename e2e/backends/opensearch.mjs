// OpenSearch (Maven): a cluster of three nodes with two indices, the demonstration catalogue and,
// where it lies beside the repository, the 69,202 records of the Tate.
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exhibits } from "./catalogue.mjs";
import * as cluster from "./opensearch/cluster.mjs";

const tate = fileURLToPath(new URL("../../../shared/data/tate.ndjson.xz", import.meta.url));
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
  if (existsSync(tate)) {
    const source = `xz -dc ${tate} | ${portal} - --connector e2e/backends/opensearch/tate.json`;
    catalogues.tate = await cluster.fill(running, "tate", source);
  } else {
    console.log("== tate: SKIPPED, ../shared/data/tate.ndjson.xz is not there");
  }
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
