// Exhibits side by side.
import AxeBuilder from "@axe-core/playwright";
import { drawingErrors } from "../made.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...drawingErrors] });
test.skip(({ viewport }) => viewport.width < 900, "the one that is for a phone sets its own width");

const two = "en/compare?of=model-bracelet&of=model-cauldron";

test("what differs is told in words, and a missing one in its place", async ({ page }) => {
  await page.goto(`${two}&of=gone`);
  await expect(page.locator("thead th")).toHaveCount(3);
  await expect(page.locator("thead th").nth(2)).toContainText("not in the catalogue: gone");
  await expect(page.getByRole("row", { name: /^Inventory number/ })).toHaveCount(0);
  await expect(page.getByRole("rowheader", { name: /^Dimensions/ })).toContainText("different");
  await expect(page.getByRole("rowheader", { name: /^Rights/ })).not.toContainText("different");
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

test("models are turned together: by buttons, by keys, and by hand", async ({ page }) => {
  test.setTimeout(90_000); // WebGL without a graphics processor
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(two);
  const button = page.getByRole("button", { name: "Turn the 3D models together" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  const models = page.locator("thead museum-model");
  await expect(models).toHaveCount(2);
  await expect(page.locator(".comparison .stage[aria-busy=false]")).toHaveCount(2, { timeout: 60_000 });
  // Where each is looked at from, in whole degrees.
  const turns = () =>
    page.locator("thead model-viewer").evaluateAll((all) => all.map((one) => Math.round((one.getCameraOrbit().theta * 180) / Math.PI)));
  await expect.poll(turns).toEqual([0, 0]);
  await page.getByRole("button", { name: "Left", exact: true }).click();
  await expect.poll(turns).toEqual([-20, -20]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(turns).toEqual([0, 0]);
  // By hand, in the second one.
  const { x, y, width, height } = await models.nth(1).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 4, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await turns())[1])).toBeGreaterThan(10);
  await expect.poll(async () => new Set(await turns()).size).toBe(1);
  await button.click();
  await expect(page.locator("thead img")).toHaveCount(2);
  await expect(models).toHaveCount(0);
});

test("others are added from the collection and from what was seen", async ({ page }) => {
  await page.goto("en/exhibits/model-dombra");
  await page.getByRole("button", { name: "Add to my collection" }).click();
  await expect(page.getByRole("button", { name: "Take out of the collection" })).toBeVisible();
  await page.goto("en/exhibits/model-bracelet");
  await page.locator("main .more").getByRole("link", { name: "Compare" }).click();
  await expect(page.locator("h1")).toBeFocused();
  await page.locator(".to-compare a").first().click();
  await expect(page.locator("thead th")).toHaveCount(2);
  expect(page.url()).toMatch(/compare\?of=model-bracelet&of=model-dombra$/);

  await page.goto("en/exhibits/model-cauldron");
  await page.getByRole("button", { name: "Add to my collection" }).click();
  await expect(page.getByRole("button", { name: "Take out of the collection" })).toBeVisible();
  await page.goto("en/collection");
  await expect(page.locator(".kept").getByRole("checkbox")).toHaveCount(2);
  for (const box of await page.locator(".kept").getByRole("checkbox").all()) await box.check();
  await page.getByRole("link", { name: "Compare the chosen ones (2)" }).click();
  await expect(page.locator("thead th")).toHaveCount(2);
});

test("on a phone two stand side by side, each fact under its name, and it is a table still", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(two);
  await expect(page.locator("thead th")).toHaveCount(2);
  const right = (part) => part.evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(await right(page.locator("thead img, tbody td"))).toBeLessThanOrEqual(360);
  const row = page.getByRole("table").getByRole("row", { name: "Material" });
  const [name, value] = [await row.getByRole("rowheader").boundingBox(), await row.getByRole("cell").first().boundingBox()];
  expect(value.y).toBeGreaterThanOrEqual(name.y + name.height - 1);
});

for (const [width, appearance, across] of [
  [390, "", 2],
  [320, "", 2],
  [320, "low-vision text-2", 1],
  [320, "low-vision text-3", 1],
]) {
  test(`four at ${width} px stand ${across} in a row and nothing scrolls sideways; looks: "${appearance}"`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((appearance) => localStorage.setItem("museum-portal-appearance", appearance), appearance);
    await page.goto(`${two}&of=model-dombra&of=model-saddle`);
    await expect(page.locator("thead th")).toHaveCount(4);
    const over = (one) => Math.max(0, one.scrollWidth - one.clientWidth);
    for (const part of ["html", ".comparison"]) await expect.poll(() => page.locator(part).evaluate(over)).toBe(0);
    // Whose each value is, is told by a number, and to a screen reader by the table.
    const cells = page.getByRole("table").getByRole("row", { name: "Material" }).getByRole("cell");
    await expect(cells).toHaveCount(4);
    const tops = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.filter((top) => top === tops[0])).toHaveLength(across);
    expect(await cells.evaluateAll((all) => all.every((one) => getComputedStyle(one, "::before").content.includes("counter")))).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
}

test("what is too wide scrolls within its own part, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 840, height: 800 });
  await page.goto(`${two}&of=model-dombra&of=model-saddle`);
  await expect(page.locator("thead th")).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const region = page.getByRole("region", { name: "scrolls sideways" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((part) => part.scrollLeft)).toBeGreaterThan(0);
});
