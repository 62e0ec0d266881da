// Narrowing the exhibits down by years, what was understood of a search, and ways on from where nothing is found.
import AxeBuilder from "@axe-core/playwright";
import { records } from "../demonstration.mjs";
import { connect, uncounted } from "./small-museum.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const found = (page) => page.locator(".found");
const chips = (page) => page.locator(".chosen a");
const handle = (page, name) => page.getByRole("slider", { name });

/** How many exhibits of the demonstration have years that meet a span. */
async function between(from, to) {
  const years = ({ date }) => date && { first: date.from ?? date.to, last: date.to ?? date.from };
  const meets = (own) => own?.first !== undefined && own.first <= to && own.last >= from;
  return (await records("exhibits")).filter((exhibit) => meets(years(exhibit))).length;
}

/** Opens the list of exhibits with the years in sight. */
async function openYears(page, address = "en/exhibits") {
  await page.goto(address);
  await expect(page.locator(".cards h3").first()).toBeVisible();
  const filters = page.locator(".filters");
  if (!(await filters.evaluate((own) => own.open))) await filters.locator("> summary").click();
  const years = page.locator(".years");
  if (!(await years.evaluate((own) => own.open))) await years.locator("> summary").click();
  await expect(page.locator(".bars path").first()).toHaveAttribute("d", /^M/);
}

async function nothingWrong(page) {
  await expect(page.locator(".waiting, .failed")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

test("years are chosen by keyboard, stand in the address, and are taken away again", async ({ page }) => {
  test.slow();
  await openYears(page);
  const all = await found(page).innerText();
  const from = handle(page, "From");
  await expect(from).toHaveAttribute("aria-valuetext", "Any year");
  await from.focus();
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/[?&]from=-?\d+$/);
  await expect(from).toBeFocused();
  const first = Number(new URL(page.url()).searchParams.get("from"));
  await expect(found(page)).toHaveText(`${await between(first, Infinity)} exhibits`);
  await expect(from).toHaveAttribute("aria-valuetext", first < 0 ? `${-first}\u00a0BCE` : `${first}`);
  await expect(chips(page)).toHaveText([/^Remove the filter: from .+×$/]);
  await nothingWrong(page);
  const place = await from.inputValue();
  await page.goBack();
  await expect(found(page)).toHaveText(all);
  await expect(from).toHaveValue("0");
  await page.goForward();
  await expect(from).toHaveValue(place);
  await chips(page).focus();
  await page.keyboard.press("Enter");
  await expect(found(page)).toHaveText(all);
  await expect(page.locator(".found-status")).toBeFocused();
  expect(page.url()).not.toContain("from=");
});

test("handles are dragged, and do not pass each other", async ({ page }) => {
  await openYears(page);
  const bars = await page.locator(".bars").boundingBox();
  const [from, to] = [handle(page, "From"), handle(page, "To")];
  const drag = async (start, end) => {
    const height = (await from.boundingBox()).y + (await from.boundingBox()).height / 2;
    await page.mouse.move(bars.x + bars.width * start, height);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * (start + end) / 2, height, { steps: 4 });
    await page.mouse.move(bars.x + bars.width * end, height, { steps: 4 });
    await page.mouse.up();
  };
  await drag(1, 0.75);
  await expect(page).toHaveURL(/[?&]to=/);
  await expect(from).toHaveValue("0");
  const last = Number(new URL(page.url()).searchParams.get("to"));
  await expect(found(page)).toHaveText(`${await between(-Infinity, last)} exhibits`);
  await drag(0, 1);
  await expect(page).toHaveURL(/from=/);
  expect(Number(await from.inputValue())).toBe(Number(await to.inputValue()) - 1);
});

