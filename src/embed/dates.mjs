// Dates and hours in words: what the portal says (src/languages), for the languages of the elements.

/** The years that a text is one of plain, `1969`, `1969–1971` or `-400`; a source's own words for others stay its words. */
function plainYears(text) {
  const [, from, to = from] = /^\s*([-−]?\d{1,10})(?:[–—-](\d{1,10}))?\s*$/.exec(text) ?? [];
  const [first, last] = [from, to].map((year) => Number(year?.replace("−", "-")));
  return first && last && first <= last ? [first, last] : undefined;
}

/** The first and the last year of a date, where at least one is known. */
export function spanOf(date) {
  if (typeof date === "string") return plainYears(date);
  const from = date?.from ?? date?.to;
  return Number.isInteger(from) ? [from, date.to ?? from] : undefined;
}

const numerals = [[100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];

function roman(number) {
  let text = "";
  for (const [value, letters] of numerals) for (; number >= value; number -= value) text += letters;
  return text;
}

function centuryName(language, century) {
  if (language !== "en") return roman(century);
  const isTeen = century % 100 > 10 && century % 100 < 14;
  return century + ((!isTeen && ["", "st", "nd", "rd"][century % 10]) || "th");
}

/** The centuries that a span fills exactly; negative before the era. */
function centuries(from, to) {
  const first = from > 0 && from % 100 === 1 ? (from - 1) / 100 + 1 : from < 0 && from % 100 === 0 ? from / 100 : 0;
  const last = to > 0 && to % 100 === 0 ? to / 100 : to < 0 && to % 100 === -1 ? (to + 1) / 100 - 1 : 0;
  return first && last ? [first, last] : undefined;
}

const range = (from, to) => (from === to ? `${from}` : `${from}–${to}`);

/** A year without its era; one of five digits has its thousands set apart. */
const yearName = (language, year) => (year < 10_000 ? `${year}` : year.toLocaleString(language === "en" ? "en" : "ru"));

const millions = (year) => (year <= -1e6 ? Math.trunc(-year / 1e6) : undefined);

const longAgo = { kk: "{} млн жыл бұрын", ru: "{} млн лет назад", en: "{} million years ago" };

/** What stands before and after years, by whether they are centuries, several, and before the era. */
const eras = {
  kk: (text, isCentury, several, before) => `${before ? "б.з.д. " : ""}${text} ${(isCentury ? "ғ" : "ж").repeat(several ? 2 : 1)}.`,
  ru: (text, isCentury, several, before) => `${text} ${(isCentury ? "в" : "г").repeat(several ? 2 : 1)}.${before ? " до н. э." : ""}`,
  en: (text, isCentury, several, before) => `${text}${isCentury ? (several ? " centuries" : " century") : ""}${before ? " BCE" : ""}`,
};

/** A span of years in words: `1969 ж.`, `б.з.д. IV ғ.`, `200 million years ago`. */
export function yearsIn(language, from, to) {
  if (millions(from)) return longAgo[language].replace("{}", millions(to) ? range(millions(from), millions(to)) : millions(from));
  if (from < 0 && to >= 0) return `${yearsIn(language, from, from)} – ${yearsIn(language, to, to)}`;
  const found = centuries(from, to);
  const [first, last] = (found ?? [from, to]).map(Math.abs);
  const text = found ? range(centuryName(language, first), centuryName(language, last)) : range(yearName(language, first), yearName(language, last));
  return eras[language](text, Boolean(found), first !== last, from < 0);
}
