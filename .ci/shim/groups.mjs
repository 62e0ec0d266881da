// `groups.mjs LOADER`: prints the table of files and groups that wasm-split wrote into its LOADER, for loader.js: with a file's name where
// wasm-split has the code that fetches it, and a group's before what loads it.
import { readFileSync } from "node:fs";

const written = readFileSync(process.argv[2], "utf8");
const table = written
  .replace(/^import \{ initSync \} from .*\n/m, "")
  .replace(/^function (makeLoad|wrapAsyncCb)\([^]*?^\}\n/gm, "")
  .replace(/makeLoad\(\(\) => \{\n    const src = fetch\(new URL\("\.\/(\w+)\.wasm"[^]*?^\}\n/gm, 'makeLoad("$1"')
  .replace(/^export const __wasm_split_load_(\w+) = wrapAsyncCb\(/gm, 'const __wasm_split_load_$1 = wrapAsyncCb("$1", ');
if (/\bfetch\(/.test(table)) throw new Error("wasm-split writes another loader than .ci/shim/groups.mjs expects.");
console.log(table);
