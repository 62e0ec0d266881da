// The staff's room: how the score has changed since the same files were opened before.
import { accessible, bowl, file, jug, open, records } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const ours = (...exhibits) => [file("ours.json", JSON.stringify({ exhibits }))];
const again = (page, files) => page.getByLabel("Files of records").setInputFiles(files);
const scores = (page) => page.locator(".staff-scores");

test("the room tells how the score has changed, and forgets it when it is asked to", async ({ page }) => {
  // What is no record costs its own points only.
  const better = ours(bowl, 7);
  await open(page, ...ours(bowl));
  await expect(records(page)).toHaveCount(1);
  await expect(scores(page)).toHaveCount(0);
  const first = await page.locator(".staff-mark").textContent();
  await page.reload();
  await again(page, better);
  await expect(scores(page)).toContainText("Since these files were opened the last time");
  const now = await page.locator(".staff-mark").textContent();
  const [was, is] = [first, now].map((words) => parseInt(words, 10));
  expect(is).toBeGreaterThan(was);
  await expect(scores(page)).toContainText(`Score: ${was} → ${is} (+${is - was})`);
  // Read once more with another profile, and back: the last time stays the last time.
  await page.getByLabel("Profile to check by").selectOption("portal");
  await expect(scores(page)).toHaveCount(0);
  await page.getByLabel("Profile to check by").selectOption("kazakhstan");
  await expect(scores(page)).toContainText(`Score: ${was} → ${is} (+${is - was})`);
  await again(page, better);
  await expect(scores(page)).toContainText(`Score: ${is} → ${is} (no change)`);
  await page.getByText("The last results").click();
  await expect(scores(page).getByRole("row")).toHaveCount(4);
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => localStorage["museum-portal-staff-scores"])).not.toMatch(/bowl|Тостаған/);
  await page.getByRole("button", { name: "Forget the results" }).click();
  await expect(scores(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage["museum-portal-staff-scores"])).toBeUndefined();
});

test("other files have scores of their own, and no more than ten are kept", async ({ page }) => {
  await open(page, ...ours(bowl));
  await expect(records(page)).toHaveCount(1);
  await again(page, [file("theirs.json", JSON.stringify({ exhibits: [jug] }))]);
  await expect(records(page).first()).toContainText("Кувшин");
  await expect(scores(page)).toHaveCount(0);
  for (let time = 0; time < 11; time++) {
    await again(page, ours(...[bowl, jug].slice(0, 1 + (time % 2))));
    await expect(page.getByText(`Records read: ${1 + (time % 2)}.`)).toBeVisible();
    await expect(records(page)).toHaveCount(1 + (time % 2));
  }
  await page.getByText("The last results").click();
  await expect(scores(page).getByRole("row")).toHaveCount(11);
});

test("where the browser keeps nothing, nothing is said of it", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("no", "QuotaExceededError");
    };
  });
  await open(page, ...ours(bowl));
  await expect(records(page)).toHaveCount(1);
  await again(page, ours(bowl, jug));
  await expect(records(page)).toHaveCount(2);
  await expect(scores(page)).toHaveCount(0);
});
