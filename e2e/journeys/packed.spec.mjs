// Searching the packed demonstration catalogue, and what becomes of its blocks when they are damaged.
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
