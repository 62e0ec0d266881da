// The staff's room: records of an API that are not published yet, and the key that it is asked with.
import { api, connector, expectedErrors, lead, start } from "./made-api.mjs";
import { accessible, file, records } from "./staff-files.mjs";
import { expect, test } from "./test.mjs";

test.use({ expectedErrors });

const key = "s3cret-of-the-staff";

let server;
test.beforeAll(async () => (server = await start({ key })));
test.afterAll(() => server.stop());

const field = (page) => page.getByLabel("Key (if there is one)");

async function open(page, own = connector, typed = key) {
  await page.goto("en/staff");
  await page.getByText("An API of drafts", { exact: true }).click();
  await page.getByLabel("The connector of the API (JSON)").setInputFiles([file("drafts.json", JSON.stringify(own))]);
  await expect(page.getByText("Connector: drafts.json")).toBeVisible();
  await field(page).fill(typed);
  await page.getByRole("button", { name: "Read the records" }).click();
}

const told = (page, text) => expect(page.locator(".staff-api").getByText(text)).toBeVisible();

test("drafts are read page by page, and the key is in a header to their API and nowhere else", async ({ page, context, viewport }) => {
  const [asked, said] = [[], []];
  page.on("request", (request) => asked.push(request));
  page.on("console", (message) => said.push(message.text()));
  await lead(page, server);
  await open(page);
  await told(page, "Records read from the API: 7.");
  await expect(page.getByText("Records read: 7.")).toBeVisible();
  await expect(records(page)).toHaveCount(7);
  await records(page).first().click();
  await expect(page.getByText("A new record: the published catalogue has none of this identifier.")).toBeVisible();
  await expect(page.frameLocator(".staff-view iframe >> nth=0").locator(".card")).toContainText("Bowl");
  await accessible(page);
  // Who goes on in another language finds the records, and need not ask again.
  const times = server.seen.length;
  if (viewport.width < 900) await page.locator(".menu-button").click();
  await page.locator(".languages a[hreflang=ru]").first().click();
  await expect(page.getByText("Прочитано записей: 7.")).toBeVisible();
  await expect(records(page)).toHaveCount(7);
  expect(server.seen.length).toBe(times);

  const withKey = (await Promise.all(asked.map(async (request) => ({ url: request.url(), text: JSON.stringify([await request.allHeaders(), request.postData()]) })))).filter(({ text }) => text.includes(key));
  expect(withKey.length).toBeGreaterThanOrEqual(4);
  expect(withKey.every(({ url }) => url.startsWith(`${api}objects?`))).toBe(true);
  expect(asked.some((request) => request.url().includes(key))).toBe(false);
  expect(server.seen.every(({ path, headers }) => !path.includes(key) && !headers.referer && !headers.cookie)).toBe(true);
  expect(said.join()).not.toContain(key);
  const stored = await page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map(async (name) => (await (await self.caches.open(name)).keys()).map(({ url }) => url)));
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([localStorage, sessionStorage, caches, databases, document.cookie, location.href, history.state, document.documentElement.outerHTML]);
  });
  expect(stored).not.toContain(key);
  expect(JSON.stringify(await context.storageState())).not.toContain(key);
});

test("a key that is refused half-way is asked for again, what came is kept, and it goes on from there", async ({ page }) => {
  let refused = true;
  await lead(page, server, (path) => (refused && path.includes("page=3") ? { status: 401, json: { error: key } } : undefined));
  await open(page);
  await told(page, "The API did not take the key (401).");
  await told(page, "Records read from the API: 4.");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await expect(records(page)).toHaveCount(4);
  await accessible(page);
  refused = false;
  const before = server.seen.length;
  await field(page).fill(key);
  await page.getByRole("button", { name: "Go on from there" }).click();
  await told(page, "Records read from the API: 7.");
  await expect(records(page)).toHaveCount(7);
  expect(server.seen.slice(before).map(({ path }) => path)).toEqual(["/objects?page=3&size=2", "/objects?page=4&size=2"]);
});

for (const [fault, said] of [
  [{ status: 403 }, "The API refuses (403)."],
  [{ status: 429 }, "The API is asked too often (429)."],
  [{ status: 500 }, "The API has an error inside (500)."],
  [{ body: "<p>Closed" }, "The answer of the API could not be understood."],
  ["closed", "does not let the browser read it (CORS)"],
  [{ status: 302, headers: { location: `${api}other` } }, "a key does not go along"],
])
  test(`what came before a fault is kept: ${said}`, async ({ page }) => {
    await lead(page, server, (path) => (path.includes("page=2") ? fault : undefined));
    await open(page);
    await told(page, said);
    await expect(records(page)).toHaveCount(2);
  });

test("a key that is wrong from the start leaves nothing, and the next one reads", async ({ page }) => {
  await lead(page, server);
  await open(page, connector, "wrong");
  await told(page, "The API did not take the key (401).");
  await expect(field(page)).toBeFocused();
  await field(page).fill(key);
  await page.keyboard.press("Enter");
  await told(page, "Records read from the API: 7.");
});

test("reading is stopped, and goes on", async ({ page }) => {
  let held;
  await lead(page, server, async (path) => {
    if (!path.includes("page=3") || held) return undefined;
    await new Promise((resolve) => (held = resolve));
    return "abort";
  });
  await open(page);
  await expect.poll(() => Boolean(held)).toBe(true);
  await page.locator(".staff-api").getByRole("button", { name: "Stop" }).click();
  await told(page, "Stopped.");
  await expect(records(page)).toHaveCount(4);
  held();
  await page.getByRole("button", { name: "Go on from there" }).click();
  await told(page, "Records read from the API: 7.");
});

test("a key is sent in no address and to no other host", async ({ page }) => {
  const asked = [];
  await page.route(/example/, (route) => (asked.push(route.request().url()), route.abort()));
  for (const [own, said] of [
    [{ ...connector, key: { parameter: "<b>apikey</b>" } }, "This connector writes the key into the address (the parameter «<b>apikey</b>»)."],
    [{ ...connector, key: undefined }, "The connector does not say where a key goes."],
    [{ ...connector, manners: { proxy: "https://evil.example/" } }, "The key would have gone to another server"],
    [{ ...connector, exhibts: {} }, "The connector has a mistake: line 1"],
  ]) {
    await open(page, own);
    await told(page, said);
  }
  await open(page, connector, "кілт");
  await told(page, "The key has a character that a header cannot have");
  await accessible(page);
  expect(asked).toEqual([]);
});

test("the connector of the studio reads the drafts, too", async ({ page }) => {
  await lead(page, server);
  await page.goto("en/staff?open=connector");
  await page.locator("#studio-text").fill(JSON.stringify(connector));
  await page.getByRole("link", { name: "Back to the staff’s room" }).click();
  await page.getByText("An API of drafts", { exact: true }).click();
  await expect(page.getByText("Connector: connector.json")).toBeVisible();
  await field(page).fill(key);
  await page.getByRole("button", { name: "Read the records" }).click();
  await told(page, "Records read from the API: 7.");
});
