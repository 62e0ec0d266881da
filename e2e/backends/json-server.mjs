// json-server (npm): one JSON file behind an API, as developers of museums make them while the real
// one is being written.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exhibits, museums } from "./catalogue.mjs";
import { fetchPackages, freePort, installed, started } from "./tools.mjs";

const version = "0.17.4";

export const name = "json-server";
export const connector = "json-server.json";

let stopServer, data;

export async function start() {
  const folder = await installed(`json-server-${version}`, (folder) =>
    fetchPackages("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, `json-server@${version}`]),
  );
  data = await mkdtemp(join(tmpdir(), "json-server-"));
  // It finds the museum of an exhibit by the name of the field.
  const records = { museums, exhibits: exhibits.map(({ museum, ...rest }) => ({ museumId: museum, ...rest })) };
  await writeFile(join(data, "db.json"), JSON.stringify(records));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const program = join(folder, "node_modules/json-server/lib/cli/bin.js");
  const options = ["--host", "127.0.0.1", "--port", port, "--read-only", "--quiet"];
  stopServer = await started("node", [program, "db.json", ...options], `${address}exhibits?_limit=1`, { cwd: data });
  return address;
}

export async function stop() {
  await stopServer?.();
  if (data) await rm(data, { recursive: true });
  stopServer = data = undefined;
}
