import { deepAddress } from "../../journeys/test.mjs";
import { exhibits } from "../catalogue.mjs";
import { expect, needs, settled, test, turn } from "./test.mjs";

needs("opensearch");
test.use({ expectedErrors: [deepAddress] });

const own = "exhibits";
const connected = "catalogues/opensearch/exhibits";
const found = (page) => page.locator(".found");
const titles = (page) => page.locator(".cards h3");

/** What a visitor sees of a list: how many were found, the titles, the filters with their counts. */
async function seen(page, address) {
  await page.goto(address);
  await expect(page.locator(".found, .empty").first()).toBeVisible();
  await settled(page);
  const counts = page.locator(".filters label");
  return { found: await found(page).allInnerTexts(), titles: await titles(page).allInnerTexts(), filters: await counts.allInnerTexts() };
}

test("words are found in any spelling", async ({ page }) => {
  for (const spelling of ["қобыз", "кобыз", "kobyz", "qobyz", "qobız"]) {
    await page.goto(`kk/${connected}?q=${spelling}`);
    await expect(found(page)).toHaveText("4 жәдігер");
    await expect(titles(page).first()).toContainText(/қобыз/i);
  }
  for (const spelling of ["алтын адам", "Алтын Адам", "altyn adam", "алт ад"]) {
    await page.goto(`kk/${connected}?q=${spelling}`);
    await expect(titles(page).first()).toContainText(/алтын адам/i);
  }
});

/** All words of an exhibit that are searched, in every language. */
function searched(exhibit) {
  const { title, description, physical_description, provenance, credit_line, findspot, makers = [] } = exhibit;
  const { object_type, period, culture, materials, techniques, subjects } = exhibit;
  const said = (text) =>
    typeof text === "string" ? [text] : Object.entries(text ?? {}).flatMap(([name, inside]) => (name === "id" ? [] : said(inside)));
  const names = [title, findspot?.name, ...makers.map(({ name }) => name)];
  const terms = [object_type, period, culture, materials, techniques, subjects];
  return said([...names, ...terms, description, physical_description, provenance, credit_line]).join("\n");
}

// What each of these letters may be written with.
const [a, e, i, k, n, r, s, t, u] = ["[аәaä]", "[еёэe]", "[ийіыiıy]", "([кқq]|k(?!h))", "[нңnñ]", "[рr]", "[сs]", "[тt]", "[уұүuūü]"];
const [sh, zh] = ["(ш|щ|ş|sh|shch)", "(ж|j|zh)"];

for (const [words, spellings] of [
  ["сақ", s + a + k],
  ["саки", s + a + k + i],
  ["Jetısu", zh + e + t + i + s + u],
  ["щит", sh + i + t],
  ["shanyrak", sh + a + n + i + r + a + k],
  ["19", "19"],
  ["reconstruction", "reconstruction"],
  ["!!!", ""],
  ["мұндай сөз жоқ", "мұндай сөз жоқ"],
]) {
  test(`«${words}» finds every record with a word that begins so, in any spelling`, async ({ page }) => {
    const begins = new RegExp(`(?<![\\p{L}\\p{N}])${spellings}`, "iu");
    const count = exhibits.filter((exhibit) => begins.test(searched(exhibit))).length;
    const shown = await seen(page, `en/${connected}?q=${encodeURIComponent(words)}`);
    expect(shown.titles.length).toBe(Math.min(count, 24));
    if (count > 0) expect(shown.found).toEqual([`${count} exhibit${count === 1 ? "" : "s"}`]);
  });
}

for (const [language, sort] of [["kk", "title"], ["ru", "title"], ["en", "title"], ["en", "oldest"], ["en", "newest"]]) {
  test(`its order «${sort}» is that of the portal itself in ${language}`, async ({ page }) => {
    const query = `?sort=${sort}${sort === "title" ? "&page=3" : ""}`;
    const one = await seen(page, `${language}/${own}${query}`);
    expect((await seen(page, `${language}/${connected}${query}`)).titles).toEqual(one.titles);
  });
}

test("titles in Latin are in the order of the alphabet of 2021", async ({ page }) => {
  const alphabet = "aäbdefgğhıijklmnñoöpqrsştuūüvyz";
  const { titles } = await seen(page, `kk-Latn/${connected}?sort=title&page=3`);
  const words = titles.map((title) => title.toLocaleLowerCase("tr").match(/\p{L}+/u)[0]);
  expect(words.length).toBe(24);
  const places = words.map((word) => [...word].map((letter) => String.fromCharCode(65 + alphabet.indexOf(letter))).join(""));
  expect(places).toEqual([...places].sort());
});

test("a field's other values are still counted when one of them is chosen", async ({ page }) => {
  await page.goto(`en/${connected}`);
  const box = page.getByRole("checkbox", { name: /^string instrument/i });
  const other = page.locator("label", { has: page.getByRole("checkbox", { name: /^painting/i }) }).locator(".filter-count");
  const count = await page.locator("label", { has: box }).locator(".filter-count").innerText();
  const before = await other.innerText();
  await box.check();
  await expect(found(page)).toHaveText(`${count} exhibits`);
  await expect(other).toHaveText(before);
});

test("a node is lost while visitors search, and none of them notices", async ({ page }) => {
  const words = ["қобыз", "алтын адам", "саки", "wood", "Jetısu", "щит"];
  const look = async (word) => seen(page, `en/${connected}?q=${encodeURIComponent(word)}`);
  const before = {};
  for (const word of words) before[word] = await look(word);
  const statuses = [];
  page.on("response", (answer) => answer.url().includes("/api/") && statuses.push(answer.status()));
  let stopped;
  const stopping = turn("stopNode", "opensearch", "exhibits").then((node) => (stopped = node));
  try {
    for (let rounds = 0; rounds < 3; rounds++) {
      for (const word of words) expect(await look(word), word).toEqual(before[word]);
    }
    expect(await stopping).toMatch(/^node-/);
    for (const word of words) expect(await look(word), word).toEqual(before[word]);
  } finally {
    await stopping.catch(() => null);
    if (stopped) await turn("startNode", "opensearch", stopped);
  }
  expect(statuses.length).toBeGreaterThanOrEqual(4 * words.length);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
