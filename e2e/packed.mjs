// Records of a journey's own, packed as those of a museum are, in the place of the demonstration's.
import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const portal = fileURLToPath(new URL("../target/debug/portal", import.meta.url));

/** The folders of what was packed already, by its JSON. */
const folders = new Map();

async function pack(json) {
  const folder = await mkdtemp(join(env.PACKED, "catalogue-"));
  await writeFile(join(folder, "records.json"), json);
  const packing = promisify(execFile)(portal, ["pack", join(folder, "records.json"), "--output", join(folder, "packed")]);
  await packing.catch((error) => {
    // Some records were left out.
    if (error.code !== 1) throw error;
  });
  return join(folder, "packed");
}

/** Lets a page read these lists of records, `{ museums: […] }`, in the folder `at` of the site. */
export async function showPacked(page, lists, at = "demo/catalogue") {
  const json = JSON.stringify(lists);
  if (!folders.has(json)) folders.set(json, pack(json));
  const folder = await folders.get(json);
  await page.route(`**/${at}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.split(`/${at}/`)[1];
    return route.fulfill({ path: join(folder, file) });
  });
}
