// The staff's room: a record in a list, as its link is seen, and beside the one that is published.
import { accessible, bowl, file, jug, open, records } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const shown = (page, at) => page.frameLocator(".staff-view iframe >> nth=" + at);

test("a record is seen in a list, and as its link is seen elsewhere", async ({ page }) => {
  const described = { ...bowl, description: { en: `<i>A bowl</i> ${"of birch wood ".repeat(30)}` } };
  await open(page, file("ours.json", JSON.stringify({ exhibits: [described, jug] })));
  await records(page).filter({ hasText: "A bowl" }).click();
  await page.getByLabel("List", { exact: true }).check();
  await expect(shown(page, 4).locator(".card").first()).toContainText("A bowl");
  await page.getByLabel("Link", { exact: true }).check();
  const card = shown(page, 4).locator(".link-card");
  await expect(card).toContainText("A bowl · ");
  await expect(card).toContainText("<i>A bowl</i> of birch wood");
  await expect(card).toContainText("…");
  await expect(shown(page, 4).locator(".link-found")).toContainText("/en/exhibits/bowl");
  await expect(shown(page, 3).locator(".link-found")).toContainText("/ru/exhibits/bowl");
  await accessible(page);
});

test("the next record is shown as the one before was", async ({ page }) => {
  await open(page, file("ours.json", JSON.stringify({ exhibits: [bowl, jug] })));
  await records(page).first().click();
  await page.getByLabel("Dark", { exact: true }).check();
  await page.getByRole("button", { name: "Next record" }).click();
  await expect(page.getByLabel("Dark", { exact: true })).toBeChecked();
});

test("what has changed against the published record is told field by field", async ({ page }) => {
  const published = { id: "golden-man-reconstruction", title: { en: "A new title" }, inventory_number: "X 1" };
  await open(page, file("ours.json", JSON.stringify({ exhibits: [published, bowl] })));
  await records(page).filter({ hasText: "golden-man" }).click();
  const changes = page.getByRole("region", { name: "What changed against the published record" });
  const title = changes.getByRole("row").filter({ hasText: "A new title" });
  await expect(title).toContainText("Title");
  await expect(title).toContainText("English");
  await expect(changes.getByRole("row").filter({ hasText: "X 1" })).toContainText("Inventory number");
  // A part of what stands under the record's own heading.
  await expect(page.getByRole("heading", { name: "What changed against the published record", level: 3 })).toBeVisible();
  await accessible(page);
  await records(page).filter({ hasText: "bowl" }).click();
  await expect(page.getByText("A new record: the published catalogue has none of this identifier.")).toBeVisible();
});
