// Viewers on a device: what they fetch, which files it can open, what it cannot do, and what its owner does not want to move.
import { drawingErrors, make, openAddress, ready, small } from "../made.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...drawingErrors], viewport: small });
test.describe.configure({ timeout: 120_000 });

test("pages that open nothing fetch no viewer", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const fetched = [];
  page.on("request", (request) => /\/viewers\/|split_viewers/.test(request.url()) && fetched.push(request.url()));
  const open = (address) => page.goto(address, { waitUntil: "networkidle" });
  for (const address of ["en/", "en/museums", "en/exhibits"]) await open(address);
  await make(page);
  for (const address of ["en/exhibits/made", "en/tours/made"]) await open(address);
  expect(fetched).toEqual([]);
});

// Two pyramids of the project's own, compressed in ways that no file of the demonstration is.
for (const [file, decoder] of [["draco", "draco_decoder.wasm"], ["ktx2", "basis_transcoder.wasm"]]) {
  test(`a model compressed with ${file} is opened by the site's own decoder`, async ({ page, baseURL }) => {
    await make(page);
    const model = new URL(`../models/${file}.glb`, import.meta.url).pathname;
    await page.route("**/made/model.glb", (route) => route.fulfill({ path: model }));
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(openAddress("model"));
    await ready(page);
    expect(asked.filter((url) => url.endsWith(decoder))).toHaveLength(1);
    expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(baseURL))).toEqual([]);
  });
}

test("a model's poster is there until the model is", async ({ page }) => {
  await make(page);
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  await page.route("**/made/model.glb", async (route) => held.then(() => route.fallback()));
  await page.goto(openAddress("model"));
  await expect(page.locator(".stage-poster")).toBeVisible();
  arrive();
  await ready(page);
  await expect(page.locator(".stage-poster")).toHaveCount(0);
});

test("what a device cannot do has no button", async ({ page }) => {
  await make(page);
  await page.goto(openAddress("panorama"));
  await ready(page);
  await expect(page.getByRole("button", { name: "Full screen" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Look by turning the device" })).toHaveCount(0);
  await page.goto(openAddress("model"));
  await ready(page);
  await expect(page.getByRole("button", { name: "See it in your room" })).toHaveCount(0);
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  const frames = (page, count) =>
    page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    }, count);

  for (const name of ["picture", "panorama"]) {
    test(`${name}: moves at once, and then stands still`, async ({ page }) => {
      await make(page);
      await page.goto(openAddress(name));
      await ready(page);
      await page.getByRole("button", { name: "Right" }).click();
      await frames(page, 3);
      const first = await page.locator(".stage").screenshot();
      await page.waitForTimeout(150);
      expect(first.equals(await page.locator(".stage").screenshot())).toBe(true);
    });
  }

  // A model gets sharper while it stands still, so it is asked where it is seen from.
  test("model: moves at once, and then stands still", async ({ page }) => {
    await make(page);
    await page.goto(openAddress("model"));
    await ready(page);
    const seenFrom = () => page.evaluate(() => document.querySelector("model-viewer").getCameraOrbit().theta);
    const before = await seenFrom();
    await page.getByRole("button", { name: "Right" }).click();
    await frames(page, 2);
    const first = await seenFrom();
    await page.waitForTimeout(300);
    expect(first).not.toBe(before);
    expect(await seenFrom()).toBe(first);
  });
});
