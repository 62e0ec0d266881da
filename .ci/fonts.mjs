// `node fonts.mjs DIR`: lays the portal's typefaces into DIR, with the letters that its languages need, and their
// licences. Every page has Cyrillic and Latin (the names of the languages alone), so both are in one file.
import { createRequire } from "node:module";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const modules = createRequire(new URL("../e2e/package.json", import.meta.url));
const subset = modules("subset-font");

// The folder of the package, what its files are called, their weights.
const families = [
  ["golos-text", "GolosText", { 400: "400Regular", 600: "600SemiBold" }],
  ["literata", "Literata", { 600: "600SemiBold" }],
];

const from = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
const letters =
  from(0x20, 0x7e) + // digits, marks, English
  from(0x410, 0x44f) + "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі" + // Russian, Kazakh
  "ÄäĞğİıÑñÖöŞşŪūÜü" + // Kazakh in Latin, the alphabet of 2021
  "ÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïòóôõøùúûýßÿ" + // names from Western Europe
  "\u00a0«»°±²³·©®×–—‑‘’‚“”„•…‹›€₸№−";

// What makes letters stand right; figures of one width for columns. No small capitals, no old figures.
const keepFeatures = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"];

const folder = process.argv[2];
if (!folder) throw new Error("say where to: node fonts.mjs target/fonts");
await mkdir(folder, { recursive: true });
for (const [name, file, weights] of families) {
  const source = (path) => modules.resolve(`@expo-google-fonts/${name}/${path}`);
  await copyFile(source("LICENSE_FONT"), join(folder, `${name}-licence.txt`));
  for (const [weight, style] of Object.entries(weights)) {
    const font = await readFile(source(`${style}/${file}_${style}.ttf`));
    const small = await subset(font, letters, { targetFormat: "woff2", noHinting: true, keepFeatures });
    await writeFile(join(folder, `${name}-${weight}.woff2`), small);
  }
}
