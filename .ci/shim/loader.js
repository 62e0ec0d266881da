// How the parts of the program are fetched; stands in the place of what wasm-split writes for it.

// A second try must not be answered with the same bad copy out of the browser's cache. Each of some twenty files takes a
// phone some milliseconds to ask for: after every few of them the browser has its turn.
const asked = new Set();
let turn = Promise.resolve();
const another = () =>
  new Promise((begin) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = begin;
    port2.postMessage(0);
  });
function fetchPart(name) {
  const cache = asked.has(name) ? "reload" : "default";
  asked.add(name);
  if (asked.size % 4 === 0) turn = turn.then(another);
  const coming = turn.then(() => fetch(new URL(`./${name}-${version}.wasm`, import.meta.url), { cache }));
  coming.catch(() => {});
  return coming;
}

/** Lets the style sheets of a group come (index.html). */
const dressed = (group) => Promise.all(Array.from(document.querySelectorAll(`link[data-for~=${group}]`), styled));

const instantiate = (coming) => WebAssembly.instantiateStreaming(coming, getSharedImports());

/** What loads a file when all that it needs is loaded. It can be fetched ahead, before there is a program to load it into. */
function makeLoad(name, needed) {
  let fetched, whole, loading;
  const run = async () => {
    const others = needed.map((load) => load());
    const early = fetched;
    const coming = early ?? fetchPart(name);
    fetched = undefined;
    await Promise.all(others);
    // What did not come ahead is asked for once more.
    return early ? instantiate(coming).catch(() => instantiate(fetchPart(name))) : instantiate(coming);
  };
  const load = () => {
    if (!loading) {
      const own = (loading = whole ? whole(run) : run());
      // Only what was loaded is remembered: what was not can be tried again.
      own.catch(() => loading === own && (loading = undefined));
    }
    return loading;
  };
  load.ahead = () => {
    needed.forEach((load) => load.ahead());
    if (!loading) fetched ??= fetchPart(name);
  };
  // Other files may come that have this within, `own`, and what it needs, `others`: given what loads it by itself, for when they do not.
  load.within = (own, others) => {
    needed.forEach((load) => load.within(others, others));
    whole = own;
  };
  return load;
}

/** The same for the program, which is called back: a group of pages and parts, with its looks. */
function wrapAsyncCb(group, load) {
  const called = async (back, data) => {
    const looks = dressed(group);
    const success = await load().then(
      () => true,
      (error) => console.error(error),
    );
    await looks;
    getSharedImports().__wasm_split.__indirect_function_table.get(back)(data, success ?? false);
  };
  return Object.assign(called, load);
}

let loadRest;
/** Brings what the first page's file leaves out of the files of its parts, if it has not come yet. */
export const rest = () => loadRest?.();

/** Fetches what the first page needs: the file that is made for it, or, where all are kept on the device, its files. */
export function ahead(part) {
  const { left, loads } = firstPages[part] ?? {};
  if (!loads) return;
  dressed(part);
  if (navigator.serviceWorker?.controller) return loads.forEach((load) => load.ahead());
  const coming = fetchPart(`first_${part}`);
  let page, others;
  const loadPage = () => (page ??= instantiate(coming));
  // Its functions may have run by now: they are not loaded again with their files, what is missing is.
  const loadOthers = () => {
    const own = (others ??= left ? instantiate(fetchPart(`rest_${part}`)) : Promise.resolve());
    own.catch(() => others === own && (others = undefined));
    return own;
  };
  // Whoever needs it tries again.
  loadRest = () => loadPage().then(loadOthers).catch(() => {});
  for (const load of loads) {
    load.within((run) => loadPage().catch(run), (run) => loadPage().then(loadOthers, run));
  }
}
