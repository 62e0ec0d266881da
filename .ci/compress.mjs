// `node compress.mjs DIR`: lays a `.br` and a `.gz` beside each text file of the built site in DIR, as small as they
// get, for servers that send those as they are. It can be run again: what has not changed is left alone.
import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const texts = /\.(css|gltf|html|js|json|mjs|ndjson|svg|txt|vtt|wasm|webmanifest|xml)$/;
// Edited in a finished site, where nobody would think of an old `.br` beside them: the server compresses these.
const edited = /^(portal\.json|outside-viewers\.json|connectors\/.*)$|(^|\/)manifest\.txt$/;
// Below this the headers weigh more than what could be saved.
const smallest = 256;

const forms = {
  ".br": (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ".gz": (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const site = process.argv[2];
if (!site) throw new Error("say which folder: node compress.mjs dist");

/** Whether `path` has the time of the file that it was made of, which is how a change shows. */
async function isOf(time, path) {
  const made = await stat(path).catch(() => null);
  return made?.mtime.getTime() === time.getTime();
}

async function compress(file) {
  const path = join(site, file);
  const { mtime, size } = await stat(path);
  for (const [ending, make] of Object.entries(forms)) {
    if (edited.test(file) || size < smallest) await rm(path + ending, { force: true });
    else if (!(await isOf(mtime, path + ending))) {
      await writeFile(path + ending, await make(await readFile(path)));
      await utimes(path + ending, mtime, mtime);
    }
  }
}

const files = await readdir(site, { recursive: true });
await Promise.all(files.filter((file) => texts.test(file)).map(compress));
