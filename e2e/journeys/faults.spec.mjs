// What a visitor sees when the network, the settings or the catalogue are broken; packed.spec.mjs has
// more of the last. The faults are made in the browser's network: a real host would not produce them on demand.
import AxeBuilder from "@axe-core/playwright";
import { deepAddress, expect, test } from "./test.mjs";
import { showPacked } from "../packed.mjs";

test.use({ expectedErrors: [deepAddress, "Failed to load resource", "portal.json", "wasm", "Failed to fetch"] });

/** Answers a file of the site with something else. */
const answer = (page, file, response) => page.route(`**/${file}`, (route) => route.fulfill(response));

const settings = { title: "T", catalogues: [{ packed: "demo/catalogue" }] };

test.describe("portal.json", () => {
  const cases = [
    ["missing", { status: 404, body: "" }, "Файл с данными не найден"],
    ["an error of the server", { status: 500, body: "" }, "Сервер сообщил об ошибке (500)"],
    ["no JSON", { body: "<!doctype html>" }, "файл portal.json повреждён"],
    ["cut short", { body: JSON.stringify(settings).slice(0, 40) }, "файл portal.json повреждён"],
    ["wrong in one field", { json: { ...settings, theme: { accent_hue: "red" } } }, "неверно поле «theme.accent_hue»"],
  ];
  for (const [fault, response, words] of cases) {
    test(fault, async ({ page }) => {
      await answer(page, "portal.json", response);
      await page.goto("ru/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Портал не запустился");
      await expect(page.getByRole("alert")).toContainText(words);
    });
  }

  test("files that are not packed are refused, and whoever looks after the portal reads what to do", async ({ page }) => {
    await answer(page, "portal.json", { json: { ...settings, catalogues: [{ museums: ["demo/museums.json"] }] } });
    const told = page.waitForEvent("console", (message) => message.text().includes("portal pack"));
    await page.goto("en/");
    await expect(page.getByRole("alert")).toContainText("the field “catalogues[0].museums” of portal.json is wrong");
    await told;
  });

  test("an error that passes is tried again", async ({ page }) => {
    await page.route("**/portal.json", (route) => route.abort(), { times: 1 });
    await page.goto("en/");
    await expect(page.getByRole("alert")).toContainText("No connection");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".hero h1")).toHaveText("Museums of Kazakhstan");
  });
});

test("the same build serves another museum", async ({ page }) => {
  const museum = { id: "m", name: { en: "The Only Museum" } };
  await answer(page, "portal.json", {
    json: { title: { en: "One Museum" }, languages: ["en", "ru"], catalogues: [{ packed: "own" }], theme: { accent_hue: 20 } },
  });
  await showPacked(page, { museums: [museum] }, "own");
  await page.goto("kk/museums");
  await expect(page).toHaveURL(/\/en\/museums$/);
  await expect(page).toHaveTitle("Museums · One Museum");
  await expect(page.locator(".cards h3")).toHaveText(["The Only Museum"]);
  await expect(page.locator(".languages a")).toHaveCount(2);
});

