// The staff's room: columns are said to be fields, and the match is saved as a connector.
import { accessible, file, open, records, saved } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const table = file("list.csv", "Инв. №;Название;Полка\nКП-1;Чаша;<b>3</b>\nКП-2;Кувшин;4\n", "text/csv");
const lines = file(
  "lines.ndjson",
  [1, 2, 3].map((at) => JSON.stringify({ objectID: at, title: `Bowl ${at}`, medium: "clay", shelf: { spot: `S${at}` } })).join("\n"),
);

/** Opens a record's page. */
async function seePage(page, record) {
  await records(page).filter({ hasText: record }).click();
  await page.getByLabel("Page", { exact: true }).check();
}

const field = (page, column) => page.getByLabel(`Field for the column «${column}»`);

test("a column is said to be another field, by the keyboard, and the file is read anew at once", async ({ page }) => {
  await open(page, table);
  await expect(field(page, "Название")).toHaveValue("title.ru");
  await expect(field(page, "Полка")).toHaveValue("");
  await expect(page.locator(".staff-matched")).toContainText("<b>3</b>");
  await field(page, "Полка").focus();
  // From the last of the choices, the address of a source, up to notes in Kazakh.
  await page.keyboard.press("End");
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowUp");
  await expect(field(page, "Полка")).toHaveValue("notes.kk");
  await expect(field(page, "Полка")).toBeFocused();
  await expect(page.getByText("Records read: 2.")).toBeVisible();
  await seePage(page, "КП-1");
  await expect(page.frameLocator(".staff-view iframe >> nth=0").locator("body")).toContainText("<b>3</b>");
  await accessible(page);
});

test("the record that is open stays so, as it was shown, when its file is read anew", async ({ page }) => {
  await open(page, table);
  await seePage(page, "КП-2");
  await page.getByLabel("Dark", { exact: true }).check();
  const shown = page.frameLocator(".staff-view iframe >> nth=3");
  await expect(shown.locator("h1")).toHaveText("Кувшин");
  await field(page, "Полка").focus();
  await field(page, "Полка").selectOption("notes.ru");
  await expect(shown.locator("body")).toContainText("4");
  await expect(shown.locator("h1")).toHaveText("Кувшин");
  await expect(page.locator(".staff-one h2").first()).toContainText("КП-2");
  await expect(page.getByLabel("Dark", { exact: true })).toBeChecked();
  await expect(page.getByLabel("Page", { exact: true })).toBeChecked();
  await expect(field(page, "Полка")).toBeFocused();
  await expect(records(page)).toHaveCount(2);
  // Of other files it is another record.
  await page.getByLabel("Files of records").setInputFiles([lines]);
  await expect(page.getByText("Records read: 3.")).toBeVisible();
  await expect(page.locator(".staff-one")).toHaveCount(0);
});

test("what was said stays in another language of the page, and the file with it", async ({ page, viewport }) => {
  await open(page, table);
  await field(page, "Полка").selectOption("notes.ru");
  await expect(page.getByText("Records read: 2.")).toBeVisible();
  if (viewport.width < 900) await page.locator(".menu-button").click();
  await page.locator(".languages a[hreflang=ru]").first().click();
  await expect(page.getByText("Прочитано записей: 2.")).toBeVisible();
  await expect(page.getByLabel("Поле для столбца «Полка»")).toHaveValue("notes.ru");
});

test("the match is saved as a connector, and opened instead of a guess", async ({ page }) => {
  await open(page, table);
  await field(page, "Полка").selectOption("notes.en");
  await expect(page.getByText("100 %").first()).toBeVisible();
  const own = await saved(page, () => page.getByRole("link", { name: "Save as a connector" }).click());
  expect(own.name).toBe("list.csv.connector.json");
  expect(JSON.parse(own.bytes).exhibits.fields.notes).toBeTruthy();
  await page.getByLabel("Files of records").setInputFiles([table, { name: "own.json", mimeType: "application/json", buffer: own.bytes }]);
  await expect(page.getByText("Connector in use: own.json")).toBeVisible();
  await expect(page.getByText("The fields were read by the connector that was opened.")).toBeVisible();
  await expect(page.locator(".staff-matched")).toHaveCount(0);
  await expect(page.getByText("Records read: 2.")).toBeVisible();
  await page.getByRole("button", { name: "Do not use the connector" }).click();
  await expect(field(page, "Название")).toHaveValue("title.ru");
});

test("lines of JSON in a shape of their own have columns too", async ({ page }) => {
  await open(page, lines);
  await expect(page.getByText("Records read: 3.")).toBeVisible();
  await field(page, "shelf.spot").selectOption("inventory_number");
  await expect(page.getByText("Records read: 3.")).toBeVisible();
  await seePage(page, "Bowl 2");
  await expect(page.frameLocator(".staff-view iframe >> nth=4").locator("body")).toContainText("S2");
});

test("a connector that cannot be read is told with its place, and nothing is lost", async ({ page }) => {
  await open(page, table);
  await field(page, "Полка").selectOption("notes.en");
  const broken = file("broken.json", '{\n  "name": "C", "base": "/",\n  "exhibts": {}\n}');
  await page.getByLabel("A saved connector (JSON)").setInputFiles([broken]);
  await expect(page.getByText("This connector cannot be read: broken.json: line 3")).toBeVisible();
  await expect(field(page, "Полка")).toHaveValue("notes.en");
  await expect(page.getByText("Records read: 2.")).toBeVisible();
  await accessible(page);
});

test("of a table with more rows than are read at a time it is told that it is read in part", async ({ page }) => {
  test.setTimeout(90_000);
  const rows = Array.from({ length: 200_050 }, (_, at) => `a${at};A bowl`);
  await open(page, file("many.csv", `id;title.en\n${rows.join("\n")}\n`, "text/csv"));
  await expect(page.getByText("Records read: 200,000.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("The file was read in part")).toBeVisible();
});
