// The staff's room: records before they go out.
import { accessible, bowl, file, jug, open, records, rules, saved } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, "net::ERR_FAILED", "the wasm does not come"] });

test("records are read, and what is wrong with them is told, the gravest first", async ({ page }) => {
  await open(page, file("ours.json", JSON.stringify({ exhibits: [bowl, jug, 7] })));
  await expect(page.getByText("Records read: 3.")).toBeVisible();
  await expect(rules(page).first()).toHaveAttribute("data-severity", "error");
  await expect(records(page)).toHaveCount(3);
  const telephone = rules(page).filter({ hasText: "telephone" });
  await telephone.click();
  await expect(telephone).toHaveAttribute("aria-pressed", "true");
  await expect(records(page)).toHaveCount(1);
  await expect(records(page)).toContainText("jug");
  await accessible(page);
});

test("a record is seen as visitors will see it, in each language, and the next one by a key", async ({ page }) => {
  await open(page, file("ours.json", JSON.stringify({ exhibits: [bowl, jug] })));
  await records(page).filter({ hasText: "bowl" }).click();
  const frames = page.locator(".staff-view iframe");
  await expect(frames).toHaveCount(5);
  const shown = (at) => page.frameLocator(".staff-view iframe >> nth=" + at).locator("body");
  await expect(shown(0)).toContainText("Тостаған");
  await expect(shown(1)).toContainText("Tostağan");
  await expect(shown(3)).toContainText("Чаша");
  await expect(shown(4)).toContainText("A bowl");
  await page.getByLabel("Page", { exact: true }).check();
  await expect(shown(4).locator("dl, .facts").first()).toContainText("1850");
  await page.getByLabel("Dark", { exact: true }).check();
  await expect(page.frameLocator(".staff-view iframe >> nth=4").locator("html")).toHaveAttribute("data-appearance", "dark");
  const one = page.locator(".staff-one");
  await one.focus();
  await page.keyboard.press("ArrowRight");
  await expect(one.locator("h2").first()).toHaveText("Кувшин · exhibits «jug»");
  await expect(one).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(one.locator("h2").first()).toContainText("bowl");
});

test("looking at a record leaves no trace of it", async ({ page }) => {
  await open(page, file("ours.json", JSON.stringify({ exhibits: [bowl] })));
  await records(page).first().click();
  const shown = page.frameLocator(".staff-view iframe >> nth=4");
  await expect(shown.locator(".keep")).toBeDisabled();
  await page.getByLabel("Page", { exact: true }).check();
  await expect(shown.locator("h1")).toHaveText("A bowl");
  await expect(page).toHaveTitle(/^The staff’s room · /);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("bowl");
  await expect(page.locator("head script[type='application/ld+json']").filter({ hasText: "bowl" })).toHaveCount(0);
});

test("reading can be stopped, and code that does not come is told", async ({ page }) => {
  const many = Array.from({ length: 20_000 }, (_, at) => JSON.stringify({ ...bowl, id: `bowl-${at}`, description: "x".repeat(1000) }));
  await open(page, file("many.ndjson", many.join("\n"), "application/x-ndjson"));
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Reading was stopped.")).toBeVisible();
  await expect(rules(page)).toHaveCount(0);
  const ours = file("ours.json", JSON.stringify({ exhibits: [bowl] }));
  for (const missing of ["**/staff-worker.js", "**/staff-room_bg.wasm"]) {
    await page.route(missing, (route) => route.abort());
    await page.getByLabel("Files of records").setInputFiles([ours]);
    await expect(page.getByRole("alert")).toContainText("A part of the page did not load");
    await page.unroute(missing);
    await page.getByLabel("Files of records").setInputFiles([]);
  }
  await page.getByLabel("Files of records").setInputFiles([ours]);
  await expect(records(page)).toHaveCount(1);
});

test("the report is saved as a table", async ({ page }) => {
  await open(page, file("ours.json", JSON.stringify({ exhibits: [jug] })));
  const report = await saved(page, () => page.getByRole("button", { name: "Save the report as a table (CSV)" }).click());
  const text = report.bytes.toString("utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text).toContain('"ours.json"');
  expect(text.trimEnd().split("\r\n").length).toBeGreaterThan(2);
});

test("what is no file of records is told, and markup in records does not run", async ({ page }) => {
  await open(page, file("broken.json", "{"), file("empty.csv", "", "text/csv"));
  await expect(page.locator(".staff-told li")).toHaveCount(2);
  const evil = "<img src=x onerror='parent.ran = 1'><script>parent.ran = 1</script>";
  await page.getByLabel("Files of records").setInputFiles([file("evil.json", JSON.stringify({ exhibits: [{ id: "evil", title: { en: evil } }] }))]);
  await records(page).first().click();
  await expect(page.frameLocator(".staff-view iframe >> nth=4").locator("h3")).toContainText("<script>");
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
});

for (const [language, label, words] of [
  ["ru", "Файлы с записями", ["broken.json: строка 1, позиция 2: файл обрывается", "empty.csv: файл пуст"]],
  ["kk", "Жазбалар файлдары", ["broken.json: 1-жол, 2-орын: файл ерте бітеді", "empty.csv: файл бос"]],
])
  test(`what is wrong with a file, a profile and a connector is told in the page's language, ${language}`, async ({ page }) => {
    await page.goto(`${language}/staff`);
    const connector = file("c.json", '{"name": "C", "base": "/", "exhibits": {"fields": {"id": "id", "title": "title"}, "list": {"ask": "a", "items": 5}}}');
    const profile = file("p.json", '{"name": {"en": "P"}, "rules": {"no-such": "off"}}');
    await page.getByLabel(label).setInputFiles([file("broken.json", "{"), file("empty.csv", "", "text/csv"), connector, profile]);
    await expect(page.locator(".staff-told li")).toHaveText(words);
    await expect(page.locator(".staff .status")).toHaveCount(2);
    for (const told of await page.locator(".staff .status").allTextContents()) expect(told).not.toMatch(/expected|found|there is|missing|line \d/);
  });

test("nothing of a file leaves the browser", async ({ page }) => {
  await page.goto("en/staff");
  await expect(page.getByLabel("Files of records")).toBeVisible();
  const requests = [];
  page.on("request", (request) => requests.push(request));
  await page.getByLabel("Files of records").setInputFiles([file("ours.json", JSON.stringify({ exhibits: [jug] }))]);
  await expect(records(page)).toHaveCount(1);
  await records(page).first().click();
  await expect(page.locator(".staff-view iframe")).toHaveCount(5);
  const own = new URL(page.url()).origin;
  for (const request of requests) {
    expect([own, "null"], request.url()).toContain(new URL(request.url()).origin);
    expect(request.method()).toBe("GET");
    expect(decodeURIComponent(request.url())).not.toMatch(/jug|Кувшин/);
  }
});

test("a visitor fetches nothing of it, and a portal can do without it", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("en");
  await expect(page.locator("main h1")).not.toBeEmpty();
  // What is needed without a network comes two seconds later.
  await page.waitForTimeout(4000);
  expect(asked.filter((path) => /staff|split_design/.test(path))).toEqual([]);
  await page.route("**/portal.json", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), staff: false } });
  });
  await page.goto("en/staff");
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.getByLabel("Files of records")).toHaveCount(0);
});
