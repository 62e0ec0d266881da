// The demonstration catalogue, out of which every server is filled.
import { readFile } from "node:fs/promises";

const read = async (list, ...files) => {
  const texts = await Promise.all(files.map((file) => readFile(new URL(`../../demo/${file}.json`, import.meta.url), "utf8")));
  // The media lie on the portal's own host, whichever server their addresses come from.
  return texts.flatMap((text) => JSON.parse(text.replaceAll('"demo/media/', '"/demo/media/'))[list]);
};

export const museums = await read("museums", "museums");
export const exhibits = await read("exhibits", "models", "exhibits");
