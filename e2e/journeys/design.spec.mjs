// The page that shows the design, and what of the design is promised on every page: one line for the menu, names on the map,
// the look that was chosen from the first moment on, one group of actions, and empty places that lead on.
import AxeBuilder from "@axe-core/playwright";
import { languages } from "../site.mjs";
import { found, stands } from "./low-vision.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const sections = ["tokens", "controls", "cards", "record", "finding", "ways", "collection", "states"];

/** Opens the page, and waits for the parts that come by themselves. */
async function opened(page, language = "en", state = "") {
  await page.goto(`${language}/design${state}`);
  await expect(page.locator("main h1")).not.toBeEmpty();
  await expect(page.locator("#finding .cards > li").nth(23)).toBeAttached();
  await expect(page.locator("#ways .map-list a").first()).toBeAttached();
  await expect(page.locator("#collection .comparison")).toBeAttached();
}

for (const language of languages) {
  test(`/${language}/design has every section, and fits into 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await opened(page, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const id of sections) await expect(page.locator(`#${id} h2`).first()).not.toBeEmpty();
    await expect(page.locator(".design > div")).toHaveCount(sections.length);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
  });
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("axe finds nothing, and every pair of colours has its contrast", async ({ page }) => {
      await opened(page, "kk");
      expect(found(await new AxeBuilder({ page }).analyze())).toEqual([]);
      const number = (text) => Number.parseFloat(text.replace(/[^\d,]/g, "").replace(",", "."));
      const pairs = page.locator(".colours li:has(.need)");
      await expect(pairs).toHaveCount(15);
      await expect(pairs.locator(".ratio").first()).toContainText(":1");
      for (const pair of await pairs.all()) {
        const [ratio, need] = [(await pair.locator(".ratio").innerText()).replace(":1", ""), await pair.locator(".need").innerText()];
        expect(number(ratio), await pair.getAttribute("data-pair")).toBeGreaterThanOrEqual(number(need));
      }
    });
  });
}

test("it is measured anew when the colours change", async ({ page }) => {
  await opened(page);
  const ratio = page.locator('[data-pair="accent paper"] .ratio');
  await expect(ratio).toContainText(":1");
  const before = await ratio.innerText();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(ratio).not.toHaveText(before);
});

test("search engines are asked to leave it out, and no other page", async ({ page }) => {
  await opened(page);
  const robots = page.locator("meta[name=robots]");
  await expect(robots).toHaveAttribute("content", "noindex");
  await page.getByRole("contentinfo").getByRole("link", { name: "About" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeFocused();
  await expect(robots).toHaveCount(0);
  await expect(page.locator("a[href*='design']")).toHaveCount(0);
});

test("its sections are reached by their links, and its list is searched and narrowed down", async ({ page }) => {
  await opened(page);
  await page.locator(".design-contents a").last().click();
  await expect(page.locator("#states")).toBeFocused();
  await expect(page.locator("#states h2").first()).toBeInViewport();
  await page.locator("#finding > section > p a").click();
  await expect(page.locator(".chosen li")).toHaveCount(3);
  await page.getByRole("searchbox").or(page.getByRole("combobox", { name: "Search the exhibits" })).first().fill("zzz");
  await expect(page.locator("#finding .empty .ways-on a").first()).toBeVisible();
});

test("a damaged model says so on its stage", async ({ page }) => {
  await opened(page, "en", "?open=3");
  await expect(page.locator(".stage .failed")).toBeVisible();
});

test("the name and the menu stand in one line of a wide window", async ({ page, viewport }) => {
  test.skip(viewport.width < 1200, "a wide window");
  await page.addInitScript(() => localStorage.setItem("museum-portal-kept", "12"));
  for (const language of languages) {
    await stands(page, `${language}/about`);
    await page.evaluate(() => document.fonts.ready);
    const lines = () =>
      page.locator(".portal-name, .menu nav:first-child a").evaluateAll((all) => {
        const middle = ({ top, bottom }) => (top + bottom) / 2;
        const middles = all.map((one) => middle(one.getBoundingClientRect()));
        return Math.max(...middles) - Math.min(...middles);
      });
    await expect.poll(lines, language).toBeLessThan(4);
    expect((await page.locator(".header").boundingBox()).height, language).toBeLessThan(130);
  }
});

test("no Kazakh letter is of a size that takes its dot", async ({ page, viewport }) => {
  test.skip(viewport.width < 1200, "the same there");
  for (const address of ["kk/", "kk/museums/almaty-museum", "kk/exhibits", "kk/exhibits/golden-man-reconstruction", "kk/map", "kk/timeline", "kk/collection"]) {
    await stands(page, address);
    const without = await page.evaluate(() => {
      const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set();
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
        if (text.data.includes("і") && size > 13.65 && size < 15.55) found.add(`${size} px: ${text.data}`);
      }
      return [...found];
    });
    expect(without, address).toEqual([]);
  }
});

test("on a narrow window the header fits, and its menu opens by keyboard", async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await stands(page, "kk/about");
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `${width}`).toBeLessThanOrEqual(0);
    await page.locator(".menu-button").press("Enter");
    await expect(page.locator(".menu a").first()).toBeVisible();
    await page.locator(".menu-button").press("Enter");
    await expect(page.locator(".menu a").first()).toBeHidden();
  }
});

