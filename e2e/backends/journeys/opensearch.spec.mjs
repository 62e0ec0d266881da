import { deepAddress } from "../../journeys/test.mjs";
import { expect, needs, test, turn } from "./test.mjs";

needs("opensearch");
test.use({ expectedErrors: [deepAddress] });

const own = "catalogues/files/exhibits";
const connected = "catalogues/opensearch/exhibits";
const found = (page) => page.locator(".found");
const titles = (page) => page.locator(".cards h3");

/** What a visitor sees of a list: how many were found, the titles, the filters with their counts. */
async function seen(page, address) {
  await page.goto(address);
  await expect(page.locator(".found, .nothing").first()).toBeVisible();
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

test("it finds as many as the portal itself does, in a file of the same records", async ({ page }) => {
  for (const words of ["сақ", "саки", "Jetısu", "щит", "shanyrak", "19", "!!!", "reconstruction", "мұндай сөз жоқ"]) {
    const query = `?q=${encodeURIComponent(words)}`;
    const [one, other] = [await seen(page, `en/${own}${query}`), await seen(page, `en/${connected}${query}`)];
    expect(other.found, words).toEqual(one.found);
    expect(other.titles.length, words).toBe(one.titles.length);
  }
});

test("its orders are those of the portal itself, in each language's alphabet", async ({ page }) => {
  for (const language of ["kk", "kk-Latn", "ru", "en"]) {
    const query = "?sort=title&page=3";
    const one = await seen(page, `${language}/${own}${query}`);
    expect((await seen(page, `${language}/${connected}${query}`)).titles, language).toEqual(one.titles);
  }
  for (const sort of ["oldest", "newest"]) {
    const one = await seen(page, `en/${own}?sort=${sort}`);
    expect((await seen(page, `en/${connected}?sort=${sort}`)).titles, sort).toEqual(one.titles);
  }
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
