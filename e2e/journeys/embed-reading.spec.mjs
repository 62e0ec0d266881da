// What the elements read by themselves is what the portal reads: catalogues, dates, hours.
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { spellings } from "../../src/embed/alphabets.mjs";
import { spanOf, yearsIn } from "../../src/embed/dates.mjs";
import { openingsOf, stateAt, weekOf } from "../../src/embed/hours.mjs";
import { Packed } from "../../src/embed/packed.mjs";
import { all as words, count } from "../../src/embed/words.mjs";
import { expect, test } from "./test.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = async (path) => JSON.parse(await readFile(path, "utf8"));

async function opened(folder) {
  const read = async (path) => gunzipSync(await readFile(join(folder, path)));
  return new Packed(await readFile(join(folder, "manifest.txt"), "utf8"), read);
}

test.describe.configure({ mode: "serial" });
test.skip(({ viewport }) => viewport.width < 1000, "nothing of it is seen");

test("every record of the demonstration, and no other", async () => {
  const catalogue = await opened(here("../../dist/demo/catalogue"));
  for (const [kind, files] of [["museums", ["museums"]], ["exhibits", ["exhibits", "models"]], ["tours", ["tours", "rooms"]]])
    for (const file of files)
      for (const record of (await json(here(`../../demo/${file}.json`)))[kind] ?? []) {
        const read = await catalogue.record(kind, record.id);
        expect([read?.id, read?.title ?? read?.name], record.id).toEqual([record.id, record.title ?? record.name]);
      }
  for (const id of ["", "a", "zzzz", "golden-man-reconstructio", "golden-man-reconstructionn", "алтын"]) expect(await catalogue.record("exhibits", id), id).toBeUndefined();
});

test("the exhibits of every museum are counted", async () => {
  const catalogue = await opened(here("../../dist/demo/catalogue"));
  const all = (await Promise.all(["exhibits", "models"].map((file) => json(here(`../../demo/${file}.json`))))).flatMap(({ exhibits }) => exhibits);
  for (const museum of new Set(all.map(({ museum }) => museum).filter(Boolean))) {
    const own = all.filter((exhibit) => exhibit.museum === museum);
    const { total, cards } = await catalogue.exhibits(museum, 5);
    expect([total, cards.length], museum).toEqual([own.length, Math.min(own.length, 5)]);
    expect(cards.every((card) => card.museum === museum), museum).toBe(true);
  }
  expect((await catalogue.exhibits("", 6)).total).toBe(all.length);
  expect(await catalogue.exhibits("nobody", 6)).toEqual({ total: 0, cards: [] });
});

test("a catalogue that was changed since it was packed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "museum-portal-"));
  const pack = (...rest) => execFileSync(here("../../target/debug/portal"), ["pack", ...rest, "--output", join(folder, "packed")], { stdio: "pipe" });
  const records = (exhibits) => JSON.stringify({ exhibits: exhibits.map(([id, title]) => ({ id, title, museum: "m" })) });
  await writeFile(join(folder, "all.json"), records([["a", "A"], ["b", "B"], ["c", "C"]]));
  await writeFile(join(folder, "new.json"), records([["b", "B anew"], ["d", "D"]]));
  pack(join(folder, "all.json"));
  pack("--add", join(folder, "new.json"), "--take", "exhibits/c");
  const catalogue = await opened(join(folder, "packed"));
  const titles = await Promise.all(["a", "b", "c", "d"].map(async (id) => (await catalogue.record("exhibits", id))?.title));
  expect(titles).toEqual(["A", "B anew", undefined, "D"]);
  for (const museum of ["m", ""]) {
    const { total, cards } = await catalogue.exhibits(museum, 6);
    expect([total, cards.map(({ title }) => title).sort()]).toEqual([3, ["A", "B anew", "D"]]);
  }
  await rm(folder, { recursive: true });
});

test("bytes that nobody has packed end in an error", async () => {
  const name = "0123456789abcdef";
  const manifest = `museum catalogue 4\nexhibits 1 0${` ${name}`.repeat(11)}\nend\n`;
  const loop = Buffer.from([1, 0, 1, 97, 8, ...Buffer.from(name, "hex")]);
  for (const bytes of [loop, [], [0, 255], [0, 0, 255, 255, 255, 255, 255, 255], [1, 0, 1, 97, 2, 1, 2], [0, 0, 1, 98, 1, 0]]) {
    const catalogue = new Packed(manifest, async () => new Uint8Array(bytes));
    await expect(catalogue.record("exhibits", "b"), String(bytes)).rejects.toThrow();
  }
});

test("years are said as the portal says them", async () => {
  // The portal's own cases, in its own source: from, to, Kazakh, Kazakh in Latin, Russian, English.
  const source = await readFile(here("../../src/languages/dates.rs"), "utf8");
  const [, body] = /fn years_and_centuries_in_every_language\(\) \{(.*?)\n    \}\n/s.exec(source);
  const cases = [...body.matchAll(/\(\s*(-?[\d_]+),\s*(-?[\d_]+),\s*"(.*?)",\s*"(.*?)",\s*"(.*?)",\s*"(.*?)",?\s*\)/gs)];
  expect(cases.length).toBeGreaterThan(8);
  for (const [, from, to, kk, , ru, en] of cases) {
    const span = [from, to].map((year) => Number(year.replaceAll("_", "")));
    const said = (language) => yearsIn(language, ...span).replaceAll("\u{a0}", " ");
    expect(["kk", "ru", "en"].map(said)).toEqual([kk, ru, en]);
  }
});

