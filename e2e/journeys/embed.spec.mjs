// What is in the portal, shown on sites of others.
import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { element, expect, script, test } from "./hosts.mjs";
import { deepAddress } from "./test.mjs";

const one = { of: "golden-man-reconstruction" };
const all = [
  ["museum-exhibit", one],
  ["museum-exhibits", { museum: "central-state-museum", most: 3 }],
  ["museum-exhibits", { of: "model-kobyz model-saddle", size: "small" }],
  ["museum-card", { of: "almaty-museum" }],
  ["museum-tour", { of: "csm-online" }],
  ["museum-search", {}],
];
const lines = (portal, language, more = {}) =>
  script(portal) + all.map(([name, attributes]) => element(portal, name, { ...attributes, ...more, language }, "ru/exhibits")).join("\n");

for (const [language, title, hours] of [
  ["kk", "«Алтын адамның» киімі мен қару-жарағының реконструкциясы", "дүйсенбі"],
  ["ru", "Реконструкция одежды и оружия «Золотого человека»", "понедельник"],
  ["en", "Reconstruction of the dress and weapons of the “Golden Man”", "Monday"],
])
  test(`every element is shown in ${language}, and all can use it`, async ({ page, host, portal }) => {
    await host("plain.html", lines(portal, language));
    const exhibit = page.locator("museum-exhibit");
    await expect(exhibit.getByRole("link", { name: title })).toHaveAttribute("href", `${portal}${language}/exhibits/golden-man-reconstruction`);
    await expect(page.locator("museum-exhibits").first().locator("li")).toHaveCount(3);
    await expect(page.locator("museum-exhibits").nth(1).locator("li")).toHaveCount(2);
    await expect(page.locator("museum-exhibits").nth(1).locator("img").first()).toHaveJSProperty("complete", true);
    await expect(page.locator("museum-card").locator("dt").first()).toHaveText(hours);
    await expect(page.locator("museum-tour").getByRole("link")).toHaveAttribute("href", `${portal}${language}/tours/csm-online`);
    await expect(page.locator("museum-search").getByRole("searchbox")).toBeVisible();
    for (const theme of ["light", "dark"]) {
      await page.evaluate((theme) => document.querySelectorAll("main > *").forEach((one) => one.localName.startsWith("museum-") && one.setAttribute("theme", theme)), theme);
      const { violations } = await new AxeBuilder({ page }).include("museum-exhibit, museum-exhibits, museum-card, museum-tour, museum-search").analyze();
      expect(violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the link to the portal is there", async ({ page, host, portal }) => {
    await host("plain.html", lines(portal, "ru"));
    await expect(page.getByRole("link", { name: "In the portal" })).toHaveCount(all.length);
  });
});

test("nothing is fetched before it comes near, and one script and one catalogue do for fifty elements", async ({ page, host, portal }) => {
  const asked = [];
  page.on("request", (request) => request.url().startsWith(portal) && asked.push(request.url().slice(portal.length)));
  const fifty = element(portal, "museum-exhibit", one).repeat(50);
  await host("plain.html", `<style>#far { margin-bottom: 9000px }</style>${script(portal)}<p id="far">Far</p>${fifty}`);
  await page.waitForFunction(() => customElements.get("museum-exhibit"));
  await page.waitForTimeout(500);
  expect(asked).toEqual(["embed/v1/museum.js", "embed/1.0.0/museum.js"]);
  await page.locator("museum-exhibit").first().scrollIntoViewIfNeeded();
  await expect(page.locator("museum-exhibit").first().getByRole("article")).toBeVisible();
  await page.locator("museum-exhibit").last().scrollIntoViewIfNeeded();
  await expect(page.locator("museum-exhibit").last().getByRole("article")).toBeVisible();
  for (const path of new Set(asked)) expect(asked.filter((other) => other === path), path).toHaveLength(1);
});