test("without dragging: a press on a bar, a year that is typed, a century that is opened", async ({ page }) => {
  await openYears(page);
  const bars = await page.locator(".bars").boundingBox();
  await page.locator(".bars").click({ position: { x: bars.width * 0.1, y: bars.height / 2 } });
  await expect(page).toHaveURL(/from=/);
  const fields = page.locator(".year-fields input");
  await fields.first().fill("1850");
  await fields.last().fill("1870");
  await fields.last().press("Enter");
  await expect(page).toHaveURL(/from=1850&to=1870$/);
  await expect(found(page)).toHaveText(`${await between(1850, 1870)} exhibits`);
  await expect(page.locator(".years-chosen")).toHaveText("1850–1870");
  await fields.first().fill("");
  await fields.first().press("Enter");
  await expect(page).toHaveURL(/\?to=1870$/);
  await page.locator(".centuries summary").click();
  const century = page.locator(".centuries li").filter({ hasText: /^19th\scentury\d+$/ });
  const count = await century.locator(".filter-count").innerText();
  await century.locator("a").click();
  await expect(page).toHaveURL(/from=1801&to=1900$/);
  await expect(found(page)).toHaveText(`${count} exhibits`);
  expect(Number(count)).toBe(await between(1801, 1900));
});

test.describe("by touch", () => {
  test("a handle is dragged with a finger", async ({ page, viewport }) => {
    test.skip(viewport.width > 900, "a phone's");
    await openYears(page);
    const from = handle(page, "From");
    await from.scrollIntoViewIfNeeded();
    const { x, y, height } = await from.boundingBox();
    const client = await page.context().newCDPSession(page);
    const touch = (type, at) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x: x + at, y: y + height / 2 }] });
    await touch("touchStart", 14);
    for (const at of [30, 60, 90]) await touch("touchMove", at);
    await touch("touchEnd");
    await expect(page).toHaveURL(/from=/);
    const first = Number(new URL(page.url()).searchParams.get("from"));
    await expect(found(page)).toHaveText(`${await between(first, Infinity)} exhibits`);
  });

  test("targets are large enough", async ({ page }) => {
    await openYears(page, "en/exhibits?from=-500&type=sword");
    for (const target of await page.locator(".chosen a, .year-fields input, .years > summary, .centuries > summary").all()) {
      const { width, height } = await target.boundingBox();
      expect(Math.min(width, height), await target.innerText()).toBeGreaterThanOrEqual(24);
    }
  });
});

for (const [language, words, chip] of [
  ["kk", "б.з.д. 500 ж. – 1500 ж.", "Сүзгіні алып тастау: б.з.д. 500 ж. – 1500 ж.×"],
  ["kk-Latn", "b.z.d. 500 j. – 1500 j.", "Süzgını alyp tastau: b.z.d. 500 j. – 1500 j.×"],
  ["ru", "500 г. до н. э. – 1500 г.", "Убрать фильтр: 500 г. до н. э. – 1500 г.×"],
  ["en", "500 BCE – 1500", "Remove the filter: 500 BCE – 1500×"],
]) {
  test(`an address with years says so in ${language}`, async ({ page }) => {
    await openYears(page, `${language}/exhibits?from=-500&to=1500`);
    await expect(page.locator(".years-chosen")).toHaveText(words);
    await expect(chips(page)).toHaveText([chip]);
    await expect(found(page)).toContainText(`${await between(-500, 1500)}`);
  });
}

test("museums have no years to choose from", async ({ page }) => {
  await page.goto("en/museums");
  await expect(page.locator(".filters")).toBeVisible();
  await expect(page.locator(".years")).toHaveCount(0);
});

