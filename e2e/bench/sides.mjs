// The two sides: how each packs the records, and where a visitor of it begins.
import { execFileSync, spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { built } from "./host.mjs";
import { measured, weight } from "./process.mjs";
import { century, records } from "./tate.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Where all that the bench makes lies. */
export const folder = here("../../target/bench");
const portal = here("../../target/release/portal");
const connector = `${folder}/connector.json`;
const source = `${folder}/records.ndjson`;

/** Compiles the program, and writes what both sides read: the records with their centuries, and the connector of them. */
export async function prepare() {
  execFileSync("cargo", ["build", "--quiet", "--release", "--locked", "-p", "portal-cli"], { cwd: here("../.."), stdio: "inherit" });
  await mkdir(folder, { recursive: true });
  const known = JSON.parse(await readFile(new URL("../backends/opensearch/tate.json", import.meta.url), "utf8"));
  known.exhibits.fields.period = "century";
  await writeFile(connector, JSON.stringify(known));
  const file = createWriteStream(source);
  let total = 0;
  for await (const record of records()) {
    file.write(`${JSON.stringify({ ...record, century: century(record) })}\n`);
    total += 1;
  }
  await new Promise((resolve) => file.end(resolve));
  return total;
}

async function packed(output, command, args, options) {
  await rm(output, { recursive: true, force: true });
  const { seconds, computing, memory } = await measured(command, args, options);
  return { seconds, computing, memory, ...(await weight(output)) };
}

function packedByPortal(name, records, options) {
  const output = `${folder}/${name}`;
  return packed(output, portal, ["pack", records, "--connector", connector, "--output", output], options);
}

/** The records, packed by the portal. */
export const packPortal = () => packedByPortal("tate", source);

/** So many records made of the Tate's, packed by the portal while they are made. */
export function packMany(records) {
  const made = spawn(process.execPath, [here("many.mjs"), String(records)], { stdio: ["ignore", "pipe", "inherit"] });
  return packedByPortal("national", "-", { stdio: [made.stdout, "ignore", "inherit"] });
}

/** The records, packed by Pagefind. */
export const packPagefind = () =>
  packed(`${folder}/pagefind`, process.execPath, [here("pagefind-build.mjs"), source, `${folder}/pagefind`]);

/** What the host serves when a catalogue is searched; the longest paths first. */
export const withCatalogue = (catalogue) => ({
  folders: {
    "/catalogue/": `${folder}/${catalogue}`,
    "/pagefind/": `${folder}/pagefind`,
    "/peer/": here("pagefind"),
    ...built.folders,
  },
  instead: {
    "/portal.json": JSON.stringify({ title: { en: "Tate" }, languages: ["en"], catalogues: [{ packed: "catalogue" }] }),
  },
});

/** Where visitors begin: a page on which nothing has been searched for, and one that shows what is found. */
export const sides = {
  portal: { start: "en", search: "en/exhibits?q=" },
  pagefind: { start: "peer/", search: "peer/?q=" },
  "pagefind with filters": { start: "peer/?facets", search: "peer/?facets&q=" },
};
