// The records of the demonstration catalogue, as they stand in the files that it is packed from.
import { readFile } from "node:fs/promises";

const files = {
  museums: ["museums"],
  exhibits: ["models", "exhibits"],
  tours: ["rooms", "tours"],
  stories: ["stories"],
  regions: ["regions"],
};

/** The records of a list. */
export async function records(list) {
  const lists = files[list].map(async (file) => JSON.parse(await readFile(new URL(`../demo/${file}.json`, import.meta.url)))[list]);
  return (await Promise.all(lists)).flat();
}
