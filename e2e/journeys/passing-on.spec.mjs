// What a visitor passes on from an exhibit, plans at a museum, and what search engines read of both.
import AxeBuilder from "@axe-core/playwright";
import jsQR from "jsqr";
import { readFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { showPacked } from "../packed.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const museum = {
  id: "m", name: { kk: "Өнер музейі", ru: "Музей искусств", en: "Museum of Arts" }, email: "info@museum.example",
  settlement: { en: "Almaty" }, address: { en: "Satpaev street 22" }, hours: { osm: "Tu-Su 10:00-18:00; Mo off" },
  location: { latitude: 43.2364, longitude: 76.9456, precision: "site" },
};
const bowl = {
  id: "bowl", title: { kk: "Тостаған", ru: "Чаша", en: "{Bowl} of \"50%\" & _more_" }, museum: "m", inventory_number: "КП 12/3",
  makers: [{ name: { kk: "Әбілхан Қастеев" } }], date: { from: 1969, to: 1969 }, description: { en: "It shines.", kk: "Ол жарқырайды." },
  rights: "https://creativecommons.org/publicdomain/zero/1.0/",
};
const plain = { id: "plain", title: { en: "Bare thing" } };
const story = { id: "s", title: { en: "A show" }, kind: "exhibition", start: "2024-11-06", summary: { en: "What is shown." } };
const records = { museums: [museum], exhibits: [bowl, plain], stories: [story] };

const open = async (page, name, address = "en/exhibits/bowl", lists = records) => {
  await showPacked(page, lists);
  await page.goto(address);
  const button = page.getByRole("button", { name, exact: true });
  await button.click();
  await expect(page.locator(".more-open h2")).toHaveText(name);
  return page.locator(".more-open");
};

/** What another program reads in a QR code as it is seen. */
async function scanned(code) {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** Takes something from the browser before the page starts. */
const without = (page, name) => page.addInitScript((name) => Object.defineProperty(Navigator.prototype, name, { value: undefined }), name);

test("the link is copied, and that is said", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const part = await open(page, "Share", "en/exhibits/bowl?open=7");
  await part.getByRole("button", { name: "Copy the link" }).click();
  await expect(part.getByRole("status").first()).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}en/exhibits/bowl`);
  const code = part.getByRole("img", { name: "QR code of this page" });
  await expect.poll(() => scanned(code)).toBe(`${baseURL}en/exhibits/bowl`);
  // The same button closes it.
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(part).toHaveCount(0);
});

test("without a clipboard the link is selected, and without a sheet none is offered", async ({ page, baseURL }) => {
  await without(page, "clipboard");
  await without(page, "share");
  const part = await open(page, "Поделиться", "ru/exhibits/bowl");
  await part.getByRole("button", { name: "Скопировать ссылку" }).click();
  await expect(part.getByRole("status")).toHaveText(/Браузер не разрешает копировать/);
  const selected = await part.locator("textarea").evaluate((own) => own.value.slice(own.selectionStart, own.selectionEnd));
  expect(selected).toBe(`${baseURL}ru/exhibits/bowl`);
  await expect(part.getByRole("button")).toHaveCount(1);
});

test("the device's sheet gets the title and the address; one that does not open is told", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const refuse = (name) => Promise.reject(new DOMException("", name));
    const answers = [(page) => Promise.resolve((window.shared = page)), () => refuse("AbortError"), () => refuse("NotAllowedError")];
    Navigator.prototype.share = (page) => answers.shift()(page);
  });
  const part = await open(page, "Share");
  const button = part.getByRole("button", { name: "Share through this device…" });
  const status = part.getByRole("status").last();
  await button.click();
  await expect.poll(() => page.evaluate(() => window.shared)).toEqual({ title: bowl.title.en, url: `${baseURL}en/exhibits/bowl` });
  await button.click();
  await expect(status).toBeEmpty();
  await button.click();
  await expect(status).toHaveText(/did not open its sharing sheet/);
});

test("citations in four forms, two of them as files", async ({ page, baseURL }) => {
  await page.clock.setFixedTime(new Date(2026, 4, 1, 12));
  const part = await open(page, "Cite");
  const field = (name) => part.getByRole("textbox", { name });
  const address = `${baseURL}en/exhibits/bowl`;
  await expect(field("In words")).toHaveValue(
    `Әбілхан Қастеев. {Bowl} of "50%" & _more_. 1969. Museum of Arts, Inventory number КП 12/3. Museums of Kazakhstan. ${address} (seen on 1\u00a0May 2026).`,
  );
  await expect(field("By GOST")).toHaveValue(
    `Әбілхан Қастеев. {Bowl} of "50%" & _more_ [Электронный ресурс]: 1969 / Museum of Arts, инв. № КП 12/3 // Museums of Kazakhstan: [сайт]. URL: ${address} (дата обращения: 01.05.2026).`,
  );
  const title = "title = {{{\\textbraceleft}Bowl{\\textbraceright} of \"50\\%\" \\& \\_more\\_}},";
  await expect(field("BibTeX")).toHaveValue(new RegExp(title.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")));
  for (const [name, kind] of [["BibTeX", "bib"], ["RIS", "ris"]]) {
    const [download] = await Promise.all([page.waitForEvent("download"), part.getByRole("link", { name: `bowl.${kind}` }).click()]);
    expect(download.suggestedFilename()).toBe(`bowl.${kind}`);
    const file = await readFile(await download.path(), "utf8");
    expect(file.replaceAll("\r\n", "\n")).toBe(await field(name).inputValue());
    expect(file.includes("\r\n")).toBe(kind === "ris");
  }
});

