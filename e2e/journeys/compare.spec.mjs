// Exhibits side by side.
import AxeBuilder from "@axe-core/playwright";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });
test.skip(({ viewport }) => viewport.width < 900, "the one that is for a phone sets its own width");

const two = "en/compare?of=model-bracelet&of=model-cauldron";

test("what differs is told in words, and a missing one in its place", async ({ page }) => {
  await page.goto(`${two}&of=gone`);
  await expect(page.locator("thead th")).toHaveCount(3);
  await expect(page.locator("thead th").nth(2)).toContainText("not in the catalogue: gone");
  await expect(page.getByRole("row", { name: /^Inventory number/ })).toHaveCount(0);
  await expect(page.getByRole("rowheader", { name: /^Dimensions/ })).toContainText("differs");
  await expect(page.getByRole("rowheader", { name: /^Rights/ })).not.toContainText("differs");
  await page.getByRole("link", { name: "Remove from the comparison: gone" }).click();
  await expect(page.locator("thead th")).toHaveCount(2);
  expect(page.url()).toMatch(/compare\?of=model-bracelet&of=model-cauldron$/);
});

test("pictures are zoomed together, by buttons and by keys", async ({ page }) => {
  await page.goto(two);
  const widths = () =>
    page.locator("thead img").evaluateAll((images) => images.map((image) => image.getBoundingClientRect().width / image.offsetWidth));
  await expect(page.locator("thead img")).toHaveCount(2);
  expect(await widths()).toEqual([1, 1]);
  await page.getByRole("button", { name: "Nearer" }).click();
  await expect.poll(widths).toEqual([1.5, 1.5]);
  await page.keyboard.press("+");
  await expect.poll(widths).toEqual([2.25, 2.25]);
  await page.keyboard.press("0");
  await expect.poll(widths).toEqual([1, 1]);
});

test("others are added from the collection and from what was seen", async ({ page }) => {
  await page.goto("en/exhibits/model-dombra");
  await page.getByRole("button", { name: "Add to my collection" }).click();
  await page.goto("en/exhibits/model-bracelet");
  await page.locator("main .toolbar").getByRole("link", { name: "Compare" }).click();
  await expect(page.locator("h1")).toBeFocused();
  await page.locator(".to-compare a").first().click();
  await expect(page.locator("thead th")).toHaveCount(2);
  expect(page.url()).toMatch(/compare\?of=model-bracelet&of=model-dombra$/);

  await page.goto("en/exhibits/model-cauldron");
  await page.getByRole("button", { name: "Add to my collection" }).click();
  await page.goto("en/collection");
  await expect(page.locator(".kept").getByRole("checkbox")).toHaveCount(2);
  for (const box of await page.locator(".kept").getByRole("checkbox").all()) await box.check();
  await page.getByRole("link", { name: "Compare the chosen ones (2)" }).click();
  await expect(page.locator("thead th")).toHaveCount(2);
});

test("at 390 px it scrolls within its own part, by keyboard too, and axe finds nothing", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${two}&of=model-dombra&of=model-saddle`);
  await expect(page.locator("thead th")).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const region = page.getByRole("region", { name: "scrolls sideways" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((part) => part.scrollLeft)).toBeGreaterThan(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});
