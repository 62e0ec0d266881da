// What the program asks for first is asked for while it is on its way; it finds the answers by their addresses
// (src/web/fetch.rs). Whatever goes wrong here, the program will be told, and tell.
import { Bytes } from "../packed/bytes.mjs";
import { bytesOf } from "../packed/stream.mjs";
import { valueOf } from "../packed/tree.mjs";

const answers = (globalThis.answersAhead = new Map());

const ask = (href, init) => {
  const own = new AbortController();
  const coming = fetch(href, { ...init, signal: own.signal });
  // Who takes it over can give it up.
  answers.set(href, (signal) => {
    signal?.addEventListener("abort", () => own.abort());
    return coming;
  });
  return coming;
};

/** The kind of the records that a page begins with. */
const kinds = { "": "exhibits", museums: "museums", map: "museums", exhibits: "exhibits", timeline: "exhibits", tours: "tours", news: "stories" };

/** Which of the maps of a kind has its list as it is usually ordered, where that is not the best first. */
const order = { museums: (language) => ({ ru: 8, en: 9 })[language] ?? 7, news: () => 6 };

/** The settings, the manifest, and the blocks with which a page begins (docs/packed.md). */
export async function askAhead([language, page = "", id]) {
  const { catalogues } = await (await ask("portal.json")).clone().json();
  const folder = catalogues[0].packed?.replace(/\/+$/, "");
  const kind = kinds[page];
  if (!folder || !kind) return;
  const manifest = await (await ask(`${folder}/manifest.txt`, { cache: "no-cache" })).clone().text();
  const line = (word) => manifest.match(`\n${word} (.+)`)?.[1];
  const block = (name) => ask(`${folder}/${name.slice(0, 2)}/${name.slice(2)}.pack`);
  const unpacked = async (name) => bytesOf((await block(name)).clone().body.pipeThrough(new DecompressionStream("gzip")));
  const maps = line(kind).split(" ").slice(2);
  if (id) {
    const numbered = new Bytes(await valueOf(maps[0], decodeURIComponent(id), unpacked));
    numbered.number();
    const { media = [] } = JSON.parse(new TextDecoder().decode(numbered.rest()));
    if (kind !== "tours" && !location.search) show([best(media)], true);
  } else if (page === "timeline" || location.search) {
    await block(maps[2]);
  } else {
    block(maps.at(-1));
    if (page in order) block(maps[order[page](language)]);
    else if (page !== "map") {
      const pictures = JSON.parse(line(`${kind}-pictures`) ?? "[]");
      // Home shows one of them, large, which changes with the day (src/pages/home/today.rs).
      const pictured = pictures.filter(Boolean);
      if (page) show(pictures.slice(0, 2));
      else show([pictured[Math.floor(Date.now() / 864e5) % pictured.length]], true);
    }
    // The names of museums and regions, for the filters of a list.
    if (page && page !== "tours") block(line("names").split(" ")[0]);
  }
}

/** A record's picture in its best format, as crates/catalogue/src/picture.rs chooses it. */
function best(media) {
  const { renditions = [] } = media.find(({ kind }) => kind === "image") ?? {};
  const sizes = renditions.filter(({ format }) => format === renditions[0].format);
  return sizes[0] && [sizes[0].format, sizes.map(({ url, width }) => `${url} ${width}w`).join(", ")];
}

/** Asks for pictures, each a MIME type and a `srcset`, as src/components/picture.rs will. */
function show(pictures, isLarge) {
  if (document.documentElement.dataset.appearance.includes("no-pictures")) return;
  const imageSizes = `(min-width: 60rem) ${isLarge ? "" : "25vw, (min-width: 30rem) "}50vw, calc(100vw - 2rem)`;
  for (const [type, imageSrcset] of pictures.filter(Boolean)) {
    const picture = { rel: "preload", as: "image", imageSrcset, imageSizes, fetchPriority: "high", referrerPolicy: "no-referrer" };
    document.head.append(Object.assign(document.createElement("link"), picture, type && { type }));
  }
}
