// Whom something is shown to: their language, and the portal that they are led to.
import { make } from "./make.js";
import { count, say } from "./words.mjs";
import { spanOf, yearsIn } from "./dates.mjs";

/** Which texts of a catalogue a reader wants, the best first. */
const wanted = { kk: ["kk", "kk-Cyrl", "ru", "en"], ru: ["ru", "kk", "en"], en: ["en", "ru", "kk"] };

/** Addresses of a catalogue that are followed (crates/catalogue/src/model/address.rs): of the web, or of the portal. */
// eslint-disable-next-line no-control-regex
const followed = /^(https?:\/\/[^\s\0-\x1f\x7f-\x9f]+|(?!\/\/|$)[^\s\0-\x1f\x7f-\x9f\\/?#:]*([/?#][^\s\0-\x1f\x7f-\x9f\\]*)?)$/i;

export class Reader {
  /** `tag` is the language that the portal calls it, of which the elements know the spoken part. `spell` puts Kazakh into its alphabet.
      `pictures` are held by the browser: each has its address as it is `written`, and one that is followed as it is (`held`, blank if it
      is not there). */
  constructor(portal, tag, catalogue, timeZone, { spell, pictures = [] } = {}) {
    this.portal = portal;
    this.tag = tag;
    const [spoken] = tag.split("-");
    this.language = spoken in wanted ? spoken : "ru";
    this.spell = spell;
    this.written = spell ? tag : this.language;
    this.catalogue = catalogue;
    this.timeZone = timeZone;
    this.pictures = pictures;
  }

  /** The address of a page of the portal. */
  page(kind, id) {
    const path = [this.tag, ...(this.catalogue ? ["catalogues", this.catalogue] : []), kind, ...(id === undefined ? [] : [id])];
    return this.portal + path.map(encodeURIComponent).join("/");
  }

  /** An address of the catalogue as other sites write it; nothing for one that is not followed. */
  address(text) {
    const own = this.pictures.find(({ written }) => written === text);
    if (own) return own.held || undefined;
    if (typeof text !== "string" || !followed.test(text)) return undefined;
    try {
      return new URL(text, this.portal).href;
    } catch {
      return undefined;
    }
  }

  /** The best version of a text for the reader, `[language, text]`; nothing where there is none. */
  best(text) {
    if (typeof text === "string") return text.trim() ? ["und", text] : undefined;
    const versions = Object.entries(text ?? {}).map(([tag, own]) => [tag, typeof own === "string" ? own : own?.text]);
    const filled = versions.filter(([, own]) => typeof own === "string" && own.trim());
    const first = [this.written, ...wanted[this.language]].map((tag) => filled.find(([own]) => own === tag)).find(Boolean);
    const found = first ?? filled[0];
    return this.spell && /^kk(-Cyrl)?$/.test(found?.[0]) ? [this.written, this.spell(found[1])] : found;
  }

  /** The text alone. */
  plain(text) {
    return this.best(text)?.[1] ?? "";
  }

  /** The text as an element, which says its language where that is another. */
  read(tag, text, attributes = {}) {
    const found = this.best(text);
    if (!found) return undefined;
    const [language, own] = found;
    const isOwn = language.split("-")[0] === this.language && (!this.spell || language === this.written);
    return make(tag, { ...attributes, lang: !isOwn && language !== "und" && language, dir: !isOwn && "auto" }, own);
  }

  /** A term's label: a plain text, or `{"id": …, "label": …}`. */
  term(tag, term) {
    return this.read(tag, typeof term === "string" ? term : term?.label);
  }

  /** A date: its own words in the reader's language, else its years in words, else its words in another. */
  date(tag, date) {
    const text = typeof date === "string" ? date : date?.text;
    const span = spanOf(date);
    const isOwn = this.best(text)?.[0] === this.written;
    return span && !isOwn ? make(tag, {}, this.spelled(yearsIn(this.language, ...span))) : this.read(tag, text);
  }

  /** What the elements say themselves, in the reader's alphabet. */
  spelled(text) {
    return this.spell?.(text) ?? text;
  }

  say(name) {
    const said = say(this.language, name);
    return Array.isArray(said) ? said.map((one) => this.spelled(one)) : this.spelled(said);
  }

  count(name, amount) {
    return this.spelled(count(this.language, name, amount));
  }
}
