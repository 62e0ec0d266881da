// `short-names.mjs WAT JAVASCRIPT`: gives the names by which a module's text and its JavaScript know each other short ones, in both files.
import { readFileSync, writeFileSync } from "node:fs";

const files = process.argv.slice(2);
const [module] = files.map((file) => readFileSync(file, "utf8"));
const names = new Set(Array.from(module.matchAll(/"((?:__wbg_|__wbindgen_|_R)\w*)"/g), ([, name]) => name));
if (!names.size) throw new Error("wasm-bindgen writes other names than .ci/shim/short-names.mjs expects.");
const short = new Map([...names].sort().map((name, at) => [name, `_${at.toString(16)}`]));
for (const file of files) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/\b(?:__wbg_|__wbindgen_|_R)\w*/g, (name) => short.get(name) ?? name));
}
