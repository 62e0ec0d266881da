// Viewers: opened, worked by keyboard, closed, come back to by their address, and broken.
import AxeBuilder from "@axe-core/playwright";
import { glb, iiifInfo, png } from "../media.mjs";
import { deepAddress, expect, test } from "./test.mjs";

// The browser complains of drawing without a graphics card, and model-viewer of its slowness.
test.use({ expectedErrors: [deepAddress, "GPU stall", "WebGL", "GL Driver", "rAF timed out"] });

const text = (en) => ({ kk: en, ru: en, en });
const media = {
  picture: { url: "made/picture.png", title: text("Front"), width: 600, height: 400 },
  iiif: { kind: "iiif", url: "made/iiif", title: text("In detail") },
  model: {
    kind: "model", url: "made/model.glb", title: text("To turn"), alternative: text("A golden pyramid"),
    spots: [{ title: text("The top"), text: text("Here it ends."), position: [0, 1.5, 0], normal: [0, 1, 0] }],
  },
  panorama: { kind: "panorama", url: "made/panorama.png", alternative: text("A hall of bands") },
  audio: { kind: "audio", url: "made/words.mp3", transcript: text("What the voice says.") },
  video: { kind: "video", url: "made/film.mp4", subtitles: [{ language: "en", url: "made/film.vtt" }] },
  elsewhere: { kind: "external", url: "https://sketchfab.com/models/1", title: text("Elsewhere") },
};
const names = Object.keys(media);
const openAddress = (name) => `en/exhibits/made?open=${names.indexOf(name) + 1}`;

/** Puts one exhibit with media of every kind, and a tour of two panoramas, into the catalogue. */
async function make(page, changes = {}) {
  const exhibit = { id: "made", title: text("A made thing"), media: names.map((name) => ({ ...media[name], ...changes[name] })) };
  const scene = (id, more) => ({ id, title: text(`Scene ${id}`), media: media.panorama, ...more });
  const tour = {
    id: "made", title: text("A made tour"),
    plan: { url: "made/plan.png", alternative: text("Two halls"), width: 200, height: 100 },
    scenes: [
      scene("one", {
        place: { x: 0.25, y: 0.5, facing: 90 },
        hotspots: [
          { exhibit: "made", title: text("The thing"), yaw: 0, pitch: 0 },
          { scene: "two", yaw: 40, pitch: 0 },
          { scene: "nowhere", title: text("A door painted on the wall"), yaw: -40, pitch: 0 },
        ],
      }),
      scene("two", { place: { x: 0.75, y: 0.5, facing: 0 } }),
    ],
  };
  const files = {
    "demo/exhibits.json": { json: { exhibits: [exhibit] } },
    "demo/tours.json": { json: { tours: [tour] } },
    "made/picture.png": { body: png(600, 400) },
    "made/panorama.png": { body: png(1024, 512) },
    "made/plan.png": { body: png(200, 100) },
    "made/model.glb": { body: glb() },
    "made/iiif/info.json": { json: iiifInfo("https://elsewhere.example/iiif") },
    "made/film.vtt": { body: "WEBVTT\n\n00:00.000 --> 00:09.000\nWords\n", contentType: "text/vtt" },
  };
  for (const [file, response] of Object.entries(files)) await page.route(`**/${file}`, (route) => route.fulfill(response));
  await page.route("**/made/iiif/*/**", (route) => route.fulfill({ body: png(512, 512) }));
}

const stage = (page) => page.locator("#viewer");
// Without a graphics card a model takes its time to be drawn.
test.describe.configure({ timeout: 120_000 });
const ready = (page) => expect(page.getByRole("button", { name: "Nearer" })).toBeEnabled({ timeout: 60_000 });

test("pages that open nothing fetch no viewer", async ({ page }) => {
  await make(page);
  const fetched = [];
  page.on("request", (request) => /\/viewers\/|split_viewers/.test(request.url()) && fetched.push(request.url()));
  for (const address of ["en/", "en/museums", "en/exhibits", "en/exhibits/made", "en/tours/made"]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  expect(fetched).toEqual([]);
});

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
    await expect(page.locator(".opened .waiting")).toHaveCount(0);
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
  expect(strangers).toEqual([]);
});

