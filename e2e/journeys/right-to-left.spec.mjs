// Kazakh in Arabic script, from right to left. The device's own typeface draws the letters: what is checked does not hang on
// which one it is.
import AxeBuilder from "@axe-core/playwright";
import { found, stands } from "./low-vision.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const kinds = ["", "exhibits", "exhibits/golden-man-reconstruction", "museums/almaty-museum", "map", "timeline", "tours/saka-gold-walk"];
const html = (page) => page.locator("html");

/** How far an element's end at which lines begin is from that of what it stands in, in pixels. */
const indent = (page, inner, outer) =>
  page.evaluate(
    ([inner, outer]) => {
      const box = document.querySelector(outer);
      const { right } = document.querySelector(inner).getBoundingClientRect();
      return Math.round(box.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(box).paddingRight) - right);
    },
    [inner, outer],
  );

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const address of kinds) {
  test(`/${address} begins at the right, has no violation, and fits into 320 pixels`, async ({ page }) => {
    await stands(page, `kk-Arab/${address}`);
    await expect(html(page)).toHaveAttribute("lang", "kk-Arab");
    await expect(html(page)).toHaveAttribute("dir", "rtl");
    await expect(page.locator("main h1")).toHaveText(/^[^а-яәғқңөұүі]+$/i);
    await expect(page.locator("main h1")).toHaveText(/[\u0600-\u06ff]/);
    await expect.poll(() => indent(page, ".portal-name", ".header")).toBeLessThanOrEqual(1);
    await expect.poll(() => page.locator("main h1").evaluate((own) => getComputedStyle(own).direction)).toBe("rtl");
    expect(found(await new AxeBuilder({ page }).analyze())).toEqual([]);
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    // As at 400 % of a usual window.
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  });
}

test("another alphabet is the same page, and so is another language", async ({ page }) => {
  await stands(page, "kk/exhibits?q=тұлпар");
  const choose = async (name) => {
    const menu = page.locator(".menu-button");
    if (await menu.isVisible()) await menu.click();
    await page.locator(".languages").getByRole("link", { name, exact: true }).click();
  };
  await choose("قازاقشا");
  await expect(page).toHaveURL(/\/kk-Arab\/exhibits\?q=/);
  await expect(html(page)).toHaveAttribute("dir", "rtl");
  await expect(page.locator("main h1")).toHaveText("جادىگەرلەر");
  await expect(page.locator(".footer")).toContainText("توتە جازۋداعى");
  await choose("Qazaqşa");
  await expect(page.locator("main h1")).toHaveText("Jädıgerler");
  await choose("Русский");
  await expect(page).toHaveURL(/\/ru\/exhibits\?q=/);
  await expect(page.locator("main h1")).toHaveText("Экспонаты");
  await expect(html(page)).toHaveAttribute("dir", "ltr");
  await expect(page.locator('head [rel="alternate"][hreflang="kk-Arab"]')).toHaveAttribute("href", /\/kk-Arab\/exhibits$/);
});

test("what is in another language, and what is a number or an address, has a direction of its own", async ({ page }) => {
  await page.route("**/portal.json", async (route) => {
    const settings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, contact: { name: { en: "The (Town) Museum!" }, email: "a@museum.example" } } });
  });
  await stands(page, "kk-Arab/museums/almaty-museum");
  const direction = (element) => element.evaluate((own) => getComputedStyle(own).direction);
  const foreign = page.locator(".footer span[lang=en]");
  await expect(foreign).toHaveText("The (Town) Museum!");
  await expect(foreign).toHaveAttribute("dir", "auto");
  await expect.poll(() => direction(foreign)).toBe("ltr");
  await expect.poll(() => direction(page.locator(".footer a[href^=mailto] span"))).toBe("ltr");
  await expect.poll(() => direction(page.locator("main .coordinates"))).toBe("ltr");
  await expect.poll(() => direction(page.locator("main .facts a.outside").first().locator("[dir=ltr]").or(page.locator("main .coordinates")).first())).toBe("ltr");
});

