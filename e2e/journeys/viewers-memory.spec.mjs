// Viewers opened and closed again and again leave nothing behind.
import { drawingErrors, make, names, ready, small, stage } from "../made.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...drawingErrors], viewport: small });

/** Listeners, nodes and memory of the page, after what nobody holds was thrown away. */
async function measuring(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  return async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
}

for (const [name, how] of ["picture", "model", "panorama"].flatMap((name) => [[name, "closed"], [name, "left at once"]])) {
  test(`${name}: opened and ${how} 50 times, nothing is left behind`, async ({ page }) => {
    test.setTimeout(240_000);
    await make(page);
    await page.goto("en/exhibits/made");
    const measure = await measuring(page);
    const openAndClose = async (times) => {
      for (let time = 0; time < times; time++) {
        await page.locator(".media a").nth(names.indexOf(name)).click();
        // A model that is drawn without a graphics card keeps a busy machine for seconds.
        await expect(stage(page)).toHaveCount(1, { timeout: 30_000 });
        if (how === "closed") await ready(page);
        await page.locator(".opened .close").click();
        await expect(stage(page)).toHaveCount(0);
      }
    };
    // What is kept once, as the tool's own code and caches, is kept after the first few.
    await openAndClose(5);
    const before = await measure();
    await openAndClose(50);
    const after = await measure();
    expect(after.JSEventListeners - before.JSEventListeners, "listeners").toBeLessThan(50);
    expect(after.Nodes - before.Nodes, "nodes of the document").toBeLessThan(500);
    expect(after.JSHeapUsedSize / before.JSHeapUsedSize, "growth of the memory").toBeLessThan(1.3);
  });
}

test("panorama: left while its picture is on the way, nothing is left behind", async ({ page }) => {
  await make(page);
  let arrive;
  // The portal looks at the picture first; the tool asks for it by itself after that.
  await page.route("**/made/panorama.png", async (route) => {
    if (route.request().resourceType() === "xhr") await new Promise((resolve) => (arrive = resolve));
    await route.fallback();
  });
  await page.goto("en/exhibits/made");
  const measure = await measuring(page);
  const openAndLeave = async () => {
    const asked = page.waitForRequest((request) => request.resourceType() === "xhr");
    await page.locator(".media a").nth(names.indexOf("panorama")).click();
    const answered = (await asked).response();
    await page.locator(".opened .close").click();
    await expect(stage(page)).toHaveCount(0);
    arrive();
    await (await answered).finished();
  };
  await openAndLeave();
  const before = await measure();
  for (let time = 0; time < 10; time++) await openAndLeave();
  const listeners = async () => (await measure()).JSEventListeners - before.JSEventListeners;
  await expect.poll(listeners, "listeners").toBeLessThan(10);
});
