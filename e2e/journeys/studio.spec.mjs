// The connector studio: an answer of an API, a connector for it, and the records that become of the two.
import { api, expectedErrors, lead, start } from "./made-api.mjs";
import { accessible, file, saved } from "./staff-files.mjs";
import { expect, test } from "./test.mjs";

test.use({ expectedErrors });

let server;
test.beforeAll(async () => (server = await start()));
test.afterAll(() => server.stop());

const answer = { data: [{ objectID: 1, title: "Bowl 1", medium: "birch wood", shelf: { spot: "S1" } }, { objectID: 2, title: "Bowl 2", medium: "clay", shelf: { spot: "S2" } }] };

const text = (page) => page.locator("#studio-text");
const tree = (page) => page.locator(".studio-tree");
const value = (page, name) => tree(page).getByRole("button", { name });
const fields = (page) => page.getByRole("region", { name: "Fields" });
const row = (page, name) => fields(page).getByRole("row").filter({ hasText: name });
const cards = (page) => page.frameLocator(".staff-views iframe");

async function ask(page, address) {
  await page.getByLabel("Address of the API").fill(address);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
}

async function paste(page, said) {
  await page.goto("en/staff?open=connector");
  await page.getByText("Or the answer’s text (JSON)").click();
  await page.locator("#studio-pasted").fill(typeof said === "string" ? said : JSON.stringify(said));
  await page.getByRole("button", { name: "Open this text" }).click();
}

