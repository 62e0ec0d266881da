// `join-chunks.mjs DIRECTORY SHOW PAGE…`: wasm-split makes a file for each set of groups that share code, most of them so small that
// they compress badly, and each a request. Of those that the same pages need, this makes one; a page still loads nothing that
// it does not need. The group SHOW, which shows parts of all others, parts none of their files: it loads them whole.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [directory, show, ...pages] = process.argv.slice(2);
const features = process.env.WASM_FEATURES.split(/\s+/).filter(Boolean);
const loaderPath = join(directory, "__wasm_split.js");
const wasm = (chunk) => join(directory, `${chunk}.wasm`);
const optimiser = (...files) =>
  execFileSync("wasm-opt", ["--quiet", ...features, ...files], { encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["pipe", "pipe", "ignore"] });

/** The fields of a module's text. */
function fields(chunk) {
  const text = optimiser(wasm(chunk), "-S", "-o", "-");
  return text.slice(text.indexOf("\n") + 1, text.lastIndexOf(")")).split(/\n(?= \()/);
}

const imported = (field) => /^ \(import ("\S+" "\S+") \(\w+ (\$\S+)/.exec(field);

/** The text of one module that does what these do. What each defines gets a name of its own. */
function joined(chunks) {
  const imports = new Map();
  const own = chunks.flatMap((chunk, at) => {
    const names = new Map();
    const all = fields(chunk).filter((field) => {
      const [is, what, name] = imported(field) ?? [];
      if (is && !imports.has(what)) imports.set(what, { field, name });
      if (is) names.set(name, imports.get(what).name);
      return !is;
    });
    const renamed = (token) => names.get(token) ?? token.replace(/^\$("?)/, `$$$1${at}_`);
    return all.map((field) => field.replace(/\$?"(?:[^"\\]|\\.)*"|\$[^\s()"]+/g, renamed));
  });
  const isType = (field) => /^ \((?:type|rec)\b/.test(field);
  const common = [...imports.values()].map(({ field }) => field);
  return ["(module", ...own.filter(isType), ...common, ...own.filter((field) => !isType(field)), ")"].join("\n");
}

let loader = readFileSync(loaderPath, "utf8");
const needed = new Map();
for (const [, groups, chunk] of loader.matchAll(/^\/\* (.+) \*\/\nconst __(chunk_\d+) = /gm)) {
  const own = groups.split(", ").filter((group) => group !== show);
  // What is only one group's, SHOW aside, stays apart: others that load what they share with it would load it too.
  if (own.length < 2) continue;
  const by = (own.some((group) => pages.includes(group)) ? pages.filter((page) => own.includes(page)) : own).join();
  if (by) needed.set(by, [...(needed.get(by) ?? []), chunk]);
}
if (!needed.size) throw new Error(`wasm-split wrote no chunks for ${pages} into ${loaderPath}, or writes them otherwise now.`);

for (const [first, ...others] of needed.values()) {
  if (!others.length) continue;
  const text = join(directory, `${first}.wat`);
  writeFileSync(text, joined([first, ...others]));
  optimiser(text, "-o", wasm(first));
  rmSync(text);
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
