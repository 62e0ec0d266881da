// The 69,202 works of the Tate's published collection, packed: a visitor searches them without a server.
import { png } from "../../media.mjs";
import { deepAddress } from "../../journeys/test.mjs";
import { expect, needs, test } from "./test.mjs";

needs("tate-packed", "../shared/data/tate.ndjson.xz is not there");
test.use({ expectedErrors: [deepAddress] });

const exhibits = "en/catalogues/tate-packed/exhibits";
const found = (page) => page.locator(".found");
const titles = (page) => page.locator(".cards h3");
const field = (page) => page.getByRole("search").locator("input");

test.beforeEach(({ page }) => page.route("https://www.tate.org.uk/**", (route) => route.fulfill({ body: png(32, 32) })));

test("a visitor searches, narrows down, sorts, pages, opens a work and comes back", async ({ page }) => {
  await page.goto(exhibits);
  await expect(found(page)).toHaveText("69,202 exhibits");
  await field(page).fill("hartley mountain");
  await expect(page).toHaveURL(/q=hartley/);
  await expect(found(page)).not.toHaveText("69,202 exhibits");
  await field(page).fill("hockney");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/q=hockney/);
  const prints = page.getByRole("checkbox", { name: /^on paper, print/i });
  await prints.check();
  await expect(page).toHaveURL(/type=on/);
  await expect(page.locator(".cards .card-facts").first()).toContainText("on paper, print");
  await page.locator("#sort").selectOption("oldest");
  await expect(page).toHaveURL(/sort=oldest/);
  await page.getByRole("link", { name: "2", exact: true }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(titles(page)).toHaveCount(24);
  const title = await titles(page).nth(5).innerText();
  await page.locator(".cards a").nth(5).click();
  await expect(page.locator("main h1")).toHaveText(title);
  await expect(page.locator(".facts").first()).toContainText("on paper, print");
  await page.goBack();
  await expect(titles(page).nth(5)).toHaveText(title);
});

test("a maker is suggested, and their works are found", async ({ page }) => {
  await page.goto(exhibits);
  await field(page).pressSequentially("hepwor");
  const maker = page.getByRole("listbox").getByRole("option", { name: /^Dame Barbara Hepworth/ });
  await expect(maker).toBeVisible();
  await maker.click();
  await expect(page).toHaveURL(/q=Dame\+Barbara\+Hepworth/);
  await expect(titles(page)).toHaveCount(24);
  await page.locator(".cards a").first().click();
  await expect(page.locator(".facts").first()).toContainText("Dame Barbara Hepworth");
});

test("a work is found by its title and its maker, with a letter wrong", async ({ page }) => {
  await page.goto(`${exhibits}?q=${encodeURIComponent("bigger splash hockny ")}`);
  await expect(titles(page).first()).toHaveText("A Bigger Splash");
});

test("the oldest and the newest are those of the published records", async ({ page }) => {
  await page.goto(`${exhibits}?sort=oldest`);
  await expect(titles(page).first()).toHaveText("A Man in a Black Cap");
  await page.goto(`${exhibits}?sort=newest`);
  await expect(page.locator(".cards li").first()).toContainText("2012");
});

test("a search takes few files and few bytes of 60 MB", async ({ page }) => {
  await page.goto(exhibits);
  await expect(titles(page)).toHaveCount(24);
  const asked = [];
  page.on("response", async (response) => response.url().endsWith(".pack") && asked.push((await response.body()).length));
  await field(page).fill("norham castle");
  await field(page).press("Enter");
  await expect(titles(page).first()).toContainText("Norham Castle");
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(400_000);
});
