import AxeBuilder from "@axe-core/playwright";
import { languages, laterPages, pages } from "../site.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

for (const underPath of [false, true]) {
  test.describe(underPath ? "under a path" : "at the root", () => {
    test.use({ underPath });
    // What a path may break is the same in every language.
    for (const language of underPath ? languages.slice(0, 1) : languages) {
      for (const address of [...pages, ...laterPages]) {
        test(`/${language}/${address} stands`, async ({ page }) => {
          const absent = [];
          page.on("response", (response) => {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) absent.push(response.url());
          });
          await page.goto(`${language}/${address}`);
          await expect(page.locator("main h1")).not.toBeEmpty();
          await expect(page.locator(".waiting, .failed")).toHaveCount(0);
          expect(absent, "files that are not there").toEqual([]);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          await expect(page).toHaveTitle(/\S/);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wider, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
        });
      }
    }
  });
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of [...pages, ...laterPages]) {
      test(`/kk/${address} has no violation`, async ({ page }) => {
        await page.goto(`kk/${address}`);
        await expect(page.locator("main h1")).not.toBeEmpty();
        await expect(page.locator(".waiting")).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        expect(found).toEqual([]);
      });
    }
  });
}
