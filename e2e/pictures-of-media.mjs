// Small pictures of every model and panorama as the portal shows them, for a look and for
// docs/pictures: `node pictures-of-media.mjs FOLDER [ID…]`.
import { chromium } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { launch } from "./site.mjs";
import { serve } from "./serve.mjs";

const [folder, ...wanted] = process.argv.slice(2);
const list = async (file, name) => JSON.parse(await readFile(new URL(`../demo/${file}.json`, import.meta.url)))[name];
const opened = (exhibit) => exhibit.media.findIndex(({ kind }) => kind === "model") + 1;
const models = (await list("models", "exhibits")).map((exhibit) => [exhibit.id, `exhibits/${exhibit.id}?open=${opened(exhibit)}`]);
const scenes = (await list("rooms", "tours")).flatMap(({ id, scenes }) =>
  scenes.map((scene) => [`${id}-${scene.id}`, `tours/${id}?scene=${scene.id}&open=1`]),
);

const site = await serve(new URL("../dist", import.meta.url).pathname);
const browser = await chromium.launch(launch);
const tab = await browser.newPage({ viewport: { width: 560, height: 800 } });
for (const [name, address] of [...models, ...scenes].filter(([name]) => !wanted.length || wanted.includes(name))) {
  await tab.goto(`${site.address}en/${address}`, { waitUntil: "networkidle" });
  await tab.locator(".viewer-buttons button:enabled").first().waitFor();
  await tab.waitForTimeout(1500); // the picture comes in softly
  await tab.locator(".stage").screenshot({ path: `${folder}/${name}.jpg`, quality: 70 });
}
await browser.close();
site.close();