/** The boxes of the map's names and points. */
const boxes = (page) =>
  page.evaluate(() => {
    const box = ({ left, right, top, bottom }) => ({ left, right, top, bottom });
    const all = (chosen) => [...document.querySelectorAll(chosen)].map((one) => box(one.getBoundingClientRect()));
    return { map: all("#map")[0], names: all(".map-names span"), towns: all(".map-place"), points: all(".map-points a") };
  });
const meet = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test("names of regions stand on the map where there is room, and cover nothing", async ({ page, viewport }) => {
  const isWide = viewport.width > 1200;
  for (const [address, least] of [["kk/map", isWide ? 4 : 0], ["ru/map?zoom=1", isWide ? 4 : 0], ["en/map?zoom=2", 1], ["kk/map?zoom=1&at=0,-50", 0]]) {
    await page.goto(address);
    await expect(page.locator(".map-list a").first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const { map, names, towns, points } = await boxes(page);
    expect(names.length, address).toBeGreaterThanOrEqual(least);
    for (const town of towns.filter(({ right, left }) => right > left)) expect(town.bottom, `${address}: a town's name`).toBeLessThanOrEqual(map.bottom);
    for (const [at, name] of names.entries()) {
      expect(name.left >= map.left && name.right <= map.right && name.top >= map.top && name.bottom <= map.bottom, address).toBe(true);
      expect(names.slice(at + 1).filter((other) => meet(name, other)), address).toEqual([]);
      expect(points.filter((point) => meet(name, point)), address).toEqual([]);
    }
    await expect(page.locator(".map-names")).toHaveAttribute("aria-hidden", "true");
  }
});

test("who has chosen the version for low vision never sees another", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("museum-portal-appearance", "low-vision white-on-black");
    new MutationObserver(() => {
      if (!window.first && document.querySelector("main")) window.first = getComputedStyle(document.body).backgroundColor;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.route("**/low-vision.css", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await stands(page, "kk/about");
  expect(await page.evaluate(() => window.first)).toBe("rgb(0, 0, 0)");
});

test("all that may be done with an exhibit is one group", async ({ page }) => {
  await stands(page, "en/exhibits/model-bracelet");
  const group = page.getByRole("group", { name: "What to do with this record" });
  await expect(group.getByRole("button")).toHaveCount(6);
  await expect(group.getByRole("link")).toHaveCount(1);
  await expect(page.locator("main .toolbar")).toHaveCount(0);
  await group.getByRole("button", { name: "Add to my collection" }).click();
  await expect(page.getByText("It is in your collection").or(page.locator("main [role=status] a"))).toBeVisible();
});

test("an exhibit is kept from its card", async ({ page }) => {
  await stands(page, "en/exhibits");
  const keep = page.locator(".cards .keep").first();
  const title = await page.locator(".cards h3").first().innerText();
  await expect(keep).toHaveAccessibleName(`In my collection: ${title}`);
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  const { width, height } = await keep.boundingBox();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("[data-kept]")).toHaveAttribute("data-kept", "1");
  await page.reload();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await keep.press("Enter");
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator("[data-kept]")).toHaveAttribute("data-kept", "");
  await expect(page).toHaveURL(/\/en\/exhibits$/);
});

for (const address of ["no-such-page", "exhibits/no-such-exhibit", "exhibits?q=zzzzz", "collection", "compare", "offline"]) {
  test(`where nothing is, /${address} says why and leads on`, async ({ page }) => {
    await page.goto(`kk/${address}`);
    const empty = page.locator(".empty").first();
    await expect(empty).toContainText(/\S{3}/);
    await expect(empty.locator("a").first()).toBeVisible();
    const drawn = await empty.evaluate((element) => getComputedStyle(element, "::before").maskImage);
    expect(drawn).toContain("horns.svg");
  });
}
