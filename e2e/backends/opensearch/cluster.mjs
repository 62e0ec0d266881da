// Three nodes of OpenSearch in one Java process, and the portal's own command that fills them.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { OutOfReach, run, timed } from "../tools.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here("../../..");
const seconds = 120;

/** Fetches OpenSearch with Maven, which keeps what it fetched, and compiles the program. */
async function build() {
  await run("mvn", ["-q", "-B", "-ntp", "-f", here("pom.xml"), "process-classes"]).catch((error) => {
    // What the registry answers that it has not, «could not find», is another fault.
    throw error.message.includes("Could not transfer artifact") ? new OutOfReach(error.message) : error;
  });
  return `${here("target/classes")}:${await readFile(here("target/classpath"), "utf8")}`;
}

/** Starts the nodes. Their addresses are by their names; `tell` sends a line and waits for the answer. */
async function launch(classpath) {
  const child = spawn("java", ["-Xms1g", "-Xmx1g", "-cp", classpath, "Cluster"], { stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (data) => (said = (said + data).slice(-4000)));
  const gone = new Promise((resolve) => child.on("close", resolve).on("error", (error) => resolve((said += error))));
  const lines = createInterface({ input: child.stdout });
  const line = (start) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`OpenSearch did not say «${start}» within ${seconds} s:\n${said}`)), seconds * 1000);
      const end = (settle, value) => (clearTimeout(late), lines.off("line", look), settle(value));
      const look = (line) => line.startsWith(start) && end(resolve, line);
      lines.on("line", look);
      gone.then(() => end(reject, new Error(`OpenSearch ended:\n${said}`)));
    });
  const tell = (words) => {
    const answered = line(`done: ${words}`);
    child.stdin.write(`${words}\n`);
    return answered;
  };
  const stop = () => (child.stdin.end(), gone);
  try {
    const nodes = (await line("ready ")).split(" ").slice(1).map((node) => node.split("="));
    return { nodes: Object.fromEntries(nodes), tell, stop };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

/** A cluster that is ready. */
export async function start() {
  const classpath = await build();
  return timed("three nodes of OpenSearch, starting", () => launch(classpath));
}

/** The node that has the first copy of an index. */
export async function holder({ nodes }, index) {
  const answer = await fetch(`${Object.values(nodes)[0]}/_cat/shards/${index}?format=json`);
  return (await answer.json()).find(({ prirep }) => prirep === "p").node;
}

/**
 * Fills an index from what the command line says, and waits for its copy. Gives its address on each
 * node; the one that has it is asked first, so that its loss would be noticed.
 */
export async function fill(cluster, index, source) {
  const to = Object.values(cluster.nodes)[0];
  await run("cargo", ["build", "--quiet", "--locked", "-p", "portal-cli"], { cwd: root });
  const load = `${source} --to ${to} --index ${index}`;
  await timed(`loading «${index}» into OpenSearch`, () => run("bash", ["-o", "pipefail", "-c", load], { cwd: root }));
  const health = await fetch(`${to}/_cluster/health/${index}?wait_for_status=green&timeout=60s`);
  if ((await health.json()).status !== "green") throw new Error(`${index}: there is no copy on a second node`);
  const first = cluster.nodes[await holder(cluster, index)];
  const addresses = [first, ...Object.values(cluster.nodes).filter((address) => address !== first)];
  return addresses.map((address) => `${address}/${index}/`);
}
