// Searching the packed demonstration catalogue, and what becomes of its files when they are missing or damaged.
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const field = (page) => page.getByRole("search").locator("input");

for (const [typed, why] of [
  ["қобыз", "Kazakh"],
  ["кобыз", "a Russian keyboard"],
  ["qobyz", "Latin"],
  ["kobyz", "Latin, as in English"],
  ["кобыс", "one letter wrong"],
  ["қобызды", "with an ending"],
]) {
  test(`«${typed}» (${why}) finds a kobyz`, async ({ page }) => {
    await page.goto("kk/exhibits");
    await field(page).fill(typed);
    await page.keyboard.press("Enter");
    await expect(page.locator(".cards h3").first()).toContainText(/қобыз/i);
  });
}

test("a search asks for four files at the most, and they are small", async ({ page }) => {
  await page.goto("en/exhibits");
  await expect(page.locator(".cards h3")).toHaveCount(24);
  const asked = [];
  page.on("response", (response) => response.url().endsWith(".pack") && asked.push(response.body()));
  await page.goto("en/exhibits?q=silver%20");
  await expect(page.locator(".found")).toHaveText(/[1-9]\d* exhibits/);
  await page.waitForLoadState("networkidle");
  const sizes = (await Promise.all(asked)).map((body) => body.length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(120_000);
});

test.describe("a damaged block", () => {
  test.use({ expectedErrors: [deepAddress, "Failed to load resource", "decompress", "incorrect"] });

  /** Turns a bit of each block that is asked for, the first so many times. */
  async function damage(page, times) {
    const seen = new Map();
    await page.route("**/*.pack", async (route) => {
      const address = route.request().url();
      const count = (seen.get(address) ?? 0) + 1;
      seen.set(address, count);
      const response = await route.fetch();
      const body = Buffer.from(await response.body());
      if (count <= times) body[body.length >> 1] ^= 16;
      await route.fulfill({ response, body });
    });
  }

  test.use({ underPath: true });

  test("is fetched anew", async ({ page }) => {
    await damage(page, 1);
    await page.goto("en/exhibits");
    await expect(page.locator(".cards h3")).toHaveCount(24);
  });

  test("that stays damaged is told, and never answered from", async ({ page }) => {
    await damage(page, Infinity);
    await page.goto("en/exhibits");
    await expect(page.getByRole("alert").first()).toContainText("damaged or did not arrive whole");
    await expect(page.locator(".cards h3")).toHaveCount(0);
    await page.unroute("**/*.pack");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".cards h3")).toHaveCount(24);
  });
});

/** Answers with the first half of a file. */
async function cut(route) {
  const body = await (await route.fetch()).body();
  await route.fulfill({ body: body.subarray(0, body.length >> 1) });
}

/** The blocks that the maps of the museums begin with. */
async function blocksOfMuseums(request) {
  const manifest = await (await request.get("demo/catalogue/manifest.txt")).text();
  const [, names] = manifest.match(/^museums \d+ \d+ (.+)$/m);
  return new RegExp(names.split(" ").map((name) => `/${name.slice(0, 2)}/${name.slice(2)}\\.pack$`).join("|"));
}

test.describe("one of its files", () => {
  test.use({ expectedErrors: [deepAddress, "Failed to load resource", "decompress", "incorrect"] });

  const cases = [
    ["missing", (route) => route.fulfill({ status: 404, body: "" }), "The data file was not found", false],
    ["an error of the server", (route) => route.fulfill({ status: 500, body: "" }), "The server reported an error (500)", true],
    ["cut short", cut, "damaged or did not arrive whole", true],
    ["a page in its place", (route) => route.fulfill({ body: "<!doctype html>" }), "damaged or did not arrive whole", true],
  ];
  for (const [fault, respond, words, retry] of cases) {
    test(`its manifest is ${fault}`, async ({ page }) => {
      await page.route("**/manifest.txt", respond);
      await page.goto("en/museums");
      await expect(page.getByRole("alert")).toContainText(words);
      await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(retry ? 1 : 0);
      await expect(page.getByRole("banner")).toBeVisible();
    });

    test(`its blocks of one kind are ${fault}`, async ({ page, request }) => {
      await page.route(await blocksOfMuseums(request), respond);
      await page.goto("en/museums");
      await expect(page.getByRole("alert")).toContainText(words);
      await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(retry ? 1 : 0);
      await expect(page.getByRole("banner")).toBeVisible();
      // The rest of the portal stands.
      await page.goto("en/exhibits");
      await expect(page.locator(".found")).toHaveText(/^\d+ exhibits$/);
    });
  }
});
