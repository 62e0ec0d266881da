// A browser that refuses to keep anything costs the visitor a choice, not the portal.
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

for (const [fault, code, words] of [
  ["refused", "throw new DOMException('refused', 'SecurityError')", "lets this site keep nothing"],
  ["full", "throw new DOMException('full', 'QuotaExceededError')", "is full"],
]) {
  test(`storage ${fault}`, async ({ page }) => {
    await page.addInitScript((code) => {
      Storage.prototype.setItem = Storage.prototype.getItem = new Function(code);
    }, code);
    await page.goto("en/museums");
    await page.locator(".cards a").first().click();
    await expect(page.locator("main h1")).toBeFocused();
    await page.goBack();
    await expect(page.locator(".found")).toHaveText("209 museums");
    await page.getByRole("button", { name: "Low-vision version" }).click();
    await page.getByRole("radio", { name: "Dark", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-appearance", "dark");
    await page.goto("en/exhibits");
    const card = page.locator(".card").first();
    await card.getByRole("button").click();
    await expect(card.getByRole("status")).toContainText(words);
  });
}
