// An API that no museum has: it keeps what reaches it, and answers with all that a portal must not pass on.
import { createServer } from "node:http";

const unwanted = {
  "access-control-allow-origin": "*",
  "alt-svc": 'h3=":443"',
  "cache-control": "max-age=99999",
  "content-security-policy": "script-src *",
  "set-cookie": "tracked=1",
  "www-authenticate": "Basic",
  "x-accel-redirect": "/portal.json",
  "x-powered-by": "secrets",
};

/** Starts it; `asked` is what reached it: `{ method, url, headers, body }` each. */
export async function upstream() {
  const asked = [];
  const server = createServer(async (request, response) => {
    const parts = [];
    try {
      for await (const part of request) parts.push(part);
    } catch {
      return; // broken off by the proxy: no request
    }
    asked.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(parts).toString() });
    const [, status] = request.url.match(/status-(\d+)/) ?? [, 200];
    if (request.url.includes("never")) return;
    const type = request.url.includes("script") ? "text/javascript" : "text/html";
    response.writeHead(status, { ...unwanted, "content-type": type, "x-total": "7", "retry-after": "3" });
    const hits = { total: { value: 1 }, hits: [{ _id: "bowl", _source: { id: "bowl", title: { en: "A golden bowl" } } }] };
    response.end(JSON.stringify({ answer: asked.length, hits }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { host, asked, close, unwanted: Object.keys(unwanted) };
}
