// A copy of the built site with a server of its own, which a journey may change and stop.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { expect, test as base } from "./test.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

class OwnSite {
  /** A copy that stands under a path; media, which are many, are those of the build. */
  static async start(path) {
    const site = new OwnSite();
    site.folder = await mkdtemp(join(tmpdir(), "museum-portal-"));
    const built = here("../../dist");
    const copied = (file) => !file.startsWith(join(built, "demo")) && !/\.(br|gz)$/.test(file);
    await cp(built, site.folder, { recursive: true, filter: copied });
    await symlink(join(built, "demo"), join(site.folder, "demo"));
    execFileSync(here("../../.ci/rebase"), [site.folder, path]);
    site.server = await serve(site.folder, path);
    site.address = site.server.address;
    return site;
  }

  stop() {
    this.server.close();
  }

  async end() {
    this.stop();
    await rm(this.folder, { recursive: true });
  }

  async settings(more) {
    const file = join(this.folder, "portal.json");
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file)), ...more }));
  }

  /** Puts a build in the place of this one whose style sheet has another byte, and so another name. */
  async newer() {
    const at = (file) => join(this.folder, file);
    const sheet = (await readdir(this.folder)).find((file) => /^portal-.*\.css$/.test(file));
    const renamed = sheet.replace(/-[0-9a-f]{16}/, "-0123456789abcdef");
    await writeFile(at(renamed), `${await readFile(at(sheet))}\n`);
    const page = (await readFile(at("index.html"), "utf8")).replace(sheet, renamed);
    // As it is done on a server: in the place of the file, and not into it.
    await writeFile(at("new.html"), page);
    await rename(at("new.html"), at("index.html"));
    await rm(at("404.html"));
    await cp(at("index.html"), at("404.html"));
    execFileSync("node", [here("../../.ci/offline.mjs"), this.folder]);
    return { sheet, renamed };
  }
}

export const test = base.extend({
  ownPath: ["/", { option: true }],
  /** The site; its pages are `site.address + "en/"`. */
  site: async ({ ownPath }, use) => {
    const site = await OwnSite.start(ownPath);
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Waits until the program and what was seen are kept, and the page is in the worker's care. */
export async function whenKept(page) {
  const isKept = async () => {
    if (!navigator.serviceWorker.controller) return false;
    const names = await caches.keys();
    const entries = async (kind) => {
      const own = names.filter((name) => name.includes(` ${kind}`));
      const keys = await Promise.all(own.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => url);
    };
    const [program, seen] = [await entries("shell "), await entries("seen")];
    const { shell, code } = JSON.parse((await (await fetch("worker.js")).text()).match(/FILES=(.*);\n/)[1]);
    const wanted = [...shell, ...Object.keys(code).filter((file) => !file.startsWith("viewers/"))];
    return wanted.every((file) => program.includes(new URL(file, document.baseURI).href)) && seen.some((url) => url.endsWith("manifest.txt"));
  };
  await expect.poll(() => page.evaluate(isKept), { timeout: 20_000 }).toBe(true);
}

export { expect };
