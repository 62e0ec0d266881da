// What stands under the search field while one types.
import AxeBuilder from "@axe-core/playwright";
import { api, connect, connector, expectedErrors } from "./small-museum.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...expectedErrors] });

const field = (page) => page.getByRole("search").locator("input");
const list = (page) => page.getByRole("listbox");
const options = (page) => list(page).getByRole("option");

/** Puts words into the field, and waits for the list. Letter by letter a busy machine would be asked for the first of them
    already, and show a list that is soon another. */
async function suggest(page, address, words) {
  await page.goto(address);
  await field(page).fill(words);
  await expect(list(page)).toBeVisible();
}

/** Until what has just come must stand in the page. */
const shown = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Holds back the wasm files of these names, until what it gives is called. */
async function hold(page, names) {
  let release;
  const held = new Promise((free) => (release = free));
  await page.route(names, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The same API, with suggestions; `of` are what it suggests. */
const suggesting = {
  ...connector,
  suggestions: { ask: { path: "ids/suggest", parameters: { q: "{query}" } }, items: "options", fields: { label: "text", of: "of", id: "id" } },
};

test("by keyboard alone: down and up, home, escape, and the page of what is chosen", async ({ page }) => {
  await suggest(page, "en/", "kobyz");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  const count = await options(page).count();
  await expect(page.getByRole("status").filter({ hasText: `${count} suggestions` })).toHaveCount(1);
  // The option that the field names, and those that say that they are chosen, at one moment.
  const active = () =>
    field(page).evaluate((own) => {
      const chosen = [...document.querySelectorAll("[role=option]")].filter((one) => one.ariaSelected === "true");
      return [own.getAttribute("aria-activedescendant"), ...chosen.map((one) => one.id)];
    });
  const all = await options(page).evaluateAll((every) => every.map((one) => one.id));
  await page.keyboard.press("ArrowUp");
  await expect.poll(active).toEqual([all.at(-1), all.at(-1)]);
  await page.keyboard.press("ArrowDown");
  await expect.poll(active).toEqual([all[0], all[0]]);
  await page.keyboard.press("Home");
  await expect.poll(active).toEqual([null]);
  await expect.poll(() => field(page).evaluate((input) => input.selectionStart)).toBe(0);
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue("kobyz");
  // An arrow opens the list again, and goes to its end or its beginning.
  await page.keyboard.press("ArrowUp");
  await expect(list(page)).toBeVisible();
  await expect.poll(active).toEqual([all.at(-1), all.at(-1)]);
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await expect.poll(active).toEqual([all[0], all[0]]);
  await expect.poll(() => field(page).evaluate((input) => input.selectionStart)).toBe(0);
  await expect(field(page)).toBeFocused();
  const title = await options(page).first().innerText();
  await page.keyboard.press("Enter");
  await expect(page.locator(".record h1")).toHaveText(title);
  await expect(page.locator("h1")).toBeFocused();
});

test("an arrow asks at once, and what it has reached stays reached", async ({ page }) => {
  await suggest(page, "en/", "koby");
  await page.keyboard.press("Escape");
  await page.keyboard.type("z");
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
  // Twice as long as it waits for more letters.
  await page.waitForTimeout(500);
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
});

test("keys that come all at once are heeded one after the other", async ({ page }) => {
  await suggest(page, "en/", "koby");
  await field(page).evaluate((own) => {
    const press = (key) => own.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    press("Escape");
    own.value = "kobyz";
    own.dispatchEvent(new Event("input", { bubbles: true }));
    press("ArrowDown");
  });
  await expect(list(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
});

test("keys that are part of others leave the option that was reached", async ({ page }) => {
  await suggest(page, "en/", "kobyz");
  await page.keyboard.press("ArrowDown");
  for (const key of ["Control", "Shift", "Alt", "Meta", "CapsLock", "Insert", "Shift+ArrowDown", "Control+ArrowUp"]) {
    await page.keyboard.press(key);
    await shown(page);
    expect(await field(page).getAttribute("aria-activedescendant"), key).toBe("suggestion-0");
  }
});

test("escape closes the list, and then empties the field; Tab goes on", async ({ page }) => {
  await suggest(page, "en/exhibits", "kobyz");
  await page.keyboard.press("Tab");
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole("search").getByRole("button")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/en\/exhibits$/);
  await expect(page.locator(".found")).toHaveText("269 exhibits");
});

test("what is typed is searched for by Enter, whatever is suggested", async ({ page }) => {
  await suggest(page, "en/", "kobyz");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/exhibits\?q=kobyz$/);
  await expect(list(page)).toBeHidden();
  await expect(page.locator(".found")).toBeVisible();
});

// The last is what is searched for: the name as the catalogue has it.
const kinds = [
  ["kk", "ықы", "Музей", "Автор", "Ықылас Дүкенұлы", "Ықылас Дүкенұлы"],
  ["kk-Latn", "yqy", "Muzei", "Avtor", "Yqylas Dükenūly", "Ықылас Дүкенұлы"],
  ["ru", "ыхл", "Музей", "Автор", "Ыхлас Дукенулы", "Ыхлас Дукенулы"],
  ["en", "yky", "Museum", "Maker", "Ykylas Dukenuly", "Ykylas Dukenuly"],
];
for (const [language, words, museum, maker, name, searched] of kinds) {
  test(`${language}: the words of a maker are searched for, a museum is opened, in the reader's language`, async ({ page }) => {
    await suggest(page, `${language}/exhibits`, words);
    const group = (kind) => list(page).getByRole("group", { name: kind, exact: true });
    const museums = group(museum).getByRole("option");
    await expect(group(museum)).toContainText(museum);
    await expect(group(maker).getByRole("option")).toHaveText([name]);
    await expect(group(maker).locator("strong")).toHaveText(name.slice(0, words.length));
    await group(maker).getByRole("option").click();
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toHaveValue(searched);
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(searched);
    await expect(page.locator(".cards li")).not.toHaveCount(0);
    await suggest(page, `${language}/exhibits`, words);
    const title = await museums.first().innerText();
    await museums.first().click();
    await expect(page.locator("h1")).toHaveText(title);
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`an open list has no faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["ru/", "kk/exhibits"]) {
      await suggest(page, address, "еле");
      await page.keyboard.press("ArrowDown");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      for (const option of await options(page).all()) expect((await option.boundingBox()).height).toBeGreaterThanOrEqual(24);
    }
  });
}

test("above a phone's keyboard there is room for the list, and its end is reached", async ({ page, viewport }) => {
  await page.setViewportSize({ width: viewport.width, height: 360 });
  await suggest(page, "kk/", "еле");
  const { y, height } = await list(page).boundingBox();
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(360);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toBeInViewport({ ratio: 1 });
});

test("fewer than two letters, and words that nothing begins with, suggest nothing", async ({ page }) => {
  await page.goto("en/exhibits");
  for (const words of ["k", "мұндай сөз жоқ"]) {
    await field(page).fill("ko");
    await expect(list(page)).toBeVisible();
    await field(page).fill(words);
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  }
});

test("other lists, and a catalogue without suggestions, have a plain field", async ({ page }) => {
  await connect(page);
  for (const address of ["en/museums", "en/news", "en/catalogues/small/exhibits", "en/catalogues/small/"]) {
    await page.goto(address);
    await expect(page.getByRole("searchbox"), address).toBeVisible();
  }
});

test("an API is asked when one pauses, and no longer when more is typed", async ({ page }) => {
  const held = [];
  const answer = async (path, route) => {
    if (!path.startsWith("ids/suggest")) return undefined;
    if (path.endsWith("q=bo")) return held.push(route), "handled";
    return { body: JSON.stringify({ options: [{ text: "Bowl no. 3", id: 3 }, { text: "Bowyer", of: "maker" }] }) };
  };
  const asked = await connect(page, { file: suggesting, answer });
  await page.goto("en/catalogues/small/exhibits");
  await field(page).pressSequentially("bo");
  await expect.poll(() => held.length).toBe(1);
  const cancelled = page.waitForEvent("requestfailed", (request) => request.url() === `${api}ids/suggest?q=bo`);
  await field(page).pressSequentially("w");
  await cancelled;
  await expect(options(page)).toHaveText(["Bowl no. 3", "Bowyer"]);
  expect(asked.filter((path) => path.startsWith("ids/suggest"))).toEqual(["ids/suggest?q=bo", "ids/suggest?q=bow"]);
  await options(page).first().click();
  await expect(page).toHaveURL(/\/catalogues\/small\/exhibits\/3$/);
  await expect(page.locator("h1")).toHaveText("Object 3");
});

test("an arrow does not ask once more for what is on its way", async ({ page }) => {
  const held = [];
  const options = [{ text: "Bowl no. 3", id: 3 }];
  const answer = async (path, route) => (path.startsWith("ids/suggest") ? (held.push(route), "handled") : undefined);
  await connect(page, { file: suggesting, answer });
  await page.goto("en/catalogues/small/exhibits");
  await field(page).fill("bo");
  await expect.poll(() => held.length).toBe(1);
  await page.keyboard.press("ArrowDown");
  await shown(page);
  await held[0].fulfill({ json: { options }, headers: { "access-control-allow-origin": "*" } }).catch(() => {});
  await expect(list(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
  expect(held.length).toBe(1);
});

for (const [fault, response] of [
  ["fails", { status: 500, body: "" }],
  ["sends what is no answer", { body: "<!doctype html>" }],
]) {
  test(`where an API ${fault}, there is no list and no message, and the search goes on`, async ({ page }) => {
    const answer = (path) => (path.startsWith("ids/suggest") ? response : undefined);
    const asked = await connect(page, { file: suggesting, answer });
    await page.goto("en/catalogues/small/exhibits");
    const answered = page.waitForResponse(`${api}ids/suggest?q=bowl`);
    await field(page).pressSequentially("bowl");
    await answered; // which may be cancelled before its end
    await expect.poll(() => asked).toContain("ids?q=bowl");
    await expect(page.locator(".cards li")).toHaveCount(5);
    await shown(page);
    await expect(list(page)).toBeHidden();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("without their code there is no list, and the search goes on", async ({ page }) => {
  await page.route("**/split_viewers*", (route) => route.abort());
  await page.goto("en/exhibits");
  const missing = page.waitForEvent("requestfailed", (request) => request.url().includes("split_viewers"));
  await field(page).pressSequentially("kobyz");
  await missing;
  await expect(page).toHaveURL(/q=kobyz$/);
  // Of the 269.
  await expect(page.locator(".found")).toHaveText(/^[1-9]\d? exhibits$/);
  await shown(page);
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

for (const [key, what] of [["Tab", "was left"], ["Enter", "was submitted"]]) {
  test(`no list opens under a field that ${what} before the list's code came`, async ({ page }) => {
    const release = await hold(page, "**/split_viewers*");
    await page.goto("en/exhibits");
    const asked = page.waitForRequest("**/split_viewers*");
    await field(page).pressSequentially("kobyz");
    await asked;
    await page.keyboard.press(key);
    await expect(page).toHaveURL(/q=kobyz$/);
    const come = page.waitForResponse("**/split_viewers*");
    release();
    await (await come).finished();
    // Twice as long as it waits for more letters.
    await page.waitForTimeout(500);
    await expect(page.locator(".found")).toHaveText(/^[1-9]\d? exhibits$/);
    await expect(list(page)).toBeHidden();
    await field(page).fill("koby");
    await expect(list(page)).toBeVisible();
  });
}

test("one more letter that leaves the same suggestions is marked in them, and they are told anew", async ({ page }) => {
  const options = [{ text: "Bowl no. 3", id: 3 }, { text: "Bowyer", of: "maker" }];
  const answer = (path) => (path.startsWith("ids/suggest") ? { body: JSON.stringify({ options }) } : undefined);
  await connect(page, { file: suggesting, answer });
  await suggest(page, "en/catalogues/small/exhibits", "bo");
  await expect(list(page).locator("strong")).toHaveText(["Bo", "Bo"]);
  await page.locator(".search-field [role=status]").evaluate((status) => {
    window.told = [status.textContent];
    const note = () => status.textContent !== window.told.at(-1) && window.told.push(status.textContent);
    new MutationObserver(note).observe(status, { subtree: true, childList: true, characterData: true });
  });
  await field(page).pressSequentially("w");
  await expect(list(page).locator("strong")).toHaveText(["Bow", "Bow"]);
  await expect.poll(() => page.evaluate(() => window.told)).toEqual(["2 suggestions", "", "2 suggestions"]);
});

test("what is chosen before the address has the words leaves that of its page alone", async ({ page }) => {
  await page.clock.install();
  await suggest(page, "en/exhibits", "koby");
  await expect(page).toHaveURL(/q=koby$/);
  const release = await hold(page, "**/*.wasm");
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.type("z");
  await page.keyboard.press("ArrowDown");
  const title = await options(page).first().innerText();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/exhibits\/[^/?]+$/);
  await page.clock.runFor(500);
  await expect(page).toHaveURL(/\/exhibits\/[^/?]+$/);
  await page.clock.resume();
  release();
  await expect(page.locator(".record h1")).toHaveText(title);
  await expect(page).toHaveURL(/\/exhibits\/[^/?]+$/);
});

test("a press elsewhere closes the list, and chooses nothing", async ({ page }) => {
  await suggest(page, "en/exhibits", "kobyz");
  await page.locator("h1").click();
  await expect(list(page)).toBeHidden();
  await field(page).fill("koby");
  await expect(list(page)).toBeVisible();
  await page.locator("h1").click();
  await page.locator("#layout-list").click();
  await expect(page).toHaveURL(/\/exhibits\?q=koby&view=list$/);
  await expect(list(page)).toBeHidden();
});