test.describe("a tour's panorama", () => {
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
});

test.describe("broken", () => {
  test.use({ expectedErrors: [deepAddress, "Failed to load resource", "GPU stall", "WebGL", "GL Driver", "rAF timed out", "viewers/", "broken"] });

  const cut = glb().subarray(0, 300);
  const huge = { "content-length": String(300 * 1024 * 1024) };
  const passing = [
    ["a model that is cut short", "model", "made/model.glb", { body: cut }, "did not arrive whole"],
    ["a model that is none", "model", "made/model.glb", { body: "<!doctype html>" }, "damaged or of an unknown kind"],
    ["a missing model", "model", "made/model.glb", { status: 404, body: "" }, "did not arrive whole"],
    ["a missing panorama", "panorama", "made/panorama.png", { status: 404, body: "" }, "did not arrive whole"],
    ["a IIIF description that is no JSON", "iiif", "made/iiif/info.json", { body: "{" }, "damaged or of an unknown kind"],
    ["a missing picture", "picture", "made/picture.png", { status: 404, body: "" }, "did not arrive whole"],
    ["a viewer that does not arrive", "model", "viewers/model.js*", { status: 500, body: "" }, "did not arrive whole"],
  ];
  for (const [fault, name, file, response, words] of passing) {
    test(`${fault} is words, and a retry`, async ({ page }) => {
      await make(page);
      await page.route(`**/${file}`, (route) => route.fulfill(response));
      await page.goto(openAddress(name));
      await expect(page.locator(".stage").getByRole("alert")).toContainText(words, { timeout: 20_000 });
      await page.unroute(`**/${file}`);
      await make(page);
      await page.getByRole("button", { name: "Try again" }).click();
      await ready(page);
    });
  }

  const lasting = [
    ["a model without a mesh", "model", "made/model.glb", { body: glb({ empty: true }) }, "nothing to show"],
    ["a model of 300 MB", "model", "made/model.glb", { body: "x", headers: huge }, "too large"],
    ["a panorama that is not 2:1", "panorama", "made/panorama.png", { body: png(600, 400) }, "twice as wide as high"],
  ];
  for (const [fault, name, file, response, words] of lasting) {
    test(`${fault} is words, and the page stays`, async ({ page }) => {
      await make(page);
      await page.route(`**/${file}`, (route) => route.fulfill(response));
      await page.goto(openAddress(name));
      await expect(page.locator(".stage").getByRole("alert")).toContainText(words, { timeout: 20_000 });
      await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("A made thing");
    });
  }

  test("no WebGL: words, and the list stays", async ({ page }) => {
    await make(page);
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return /webgl/.test(kind) ? null : original.call(this, kind, ...more);
      };
    });
    await page.goto(openAddress("model"));
    await expect(page.locator(".stage").getByRole("alert")).toContainText("cannot show three-dimensional graphics");
    await expect(page.locator(".spots")).toContainText("Here it ends.");
  });

  test("graphics that are taken away: words, and a retry", async ({ page }) => {
    await make(page);
    await page.goto(openAddress("panorama"));
    await ready(page);
    await page.evaluate(() => document.querySelector("#viewer canvas").getContext("webgl").getExtension("WEBGL_lose_context").loseContext());
    await expect(page.locator(".stage").getByRole("alert")).toContainText("The device stopped the graphics");
    await page.getByRole("button", { name: "Try again" }).click();
    await ready(page);
  });
});

for (const [name, how] of ["picture", "model", "panorama"].flatMap((name) => [[name, "closed"], [name, "left at once"]])) {
  test(`${name}: opened and ${how} 50 times, nothing is left behind`, async ({ page }) => {
    test.setTimeout(240_000);
    await make(page);
    await page.goto("en/exhibits/made");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const measure = async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      const { metrics } = await devtools.send("Performance.getMetrics");
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    const openAndClose = async (times) => {
      for (let time = 0; time < times; time++) {
        await page.locator(".media a").nth(names.indexOf(name)).click();
        await expect(stage(page)).toHaveCount(1);
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
