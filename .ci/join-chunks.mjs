// `join-chunks.mjs DIRECTORY SHOW FIND PAGE…`: wasm-split makes a file for each set of groups that share code, most of them so small that
// they compress badly, and each a request. Of those that the same pages need, this makes one, and what is very small goes with
// what more pages need; of anything else a page still loads nothing that it does not need. The group SHOW, which shows parts of
// all others, parts none of their files: it loads them whole. What the group FIND, which many pages load to narrow a list down, shares
// with one page is a file for all of those, so that it brings nothing else of theirs. Pages of like content (`kept+shared+compare`)
// count as one where they share with others, so that they part no more files of those than one would. What each file was made of is
// written to joined.json, for first-pages.mjs.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join as path } from "node:path";
import { join, size } from "./wasm-text.mjs";

const [directory, show, find, ...words] = process.argv.slice(2);
const alike = words.map((word) => word.split("+"));
const pages = words.map((word) => word.split("+")[0]);
const loaderPath = path(directory, "__wasm_split.js");
const wasm = (chunk) => path(directory, `${chunk}.wasm`);

/** The name of the file for what these groups share. */
function setOf(groups) {
  const own = alike.filter((like) => like.some((page) => groups.includes(page)));
  if (own.length === 1 && groups.includes(find)) return `${find} and a page`;
  if (own.length === 1) return own[0].filter((page) => groups.includes(page)).join();
  return (own.length ? own.map(([page]) => page) : groups).join();
}

let loader = readFileSync(loaderPath, "utf8");
const needed = new Map();
for (const [, groups, chunk] of loader.matchAll(/^\/\* (.+) \*\/\nconst __(chunk_\d+) = /gm)) {
  const own = groups.split(", ").filter((group) => group !== show);
  // What is only one group's, SHOW aside, stays apart: others that load what they share with it would load it too.
  if (own.length < 2) continue;
  const by = setOf(own);
  needed.set(by, [...(needed.get(by) ?? []), chunk]);
}
if (!needed.size) throw new Error(`wasm-split wrote no chunks for ${pages} into ${loaderPath}, or writes them otherwise now.`);

/** A file smaller than this, before compression, costs a page more as a request than as bytes that it does not need. */
const small = 3000;
/** How large what is in some files is. */
const sizes = (chunks) => chunks.reduce((sum, chunk) => sum + size(wasm(chunk)), 0);
const isOfPages = (by) => by.split(",").every((group) => pages.includes(group));
const holds = (all, some) => some.split(",").every((page) => all.split(",").includes(page));
for (const [by] of [...needed].sort(([, one], [, other]) => sizes(one) - sizes(other))) {
  if (!isOfPages(by) || sizes(needed.get(by)) > small) continue;
  const wider = [...needed.keys()].filter((other) => other !== by && isOfPages(other) && holds(other, by));
  const [next] = wider.sort((one, other) => one.split(",").length - other.split(",").length);
  if (!next) continue;
  needed.get(next).push(...needed.get(by));
  needed.delete(by);
}

for (const [first, ...others] of needed.values()) {
  if (!others.length) continue;
  join([first, ...others].map(wasm), wasm(first));
  for (const other of others) {
    rmSync(wasm(other));
    loader = loader
      .replace(new RegExp(`^/\\*.*\\*/\\nconst __${other} = makeLoad[^]*?\\n, \\[\\]\\);\\n`, "m"), "")
      .replace(new RegExp(`__${other}\\b`, "g"), `__${first}`);
  }
}
// Each only once among what a part needs.
loader = loader.replace(/^, \[(__chunk.*)\]\)\);$/gm, (_, list) => `, [${[...new Set(list.split(", "))].join(", ")}]));`);
writeFileSync(loaderPath, loader);
writeFileSync(path(directory, "joined.json"), JSON.stringify(Object.fromEntries([...needed.values()].map((chunks) => [chunks[0], chunks]))));