test("from an address to a connector that is saved", async ({ page }) => {
  await lead(page, server);
  await page.goto("en/staff");
  await page.getByRole("link", { name: "Make a connector for an API" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Connector studio");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  await accessible(page);
  await ask(page, `${api}objects?page=1&size=4`);
  await expect(page.getByText("Records made: 4 of 4.")).toBeVisible();
  await expect(cards(page).locator(".card").first()).toContainText("Bowl 1");
  await expect(row(page, "Title")).toContainText("4 of 4");
  // The field is chosen, and its value pressed.
  await page.getByLabel("Field to fill").selectOption("notes");
  await tree(page).locator("summary").filter({ hasText: "shelf" }).first().click();
  await value(page, "spot: S1").click();
  await expect(page.getByText("Notes ← shelf.spot")).toBeVisible();
  await expect(text(page)).toHaveValue(/"notes": "shelf\.spot"/);
  await expect(row(page, "Notes")).toContainText("4 of 4");
  await accessible(page);
  const own = await saved(page, () => page.getByRole("button", { name: "Save connector.json" }).click());
  expect(own.name).toBe("connector.json");
  const read = JSON.parse(own.bytes);
  expect(read.base).toBe(api);
  expect(read.exhibits.fields.notes).toBe("shelf.spot");
  await page.getByRole("link", { name: "Back to the staff’s room" }).click();
  await expect(page.getByText("Connector: connector.json")).toHaveCount(1);
});

test("what the connector is told by hand is seen at once, and mistakes stand at their lines", async ({ page }) => {
  await paste(page, answer);
  await expect(page.getByText("Records made: 2 of 2.")).toBeVisible();
  const guessed = await text(page).inputValue();
  await text(page).fill(guessed.replace('"title": "title"', '"title": "shelf.spot"'));
  await expect(cards(page).locator(".card").first()).toContainText("S1");
  // An unknown word, a bad path, and what is no JSON.
  for (const [is, why] of [
    [guessed.replace('"title": "title"', '"titel": "title"'), "titel"],
    [guessed.replace('"title": "title"', '"title": "a["'), "is no JMESPath"],
    [guessed.replace('"title": "title"', '"title": ]'), "expected a value"],
  ]) {
    await text(page).fill(is);
    const line = guessed.split("\n").findIndex((line) => line.includes('"title": "title"')) + 1;
    await expect(page.locator("#studio-said")).toContainText(why);
    if (!is.includes("titel")) await expect(page.locator(".studio-lines mark")).toHaveText(String(line));
    await expect(text(page)).toHaveAttribute("aria-invalid", "true");
    await expect(text(page)).toHaveValue(is);
  }
  await accessible(page);
  await page.getByRole("button", { name: "Go to the mistake" }).click();
  await expect(text(page)).toBeFocused();
  // A place cannot be written into it meanwhile, and nothing is lost.
  const broken = await text(page).inputValue();
  await value(page, "title: Bowl 1").click();
  await expect(page.getByText("The path was not written")).toBeVisible();
  await expect(text(page)).toHaveValue(broken);
  await page.getByRole("button", { name: "Guess anew" }).click();
  await expect(page.getByText("The connector has no mistake.")).toBeVisible();
  await page.getByRole("button", { name: "Bring back the text before" }).click();
  await expect(text(page)).toHaveValue(broken);
});

test("all of it is done by keys, and stays in another language of the page", async ({ page, viewport }) => {
  await paste(page, answer);
  await expect(page.getByText("Records made: 2 of 2.")).toBeVisible();
  const kept = (await text(page).inputValue()).replace('"A museum"', '"Our <museum>"');
  await text(page).fill(kept);
  await page.getByLabel("Field to fill").focus();
  await page.keyboard.press("Home");
  await expect(page.getByLabel("Field to fill")).toHaveValue("id");
  await value(page, "medium: birch wood").focus();
  await page.keyboard.press("Enter");
  await expect(text(page)).toHaveValue(/"id": "medium"/);
  await expect(value(page, "medium: birch wood")).toBeFocused();
  await expect(row(page, "Identifier")).toContainText("medium");
  const written = await text(page).inputValue();
  if (viewport.width < 900) await page.locator(".menu-button").click();
  await page.locator(".languages a[hreflang=ru]").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Мастерская коннекторов");
  await expect(text(page)).toHaveValue(written);
  await expect(page.getByText("Составлено записей: 2 из 2.")).toBeVisible();
  await expect(page.locator("#studio-pasted")).toHaveValue(JSON.stringify(answer));
});

test("why an address gives no answer is told, with what to do", async ({ page }) => {
  const faults = { missing: { status: 404 }, broken: { status: 500 }, page: { body: "<!doctype html><p>Hello" }, cut: { body: '{"data": [' }, closed: "closed", gone: "abort" };
  await lead(page, server, (path) => faults[path]);
  await page.goto("en/staff?open=connector");
  for (const [path, said] of [
    ["missing", "There is no such address (404)"],
    ["broken", "The API has an error inside (500)"],
    ["page", "This is a page for people (HTML)"],
    ["cut", "This is not JSON: line 1, column 11."],
    ["closed", "does not let the browser read it (CORS)"],
    ["gone", "The server does not answer."],
  ]) {
    await ask(page, api + path);
    await expect(page.getByText(said)).toBeVisible();
  }
  await ask(page, "http://api.museum.example/objects");
  await expect(page.getByText("The portal asks over https only")).toBeVisible();
  await ask(page, "javascript:alert(1)");
  await expect(page.getByText("This is no address.")).toBeVisible();
  await accessible(page);
  await ask(page, `${api}objects`);
  await expect(page.getByText("Records made: 7 of 7.")).toBeVisible();
});

test("a hostile answer is shown as what it is, and a large one in part", async ({ page }) => {
  const deep = "[".repeat(3000) + "]".repeat(3000);
  const many = Array.from({ length: 3000 }, (_, at) => `{"id": ${at}, "title": "<img src=x onerror=alert(1)> ${at}"}`);
  const hostile = `{"__proto__": {"polluted": "yes"}, "constructor": 1, "<b>key</b>": "<script>alert(1)</script>", "deep": ${deep}, "long": "${"ә".repeat(100_000)}", "data": [${many}]}`;
  await page.goto("en/staff?open=connector");
  await page.locator("#studio-file").setInputFiles([file("answer.json", hostile)]);
  await expect(page.getByText("Records made: 3,000 of 3,000.")).toBeVisible();
  await expect(value(page, "<b>key</b>: <script>alert(1)</script>")).toBeVisible();
  await expect(tree(page).getByText("… and 2,980 more, not shown")).toBeVisible();
  await tree(page).locator("summary").filter({ hasText: "__proto__" }).click();
  await value(page, "polluted: yes").click();
  await expect(page.getByText("Title ← $.__proto__.polluted")).toBeVisible();
  await expect(cards(page).locator(".card").first()).toContainText("yes");
  expect(await page.evaluate(() => ({}).polluted)).toBeUndefined();
  expect(await page.locator(".studio-tree img, .studio-tree script").count()).toBe(0);
  await accessible(page);
});

test("fields come from a list and from the answer with one record", async ({ page }) => {
  await paste(page, { data: answer.data.map(({ objectID, title }) => ({ objectID, title })) });
  await expect(page.getByText("Records made: 2 of 2.")).toBeVisible();
  await page.getByLabel("One record", { exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Where a list has not all, open the answer with one record, too")).toBeVisible();
  await page.locator("#studio-file").setInputFiles([file("one.json", JSON.stringify({ object: { ...answer.data[0], description: "Turned of birch." } }))]);
  await expect(value(page, "description: Turned of birch.")).toBeVisible();
  // What was guessed and nobody has changed is guessed from both.
  await expect(text(page)).toHaveValue(/"fields_of_one": \{[^}]*"description"/);
  await expect(row(page, "Description")).toContainText("only in the answer with one record");
  await expect(row(page, "Description").locator("td").last()).toContainText("Found");
  await expect(row(page, "Title")).toContainText("2 of 2");
  await page.getByLabel("Field to fill").selectOption("notes");
  await tree(page).locator("summary").filter({ hasText: "shelf" }).first().click();
  await value(page, "spot: S1").click();
  await expect(page.getByText("Notes ← shelf.spot")).toBeVisible();
  await expect(text(page)).toHaveValue(/"fields_of_one": \{[^}]*"notes": "shelf\.spot"/);
  await expect(row(page, "Notes")).toContainText("only in the answer with one record");
  // The list as cards, and the record as a page.
  await expect(page.frameLocator(".staff-views iframe >> nth=0").locator(".card")).toHaveCount(2);
  await expect(page.frameLocator(".staff-views iframe >> nth=1").getByText("Turned of birch.").first()).toBeAttached();
  await accessible(page);
  await page.getByLabel("A list, or the only answer").check();
  await expect(value(page, "title: Bowl 1")).toBeVisible();
  await expect(value(page, "description: Turned of birch.")).toHaveCount(0);
});

test("windows look as the page does, and change with it", async ({ page }) => {
  const look = () => cards(page).first().locator("html").getAttribute("data-appearance");
  await page.addInitScript(() => localStorage.getItem("museum-portal-appearance") ?? localStorage.setItem("museum-portal-appearance", "dark"));
  await paste(page, answer);
  await expect.poll(look).toBe("dark");
  await page.evaluate(() => document.documentElement.setAttribute("data-appearance", "light"));
  await expect.poll(look).toBe("light");
});

test("what is wrong is told in the language of the page", async ({ page }) => {
  await page.goto("ru/staff?open=connector");
  await page.locator("#studio-file").setInputFiles([file("answer.json", JSON.stringify(answer))]);
  await expect(page.getByText("Составлено записей: 2 из 2.")).toBeVisible();
  const guessed = await text(page).inputValue();
  await text(page).fill(guessed.replace('"title": "title"', '"title": "a["'));
  await expect(page.locator("#studio-said")).toContainText("«a[» — не JMESPath");
  await page.locator("#studio-file").setInputFiles([file("empty.json", "[]")]);
  await expect(tree(page)).not.toContainText("Bowl 1");
  await page.getByRole("button", { name: "Предложить заново" }).click();
  await expect(page.getByText("ответ — пустой список: сохраните такой, в котором есть записи")).toBeVisible();
});

for (const look of ["dark", "low-vision text-3 white-on-black"])
  test(`the studio fits its window, ${look}`, async ({ page }) => {
    await page.addInitScript((look) => localStorage.setItem("museum-portal-appearance", look), look);
    await paste(page, answer);
    await expect(page.getByText("Records made: 2 of 2.")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await accessible(page);
  });

test("without a staff's room there is no studio", async ({ page }) => {
  await page.route("**/portal.json", async (route) => {
    const settings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, staff: false } });
  });
  await page.goto("en/staff?open=connector");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
});
