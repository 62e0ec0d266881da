// The portal's files as nginx and Caddy send them by the configurations in docs/deploy.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { drawingErrors, make, openAddress, ready } from "../made.mjs";
import { added, ask, expect, test, ways } from "./test.mjs";

const types = {
  avif: "image/avif", css: "text/css", glb: "model/gltf-binary", html: "text/html", jpg: "image/jpeg", js: "text/javascript",
  json: "application/json", ktx2: "image/ktx2", mp4: "video/mp4", ndjson: "application/x-ndjson",
  pack: "application/octet-stream", svg: "image/svg+xml", png: "image/png", txt: "text/plain", wasm: "application/wasm",
  woff2: "font/woff2",
  webmanifest: "application/manifest+json", webp: "image/webp",
};
const texts = ["css", "html", "js", "json", "ndjson", "svg", "wasm", "webmanifest"];
const ending = (file) => file.split(".").at(-1);
const decode = { br: brotliDecompressSync, gzip: gunzipSync, undefined: (bytes) => bytes };

/** What a browser may do with a file, by its name. */
function keep(file) {
  if (/(-[0-9a-f]{16}(_bg)?\.(css|js|wasm)|\/[0-9a-f]{2}\/[0-9a-f]{14}\.pack|^embed\/\d+\.\d+\.\d+\/[^/]+)$/.test(file)) return "public, max-age=31536000, immutable";
  return [...texts, "txt"].includes(ending(file)) && ending(file) !== "svg" ? "no-cache" : "public, max-age=604800";
}

/** The files that visitors are to get. */
async function files(folder) {
  const names = await readdir(folder, { recursive: true });
  const shown = names.filter((name) => !/(^|\/)\./.test(name) && !/\.(br|gz)$/.test(name));
  const kinds = await Promise.all(shown.map(async (name) => (await stat(join(folder, name))).isFile()));
  return shown.filter((_, at) => kinds[at]);
}

