// Pictures of every page of the built site, for a look and for docs/pictures:
// `node pictures.mjs FOLDER [LANGUAGE…]`.
import { chromium } from "@playwright/test";
import { languages, launch, pages } from "./site.mjs";
import { serve } from "./serve.mjs";

const [folder, ...wanted] = process.argv.slice(2);
const site = await serve(new URL("../dist", import.meta.url).pathname);
const browser = await chromium.launch(launch);
for (const [size, width, height] of [["phone", 360, 740], ["desktop", 1280, 860]]) {
  for (const language of wanted.length ? wanted : languages) {
    const tab = await browser.newPage({ viewport: { width, height } });
    for (const page of pages) {
      await tab.goto(`${site.address}${language}/${page}`, { waitUntil: "networkidle" });
      await tab.screenshot({ path: `${folder}/${page.replaceAll("/", "-") || "home"}-${language}-${size}.png` });
    }
    await tab.close();
  }
}
await browser.close();
site.close();
