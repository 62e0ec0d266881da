// One host for both sides: HTTP/2 with brotli for what compresses, as a good static host has, and a count of what it
// has sent. HTTP/2 needs a certificate; the browser is told by its hash to trust this one.
import { execFileSync } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

async function certificate() {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = (name) => join(folder, name);
  try {
    const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const files = ["-keyout", file("key"), "-out", file("cert")];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names, ...files], { stdio: "ignore" });
    return { key: await readFile(file("key")), cert: await readFile(file("cert")) };
  } catch (error) {
    throw new Error(`openssl is needed to make a certificate for HTTP/2: ${error.message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is sent for a path: its type and bytes, compressed if that makes sense; nothing if there is no such file. */
function reader(folders, instead) {
  const compressed = new Map();
  return async (path) => {
    const mount = Object.keys(folders).find((mount) => path.startsWith(mount));
    const file = join(folders[mount], normalize("/" + path.slice(mount.length)));
    const type = types[extname(path)];
    if (compressed.has(path)) return { type, body: compressed.get(path), encoding: "br" };
    const body = instead[path] ? Buffer.from(instead[path]) : await readFile(file).catch(() => null);
    if (!body || !type) return body && { type: "application/octet-stream", body };
    compressed.set(path, brotliCompressSync(body));
    return { type, body: compressed.get(path), encoding: "br" };
  };
}

/**
 * Serves folders by the paths that they stand under, the longest first, with some texts instead of files. A path without
 * a file and without an ending gets the page of its folder, `index.html`.
 */
export async function serve(folders, instead = {}) {
  const read = reader(folders, instead);
  let sent = [];
  const keys = await certificate();
  const server = createSecureServer(keys, async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "https://host").pathname);
    const mount = Object.keys(folders).find((mount) => path.startsWith(mount));
    const found = (await read(path)) ?? (extname(path) ? null : await read(`${mount}index.html`));
    const { type, body, encoding } = found ?? { type: types[".txt"], body: Buffer.from("not found") };
    sent.push({ path, bytes: body.length });
    const headers = { "content-type": type, "content-length": body.length, "cache-control": "max-age=3600" };
    response.writeHead(found ? 200 : 404, encoding ? { ...headers, "content-encoding": encoding } : headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const key = new X509Certificate(keys.cert).publicKey.export({ type: "spki", format: "der" });
  return {
    address: `https://localhost:${server.address().port}/`,
    trust: `--ignore-certificate-errors-spki-list=${createHash("sha256").update(key).digest("base64")}`,
    /** What was sent since it was asked last: files with their bytes, without headers. */
    sent: () => sent.splice(0),
    close: () => server.close(),
  };
}
