// No server but a host of files: the Tate's records, packed.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { connector, tate } from "./tate.mjs";
import { run, timed } from "./tools.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const name = "tate-packed";

let host;
let folder;

export async function start() {
  const file = tate(name);
  if (!file) return {};
  folder = await mkdtemp(join(tmpdir(), "packed-"));
  const pack = ["run", "--quiet", "--locked", "-p", "portal-cli", "--", "pack", file, "--connector", connector, "--output", folder];
  await timed("packing the Tate's records", () => run("cargo", pack, { cwd: root }));
  host = await serve(folder);
  return host.address;
}

export async function stop() {
  host?.close();
  if (folder) await rm(folder, { recursive: true });
  host = folder = undefined;
}
