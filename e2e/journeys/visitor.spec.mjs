import { records } from "../demonstration.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page, wanted) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("60 presses of Tab did not lead there");
}

test("from home to an exhibit by keyboard alone", async ({ page }) => {
  await page.goto("en/");
  await tabTo(page, page.getByRole("search").locator("input"));
  await page.keyboard.type("golden man");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Exhibits" })).toBeFocused();
  const first = page.locator(".cards a").first();
  await expect(first).toContainText("Golden Man");
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toContainText("Golden Man");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page).toHaveTitle(/Golden Man.* · Museums of Kazakhstan/);
});

test("back restores the words, the filters, the scroll and the focus", async ({ page }) => {
  await page.goto("ru/exhibits?q=меч&page=1");
  await page.goto("ru/exhibits?page=2");
  const card = page.locator(".cards a").nth(20);
  await card.scrollIntoViewIfNeeded();
  const title = await card.getAttribute("href");
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(200);
  await card.click();
  await expect(page.locator("main .record h1")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator(`.cards a[href="${title}"]`)).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1);
  await page.goForward();
  await expect(page.locator("main .record h1")).toBeVisible();
});

test("a list is drawn some cards at a time", async ({ page }) => {
  await page.addInitScript(() => {
    window.drawn = new Set();
    const look = () => requestAnimationFrame(look, window.drawn.add(document.querySelectorAll(".results .cards > li").length));
    look();
  });
  await page.goto("ru/museums");
  await expect(page.locator(".results .cards > li")).toHaveCount(24);
  const drawn = await page.evaluate(() => [...window.drawn]);
  // One at first; as many as eight at a time where frames are quick.
  expect(drawn[0]).toBe(0);
  expect(drawn[1]).toBeLessThanOrEqual(2);
  expect(Math.max(...drawn.slice(1).map((count, at) => count - drawn[at]))).toBeLessThanOrEqual(8);
});

test("a visitor who moves on before the page has come keeps the focus", async ({ page }) => {
  await page.goto("en/tours");
  await page.locator(".cards a").first().click();
  await expect(page.locator("h1")).toBeFocused();
  // A screen reader moves the focus without a key that the page could see.
  const kept = await page.evaluate(async () => {
    document.querySelector("main a[href*='scene=']").click();
    const link = document.querySelector("header a");
    link.focus();
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    return document.activeElement === link;
  });
  expect(kept).toBe(true);
});

test("filters stand in the address, keep the focus, and can be shared", async ({ page, viewport }) => {
  await page.goto("en/exhibits");
  if (viewport.width < 900) await page.locator(".filters > summary").click();
  const total = await page.locator(".found").innerText();
  const box = page.getByRole("checkbox", { name: /^string instrument/i });
  const count = Number(await page.locator("label", { has: box }).locator(".filter-count").innerText());
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page.locator(".found")).toHaveText(`${count} exhibits`);
  await expect(box).toBeFocused();
  expect(page.url()).toContain("type=string-instrument");
  await page.reload();
  await expect(page.locator(".found")).toHaveText(`${count} exhibits`);
  await page.goBack();
  await expect(page.locator(".found")).toHaveText(total);
});

