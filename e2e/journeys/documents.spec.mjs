// What stands at a IIIF address: pages of a manifest, items of a collection, and broken ones.
import AxeBuilder from "@axe-core/playwright";
import { drawingErrors, make, openAddress, ready, stage } from "../made.mjs";
import { iiifInfo, png } from "../media.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, "Failed to load resource", ...drawingErrors] });

const site = "https://library.example";
const contexts = { "@context": "http://iiif.io/api/presentation/3/context.json" };
const canvas = (number, more = {}) => ({
  type: "Canvas", id: `${site}/canvas/${number}`, width: 600, height: 400, label: { none: [`leaf ${number}`] },
  items: [{ type: "AnnotationPage", items: [{
    type: "Annotation", motivation: "painting",
    body: { type: "Image", id: `${site}/leaf-${number}.png`, width: 600, height: 400 },
  }] }],
  ...more,
});
const manifest = (pages, more = {}) => ({
  ...contexts, type: "Manifest", id: `${site}/manifest`, label: { en: ["A book of songs"] },
  requiredStatement: { label: { en: ["Kept by"] }, value: { en: ["The Library"] } },
  items: Array.from({ length: pages }, (_, at) => canvas(at + 1)),
  ...more,
});
const collection = (items, label = "All songs") => ({ ...contexts, type: "Collection", id: `${site}/all`, label: { en: [label] }, items });
const link = (type, path, label, more = {}) => ({ type, id: `${site}/${path}`, label: { en: [label] }, ...more });

