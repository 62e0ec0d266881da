// What is opened: the Tate's records in a shape of their own, a table of a million rows, and a folder of 20,000 pictures.
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, truncate, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { png } from "../../media.mjs";
import { file } from "../tate.mjs";

/** Where all of it lies. */
export const target = fileURLToPath(new URL("../../../target/bench", import.meta.url));

export const pictures = 20_000;
export const lines = 1_000_000;

/** The Tate's records, unpacked. */
export async function tate() {
  const path = `${target}/tate.ndjson`;
  const xz = spawn("xz", ["-dc", file], { stdio: ["ignore", "pipe", "inherit"] });
  await finished(xz.stdout.pipe(createWriteStream(path)));
  return path;
}

/** The connector by which they are read. */
export async function connector() {
  const path = `${target}/tate-connector.json`;
  const known = createReadStream(new URL("../../backends/opensearch/tate.json", import.meta.url));
  await finished(known.pipe(createWriteStream(path)));
  return path;
}

/** A table with a row for each of so many objects. */
export async function rows() {
  const path = `${target}/rows.csv`;
  if (existsSync(path)) return path;
  const out = createWriteStream(path);
  out.write("Инв. №;Название;Материал;Размеры;Датировка;Описание\n");
  for (let at = 1; at <= lines; at++) {
    const row = `КП-${at};Чаша № ${at};берёза;${at % 40} × ${at % 30} см;${1700 + (at % 300)};Чаша для кумыса с резным узором, ${at}-я в описи.\n`;
    if (!out.write(row)) await once(out, "drain");
  }
  out.end();
  await finished(out);
  return path;
}

/** A folder with so many pictures of 3 MB, and a file of records that names each. What follows a picture's head are holes. */
export async function folder() {
  const root = `${target}/folder`;
  if (existsSync(`${root}/list.ndjson`)) return root;
  await mkdir(`${root}/img`, { recursive: true });
  const head = png(64, 48);
  for (let at = 0; at < pictures; at++) {
    const path = `${root}/img/${at}.png`;
    await writeFile(path, head);
    await truncate(path, 3e6);
  }
  const record = (_, at) => JSON.stringify({ id: `e${at}`, title: { en: `Object ${at}` }, media: [{ url: `img/${at}.png` }] });
  await writeFile(`${root}/list.ndjson`, Array.from({ length: pictures }, record).join("\n"));
  return root;
}
