// Catalogues behind APIs beside the portal's own. Real servers are in ../backends; this API is made
// up, for what a real one will not do on demand: be slow, refuse, break, hang.
import AxeBuilder from "@axe-core/playwright";
import { api, connect, connector, expectedErrors, uncounted } from "./small-museum.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...expectedErrors] });

test("a second catalogue has its own name, address and pages, and leaves out what it cannot do", async ({ page }) => {
  await connect(page);
  await page.goto("en/");
  const catalogues = page.getByRole("navigation", { name: "Catalogues" });
  await catalogues.getByRole("link", { name: "Small museum" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Small museum");
  await expect(page).toHaveURL(/\/en\/catalogues\/small\/$/);
  await expect(page).toHaveTitle("Small museum");
  await expect(page.getByRole("list", { name: "The catalogue in numbers" })).toHaveText("5 exhibits");
  await expect(catalogues.getByRole("link", { name: "Small museum" })).toHaveAttribute("aria-current", "true");
  // There are no museums, tours or news, and so no way to them; nor filters and orders in its list.
  const menu = page.locator("#menu");
  if (!(await menu.isVisible())) await page.getByRole("button", { name: "Menu" }).click();
  await expect(menu.getByRole("navigation", { name: "Menu" }).getByRole("link")).toHaveText(["Exhibits", "My collection", "About"]);
  await menu.getByRole("link", { name: "Exhibits" }).click();
  await expect(page.getByRole("status").filter({ hasText: "5 exhibits" })).toBeVisible();
  await expect(page.locator(".filters, .sort")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("link", { name: "Object 3" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Object 3");
  await expect(page).toHaveURL(/\/en\/catalogues\/small\/exhibits\/3$/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Museums of Kazakhstan");
});

test.describe("under a path", () => {
  test.use({ underPath: true });
  test("a deep address of a catalogue opens, and in every language", async ({ page }) => {
    await connect(page);
    for (const [language, name] of [["kk", "Шағын музей"], ["kk-Latn", "Şağyn muzei"], ["ru", "Малый музей"]]) {
      await page.goto(`${language}/catalogues/small/exhibits/2`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Object 2");
      await expect(page).toHaveTitle(`Object 2 · ${name}`);
    }
  });
});

test("who goes from the start to the first catalogue by its own identifier sees it", async ({ page }) => {
  await page.route("**/portal.json", async (route) => {
    const settings = await (await route.fetch()).json();
    Object.assign(settings.catalogues[0], { id: "main", name: { en: "Main" } });
    await route.fulfill({ json: settings });
  });
  await page.goto("en/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Museums of Kazakhstan");
  await page.getByRole("main").evaluate((main) => {
    main.append(Object.assign(document.createElement("a"), { href: "en/catalogues/main/exhibits", textContent: "By its identifier" }));
  });
  await page.getByRole("link", { name: "By its identifier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Exhibits");
  await expect(page.locator(".cards li").first()).toBeVisible();
});

test("an address of no catalogue is a page that says so", async ({ page }) => {
  await connect(page);
  await page.goto("en/catalogues/none/exhibits");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await expect(page.getByRole("main").getByRole("link")).toHaveText(["Home", "Exhibits", "Museums"]);
  await page.getByRole("main").getByRole("link", { name: "Home" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Museums of Kazakhstan");
});

test("a list of identifiers fills in as they come, keeps the focus, and is cancelled", async ({ page }) => {
  const held = [];
  const answer = async (path, route) => {
    if (!/^objects\/[345]/.test(path)) return undefined;
    held.push(route);
    return "handled";
  };
  await connect(page, { answer });
  await page.goto("en/catalogues/small/exhibits");
  const cards = page.locator(".cards li");
  await expect(page.getByRole("link", { name: "Object 2" })).toBeVisible();
  await expect(cards).toHaveCount(5);
  await expect(page.locator(".cards .coming")).toHaveCount(3);
  await expect(page.locator(".cards")).toHaveAttribute("aria-busy", "true");
  await page.getByRole("link", { name: "Object 2" }).focus();
  await expect.poll(() => held.length).toBe(2);
  const fill = (route) => {
    const id = route.request().url().split("/").pop();
    return route.fulfill({ json: { id, title: `Object ${id}` }, headers: { "access-control-allow-origin": "*" } });
  };
  await Promise.all(held.splice(0).map(fill));
  await expect(page.getByRole("link", { name: "Object 4" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Object 2" })).toBeFocused();
  // Whoever leaves does not wait for the last one.
  const cancelled = page.waitForEvent("requestfailed", (request) => request.url().endsWith("objects/5"));
  await page.locator(".portal-name").click();
  await cancelled;
});

test("what an API does not count is not given a number", async ({ page }) => {
  await connect(page, uncounted());
  await page.goto("en/catalogues/small/");
  await expect(page.locator(".see-all")).toHaveText("See all");
  await expect(page.getByRole("list", { name: "The catalogue in numbers" }).getByRole("link")).toHaveCount(0);
  await page.locator(".see-all a").click();
  await expect(page.locator(".found")).toHaveText("At least 25 exhibits");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }).click();
  await expect(page.locator(".found")).toHaveText("At least 49 exhibits");
});

test("records that cannot be read or had are told, and the good ones shown", async ({ page }) => {
  const deep = "[".repeat(10_000) + "]".repeat(10_000);
  const answer = (path) => ({ "objects/2": { body: "{}" }, "objects/3": { body: deep }, "objects/4": { status: 500, body: "" } })[path];
  await connect(page, { answer });
  await page.goto("en/catalogues/small/exhibits");
  await expect(page.locator(".cards li")).toHaveCount(2);
  await expect(page.getByRole("note")).toContainText("3 records");
});

test("a picture that does not load stays within its card", async ({ page }) => {
  const file = structuredClone(connector);
  file.exhibits.fields.media = { constant: "https://api.museum.example/none.jpg" };
  await connect(page, { file, amount: 1, answer: (path) => (path === "none.jpg" ? { status: 404, body: "" } : undefined) });
  await page.goto("en/catalogues/small/exhibits");
  await expect(page.locator(".card .ornament")).toContainText("did not load");
  const [card, ornament] = await Promise.all([page.locator(".card").boundingBox(), page.locator(".card .ornament").boundingBox()]);
  expect(ornament.x).toBeGreaterThanOrEqual(card.x);
  expect(ornament.x + ornament.width).toBeLessThanOrEqual(card.x + card.width);
});

const cors = { "access-control-allow-origin": "*" };
const failures = [
  ["401", { status: 401, body: "", headers: cors }, "without a key"],
  ["403", { status: 403, body: "", headers: cors }, "refuses to give"],
  ["404", { status: 404, body: "", headers: cors }, "knows no such address"],
  ["429", { status: 429, body: "", headers: { ...cors, "retry-after": "99" } }, "asked too often"],
  ["500", { status: 500, body: "", headers: cors }, "has an error inside"],
  ["503", { status: 503, body: "", headers: cors }, "is closed at the moment"],
  ["a web page in place of data", { body: "<!doctype html><title>Sorry", headers: cors }, "sent a web page"],
  ["data that is cut short", { body: '{"ids": [1', headers: cors }, "could not be understood"],
];
for (const [fault, response, words] of failures) {
  test(`${fault}: a sentence of its own, and a retry where that helps`, async ({ page }) => {
    let broken = true;
    await connect(page, { answer: (path) => (broken && path.startsWith("ids") ? response : undefined) });
    await page.goto("en/catalogues/small/exhibits");
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.getByRole("alert")).toContainText("api.museum.example");
    broken = false;
    if (fault === "404") return;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".cards li")).toHaveCount(5);
  });
}

const silences = [
  ["a host that hangs", async () => "handled", "did not answer in time"],
  ["a host that is not there", async (_, route) => (await route.abort("connectionrefused"), "handled"), "does not answer"],
];
for (const [fault, answer, words] of silences) {
  test(`${fault}: a sentence of its own`, async ({ page }) => {
    await connect(page, { answer });
    await page.goto("en/catalogues/small/exhibits");
    await expect(page.getByRole("alert")).toContainText(words, { timeout: 20_000 });
  });
}

test("a request that fails once is made again, and nobody notices", async ({ page }) => {
  const file = { ...connector, manners: { retries: 1 } };
  let tries = 0;
  const answer = async (path, route) => {
    if (!path.startsWith("ids") || tries++ > 0) return undefined;
    await route.abort("connectionreset");
    return "handled";
  };
  await connect(page, { file, answer });
  await page.goto("en/catalogues/small/exhibits");
  await expect(page.locator(".cards li")).toHaveCount(5);
  expect(tries).toBe(2);
});

test("what an API sends is shown and never run", async ({ page }) => {
  const evil = '<img src="x" onerror="window.ran = 1"><script>window.ran = 1</script>';
  const file = structuredClone(connector);
  file.exhibits.fields = { ...file.exhibits.fields, description: "title", media: { constant: "javascript:window.ran=1" } };
  const answer = (path) => (path.startsWith("objects") ? { body: JSON.stringify({ id: evil, title: evil, type: evil }) } : undefined);
  await connect(page, { file, amount: 1, answer });
  await page.goto("en/catalogues/small/exhibits");
  await expect(page.locator(".card h3")).toHaveText(evil);
  await page.locator(".card a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(evil);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
});

test("without the code that reads APIs there is a message, and a retry", async ({ page }) => {
  await connect(page);
  await page.route("**/split_connected*", (route) => route.abort());
  await page.goto("ru/catalogues/small/exhibits");
  await expect(page.getByRole("alert")).toContainText("Нет связи");
  await page.unroute("**/split_connected*");
  await page.getByRole("button", { name: "Повторить" }).click();
  await expect(page.locator(".cards li")).toHaveCount(5);
});

test("offline is said as such", async ({ page, context }) => {
  await connect(page);
  await page.goto("en/catalogues/small/exhibits");
  await expect(page.locator(".cards li")).toHaveCount(5);
  await page.unroute(`${api}**`);
  await context.setOffline(true);
  await page.getByRole("search").locator("input").fill("bowl");
  await expect(page.getByRole("alert")).toContainText("Check the internet");
});

test("a connector with a mistake is named with its line, and the other catalogue stays", async ({ page }) => {
  const file = JSON.stringify(connector, null, 1).replace('"title": "title"', '"title": "title["');
  await connect(page, { file });
  await page.goto("en/catalogues/small/exhibits");
  const alert = page.getByRole("alert");
  const line = file.split("\n").findIndex((text) => text.includes('"title[')) + 1;
  await expect(alert.locator("p")).toContainText(`The connector connectors/small.json has a mistake: line ${line}, column`);
  await alert.getByText("Details").click();
  await expect(alert).toContainText("is no JMESPath");
  await page.getByRole("navigation", { name: "Catalogues" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Museums of Kazakhstan");
});

test("a connector that is cut short is named with the line where it ends, in the reader's language", async ({ page }) => {
  await connect(page, { file: '{\n "name": "A",\n' });
  await page.goto("ru/catalogues/small/exhibits");
  await expect(page.getByRole("alert")).toContainText("В коннекторе connectors/small.json ошибка: строка 3, столбец 1.");
  await page.goto("kk/catalogues/small/exhibits");
  await expect(page.getByRole("alert")).toContainText("connectors/small.json коннекторында қате бар: 3-жол, 1-баған.");
});