test("an element speaks the language of the page around it", async ({ page, host, portal }) => {
  const around = ["kk", "ru-KZ", "kz", "de"].map((language) => `<div lang="${language}">${element(portal, "museum-search")}</div>`);
  await host("plain.html", script(portal) + around.join(""));
  for (const [at, word] of ["Іздеу", "Поиск", "Іздеу", "Іздеу"].entries()) await expect(page.locator("museum-search").nth(at).getByRole("button")).toHaveText(word);
});

test("an element is dark where its ground is, and has the colours that the page gives it", async ({ page, host, portal }) => {
  const grounds = ["#fff", "#101418", "oklch(20% 0.02 260)", "color(srgb 1 1 0.9)", "rgb(0 0 0 / 0.1)"];
  const styled = `<style>.own { --museum-background: rgb(250, 240, 200); --museum-text: rgb(60, 0, 0); --museum-radius: 0px; }</style>`;
  const standing = grounds.map((ground) => `<div style="background: ${ground}">${element(portal, "museum-exhibit", one)}</div>`);
  await host("plain.html", `${styled}${script(portal)}${standing.join("")}<div class="own">${element(portal, "museum-exhibit", one)}</div>`);
  for (const [at, look] of ["light", "dark", "dark", "light", "light"].entries())
    await expect(page.locator("museum-exhibit").nth(at).locator(".portal")).toHaveAttribute("data-appearance", look);
  const own = page.locator(".own .card");
  await expect(own).toHaveCSS("background-color", "rgb(250, 240, 200)");
  await expect(own).toHaveCSS("color", "rgb(60, 0, 0)");
  await expect(own).toHaveCSS("border-radius", "0px");
});

