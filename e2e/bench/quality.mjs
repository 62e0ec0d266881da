// Known items: of every 692nd work it is asked for by its title and its maker's surname. Is it the first, or among the first ten?
import { sides } from "./sides.mjs";
import { makers, records } from "./tate.mjs";
import { visitor } from "./visit.mjs";

const wanted = 100;
/** Nobody types more of a title than this. */
const words = 6;

/** The works that are looked for, with what is typed, and how others with the same title and makers are known. */
export async function items() {
  const all = [];
  for await (const record of records()) all.push({ id: record.acno, title: record.title, makers: makers(record) });
  const name = ({ title, makers }) => `${title}\n${makers}`;
  const ids = new Map();
  for (const record of all) ids.set(name(record), [...(ids.get(name(record)) ?? []), record.id]);
  const stride = Math.floor(all.length / wanted);
  return Array.from({ length: wanted }, (_, at) => all[at * stride]).map((record) => {
    const title = record.title.match(/[\p{L}\p{N}'’]+/gu) ?? [];
    const surname = record.makers[0]?.split(" ").at(-1) ?? "";
    return { id: record.id, typed: [...title.slice(0, words), surname].join(" "), alike: ids.get(name(record)) };
  });
}

/** Where each item stands in what one side finds. */
export async function quality(host, side, items) {
  const one = await visitor(host);
  const counts = { items: items.length, first: 0, ten: 0, alikeFirst: 0, alikeTen: 0, missed: [] };
  for (const { id, typed, alike } of items) {
    await one.openResults(sides[side].search + encodeURIComponent(typed));
    const links = await one.page.locator(".results .cards > li a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const found = links.slice(0, 10).map((link) => decodeURIComponent(link.split("/").at(-1)));
    counts.first += Number(found[0] === id);
    counts.ten += Number(found.includes(id));
    counts.alikeFirst += Number(alike.includes(found[0]));
    counts.alikeTen += Number(found.some((id) => alike.includes(id)));
    if (!found.some((id) => alike.includes(id))) counts.missed.push({ id, typed });
  }
  await one.close();
  return counts;
}
