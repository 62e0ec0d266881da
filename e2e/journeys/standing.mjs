// A page that stands: it has all its files, its language and its title, and is no wider than its window.
import { expect } from "./test.mjs";

export async function stands(page, language, address) {
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
}