/** Opens an exhibit's IIIF address with this library behind it; `query` is further state. */
async function open(page, answers, query = "") {
  await make(page, { iiif: { url: `${site}/start`, width: undefined, height: undefined } });
  await page.route(`${site}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const answer = typeof answers === "function" ? answers(path) : answers[path];
    if (/\.(png|jpg)$/.test(path)) return route.fulfill({ body: png(600, 400) });
    if (answer === undefined) return route.fulfill({ status: 404, body: "" });
    const cors = { "access-control-allow-origin": "*" };
    return route.fulfill(typeof answer === "string" ? { body: answer, headers: cors } : { json: answer, headers: cors });
  });
  await page.goto(openAddress("iiif") + query);
}
const status = (page) => page.locator(".page-turning [role=status]");

test("a manifest's pages are turned by buttons that keep the focus, and each has an address", async ({ page }) => {
  await open(page, { start: manifest(3) });
  await ready(page);
  await expect(status(page)).toHaveText("1 / 3");
  const next = page.getByRole("button", { name: "Next page" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("2 / 3");
  await expect(next).toBeFocused();
  await ready(page);
  await expect(page).toHaveURL(/page=2/);
  await expect(page.locator(".document-items a[aria-current]")).toHaveText("leaf 2");
  await next.press("Enter");
  await next.press("Enter");
  await expect(status(page)).toHaveText("3 / 3");
  await page.reload();
  await ready(page);
  await expect(status(page)).toHaveText("3 / 3");
  await page.locator(".document-items a").first().press("Enter");
  await expect(status(page)).toHaveText("1 / 3");
  await expect(page.getByRole("button", { name: "Previous page" })).toHaveAttribute("aria-disabled", "true");
  await page.locator(".opened .close").press("Enter");
  await expect(stage(page)).toHaveCount(0);
  expect(page.url()).not.toMatch(/page=|open=/);
});

test("what a manifest tells, and what must be shown with it, is shown; axe finds nothing", async ({ page }) => {
  const metadata = [{ label: { en: ["Scribe"] }, value: { en: ["<b>Unknown</b><script>alert(1)</script>"] } }];
  await open(page, { start: manifest(2, { metadata, summary: { en: ["Songs of the steppe."] } }) });
  await ready(page);
  await expect(page.locator(".opened")).toContainText("Songs of the steppe.");
  await expect(page.locator(".opened dl")).toContainText("ScribeUnknown");
  await expect(page.locator(".opened dl")).toContainText("Kept byThe Library");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});

test("a book that is read from the right has its next page on the left", async ({ page }) => {
  await open(page, { start: manifest(2, { viewingDirection: "right-to-left" }) });
  await expect(page.locator(".page-turning button")).toHaveText([/Next page/, /Previous page/]);
});

test("a manifest of 1,000 pages: all of them in the list, the last one by its address", async ({ page }) => {
  await open(page, { start: manifest(1000) }, "&page=1000");
  await ready(page);
  await expect(status(page)).toHaveText("1,000 / 1,000");
  await expect(page.locator(".document-items li")).toHaveCount(1000);
  await page.getByRole("button", { name: "Previous page" }).press("Enter");
  await expect(status(page)).toHaveText("999 / 1,000");
});

test("an address of a page that is not there leads to one that is", async ({ page }) => {
  await open(page, { start: manifest(2) }, "&page=77");
  await expect(status(page)).toHaveText("2 / 2");
});

test("a service on a page is zoomed into", async ({ page }) => {
  const service = [{ id: `${site}/iiif/1`, type: "ImageService3", profile: "level0" }];
  const body = { type: "Image", id: `${site}/leaf-1.png`, width: 1024, height: 512, service };
  const painted = canvas(1, { items: [{ type: "AnnotationPage", items: [{ type: "Annotation", motivation: "painting", body }] }] });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, { start: manifest(0, { items: [painted] }), "iiif/1/info.json": iiifInfo(`${site}/iiif/1`) });
  await ready(page);
  expect(asked).toContain(`${site}/iiif/1/info.json`);
});

test("names of facts are said in their own language", async ({ page }) => {
  const metadata = [{ label: { kk: ["Шебер"] }, value: { en: ["A saddler"] } }];
  await open(page, { start: manifest(1, { metadata }) });
  await expect(page.locator(".opened h2 .media-kind")).toHaveText("Pictures");
  await expect(page.locator(".facts dt [lang]", { hasText: "Шебер" })).toHaveAttribute("lang", "kk");
});

test("a collection is gone into and out of, and its items have addresses", async ({ page }) => {
  const silver = link("Collection", "silver", "Silver", { items: [link("Manifest", "ring", "A ring")] });
  await open(page, { start: collection([link("Manifest", "songs", "Songs"), silver]), songs: manifest(1), ring: manifest(2) });
  await page.getByRole("link", { name: "Silver" }).press("Enter");
  await page.getByRole("link", { name: "A ring" }).press("Enter");
  await ready(page);
  await expect(page).toHaveURL(/in=1\.0/);
  await page.reload();
  await expect(status(page)).toHaveText("1 / 2");
  await page.getByRole("link", { name: "One level up" }).press("Enter");
  await expect(page.locator(".opened h3").first()).toHaveText("Silver");
  await page.getByRole("link", { name: "One level up" }).press("Enter");
  await expect(page.locator(".document-items a")).toHaveText(["Songs", "Silver"]);
});

test("a collection that holds itself ends in words", async ({ page }) => {
  await open(page, { start: collection([link("Collection", "start", "Itself")]) }, `&in=${Array(19).fill(0).join(".")}`);
  await page.getByRole("link", { name: "Itself" }).press("Enter");
  await expect(page.locator(".opened")).toContainText("too deep within each other");
  await expect(page.locator(".document-items a")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "One level up" })).toBeVisible();
});

test("a collection of 100 levels is read as far as it goes", async ({ page }) => {
  const levels = Array(100).fill(0).reduce((inner, _, level) => link("Collection", `level-${level}`, `Level ${level}`, { items: [inner] }), link("Manifest", "m", "The end"));
  await open(page, { start: collection([levels]) });
  for (const level of [99, 98, 97, 96, 95]) {
    await page.getByRole("link", { name: `Level ${level}` }).press("Enter");
    await expect(page.locator(".opened h3")).toHaveText(`Level ${level}`);
  }
});

for (const [what, start, words, again] of [
  ["a manifest that is no JSON", "{", "damaged or did not arrive whole", true],
  ["another kind of document", { "@context": "https://schema.org", type: "Thing" }, "damaged or did not arrive whole", true],
  ["a missing manifest", undefined, "was not found", false],
  ["a manifest without a page that can be shown", manifest(0), "no pages here", false],
  ["an empty collection", collection([]), "is empty", false],
]) {
  test(`${what} is words, and the page stays`, async ({ page }) => {
    await open(page, { start });
    await expect(page.locator(".opened")).toContainText(words);
    await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(again ? 1 : 0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A made thing");
  });
}

test("an item that is not in the collection is words", async ({ page }) => {
  await open(page, { start: collection([]) }, "&in=5");
  await expect(page.locator(".opened [role=alert]")).toBeVisible();
});
