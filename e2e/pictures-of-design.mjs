// Small pictures of the page that shows the design, section by section, for docs/pictures/design:
// `node pictures-of-design.mjs FOLDER [LANGUAGE]`.
import { chromium } from "@playwright/test";
import { launch } from "./site.mjs";
import { serve } from "./serve.mjs";

const [folder, language = "kk"] = process.argv.slice(2);
const site = await serve(new URL("../dist", import.meta.url).pathname);
const browser = await chromium.launch(launch);
for (const colorScheme of ["light", "dark"]) {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme });
  await tab.goto(`${site.address}${language}/design`, { waitUntil: "networkidle" });
  for (const section of await tab.locator(".design > div").all()) {
    const id = await section.getAttribute("id");
    if (colorScheme === "dark" && id !== "tokens" && id !== "cards") continue;
    await section.scrollIntoViewIfNeeded();
    await tab.waitForLoadState("networkidle"); // pictures come when they are near
    const { x, y, width, height } = await section.boundingBox();
    const top = y + (await tab.evaluate(() => scrollY));
    const clip = { x, y: top, width, height: Math.min(height, 1500) };
    await tab.screenshot({ path: `${folder}/${id}-${colorScheme}.jpg`, quality: 60, fullPage: true, clip });
  }
  await tab.close();
}
await browser.close();
site.close();
