// What each element shows: a promise of what is to be seen, by its attributes.
import { byWords } from "./by-words.js";
import { exhibit, exhibits } from "./exhibit.js";
import { most } from "./packed.mjs";
import { search } from "./search.js";
import { tour } from "./tour.js";
import { museum } from "./visit.js";

/** One record: the one that is given, else that whose identifier the attribute `of` names. */
async function record({ catalogue, given, value, signal }, kind) {
  if (given) return given.record;
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

/** Chosen exhibits in the order of their identifiers; or the first that have words, or are a museum's. */
async function exhibitsOf({ catalogue, reader, value, signal }) {
  const ids = value("of").split(/\s+/).filter(Boolean).slice(0, most);
  if (ids.length) {
    const records = (await Promise.all(ids.map((id) => catalogue.record("exhibits", id, signal)))).filter(Boolean);
    if (!records.length) throw new Error(`the portal has none of «${ids.join(" ")}» among its exhibits`);
    return exhibits(reader, records, records.length);
  }
  const wanted = Math.min(Math.max(Number.parseInt(value("most")) || 6, 1), most);
  const [words, museum] = [value("words"), value("museum")];
  const found = words && (await byWords(catalogue, words, museum, wanted, signal));
  const { total, isExact, cards } = found || (await catalogue.exhibits(museum, wanted, signal));
  return exhibits(reader, cards, total, { isExact, words: found ? words : "", museum });
}

export const kinds = {
  "museum-exhibit": exhibitOf,
  "museum-exhibits": exhibitsOf,
  "museum-card": async (asked) => museum(asked.reader, await record(asked, "museums")),
  "museum-tour": async (asked) => tour(asked.reader, await record(asked, "tours")),
  "museum-search": async ({ reader, value }) => search(reader, value("museum")),
};
