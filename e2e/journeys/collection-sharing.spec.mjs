// The collection in links, in files and on paper, and where the browser keeps nothing.
import { readFile } from "node:fs/promises";
import { keep, named, three } from "./collecting.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });
test.skip(({ viewport }) => viewport.width < 900, "nothing of it differs on a phone");

test("a link opens it elsewhere and leaves one's own alone until it is told otherwise", async ({ page, browser, baseURL }) => {
  await keep(page, three.slice(0, 2));
  await page.goto("en/collection");
  await page.getByRole("textbox", { name: "Your note" }).first().fill("<img src=x onerror=alert(1)>");
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link to the collection" }).inputValue();
  expect(link).toMatch(/\/en\/collection\/shared#1\.[\w-]+$/);

  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto("en/exhibits/model-dombra");
  await other.getByRole("button", { name: "Add to my collection" }).click();
  await expect(other.getByRole("button", { name: "Take out of the collection" })).toBeVisible();
  await other.goto(link);
  await expect(other.locator(".kept h3")).toHaveText(await named(three.slice(0, 2)));
  await expect(other.locator("p.kept-note")).toHaveText("<img src=x onerror=alert(1)>");
  await expect(other.locator(".kept img[src=x]")).toHaveCount(0);
  // Another language is the same collection.
  await other.evaluate(() => document.querySelector("a[hreflang=ru]").click());
  await expect(other.locator(".kept")).toHaveCount(2);
  await expect(other).toHaveURL(/\/ru\/collection\/shared#1\./);
  await other.reload();
  await other.getByRole("button", { name: "Сохранить себе" }).click();
  await expect(other.getByRole("button", { name: "Добавить к моей" })).toBeFocused();
  await other.getByRole("button", { name: "Отмена" }).click();
  await other.getByRole("button", { name: "Сохранить себе" }).click();
  await other.getByRole("button", { name: "Добавить к моей" }).click();
  await expect(other.locator(".kept")).toHaveCount(3);
  await other.goto(link);
  await other.getByRole("button", { name: "Keep as my own" }).click();
  await other.getByRole("button", { name: "Put it in the place of mine" }).click();
  await expect(other.locator(".kept")).toHaveCount(2);
  await expect(other.getByRole("textbox", { name: "Your note" }).first()).toHaveValue("<img src=x onerror=alert(1)>");
  await other.context().close();
});

test("links that the portal has not made so are told in words", async ({ page }) => {
  const faults = {
    "1.AAAAAAAA": "cut off or was changed",
    "hello%00<script>": "cut off or was changed",
    [`1.${"A".repeat(100_000)}`]: "too long",
    "2.AAAAAAAA": "newer version",
    "": "no collection in this link",
  };
  for (const [link, words] of Object.entries(faults)) {
    await page.goto("about:blank");
    await page.goto(`en/collection/shared#${link}`);
    await expect(page.getByRole("alert")).toContainText(words);
  }
});

for (const [fault, name, words] of [
  ["refused", "SecurityError", "lets this site keep nothing"],
  ["full", "QuotaExceededError", "is full"],
]) {
  test(`storage ${fault} is told, and the collection stands for the visit`, async ({ page }) => {
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException("", name);
      };
      Storage.prototype.setItem = refuse;
      if (name === "SecurityError") Storage.prototype.getItem = refuse;
    }, name);
    await page.goto("en/exhibits/model-bracelet");
    await expect(page.locator("main")).not.toContainText(words);
    await page.getByRole("button", { name: "Add to my collection" }).click();
    await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
    await page.locator("main").getByRole("link", { name: "My collection" }).click();
    await expect(page.locator(".kept")).toHaveCount(1);
    await expect(page.locator("main")).toContainText(words);
    await page.getByRole("button", { name: "Take out" }).click();
    await expect(page.locator(".kept")).toHaveCount(0);
  });
}

test("the table and the JSON are whole, and hold no formula", async ({ page }) => {
  await keep(page, three.slice(0, 2));
  await page.goto("en/collection");
  const notes = page.getByRole("textbox", { name: "Your note" });
  await notes.nth(0).fill('=HYPERLINK("http://x")');
  await notes.nth(1).fill("Ән, «қобыз»");
  const save = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
  };
  const [bracelet, cauldron] = await named(three);
  const [name, csv] = await save("Table (CSV)");
  expect(name).toBe("collection.csv");
  expect(csv.startsWith('\ufeff"Catalogue","Identifier","Title",')).toBe(true);
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`"model-bracelet","${bracelet}"`);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(lines[2]).toContain('"Ән, «қобыз»"');
  const json = JSON.parse((await save("JSON"))[1]);
  expect(json.exhibits.map(({ title, note }) => [title, note])).toEqual([
    [bracelet, '=HYPERLINK("http://x")'],
    [cauldron, "Ән, «қобыз»"],
  ]);
});

test.describe("what makes a link", () => {
  test.use({ expectedErrors: [deepAddress, "Failed to load resource", "Failed to fetch", "wasm"] });

  test("comes when one is wanted, and is tried again if it did not come", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("museum-portal-collection", "\u001emodel-bracelet"));
    await page.route("**/split_giving*", (route) => route.abort());
    await page.goto("en/collection");
    await page.getByRole("button", { name: "Make a link" }).click();
    await expect(page.locator(".share .failed")).toBeVisible();
    await page.unroute("**/split_giving*");
    await page.locator(".share .failed").getByRole("button").click();
    await expect(page.getByRole("textbox", { name: "Link to the collection" })).toHaveValue(/#1\./);
  });
});

test("where nothing can be copied, the link is selected", async ({ page }) => {
  await keep(page, ["model-bracelet"]);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  await page.goto("en/collection");
  await page.getByRole("button", { name: "Make a link" }).click();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("status").filter({ hasText: "copy it yourself" })).toBeVisible();
  expect(await page.evaluate(() => getSelection().toString())).toMatch(/^http.*#1\./);
});

test("on paper there are titles and notes, and no buttons", async ({ page }) => {
  await keep(page, ["model-bracelet"]);
  await page.goto("en/collection");
  await page.getByRole("textbox", { name: "Your note" }).fill("A long note ".repeat(20));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".kept .printed")).toBeVisible();
  await expect(page.locator(".kept textarea, .kept-tools, .share, .seen").filter({ visible: true })).toHaveCount(0);
});
