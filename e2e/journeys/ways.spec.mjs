// The ways into the catalogue: the object of the day, the map, the time line.
import { records } from "../demonstration.mjs";
import { showPacked } from "../packed.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const day = 86_400_000;

/** How many museums the points of the map stand for, and how many points there are. */
const points = (page) =>
  page.locator(".map-points a").evaluateAll((links) => ({
    points: links.length,
    museums: links.reduce((sum, link) => sum + (Number(link.querySelector("[aria-hidden]")?.textContent) || 1), 0),
  }));

/** How many museums the list tells of: one by one, by their regions, and behind «show more». */
const listed = (page) =>
  page.locator(".map-list a, .map-more").evaluateAll((all) =>
    all.reduce((sum, one) => sum + Number((one.querySelector("[data-count]") ?? one).dataset.count ?? 1), 0),
  );

async function openMap(page, address = "en/map") {
  await page.goto(address);
  await expect(page.locator(".map-list a").first()).toBeVisible();
}

test("each day has its object, whatever the clock says", async ({ page }) => {
  const all = (await records("exhibits")).slice(0, 48).filter((exhibit) => exhibit.media?.length);
  expect(all.length).toBeGreaterThan(5);
  for (const date of [Date.UTC(2026, 10, 28), Date.UTC(2026, 10, 29), 0, Date.UTC(2999, 11, 31), -5 * day]) {
    await page.clock.setFixedTime(date);
    await page.goto("ru/");
    const days = Math.trunc(date / day);
    const expected = all[((days % all.length) + all.length) % all.length];
    const today = page.locator(".today");
    await expect(today.getByRole("heading", { level: 3 })).toHaveText(expected.title.ru);
    await expect.poll(() => today.locator("img").evaluate((image) => image.naturalWidth)).toBeGreaterThan(300);
  }
});

test("what is told of the object of the day is told once", async ({ page }) => {
  await page.clock.install();
  await page.goto("en/");
  const words = page.locator(".today .card-text");
  await expect(words).not.toBeEmpty();
  const first = await words.elementHandle();
  // Longer than what comes after its picture waits for one that does not come.
  await page.clock.runFor(10_000);
  await expect(page.locator(".regions a").first()).toBeVisible();
  expect(await first.evaluate((own) => own.isConnected)).toBe(true);
});

test("the start page leads to the map and the time line, and so does the menu", async ({ page }) => {
  for (const [way, title, address] of [
    ["Museums on the map", "Museums on the map", /\/en\/map$/],
    ["Timeline", "Timeline", /\/en\/timeline$/],
  ]) {
    await page.goto("en/");
    await page.locator(".ways-in").getByRole("link", { name: way }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expect(page).toHaveURL(address);
  }
  await expect(page.locator("nav a[aria-current]").first()).toHaveText("Timeline");
});

test("every museum is on the map and in the list, and every region is drawn", async ({ page }) => {
  const placed = (await records("museums")).filter((museum) => museum.location);
  await openMap(page);
  await expect(page.locator(".map path")).toHaveCount(20);
  expect(await listed(page)).toBe(placed.length);
  // Many are told by their regions: a list that ends.
  const regions = page.locator(".map-list a");
  await expect(regions).toHaveCount(20);
  const all = await records("regions");
  for (const own of [all[0], all[19]]) {
    const museums = placed.filter((museum) => museum.region === own.id);
    const link = regions.filter({ hasText: own.name.en }).first();
    await expect(link).toContainText(`${museums.length} museum`);
    await link.press("Enter");
    await expect(page.getByRole("heading", { name: "Museums here" })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`region=${own.id}$`));
    expect(await listed(page), own.id).toBe(museums.length);
    await page.goBack();
    await expect(regions.filter({ hasText: own.name.en }).first()).toBeFocused();
  }
  const { points: together, museums } = await points(page);
  expect(museums).toBe(placed.length);
  expect(together).toBeLessThan(placed.length / 2);
});

test("large points are named after the town that most of their museums are in", async ({ page, viewport }) => {
  test.skip(viewport.width < 960, "a narrow map has no names");
  await openMap(page);
  for (const town of ["Almaty", "Astana"]) await expect(page.locator(".many .map-place", { hasText: town })).toBeVisible();
});