test("the record as linked data, with its rights as an address", async ({ page, baseURL }) => {
  const part = await open(page, "Download");
  const files = [];
  for (const name of ["bowl.linked-art.jsonld", "bowl.schema-org.jsonld"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), part.getByRole("link", { name }).click()]);
    files.push(JSON.parse(await readFile(await download.path(), "utf8")));
  }
  const [art, work] = files;
  expect([art.type, art.id, art._label]).toEqual(["HumanMadeObject", `${baseURL}en/exhibits/bowl`, bowl.title.en]);
  expect(art.subject_to[0].classified_as[0].id).toBe(bowl.rights);
  expect(art.current_custodian[0]).toEqual({ id: `${baseURL}en/museums/m`, type: "Group", _label: "Museum of Arts" });
  expect([work["@type"], work.license, work.provider.name]).toEqual(["VisualArtwork", bowl.rights, "Museum of Arts"]);
});

test("a mistake is told to the museum, else to the portal, else the words say where to turn", async ({ page }) => {
  const settings = async (contact) => page.route("**/portal.json", async (route) => {
    route.fulfill({ json: { ...(await (await route.fetch()).json()), contact } });
  });
  await settings({ email: "portal@portal.example" });
  let part = await open(page, "Report a mistake");
  const letter = new URL(await part.getByRole("link", { name: "Write a letter" }).getAttribute("href"));
  expect([letter.protocol, letter.pathname]).toEqual(["mailto:", "info@museum.example"]);
  expect(letter.searchParams.get("subject")).toContain(bowl.title.en);
  expect(letter.searchParams.get("body")).toContain("/en/exhibits/bowl");
  part = await open(page, "Report a mistake", "en/exhibits/plain");
  await expect(part.getByRole("link", { name: "Write a letter" })).toHaveAttribute("href", /^mailto:portal@portal\.example\?/);
  await settings({});
  part = await open(page, "Report a mistake", "en/exhibits/plain");
  await expect(part).toContainText("The record names no museum");
  await expect(part.getByRole("link")).toHaveCount(0);
  part = await open(page, "Report a mistake", "en/exhibits/bowl", { ...records, museums: [{ ...museum, email: "two@a.kz,b@a.kz" }] });
  await expect(part).toContainText("Please turn to the museum itself");
  await expect(part.getByRole("link", { name: "Museum of Arts" })).toBeVisible();
  await expect(part.getByRole("link", { name: "Write a letter" })).toHaveCount(0);
});

