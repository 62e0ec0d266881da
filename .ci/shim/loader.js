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
function fetchChunk(url) {
  const cache = asked.has(url.href) ? "reload" : "default";
  asked.add(url.href);
  if (asked.size % 4 === 0) turn = turn.then(another);
  return turn.then(() => fetch(url, { cache }));
}

/** What loads a file when all that it needs is loaded. It can be fetched ahead, before there is a program to load it into. */
function makeLoad(fetcher, needed) {
  let fetched, whole, loading;
  const run = async () => {
    const others = needed.map((load) => load());
    const early = fetched;
    const instantiate = early ?? fetcher();
    fetched = undefined;
    await Promise.all(others);
    const imports = getSharedImports();
    // What did not come ahead is asked for once more.
    return early ? instantiate(imports).catch(() => fetcher()(imports)) : instantiate(imports);
  };
  const load = () => {
    if (!loading) {
      const own = (loading = whole ? whole().catch(run) : run());
      whole = undefined;
      // Only what was loaded is remembered: what was not can be tried again.
      own.catch(() => loading === own && (loading = undefined));
    }
    return loading;
  };
  load.ahead = () => {
    needed.forEach((load) => load.ahead());
    if (!loading) fetched ??= fetcher();
  };
  // A file may come that has all of these within.
  load.within = (file) => {
    needed.forEach((load) => load.within(file));
    whole = file;
  };
  return load;
}

/** The same for the program, which is called back. */
function wrapAsyncCb(load) {
  const called = async (back, data) => {
    const success = await load().then(
      () => true,
      (error) => console.error(error),
    );
    getSharedImports().__wasm_split.__indirect_function_table.get(back)(data, success ?? false);
  };
  return Object.assign(called, load);
}

/** Fetches what the first page needs: the file that is made for it, or, where all are kept on the device, its files. */
export function ahead(part) {
  const [file, ...loads] = firstPages[part] ?? [];
  if (!file || navigator.serviceWorker?.controller) return loads.forEach((load) => load.ahead());
  const coming = fetchChunk(file);
  coming.catch(() => {});
  let loading;
  const whole = () => (loading ??= WebAssembly.instantiateStreaming(coming, getSharedImports()));
  for (const load of loads) load.within(whole);
}
