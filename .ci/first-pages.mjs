// `first-pages.mjs SINGLE DIRECTORY PAGE[+GROUP]…`: makes a file for who opens a page first, `first_PAGE`: all that the page needs, and the GROUP
// for which it always asks, and nothing else. SINGLE has the files as wasm-split wrote them; in DIRECTORY they have been joined
// (join-chunks.mjs), and a page's hold some more than it needs. That is in `rest_PAGE`, for who goes on from there. After compression a
// first page's file is a third smaller than the files of its parts, and one request in the place of all of theirs.
import { readFileSync, writeFileSync } from "node:fs";
import { join as path } from "node:path";
import { join } from "./wasm-text.mjs";

const [single, directory, ...pages] = process.argv.slice(2);
const loaderOf = (folder) => readFileSync(path(folder, "__wasm_split.js"), "utf8");
const joined = JSON.parse(readFileSync(path(directory, "joined.json"), "utf8"));

/** The files with a group's code and all that it needs, by what a loader says. */
function filesOf(group, loader) {
  const found = new RegExp(`^export const __wasm_split_load_${group} = [^]*?\\n, \\[(.*)\\]\\)\\);$`, "m").exec(loader);
  if (!found) throw new Error(`There is no group ${group} in ${directory}; src/pages.rs has those that there are.`);
  return [...found[1].matchAll(/__(chunk_\d+)/g)].map(([, chunk]) => chunk).concat(`split_${group}`);
}

/** Puts single files into one. */
const make = (name, files) => join(files.map((file) => path(single, `${file}.wasm`)), path(directory, `${name}.wasm`));

const loader = loaderOf(directory);
const entries = pages.map((words) => {
  const groups = words.split("+");
  const [page] = groups;
  const needed = new Set(groups.flatMap((group) => filesOf(group, loaderOf(single))));
  const all = new Set(groups.flatMap((group) => filesOf(group, loader)).flatMap((file) => joined[file] ?? [file]));
  const left = [...all].filter((file) => !needed.has(file));
  make(`first_${page}`, [...needed]);
  if (left.length) make(`rest_${page}`, left);
  return `${page}: { left: ${left.length > 0}, loads: [${groups.map((group) => `__wasm_split_load_${group}`).join(", ")}] }`;
});
writeFileSync(path(directory, "__wasm_split.js"), `${loader}const firstPages = { ${entries.join(", ")} };\n`);
