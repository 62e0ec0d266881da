// One host for both sides: HTTP/2 with brotli for what compresses, as a good static host has, and a count of what it
// has sent. HTTP/2 needs a certificate; the browser is told by its hash to trust this one.
import { execFileSync } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { types } from "../serve.mjs";

/** What a good host compresses. */
const compressed = /\.(css|html|js|json|svg|txt|wasm|webmanifest)$/;
/** What docs/deploy lets browsers keep. */
const keeps = [
  [/(-[0-9a-f]{16}(_bg)?\.(css|js|wasm)|\/[0-9a-f]{2}\/[0-9a-f]{14}\.pack)$/, "public, max-age=31536000, immutable"],
  [/\.(avif|glb|jpg|png|svg|webp|woff2)$/, "public, max-age=604800"],
  [/^/, "no-cache"],
];
const kept = (path) => keeps.find(([name]) => name.test(path))[1];

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
  const known = new Map();
  const read = async (path) => {
    const mount = Object.keys(folders).find((mount) => path.startsWith(mount));
    const file = join(folders[mount], normalize("/" + path.slice(mount.length)));
    const body = instead[path] ? Buffer.from(instead[path]) : await readFile(file).catch(() => null);
    const type = types[extname(path)] ?? "application/octet-stream";
    if (!body || !compressed.test(path)) return body && { type, body };
    // `make build` has left most of them compressed, if they are those of the site.
    const made = instead[path] ? null : await readFile(`${file}.br`).catch(() => null);
    return { type, body: made ?? brotliCompressSync(body), encoding: "br" };
  };
  return async (path) => {
    if (!known.has(path)) known.set(path, await read(path));
    return known.get(path);
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
    const page = `${mount}index.html`;
    const found = (await read(path)) ?? (extname(path) ? null : await read(page));
    const { type, body, encoding } = found ?? { type: types[".html"], body: Buffer.from("not found") };
    sent.push({ path, bytes: body.length });
    const headers = { "content-type": type, "content-length": body.length, "cache-control": kept(path) };
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
