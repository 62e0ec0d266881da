// The score of files over time, kept on the device: numbers, days and the names of files, and nothing of a record.

const place = "museum-portal-staff-scores";

/** How many results are kept of each set of files, and of how many sets. */
const [most, sets] = [10, 20];

function read() {
  try {
    const read = JSON.parse(localStorage.getItem(place));
    return Array.isArray(read) ? read.filter((own) => typeof own?.files === "string" && Array.isArray(own.scores)) : [];
  } catch {
    return []; // A browser that keeps nothing, or what is no list.
  }
}

function write(all) {
  try {
    localStorage.setItem(place, JSON.stringify(all));
  } catch {
    // There is nothing to compare with the next time.
  }
}

/** Keeps a result, and gives all of these files by the same profile, the newest first. What is read once more because something was
    settled otherwise takes the place of what it was. */
export function compared({ score, errors, records, files }, { profile, since }) {
  const names = files.map(({ name }) => name).sort();
  const key = JSON.stringify([profile, ...names]);
  const all = read();
  const before = all.find((own) => own.files === key)?.scores ?? [];
  const own = { at: since, score, errors, records };
  const scores = [own, ...before.filter(({ at }) => at !== since)].slice(0, most);
  write([{ files: key, scores }, ...all.filter((own) => own.files !== key)].slice(0, sets));
  return scores.map((own) => ({ ...own, ...moment(own.at) }));
}

/** The day and the time of a moment, where the browser is. */
function moment(at) {
  const two = (number) => String(number).padStart(2, "0");
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return { day, time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

/** Forgets all of them. */
export function forget() {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing is kept.
  }
}
