// The visitor's own collection: kept on the device, put in order, noted on; and what was seen lately.
import AxeBuilder from "@axe-core/playwright";
import { keep, named, three } from "./collecting.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

test("exhibits are kept, put in order by keyboard, noted on, taken out and put back", async ({ page, viewport }) => {
  await keep(page);
  if (viewport.width < 900) await page.locator(".menu-button").click();
  await page.getByRole("banner").getByRole("link", { name: "My collection (3)" }).click();
  await expect(page.locator("h1")).toBeFocused();
  const [bracelet, cauldron, man] = await named(three);
  await expect(page.locator(".kept h3")).toHaveText([bracelet, cauldron, man]);

  const up = page.getByRole("button", { name: `Move up: ${man}` });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Now at place 2" })).toBeAttached();
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".kept h3")).toHaveText([man, bracelet, cauldron]);
  await expect(page.getByRole("status").filter({ hasText: "Now at place 1" })).toBeAttached();
  await expect(up).toBeFocused();
  // At the top it stays, and keeps the focus.
  await page.keyboard.press("Enter");
  await expect(up).toBeFocused();

  const note = page.locator(".kept").first().getByRole("textbox", { name: "Your note" });
  await note.pressSequentially("Seen with Äje, <b>2019</b>");
  await page.getByRole("textbox", { name: "Title of the collection" }).fill("Gold");
  await page.getByRole("button", { name: `Take out of the collection: ${man}` }).click();
  await expect(page.locator(".kept h3")).toHaveText([bracelet, cauldron]);
  await expect(page.getByRole("button", { name: "Put it back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.reload();
  await expect(page.locator(".kept h3")).toHaveText([man, bracelet, cauldron]);
  await expect(note).toHaveValue("Seen with Äje, <b>2019</b>");
  await expect(page.getByRole("textbox", { name: "Title of the collection" })).toHaveValue("Gold");
});

test("presses that come before the next frame is drawn move the exhibit, and the focus with it", async ({ page }) => {
  const all = [...three, "model-dombra", "model-helmet"];
  await page.addInitScript((ids) => {
    localStorage.setItem("museum-portal-collection", ids.map((id) => `\u001e${id}`).join(""));
  }, all);
  await page.goto("en/collection");
  await expect(page.locator(".kept")).toHaveCount(all.length);
  const names = await named(all);
  const last = names.pop();
  const up = page.getByRole("button", { name: `Move up: ${last}` });
  await up.focus();
  await page.evaluate(() => (window.requestAnimationFrame = () => 0));
  for (const place of [3, 2, 1]) {
    await page.keyboard.press("Enter");
    await expect(page.locator(".kept h3")).toHaveText(names.toSpliced(place, 0, last));
  }
  await expect(up).toBeFocused();
});

test("an exhibit that is no longer there is told in its place", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("museum-portal-collection", "T\u001egone\u001fa note\u001emodel-bracelet\u001e//none/1");
  });
  await page.goto("en/collection");
  await expect(page.locator(".kept")).toHaveCount(3);
  await expect(page.locator(".kept").first()).toContainText("not in the catalogue: gone");
  await expect(page.locator(".kept").nth(2)).toContainText("not in the catalogue: 1");
  await expect(page.locator(".kept").first().getByRole("textbox")).toHaveValue("a note");
  await page.getByRole("button", { name: "Take out of the collection: gone" }).click();
  await expect(page.locator(".kept")).toHaveCount(2);
});

test("what was seen is remembered, forgotten, and not noted any more", async ({ page }) => {
  await page.goto("en/collection");
  await expect(page.locator(".empty")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Remember on this device" })).toBeVisible();
  const clear = page.getByRole("button", { name: "Clear the list" });
  await expect(clear, "nothing is left to clear").toBeHidden();
  for (const id of three) {
    await page.goto(`en/exhibits/${id}`);
    await expect(page.locator("#keep")).toBeVisible();
  }
  await page.goto("en/collection");
  await expect(page.locator(".seen h3")).toHaveText((await named(three)).toReversed());
  await clear.click();
  await expect(page.locator(".seen .card")).toHaveCount(0);
  await expect(clear).toBeFocused();
  await page.getByRole("checkbox", { name: "Remember on this device" }).uncheck();
  await page.goto("en/exhibits/model-bracelet");
  await expect(page.locator("#keep")).toBeVisible();
  await page.goto("en/collection");
  await expect(page.getByRole("checkbox", { name: "Remember on this device" })).not.toBeChecked();
  await expect(page.locator(".seen .card")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in a collection, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => localStorage.setItem("museum-portal-collection", "\u001emodel-bracelet\u001egone"));
    await page.goto("kk/collection");
    await page.getByRole("button", { name: "Сілтеме жасау" }).click();
    await expect(page.locator("#collection-link")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
}
