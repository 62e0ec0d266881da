// How many frames a second there are while long lists are scrolled.
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hosting, built } from "../host.mjs";
import { median } from "../format.mjs";
import { phone, visitor } from "../visit.mjs";
import { address } from "./pages.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../../../target/bench/many");
const records = 10_000;
/** Pixels a second: a quick swipe, again and again. */
const speed = 2000;
const longest = 10_000;

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

/** In the page: notes when each frame begins. */
function count() {
  window.frames60 = [];
  const note = (time) => window.frames60.push(time) && requestAnimationFrame(note);
  requestAnimationFrame(note);
}

/** Scrolls down and up again; gives the frames of it. */
async function scrolled({ page, devtools, quiet }) {
  await quiet();
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const distance = Math.min(height, longest);
  await page.evaluate(count);
  for (const yDistance of [-distance, distance]) {
    await devtools.send("Input.synthesizeScrollGesture", { x: 200, y: 400, yDistance, speed, gestureSourceType: "touch", preventFling: true });
  }
  const times = await page.evaluate(() => window.frames60);
  const waits = times.slice(1).map((time, at) => time - times[at]);
  return {
    height,
    frames: (waits.length * 1000) / (times.at(-1) - times[0]),
    median: median(waits),
    longest: Math.max(...waits),
    // More than two frames' time: one was left out.
    late: waits.filter((wait) => wait > 34).length / waits.length,
  };
}

async function scrolling(host, path, prepare = async () => {}) {
  const one = await visitor(host, phone);
  try {
    await one.page.goto(host.server.address + address(path));
    await one.page.locator("main li a").first().waitFor();
    await one.quiet();
    await prepare(one.page);
    const cards = await one.page.locator(":is(.cards, .map-list) > li").count();
    return { cards, ...(await scrolled(one)) };
  } finally {
    await one.close();
  }
}

/** In the page: the cards of its list, copied until there are so many. */
const copy = (page) =>
  page.locator(".results .cards").evaluate((list, records) => {
    const own = [...list.children];
    for (let at = own.length; at < records; at++) list.append(own[at % own.length].cloneNode(true));
  }, records);

/** The frames on a page of 10,000 exhibits, beside a map of 10,000 museums, and over 10,000 cards in one document. */
export async function scrollings() {
  await pack();
  const site = { folders: { "/demo/catalogue/": `${folder}/packed`, ...built.folders } };
  return hosting(site, async (host) => ({
    "a page of a list of 10,000 exhibits": await scrolling(host, "exhibits?page=200"),
    "the list beside a map of 10,000 museums": await scrolling(host, "map"),
    "cards of a list, copied by the bench": await scrolling(host, "exhibits", copy),
  }));
}