test("Kazakh is spelled in other alphabets as the portal spells it", async () => {
  const folder = here("../../crates/catalogue/src/language");
  // Pairs of texts in the portal's own tests, which may go on in the next line.
  const pairs = (source) => [...source.matchAll(/\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",?\s*\)/gs)].map(([, ...texts]) => texts.map(written));
  const written = (text) => text.replace(/\\\n\s*/g, "").replace(/\\u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll('\\"', '"');
  const source = async (file) => readFile(join(folder, file), "utf8");
  const latin = pairs((await source("latin.rs")).split("mod tests")[1]);
  const arabic = pairs(await source("arabic/tests.rs"));
  expect([latin.length > 8, arabic.length > 30]).toEqual([true, true]);
  for (const [cyrillic, spelled] of latin) expect(spellings["kk-Latn"](cyrillic), cyrillic).toBe(spelled);
  for (const [cyrillic, spelled] of arabic) expect(spellings["kk-Arab"](cyrillic), cyrillic).toBe(spelled);
  expect(spellings["kk-Latn"]("Hello <b>ı</b> 中 😀")).toBe("Hello <b>ı</b> 中 😀");
});

test("plain dates have their years", () => {
  const cases = [["1969", [1969, 1969]], [" 1969–1971 ", [1969, 1971]], ["1969-1971", [1969, 1971]], ["-400", [-400, -400]], ["1971–1969", undefined], ["0", undefined], ["about 1850", undefined], ["", undefined]];
  for (const [text, span] of cases) expect(spanOf(text), text).toEqual(span);
  expect(spanOf({ text: "IV", from: -400 })).toEqual([-400, -400]);
  expect(spanOf({ text: "long ago" })).toBeUndefined();
});

test("hours are read as the portal reads them", () => {
  const at = (rules, day, time) => stateAt(weekOf(rules), day * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  expect(at("Tu-Su 10:00-18:00; Mo off", 1, "10:00")).toEqual({ open: true, until: 18 * 60 });
  expect(at("Tu-Su 10:00-18:00; Mo off", 1, "09:59")).toEqual({ day: 1, from: 600 });
  expect(at("Tu-Su 10:00-18:00; Mo off", 6, "18:00")).toEqual({ day: 1, from: 600 });
  expect(at("Mo-Su 09:00-18:00; We off; Sa,Su 10:00-12:00,13:00-16:00", 5, "12:30")).toEqual({ day: 5, from: 780 });
  expect(at("Fr 20:00-02:00", 5, "01:00")).toEqual({ open: true, until: 120 });
  expect(at("Tu-Su 10:00-24:00", 1, "23:59")).toEqual({ open: true, until: 0 });
  expect(at("Mo-Su 09:00+", 3, "15:00")).toEqual({ open: true, until: undefined });
  expect(at("24/7", 6, "03:00")).toEqual({ open: true, until: 0 });
  expect(at("Mo off", 0, "12:00")).toEqual({});
  for (const rules of ["Apr-Oct 10:00-18:00", "Mo", "Mo 25:00-26:00", "Mo 10-18", "PH off", "каждый день", "Mo 1:00-2:00"]) expect(weekOf(rules), rules).toBeUndefined();
  const week = weekOf("Tu-Su 10:00-13:00,14:00-24:00; Fr 20:00-02:00; Sa 09:00+");
  expect(week.map((day) => openingsOf(day, "from {}"))).toEqual(["", "10:00–13:00, 14:00–24:00", "10:00–13:00, 14:00–24:00", "10:00–13:00, 14:00–24:00", "20:00–02:00", "from 09:00", "10:00–13:00, 14:00–24:00"]);
});

test("what is said is what the portal says", async () => {
  const folder = here("../../src/languages/texts");
  const portal = (await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")))).join("");
  const { hours, nothing, startTour, ...shared } = words;
  for (const text of Object.values(shared).flat(2)) expect(portal.includes(`"${text}"`), text).toBe(true);
  for (const own of [hours, nothing, startTour]) expect(own).toHaveLength(3);
});

test("numbers go with their words", () => {
  const exhibits = (language, ...amounts) => amounts.map((amount) => count(language, "exhibits", amount));
  expect(exhibits("ru", 1, 2, 5, 11, 14, 21, 22, 111, 0)).toEqual(["1 экспонат", "2 экспоната", "5 экспонатов", "11 экспонатов", "14 экспонатов", "21 экспонат", "22 экспоната", "111 экспонатов", "0 экспонатов"]);
  expect(exhibits("en", 1, 0, 1234, 66000)).toEqual(["1 exhibit", "0 exhibits", "1,234 exhibits", "66,000 exhibits"]);
  expect(exhibits("kk", 1, 1234, 4500000)).toEqual(["1 жәдігер", "1234 жәдігер", "4\u{a0}500\u{a0}000 жәдігер"]);
});
