// What goes wrong on sites of others: a quiet card with a plain link, a reason in the console, and the page untouched.
import { element, expect, script, test } from "./hosts.mjs";

test.use({ expectedErrors: ["<museum-", "ERR_", "blocked by CORS policy", "status of 404"] });

/** Opens a page with an element that cannot be shown; the reason that the console tells. */
async function reasonOf(page, host, lines) {
  const warned = page.waitForEvent("console", (message) => message.text().startsWith("<museum-"));
  await host("plain.html", lines);
  const text = (await warned).text();
  await expect(page.locator("p.after")).toBeVisible();
  return text;
}

const anExhibit = { of: "golden-man-reconstruction" };
const nowhere = "http://127.0.0.1:9/";

for (const [what, name, attributes, reason] of [
  ["an unknown identifier", "museum-exhibit", { of: "nobody" }, "nothing called «nobody»"],
  ["an unknown museum", "museum-card", { of: "golden-man-reconstruction" }, "nothing called «golden-man-reconstruction»"],
  ["identifiers that are all unknown", "museum-exhibits", { of: "a b" }, "none of «a b»"],
  ["no identifier", "museum-exhibit", {}, "of= is missing"],
  ["an empty one", "museum-tour", { of: " " }, "of= is missing"],
  ["markup for one", "museum-exhibit", { of: "&lt;img src=x onerror=alert(1)&gt;" }, "nothing called «<img"],
  ["a catalogue that there is not", "museum-exhibit", { ...anExhibit, catalogue: "met" }, "no catalogue «met»"],
  ["an address that is none", "museum-exhibit", { ...anExhibit, portal: "javascript:alert(1)//" }, "no address of a portal"],
  ["one that no browser can read", "museum-exhibit", { ...anExhibit, portal: "https://[" }, "nvalid"],
  ["a portal that does not answer", "museum-exhibit", { ...anExhibit, portal: nowhere }, "no answer"],
])
  test(`${what} leaves the link and says why`, async ({ page, host, portal }) => {
    expect(await reasonOf(page, host, script(portal) + element(portal, name, attributes))).toContain(reason);
    await expect(page.locator(name).getByRole("link", { name: "In the portal" })).toBeVisible();
    await expect(page.locator(name)).toHaveJSProperty("childElementCount", 1);
  });

test("where the page has put no link inside, there is one to the portal", async ({ page, host, portal }) => {
  await reasonOf(page, host, `${script(portal)}<museum-exhibit of="nobody"></museum-exhibit>`);
  await expect(page.locator("museum-exhibit").getByRole("link")).toHaveAttribute("href", portal);
});

test("a portal that lets no other site read it says that", async ({ page, host, portal }) => {
  const lines = script(portal) + element(portal, "museum-exhibit", { ...anExhibit, portal: process.env.SITE_UNDER_PATH });
  expect(await reasonOf(page, host, lines)).toContain("CORS");
});

const answers = { "portal.json": '{"catalogues": [{"packed": "c"}], "something": "newer"}', "c/manifest.txt": "museum catalogue 4\nend\n" };
for (const [what, other, reason] of [
  ["a catalogue of another version", { "c/manifest.txt": "museum catalogue 1\n" }, "different versions"],
  ["a manifest that is cut short", { "c/manifest.txt": "museum catalogue 4\nexhibits 1 0" }, "cut short"],
  ["settings that are a page", { "portal.json": "<!doctype html>" }, "no JSON"],
  ["settings without catalogues", { "portal.json": "[]" }, "no catalogue"],
  ["the catalogue of an API", { "portal.json": '{"catalogues": [{"connector": "a.json"}]}' }, "of an API"],
  ["a catalogue with no exhibits", {}, "nothing called"],
  ["a damaged block", { "c/manifest.txt": `museum catalogue 4\nexhibits 1 0${" 0123456789abcdef".repeat(11)}\nend\n`, "c/01/23456789abcdef.pack": "x" }, "damaged"],
])
  test(`${what}: the reason is told`, async ({ page, host, portal }) => {
    await page.route("https://other.example/**", (route) => {
      const body = { ...answers, ...other }[new URL(route.request().url()).pathname.slice(1)];
      return route.fulfill({ status: body === undefined ? 404 : 200, body: body ?? "", headers: { "access-control-allow-origin": "*" } });
    });
    const lines = script(portal) + element(portal, "museum-exhibit", { ...anExhibit, portal: "https://other.example" });
    expect(await reasonOf(page, host, lines)).toContain(reason);
    await expect(page.locator("museum-exhibit").getByRole("link")).toBeVisible();
  });