for (const way of ways) {
  test.describe(`${way.server}, ${way.base}`, () => {
    let site;
    test.beforeAll(async ({ start }) => {
      site = await start(way);
    });
    const get = (path, headers, more) => ask(site.address + path, { headers, ...more });

    test("every file has its type and its time", async () => {
      for (const file of await files(site.files)) {
        const { status, headers } = await get(file, {}, { method: "HEAD" });
        const type = headers["content-type"]?.split(";")[0].replace("application/javascript", "text/javascript");
        expect([status, type, headers["cache-control"]], file).toEqual([200, types[ending(file)], keep(file)]);
      }
    });

    test("every text is the same in brotli, gzip and neither, and is not sent twice", async () => {
      const names = (await files(site.files)).filter((file) => texts.includes(ending(file)));
      for (const file of names) {
        const bytes = await readFile(join(site.files, file));
        const large = await stat(join(site.files, file + ".br")).catch(() => null);
        for (const [asked, expected] of [["br, gzip", "br"], ["gzip", "gzip"], ["identity", undefined]]) {
          const answer = await get(file, { "accept-encoding": asked });
          const encoding = answer.headers["content-encoding"];
          expect(decode[encoding](answer.body).equals(bytes), `${file} as ${asked}`).toBe(true);
          if (large) expect(encoding, `${file} as ${asked}`).toBe(expected);
          if (large && encoding) expect(answer.body.length, `${file} as ${asked}`).toBeLessThan(bytes.length);
          if (large && encoding) expect(answer.headers.vary, file).toContain("Accept-Encoding");
          if (!answer.headers.etag) throw new Error(`${file} as ${asked} has no ETag`);
          const again = await get(file, { "accept-encoding": asked, "if-none-match": answer.headers.etag });
          expect([again.status, again.body.length], `${file} as ${asked}`).toEqual([304, 0]);
        }
      }
    });

    test("the settings are compressed as they are now, not as they were built", async () => {
      for (const file of ["portal.json", "connectors/harvard.json"]) {
        const answer = await get(file, { "accept-encoding": "br, gzip" });
        expect(answer.headers["content-encoding"]).toBe("gzip");
        expect(await readdir(join(site.files, file, ".."))).not.toContain(file.split("/").at(-1) + ".br");
      }
    });

    test("pages of the portal are the page; what is not there is 404", async () => {
      const page = await readFile(join(site.files, "index.html"));
      const found = ["", "kk", "kk/", "kk-Latn/museums", "ru/exhibits/a%2Fb", "en/exhibits/.a", "en/exhibits/a.jpg", "kk/exhibits?q=%D2%9B"];
      for (const address of found) {
        const { status, headers, body } = await get(address);
        expect([status, headers["content-type"], headers["cache-control"], body.equals(page)], address).toEqual([
          200, "text/html; charset=utf-8", "no-cache", true,
        ]);
      }
      const missing = [
        "de/", "kkk/", "exhibits", "no-such.json", "museum-portal-0000000000000000.js", "demo", "demo/", "demo/media/", "kk.json",
        "media/.hidden", ".git/config", ".git/", ".env",
      ];
      for (const address of missing) {
        const { status, headers, body } = await get(address);
        expect([status, headers["content-type"], headers["cache-control"], body.equals(page)], address).toEqual([
          404, "text/html; charset=utf-8", "no-cache", true,
        ]);
      }
    });

    test("the headers of a page, a file and an error", async () => {
      const page = await readFile(join(site.files, "index.html"), "utf8");
      const policy = page.match(/Content-Security-Policy" content="([^"]*)"/)[1];
      for (const address of ["en/", "portal.json", "viewers/model.js", "no-such-file"]) {
        const { headers, raw } = await get(address);
        expect(headers, address).toMatchObject({
          "content-security-policy": `${policy}; frame-ancestors 'self'`,
          "cross-origin-opener-policy": "same-origin",
          "referrer-policy": "strict-origin-when-cross-origin",
          "x-content-type-options": "nosniff",
        });
        expect(headers["permissions-policy"]).toContain("camera=(), ");
        expect(headers["permissions-policy"]).not.toMatch(/fullscreen|gyroscope|accelerometer|xr-spatial/);
        expect(headers["strict-transport-security"], "by http").toBeUndefined();
        expect(headers.server ?? "", "says no version").not.toMatch(/\d/);
        const names = raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
        expect(names.filter((name, at) => names.indexOf(name) !== at), "said twice").toEqual([]);
      }
      for (const address of ["en/", "no-such-file"]) {
        const { headers } = await ask(site.secure + address);
        expect(headers["strict-transport-security"]).toBe("max-age=31536000");
      }
    });

    test("other sites may read what their elements need, and nothing else", async () => {
      const read = async (address) => (await get(address)).headers["access-control-allow-origin"];
      const packs = (await files(site.files)).filter((file) => file.endsWith(".pack"));
      for (const address of ["embed/v1/museum.js", "embed/1.0.0/museum.js", "embed/v1/frame.html", "portal.json", "demo/catalogue/manifest.txt", packs[0]])
        expect(await read(address), address).toBe("*");
      for (const address of ["", "en/", "index.html", "worker.js", "connectors/met.json", "no-such-file"]) expect(await read(address), address).toBeUndefined();
    });

    test("any site may show the page with one element in a frame", async () => {
      const page = await readFile(join(site.files, "embed/v1/frame.html"));
      for (const address of ["embed/v1/frame.html", "embed/v1/frame.html?exhibit=a", "embed/exhibit/a", "embed/museum/a%2Fb", "embed/tour/a"]) {
        const { status, headers, body } = await get(address);
        expect([status, body.equals(page)], address).toEqual([200, true]);
        expect(headers["content-security-policy"], address).toMatch(/; frame-ancestors \*$/);
      }
      for (const address of ["embed/v1/museum.js", "embed/other/a", "en/"]) expect((await get(address)).headers["content-security-policy"], address).toMatch(/; frame-ancestors 'self'$/);
    });

    test("a part of a film", async () => {
      const film = added["media/film.mp4"];
      const part = await get("media/film.mp4", { range: "bytes=1000-1999" });
      expect([part.status, part.headers["content-range"]]).toEqual([206, `bytes 1000-1999/${film.length}`]);
      expect(part.body.equals(film.subarray(1000, 2000))).toBe(true);
      const rest = await get("media/film.mp4", { range: "bytes=-10" });
      expect(rest.body.equals(film.subarray(-10))).toBe(true);
      expect((await get("media/film.mp4", { range: "bytes=9000-" })).status).toBe(416);
      expect((await get("media/film.mp4")).headers["accept-ranges"]).toBe("bytes");
    });

    test("nothing but reading", async () => {
      for (const method of ["POST", "PUT", "DELETE"]) {
        const { status } = await get("portal.json", {}, { method, body: "{}" });
        expect(status, method).toBe(405);
      }
    });

    test.describe("in a browser", () => {
      // The icon that Chromium looks for and no page names.
      test.use({ expectedErrors: ["status of 404"] });

      test("deep addresses, with nothing to complain of", async ({ page }) => {
        const refused = [];
        page.on("response", (answer) => answer.status() >= 400 && refused.push(new URL(answer.url()).pathname));
        for (const address of ["en/exhibits/golden-man-reconstruction", "ru/museums", "kk-Latn/", "en/no-such-page"]) {
          const answer = await page.goto(site.address + address);
          expect([answer.status(), answer.headers()["content-encoding"]], address).toEqual([200, "br"]);
          await expect(page.locator("main h1")).toHaveText(/\S/);
          await expect(page.locator(".waiting, .failed")).toHaveCount(0);
        }
        expect(refused.filter((path) => path !== "/favicon.ico")).toEqual([]);
      });
    });
  });
}

for (const server of ["nginx", "caddy"]) {
  test.describe(server, () => {
    test.use({ expectedErrors: ["status of 404", ...drawingErrors] });
    test.setTimeout(120_000);

    test("the policy allows the viewers their decoders", async ({ page, start }) => {
      const { address } = await start({ server, base: "/" });
      await make(page);
      const model = new URL("../models/ktx2.glb", import.meta.url).pathname;
      await page.route("**/made/model.glb", (route) => route.fulfill({ path: model }));
      await page.goto(address + openAddress("model"));
      await ready(page);
    });
  });
}

test("under a path its address without the slash leads to it", async ({ start }) => {
  for (const server of ["nginx", "caddy"]) {
    const { address } = await start({ server, base: "/museum/" });
    const { status, headers } = await ask(address.replace(/\/$/, ""));
    expect([status, new URL(headers.location, address).pathname]).toEqual([301, "/museum/"]);
  }
});
