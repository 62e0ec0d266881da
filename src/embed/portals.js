// Portals that elements of this page show, each opened once.
import { file } from "./files.js";
import { Packed } from "./packed.mjs";

const text = (bytes) => new TextDecoder().decode(bytes);
const portals = new Map();

async function open(address, id) {
  // Others may wait for it too, so that nobody gives it up.
  const { signal } = new AbortController();
  let settings;
  try {
    // One that is newer or older than this script may say more or less.
    settings = JSON.parse(text(await file(`${address}portal.json`, signal, "no-cache")));
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`${address}portal.json: it is no JSON`) : error;
  }
  const catalogues = Array.isArray(settings?.catalogues) ? settings.catalogues : [];
  const place = id ? catalogues.findIndex((one) => one?.id === id) : 0;
  const { packed } = catalogues[place] ?? {};
  if (!catalogues[place]) throw new Error(`the portal has no catalogue «${id ?? ""}»`);
  if (typeof packed !== "string") throw new Error("the catalogue is that of an API, which is not shown on other sites");
  const folder = new URL(`${packed.replace(/\/+$/, "")}/`, address).href;
  const manifest = text(await file(`${folder}manifest.txt`, signal, "no-cache"));
  const catalogue = new Packed(manifest, (path, signal) => file(folder + path, signal));
  const languages = Array.isArray(settings.languages) && settings.languages.length ? settings.languages : ["kk", "ru", "en"];
  return { catalogue, languages, id: place > 0 ? id : undefined, hue: Number(settings.theme?.accent_hue), timeZone: settings.time_zone };
}

/** The portal at an address, with one of its catalogues. Where it fails, the next who asks tries again. */
export function portal(address, id) {
  const key = `${address} ${id ?? ""}`;
  if (!portals.has(key)) {
    const opening = open(address, id);
    portals.set(key, opening);
    opening.catch(() => portals.delete(key));
  }
  return portals.get(key);
}
