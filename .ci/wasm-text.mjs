// WebAssembly as text: how the build puts modules together (join-chunks.mjs, first-pages.mjs)
// and functions in order (arrange.mjs).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const modules = createRequire(new URL("../e2e/package.json", import.meta.url));
const { default: binaryen } = await import(pathToFileURL(modules.resolve("binaryen")));

// Those of WASM_FEATURES in .ci/setup.
const features = ["BulkMemory", "NontrappingFPToInt", "SignExt", "MutableGlobals", "ReferenceTypes", "Multivalue"];
const allowed = features.reduce((all, feature) => all | binaryen.Features[feature], 0);
// What is written is as short as what wasm-opt writes.
binaryen.setGenerateStackIR(true);
binaryen.setOptimizeStackIR(true);

/** What `use` makes of a module, which is gone then. */
function using(module, use) {
  module.setFeatures(allowed);
  const made = use(module);
  module.dispose();
  return made;
}

const read = (path, use) => using(binaryen.readBinary(readFileSync(path)), use);

/** How many bytes the module in a file has without its names. */
export const size = (path) => read(path, (module) => module.emitBinary().length);

/** The fields of a module's text. */
export function fields(path) {
  const text = read(path, (module) => module.emitText());
  return text.slice(text.indexOf("\n") + 1, text.lastIndexOf(")")).split(/\n(?= \()/);
}

/** Whether a field is a function that the module defines. */
export const isFunction = (field) => /^ \(func\b/.test(field);

/** Writes the module that consists of some fields. */
export function write(path, all) {
  const text = ["(module", ...all, ")"].join("\n");
  writeFileSync(path, using(binaryen.parseText(text), (module) => module.emitBinary()));
}

/** The functions of a module, as bytes, in the order of its fields. */
export function bodies(module) {
  let at = 8; // after its name and version
  /** LEB128 (WebAssembly 2.0, 5.2.2). */
  const number = () => {
    for (let [value, shift] = [0, 0]; ; shift += 7) {
      const byte = module[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const taken = (size) => module.subarray(at, (at += size));
  while (at < module.length) {
    const isCode = module[at++] === 10;
    const size = number();
    if (isCode) return Array.from({ length: number() }, () => taken(number()));
    taken(size);
  }
  return [];
}

const imported = (field) => /^ \(import ("\S+" "\S+") \(\w+ (\$\S+)/.exec(field);

/** The fields of one module that does what those in some files do. What each defines gets a name of its own. */
function joined(paths) {
  const imports = new Map();
  const own = paths.flatMap((path, at) => {
    const names = new Map();
    const all = fields(path).filter((field) => {
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
  return [...own.filter(isType), ...common, ...own.filter((field) => !isType(field))];
}

/** Writes the one module that does what those in some files do. */
export const join = (paths, into) => write(into, joined(paths));
