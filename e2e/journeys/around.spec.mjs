// A tour's panoramas: entered, turned, left for the next scene, shared, and taken without them.
import { drawingErrors, make, ready } from "../made.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...drawingErrors] });
test.describe.configure({ timeout: 120_000 });

test("is entered, turned, left for the next scene, and shared by its address", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made");
  await page.getByRole("link", { name: "Look around" }).press("Enter");
  await ready(page);
  await page.getByRole("button", { name: "Right" }).press("Enter");
  await expect(page).toHaveURL(/yaw=15/);
  await page.reload();
  await ready(page);
  expect(page.url()).toContain("yaw=15");
  await page.locator(".panorama-spot a", { hasText: "Scene two" }).press("Enter");
  await expect(page.locator(".scene h2")).toHaveText("Scene two");
  await ready(page);
  expect(page.url()).toMatch(/scene=two&open=1/);
});

test("has a plan that shows where one stands and looks, and leads to the scenes", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made?scene=one&open=1&yaw=30");
  const marks = page.locator(".plan li a");
  await expect(marks).toHaveText([/Scene one/, /Scene two/]);
  await expect(marks.first()).toHaveAttribute("aria-current", "step");
  await expect(marks.first().locator(".direction")).toHaveCSS("rotate", "120deg");
  await ready(page);
  await page.getByRole("button", { name: "Right" }).press("Enter");
  await expect(marks.first().locator(".direction")).toHaveCSS("rotate", "135deg");
  await marks.last().press("Enter");
  await expect(page.locator(".scene h2")).toHaveText("Scene two");
  await expect(marks.first().locator(".direction")).toBeHidden();
  await expect(marks.last().locator(".direction")).toBeVisible();
});

test("stays open on the way to the next scene, by whichever link", async ({ page }) => {
  await make(page);
  for (const link of [".scenes > ol a", ".plan a", ".hotspots a[href*=scene]", ".steps a"]) {
    await page.goto("en/tours/made");
    await page.getByRole("link", { name: "Look around" }).click();
    await ready(page);
    await page.locator(link).last().press("Enter");
    await expect(page.locator(".scene h2"), link).toHaveText("Scene two");
    await ready(page);
  }
});

test("writes where one looks into its own address, and into no other", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made?scene=one&open=1");
  await ready(page);
  await page.getByRole("button", { name: "Right" }).press("Enter");
  // The next page's code is slow, so that the panorama still stands when it has come to rest.
  await page.route("**/*.wasm", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fallback();
  });
  await page.locator(".header a", { hasText: "About" }).evaluate((link) => link.click());
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  expect(page.url()).toMatch(/about$/);
});

test("what it tells after a link was followed is written into no other address", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made?scene=one&open=1");
  await ready(page);
  const follow = (link) =>
    link.evaluate((link) => {
      const tool = document.querySelector("museum-panorama");
      link.click();
      tool.dispatchEvent(new CustomEvent("state", { detail: { state: "view", yaw: 33, pitch: 0, zoom: 90 } }));
    });
  await follow(page.locator(".plan a").last());
  await expect(page.locator(".scene h2")).toHaveText("Scene two");
  await ready(page);
  expect(page.url()).not.toContain("yaw=33");
  await follow(page.locator(".header a", { hasText: "About" }));
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  expect(page.url()).toMatch(/about$/);
});

test("is shown whatever the address says of where to look", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made?scene=one&open=1&yaw=nonsense&pitch=1e9&zoom=-5");
  await ready(page);
  await page.getByRole("button", { name: "Right" }).press("Enter");
  await expect(page).toHaveURL(/yaw=15/);
});

test("has all its points in the list beside it, and a point to nowhere is words", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made?scene=one&open=1");
  await ready(page);
  await expect(page.locator(".hotspots li")).toHaveText(["The thing", /Scene two/, "A door painted on the wall"]);
  await expect(page.locator(".panorama-spot > span")).toHaveText("A door painted on the wall");
});

test("a point without a title of its own has its exhibit's", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made?scene=two&open=1");
  await ready(page);
  await expect(page.locator(".panorama-spot a")).toHaveText(["A made thing", "unknown-thing"]);
});

test("a whole tour is taken in its list, by keyboard, with no panorama opened", async ({ page }) => {
  await make(page);
  const fetched = [];
  page.on("request", (request) => /\/viewers\/|panorama\.png/.test(request.url()) && fetched.push(request.url()));
  await page.goto("en/tours/made");
  const scene = page.locator(".scene h2");
  await expect(scene).toHaveText("Scene one");
  await page.locator(".hotspots a", { hasText: "The thing" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A made thing");
  await page.goBack();
  await page.locator(".steps a", { hasText: "Next scene" }).press("Enter");
  await expect(scene).toHaveText("Scene two");
  await expect(scene).toBeFocused();
  await page.locator(".steps a", { hasText: "Previous scene" }).press("Enter");
  await expect(scene).toHaveText("Scene one");
  expect(fetched).toEqual([]);
});

test("a tour without facts has no empty part for them", async ({ page }) => {
  await make(page);
  await page.goto("en/tours/made");
  await expect(page.locator(".scene h2")).toHaveText("Scene one");
  await expect(page.getByRole("heading", { name: "Facts" })).toHaveCount(0);
});
