// What a page needs is asked for while the program itself is still on its way.
import { expect, test } from "./test.mjs";

/** The part of the program that shows an address, and how many blocks and pictures it begins with. */
const pages = {
  kk: ["home", 1, 1],
  "ru/museums": ["museums", 3, 0],
  "kk/exhibits": ["exhibits", 2, 2],
  "en/news": ["stories", 3, 0],
  "en/museums/almaty-museum": ["museum", 2, 0],
  "kk/exhibits/model-bracelet": ["exhibit", 2, 1],
  "kk/tours/saka-gold-walk": ["tour", 1, 0],
  "kk/map": ["map", 2, 0],
  "kk/timeline": ["timeline", 1, 0],
};

for (const [address, [part, blocks, pictures]] of Object.entries(pages)) {
  test(`/${address}: its code, the settings, the manifest and what it begins with come beside the program, each once`, async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const which = (name) => asked.filter((path) => name.test(path));
    const wanted = [new RegExp(`/first_${part}-\\w+\\.wasm$`), /\/portal\.json$/, /\/catalogue\/manifest\.txt$/, /\.pack$/, /\.avif$/];
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    await page.route("**/*_bg.wasm", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "commit" });
    await expect.poll(() => wanted.map((name) => which(name).length)).toEqual([1, 1, 1, blocks, pictures]);
    const ahead = wanted.flatMap(which);
    arrive();
    await expect(page.locator("main h1")).not.toBeEmpty();
    await expect(page.locator(".waiting")).toHaveCount(0);
    const shown = () => page.locator("main img").evaluateAll((all) => all.map(({ currentSrc }) => currentSrc && new URL(currentSrc).pathname));
    for (const picture of which(/\.avif$/).slice(0, pictures)) await expect.poll(shown).toContain(picture);
    // The time line asks a dozen questions at once, each of which begins with the same block.
    const once = ahead.filter((path) => part !== "timeline" || !path.endsWith(".pack"));
    expect(asked.filter((path) => once.includes(path)).sort()).toEqual(once.sort());
  });
}

test("where the file that is made for a first page does not come, the files of its parts do", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route("**/first_*.wasm", (route) => route.abort());
  await page.goto("en/exhibits/model-bracelet");
  await expect(page.locator("main h1")).toHaveText(/bracelet/i);
  expect(asked.filter((path) => /\/split_exhibit-/.test(path))).toHaveLength(1);
});

test("what came for the first page is not fetched again for the next ones", async ({ page }) => {
  const asked = [];
  await page.goto("en/museums");
  await expect(page.locator(".cards li").first()).toBeVisible();
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("contentinfo").getByRole("link", { name: "About" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  await page.goBack();
  await expect(page.locator(".cards li").first()).toBeVisible();
  expect(asked.filter((path) => /\/(first_|split_museums)/.test(path))).toEqual([]);
  expect(asked.filter((path) => /\/split_/.test(path))).toHaveLength(1);
});

test("what a first page's file leaves out of its parts comes once, for the next page, and is asked for again where it did not", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route("**/rest_*.wasm", (route) => route.abort());
  await page.goto("en");
  await expect(page.locator("main h1")).not.toBeEmpty();
  await page.getByRole("navigation").first().getByRole("link", { name: "Exhibits" }).click();
  await expect(page.getByRole("alert")).toContainText("A part of the page did not load");
  await page.unroute("**/rest_*.wasm");
  asked.length = 0;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".cards li").first()).toBeVisible();
  await page.getByRole("navigation").first().getByRole("link", { name: "Museums" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Museums" })).toBeVisible();
  expect(asked.filter((path) => /\/rest_home-/.test(path))).toHaveLength(1);
  expect(asked.filter((path) => /\/(first_|split_home)/.test(path))).toEqual([]);
});

test("a page brings its own style sheets, and those of no others", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const sheets = () => asked.filter((path) => /\/style\//.test(path)).map((path) => path.split("/").at(-1));
  await page.goto("en/exhibits/model-bracelet");
  await expect(page.locator("main h1")).toHaveText(/bracelet/i);
  expect(sheets()).toEqual(["record.css"]);
  await page.getByRole("navigation").first().getByRole("link", { name: "Exhibits" }).click();
  await expect(page.locator(".cards li").first()).toBeVisible();
  await page.goBack();
  await expect(page.locator("main h1")).toHaveText(/bracelet/i);
  expect(sheets()).toEqual(["record.css", "lists.css"]);
});

test("a page whose style sheet does not come is shown without", async ({ page }) => {
  await page.route("**/style/record.css", (route) => route.abort());
  await page.goto("en/exhibits/model-bracelet");
  await expect(page.locator("main h1")).toHaveText(/bracelet/i);
});

test("settings that did not come ahead are asked for again", async ({ page }) => {
  let times = 0;
  await page.route("**/portal.json", (route) => (times++ === 0 ? route.abort() : route.continue()));
  await page.goto("kk");
  await page.locator(".failed button").click();
  await expect(page.locator("main h1")).not.toBeEmpty();
});
test.use({ expectedErrors: ["net::ERR_FAILED", "status of 404", "TypeError: Failed to fetch"] });
