// A tour as a screen reader tells it. The reader is a simulation that follows the ARIA standard.
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const { tours } = JSON.parse(await readFile(new URL("../../demo/rooms.json", import.meta.url)));
const bundled = await build({
  stdin: { contents: 'export { virtual } from "@guidepup/virtual-screen-reader"', resolveDir: import.meta.dirname },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "reader",
  platform: "browser",
});
const reader = bundled.outputFiles[0].text;

/** Reads an element from its start to its end; `until` stops earlier and follows what was told there. */
const read = (page, selector, until) =>
  page.evaluate(
    async ([selector, until]) => {
      const { virtual } = globalThis.reader;
      await virtual.start({ container: document.querySelector(selector) });
      const told = [await virtual.lastSpokenPhrase()];
      for (const first = told[0]; told.at(-1) !== `end of ${first}` && !(until && told.at(-1).startsWith(until)); ) {
        await virtual.next();
        told.push(await virtual.lastSpokenPhrase());
      }
      if (until) await virtual.act();
      await virtual.stop();
      return told;
    },
    [selector, until],
  );

for (const tour of tours) {
  test(`${tour.id}: is taken from start to end by ear`, async ({ page }) => {
    const viewers = [];
    page.on("request", (request) => request.url().includes("/viewers/") && viewers.push(request.url()));
    await page.goto(`en/tours/${tour.id}`);
    for (const [at, scene] of tour.scenes.entries()) {
      await expect(page.locator(".scene h2")).toHaveText(scene.title.en);
      await page.evaluate(`${reader}; globalThis.reader = reader; undefined`);
      const told = await read(page, ".scene");
      const words = [scene.text, scene.media.alternative, ...scene.hotspots.flatMap(({ title, text }) => [title, text])];
      for (const { en } of words.filter(Boolean)) expect(told.join("\n")).toContain(en);
      const last = at === tour.scenes.length - 1;
      if (!last) await read(page, ".scene", "link, Next scene");
      else expect(told.join("\n")).not.toContain("Next scene");
    }
    expect(viewers).toEqual([]);
  });
}
