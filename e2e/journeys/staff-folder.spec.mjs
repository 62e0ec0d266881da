// The staff's room: a folder with its pictures.
import { png } from "../media.mjs";
import { accessible, folder, open, records, rules } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const named = (id, url, more) => ({ id, title: { en: id, ru: id, kk: id }, media: [{ url, alternative: { en: "A", ru: "A", kk: "А" }, ...more }] });
const json = (...exhibits) => JSON.stringify({ exhibits });
const seen = { width: 1000, height: 500 };
const large = png(1000, 500);
const broken = {
  "picture-small": ["small.png", png(40, 30), { width: 40, height: 30 }],
  "picture-turned": ["turned.png", png(500, 1000, 6), seen],
  "picture-huge": ["huge.png", Buffer.concat([large, Buffer.alloc(3 << 20)]), seen],
  "picture-unreadable": ["words.png", "words, and no picture at all", seen],
  "picture-other-size": ["other.png", large, { width: 1001, height: 500 }],
  "panorama-shape": ["round.png", png(1000, 400), { kind: "panorama" }],
  "file-missing": ["gone.png", undefined, seen],
};
const names = {
  "picture-small": "Small picture",
  "picture-turned": "Turned picture",
  "picture-huge": "Huge picture",
  "picture-unreadable": "Not a picture",
  "picture-other-size": "Picture of another size",
  "panorama-shape": "Shape of a panorama",
  "file-missing": "File missing",
};

const choose = (page, root) => page.getByLabel("A folder of records and pictures").setInputFiles(root);
const picture = (page, at) => page.frameLocator(".staff-view iframe >> nth=" + at).locator("picture img").first();
/** Waits until a picture is there, which comes when it comes near the window. */
async function isSeen(page, at, width) {
  const naturalWidth = async () => {
    await page.locator(".staff-view iframe >> nth=" + at).scrollIntoViewIfNeeded();
    return picture(page, at).evaluate((img) => img.naturalWidth);
  };
  // It may be made anew meanwhile.
  await expect.poll(() => naturalWidth().catch(() => 0)).toBe(width);
}

test("pictures of a folder are looked at as those of a site are, and each fault is told", async ({ page }, info) => {
  const all = Object.values(broken).map(([name, , more]) => named(name, `img/${name}`, more));
  const files = Object.values(broken).filter(([, bytes]) => bytes).map(([name, bytes]) => [`img/${name}`, bytes]);
  const root = folder(info, { "list.json": json(...all, named("fine", "IMG/Fine.png", seen)), "img/fine.png": large, "img/left.png": large, ...Object.fromEntries(files), ".DS_Store": "x" });
  await open(page);
  await choose(page, root);
  await expect(page.getByText("Records read: 8.")).toBeVisible();
  for (const [rule, name] of Object.entries(names)) {
    const own = rules(page).filter({ hasText: name });
    await expect(own.locator(".staff-rule-count"), rule).toHaveText("1");
    await own.click();
    await expect(records(page), rule).toHaveCount(1);
    await expect(records(page), rule).toContainText(broken[rule][0]);
  }
  await expect(page.getByText("Pictures in the folder: 8. Of these, named by records: 7.")).toBeVisible();
  await expect(page.getByText("Addresses that are not written as the file is called")).toContainText(": 1.");
  await page.getByText("Pictures that no record names: 1").click();
  await expect(page.locator(".staff-left li")).toHaveText(["museum/img/left.png"]);
  // Neither the pictures nor what a computer leaves in folders was read for records.
  await expect(page.locator(".staff-files > li")).toHaveCount(1);
  await accessible(page);
});

test("pictures of a folder are seen, and neither they nor their names leave the browser", async ({ page }, info) => {
  const root = folder(info, { "list.csv": "Инв. №;Название;Фото\nКП-1;Чаша;Фото\\чаша.png\nКП-2;Кувшин;\nКП-3;Нож;нет.png\n", "Фото/чаша.png": large, "Фото/КП-2_1.png": large });
  await page.goto("en/staff");
  await expect(page.getByLabel("A folder of records and pictures")).toBeAttached();
  const requests = [];
  page.on("request", (request) => requests.push(request));
  await choose(page, root);
  await expect(page.getByText("Records read: 3.")).toBeVisible();
  for (const title of ["Чаша", "Кувшин"]) {
    await records(page).filter({ hasText: title }).click();
    for (const part of ["Card", "List", "Page", "Link"]) {
      await page.getByLabel(part, { exact: true }).check();
      await isSeen(page, 3, 1000);
    }
    await page.getByLabel("Card", { exact: true }).check();
  }
  await records(page).filter({ hasText: "Нож" }).click();
  await expect(page.frameLocator(".staff-view iframe >> nth=3").locator("h3")).toContainText("Нож");
  await expect(picture(page, 3)).toHaveCount(0);
  const own = new URL(page.url()).origin;
  for (const request of requests) {
    expect([own, "null"], request.url()).toContain(new URL(request.url()).origin);
    expect(request.method()).toBe("GET");
    if (request.url().startsWith("blob:")) continue;
    expect(decodeURIComponent(request.url())).not.toMatch(/чаша|КП-|нет\.png|museum\/|list\.csv/i);
  }
});

test("a dropped folder is looked through, and a folder of pictures goes with records that are open", async ({ page }) => {
  await open(page, { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("Инв. №;Название;Фото\nКП-1;Чаша;a.png\n") });
  await expect(page.getByText("Records read: 1.")).toBeVisible();
  // What a browser gives of a dropped folder (File and Directory Entries API): some entries at a time.
  await page.evaluate(async (bytes) => {
    const picture = new File([new Uint8Array(bytes)], "a.png", { type: "image/png" });
    const file = (fullPath) => ({ isFile: true, isDirectory: false, fullPath, file: (found) => found(picture) });
    const directory = (fullPath, ...some) => ({
      isFile: false,
      isDirectory: true,
      fullPath,
      createReader: () => {
        const left = [...some, []];
        return { readEntries: (found) => setTimeout(found, 0, left.shift()) };
      },
    });
    const root = directory("/Фото", [file("/Фото/a.png"), file("/Фото/.DS_Store")], [directory("/Фото/more", [file("/Фото/more/b.png")])]);
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(drop, "dataTransfer", { value: { files: [], items: [{ webkitGetAsEntry: () => root }] } });
    document.querySelector(".staff-drop").dispatchEvent(drop);
  }, [...large]);
  await expect(page.getByText("Pictures in the folder: 2. Of these, named by records: 1.")).toBeVisible();
  await expect(page.getByText("Records read: 1.")).toBeVisible();
  await records(page).first().click();
  await isSeen(page, 3, 1000);
});

test("a folder is chosen by the keyboard, and one of pictures alone says so", async ({ page }, info) => {
  // As browsers have it that give no handle of a folder.
  await page.addInitScript(() => (window.showDirectoryPicker = undefined));
  const asked = page.waitForEvent("filechooser");
  await open(page);
  await page.getByLabel("A folder of records and pictures").focus();
  await page.keyboard.press("Enter");
  await (await asked).setFiles(folder(info, { "a.png": png(4, 2) }));
  await expect(page.getByText("There is no record in these files.")).toBeVisible();
  await expect(page.getByText("Pictures that no record names: 1")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