test("a label is printed alone, a page without its menus", async ({ page, baseURL }) => {
  await page.addInitScript(() => (window.print = () => (window.prints = (window.prints ?? 0) + 1)));
  await page.addInitScript(() => localStorage.setItem("museum-portal-appearance", "dark"));
  const part = await open(page, "Басып шығару", "kk/exhibits/bowl");
  await part.getByRole("button", { name: "Заттаңбаны басып шығару" }).click();
  expect(await page.evaluate(() => window.prints)).toBe(1);
  await page.emulateMedia({ media: "print" });
  const label = page.locator("#printed");
  for (const words of ["Тостаған", "Әбілхан Қастеев", "1969 ж.", "Өнер музейі", "КП 12/3"]) await expect(label).toContainText(words);
  await expect.poll(() => scanned(label.getByRole("img"))).toBe(`${baseURL}kk/exhibits/bowl`);
  await expect(page.locator("#app")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(label).toHaveCount(0);
  await expect(page.locator("main h1")).toBeVisible();
  // On white paper even for those who read light letters on the screen.
  const ink = () => page.locator("main h1").evaluate((own) => Number(getComputedStyle(own).color.match(/[\d.]+/)[0]));
  expect(await ink()).toBeLessThan(0.5);
  await page.emulateMedia({ media: "screen" });
  expect(await ink()).toBeGreaterThan(0.5);
  await page.emulateMedia({ media: "print" });
  for (const unwanted of ["body .header", "body .footer", ".more", ".more-open"]) await expect(page.locator(unwanted)).toBeHidden();
});

test("every part is without a violation and within the window", async ({ page }) => {
  await showPacked(page, records);
  await page.goto("kk/exhibits/bowl");
  const row = page.getByRole("group", { name: "Осы жазбамен не істеуге болады" });
  const ways = row.locator("[aria-controls]");
  await expect(ways).toHaveCount(5);
  for (const button of await ways.all()) {
    await button.click();
    await expect(page.locator(".more-open h2")).toHaveText(await button.innerText());
    await page.waitForLoadState("networkidle");
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include(".more-open").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  }
});

test("what may be done stands in tiles of one size, each with its drawing and room for its words", async ({ page, viewport }) => {
  await showPacked(page, records);
  for (const language of ["kk", "kk-Latn", "ru", "en"]) {
    await page.goto(`${language}/exhibits/bowl`);
    const row = page.locator(".more[role]");
    await expect(row.locator("> *")).toHaveCount(7);
    for (const width of viewport.width < 900 ? [360, 320] : [viewport.width, 1000]) {
      await page.setViewportSize({ ...viewport, width });
      const buttons = await row.locator("> *").evaluateAll((all) =>
        all.map((own) => {
          const { x, y, width, height } = own.getBoundingClientRect();
          const { maskImage, maskPosition } = getComputedStyle(own, "::before");
          return { x, y, width, height, drawing: `${maskImage} ${maskPosition}`, isCut: own.scrollWidth > own.clientWidth };
        }),
      );
      const [keep, ...tiles] = buttons;
      const where = `${language}, ${width} px`;
      expect(Math.min(...buttons.map(({ height }) => height)), where).toBeGreaterThanOrEqual(44);
      expect(Math.max(...tiles.map((own) => own.width)) - Math.min(...tiles.map((own) => own.width)), where).toBeLessThan(1);
      expect(buttons.filter(({ isCut }) => isCut), where).toEqual([]);
      expect(keep.y, where).toBeLessThan(tiles[0].y);
      const rows = new Map(tiles.map(({ y }) => [y, tiles.filter((own) => own.y === y).length]));
      expect([...rows.values()], where).toEqual(width === 1280 ? [6] : [3, 3]);
      expect(new Set(buttons.map(({ drawing }) => drawing)).size, where).toBe(7);
      expect(keep.drawing).toContain("actions.svg");
    }
  }
});

test("a visit is planned, and nobody else is asked before a link is followed", async ({ page }) => {
  const others = [];
  page.on("request", (request) => new URL(request.url()).hostname !== "127.0.0.1" && others.push(request.url()));
  // A Wednesday in Kazakhstan already.
  await page.clock.setFixedTime(new Date("2026-05-05T22:00:00Z"));
  await showPacked(page, records);
  await page.goto("en/museums/m");
  const visit = page.locator("section", { has: page.getByRole("heading", { name: "Plan a visit", level: 2 }) }).last();
  const days = visit.locator(".facts > div");
  await expect(days).toHaveCount(7);
  await expect(days.first()).toHaveText(/Wednesday\s*10:00–18:00 \(today\)/);
  await expect(days.nth(5)).toHaveText(/Monday\s*closed/);
  await expect(visit).toContainText("Almaty, Satpaev street 22");
  await expect(visit.getByRole("link", { name: "Route on OpenStreetMap" })).toHaveAttribute("href", /directions\?to=43\.2364%2C76\.9456$/);
  await expect(visit.getByRole("link", { name: /map application/ })).toHaveAttribute("href", /^geo:43\.2364,76\.9456/);
  await page.waitForLoadState("networkidle");
  expect(others).toEqual([]);
});

test.describe("search engines", () => {
  /** What stands in the head. */
  const head = (page) => page.evaluate(() => {
    const links = [...document.head.querySelectorAll("link[rel=canonical], link[rel=alternate]")];
    const data = [...document.querySelectorAll("script[type='application/ld+json']")].map((own) => JSON.parse(own.textContent));
    return {
      links: links.map(({ rel, hreflang, href }) => [hreflang || rel, href.slice(document.baseURI.length)]),
      description: document.head.querySelector("[name=description]").content,
      data,
    };
  });

  test("read of the page that is shown, however it was come to", async ({ page }) => {
    await showPacked(page, records);
    await page.goto("en/exhibits/bowl");
    const data = async () => (await head(page)).data;
    const types = async () => (await data()).flat().map((own) => own["@type"]);
    const heading = page.locator("main h1");
    await expect(heading).toHaveText(bowl.title.en);
    await expect.poll(types).toEqual(["VisualArtwork", "BreadcrumbList"]);
    expect((await data())[0][0].name).toBe(bowl.title.en);
    await page.getByRole("link", { name: "Museum of Arts" }).click();
    await expect(heading).toHaveText("Museum of Arts");
    await expect.poll(types).toEqual([["Museum", "Organization"], "BreadcrumbList"]);
    const [[own, way]] = await data();
    expect(own.geo).toEqual({ "@type": "GeoCoordinates", latitude: 43.2364, longitude: 76.9456 });
    expect(way.itemListElement.map(({ name }) => name)).toEqual(["Museums of Kazakhstan", "Museums", "Museum of Arts"]);
    if (!(await page.locator("#menu").isVisible())) await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: "News", exact: true }).first().click();
    await expect(heading).toContainText("News");
    await expect.poll(types).toEqual([]);
    await page.getByRole("link", { name: "A show" }).click();
    await expect(heading).toHaveText("A show");
    await expect.poll(types).toEqual(["ExhibitionEvent", "BreadcrumbList"]);
    await page.goBack();
    await page.goBack();
    await expect.poll(types).toEqual([["Museum", "Organization"], "BreadcrumbList"]);
  });

  test("find each page in every language, and what it begins with", async ({ page }) => {
    await showPacked(page, records);
    const links = async () => (await head(page)).links.sort();
    const tags = ["kk", "kk-Latn", "kk-Arab", "ru", "en"];
    const expected = (tag, path) =>
      [["canonical", `${tag}/${path}`], ["x-default", `kk/${path}`], ...tags.map((own) => [own, `${own}/${path}`])].sort();
    for (const tag of ["kk", "ru", "en"]) {
      await page.goto(`${tag}/exhibits/bowl?open=7#content`);
      await expect.poll(links).toEqual(expected(tag, "exhibits/bowl"));
    }
    expect((await head(page)).description).toBe("It shines.");
    // Another page, and another language, without the page being loaded anew.
    await page.getByRole("link", { name: "Museum of Arts" }).click();
    await expect.poll(links).toEqual(expected("en", "museums/m"));
    expect((await head(page)).description).not.toBe("It shines.");
    await page.locator("footer, header").getByRole("link", { name: "Қазақша", includeHidden: true }).dispatchEvent("click");
    await expect.poll(links).toEqual(expected("kk", "museums/m"));
  });
});
