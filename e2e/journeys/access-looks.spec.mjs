// How the version for low vision looks and sounds, and what the device asks for; the same in every window.
import AxeBuilder from "@axe-core/playwright";
import { button, found, kinds, panel, stands } from "./low-vision.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });
test.skip(({ viewport }) => viewport.width < 900, "the same there");

const choose = (page, appearance) =>
  page.addInitScript((appearance) => localStorage.setItem("museum-portal-appearance", appearance), appearance);

test("spacings are those of WCAG 1.4.12", async ({ page }) => {
  await choose(page, "low-vision letters-2 lines-2");
  await stands(page, "kk/about");
  const spacing = () =>
    page.locator("main p").first().evaluate((text) => {
      const { fontSize, letterSpacing, lineHeight, wordSpacing } = getComputedStyle(text);
      const own = Number.parseFloat(fontSize);
      return [letterSpacing, wordSpacing, lineHeight].map((size) => Math.round((Number.parseFloat(size) / own) * 100));
    });
  await expect.poll(spacing).toEqual([12, 16, 200]);
});

for (const address of kinds) {
  test(`/${address} has a contrast of 7:1 in every scheme`, async ({ page }) => {
    await choose(page, "low-vision blue");
    await stands(page, `kk/${address}`);
    await page.waitForFunction(() => document.getElementById("low-vision").sheet);
    for (const scheme of ["black-on-white", "white-on-black", "blue", "brown"]) {
      // Nothing of the device's own colours may be left.
      await page.emulateMedia({ colorScheme: scheme === "white-on-black" ? "light" : "dark", reducedMotion: "reduce" });
      await page.evaluate((scheme) => (document.documentElement.dataset.appearance = `low-vision ${scheme}`), scheme);
      // What has no colour is the same as in the other schemes (every-page.spec.mjs).
      const axe = new AxeBuilder({ page }).withRules(["color-contrast-enhanced", "link-in-text-block"]);
      // A few of each list: the rest is like them.
      for (const like of [".cards > li", ".filter-values label"]) axe.exclude(`${like}:nth-child(n + 4)`);
      expect(found(await axe.analyze()), scheme).toEqual([]);
    }
  });
}

test("the largest text and wide spaces fit into 320 pixels, as at 400 %", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await choose(page, "low-vision text-3 letters-2 lines-2");
  for (const address of [...kinds, "museums/almaty-museum", "tours/saka-gold-walk", "accessibility"]) {
    await stands(page, `ru/${address}`);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `pixels that /${address} is wider than its window`).toBeLessThanOrEqual(0);
  }
  await button(page).click();
  await expect(page.locator(".low-vision h2")).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

/** In the page: the words of these elements that stand on two lines, though they are no wider than such a share of the page. */
function torn([selector, share]) {
  const words = [];
  const room = document.querySelector("main h1").parentElement.clientWidth * share;
  for (const element of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = [...range.getClientRects()];
        const width = lines.reduce((sum, line) => sum + line.width, 0);
        const isTorn = new Set(lines.map(({ top }) => Math.round(top))).size > 1;
        if (isTorn && width <= room) words.push(word);
      }
    }
  }
  return words;
}

/** Whether these elements are as many as a moment ago: cards come one after another. */
async function standStill(page, parts) {
  const before = await page.locator(parts).count();
  await page.waitForTimeout(400);
  return before === (await page.locator(parts).count());
}

