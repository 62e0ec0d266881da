// The 69,202 works of the Tate's published collection, in OpenSearch.
import { png } from "../../media.mjs";
import { deepAddress } from "../../journeys/test.mjs";
import { expect, needs, test } from "./test.mjs";

needs("tate", "../shared/data/tate.ndjson.xz is not there");
test.use({ expectedErrors: [deepAddress] });

const exhibits = "en/catalogues/tate/exhibits";
const found = (page) => page.locator(".found");
const titles = (page) => page.locator(".cards h3");

test.beforeEach(({ page }) => page.route("https://www.tate.org.uk/**", (route) => route.fulfill({ body: png(32, 32) })));

test("a visitor searches, narrows down, sorts, pages, opens a work and comes back", async ({ page }) => {
  await page.goto(exhibits);
  await expect(found(page)).toHaveText("69,202 exhibits");
  await page.getByRole("search").locator("input").fill("hartley mountain");
  await expect(page).toHaveURL(/q=hartley/);
  await expect(found(page)).not.toHaveText("69,202 exhibits");
  await page.getByRole("search").locator("input").fill("turner");
  await expect(page).toHaveURL(/q=turner/);
  // What is suggested lies over the filters.
  await page.getByRole("search").locator("input").press("Enter");
  const painting = page.getByRole("checkbox", { name: /^painting/i });
  await expect(painting).toBeVisible();
  const count = await page.locator("label", { has: painting }).locator(".filter-count").innerText();
  await painting.check();
  await expect(found(page)).toHaveText(`${count} exhibits`);
  await page.locator("#sort").selectOption("oldest");
  await expect(page).toHaveURL(/sort=oldest/);
  await page.goto(`${page.url()}&page=2`);
  await expect(titles(page)).toHaveCount(24);
  const title = await titles(page).nth(5).innerText();
  await page.locator(".cards a").nth(5).click();
  await expect(page.locator("main h1")).toHaveText(title);
  await expect(page.locator(".facts").first()).toContainText("painting");
  await page.goBack();
  await expect(titles(page).nth(5)).toHaveText(title);
});

test("the last page of 69,202 is there", async ({ page }) => {
  await page.goto(`${exhibits}?page=2884&sort=title`);
  await expect(titles(page)).toHaveCount(69_202 - 2883 * 24);
});

test("the oldest and the newest are those of the published records", async ({ page }) => {
  await page.goto(`${exhibits}?sort=oldest`);
  await expect(titles(page).first()).toHaveText("A Man in a Black Cap");
  await page.goto(`${exhibits}?sort=newest`);
  await expect(page.locator(".cards li").first()).toContainText("2012");
});