for (const [language, typed, taken, words] of [
  ["kk", "qalqan", "қалқан", /^«qalqan» дегеніңіз «(қалқан.*)» деп түсінілді$/],
  ["ru", "qalqan", "қалқан", /^«qalqan» понято как «(қалқан.*)»$/],
  ["en", "silvr", "silver", /^“silvr” was taken for “(silver.*)”$/],
]) {
  test(`«${typed}» is said to be taken for «${taken}» in ${language}`, async ({ page }) => {
    await page.goto(`${language}/exhibits`);
    const status = page.locator(".found-status");
    await expect(found(page)).not.toBeEmpty();
    const region = await status.elementHandle();
    await page.getByRole("search").locator("input").fill(typed + " ");
    const line = page.locator(".understood");
    await expect(line).toHaveText(words);
    // A screen reader tells what changes in a region that was there before.
    expect(await status.evaluate((own, region) => own === region, region)).toBe(true);
    await expect(status).toHaveRole("status");
    await nothingWrong(page);
    const spelling = await line.locator("a").innerText();
    await line.locator("a").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(spelling)}$`));
    await expect(line).toHaveCount(0);
    await expect(found(page)).not.toHaveText(/^0/);
  });
}

test("where nothing is found there are ways on, each with what is there", async ({ page }) => {
  test.slow();
  await page.goto("en/exhibits?q=sword&type=string-instrument&museum=almaty-museum&from=1&to=100");
  const ways = page.locator(".ways-on a");
  await expect(ways).toHaveText([
    /^Without “string instrument”$/i, "Search in all museums", "Without “1st century”",
    "Without filters", "Clear everything", "The list of museums",
  ]);
  const counts = page.locator(".way-count");
  await expect(counts).toHaveText([/^\d+ exhibits?$/, /^\d+ exhibits?$/, /^\d+ exhibits?$/, /^\d+ exhibits?$/, /^\d+ exhibits$/]);
  await nothingWrong(page);
  const without = await counts.nth(3).innerText();
  await ways.nth(3).focus();
  await page.keyboard.press("Enter");
  await expect(found(page)).toHaveText(without);
  await expect(page.locator(".found-status")).toBeFocused();
  await expect(page).toHaveURL(/exhibits\?q=sword$/);
  await page.goBack();
  await ways.filter({ hasText: "Clear everything" }).click();
  await expect(page).toHaveURL(/\/en\/exhibits$/);
  await expect(page.getByRole("search").locator("input")).toHaveValue("");
  await expect(found(page)).toHaveText(`${(await records("exhibits")).length} exhibits`);
});

test("where nothing is found there is nothing to sort or lay out, and the focus stays where it is", async ({ page }) => {
  const controls = page.locator("#sort, .layouts");
  await page.goto("en/exhibits?q=zzzzz");
  await expect(page.locator(".empty")).toBeVisible();
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  const words = page.locator("#words");
  await words.fill("gold");
  await words.press("Enter");
  await expect(page.locator(".cards h3").first()).toBeVisible();
  await expect(controls.filter({ visible: true })).toHaveCount(2);
  await words.fill("zzzzz");
  await expect(page.locator(".empty")).toBeVisible();
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(words).toBeFocused();

  // Whoever is at them when the answer comes stays there.
  await words.fill("gold");
  await expect(page.locator(".cards h3").first()).toBeVisible();
  await words.fill("zzzzz");
  await page.locator("#sort").focus();
  await expect(page.locator(".empty")).toBeVisible();
  await expect(page.locator("#sort")).toBeFocused();
  await words.focus();
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});

test("results come in under the old ones without jumping, while one types", async ({ page }) => {
  await page.goto("en/exhibits");
  await expect(page.locator(".cards h3")).toHaveCount(24);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        shifts.push({ value, moved: sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent) });
      }
    }).observe({ type: "layout-shift" });
  });
  const counts = [];
  for (const letter of "silver bow") {
    await page.keyboard.press("Shift");
    await page.getByRole("search").locator("input").pressSequentially(letter);
    await page.waitForTimeout(400);
    counts.push(await page.locator(".cards").count());
  }
  const shifts = await page.evaluate(() => shifts);
  expect(counts.every((count) => count === 1), "there always is a list").toBe(true);
  // Every shift counts, whether or not a key was pressed shortly before.
  expect(shifts.reduce((sum, { value }) => sum + value, 0), JSON.stringify(shifts)).toBeLessThan(0.1);
});

test("an API that does not count is said to have «at least» so many, and no years", async ({ page }) => {
  await connect(page, uncounted());
  for (const [language, words] of [
    ["kk", "Кемінде 25 жәдігер"],
    ["kk-Latn", "Kemınde 25 jädıger"],
    ["ru", "Не меньше чем 25 экспонатов"],
    ["en", "At least 25 exhibits"],
  ]) {
    await page.goto(`${language}/catalogues/small/exhibits`);
    await expect(found(page)).toHaveText(words);
    await expect(page.locator(".years")).toHaveCount(0);
  }
});
