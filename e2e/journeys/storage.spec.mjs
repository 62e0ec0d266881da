// A browser that refuses to keep anything costs the visitor a choice, not the portal.
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

for (const [fault, code] of [
  ["refused", "throw new DOMException('refused', 'SecurityError')"],
  ["full", "throw new DOMException('full', 'QuotaExceededError')"],
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
  });
}
