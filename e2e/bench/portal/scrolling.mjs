// How many frames a second there are while long lists are scrolled.
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hosting, built } from "../host.mjs";
import { median } from "../format.mjs";
import { phone, visitor } from "../visit.mjs";
import { address } from "./pages.mjs";
import { down, swipeTo, up } from "./swiping.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../../../target/bench/many");
const records = 10_000;
/** Pixels. */
const longest = 10_000;
const times = 3;

/** The demonstration's records again and again, each time with another number. */
async function many() {
  const read = async (file, kind) => JSON.parse(await readFile(here(`../../../demo/${file}.json`), "utf8"))[kind];
  const again = (all, name) =>
    Array.from({ length: records }, (_, at) => {
      const one = all[at % all.length];
      const numbered = Object.entries(one[name]).map(([language, text]) => [language, `${text} ${at + 1}`]);
      return { ...one, id: `${one.id}-${at}`, [name]: Object.fromEntries(numbered) };
    });
  const museums = await read("museums", "museums");
  const exhibits = [...(await read("models", "exhibits")), ...(await read("exhibits", "exhibits"))];
  const own = exhibits.map(({ museum, ...exhibit }) => (museum ? { ...exhibit, museum: `${museum}-${museums.findIndex(({ id }) => id === museum)}` } : exhibit));
  const { regions } = JSON.parse(await readFile(here("../../../demo/regions.json"), "utf8"));
  return { regions, museums: again(museums, "name"), exhibits: again(own, "title") };
}

async function pack() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/records.json`, JSON.stringify(await many()));
  const packing = promisify(execFile)(here("../../../target/debug/portal"), ["pack", `${folder}/records.json`, "--output", `${folder}/packed`]);
  // Some records were left out.
  await packing.catch((error) => error.code === 1 || Promise.reject(error));
}

/** In the page: notes when each frame begins, and where the page stands then. */
function count() {
  window.frames60 = [];
  const note = (time) => window.frames60.push({ time, at: scrollY }) && requestAnimationFrame(note);
  requestAnimationFrame(note);
}

/** Scrolls down and up again; gives the frames of it. */
async function scrolled(one) {
  await one.quiet();
  const height = await one.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const distance = Math.min(height, longest);
  await one.page.evaluate(count);
  await swipeTo(one, distance, up);
  await swipeTo(one, 0, down);
  const noted = await one.page.evaluate(() => window.frames60);
  const furthest = Math.max(...noted.map(({ at }) => at));
  if (furthest < distance * 0.9) throw new Error(`of ${distance} pixels ${furthest} were scrolled`);
  const waits = noted.slice(1).map(({ time }, at) => time - noted[at].time);
  return {
    height,
    frames: (waits.length * 1000) / (noted.at(-1).time - noted[0].time),
    median: median(waits),
    longest: Math.max(...waits),
    // More than two frames' time: one was left out.
    late: waits.filter((wait) => wait > 34).length / waits.length,
  };
}

/** A page without a script, a picture or a word: what this machine draws at best. */
const plain = `<!doctype html><meta name="viewport" content="width=device-width"><title>plain</title><body style="block-size: ${longest}px; background: linear-gradient(white, silver)">`;

async function scrolling(host, path, content) {
  const one = await visitor(host, phone);
  try {
    await one.page.goto(host.server.address + path);
    await one.page.locator(content).first().waitFor();
    const cards = await one.page.locator(":is(.cards, .map-list) > li").count();
    return { cards, ...(await scrolled(one)) };
  } finally {
    await one.close();
  }
}

/** The round with the median of frames. */
async function rounds(host, path, content = "main li a") {
  const all = [];
  for (let at = 0; at < times; at++) all.push(await scrolling(host, path, content));
  return all.sort((one, other) => one.frames - other.frames)[times >> 1];
}

/** The frames on a page of 10,000 exhibits, beside a map of 10,000 museums, and on a page with nothing on it. */
export async function scrollings() {
  await pack();
  const site = { folders: { "/demo/catalogue/": `${folder}/packed`, ...built.folders }, instead: { "/plain.html": plain } };
  return hosting(site, async (host) => ({
    "a page of a list of 10,000 exhibits": await rounds(host, address("exhibits?page=200")),
    "the list beside a map of 10,000 museums": await rounds(host, address("map")),
    "a page with nothing on it": await rounds(host, "plain.html", "body"),
  }));
}
