// The staff's room: folders of many pictures, which the page answers beside.
import { drop } from "../drop.mjs";
import { png } from "../media.mjs";
import { folder, open, records } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const picture = png(40, 30);
const list = "Инв. №;Название;Фото\nКП-1;Чаша;img/0.png\n";
const many = (info, count) => folder(info, { "list.csv": list, ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`img/${at}.png`, picture])) });
const found = (page, count) => expect(page.getByText(`Pictures in the folder: ${count}. Of these, named by records: 1.`)).toBeVisible();
const isSeen = (page) => expect(page.frameLocator(".staff-view iframe >> nth=3").locator("picture img").first()).toHaveAttribute("src", /^blob:/);
const stop = (page) => page.getByRole("button", { name: "Stop" });

test("files of a chosen folder are handed over some at a time, which can be stopped", async ({ page }, info) => {
  // Between two handfuls the page has its turn, a long one here.
  await page.addInitScript(() => {
    const own = window.setTimeout;
    window.turn = 2000;
    window.setTimeout = (work, milliseconds = window.turn, ...rest) => own(work, milliseconds, ...rest);
  });
  const root = many(info, 1001);
  await open(page);
  await page.getByLabel("A folder of records and pictures").setInputFiles(root);
  await expect(page.getByText("Looking through the folder")).toBeVisible();
  const bar = page.getByRole("progressbar");
  await expect(bar).toHaveJSProperty("value", 19);
  await expect(page.locator(".staff-progress")).toContainText("200");
  await expect(bar).toHaveJSProperty("value", 39);
  await stop(page).click();
  await expect(page.getByText("Stopped")).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.waitForTimeout(2500);
  await expect(page.getByText("Records read")).toHaveCount(0);
  // Nothing was lost by it.
  await page.evaluate(() => (window.turn = 0));
  await page.getByLabel("A folder of records and pictures").setInputFiles(root);
  await found(page, "1,001");
});

test("a dropped folder is looked through apart from the page, and again in another language", async ({ page, viewport }, info) => {
  const root = many(info, 450);
  await open(page);
  await drop(page, [root]);
  await found(page, 450);
  await page.getByText("Pictures that no record names: 449").click();
  await records(page).first().click();
  await isSeen(page);
  if (viewport.width < 900) await page.locator(".menu-button").click();
  await page.locator(".languages a[hreflang=ru]").first().click();
  await expect(page.getByText("Снимков в папке: 450. Из них названы записями: 1.")).toBeVisible();
  await records(page).first().click();
  await isSeen(page);
});

/** Opens the room in a browser whose dialog gives the handle of a folder with a table and pictures. */
async function openWithHandle(page, list, count) {
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("museum");
  });
  await open(page);
  await page.evaluate(
    async ([list, bytes, count]) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("museum", { create: true });
      const img = await root.getDirectoryHandle("img", { create: true });
      const pictures = Array.from({ length: count }, (_, at) => [img, `${at}.png`, new Uint8Array(bytes)]);
      for (const [folder, name, content] of [[root, "list.csv", list], [img, ".hidden", "x"], ...pictures]) {
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(content);
        await file.close();
      }
    },
    [list, [...picture], count],
  );
}

test("a folder is chosen by a handle where the browser gives one", async ({ page }) => {
  await openWithHandle(page, list, 1);
  await page.getByLabel("A folder of records and pictures").focus();
  await page.keyboard.press("Enter");
  await found(page, 1);
  await records(page).first().click();
  await isSeen(page);
  // A profile alone leaves it open.
  const profile = { name: "profile.json", mimeType: "application/json", buffer: Buffer.from('{"name": {"en": "Ours"}, "required": {"exhibits": ["title"]}}') };
  await page.getByLabel("Files of records").setInputFiles([profile]);
  await expect(page.getByText("Ours")).not.toHaveCount(0);
  await found(page, 1);
});

test("pictures that are taken away after they were measured take no records with them", async ({ page }) => {
  const rows = Array.from({ length: 30 }, (_, at) => `КП-${at};Чаша;img/${at}.png\n`);
  await openWithHandle(page, `Инв. №;Название;Фото\n${rows.join("")}`, 30);
  await page.getByLabel("A folder of records and pictures").press("Enter");
  await expect(records(page)).toHaveCount(24);
  await page.evaluate(async () => (await (await navigator.storage.getDirectory()).getDirectoryHandle("museum")).removeEntry("img", { recursive: true }));
  await page.getByRole("button", { name: "The next ones" }).click();
  await expect(records(page)).toHaveCount(6);
  await expect(page.getByText("Records read: 30.")).toBeVisible();
});

test("who chooses no folder leaves all as it was, and one that cannot be read is told of", async ({ page }) => {
  await page.addInitScript(() => {
    const names = ["AbortError", "NotReadableError"];
    window.showDirectoryPicker = async () => {
      throw new DOMException("", names.shift());
    };
  });
  await open(page, { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await expect(page.getByText("Records read: 1.")).toBeVisible();
  const field = page.getByLabel("A folder of records and pictures");
  await field.press("Enter");
  await expect(page.getByText("Records read: 1.")).toBeVisible();
  await field.press("Enter");
  await expect(page.getByText("Records read: 1.")).toHaveCount(0);
});
