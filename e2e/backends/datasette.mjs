// Datasette (PyPI): an SQLite database behind an API, with full-text search and facets.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exhibits, museums } from "./catalogue.mjs";
import { fetchPackages, freePort, installed, run, started } from "./tools.mjs";

const version = "0.65.2";
const beside = (file) => fileURLToPath(new URL(`datasette/${file}`, import.meta.url));

export const name = "datasette";
export const connector = "datasette.json";

let stopServer, data;

export async function start() {
  const folder = await installed(`datasette-${version}`, async (folder) => {
    await run("python3", ["-m", "venv", folder]);
    await fetchPackages(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", `datasette==${version}`]);
  });
  data = await mkdtemp(join(tmpdir(), "datasette-"));
  const file = join(data, "catalogue.db");
  await run(join(folder, "bin/python"), [beside("fill.py"), file], { input: JSON.stringify({ museums, exhibits }) });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/catalogue/`;
  const options = ["--immutable", file, "--metadata", beside("metadata.json"), "--host", "127.0.0.1", "--port", port];
  stopServer = await started(join(folder, "bin/datasette"), ["serve", ...options], `${address}exhibits.json?_size=1`);
  return address;
}

export async function stop() {
  await stopServer?.();
  if (data) await rm(data, { recursive: true });
  stopServer = data = undefined;
}
