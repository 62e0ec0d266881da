// Media that are broken, missing or too much: words, a retry where that may help, and the page stays.
import { createServer } from "node:http";
import { glb, png } from "../media.mjs";
import { drawingErrors, make, openAddress, ready, small } from "../made.mjs";
import { deepAddress, expect, test } from "./test.mjs";

const expectedErrors = [deepAddress, "Failed to load resource", ...drawingErrors, "viewers/", "broken", "CORS policy", "closed.example"];
test.use({ expectedErrors, viewport: small });
test.describe.configure({ timeout: 120_000 });

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

for (const [name, file] of [["model", "model.glb"], ["panorama", "panorama.png"]]) {
  test(`a ${name} that its site does not give away is words that say so`, async ({ page }) => {
    // Without its permission (CORS) a browser hides the answer from the portal.
    await make(page, { [name]: { url: `https://closed.example/${file}` } });
    const headers = { "access-control-allow-origin": "https://own.example" };
    await page.route(`https://closed.example/${file}`, (route) => route.fulfill({ body: png(1024, 512), headers }));
    await page.goto(openAddress(name));
    await expect(page.locator(".stage").getByRole("alert")).toContainText("does not allow it to be opened in this portal");
    await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  });
}

test("a picture that its site does not give away is shown all the same", async ({ page }) => {
  await make(page, { picture: { url: "https://closed.example/picture.png" } });
  await page.route("https://closed.example/picture.png", (route) =>
    route.fulfill({ body: png(600, 400), headers: { "access-control-allow-origin": "https://own.example" } }));
  await page.goto(openAddress("picture"));
  await ready(page);
});

test.describe("a link that breaks off in the middle", () => {
  let server, address;
  test.beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { "content-length": "1000000" });
      response.write("{".padEnd(1000));
      setTimeout(() => response.destroy(), 200);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${server.address().port}/`;
  });
  test.afterAll(() => server.close());

  for (const [name, file] of [["model", "model.glb"], ["panorama", "panorama.png"], ["iiif", "iiif/info.json"]]) {
    test(`${name}: words, and a retry`, async ({ page }) => {
      await make(page);
      await page.route(`**/made/${file}`, (route) => route.continue({ url: address }));
      await page.goto(openAddress(name));
      await expect(page.locator(".stage").getByRole("alert")).toContainText("did not arrive whole", { timeout: 20_000 });
      await page.unroute(`**/made/${file}`);
      await make(page);
      await page.getByRole("button", { name: "Try again" }).click();
      await ready(page);
    });
  }
});
