// `node many.mjs RECORDS`: so many distinct records on the standard output, made of the Tate's 69,202. The first
// round is the Tate's own. In each further one, of every record
//
// - capitalised words in the title after the first, half of them, become other names;
// - the makers' surnames become others, the same for all works of a maker in that round;
// - numbers of one to three digits in the title become others, and one title in four gets a number of its own;
// - the years move by up to forty;
// - what is chosen from lists (medium, classification, subjects) stays.
//
// A name is made of the first half of one of the Tate's names and the second half of another, so that the vocabulary
// grows with the records as that of a real catalogue does. Everything follows from the record's number and the round.
import { argv, stdout } from "node:process";
import { once } from "node:events";
import { century, makers, need, records } from "./tate.mjs";

const capitalised = /(?<=\S\s+)\p{Lu}\p{Ll}{3,}/gu;

/** A number that follows from a text and another number (FNV-1a, with the bits mixed at the end). */
function hash(text, round) {
  let value = 2166136261 ^ Math.imul(round, 2654435769);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value = Math.imul(value ^ (value >>> 16), 2246822507);
  value = Math.imul(value ^ (value >>> 13), 3266489909);
  return (value ^ (value >>> 16)) >>> 0;
}

const surname = (name) => name.split(" ").at(-1);

/** The halves of the names that stand in the records. */
function halves(all) {
  const names = new Set();
  for (const record of all) {
    for (const [word] of record.title.matchAll(capitalised)) names.add(word);
    for (const name of makers(record)) names.add(surname(name));
  }
  const long = [...names].filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name));
  const cut = (name) => Math.ceil(name.length / 2);
  return { first: long.map((name) => name.slice(0, cut(name))), second: long.map((name) => name.slice(cut(name))) };
}

const made = ({ first, second }, seed) => first[seed % first.length] + second[hash(String(seed), 1) % second.length];

function vary(record, round, parts) {
  const own = hash(record.acno, round);
  const name = (word) => made(parts, hash(word, round));
  let place = 0;
  let title = record.title.replace(capitalised, (word) => ((own >> (place++ & 15)) & 1 ? name(word) : word));
  title = title.replace(/\b\d{1,3}\b/g, (digits) => String(1 + (hash(digits, own) % 999)));
  if (own % 4 === 0) title += ` ${1000 + (own >>> 4) % 9_000_000}`;
  const moved = (year) => year && year + (own % 81) - 40;
  const range = record.dateRange && { startYear: moved(record.dateRange.startYear), endYear: moved(record.dateRange.endYear) };
  const maker = (one) => ({ ...one, fc: [...one.fc.split(" ").slice(0, -1), name(one.fc)].join(" ") });
  return {
    ...record,
    acno: `${record.acno}-${round}`,
    title,
    contributors: record.contributors.map(maker),
    dateText: range ? String(range.startYear) : record.dateText,
    dateRange: range,
  };
}

/** What `portal pack` reads of a record. */
function line(record) {
  const { acno, title, contributors, classification, dateText, dateRange, medium, dimensions, creditLine, subjects } = record;
  const { thumbnailUrl, thumbnailCopyright, url } = record;
  const people = contributors.map(({ fc, role }) => ({ fc, role }));
  const fields = { acno, title, contributors: people, classification, dateText, dateRange, medium, dimensions, creditLine };
  return JSON.stringify({ ...fields, subjects, thumbnailUrl, thumbnailCopyright, url, century: century(record) });
}

need();
const wanted = Number(argv[2]);
const all = [];
for await (const record of records()) all.push(record);
const parts = halves(all);
let lines = [];
for (let number = 0; number < wanted; number++) {
  const record = all[number % all.length];
  const round = Math.floor(number / all.length);
  lines.push(line(round ? vary(record, round, parts) : record));
  if (lines.length === 1000 || number + 1 === wanted) {
    if (!stdout.write(lines.join("\n") + "\n")) await once(stdout, "drain");
    lines = [];
  }
}
