// What a page needs is asked for while the program itself is still on its way.
import { expect, test } from "./test.mjs";

const pages = {
  kk: "home",
  "ru/museums": "lists",
  "en/museums/almaty-museum": "museum",
  "kk/exhibits/model-bracelet": "exhibit",
  "kk/tours/saka-gold-walk": "tour",
  "kk/map": "map",
  "kk/timeline": "timeline",
};

for (const [address, part] of Object.entries(pages)) {
  test(`/${address}: its code, the settings, the manifest and its first block come beside the program, each once`, async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const howOften = (name) => asked.filter((path) => name.test(path)).length;
    const wanted = [new RegExp(`/split_${part}-\\w+\\.wasm$`), /\/portal\.json$/, /\/catalogue\/manifest\.txt$/];
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    await page.route("**/*_bg.wasm", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "commit" });
    await expect.poll(() => wanted.map(howOften)).toEqual([1, 1, 1]);
    await expect.poll(() => howOften(/\.pack$/)).toBe(1);
    wanted.push(new RegExp(`${asked.find((path) => path.endsWith(".pack"))}$`));
    arrive();
    await expect(page.locator("main h1")).not.toBeEmpty();
    await expect(page.locator(".waiting")).toHaveCount(0);
    // The time line asks a dozen questions at once, each of which begins with the same block.
    if (part === "timeline") wanted.pop();
    expect(wanted.map(howOften)).toEqual(wanted.map(() => 1));
  });
}

test("settings that did not come ahead are asked for again", async ({ page }) => {
  let times = 0;
  await page.route("**/portal.json", (route) => (times++ === 0 ? route.abort() : route.continue()));
  await page.goto("kk");
  await page.locator(".failed button").click();
  await expect(page.locator("main h1")).not.toBeEmpty();
});
test.use({ expectedErrors: ["net::ERR_FAILED", "status of 404"] });
