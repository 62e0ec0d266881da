// The records that are searched: the Tate's published collection (CC0), one JSON object on each line.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { env } from "node:process";
import { fileURLToPath } from "node:url";

const usual = "../shared/data/tate.ndjson.xz";

/** Where the records are: `TATE`, or beside the repository. */
export const file = env.TATE || fileURLToPath(new URL(`../../${usual}`, import.meta.url));

/** Ends the program with a sentence where there are no records, or nothing that reads them. */
export function need() {
  const missing = (what) => (console.error(what), process.exit(2));
  if (!existsSync(file)) {
    missing(
      `The records are not at ${env.TATE ? file : usual}. Say where they are with TATE=FILE: the artworks of the Tate's ` +
        "collection (https://github.com/tategallery/collection), a JSON object on each line, compressed with xz.",
    );
  }
  try {
    execFileSync("xz", ["--version"], { stdio: "ignore" });
  } catch {
    missing("xz is missing, which the records are compressed with: install the package xz-utils.");
  }
}

/** The records, each as it is published. */
export async function* records() {
  const xz = spawn("xz", ["-dc", file], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: xz.stdout, crlfDelay: Infinity })) if (line) yield JSON.parse(line);
}

const children = (subject) => subject?.children ?? [];

/** The names of the subjects that are looked for: those of the third level, as in the connector. */
export const subjects = ({ subjects }) => children(subjects).flatMap(children).flatMap(children).map(({ name }) => name);

/** The makers' names. */
export const makers = ({ contributors }) => contributors.map(({ fc }) => fc);

/** The first year, if it is known. */
export const year = ({ dateRange }) => dateRange?.startYear ?? null;

/** The century of the first year, such as «1800s»; nothing if it is not known. */
export const century = (record) => (year(record) === null ? null : `${Math.floor(year(record) / 100)}00s`);
