// The demonstration catalogue as the files that it is packed from, for journeys that change them.
import { readFile } from "node:fs/promises";

const demo = new URL("../demo/", import.meta.url);

/** The lists of the demonstration and their files. */
export const lists = {
  museums: ["museums"],
  exhibits: ["models", "exhibits"],
  tours: ["rooms", "tours"],
  stories: ["stories"],
  regions: ["regions"],
};

/** The records of a list. */
export async function records(list) {
  const files = lists[list].map(async (file) => JSON.parse(await readFile(new URL(`${file}.json`, demo)))[list]);
  return (await Promise.all(files)).flat();
}

/** Lets a page read plain files in the place of the packed catalogue. */
export async function readPlain(page) {
  const settings = JSON.parse(await readFile(new URL("../public/portal.json", demo)));
  const source = Object.entries(lists).map(([list, files]) => [list, files.map((file) => `demo/${file}.json`)]);
  settings.catalogues[0] = Object.fromEntries(source);
  await page.route("**/portal.json", (route) => route.fulfill({ json: settings }));
  await page.route(/\/demo\/[a-z]+\.json$/, async (route) => {
    const file = new URL(route.request().url()).pathname.split("/").pop();
    await route.fulfill({ path: new URL(file, demo).pathname });
  });
}
