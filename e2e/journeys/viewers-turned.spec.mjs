// A device that is turned, of which the browser without windows tells nothing.
import { devices } from "@playwright/test";
import { drawingErrors, make, openAddress, ready } from "../made.mjs";
import { launch } from "../site.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, ...drawingErrors], launchOptions: launch, userAgent: devices["Pixel 7"].userAgent });
test.describe.configure({ timeout: 120_000 });

test("a telephone looks around by being turned", async ({ page, baseURL }) => {
  // A device tells how it is turned to sites with https only: this is the same site under such a name.
  await page.route("https://museum.example/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname.slice(1) + search, baseURL).href }) });
  });
  await make(page);
  await page.goto(`https://museum.example/${openAddress("panorama")}`);
  await ready(page);
  await page.getByRole("button", { name: "Look by turning the device" }).press("Enter");
  const before = await page.locator(".stage").screenshot();
  const device = await page.context().newCDPSession(page);
  // The tool waits for some turns before it believes them.
  for (let alpha = 0; alpha <= 60; alpha += 3) {
    await device.send("DeviceOrientation.setDeviceOrientationOverride", { alpha, beta: 90, gamma: 0 });
    await page.waitForTimeout(50);
  }
  await expect.poll(async () => before.equals(await page.locator(".stage").screenshot())).toBe(false);
});
