// Without a network: the server is stopped, and what was seen or kept stands nevertheless.
import { deepAddress } from "./test.mjs";
import { keep as collect } from "./collecting.mjs";
import { expect, test, whenKept } from "./own-site.mjs";

test.use({
  serviceWorkers: "allow",
  expectedErrors: [deepAddress, "ERR_", "Failed to load resource", "Failed to fetch", "QuotaExceeded", "refused"],
});

const notice = (page) => page.locator("#notice-network");
const keeping = (page) => page.locator(".keeping");

/** Waits until the page answers the worker. */
const started = (page) => expect(page.locator("#notices")).toBeAttached();

async function openKeeping(page) {
  await keeping(page).locator("summary").click();
}

const keptCaches = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(" kept ")));

/** Whether all pictures that are in sight have come. */
const pictures = (page) =>
  page.locator("main img").evaluateAll((all) =>
    all.filter((image) => image.getBoundingClientRect().top < innerHeight).every((image) => image.complete && image.naturalWidth > 0),
  );

test.describe("under a path", () => {
  test.use({ ownPath: "/museum/" });

  test("the portal can be installed; without a server a seen record opens, and an unseen one tells", async ({ page, site, context }) => {
    await page.goto("en/exhibits/model-bracelet");
    await expect(page.locator("main img").first()).toBeVisible();
    await whenKept(page);
    const developer = await context.newCDPSession(page);
    const { errors, data } = await developer.send("Page.getAppManifest");
    expect([errors, JSON.parse(data).name]).toEqual([[], "Қазақстан музейлері"]);

    site.stop();
    await page.reload();
    await expect(page.locator("main h1")).toHaveText(/bracelet/i);
    await expect.poll(() => pictures(page)).toBe(true);
    await expect(notice(page)).toContainText("No network");
    // Another language is another address, and the same page.
    await page.goto("ru/exhibits/model-bracelet");
    await expect(page.locator("main h1")).not.toBeEmpty();

    await page.goto("en/exhibits/golden-man-reconstruction");
    await expect(page.locator("main .failed").first()).toContainText("No connection");
    await notice(page).getByRole("link").click();
    await expect(page.locator("main h1")).toHaveText("Offline");
    await expect(page.getByText("Nothing is kept yet")).toBeVisible();
  });
});

test("a page that the worker serves has its code in the parts that are kept, and asks for no other", async ({ page }) => {
  await page.goto("en/museums");
  await whenKept(page);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(page.locator(".cards li").first()).toBeVisible();
  expect(asked.filter((path) => /\/split_museums-/.test(path))).toHaveLength(1);
  expect(asked.filter((path) => /\/first_/.test(path))).toEqual([]);
});

test("a picture that is not kept says so", async ({ page, site }) => {
  await page.goto("en/exhibits/model-bracelet");
  await whenKept(page);
  site.stop();
  await page.evaluate(async () => {
    const seen = await caches.open((await caches.keys()).find((name) => name.endsWith(" seen")));
    for (const request of await seen.keys()) if (/\.(avif|webp)$/.test(request.url)) await seen.delete(request);
  });
  await page.reload();
  await expect(page.locator("main .ornament").first()).toContainText("not kept on this device", { timeout: 15_000 });
});

test("a museum that was kept opens with all its exhibits, and can be taken away", async ({ page, site }) => {
  await page.goto("en/museums/atyrau-museum");
  await whenKept(page);
  await openKeeping(page);
  await expect(keeping(page)).toContainText(/About \d+(\.\d)?\sMB will be loaded/);
  await keeping(page).getByRole("button", { name: "Keep" }).click();
  await expect(keeping(page)).toContainText("Kept on the device", { timeout: 15_000 });

  site.stop();
  await page.goto("en/exhibits?museum=atyrau-museum");
  await expect(page.locator(".found")).toHaveText("10 exhibits");
  // The last cards are built when the first are there.
  await expect(page.locator(".cards h3")).toHaveCount(10);
  const addresses = await page.locator(".cards a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator("main h1")).not.toBeEmpty();
    await expect(page.locator("main .waiting")).toHaveCount(0);
    await expect(page.locator("main .failed"), address).toHaveCount(0);
  }

  await page.goto("en/offline");
  await expect(page.locator(".kept li")).toHaveText(/.+\d\sMB/);
  await page.locator(".kept").getByRole("button").click();
  await expect(page.getByText("Nothing is kept yet")).toBeVisible();
  expect(await keptCaches(page)).toEqual([]);
});

