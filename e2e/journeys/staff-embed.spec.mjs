// The staff's room: a record as the elements for other sites show it.
import { png } from "../media.mjs";
import { accessible, bowl, file, folder, open, records } from "./staff-files.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const shown = (page, at) => page.frameLocator(".staff-view iframe >> nth=" + at);
const embed = (page) => page.getByLabel("On another site", { exact: true }).check();
/** An element of a window, which shows its record when it comes near: it is scrolled there. */
async function near(page, at, tag, nth = 0) {
  const element = shown(page, at).locator(tag).nth(nth);
  await element.scrollIntoViewIfNeeded();
  return element;
}

test("a record that is not published is shown by the very elements that other sites have", async ({ page }) => {
  const own = { ...bowl, museum: "almaty-museum", description: { en: "<i>A bowl</i> of birch wood" } };
  await open(page, file("ours.json", JSON.stringify({ exhibits: [own] })));
  await records(page).first().click();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await embed(page);
  await expect(shown(page, 4).locator("museum-exhibit")).toHaveCount(3);
  const card = await near(page, 4, "museum-exhibit");
  await expect(card.locator(".title")).toHaveText("A bowl");
  // The museum is the published one.
  await expect(card.locator(".holder a")).toHaveAttribute("href", /\/en\/museums\/almaty-museum$/);
  const large = await near(page, 4, "museum-exhibit", 2);
  await expect(large.locator(".text")).toHaveText("<i>A bowl</i> of birch wood");
  await expect((await near(page, 3, "museum-exhibit")).locator(".title")).toHaveText("Чаша");
  await expect((await near(page, 0, "museum-exhibit")).locator(".title")).toHaveText("Тостаған");
  expect(asked.some((address) => address.endsWith("/embed/1.0.0/museum.js"))).toBe(true);
  for (const address of asked) expect(address).not.toContain("bowl");
  // Its links lead nowhere.
  const before = page.url();
  await card.locator("a.main").click();
  expect(page.url()).toBe(before);
  await expect(card.locator(".title")).toHaveText("A bowl");
  await page.getByLabel("Dark", { exact: true }).check();
  const dark = await near(page, 4, "museum-exhibit");
  await expect(dark.locator(".title")).toHaveText("A bowl");
  await expect(dark.locator(".portal")).toHaveAttribute("data-appearance", "dark");
  await accessible(page);
});

test("elements show the pictures of a folder, and museums and tours; of other records it is said that there are none", async ({ page }, info) => {
  const museum = { id: "ours", name: { en: "Our museum" }, region: "almaty", address: { en: "1 Abai Street" } };
  const tour = { id: "walk", title: { en: "A walk" }, scenes: [] };
  const story = { id: "told", title: { en: "A story" }, kind: "news", date: "2026-01-02" };
  const root = folder(info, {
    "list.json": JSON.stringify({ exhibits: [{ ...bowl, media: [{ url: "a.png" }, { url: "gone.png" }] }], museums: [museum], tours: [tour], stories: [story] }),
    "a.png": png(400, 300),
  });
  await page.goto("en/staff");
  await page.getByLabel("A folder of records and pictures").setInputFiles(root);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const [name, tag, title] of [
    ["A bowl", "museum-exhibit", "A bowl"],
    ["Our museum", "museum-card", "Our museum"],
    ["A walk", "museum-tour", "A walk"],
  ]) {
    await records(page).filter({ hasText: name }).click();
    await embed(page);
    const element = await near(page, 4, tag);
    await expect(element.locator(".title")).toHaveText(title);
    if (tag !== "museum-exhibit") continue;
    const picture = element.locator(".picture img");
    await expect(picture).toHaveAttribute("src", /^blob:/);
    await expect.poll(() => picture.evaluate((img) => img.naturalWidth)).toBe(400);
  }
  expect(asked.filter((address) => /\.png$/.test(address))).toEqual([]);
  await records(page).filter({ hasText: "A story" }).click();
  await embed(page);
  await expect(shown(page, 4).getByText("There is no element that puts such a record on other sites.")).toBeVisible();
});