test.describe("a catalogue", () => {
  test.describe("from a real server", () => {
    test.use({ underPath: true });

    test("of 100 MB", async ({ page }) => {
      // The set-up lays it beside the site: too large to be made up in the browser's network.
      await answer(page, "portal.json", { json: { ...settings, catalogues: [{ packed: "huge" }] } });
      await page.goto("en/museums");
      await expect(page.getByRole("alert")).toContainText("too large: over 32 MB");
      await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
    });
  });

  test("one record in a thousand is wrong", async ({ page }) => {
    const museums = Array.from({ length: 1000 }, (_, at) => ({ id: `m${at}`, name: at === 500 ? 5 : `Museum ${at}` }));
    await showPacked(page, { museums });
    await page.goto("en/museums");
    await expect(page.locator(".found")).toHaveText("999 museums");
    await expect(page.locator(".lost")).toHaveText("1 record could not be read.");
  });

  test("slow beyond the limit", async ({ page }) => {
    await page.clock.install();
    await page.route("**/*.pack", () => {});
    const asked = page.waitForRequest("**/*.pack");
    await page.goto("en/museums");
    await asked;
    await expect(page.locator("main .waiting")).toHaveCount(1);
    await page.clock.runFor(25_000);
    await expect(page.getByRole("alert")).toContainText("The server did not answer in time");
  });

  test("identifiers of any letters, markup and addresses that could run", async ({ page }) => {
    const evil = "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'>";
    const id = "а/ә %?#";
    const museum = {
      id, name: evil, summary: evil, address: evil, settlement: evil, kind: evil, website: "javascript:window.ran = 1",
      telephone: evil, status: evil, notes: [evil], sources: [evil, "data:text/html,<script>window.ran = 1</script>"],
      media: [{ url: "javascript:window.ran = 1", alternative: evil }], location: { latitude: 43.2, longitude: 76.9 },
    };
    const exhibits = ["one", "two"].map((title) => ({ id: `${title} ${id}`, title, museum: id, object_type: `${title} kind` }));
    await showPacked(page, { museums: [museum], exhibits });
    await page.goto("en/museums");
    await page.locator(".cards a").first().click();
    await expect(page.locator("h1")).toHaveText(evil);
    expect(new URL(page.url()).pathname).toContain("/museums/%D0%B0%2F%D3%99%20%25%3F%23");
    await page.reload();
    await expect(page.locator("h1")).toHaveText(evil);
    await expect(page.locator("main a[href^='javascript'], main a[href^='data'], main script, main img")).toHaveCount(0);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();

    // HTML lets no space stand in an identifier.
    await page.evaluate((ids) => localStorage.setItem("museum-portal-collection", ids.map((id) => `\u001e${id}`).join("")), exhibits.map(({ id }) => id));
    for (const [address, own] of [["map", ".map-list a"], ["exhibits", ".filter-values input"], ["collection", ".kept-tools button"]]) {
      await page.goto(`en/${address}`);
      await expect(page.locator(own).first()).toHaveAttribute("id", /./);
      const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
      expect(ids.filter((id) => /[\t\n\f\r ]/.test(id)), address).toEqual([]);
    }
  });
});

test("what a left page was waiting for is cancelled", async ({ page }) => {
  await page.route("**/*.pack", () => {});
  const asked = page.waitForRequest("**/*.pack");
  await page.goto("en/news");
  await asked;
  const cancelled = page.waitForEvent("requestfailed", (request) => request.url().endsWith(".pack"));
  await page.getByRole("contentinfo").getByRole("link", { name: "About" }).click();
  expect((await cancelled).failure().errorText).toBe("net::ERR_ABORTED");
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeFocused();
});

test("a page's code that does not arrive is a message and a retry", async ({ page }) => {
  await page.goto("en/about");
  await expect(page.locator("h1")).toBeVisible();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.getByRole("link", { name: "Museums of Kazakhstan" }).click();
  await expect(page.getByRole("alert")).toContainText("A part of the page did not load");
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".hero h1")).toBeVisible();
});

test("a card says that what keeps it does not arrive, and keeps it at the next press", async ({ page }) => {
  await page.goto("en/exhibits");
  const card = page.locator(".card").first();
  const keep = card.getByRole("button", { name: "In my collection" });
  await expect(keep).toBeVisible();
  await page.route("**/*.wasm", (route) => route.abort());
  await keep.click();
  await expect(card.getByRole("status")).toContainText("A part of the page did not load");
  await page.unroute("**/*.wasm");
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await expect(card.getByRole("status")).toBeEmpty();
});

test("the portal's own code that does not arrive is a message and a reload", async ({ page }) => {
  await page.route("**/*_bg*.wasm", (route) => route.abort());
  await page.goto("en/");
  await expect(page.locator("#failure")).toBeVisible();
  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  for (const words of ["Портал жұмыс істемей тұр", "Портал не работает", "The portal is not working"]) await expect(heading).toContainText(words);
  await expect(heading).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.unroute("**/*_bg*.wasm");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator(".hero h1")).toBeVisible();
});

test.describe("a browser that cannot unpack", () => {
  test.use({ expectedErrors: [deepAddress, "DecompressionStream"] });

  test("is told to be too old", async ({ page }) => {
    await page.addInitScript(() => delete window.DecompressionStream);
    await page.goto("en/");
    await expect(page.locator("#failure")).toContainText("a newer browser");
    await expect(page.locator("#failure")).toBeVisible();
  });
});

test.describe("should the portal ever break", () => {
  test.use({ expectedErrors: [deepAddress, "panicked", "broken on purpose", "unreachable"] });

  test("a screen says so and offers to reload", async ({ page }) => {
    await page.goto("en/about");
    await expect(page.locator("h1")).toBeVisible();
    // A page that can make no elements: no program survives that.
    await page.evaluate(() => {
      document.createElement = document.createElementNS = () => {
        throw new Error("broken on purpose");
      };
    });
    await page.getByRole("link", { name: "Museums of Kazakhstan" }).click();
    await expect(page.locator("#failure")).toBeVisible();
    await expect(page.locator("#failure")).toContainText("reload");
  });
});
