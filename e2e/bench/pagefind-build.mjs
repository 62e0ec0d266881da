// `node pagefind-build.mjs RECORDS FOLDER`: the records as Pagefind's index, with the fields, filters, order and card
// data that the portal's catalogue has.
import { createReadStream } from "node:fs";
import { argv } from "node:process";
import { createInterface } from "node:readline";
import { close, createIndex } from "pagefind";
import { makers, subjects, year } from "./tate.mjs";

const texts = (values) => values.filter(Boolean).map(String);

function entry(record) {
  const { acno, title, medium, dateText, classification, creditLine, thumbnailUrl } = record;
  const artists = makers(record);
  const content = texts([title, ...artists, medium, dateText, classification, ...subjects(record), creditLine]).join(". ");
  const meta = { title, artists: artists.join(", "), date: dateText, classification, image: thumbnailUrl };
  return {
    url: `/works/${acno}`,
    content,
    language: "en",
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value)),
    filters: { classification: texts([classification]), century: texts([record.century]) },
    sort: year(record) === null ? {} : { year: String(year(record)) },
  };
}

const [, , file, outputPath] = argv;
const { index } = await createIndex();
let going = [];
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  going.push(index.addCustomRecord(entry(JSON.parse(line))));
  if (going.length === 500) going = (await Promise.all(going), []);
}
const added = await Promise.all(going);
const { errors } = await index.writeFiles({ outputPath });
await close();
const wrong = [...added.flatMap((one) => one.errors), ...errors];
if (wrong.length) throw new Error(wrong.join("\n"));
