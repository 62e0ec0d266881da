// The staff's room: the profile that records are checked by, and the report that is saved.
import { accessible, bowl, file, jug, open, records, rules, saved } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const ours = file("ours.json", JSON.stringify({ exhibits: [bowl, jug] }));
const missing = (page) => rules(page).filter({ hasText: "Language missing" });

test("records are checked by the profile that is chosen, and it is remembered", async ({ page }) => {
  await open(page, ours);
  await expect(missing(page)).toHaveCount(1);
  await page.getByLabel("Profile to check by").selectOption("portal");
  await expect(records(page)).toHaveCount(2);
  await expect(missing(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Profile to check by")).toHaveValue("portal");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/bowl|Кувшин/);
});

test("a profile of one's own is chosen or dropped, and what is wrong with it is told", async ({ page }) => {
  await open(page, ours);
  const profile = (rules) => file("museum.json", JSON.stringify({ name: { en: "Our museum" }, required: { exhibits: ["provenance"] }, rules }));
  await page.getByLabel("A profile of your own (JSON)").setInputFiles([profile({ "language-missing": "off" })]);
  await expect(rules(page).filter({ hasText: "Required field empty" })).toContainText("2");
  await expect(missing(page)).toHaveCount(0);
  await expect(page.getByLabel("Profile to check by").locator("option:checked")).toHaveText("museum.json");
  await page.getByLabel("A profile of your own (JSON)").setInputFiles([profile({ "<b>no such rule</b>": "off" })]);
  await expect(page.getByText("This profile cannot be read: museum.json: line 1")).toContainText("<b>no such rule</b>");
  await expect(missing(page)).toHaveCount(1);
  await accessible(page);
  // With records, or without.
  await page.getByLabel("Files of records").setInputFiles([profile({ "language-missing": "off" })]);
  await expect(missing(page)).toHaveCount(0);
  await expect(records(page)).toHaveCount(2);
});

test("the report is saved as a workbook", async ({ page }) => {
  await open(page, ours);
  const report = await saved(page, () => page.getByRole("button", { name: "Save the report (XLSX)" }).click());
  expect(report.name).toBe("report.xlsx");
  expect(report.bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  // The room reads workbooks by code of its own.
  await page.getByLabel("Files of records").setInputFiles([{ name: "report.xlsx", mimeType: "", buffer: report.bytes }]);
  await expect(page.locator(".staff-matched")).toContainText("Severity");
});

for (const look of ["", "low-vision text-3 white-on-black"])
  test(`the room fits its window, and files are chosen by keys, ${look || "in the usual look"}`, async ({ page }) => {
    await page.addInitScript((look) => localStorage.setItem("museum-portal-appearance", look), look);
    // Asked for early: a busy browser opens its own window for a key that comes at the same moment.
    const asked = page.waitForEvent("filechooser");
    await open(page, ours);
    await records(page).first().click();
    await expect(page.locator(".staff-view iframe")).toHaveCount(5);
    // The record takes the focus when it is opened.
    await expect(page.locator("#staff-one")).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByLabel("A saved connector (JSON)").focus();
    await page.keyboard.press("Enter");
    expect((await asked).isMultiple()).toBe(false);
    await accessible(page);
  });
