// Lists of exhibits by words, on sites of others: what the portal's own search finds.
import { AxeBuilder } from "@axe-core/playwright";
import { element, expect, script, test } from "./hosts.mjs";
import { deepAddress } from "./test.mjs";

const shown = (page) => page.locator("museum-exhibits");
const byWords = (portal, attributes) => script(portal) + element(portal, "museum-exhibits", { language: "kk", ...attributes });
const idOf = (href) => decodeURIComponent(new URL(href).pathname.split("/").at(-1));
const hrefs = (links) => links.evaluateAll((all) => all.map(({ href }) => href));

/** What the portal finds, the first of it: most of its cards come after its first eight. */
async function foundInPortal(page, address) {
  await page.goto(address);
  await expect(page.locator(".found")).toHaveText(/\d/);
  const total = Number((await page.locator(".found").innerText()).replace(/\D/g, ""));
  const cards = page.locator(".cards a:has(h3)");
  await expect(cards).toHaveCount(Math.min(total, 24));
  return (await hrefs(cards)).map(idOf);
}

test.describe("as the portal finds them", () => {
  test.use({ expectedErrors: [deepAddress] });
  for (const [what, asked, isNothing = false] of [
    ["a Kazakh word", { words: "алтын" }],
    ["one with endings", { words: "қобыздардың" }],
    ["one without its own letters", { words: "кобыз" }],
    ["one in Latin", { words: "qobyz" }],
    ["one in Arabic script", { words: "قوبىز" }],
    ["a Russian one with an ending", { words: "золотого" }],
    ["an English one", { words: "daggers" }],
    ["a typing error", { words: "білзік" }],
    ["another layout of the keyboard", { words: "fknsy" }],
    ["a word that is still being typed", { words: "қобы" }],
    ["several words", { words: "алтын адам" }],
    ["words of which one is nowhere", { words: "алтын zzzz" }, true],
    ["words and a museum", { words: "күміс", museum: "central-state-museum" }],
    ["words and a museum that there is not", { words: "алтын", museum: "nobody" }, true],
    ["nothing that can be found", { words: "zzzzzz" }, true],
    ["a text without words", { words: "— ! ъ" }],
  ])
    test(what, async ({ page, host, portal }) => {
      const { words, museum } = asked;
      const own = await foundInPortal(page, `${portal}kk/exhibits?${new URLSearchParams({ q: words, ...(museum && { museum }) })}`);
      expect(own.length > 0).toBe(!isNothing);
      await host("plain.html", byWords(portal, { ...asked, most: 24 }));
      const links = shown(page).locator("li .main");
      await expect(links.or(shown(page).locator(".nothing")).first()).toBeVisible();
      expect((await hrefs(links)).map(idOf)).toEqual(own);
    });
});

test("where there are more, the way leads to all of them", async ({ page, host, portal }) => {
  await host("plain.html", byWords(portal, { words: "күміс", museum: "central-state-museum", most: 1 }));
  await expect(shown(page).locator("li")).toHaveCount(1);
  const way = shown(page).locator(".all a");
  await expect(way).toHaveText(/^Барлығын көру: \d+ жәдігер$/);
  const { search, pathname } = new URL(await way.getAttribute("href"));
  expect([pathname.split("/").at(-1), [...new URLSearchParams(search)]]).toEqual(["exhibits", [["q", "күміс"], ["museum", "central-state-museum"]]]);
});

for (const [language, words, way] of [["kk", "Ештеңе табылмады", "Жәдігерлерден іздеу"], ["ru", "Ничего не найдено", "Искать среди экспонатов"], ["en", "Nothing found", "Search the exhibits"]])
  test(`nothing found is said in ${language}, with a way on, in a light and in a dark place`, async ({ page, host, portal }) => {
    const one = (theme) => element(portal, "museum-exhibits", { language, theme, words: "zzzzzz" }) + element(portal, "museum-exhibits", { language, theme, words: "алтын", most: 2 });
    await host("plain.html", script(portal) + one("light") + one("dark"));
    for (const at of [0, 2]) {
      await expect(shown(page).nth(at)).toContainText(words);
      await expect(shown(page).nth(at).getByRole("link", { name: way })).toHaveAttribute("href", `${portal}${language}/exhibits`);
    }
    await expect(shown(page).nth(3).getByRole("article")).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).include("museum-exhibits").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    await shown(page).nth(0).getByRole("link").focus();
    await page.keyboard.press("Tab");
    await expect(shown(page).nth(1).getByRole("link").first()).toBeFocused();
  });

test("what finds them comes when it is needed, and once for fifty", async ({ page, host, portal }) => {
  const asked = [];
  page.on("request", (request) => request.url().startsWith(`${portal}embed/`) && asked.push(request.url().slice(portal.length + 6)));
  const fifty = element(portal, "museum-exhibits", { words: "алтын", most: 1 }).repeat(50);
  await host("plain.html", `<style>#far { margin-bottom: 9000px }</style>${byWords(portal, { museum: "central-state-museum", most: 1 })}<p id="far">Far</p>${fifty}`);
  await expect(shown(page).first().getByRole("article")).toBeVisible();
  expect(asked).toEqual(["v1/museum.js", "1.0.0/museum.js"]);
  for (const at of [1, 50]) {
    await shown(page).nth(at).scrollIntoViewIfNeeded();
    await expect(shown(page).nth(at).getByRole("article")).toBeVisible();
  }
  expect(asked.slice(2).sort()).toEqual(["1.0.0/finder.js", "1.0.0/finder.wasm"]);
});

