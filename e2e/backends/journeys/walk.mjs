// The walk of a visitor through one server's catalogue: what every server must show, and what each
// can be asked for. What is expected comes from the records that the server was filled with.
import AxeBuilder from "@axe-core/playwright";
import { deepAddress } from "../../journeys/test.mjs";
import { exhibits, museums } from "../catalogue.mjs";
import { expect, needs, settled, test, turn } from "./test.mjs";

const rows = 24;
const languages = ["kk", "ru", "en"];
const found = (page) => page.locator(".found");
const cards = (page) => page.locator(".cards a");
const addresses = (page) => cards(page).evaluateAll((links) => links.map((link) => link.pathname.split("/").pop()));
const axe = async (page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** The records at one end of an order by years; those without a year are at neither. */
function firstBy(sort) {
  const year = ({ date }) => (sort === "oldest" ? date?.from : -date?.to);
  const years = exhibits.map(year).filter(Number.isFinite);
  return exhibits.filter((exhibit) => year(exhibit) === Math.min(...years)).map(({ id }) => id);
}

/**
 * Walks through the catalogue of the server `name`. `sorts` are the orders of exhibits that it
 * offers, `counts` says whether it counts the values that they can be narrowed down by.
 */
export function walk(name, { sorts, counts }) {
  needs(name);
  test.use({ expectedErrors: [deepAddress, "Failed to load resource"] });
  const at = (path, language = "en") => `${language}/catalogues/${name}/${path}`;

  test("its home leads to lists that have everything", async ({ page }) => {
    await page.goto(at(""));
    const numbers = page.getByRole("list", { name: "The catalogue in numbers" }).getByRole("link");
    await expect(numbers).toHaveText([`${museums.length} museums`, `${exhibits.length} exhibits`]);
    // It has no tours and no news, and so no way to them.
    await expect(page.getByRole("navigation", { name: "Menu" }).getByRole("link")).toHaveText(["Museums", "Exhibits", "Map", "My collection", "About"]);
    await axe(page);
    await numbers.last().click();
    await expect(found(page)).toHaveText(`${exhibits.length} exhibits`);
    await expect(cards(page)).toHaveCount(rows);
    await axe(page);
  });

  test("words of any language find a thing", async ({ page }) => {
    const words = { kk: "алтын адам", ru: "золотого человека", en: "golden man" };
    for (const language of languages) {
      await page.goto(at("exhibits", language));
      await page.getByRole("search").locator("input").fill(words[language]);
      await expect(page).toHaveURL(/q=/);
      const thing = page.locator('.cards a[href$="/golden-man-reconstruction"]');
      await expect(thing).toContainText(exhibits.find(({ id }) => id === "golden-man-reconstruction").title[language]);
      expect(await cards(page).count()).toBeLessThan(rows);
    }
    for (const nothing of ["zzzz", 'zz"zz', "zz\\", "zz'zz", "zz%zz&zz"]) {
      await page.getByRole("search").locator("input").fill(nothing);
      await expect(page.locator(".empty")).toBeVisible();
      await page.getByRole("search").locator("input").fill("golden man");
      await expect(cards(page).first()).toBeVisible();
    }
  });

  test("it is narrowed down as far as it can be", async ({ page }) => {
    const instruments = exhibits.filter(({ object_type }) => object_type.id === "string-instrument");
    await page.goto(at("exhibits"));
    await expect(cards(page)).toHaveCount(rows);
    const box = page.getByRole("checkbox", { name: /^string instrument/i });
    if (counts) {
      await expect(page.locator("label", { has: box }).locator(".filter-count")).toHaveText(String(instruments.length));
      await box.check();
      await expect(box).toBeFocused();
      await expect(page.getByRole("checkbox", { name: /^painting/i })).toBeVisible();
    } else {
      await expect(page.locator(".filters").filter({ visible: true })).toHaveCount(0);
      expect((await page.locator(".results").boundingBox()).width).toBeGreaterThan(1000);
      await page.goto(at("exhibits?type=string-instrument"));
    }
    await expect(found(page)).toHaveText(`${instruments.length} exhibits`);
    await expect(page.getByRole("button", { name: "Clear all" })).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect(found(page)).toHaveText(`${exhibits.length} exhibits`);
    if (counts) {
      await page.goto(at("exhibits?page=2", "kk"));
      await expect(page.getByRole("checkbox", { name: /^ішекті аспап/i })).toBeVisible();
      await expect(page.locator(".filter-count").filter({ hasText: String(instruments.length) }).first()).toBeVisible();
    }
  });

  test("its orders are those that it has", async ({ page }) => {
    await page.goto(at("exhibits"));
    await expect(cards(page)).toHaveCount(rows);
    const offered = await page.locator("#sort option").evaluateAll((options) => options.map((option) => option.value));
    expect(offered.filter((sort) => sort !== "relevance").sort()).toEqual([...sorts].sort());
    for (const sort of sorts.filter((sort) => sort !== "title")) {
      await page.locator("#sort").selectOption(sort);
      await expect(page).toHaveURL(new RegExp(`sort=${sort}`));
      const first = firstBy(sort);
      await expect.poll(async () => first.includes((await addresses(page))[0]), sort).toBe(true);
    }
    if (!sorts.includes("title")) return;
    for (const language of languages) {
      await page.goto(at("exhibits?sort=title", language));
      const titles = exhibits.map(({ title }) => title[language]).sort();
      await expect(page.locator(".cards h3").first()).toHaveText(titles[0]);
      await expect(page.locator(".cards h3").nth(rows - 1)).toHaveText(titles[rows - 1]);
    }
  });

  test("its pages part the list, and leave nothing out", async ({ page }) => {
    await page.goto(at("exhibits"));
    const seen = [];
    for (let part = 1; part <= Math.ceil(exhibits.length / rows); part++) {
      await expect(page.locator('.pager [aria-current="page"]')).toHaveText(String(part));
      await expect(cards(page)).toHaveCount(Math.min(rows, exhibits.length - seen.length));
      seen.push(...(await addresses(page)));
      if (seen.length < exhibits.length) await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }).click();
    }
    expect(seen.sort()).toEqual(exhibits.map(({ id }) => id).sort());
  });

  test("an exhibit has its picture, its words and its museum in every language", async ({ page }) => {
    const { title, media } = exhibits.find(({ id }) => id === "model-kobyz");
    for (const language of languages) {
      await page.goto(at("exhibits/model-kobyz", language));
      await expect(page.locator("main h1")).toHaveText(title[language]);
      const picture = page.getByRole("main").getByRole("img", { name: media[0].alternative[language] }).first();
      await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
    }
    await axe(page);
    await page.goto(at("exhibits/golden-man-reconstruction", "ru"));
    await expect(page.locator(".facts").first()).toContainText("реконструкция костюма");
    const museum = museums.find(({ id }) => id === "national-museum-rk").name.ru;
    await page.getByRole("main").getByRole("link", { name: museum }).first().click();
    await expect(page.locator("main h1")).toHaveText(museum);
  });

  test("its museums are listed, found, and lead to what they hold", async ({ page }) => {
    await page.goto(at("museums", "kk"));
    await expect(found(page)).toContainText(String(museums.length));
    await page.getByRole("search").locator("input").fill("ықылас");
    await page.locator('.cards a[href$="/ykylas-museum"]').click();
    const museum = museums.find(({ id }) => id === "ykylas-museum");
    await expect(page.locator("main h1")).toHaveText(museum.name.kk);
    await axe(page);
    const held = exhibits.filter((exhibit) => exhibit.museum === museum.id);
    await page.locator(".see-all a").click();
    await expect(found(page)).toContainText(String(held.length));
    await settled(page);
    expect((await addresses(page)).sort()).toEqual(held.map(({ id }) => id).sort());
  });

  test("what is not there is said so", async ({ page }) => {
    await page.goto(at("exhibits/no-such-thing"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such record");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("it can be a portal's only catalogue", async ({ page }) => {
    await page.route("**/portal.json", async (route) => {
      const settings = await (await route.fetch()).json();
      settings.catalogues = settings.catalogues.filter(({ id }) => id === name).map(({ id, ...rest }) => rest);
      await route.fulfill({ json: settings });
    });
    await page.goto("en/exhibits/model-kobyz");
    await expect(page.locator("main h1")).toHaveText(exhibits.find(({ id }) => id === "model-kobyz").title.en);
    await page.goto("en/exhibits");
    await expect(found(page)).toHaveText(`${exhibits.length} exhibits`);
  });

  test("while it is stopped the page says so, and goes on when it is back", async ({ page }) => {
    await page.goto(at("exhibits"));
    await expect(found(page)).toHaveText(`${exhibits.length} exhibits`);
    await turn("stop", name);
    try {
      await page.getByRole("search").locator("input").fill("golden man");
      await expect(page.getByRole("alert")).toContainText("Try again", { timeout: 30_000 });
      await expect(page.getByRole("search").locator("input")).toHaveValue("golden man");
      await axe(page);
    } finally {
      await turn("start", name);
    }
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator('.cards a[href$="/golden-man-reconstruction"]')).toBeVisible();
  });
}
