// What stands below the first window comes when somebody comes near it.
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, "net::ERR_FAILED", "Failed to fetch"] });

const museum = "en/museums/almaty-museum";
const heading = (page) => page.getByRole("heading", { name: "Exhibits of the museum" });

test("a shelf has its heading at once, and its cards when somebody comes near", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(museum);
  await expect(heading(page)).toBeAttached();
  expect(asked.filter((url) => /\/split_shelves/.test(url))).toEqual([]);
  await heading(page).scrollIntoViewIfNeeded();
  await expect(page.locator(".cards h3").first()).toBeVisible({ timeout: 2_500 });
});

test("who stays on a page has all of it", async ({ page }) => {
  await page.goto(museum);
  await expect(page.locator(".cards h3")).not.toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a tab that draws no frames, for nobody sees it, has all of a page too", async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto("en/");
  const shelves = page.locator(".section .cards");
  await expect.poll(() => shelves.evaluateAll((all) => all.map((own) => own.children.length))).toEqual([3, 4, 3]);
});

test("who comes back from a shelf stands where they were", async ({ page }) => {
  await page.goto(museum);
  await heading(page).scrollIntoViewIfNeeded();
  const card = page.locator(".section", { has: heading(page) }).locator(".cards a").nth(1);
  await card.scrollIntoViewIfNeeded();
  const [href, before] = [await card.getAttribute("href"), await page.evaluate(() => scrollY)];
  await card.click();
  await expect(page.locator("main .record h1")).toBeFocused();
  await page.goBack();
  await expect(page.locator(`.cards a[href="${href}"]`)).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1);
});

test("a shelf whose code does not come says so, and can be tried again", async ({ page }) => {
  await page.route("**/split_shelves*", (route) => route.abort());
  await page.goto(museum);
  await heading(page).scrollIntoViewIfNeeded();
  const failed = page.locator(".section", { has: heading(page) }).getByRole("alert");
  await expect(failed).toContainText("A part of the page did not load");
  await page.unroute("**/split_shelves*");
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".cards h3").first()).toBeVisible();
});