test("regions stand in the order of the reader's alphabet", async ({ page }) => {
  const shown = async (language) => {
    await openMap(page, `${language}/map`);
    const [, ...names] = await page.locator("#map-region option").allTextContents();
    expect(names).toHaveLength(20);
    return names;
  };
  for (const language of ["ru", "en"]) {
    const names = await shown(language);
    expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
  }
  const letters = " аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
  const places = (name) => Array.from(name.toLowerCase(), (letter) => String.fromCharCode(letters.indexOf(letter) + 1)).join("");
  const names = await shown("kk");
  expect(names).toEqual([...names].sort((one, other) => (places(one) < places(other) ? -1 : 1)));
});

test("a region that is chosen leaves its museums, and stands in the address", async ({ page }) => {
  const own = (await records("museums")).filter((museum) => museum.region === "KZ-62");
  expect(own.length).toBeGreaterThan(1);
  await openMap(page, "ru/map");
  await page.getByLabel("Регион").selectOption("KZ-62");
  await expect(page.locator(".map-list a")).toHaveCount(own.length);
  expect((await points(page)).museums).toBe(own.length);
  await expect(page).toHaveURL(/\?region=KZ-62$/);
  await page.reload();
  await expect(page.locator(".map-list a")).toHaveCount(own.length);
  await expect(page.locator(".map path.chosen")).toHaveCount(1);
  await page.goBack();
  await expect(page.getByLabel("Регион")).toHaveValue("");
  await expect(page.locator(".map path.chosen")).toHaveCount(0);
});

test("a long list shows a part, and more when it is asked; who comes back finds it so", async ({ page }) => {
  await page.route("**/portal.json", async (route) => {
    const { map, ...settings } = await (await route.fetch()).json();
    await route.fulfill({ json: settings });
  });
  const museums = Array.from({ length: 60 }, (_, at) => ({
    id: `m${at}`, name: { kk: `Музей ${at}`, ru: `Музей ${at}`, en: `Museum ${at}` },
    location: { latitude: 43 + (at % 8), longitude: 60 + at / 4 },
  }));
  await showPacked(page, { museums });
  await openMap(page);
  const links = page.locator(".map-list a");
  await expect(links).toHaveCount(24);
  expect(await listed(page)).toBe(60);
  await page.getByRole("button", { name: "Show more (36)" }).press("Enter");
  await expect(links).toHaveCount(48);
  await expect(links.nth(24)).toBeFocused();
  await page.getByRole("button", { name: "Show more (12)" }).press("Enter");
  await expect(links).toHaveCount(60);
  await expect(page.locator(".map-more")).toHaveCount(0);
  await links.last().press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(links.last()).toBeFocused();
});

test("points gather and part, and the list says the same at every step", async ({ page }) => {
  await openMap(page);
  const whole = await listed(page);
  const many = page.locator(".map-points .many").first();
  const together = Number(await many.locator("[aria-hidden]").textContent());
  await many.click();
  await expect(page).toHaveURL(/zoom=2&at=-?\d+%2C-?\d+$/);
  await expect.poll(() => listed(page)).toBeLessThan(whole);
  const { points: parted, museums } = await points(page);
  expect(museums).toBe(await listed(page));
  expect(museums).toBeGreaterThanOrEqual(Math.min(together, 2));
  await page.reload();
  await expect.poll(() => points(page)).toEqual({ points: parted, museums });
  await page.getByRole("button", { name: "Zoom out" }).click();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => listed(page)).toBe(whole);
  await expect(page).toHaveURL(/\/en\/map$/);
  await expect(page.getByRole("button", { name: "Zoom out" })).toHaveAttribute("aria-disabled", "true");
});

test("the map is worked by keys alone", async ({ page }) => {
  await openMap(page);
  const map = page.getByRole("group", { name: "Museums on the map" });
  await map.focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=1/);
  const before = page.url();
  await page.keyboard.press("ArrowLeft");
  await expect(page).not.toHaveURL(before);
  await expect(map).toBeFocused();
  // No point stands between the map and its buttons: the list has them all.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeFocused();
  await openMap(page, "en/map?region=KZ-62");
  const first = page.locator(".map-list a").first();
  const href = await first.getAttribute("href");
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  expect(page.url().endsWith(href)).toBe(true);
});

test("the wheel zooms with Ctrl only, and dragging moves the map", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a mouse");
  await openMap(page);
  const box = await page.locator("#map").boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -100);
  await page.waitForTimeout(200);
  await expect(page).toHaveURL(/\/en\/map$/);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/zoom=1/);
  const before = page.url();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 120, box.y + box.height / 2 - 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/\/en\/map\?zoom=1/);
});

