// OpenSearch (Maven): a cluster of three nodes with two indices, the demonstration catalogue and,
// where it lies beside the repository, the 69,202 records of the Tate.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as cluster from "./opensearch/cluster.mjs";

const tate = fileURLToPath(new URL("../../../shared/data/tate.ndjson.xz", import.meta.url));
const portal = "target/debug/portal load opensearch";

export const name = "opensearch";
export const connector = "opensearch.json";

let running;

export async function start() {
  running = await cluster.start();
  const catalogues = {
    opensearch: await cluster.fill(running, "exhibits", `${portal} demo/models.json demo/exhibits.json`),
  };
  if (existsSync(tate)) {
    const source = `xz -dc ${tate} | ${portal} - --connector e2e/backends/opensearch/tate.json`;
    catalogues.tate = await cluster.fill(running, "tate", source);
  }
  return catalogues;
}

export async function stop() {
  await running?.stop();
  running = undefined;
}

/** Stops the node that answers for an index; gives its name. */
export async function stopNode(index) {
  const [address] = Object.values(running.nodes);
  const shards = await (await fetch(`${address}/_cat/shards/${index}?format=json`)).json();
  const { node } = shards.find(({ prirep }) => prirep === "p");
  await running.tell(`stop ${node}`);
  return node;
}

/** Starts a node again. */
export const startNode = (node) => running.tell(`start ${node}`);
