// `node offline.mjs DIR`: tells the service worker of the built site in DIR which files the program consists of, and
// writes the manifest of the installed portal after portal.json. It can be run again.
import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildOf, isNamed } from "../src/offline/files.mjs";

const site = process.argv[2];
if (!site) throw new Error("say which folder: node offline.mjs dist");
const read = (file) => readFile(join(site, file), "utf8");

const { title, languages = ["kk"] } = JSON.parse(await read("portal.json"));
const [first] = languages;
const name = typeof title === "string" ? title : (title[first] ?? Object.values(title)[0]);
const icon = (file, sizes, purpose = "any") => ({ src: file, sizes, type: file.endsWith("svg") ? "image/svg+xml" : "image/png", purpose });
const manifest = {
  name,
  short_name: name,
  // Browsers that know it call the portal in the visitor's own language.
  name_localized: typeof title === "string" ? undefined : title,
  lang: first,
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#fbf9f5",
  theme_color: "#fbf9f5",
  icons: [
    icon("icons/icon.svg", "any"),
    icon("icons/icon-192.png", "192x192"),
    icon("icons/icon-512.png", "512x512"),
    icon("icons/icon-maskable-512.png", "512x512", "maskable"),
  ],
};
await writeFile(join(site, "manifest.webmanifest"), JSON.stringify(manifest));

// The room for the staff costs visitors nothing, in the background either.
const isStaff = (file) => /^(staff|split_design)\b/.test(file);
const page = await read("index.html");
// Style sheets and scripts that the page does not name are those of another build.
const isOwn = (file) => /\.(wasm|woff2)$/.test(file) || (/\.(css|js)$/.test(file) && (page.includes(file) || !isNamed(file)));
// Where the worker is, the files of all parts are, and what is made for a first page is not asked for (.ci/shim/loader.js).
const isFirst = (file) => /^(first|rest)_\w+-/.test(file);
const files = (await readdir(site)).filter((file) => isOwn(file) && file !== "worker.js" && !isStaff(file) && !isFirst(file)).sort();
// What every page needs comes first; the other code when there is time, or when something is kept for the road.
const isShell = (file) => page.includes(file) || !file.endsWith(".wasm");
const styles = (await readdir(join(site, "style"))).filter((file) => !isStaff(file)).map((file) => `style/${file}`).sort();
const shell = [...files.filter(isShell), ...styles, "ornament.svg", "horns.svg", "band.svg", "actions.svg", "manifest.webmanifest", "icons/icon.svg", "viewers/keeper.js"];
const isViewer = (file) => /\.(css|js|wasm)$/.test(file) && file !== "keeper.js" && !isStaff(file);
const viewers = (await readdir(join(site, "viewers"), { recursive: true })).filter(isViewer);
const others = [...files.filter((file) => !isShell(file)), ...viewers.map((file) => `viewers/${file}`).sort()];
const code = Object.fromEntries(await Promise.all(others.map(async (file) => [file, (await stat(join(site, file))).size])));
const hash = createHash("sha256");
for (const file of [...shell, ...others]) hash.update(file).update(await readFile(join(site, file)));
const list = JSON.stringify({ build: buildOf(page), content: hash.digest("hex").slice(0, 16), shell, code });
const worker = (await read("worker.js")).replace(/^const FILES=.*\n/, "");
await writeFile(join(site, "worker.js"), `const FILES=${list};\n${worker}`);
