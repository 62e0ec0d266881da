// Sites of others, which show what is in the portal: pages of e2e/hosts on a server of their own, so that the browser takes them for
// another site than the portal.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { types } from "../serve.mjs";
import { test as base, expect } from "./test.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Serves e2e/hosts, whose main part is the same, and as /modules/ what the pages use; `page` is what is made of a page before it is sent. */
async function serveHosts(page) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    const file = path.startsWith("/modules/") ? here(`../node_modules/${path.slice(9)}`) : join(here("../hosts"), path);
    const body = await readFile(file).catch(() => null);
    const type = types[extname(path)] ?? "application/octet-stream";
    if (!body) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(extname(path) === ".html" ? page(String(body)) : body);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const close = () => (server.close(), server.closeAllConnections());
  return { address: `http://localhost:${server.address().port}/`, close };
}

export const test = base.extend({
  /** The portal's address, which sends what other sites may read. */
  portal: [process.env.SITE_FOR_OTHERS, { option: true }],

  /** Opens a page of e2e/hosts with these lines in it, as an editor has pasted them; `without` is a word that the page does not have then. */
  host: async ({ page, portal }, use) => {
    let lines = "";
    let left = "";
    const main = await readFile(here("../hosts/main.part"), "utf8");
    const server = await serveHosts((text) => text.replace("<!--MAIN-->", main).replace(left, "").replace("<!--EMBED-->", () => lines).replaceAll("PORTAL", new URL(portal).origin));
    await use(async (name, pasted = "", { without = "" } = {}) => {
      [lines, left] = [pasted, without];
      await page.goto(`${server.address}${name}`);
    });
    server.close();
  },
});

/** The line that brings the script. */
export const script = (portal, version = "v1") => `<script type="module" src="${portal}embed/${version}/museum.js"></script>`;

/** An element as an editor pastes it, with the link that is there before and without it. */
export function element(portal, name, attributes = {}, link = "kk/exhibits") {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${name}${written.join("")}><a href="${portal}${link}">In the portal</a></${name}>`;
}

export { expect };