test("the page hears of a failure, and another try succeeds", async ({ page, host, portal }) => {
  await page.route("**/portal.json", (route) => route.abort(), { times: 1 });
  await reasonOf(page, host, script(portal) + element(portal, "museum-exhibit", anExhibit));
  await page.evaluate(() => {
    const one = document.querySelector("museum-exhibit");
    one.addEventListener("museum-error", ({ detail }) => (one.title = detail.reason));
    one.of = "nobody";
  });
  await expect(page.locator("museum-exhibit")).toHaveAttribute("title", /nobody/);
  await page.evaluate((id) => (document.querySelector("museum-exhibit").of = id), anExhibit.of);
  await expect(page.locator("museum-exhibit").getByRole("article")).toBeVisible();
});

test("hostile texts of a catalogue are texts", async ({ page, host, portal }) => {
  await page.route("**/*.pack", async (route) => {
    const answer = await route.fetch();
    const { gunzipSync, gzipSync } = await import("node:zlib");
    const bytes = gunzipSync(await answer.body());
    // As long as what stood there, so that lengths stay right.
    const text = bytes.toString("latin1").replaceAll('"en":"Reconstruction of', '"en":"<img src=/x oner>');
    await route.fulfill({ response: answer, body: gzipSync(Buffer.from(text, "latin1")) });
  });
  await host("plain.html", script(portal) + element(portal, "museum-exhibit", anExhibit));
  await expect(page.locator("museum-exhibit").getByRole("link").first()).toContainText("<img src=/x oner>");
  await expect(page.locator("museum-exhibit img")).toHaveCount(0);
});

test("an element that is taken out while it loads asks for nothing more", async ({ page, host, portal }) => {
  let begun;
  const asked = new Promise((resolve) => (begun = resolve));
  await page.route("**/*.pack", (route) => (begun(), void setTimeout(() => route.continue().catch(() => {}), 3000)));
  const given = page.waitForEvent("requestfailed", (request) => request.url().endsWith(".pack"));
  await host("plain.html", script(portal) + element(portal, "museum-exhibit", anExhibit));
  await asked;
  await page.evaluate(() => document.querySelector("museum-exhibit").remove());
  expect((await given).failure().errorText).toBe("net::ERR_ABORTED");
});

test("a page that is itself in a frame shows them", async ({ page, host, portal }) => {
  await host("plain.html", script(portal) + element(portal, "museum-exhibit", anExhibit));
  await page.setContent(`<iframe src="${page.url()}" width="800" height="700"></iframe>`);
  await expect(page.frameLocator("iframe").locator("museum-exhibit").getByRole("article")).toBeVisible();
});

test("two versions live on one page, and the first one's elements are the page's", async ({ page, host, portal }) => {
  await page.route("**/embed/1.9.0/museum.js", async (route) => route.fulfill({ response: await route.fetch({ url: `${portal}embed/1.0.0/museum.js` }) }));
  const lines = script(portal) + script(portal, "1.9.0") + script(portal, "1.0.0") + element(portal, "museum-exhibit", anExhibit);
  await host("plain.html", lines);
  await expect(page.locator("museum-exhibit").getByRole("article")).toHaveCount(1);
});

test("a thousand comings and goings leave nothing behind", async ({ page, host, portal }) => {
  test.setTimeout(120_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await host("plain.html", script(portal) + element(portal, "museum-exhibit", anExhibit));
  await expect(page.locator("museum-exhibit").getByRole("article")).toBeVisible();
  const comeAndGo = (times) =>
    page.evaluate(async (times) => {
      const place = document.querySelector("main");
      for (let at = 0; at < times; at++) {
        const one = document.createElement("museum-exhibit");
        one.of = "golden-man-reconstruction";
        // Some are waited for, some move while they load, and some go before anything has come.
        const ready = at % 10 === 0 && new Promise((resolve) => one.addEventListener("museum-ready", resolve, { once: true }));
        place.prepend(one);
        if (at % 3 === 0) place.append(one), place.prepend(one);
        await (ready || new Promise((resolve) => (at % 2 ? requestAnimationFrame(resolve) : resolve())));
        one.remove();
      }
    }, times);
  const measured = async () => {
    for (let round = 0; round < 3; round++) await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await comeAndGo(200);
  const before = await measured();
  await comeAndGo(1000);
  const after = await measured();
  expect(after.Nodes - before.Nodes, "nodes").toBeLessThan(100);
  expect(after.JSEventListeners - before.JSEventListeners, "listeners").toBeLessThan(10);
  expect(after.JSHeapUsedSize - before.JSHeapUsedSize, "bytes").toBeLessThan(500_000);
  await expect(page.locator("museum-exhibit").getByRole("article")).toHaveCount(1);
});
