// What nginx and Caddy send of pages that `portal pages` has written, to those who run no program and to those who do.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ask, expect, published, test, ways } from "./test.mjs";

const record = "exhibits/model-bracelet";
const head = (page, name) => page.match(new RegExp(`<(?:meta (?:property|name)="${name}" content|link rel="${name}" href)="([^"]*)">`))?.[1];

for (const way of ways) {
  test.describe(`${way.server}, ${way.base}`, () => {
    let site;
    test.beforeAll(async ({ start }) => {
      test.setTimeout(180_000);
      site = await start({ ...way, pages: true });
    });
    const get = (path) => ask(site.address + path);

    test("an address says what it leads to, in its language", async () => {
      for (const [language, title] of [["kk", "Білезік (үлгі)"], ["ru", "Браслет «білезік» (модель)"]]) {
        const { status, headers, body } = await get(`${language}/${record}`);
        const page = body.toString();
        expect(status).toBe(200);
        expect(headers["content-type"]).toMatch("text/html");
        expect(headers["cache-control"]).toBe("no-cache");
        expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
        expect(page).toContain(`<html lang="${language}" dir="ltr">`);
        expect(head(page, "og:title")).toBe(title);
        expect(head(page, "canonical")).toBe(`${published(way.base)}${language}/${record}`);
        expect(head(page, "og:image")).toMatch(new RegExp(`^${published(way.base)}demo/media/.*\\.(jpg|webp)$`));
      }
      expect((await get("kk-Arab/")).body.toString()).toContain('<html lang="kk-Arab" dir="rtl">');
    });

    test("an address without a page of its own has the one for all", async () => {
      const usual = await readFile(join(site.files, "index.html"));
      for (const path of ["", "ru", "ru/exhibits", "ru/exhibits/none", "en/exhibits/", "kk/museums/a%2Fb", "ru/exhibits/.a"]) {
        const { status, body } = await get(path);
        expect([status, body.equals(usual)], path).toEqual([200, true]);
      }
    });

    test("other sites learn what to put in the place of an address", async () => {
      const page = (await get(`ru/${record}`)).body.toString();
      const [, told] = page.match(/type="application\/json\+oembed" title="[^"]*" href="([^"]*)"/);
      const file = told.replace(published(way.base), "");
      const expected = await readFile(join(site.files, file), "utf8");
      const asked = encodeURIComponent(`${published(way.base)}ru/${record}`);
      for (const path of [file, `oembed?url=${asked}`, `oembed?format=json&url=${asked}&maxwidth=500`]) {
        const { status, headers, body } = await get(path);
        expect([status, body.toString()], path).toEqual([200, expected]);
        expect(headers["content-type"], path).toMatch("application/json");
        expect(headers["access-control-allow-origin"], path).toBe("*");
      }
      for (const url of ["", "?url=", "?url=https://museum.example/", `?url=${asked}x`, "?url=..%2F..%2Fportal.json"]) {
        expect((await get(`oembed${url}`)).status, url).toBe(404);
      }
    });

    test("the portal goes on from it as from any page", async ({ page }) => {
      await page.goto(`${site.address}en/${record}`);
      await expect(page).toHaveTitle("Bracelet, bilezik (model) · Museums of Kazakhstan");
      for (const one of ["link[rel=canonical]", "meta[name=description]", "script[type='application/ld+json']"]) await expect(page.locator(one), one).toHaveCount(1);
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${site.address}en/${record}`);
      await page.getByRole("link", { name: "Museums", exact: true }).first().click();
      await expect(page).toHaveTitle(/^Museums · /);
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${site.address}en/museums`);
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a record is there to be read", async ({ page, start }) => {
    test.setTimeout(180_000);
    const site = await start({ server: "nginx", base: "/", pages: true });
    await page.route(`${published("/")}**`, (route) => route.fulfill({ path: join(site.files, new URL(route.request().url()).pathname) }));
    await page.goto(`${site.address}ru/${record}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Браслет «білезік» (модель)");
    await expect(page.getByRole("article")).toHaveAttribute("lang", "ru");
    await expect.poll(() => page.getByRole("img").evaluate((picture) => picture.naturalWidth)).toBe(1600);
  });
});