test("words in Arabic script find what those in Cyrillic do", async ({ page }) => {
  const titles = async (address) => {
    await stands(page, address);
    const found = Number(/\d+/.exec(await page.locator(".found").innerText()));
    await expect(page.locator(".cards h3")).toHaveCount(Math.min(found, 24));
    return page.locator(".cards a").evaluateAll((links) => links.map((link) => link.pathname.split("/").at(-1)));
  };
  const cyrillic = await titles("kk/exhibits?q=қобыз");
  expect(cyrillic.length).toBeGreaterThan(1);
  expect(await titles("kk-Arab/exhibits?q=قوبىز")).toEqual(cyrillic);
  expect(await titles("kk-Arab/exhibits?q=қобыз")).toEqual(cyrillic);
});

test("arrows on the map go where they point", async ({ page }) => {
  await stands(page, "kk-Arab/map");
  const [west, east] = ["←", "→"].map((sign) => page.locator(".map-buttons button", { hasText: sign }));
  const x = async (element) => (await element.boundingBox()).x;
  expect(await x(west)).toBeLessThan(await x(east));
  await page.locator(".map-buttons button", { hasText: "+" }).click();
  const first = page.locator(".map svg");
  const left = () => first.evaluate((own) => Number(own.getAttribute("viewBox").split(" ")[0]));
  const before = await left();
  await page.locator(".map").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(left).toBeGreaterThan(before);
  // A point stands where its museum is, as on the map that goes from left to right.
  const places = () => page.locator(".map-points li").evaluateAll((points) => points.map((point) => {
    const map = point.closest(".map").getBoundingClientRect();
    const { left, width } = point.firstElementChild.getBoundingClientRect();
    return Math.round(left + width / 2 - map.left);
  }));
  const own = await places();
  await page.goto(page.url().replace("kk-Arab", "kk"));
  await expect(page.locator(".map-points li").first()).toBeAttached();
  await expect.poll(places).toEqual(own);
});

test("years go from left to right under their bars, by keyboard too", async ({ page, viewport }) => {
  await stands(page, "kk-Arab/exhibits");
  if (viewport.width < 900) await page.locator(".filters summary").first().click();
  const years = page.locator(".years summary").first();
  if (await years.isVisible()) await years.click();
  const handle = page.locator("#years-from");
  await expect(handle).toBeVisible();
  await expect(page.locator(".histogram")).toHaveAttribute("dir", "ltr");
  const before = Number(await handle.inputValue());
  await handle.focus();
  await page.keyboard.press("ArrowRight");
  await expect(handle).toHaveValue(String(before + 1));
});

test("letters that are joined are not torn apart in the version for low vision", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("museum-portal-appearance", "low-vision letters-2 lines-2"));
  await stands(page, "kk-Arab/about");
  const spacing = () =>
    page.locator("main p").first().evaluate((text) => {
      const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(text);
      return [Number.parseFloat(letterSpacing) || 0, Math.round((100 * Number.parseFloat(wordSpacing)) / Number.parseFloat(fontSize))];
    });
  await expect.poll(spacing).toEqual([0, 16]);
  // Those of another script are.
  const other = () => page.locator(".languages [lang=ru]").evaluate((own) => Number.parseFloat(getComputedStyle(own).letterSpacing) > 0);
  await expect.poll(other).toBe(true);
});

test.describe("on a slow link", () => {
  test.use({ expectedErrors: [deepAddress, "ERR_FAILED", "Failed to fetch"] });

  test("an alphabet that does not come is told, and tried again", async ({ page }) => {
    await page.route(/\.wasm$/, (route) => (route.request().url().includes("_bg") ? route.continue() : route.abort()));
    await page.goto("kk-Arab/museums");
    await expect(page.locator(".failed")).toBeVisible();
    await page.unroute(/\.wasm$/);
    await page.locator(".failed button").click();
    await expect(page.locator("main h1")).toHaveText("مۋزەيلەر");
    await expect(page.locator(".portal-name")).toHaveText("قازاقستان مۋزەيلەرى");
  });
});
