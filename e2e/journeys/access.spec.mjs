// The version for low vision, and what else helps everyone to use the portal; what is the same on a phone is in
// access-looks.spec.mjs.
import AxeBuilder from "@axe-core/playwright";
import { button, found, kinds, panel, stands } from "./low-vision.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

test("low vision is chosen by keyboard, remembered, and taken back", async ({ page }) => {
  await stands(page, "en/museums");
  await button(page).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading")).toBeFocused();
  await expect(button(page)).toHaveAttribute("aria-expanded", "true");
  const before = await page.locator("main h1").evaluate((heading) => getComputedStyle(heading).fontSize);
  await page.keyboard.press("Tab");
  await expect(panel(page).getByRole("radio", { name: "Usual" }).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "low-vision text-2");
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("24px");
  await panel(page).getByRole("radio", { name: "White on black" }).press("Space");
  await panel(page).getByRole("group", { name: "Pictures" }).getByRole("radio", { name: "Hidden" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();

  await stands(page, "en/exhibits");
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color, Math.max(...[...document.querySelectorAll(".card img")].map((img) => img.width))];
    });
  await expect.poll(look).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", 1]);

  await button(page).click();
  await expect(panel(page).getByRole("radio", { name: "White on black" })).toBeChecked();
  await panel(page).getByRole("button", { name: "Back to the usual look" }).click();
  await expect(panel(page).getByText("The usual look is back.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "");
  await page.reload();
  await expect(page.locator("main h1")).toBeVisible();
  expect(await page.locator("main h1").evaluate((heading) => getComputedStyle(heading).fontSize)).toBe(before);
});

test("the open panel has no violation", async ({ page }) => {
  await stands(page, "kk/about");
  await button(page).click();
  await expect(page.locator(".low-vision .waiting")).toHaveCount(0);
  expect(found(await new AxeBuilder({ page }).analyze())).toEqual([]);
});

for (const address of kinds) {
  test(`nothing moves while /${address} and its typefaces come`, async ({ page }) => {
    // The fonts come after the first picture of the page, as they do on a slow link.
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.moved += value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await stands(page, `kk/${address}`);
    await page.waitForLoadState("networkidle");
    const loaded = () => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    const families = await page.evaluate(loaded);
    expect(families).toEqual(expect.arrayContaining(["Golos Text", "Literata"]));
    expect(await page.evaluate(() => window.moved), "layout shift").toBeLessThan(0.02);
  });
}
