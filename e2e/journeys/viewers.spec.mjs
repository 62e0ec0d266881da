// Viewers: opened, worked by keyboard, closed, come back to by their address.
import AxeBuilder from "@axe-core/playwright";
import { drawingErrors, make, media, names, openAddress, ready, stage, text } from "../made.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...drawingErrors] });
test.describe.configure({ timeout: 120_000 });

const drawn = { picture: true, iiif: true, model: true, panorama: true };

for (const name of Object.keys(drawn)) {
  test(`${name}: opened from its link, worked by keyboard, closed`, async ({ page }) => {
    await make(page);
    await page.goto("en/exhibits/made");
    const link = page.locator(".media a").nth(names.indexOf(name));
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`open=${names.indexOf(name) + 1}$`));
    await expect(page.locator(".opened h2")).toBeFocused();
    await ready(page);
    const before = await page.locator(".stage").screenshot();
    const nearer = page.getByRole("button", { name: "Nearer" });
    await nearer.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Right" }).press("Enter");
    await expect.poll(async () => before.equals(await page.locator(".stage").screenshot())).toBe(false);
    await page.locator(".opened .close").press("Enter");
    await expect(stage(page)).toHaveCount(0);
    await expect(page.locator(".record-picture img")).toBeVisible();
    expect(page.url()).not.toContain("open=");
  });
}

for (const name of names) {
  test(`${name}: has an address, and no violation for axe`, async ({ page }) => {
    await make(page);
    await page.goto(openAddress(name));
    await expect(page.locator(".opened h2")).toBeVisible();
    // A model that is drawn without a graphics card keeps a busy machine for seconds.
    await expect(page.locator(".opened .waiting")).toHaveCount(0, { timeout: 30_000 });
    if (name in drawn) await ready(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
}

test("a point that is nowhere on the model keeps its words, and its number", async ({ page }) => {
  const nowhere = { title: text("Nowhere"), position: [1] };
  await make(page, { model: { spots: [nowhere, ...media.model.spots] } });
  await page.goto(openAddress("model"));
  await ready(page);
  await expect(page.locator(".spots button")).toHaveText(["Nowhere", "The top"]);
  await expect(page.locator(".model-spot")).toHaveText(["2"]);
  await page.locator(".model-spot").press("Enter");
  await expect(page.locator(".spots button").last()).toHaveAttribute("aria-pressed", "true");
});

test("a model's points are a list that turns it", async ({ page }) => {
  await make(page);
  await page.goto(openAddress("model"));
  await ready(page);
  const spot = page.locator(".spots button");
  await expect(page.locator(".spots")).toContainText("Here it ends.");
  await spot.press("Enter");
  await expect(spot).toHaveAttribute("aria-pressed", "true");
});

test("sound has its words, film its subtitles, and what is elsewhere only a door", async ({ page }) => {
  await make(page);
  const strangers = [];
  page.on("request", (request) => request.url().includes("sketchfab") && strangers.push(request.url()));
  await page.goto(openAddress("audio"));
  await expect(page.locator("audio[controls]")).toBeVisible();
  await expect(page.locator(".transcript")).toContainText("What the voice says.");
  await page.goto(openAddress("video"));
  await expect(page.locator("video track[srclang=en]")).toHaveAttribute("label", "English");
  await page.goto(openAddress("elsewhere"));
  await expect(page.locator(".door a")).toHaveAttribute("href", "https://sketchfab.com/models/1");
  await expect(page.getByRole("button", { name: "Open here (Sketchfab)" })).toBeVisible();
  expect(strangers).toEqual([]);
});

test("a known viewer elsewhere opens here when it is asked to, and an unknown one does not", async ({ page }) => {
  await make(page);
  await page.route("https://sketchfab.com/**", (route) => route.fulfill({ body: "<title>There</title>", contentType: "text/html" }));
  await page.goto(openAddress("elsewhere"));
  await page.getByRole("button", { name: "Open here (Sketchfab)" }).press("Enter");
  const frame = page.locator(".outside-frame");
  await expect(frame).toHaveAttribute("src", "https://sketchfab.com/models/1/embed");
  await expect(frame).toHaveAttribute("title", "A made thing");
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain("https://sketchfab.com/models/1/embed");
  await make(page, { elsewhere: { url: "https://unknown.example/tour" } });
  await page.reload();
  await expect(page.locator(".door a")).toHaveAttribute("href", "https://unknown.example/tour");
  await expect(page.locator(".door button")).toHaveCount(0);
});