// Browsers break no Kazakh word at a hyphen, and few do a Russian one: what is wider than a card has to be torn.
const card = 0.8;
for (const [address, parts, share = card] of [
  ["exhibits/model-bracelet", ".more[role] > *, .media a"],
  ["exhibits/golden-man-reconstruction", "main h1, main .lead", 1],
  ["tours/csm-online", "main h1", 1],
  ["news", ".card h3, .card-facts"],
  ["map", ".map-list li"],
  ["compare?of=model-bracelet&of=model-cauldron", ".comparison .differs"],
  ["tours/saka-gold-walk", ".hotspots li"],
  ["timeline", ".time-pictures a"],
]) {
  test(`the largest text tears no word of /${address}`, async ({ page }) => {
    await choose(page, "low-vision text-3");
    for (const [language, width] of [["kk", 360], ["ru", 360], ["en", 360], ["en", 1280]]) {
      await page.setViewportSize({ width, height: 800 });
      await stands(page, `${language}/${address}`);
      await expect(page.locator(parts).first()).toBeVisible();
      await expect.poll(() => standStill(page, parts)).toBe(true);
      await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
      expect(await page.evaluate(torn, [parts, share]), `in ${language} at ${width} pixels`).toEqual([]);
    }
  });
}

test("a browser that keeps nothing has the choice for the visit", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await stands(page, "en/museums");
  await button(page).click();
  await panel(page).getByRole("radio", { name: "Brown on beige" }).click();
  await page.locator(".cards a").first().click();
  await expect(page.locator("main .record, main h1")).not.toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "low-vision brown");
  await button(page).click();
  await button(page).click();
  await expect(panel(page).getByRole("radio", { name: "Brown on beige" })).toBeChecked();
});

/** A browser whose voices are those, and which notes what it is to say. */
const voices = (page, languages) =>
  page.addInitScript((languages) => {
    const said = (window.said = []);
    const speech = new EventTarget();
    speech.getVoices = () => languages.map((lang) => ({ lang }));
    speech.speak = (utterance) => said.push(utterance);
    speech.cancel = () => said.splice(0);
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
  }, languages);

test("the page is read aloud, and the reading stops", async ({ page }) => {
  await voices(page, ["ru-RU", "en_GB"]);
  await stands(page, "en/about");
  await button(page).click();
  await panel(page).getByRole("button", { name: "Read the page aloud" }).click();
  const said = () => page.evaluate(() => window.said.map(({ text, lang }) => [lang, text]));
  expect((await said())[0]).toEqual(["en_GB", "About"]);
  await panel(page).getByRole("button", { name: "Stop reading" }).click();
  await expect(panel(page).getByRole("button", { name: "Read the page aloud" })).toBeVisible();
  expect(await said()).toEqual([]);
});

test("where there is no voice for the language, words say so", async ({ page }) => {
  await voices(page, ["ru-RU", "en-GB"]);
  await stands(page, "kk/about");
  await button(page).click();
  await expect(page.locator(".low-vision")).toContainText("қазақ тіліндегі дауыс жоқ");
  await expect(page.locator(".low-vision").getByRole("button", { name: "дауыстап" })).toHaveCount(0);
});

test.describe("forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });
  test("tell apart what is chosen, and nothing moves", async ({ page }) => {
    await stands(page, "en/exhibits");
    const grounds = await page.evaluate(() => {
      const mark = document.createElement("mark");
      mark.style.setProperty("background", "Highlight");
      document.body.append(mark);
      const found = [mark, ...document.querySelectorAll(".pager [aria-current], .layouts [aria-current]")];
      return found.map((element) => getComputedStyle(element).backgroundColor);
    });
    expect(grounds).toEqual(Array(3).fill(grounds[0]));
    const moving = () => [...document.querySelectorAll("*")].filter((element) =>
      getComputedStyle(element).transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0)).length;
    expect(await page.evaluate(moving), "elements with a transition").toBe(0);
  });
});

test("the statement is one click from every page, in each language", async ({ page }) => {
  for (const [language, name] of [["kk", "Қолжетімділік"], ["ru", "Доступность"], ["en", "Accessibility"]]) {
    await page.goto(`${language}/museums`);
    await page.getByRole("contentinfo").getByRole("link", { name }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
    await expect(page.locator(".points li")).toHaveCount(10);
    await expect(page).toHaveURL(new RegExp(`/${language}/accessibility$`));
  }
});