test("two fingers zoom the map", async ({ page }, { project }) => {
  test.skip(project.name !== "phone", "fingers");
  await openMap(page);
  await page.locator("#map").scrollIntoViewIfNeeded();
  const box = await page.locator("#map").boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type, apart) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart ? [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }] : [],
    });
  await touch("touchStart", 20);
  for (const apart of [30, 40, 50]) await touch("touchMove", apart);
  await touch("touchEnd");
  await expect(page).toHaveURL(/zoom=[12]/);
});

test("a map on 320 pixels has targets for fingers and scrolls nowhere sideways", async ({ page }, { project }) => {
  test.skip(project.name !== "phone", "a narrow window");
  await page.setViewportSize({ width: 320, height: 600 });
  for (const address of ["kk/map?zoom=1", "kk/timeline", "kk/"]) {
    await page.goto(address);
    await expect(page.locator(".waiting")).toHaveCount(0);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, address).toBeLessThanOrEqual(0);
    const small = await page
      .locator(".map-points a, .map-buttons button, .map-list a, .time-line h2 a, .ways-in a")
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height).filter((height) => height < 24));
    expect(small, address).toEqual([]);
  }
});

test("a portal without borders has its museums on a plain ground", async ({ page }) => {
  await page.route("**/portal.json", async (route) => {
    const { map, ...settings } = await (await route.fetch()).json();
    expect(map).toBe("map.json");
    await route.fulfill({ json: settings });
  });
  await openMap(page);
  await expect(page.locator(".map path")).toHaveCount(0);
  expect((await points(page)).museums).toBe(await listed(page));
});

test.describe("borders that are broken", () => {
  test.use({ expectedErrors: [deepAddress, "the map: parallels: the field is missing"] });

  test("cost no museum", async ({ page }) => {
    await page.route("**/map.json", (route) => route.fulfill({ json: { regions: [] } }));
    await openMap(page);
    expect((await points(page)).museums).toBe(await listed(page));
  });
});

test("a museum that lies off the map is in the list all the same", async ({ page }) => {
  const museums = await records("museums");
  await page.route("**/map.json", async (route) => {
    const [left, top, width, height] = [-1520, -860, 1500, 1716];
    await route.fulfill({ json: { ...(await (await route.fetch()).json()), box: [left, top, width, height] } });
  });
  await openMap(page);
  expect(await listed(page)).toBe(museums.length);
  await expect(page.locator(".unplaced a").first()).toBeVisible();
  const more = Number(await page.locator(".unplaced + .map-more").getAttribute("data-count"));
  expect((await page.locator(".unplaced a").count()) + more).toBe(museums.length - (await points(page)).museums);
});

test("each period opens into the exhibits of its years", async ({ page }) => {
  const spans = (await records("exhibits")).map(({ date }) => [date?.from ?? date?.to, date?.to ?? date?.from]);
  const within = (from, to) => spans.filter(([first, last]) => first !== undefined && last >= from && first <= to).length;
  await page.goto("kk/timeline");
  const periods = page.locator(".time-line > li");
  await expect(periods).toHaveCount(12);
  await expect(page.locator(".waiting")).toHaveCount(0);
  const khanate = periods.filter({ hasText: "Қазақ хандығы" });
  await expect(khanate.locator(".time-count")).toHaveText(`${within(1465, 1847)} жәдігер`);
  await expect(khanate.locator(".time-pictures a")).toHaveCount(3);
  const neolithic = periods.nth(2);
  await expect(neolithic.getByRole("heading")).toHaveText("Неолит");
  expect(within(-6000, -3701)).toBe(0);
  await expect(neolithic.locator(".time-count")).toHaveText("Әзірге жәдігер жоқ");
  await expect(neolithic.getByRole("link")).toHaveCount(0);
  const iron = periods.filter({ hasText: "Ерте темір дәуірі" });
  await iron.getByRole("heading").getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/kk\/exhibits\?from=-800&to=500$/);
  await expect(page.locator(".found")).toHaveText(`${within(-800, 500)} жәдігер`);
});

test("what touches several periods is shown in one of them, with its years", async ({ page }) => {
  await page.goto("en/timeline");
  const thinker = page.locator(".time-pictures a", { hasText: "Tobol Thinker" });
  await expect(thinker).toContainText("3000–1000\u00a0BCE");
  await expect(page.locator(".waiting")).toHaveCount(0);
  const shown = await page.locator(".time-pictures a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((href, at) => shown.indexOf(href) !== at)).toEqual([]);
  await expect(page.locator(".time-line > li", { has: thinker }).getByRole("heading")).toHaveText("Bronze Age: Andronovo");
});
