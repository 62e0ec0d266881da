// Serves a built site as a static host does: files as they are, 404.html for the rest. `proxies`
// lead paths of the host to other servers: `{ "/api/a/": "http://127.0.0.1:8001/" }`, or to the
// first of several that answers.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { passOn } from "./proxy.mjs";

/** Types by the endings of names. */
export const types = {
  ".avif": "image/avif",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".glb": "model/gltf-binary",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Serves `dir` under the path `base`; gives the server's address, with that path. Where it is `open`, pages of other sites may
    read all of it, as they may on most static hosts. With `pages`, the address of a record has the page that `portal pages` wrote. */
export async function serve(dir, base = "/", { port = 0, proxies = {}, open = false, pages = false } = {}) {
  const headers = open ? { "access-control-allow-origin": "*" } : {};
  const server = createServer(async (request, response) => {
    const prefix = Object.keys(proxies).find((prefix) => request.url.startsWith(prefix));
    if (prefix) return passOn(request, response, request.url.slice(prefix.length), [proxies[prefix]].flat());
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname.replace(/%(?![0-9a-f]{2})/gi, "%25"));
    const inside = path.startsWith(base) ? normalize("/" + path.slice(base.length)) : null;
    const wanted = inside === "/" ? "/index.html" : inside;
    const send = (status, type, body) =>
      response.writeHead(status, { ...headers, "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
    try {
      if (!wanted) throw new Error("outside");
      const page = pages ? await readFile(join(dir, `${wanted}.html`)).catch(() => null) : null;
      if (page) send(200, types[".html"], page);
      else send(200, types[extname(wanted)] ?? "application/octet-stream", await readFile(join(dir, wanted)));
    } catch {
      const page = await readFile(join(dir, "404.html")).catch(() => "");
      send(404, types[".html"], page);
    }
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}${base}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, close };
}
