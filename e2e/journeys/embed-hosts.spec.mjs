// Pages that make it hard: each shows the elements, and is the same elsewhere.
import { element, expect, script, test } from "./hosts.mjs";

const pasted = (portal) =>
  script(portal) +
  element(portal, "museum-exhibit", { portal, of: "model-bracelet" }) +
  element(portal, "museum-card", { portal, of: "almaty-museum" }) +
  element(portal, "museum-exhibits", { portal, of: "model-kobyz golden-man-reconstruction", size: "small" });

const shown = (page) => page.locator("museum-exhibit, museum-card, museum-exhibits").getByRole("article");

/** How the page's own things look to the browser, by all properties but those of places. */
const looks = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("html, body, main, h1, main > p, main > p a, form, label, input, button")].flatMap((one, at) => {
      const style = getComputedStyle(one);
      const isOfPlace = (name) => /^(margin|block-size|height|perspective-origin|transform-origin|bottom|top|inset-)/.test(name);
      return [...style].filter((name) => !isOfPlace(name)).map((name) => `${one.localName} ${at}, ${name}: ${style.getPropertyValue(name)}`);
    }),
  );

const above = async (page) => {
  const { y, height } = await page.locator("p.before").boundingBox();
  const { width } = page.viewportSize();
  return page.screenshot({ clip: { x: 0, y: 0, width, height: Math.floor(y + height) }, animations: "disabled" });
};

for (const name of ["plain", "reset", "bootstrap", "jquery", "policy", "right-to-left", "base"])
  test(`${name}: the elements are there, and the page is what it was`, async ({ page, host, portal }) => {
    await host(`${name}.html`);
    const without = { looks: await looks(page), above: await above(page), whole: await page.screenshot({ fullPage: true }) };
    await host(`${name}.html`, pasted(portal));
    await expect(shown(page)).toHaveCount(4);
    for (const article of await shown(page).all()) {
      const { width, height } = await article.boundingBox();
      expect([width > 200, height > 60], await article.innerText()).toEqual([true, true]);
    }
    const before = new Set(without.looks);
    expect((await looks(page)).filter((look) => !before.has(look))).toEqual([]);
    expect((await above(page)).equals(without.above), "what stands above, to the pixel").toBe(true);
    await page.evaluate(() => document.querySelectorAll("main > :is(museum-exhibit, museum-card, museum-exhibits, script)").forEach((one) => one.remove()));
    expect((await page.screenshot({ fullPage: true })).equals(without.whole), "all of the page without them, to the pixel").toBe(true);
  });

test("their look is their own, whatever the page's style sheets say", async ({ page, host, portal }) => {
  const styles = async (name) => {
    await host(`${name}.html`, pasted(portal));
    await expect(shown(page)).toHaveCount(4);
    return page.evaluate(() => {
      const root = document.querySelector("museum-exhibit").shadowRoot;
      const parts = [".card", ".picture", ".title", ".title a", ".facts"].map((one) => getComputedStyle(root.querySelector(one)));
      const names = ["display", "float", "margin", "padding", "border-top-width", "font-size", "font-weight", "letter-spacing", "text-transform", "text-align", "color", "background-color", "line-height"];
      return parts.map((style) => names.map((name) => `${name}: ${style.getPropertyValue(name)}`));
    });
  };
  const plain = await styles("plain");
  for (const name of ["reset", "jquery", "policy"]) expect(await styles(name), name).toEqual(plain);
});

test.describe("where the page's policy allows nothing of ours", () => {
  test.use({ expectedErrors: ["Content Security Policy"] });
  test("the link stays, and the page", async ({ page, host }) => {
    await host("policy.html", pasted("https://not-allowed.example/"));
    await expect(page.getByRole("link", { name: "In the portal" })).toHaveCount(3);
    await expect(page.locator("p.after")).toBeVisible();
  });
});

test.describe("a page that has redefined customElements", () => {
  test.use({ expectedErrors: ["museum elements: this page lets none be defined"] });
  for (const way of ["", "?none"])
    test(`keeps its links${way}`, async ({ page, host, portal }) => {
      const warned = page.waitForEvent("console", (message) => message.text().includes("museum elements"));
      await host(`redefined.html${way}`, pasted(portal));
      await warned;
      await expect(page.getByRole("link", { name: "In the portal" })).toHaveCount(3);
    });
});

test("a React app makes them, moves them and takes them away", async ({ page, host, portal }) => {
  const link = `${portal}ru/exhibits`;
  const items = [
    { name: "museum-exhibit", link, portal, of: "model-bracelet" },
    { name: "museum-card", link, portal, of: "almaty-museum" },
  ];
  await host("react.html", `${script(portal)}<script id="items" type="application/json">${JSON.stringify(items)}</script><div id="app"></div>`);
  await expect(shown(page)).toHaveCount(2);
  const order = () => page.evaluate(() => [...document.querySelectorAll("#app > div > :not(button)")].map((one) => one.localName));
  await expect.poll(() => page.locator("museum-exhibit img").evaluate(({ complete, naturalWidth }) => complete && naturalWidth > 0)).toBe(true);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator("#turn").click();
  await expect.poll(order).toEqual(["museum-card", "museum-exhibit"]);
  await expect(shown(page)).toHaveCount(2);
  expect(asked.filter((url) => url.startsWith(portal)), "what is here is not fetched again").toEqual([]);
  await page.locator("#hide").click();
  await expect(page.locator("museum-card")).toHaveCount(0);
  await page.locator("#hide").click();
  await expect(shown(page)).toHaveCount(2);
});
