// What each element shows: a promise of what is to be seen, by its attributes.
import { exhibit, exhibits } from "./exhibit.js";
import { most } from "./packed.mjs";
import { search } from "./search.js";
import { tour } from "./tour.js";
import { museum } from "./visit.js";

/** One record, by the identifier that the attribute `of` names. */
async function record({ catalogue, value, signal }, kind) {
  const id = value("of");
  if (!id) throw new Error("the attribute of= is missing: the identifier of the record");
  const found = await catalogue.record(kind, id, signal);
  if (!found) throw new Error(`the portal has nothing called «${id}» among its ${kind}`);
  return found;
}

async function exhibitOf(asked) {
  const own = await record(asked, "exhibits");
  const { catalogue, reader, signal } = asked;
  // An exhibit whose museum does not come is still worth seeing.
  const holder = own.museum && (await catalogue.record("museums", own.museum, signal).catch(() => undefined));
  return exhibit(reader, own, holder);
}

/** Chosen exhibits in the order of their identifiers, or the first of a museum. */
async function exhibitsOf({ catalogue, reader, value, signal }) {
  const ids = value("of").split(/\s+/).filter(Boolean).slice(0, most);
  if (ids.length) {
    const records = (await Promise.all(ids.map((id) => catalogue.record("exhibits", id, signal)))).filter(Boolean);
    if (!records.length) throw new Error(`the portal has none of «${ids.join(" ")}» among its exhibits`);
    return exhibits(reader, records, records.length);
  }
  const wanted = Math.min(Math.max(Number.parseInt(value("most")) || 6, 1), most);
  const { total, cards } = await catalogue.exhibits(value("museum"), wanted, signal);
  return exhibits(reader, cards, total, value("museum"));
}

export const kinds = {
  "museum-exhibit": exhibitOf,
  "museum-exhibits": exhibitsOf,
  "museum-card": async (asked) => museum(asked.reader, await record(asked, "museums")),
  "museum-tour": async (asked) => tour(asked.reader, await record(asked, "tours")),
  "museum-search": async ({ reader, value }) => search(reader, value("museum")),
};
