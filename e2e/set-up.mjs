// Serves dist/ at the root, and a copy of it under /museum/ with a catalogue of 100 MB, once more for pages of other sites; the tests
// find them in the environment, and a folder for what they pack.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default async function setUp() {
  const copy = await mkdtemp(join(tmpdir(), "museum-portal-"));
  await cp(here("../dist"), copy, { recursive: true });
  execFileSync(here("../.ci/rebase"), [copy, "/museum/"]);
  await mkdir(join(copy, "huge"));
  await writeFile(join(copy, "huge/manifest.txt"), "");
  await truncate(join(copy, "huge/manifest.txt"), 100 * 1024 * 1024);
  process.env.PACKED = await mkdtemp(join(tmpdir(), "museum-portal-"));
  const [root, path] = [await serve(here("../dist")), await serve(copy, "/museum/")];
  const open = await serve(copy, "/museum/", { open: true });
  process.env.SITE_AT_ROOT = root.address;
  process.env.SITE_UNDER_PATH = path.address;
  process.env.SITE_FOR_OTHERS = open.address;
  return async () => {
    root.close();
    path.close();
    open.close();
    await Promise.all([copy, process.env.PACKED].map((folder) => rm(folder, { recursive: true })));
  };
}