test("words are found in any spelling, while they are typed", async ({ page }) => {
  await page.goto("kk/exhibits");
  for (const spelling of ["қобыз", "кобыз", "kobyz", "qobyz"]) {
    await page.getByRole("search").locator("input").fill(spelling);
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(spelling)}`));
    await expect(page.locator(".cards h3").first()).toContainText(/қобыз/i);
  }
  await page.getByRole("search").locator("input").fill("мұндай сөз жоқ шығар");
  await expect(page.locator(".empty")).toContainText("Ештеңе табылмады");
});

test("museums are sorted by the Kazakh alphabet, which Chromium does not know", async ({ page }) => {
  const names = [];
  for (const part of [1, 4, 7, 9]) {
    await page.goto(`kk/museums?page=${part}`);
    await expect(page.locator(".cards h3")).toHaveCount(part < 9 ? 24 : 17);
    names.push(...(await page.locator(".cards h3").allInnerTexts()));
  }
  const alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
  const letters = names.map((name) => name.toLowerCase().match(/\p{Letter}/u)[0]);
  const first = letters.map((letter) => alphabet.indexOf(letter)).filter((place) => place >= 0);
  expect(names.length).toBe(3 * 24 + 17);
  expect(first).toEqual([...first].sort((one, other) => one - other));
  expect(new Set(first).size).toBeGreaterThan(5);
});

test("dates and numbers are Kazakh in Chromium, in both alphabets", async ({ page }) => {
  await page.goto("kk/news/guimet-2024");
  await expect(page.locator(".facts")).toContainText("2024 ж. 6 қараша – 2025 ж. 24 наурыз");
  await page.goto("kk-Latn/news/guimet-2024");
  await expect(page.locator(".facts")).toContainText("2024 j. 6 qaraşa – 2025 j. 24 nauryz");
  await page.goto("kk-Latn/exhibits");
  await expect(page.locator("h1")).toHaveText("Jädıgerler");
  await expect(page.locator("main")).not.toContainText("Алтын");
});

test("totals on the home page are those of the catalogue", async ({ page, request }) => {
  await page.goto("en/");
  for (const list of ["museums", "exhibits", "tours"]) {
    await expect(page.locator(".totals")).toContainText(`${(await records(list)).length} ${list}`);
  }
});

test("another language is the same page, and is remembered", async ({ page, viewport }) => {
  await page.goto("en/museums?q=abai");
  if (viewport.width < 900) await page.locator(".menu-button").click();
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Музеи");
  expect(page.url()).toContain("/ru/museums?q=abai");
  await page.goto("./");
  await expect(page).toHaveURL(/\/ru\/$/);
});

test("a tour is walked scene by scene, and each has its address", async ({ page }) => {
  await page.goto("en/tours/saka-gold-walk");
  const heading = page.locator(".scene h2");
  const first = await heading.innerText();
  // Names of exhibits that come late move what is under them; nobody clicks before they can read.
  await expect(page.locator(".hotspots a").first()).not.toHaveText(/^[a-z0-9-]+$/);
  await page.locator(".steps a").last().click();
  await expect(heading).not.toHaveText(first);
  await expect(heading).toBeFocused();
  expect(page.url()).toContain("?scene=");
  await page.goBack();
  await expect(heading).toHaveText(first);
  await page.locator(".hotspots a").first().click();
  await expect(page).toHaveURL(/\/exhibits\//);
});

test("a tour that is elsewhere has one door", async ({ page }) => {
  await page.goto("en/tours/csm-online");
  const door = page.locator(".door");
  await expect(door.getByRole("link")).toHaveText(/^Open the tour’s site/);
  await expect(door).toContainText(new URL(await door.getByRole("link").getAttribute("href")).host);
});

test("a museum says when it is open and who it belongs to", async ({ page }) => {
  // Tuesday, 24 November 2026, noon in Kazakhstan.
  await page.clock.setFixedTime(new Date("2026-11-24T07:00:00Z"));
  await page.goto("en/museums/almaty-museum");
  await expect(page.locator(".open-state")).toHaveText("Open now, until 24:00");
  await expect(page.locator(".facts").first()).toContainText("Almaty Museums Association");
  await expect(page.locator(".facts").first()).toContainText("School-age children");
  await page.clock.setFixedTime(new Date("2026-11-23T07:00:00Z"));
  await page.reload();
  await expect(page.locator(".open-state")).toHaveText("Closed now, opens Tuesday, 10:00");
});

test("the way to the content skips the menu", async ({ page }) => {
  await page.goto("en/about");
  await expect(page.locator("h1")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect(page.url()).toMatch(/\/en\/about$/);
});

test("no third party is asked for anything", async ({ page, baseURL }) => {
  const strangers = [];
  page.on("request", (request) => request.url().startsWith(new URL(baseURL).origin) || strangers.push(request.url()));
  for (const address of ["en/", "en/museums/almaty-museum", "en/tours/csm-online"]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  expect(strangers).toEqual([]);
});
