// A real API of JSON on a server of its own, reached under a name on https as other sites' APIs are: what the browser asks that name is
// passed on. Faults that it does not do on demand are made up.
import { createServer } from "node:http";

export const api = "https://api.museum.example/";

/** What such journeys may find in the console. */
export const expectedErrors = ["Failed to load resource", "CORS policy", "ERR_", "status of 404"];

const objects = Array.from({ length: 7 }, (_, at) => ({
  objectID: at + 1,
  title: `Bowl ${at + 1}`,
  medium: "birch wood",
  dated: "1850",
  makers: [{ fullName: "A. Potter", role: "maker" }],
  shelf: { spot: `S${at + 1}`, "<b>row</b>": "R" },
}));

/** Starts it: pages of `objects`, two or as many as are asked for; `key` is the key that it wants, `seen` all that it was asked. */
export async function start({ key } = {}) {
  const seen = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, api);
    seen.push({ path: request.url, headers: request.headers });
    const send = (status, body) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (key && request.headers["x-key"] !== key) return send(401, { error: "no such key" });
    if (pathname !== "/objects") return send(404, { error: "no such thing" });
    const [page, size] = ["page", "size"].map((name) => Number(searchParams.get(name) ?? (name === "page" ? 1 : 7)));
    send(200, { info: { total: objects.length }, data: objects.slice((page - 1) * size, page * size) });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, seen, stop: () => (server.close(), server.closeAllConnections()) };
}

/** Leads the name to the server; `otherwise(path)` may answer in its place, as `route.fulfill` has it, or «abort», or «closed»: what no page
    of another site may read fails, and then answers who does not want to read it. */
export async function lead(page, { address }, otherwise = () => undefined) {
  const closed = new Set();
  await page.route(`${api}**`, async (route) => {
    const path = route.request().url().slice(api.length);
    const other = await otherwise(path, route.request());
    const fails = other === "abort" || (other === "closed" && !closed.has(path));
    if (other === "closed") closed.add(path);
    if (fails) return route.abort();
    const open = { "access-control-allow-origin": "*" };
    if (other && other !== "closed") return route.fulfill({ ...other, headers: { ...open, ...other.headers } });
    const answer = await route.fetch({ url: address + path });
    await route.fulfill({ response: answer, headers: { ...answer.headers(), ...open } });
  });
}

/** The connector by which its drafts are read, two on a page. */
export const connector = {
  name: "Drafts",
  base: api,
  language: "en",
  key: { header: "X-Key" },
  manners: { retries: 0, patience: 3 },
  exhibits: {
    list: { ask: { path: "objects", parameters: { page: "{page}", size: "{take}" } }, items: "data", total: "info.total", paging: { by: "page", size: 2 } },
    fields: { id: "objectID", title: "title", materials: "medium", date: "dated" },
  },
};