test("other words are other exhibits, and words that are typed fast end with the last", async ({ page, host, portal }) => {
  await host("plain.html", byWords(portal, { words: "қобыз", most: 3 }));
  await expect(shown(page).locator("li").first()).toContainText(/қобыз/i);
  const first = await hrefs(shown(page).locator("li .main"));
  await page.evaluate(() => {
    const one = document.querySelector("museum-exhibits");
    for (const words of ["а", "ал", "алт", "zzzzzz", "білезік"]) one.words = words;
  });
  await expect(shown(page).locator("li").first()).toContainText(/білезік/i);
  await page.evaluate(() => document.querySelector("museum-exhibits").removeAttribute("words"));
  await expect.poll(async () => hrefs(shown(page).locator("li .main"))).toHaveLength(3);
  expect(await hrefs(shown(page).locator("li .main"))).not.toEqual(first);
});

test("hostile words are words", async ({ page, host, portal }) => {
  const hostile = ["<img src=x onerror=alert(1)>", "a".repeat(5000), "алтын ".repeat(500), "\u0000\ud800", "= = =museum=x", "../../..", "%00%ff", "🏺", "İ̇ﬀ"];
  await host("plain.html", byWords(portal, { words: "алтын" }));
  await expect(shown(page).locator("li").first()).toBeVisible();
  for (const words of hostile) {
    const ended = await page.evaluate(
      (words) =>
        new Promise((resolve) => {
          const one = document.querySelector("museum-exhibits");
          for (const name of ["museum-ready", "museum-error"]) one.addEventListener(name, () => resolve(name), { once: true });
          one.words = words;
        }),
      words,
    );
    expect(ended, JSON.stringify(words).slice(0, 40)).toBe("museum-ready");
    await expect(shown(page).locator("img[src='x']")).toHaveCount(0);
  }
});

test("a page whose policy allows wasm shows them", async ({ page, host, portal }) => {
  await host("policy.html", byWords(portal, { portal, words: "алтын" }));
  await expect(shown(page).locator("li").first()).toBeVisible();
});

test.describe("where they cannot be found", () => {
  test.use({ expectedErrors: ["<museum-exhibits>", "Content Security Policy", "status of 404", "ERR_FAILED"] });

  test("a page whose policy allows no wasm keeps its link, and the console says why", async ({ page, host, portal }) => {
    const warned = page.waitForEvent("console", (message) => message.text().startsWith("<museum-exhibits>"));
    const lines = byWords(portal, { portal, words: "алтын" }) + element(portal, "museum-exhibits", { portal, museum: "central-state-museum", most: 2 });
    await host("policy.html", lines, { without: "'wasm-unsafe-eval'" });
    expect((await warned).text()).toContain("'wasm-unsafe-eval'");
    await expect(shown(page).first().getByRole("link", { name: "In the portal" })).toBeVisible();
    await expect(shown(page).last().getByRole("article"), "what needs none is shown").toHaveCount(2);
  });

  for (const name of ["finder.wasm", "portal.json"])
    test(`${name} that does not come leaves the link, and comes at the next try`, async ({ page, host, portal }) => {
      await page.route(`**/${name}`, (route) => route.abort(), { times: 1 });
      const told = page.waitForEvent("console", (message) => message.text().startsWith("<museum-exhibits>"));
      await host("plain.html", byWords(portal, { words: "алтын" }));
      await told;
      await expect(shown(page).getByRole("link", { name: "In the portal" })).toBeVisible();
      await page.evaluate(() => (document.querySelector("museum-exhibits").words = "қобыз"));
      await expect(shown(page).locator("li").first()).toContainText(/қобыз/i);
    });

  test("damaged blocks are told", async ({ page, host, portal }) => {
    const { gzipSync } = await import("node:zlib");
    await page.route("**/*.pack", async (route) => route.fulfill({ response: await route.fetch(), body: gzipSync(Buffer.from("another")) }));
    const warned = page.waitForEvent("console", (message) => message.text().startsWith("<museum-exhibits>"));
    await host("plain.html", byWords(portal, { words: "алтын" }));
    expect((await warned).text()).toContain("is damaged");
    await expect(shown(page).getByRole("link", { name: "In the portal" })).toBeVisible();
  });
});

test("a frame shows them", async ({ page, host, portal }) => {
  await host("plain.html", `<iframe src="${portal}embed/v1/frame.html?exhibits=&words=қобыз&most=2&language=ru" sandbox="allow-scripts allow-popups" title="Museum" width="360" height="600"></iframe>`);
  await expect(page.frameLocator("iframe").locator("li")).toHaveCount(2);
  await expect(page.frameLocator("iframe").locator("li").first()).toContainText(/кобыз/i);
});
