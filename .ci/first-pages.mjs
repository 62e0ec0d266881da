// `first-pages.mjs DIRECTORY PAGE[+GROUP]…`: makes a file for who opens a page first, `first_PAGE`: all that the page needs, and the GROUP for
// which it always asks. After compression that is a quarter smaller than the files of its parts (join-chunks.mjs), and one request
// in the place of all of theirs.
import { readFileSync, writeFileSync } from "node:fs";
import { join as path } from "node:path";
import { join } from "./wasm-text.mjs";

const [directory, ...pages] = process.argv.slice(2);
const loaderPath = path(directory, "__wasm_split.js");
const loader = readFileSync(loaderPath, "utf8");

/** The files with a group's code and all that it needs. */
function filesOf(group) {
  const found = new RegExp(`^export const __wasm_split_load_${group} = [^]*?\\n, \\[(.*)\\]\\)\\);$`, "m").exec(loader);
  if (!found) throw new Error(`There is no group ${group} in ${loaderPath}; src/pages.rs has those that there are.`);
  return [...found[1].matchAll(/__(chunk_\d+)/g)].map(([, chunk]) => chunk).concat(`split_${group}`);
}

const made = pages.map((words) => {
  const groups = words.split("+");
  const files = new Set(groups.flatMap(filesOf));
  const name = `first_${groups[0]}.wasm`;
  join([...files].map((file) => path(directory, `${file}.wasm`)), path(directory, name));
  return `${groups[0]}: [new URL("./${name}", import.meta.url), ${groups.map((group) => `__wasm_split_load_${group}`).join(", ")}]`;
});
writeFileSync(loaderPath, `${loader}const firstPages = { ${made.join(", ")} };\n`);
