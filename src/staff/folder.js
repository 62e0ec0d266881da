// What is dropped or chosen: files of records, and what stands beside them in a folder. Each is a `file` with its `path`.

/** What may have records, whether they can be read or not: of the latter that is told. */
const records = /\.(json|ndjson|jsonl|csv|tsv|txt|xlsx|xls|xlsb|ods)$/i;

/** What computers leave in folders: hidden files, and those that an office program locks others by. */
const left = /(^|\/)(\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/** How often it is told how many there are, in milliseconds. */
const often = 100;

/** Parts them. A picture that is chosen by itself is a file that cannot be read; chosen with others, it stands beside them. */
function parted(found) {
  const isBeside = ({ file, path }) =>
    path.includes("/") ? !records.test(path) : file.type.startsWith("image/") && found.some((own) => !own.file.type.startsWith("image/"));
  return { records: found.filter((own) => !isBeside(own)), beside: found.filter(isBeside) };
}

/** Of a list of files, those of a chosen folder too. */
export function chosen(files) {
  const found = [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return parted(found.filter(({ path }) => !left.test(path)));
}

/** Of what is dropped; nothing if there is no folder in it. It is to be asked while the event lasts. */
export function folders({ items }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  return entries.some(({ isDirectory }) => isDirectory) ? entries : undefined;
}

/** All files of dropped folders. `tell` is told how many there are so far, and whether any more are wanted it answers. */
export async function gathered(entries, tell) {
  const found = [];
  let told = Date.now();
  const take = async (entries) => {
    const kept = entries.filter(({ fullPath }) => !left.test(fullPath));
    const files = await Promise.all(kept.filter(({ isFile }) => isFile).map(opened));
    found.push(...files);
    if (Date.now() - told >= often) {
      told = Date.now();
      if (!tell(found.length)) throw new DOMException("not wanted any more", "AbortError");
    }
    for (const folder of kept.filter(({ isDirectory }) => isDirectory)) {
      const reader = folder.createReader();
      // A browser gives some at a time, and none when that was all.
      for (let some; (some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length; ) await take(some);
    }
  };
  await take(entries);
  return parted(found);
}

const opened = (entry) =>
  new Promise((resolve, reject) => entry.file((file) => resolve({ file, path: entry.fullPath.slice(1) }), reject));