test("a tour that was kept opens with its panoramas; stopping leaves what can be gone on with", async ({ page, site }) => {
  await page.goto("en/tours/saka-gold-walk");
  await whenKept(page);
  await openKeeping(page);
  const button = keeping(page).getByRole("button");
  await expect(button).toHaveText("Keep");
  // The last file is kept from coming, so that there is something to stop.
  await page.evaluate(() => {
    const put = Cache.prototype.put;
    let held = 0;
    Cache.prototype.put = function (...given) {
      return held++ === 3 && !window.goesOn ? new Promise(() => {}) : put.apply(this, given);
    };
  });
  await button.click();
  await expect(button).toHaveText("Stop");
  await button.click();
  await expect(keeping(page)).toContainText("Stopped");
  await expect(button).toBeFocused();
  await page.evaluate(() => (window.goesOn = true));
  await button.click();
  await expect(button).toHaveText("Keep");
  await button.click();
  await expect(keeping(page)).toContainText("Kept on the device", { timeout: 20_000 });

  site.stop();
  for (const scene of await page.locator(".scenes a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
    await page.goto(scene);
    await expect(page.locator("main h1")).not.toBeEmpty();
    await expect.poll(() => pictures(page)).toBe(true);
    await expect(page.locator("main .failed")).toHaveCount(0);
  }
});

test("a collection that was kept opens with its exhibits; with other exhibits it is not the one that was kept", async ({ page, site }) => {
  const own = ["model-bracelet", "golden-man-reconstruction"];
  await collect(page, own);
  await page.goto("en/collection");
  await whenKept(page);
  await openKeeping(page);
  await keeping(page).getByRole("button", { name: "Keep" }).click();
  await expect(keeping(page)).toContainText("Kept on the device", { timeout: 15_000 });

  site.stop();
  await page.goto("en/offline");
  await page.locator(".kept").getByRole("link", { name: "My collection" }).click();
  await expect(page.locator(".kept-list > li")).toHaveCount(2);
  await openKeeping(page);
  await expect(keeping(page)).toContainText("Kept on the device");
  for (const id of own) {
    await page.goto(`ru/exhibits/${id}`);
    await expect(page.locator("main h1")).not.toBeEmpty();
    await expect(page.locator("main .failed, main .waiting")).toHaveCount(0);
    await expect.poll(() => pictures(page)).toBe(true);
  }

  await page.goto("en/collection");
  await page.locator(".kept-list > li").first().getByRole("button", { name: /^Take/ }).click();
  await expect(page.locator(".kept-list > li")).toHaveCount(1);
  await openKeeping(page);
  // What is left was kept with the other: it is there, and can be kept alone.
  await expect(keeping(page)).not.toContainText("Kept on the device");
  await expect(keeping(page).getByRole("status")).not.toContainText("Counting");
});

test("a newer build is offered, and comes when the visitor wants it", async ({ page, site, context }) => {
  await page.goto("en/museums");
  await whenKept(page);
  const other = await context.newPage();
  await other.goto(`${site.address}en/about`);
  await started(other);
  for (const tab of [page, other]) await tab.evaluate(() => (window.stays = true));
  const { sheet, renamed } = await site.newer();
  const versions = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(" shell ")).length);

  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  const offered = page.locator("#notice-update");
  await expect(offered).toContainText("newer version", { timeout: 15_000 });
  expect(await page.evaluate(() => window.stays), "not forced").toBe(true);
  await expect(page.locator(`link[href*="${sheet}"]`)).toHaveCount(1);

  await offered.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator(`link[href*="${renamed}"]`)).toHaveCount(1);
  expect(await other.evaluate(() => window.stays), "another page is left alone").toBe(true);
  await started(page);
  // Longer than the worker waits for what pages say.
  await page.waitForTimeout(1500);
  expect(await versions(), "the old program stays while a page runs by it").toBe(2);
  await other.close();
  await page.reload();
  await expect.poll(versions, { timeout: 15_000 }).toBe(1);
});

test("a full device is told before, and when it fills up", async ({ page }) => {
  await page.goto("en/museums/atyrau-museum");
  await whenKept(page);
  await page.evaluate(() => {
    const put = Cache.prototype.put;
    Cache.prototype.put = (request) => (String(request).includes(".pack") ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put);
  });
  await openKeeping(page);
  await keeping(page).getByRole("button", { name: "Keep" }).click();
  await expect(keeping(page)).toContainText("The device is full");
  expect(await keptCaches(page), "no half").toEqual([]);

  await page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 100_000, usage: 90_000 });
  });
  await page.reload();
  await openKeeping(page);
  await expect(keeping(page)).toContainText("not enough room");
  await expect(keeping(page).getByRole("button")).toBeHidden();
});

test("a browser that keeps nothing shows the portal, and says why", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(window, "caches", { get: refuse });
    ServiceWorkerContainer.prototype.register = async () => refuse();
  });
  await page.goto("en/museums/atyrau-museum");
  await openKeeping(page);
  await expect(keeping(page)).toContainText("The browser lets nothing be kept here");
  await page.goto("en/offline");
  await expect(page.getByText("The browser lets nothing be kept here")).toBeVisible();
});
