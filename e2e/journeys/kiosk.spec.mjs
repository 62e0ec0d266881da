// A screen in a hall: no way out, back to the start when nobody is there, nothing kept.
import { deepAddress } from "./test.mjs";
import { expect, test } from "./own-site.mjs";

test.use({ expectedErrors: [deepAddress] });

const question = (page) => page.locator("dialog.kiosk");
const isKiosk = (page) => expect(page.locator("html")).toHaveAttribute("data-kiosk", "");

test("links lead nowhere outside, and nothing is kept", async ({ page }) => {
  await page.goto("en/tours/csm-online?kiosk");
  await isKiosk(page);
  const link = page.locator("main a.outside").first();
  const target = await link.getAttribute("href");
  await link.click();
  await expect(question(page)).toContainText(target);
  await question(page).getByRole("button").click();
  await expect(question(page)).toHaveCount(0);

  if (!(await page.locator("#menu").isVisible())) await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "Museums", exact: true }).first().click();
  await expect(page.locator("main h1")).toHaveText("Museums");
  expect(page.url()).toContain("kiosk");
  await page.locator("#low-vision-button").click();
  await page.getByRole("radio", { name: "Dark", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "dark");
  await page.reload();
  await isKiosk(page);
  await expect(page.locator("main h1")).toHaveText("Museums");
  await expect(page.locator("html")).not.toHaveAttribute("data-appearance", "dark");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
});

test("a portal for a hall goes back to its start when nobody is there", async ({ page, site }) => {
  await site.settings({ kiosk: { idle_seconds: 60, start: "ru/museums" } });
  await page.clock.install();
  await page.goto("en/exhibits?q=silver");
  await isKiosk(page);
  await expect(page.locator(".cards li").first()).toBeVisible();
  // From here on time passes as the journey says.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.mouse.click(5, 5);
  await page.clock.runFor(59_000);
  await expect(question(page)).toHaveCount(0);
  await page.clock.runFor(4000);
  await expect(question(page)).toContainText("Are you still there?");
  await expect(question(page)).toContainText("opens in 12 s");
  await page.mouse.click(5, 5);
  await expect(question(page)).toHaveCount(0);
  await page.clock.runFor(59_000);
  expect(page.url()).toContain("q=silver");

  await page.clock.runFor(17_000);
  await page.clock.resume();
  await expect(page).toHaveURL(/ru\/museums\?kiosk/);
  await isKiosk(page);
  await expect(page.locator("main h1")).toHaveText("Музеи");
});

test("the visitor goes to the start with a touch", async ({ page }) => {
  await page.goto("en/about?kiosk");
  const way = page.getByRole("button", { name: "To the start" });
  const { height } = await way.boundingBox();
  expect(height).toBeGreaterThanOrEqual(44);
  await way.click();
  await expect(page.locator(".hero")).toBeVisible();
  await isKiosk(page);
});
