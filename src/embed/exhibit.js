// An exhibit by itself, and exhibits in a list.
import { make, makeSome } from "./make.js";
import { picture } from "./picture.js";

const link = (reader, { id, title }) => make("a", { class: "main", href: reader.page("exhibits", id) }, reader.read("span", title) ?? id);

/** What it is, and when it was made. */
const facts = (reader, { object_type: type, date }) => makeSome("p", { class: "facts" }, reader.term("span", type), reader.date("span", date));

function shown(reader, { id, title, media, object_type: type }) {
  const label = typeof type === "string" ? type : (type?.id ?? Object.values(type?.label ?? {})[0]);
  return picture(reader, media, title, typeof label === "string" ? label : id);
}

/** Whose picture it is: licences ask for that wherever it stands. */
function credit(reader, { media = [], credit_line: line }) {
  const own = media.find(({ kind = "image" }) => kind === "image") ?? media[0];
  return reader.read("p", own?.credit ?? line, { class: "credit" });
}

/** An exhibit with the museum that holds it, if that is known. */
export function exhibit(reader, record, museum) {
  const holder = museum && make("p", { class: "holder" }, make("a", { href: reader.page("museums", museum.id) }, reader.read("span", museum.name) ?? museum.id));
  const text = reader.read("p", record.description, { class: "text" });
  const words = make("div", { class: "words" }, make("p", { class: "title" }, link(reader, record)), facts(reader, record), text, holder, credit(reader, record));
  return make("article", { class: "card" }, shown(reader, record), words);
}

/** A way to the portal's list of those that have words, or are a museum's. */
function way(reader, asked, text) {
  const state = String(new URLSearchParams(Object.entries(asked).filter(([, value]) => value)));
  return make("p", { class: "all" }, make("a", { href: reader.page("exhibits") + (state && `?${state}`) }, text));
}

/** Exhibits side by side; where there are more, the way to all of them, and where words find none, to search once more. */
export function exhibits(reader, records, total, { isExact = true, words = "", museum = "" } = {}) {
  const card = (record) => make("article", { class: "card" }, shown(reader, record), make("div", { class: "words" }, make("p", { class: "title" }, link(reader, record)), facts(reader, record)));
  const list = make("ul", { class: "cards", role: "list" }, records.map((record) => make("li", {}, card(record))));
  const nothing = (name) => make("p", { class: "nothing" }, reader.say(name));
  if (!total) return words ? make("div", {}, nothing("nothingFound"), way(reader, { museum }, reader.say("searchExhibits"))) : nothing("nothing");
  if (total <= records.length && isExact) return list;
  const count = isExact ? `: ${reader.count("exhibits", total)}` : "";
  return make("div", {}, list, way(reader, { q: words, museum }, reader.say("seeAll") + count));
}
