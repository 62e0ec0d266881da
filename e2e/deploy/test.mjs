// What the tests of docs/deploy use: the site on disk, both servers over it, and plain requests to them.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as plain } from "node:http";
import { request as encrypted } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "../journeys/test.mjs";
import { present, servers } from "./servers.mjs";

export { expect };
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Each server, with the site at the root and under a path. */
export const ways = Object.keys(servers).flatMap((server) => ["/", "/museum/"].map((base) => ({ server, base })));

/** What no build makes, and museums add. */
export const added = {
  "media/film.mp4": Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 251)),
  "media/texture.ktx2": Buffer.from("no texture"),
  "media/records.ndjson": Buffer.from('{"id":"a"}\n'.repeat(500)),
  "media/.hidden": Buffer.from("a secret"),
  ".git/config": Buffer.from("a secret"),
};

const portal = ["run", "--quiet", "--locked", "-p", "portal-cli", "--"];

/** Where the copies say that they are published. */
export const published = (base) => `https://museum.example${base}`;

/** A copy of the built site for the path `base`, by the commands of docs/deploy.md; with `pages`, with those of its records. */
async function copySite(folder, base, pages) {
  const files = join(folder, "www", base);
  await cp(here("../../dist"), files, { recursive: true, preserveTimestamps: true });
  for (const [name, bytes] of Object.entries(added)) {
    await mkdir(join(files, name, ".."), { recursive: true });
    await writeFile(join(files, name), bytes);
  }
  execFileSync(here("../../.ci/rebase"), [files, base]);
  execFileSync("node", [here("../../.ci/compress.mjs"), files]);
  if (pages) execFileSync("cargo", [...portal, "pages", files, "--site", published(base)], { cwd: here("../../"), stdio: ["ignore", "ignore", "inherit"] });
  return files.replace(/\/$/, "");
}

export const test = base.extend({
  /** `start({ server, base, apis, pages })` starts a server, once for a worker if it is the same. */
  start: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "museum-portal-servers-"));
      const [sites, running] = [new Map(), new Map()];
      const once = (map, key, make) => map.get(key) ?? map.set(key, make()).get(key);
      await use(({ server, base, apis, pages = false, name = "" }) =>
        once(running, server + base + pages + name + JSON.stringify(apis ?? null), async () => {
          const files = await once(sites, base + pages, () => copySite(join(folder, String(sites.size)), base, pages));
          const work = join(folder, "servers", String(running.size));
          await mkdir(work, { recursive: true });
          return { files, ...(await servers[server]({ work, files, base, apis })) };
        }));
      for (const server of await Promise.allSettled(running.values())) await server.value?.close();
      await rm(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});
test.skip(!present, "no nginx and Caddy here: .ci/setup test says why");

/** Asks as no browser would, so that nothing is decoded or followed on the way, and the path is as it stands here. */
export function ask(address, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = address.startsWith("https:") ? encrypted : plain;
    const [, host, path] = address.match(/^https?:\/\/([^/]*)(.*)/);
    const [hostname, port] = host.split(":");
    const options = { hostname, port, path, method, headers, agent: false, rejectUnauthorized: false };
    const asked = request(options, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode, headers: response.headers, raw: response.rawHeaders, body: Buffer.concat(parts) });
    });
    asked.on("error", reject).end(body);
  });
}