for (const [what, before, after] of [
  ["with the system", "@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }", (page) => page.emulateMedia({ colorScheme: "dark" })],
  ["with the system, slowly", "body { transition: background-color 300ms } @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }", (page) => page.emulateMedia({ colorScheme: "dark" })],
  ["as its reader chooses", "[data-theme=dark] body { background: #111; color: #eee }", (page) => page.evaluate(() => (document.documentElement.dataset.theme = "dark"))],
])
  test(`a page that becomes dark ${what} takes its elements along, but for those that have a look of their own`, async ({ page, host, portal }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await host("plain.html", `<style>body { background: #fff; color: #111 } ${before}</style>${script(portal)}${element(portal, "museum-exhibit", one)}${element(portal, "museum-exhibit", { ...one, theme: "light" })}`);
    const look = (at) => page.locator("museum-exhibit").nth(at).locator(".portal");
    for (const at of [0, 1]) {
      await expect(page.locator("museum-exhibit").nth(at).getByRole("article")).toBeVisible();
      await expect(look(at)).toHaveAttribute("data-appearance", "light");
    }
    const card = await page.locator("museum-exhibit").first().getByRole("article").elementHandle();
    await after(page);
    await expect(look(0)).toHaveAttribute("data-appearance", "dark");
    await expect(look(1)).toHaveAttribute("data-appearance", "light");
    expect(await card.evaluate((card) => card.isConnected), "it is not built anew").toBe(true);
    const { violations } = await new AxeBuilder({ page }).include("museum-exhibit").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

test.describe("Kazakh in other alphabets", () => {
  test.use({ expectedErrors: [deepAddress] });
  for (const [tag, dir] of [["kk-Latn", "ltr"], ["kk-Arab", "rtl"]])
    test(`${tag} is what the portal has`, async ({ page, host, portal }) => {
      const texts = async (place) => (await place.allInnerTexts()).map((text) => text.trim());
      await page.goto(`${portal}${tag}/exhibits?museum=central-state-museum`);
      await expect(page.locator(".cards h3").nth(5)).toBeVisible();
      const titles = (await texts(page.locator(".cards h3"))).slice(0, 6);
      const total = await page.locator(".found").innerText();
      await page.goto(`${portal}${tag}/museums/almaty-museum`);
      const museum = await page.locator("main h1").innerText();
      const asked = [];
      page.on("request", (request) => request.url().includes("/embed/") && asked.push(request.url().split("/").at(-1)));
      const of = { museum: "central-state-museum", most: 6 };
      // Of one the attribute says it, of the other the page around it.
      const lines = element(portal, "museum-exhibits", { ...of, language: tag }) + `<div lang="${tag}">${element(portal, "museum-card", { of: "almaty-museum" })}${element(portal, "museum-search")}</div>`;
      await host("plain.html", script(portal) + lines);
      const list = page.locator("museum-exhibits");
      await expect(list.locator("li")).toHaveCount(6);
      expect(await texts(list.locator(".title"))).toEqual(titles);
      await expect(list.locator(".all")).toContainText(total);
      await expect(list.locator(".portal")).toHaveAttribute("dir", dir);
      await expect(list.locator(".portal")).toHaveAttribute("lang", tag);
      await expect(list.locator("li a").first()).toHaveAttribute("href", new RegExp(`/${tag}/exhibits/`));
      await expect(page.locator("museum-card .title")).toHaveText(museum);
      for (const text of await texts(page.locator("museum-card, museum-search"))) expect(text).not.toMatch(/[\u0400-\u04ff]/);
      expect(asked.filter((name) => name === "alphabets.js"), "once, for all").toHaveLength(1);
      const { violations } = await new AxeBuilder({ page }).include("museum-exhibits, museum-card, museum-search").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    });
});

test("the page is told what happens, and may keep its visitor", async ({ page, host, portal }) => {
  await host("plain.html", script(portal) + element(portal, "museum-exhibit", one));
  await expect(page.locator("museum-exhibit").getByRole("article")).toBeVisible();
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener("museum-ready", ({ target }) => window.heard.push(["ready", target.localName]));
    document.addEventListener("museum-open", (event) => (event.preventDefault(), window.heard.push(["open", event.detail.href])));
    document.querySelector("museum-exhibit").of = "model-saddle";
  });
  await page.locator("museum-exhibit").getByRole("link", { name: /saddle/i }).click();
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([["ready", "museum-exhibit"], ["open", `${portal}en/exhibits/model-saddle`]]);
  expect(page.url()).toContain("plain.html");
});

test.describe("in the portal", () => {
  test.use({ expectedErrors: [deepAddress] });
  test("a search leads to what the portal finds", async ({ page, host, portal }) => {
    await host("plain.html", script(portal) + element(portal, "museum-search", { museum: "central-state-museum" }));
    const search = page.locator("museum-search");
    await search.getByRole("searchbox").fill("алтын");
    const [request] = await Promise.all([page.waitForRequest((request) => request.isNavigationRequest()), search.getByRole("button").click()]);
    expect(request.url()).toBe(`${portal}en/exhibits?museum=central-state-museum&q=${encodeURIComponent("алтын")}`);
    await expect(page.locator("main h1")).toBeVisible();
  });
});

test("nothing is left in the page but five elements", async ({ page, host, portal, context }) => {
  await host("plain.html");
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  await host("plain.html", lines(portal, "ru"));
  await expect(page.locator("museum-card").getByRole("article")).toBeVisible();
  expect(await names()).toEqual(before);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0);
});

test("a version never changes, and the address that follows leads to it", async ({ request, portal }) => {
  const follows = await (await request.get(`${portal}embed/v1/museum.js`)).text();
  const [, version] = /^import "\.\.\/(1\.\d+\.\d+)\/museum\.js";\s*$/.exec(follows);
  const own = await (await request.get(`${portal}embed/${version}/museum.js`)).text();
  expect(await (await request.get(`${portal}worker.js`)).text(), "what the portal keeps for itself").not.toContain("embed/");
  expect(own).toBe(await readFile(new URL(`../../dist/embed/${version}/museum.js`, import.meta.url), "utf8"));
});
