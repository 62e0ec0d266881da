// Serves dist/ at the root, and a copy of it under /museum/ with a catalogue of 100 MB; the tests
// find both in the environment.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default async function setUp() {
  const copy = await mkdtemp(join(tmpdir(), "museum-portal-"));
  await cp(here("../dist"), copy, { recursive: true });
  execFileSync(here("../.ci/rebase"), [copy, "/museum/"]);
  await writeFile(join(copy, "huge.json"), "");
  await truncate(join(copy, "huge.json"), 100 * 1024 * 1024);
  const [root, path] = [await serve(here("../dist")), await serve(copy, "/museum/")];
  process.env.SITE_AT_ROOT = root.address;
  process.env.SITE_UNDER_PATH = path.address;
  return async () => {
    root.close();
    path.close();
    await rm(copy, { recursive: true });
  };
}
