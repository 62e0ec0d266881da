// What is dropped or chosen: files of records, and what stands beside them in a folder. Each has its `path`, and is a `file`, or a
// `handle` of one, which is opened when it is wanted.

/** What may have records, whether they can be read or not: of the latter that is told. */
const records = /\.(json|ndjson|jsonl|csv|tsv|txt|xlsx|xls|xlsb|ods)$/i;

/** What computers leave in folders: hidden files, and those that an office program locks others by. */
const left = /(^|\/)(\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/** How often it is told how many there are, in milliseconds. */
const often = 100;

/** As many are handed over, or opened, at once: so many take no longer than a page may stand still. */
export const some = 200;

/** Nothing is given: no files of records, none beside them, and no folders that are still to be looked through. */
export const nothing = { records: [], beside: [], folders: [] };

/** The file of what was found. */
export const opened = async ({ file, handle }) => file ?? (await handle.getFile());

/** Parts them. A picture that is chosen by itself is a file that cannot be read; chosen with others, it stands beside them. */
function parted(found) {
  const isImage = ({ file }) => file?.type.startsWith("image/");
  const isBeside = (own) => (own.path.includes("/") ? !records.test(own.path) : isImage(own) && found.some((other) => !isImage(other)));
  return { ...nothing, records: found.filter((own) => !isBeside(own)), beside: found.filter(isBeside) };
}

/** Of a list of files, those of a chosen folder too. */
export function chosen(files) {
  const found = [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return parted(found.filter(({ path }) => !left.test(path)));
}

/** Of what is dropped, a promise; nothing if there is no folder in it. It is to be asked while the event lasts. `tell` is told how
    many files there are so far, and whether any more are wanted it answers. */
export function dropped({ items }, tell) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some(({ isDirectory }) => isDirectory)) return undefined;
  // A worker can look through handles; where there are none, the page does.
  const handles = [...items].map((item) => item.getAsFileSystemHandle?.()).filter(Boolean);
  if (!handles.length) return gathered(entries, tell);
  return Promise.all(handles).then((folders) => ({ ...nothing, folders: folders.filter(Boolean) }));
}

/** All files of dropped folders. */
async function gathered(entries, tell) {
  const found = [];
  const count = counted(tell);
  const take = async (entries) => {
    const kept = entries.filter(({ fullPath }) => !left.test(fullPath));
    found.push(...(await Promise.all(kept.filter(({ isFile }) => isFile).map(fileOf))));
    count(found.length);
    for (const folder of kept.filter(({ isDirectory }) => isDirectory)) {
      const reader = folder.createReader();
      // A browser gives some at a time, and none when that was all.
      for (let some; (some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length; ) await take(some);
    }
  };
  await take(entries);
  return parted(found);
}

const fileOf = (entry) =>
  new Promise((resolve, reject) => entry.file((file) => resolve({ file, path: entry.fullPath.slice(1) }), reject));

/** All files of folders that the browser has handles of, for a worker: none of them is opened yet. */
export async function listed(folders, tell) {
  const found = [];
  const count = counted(tell);
  const take = async (handle, path) => {
    if (left.test(path)) return;
    // What stands in no folder is told by what it is.
    if (handle.kind === "file") found.push(path.includes("/") ? { handle, path } : { file: await handle.getFile(), path });
    else for await (const own of handle.values()) await take(own, `${path}/${own.name}`);
    count(found.length);
  };
  for (const folder of folders) await take(folder, folder.name);
  return parted(found);
}

/** Tells from time to time how many there are. */
function counted(tell) {
  let told = Date.now();
  return (amount) => {
    if (Date.now() - told < often) return;
    told = Date.now();
    if (tell(amount) === false) throw new DOMException("not wanted any more", "AbortError");
  };
}
