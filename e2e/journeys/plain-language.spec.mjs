// Texts in plain language, where records have them.
import AxeBuilder from "@axe-core/playwright";
import { records } from "../demonstration.mjs";
import { found, stands } from "./low-vision.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const names = { kk: "Қарапайым тілмен", "kk-Arab": "قاراپايىم تىلمەن", ru: "Простым языком", en: "In plain language" };
const lead = (page) => page.locator("main .lead").filter({ visible: true });
const switchOf = (page, language) => page.getByRole("button", { name: names[language], exact: true });

const record = async (id) => (await records("exhibits")).find((exhibit) => exhibit.id === id);

test("plain language takes the place of the full text, by keyboard, and goes back", async ({ page }) => {
  const golden = await record("golden-man-reconstruction");
  for (const language of ["kk", "ru", "en"]) {
    await stands(page, `${language}/exhibits/${golden.id}`);
    const own = switchOf(page, language);
    await expect(own).toHaveAttribute("aria-pressed", "false");
    await expect(lead(page)).toHaveText(golden.description[language]);
    await own.focus();
    await page.keyboard.press("Space");
    await expect(own).toHaveAttribute("aria-pressed", "true");
    await expect(own).toBeFocused();
    await expect(lead(page)).toHaveText(golden.plain_description[language]);
    await expect(page).toHaveURL(/[?&]plain=1/);
    expect(found(await new AxeBuilder({ page }).analyze())).toEqual([]);
    await page.keyboard.press("Space");
    await expect(lead(page)).toHaveText(golden.description[language]);
    await expect(page).not.toHaveURL(/plain/);
  }
});

test("the choice is remembered for other exhibits; those that have none say nothing of it", async ({ page }) => {
  await stands(page, "en/exhibits/csm-torsyk");
  await switchOf(page, "en").click();
  const yurt = await record("balkhash-yurt");
  await stands(page, `en/exhibits/${yurt.id}`);
  await expect(lead(page)).toHaveText(yurt.plain_description.en);
  const without = (await records("exhibits")).find((exhibit) => !exhibit.plain_description && exhibit.description?.en);
  await stands(page, `en/exhibits/${without.id}`);
  await expect(lead(page)).toHaveText(without.description.en);
  await expect(switchOf(page, "en")).toHaveCount(0);
  await stands(page, `en/exhibits/${yurt.id}`);
  await switchOf(page, "en").click();
  await page.reload();
  await expect(lead(page)).toHaveText(yurt.description.en);
});

test("a link gives the plain text to somebody else", async ({ page }) => {
  const yurt = await record("balkhash-yurt");
  await stands(page, `ru/exhibits/${yurt.id}?plain=1`);
  await expect(lead(page)).toHaveText(yurt.plain_description.ru);
  await expect(switchOf(page, "ru")).toHaveAttribute("aria-pressed", "true");
});

for (const [list, id] of [["museums", "ykylas-museum"], ["tours", "yurt"]]) {
  test(`${list} have it too`, async ({ page }) => {
    const own = (await records(list)).find((one) => one.id === id);
    for (const language of ["kk", "ru", "en"]) {
      await stands(page, `${language}/${list}/${id}`);
      await expect(lead(page)).toHaveText(own.summary[language]);
      await switchOf(page, language).press("Space");
      await expect(lead(page)).toHaveText(own.plain_summary[language]);
      expect(found(await new AxeBuilder({ page }).analyze())).toEqual([]);
      await switchOf(page, language).press("Space");
      await expect(lead(page)).toHaveText(own.summary[language]);
    }
  });
}

test("it is there in an alphabet that the portal makes", async ({ page }) => {
  await stands(page, "kk-Arab/exhibits/csm-torsyk");
  await switchOf(page, "kk-Arab").click();
  await expect(lead(page)).toContainText("تورسىق – بىلعارىدان جاسالعان ىدىس.");
});

test("a browser that keeps nothing has it for the page", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  const torsyk = await record("csm-torsyk");
  await stands(page, "en/exhibits/csm-torsyk");
  await switchOf(page, "en").click();
  await expect(lead(page)).toHaveText(torsyk.plain_description.en);
  await switchOf(page, "en").click();
  await expect(lead(page)).toHaveText(torsyk.description.en);
});

test("at least a dozen well-known exhibits, ten museums and all tours made for the portal have it, in all three languages", async () => {
  const of = async (list, field) => (await records(list)).flatMap((record) => record[field] ?? []);
  const [exhibits, museums, tours] = [await of("exhibits", "plain_description"), await of("museums", "plain_summary"), await of("tours", "plain_summary")];
  expect(exhibits.length).toBeGreaterThanOrEqual(12);
  expect(museums.length).toBeGreaterThanOrEqual(10);
  expect(tours.length).toBeGreaterThanOrEqual(3);
  const plain = [...exhibits, ...museums, ...tours];
  for (const text of plain) {
    for (const language of ["kk", "ru", "en"]) {
      const longest = text[language].split(/[.!?:]\s+/).map((sentence) => sentence.split(/\s+/).length);
      // A sentence that a child of ten takes in at once.
      expect(Math.max(...longest), text[language]).toBeLessThanOrEqual(18);
    }
  }
});
