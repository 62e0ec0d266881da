// Starts the portal's wasm, and says so on the page when that fails. A file of its own, because
// the Content-Security-Policy allows no script within the page.

const failure = document.getElementById("failure");
document.getElementById("reload").addEventListener("click", () => location.reload());

function breakOff(error) {
  console.error(error);
  document.getElementById("app").hidden = true; // the start indicator, or half a page
  failure.hidden = false;
}

// What the program itself cannot go on from ends in a trap, wherever it happens.
const isTrap = (error) => error instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => isTrap(error) && breakOff(error));
addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && breakOff(reason));

// What search engines read follows each new title: the page without its state, in every language that the
// header leads to, and the words that it begins with.
const { head } = document;
const description = head.querySelector("[name=description]");
const usual = description.content;
const bare = ({ href }) => href.split(/[?#]/)[0];
new MutationObserver(() => {
  head.querySelectorAll("[rel=canonical],[rel=alternate]").forEach((old) => old.remove());
  const add = (rel, href, hreflang = "") => head.append(Object.assign(document.createElement("link"), { rel, href, hreflang }));
  add("canonical", bare(location));
  [...document.querySelectorAll(".languages a")].map((own, at) => {
    add("alternate", bare(own), own.hreflang);
    at || add("alternate", bare(own), "x-default");
  });
  description.content = document.querySelector("main .lead")?.textContent || usual;
}).observe(head.querySelector("title"), { childList: true });
// What is needed without a network comes when the first page is there.
const isShown = () => document.querySelector("main") && !document.querySelector(".waiting");
const startLater = () => setTimeout(() => (isShown() ? import("./start.js") : startLater()), 2e3);

// What the program asks for first is asked for while it is on its way; it finds the answers by their addresses
// (src/web/fetch.rs).
const answers = (globalThis.answersAhead = new Map());
const ask = (href, init) => {
  const own = new AbortController();
  const coming = fetch(href, { ...init, signal: own.signal });
  // Who takes it over can give it up.
  answers.set(href, (signal) => {
    signal?.addEventListener("abort", () => own.abort());
    return coming;
  });
  return coming;
};
const askAhead = async (kind, which) => {
  const { catalogues } = await (await ask("portal.json")).clone().json();
  const folder = catalogues[0].packed?.replace(/\/+$/, "");
  if (!folder) return;
  const manifest = await (await ask(`${folder}/manifest.txt`, { cache: "no-cache" })).clone().text();
  const block = manifest.match(`\n${kind} \\d+ \\d+ (.+)`)?.[1].split(" ").at(which);
  if (block) await ask(`${folder}/${block.slice(0, 2)}/${block.slice(2)}.pack`);
};

/** The kind of the records that a page begins with. */
const kinds = { "": "exhibits", museums: "museums", map: "museums", exhibits: "exhibits", timeline: "exhibits", tours: "tours", news: "stories" };

// Which part of the program shows an address (src/pages.rs), to fetch it while the rest is on its way. An address that is not
// here waits for the program itself.
const parts = [
  ["home", /^[^/]*\/?$/],
  ["lists", /^[^/]+\/(museums|exhibits|tours|news)\/?$/],
  ["museum", /^[^/]+\/(museums|news)\/./],
  ["exhibit", /^[^/]+\/exhibits\/./],
  ["tour", /^[^/]+\/tours\/./],
  ["map", /^[^/]+\/map\/?$/],
  ["timeline", /^[^/]+\/timeline\/?$/],
];

function chosenLook() {
  try {
    return localStorage.getItem("museum-portal-appearance") ?? "";
  } catch {
    return ""; // A browser that keeps nothing.
  }
}

/** Lets a style sheet come; one that does not is not waited for. */
const styled = (link) =>
  new Promise((done) => {
    link.onload = link.onerror = done;
    setTimeout(done, 3e3);
    link.removeAttribute("disabled");
  });

try {
  // For packed catalogues.
  new DecompressionStream("gzip");
  // A screen in a hall keeps nothing, from the first step on.
  if (/[?&]kiosk\b/.test(location.search)) await import("./kiosk.js");
  const path = location.href.slice(document.baseURI.length).split(/[?#]/)[0];
  const [, page = "", id] = path.split("/");
  // Of the blocks that the manifest names, a record begins with the first of its kind, what is searched for with the third,
  // a whole list with the last (docs/packed.md). Whatever goes wrong with them, the program will be told, and tell.
  const isNarrowed = page === "timeline" || location.search;
  askAhead(kinds[page], id ? 0 : isNarrowed ? 2 : -1).catch(() => {});
  // What was chosen of the portal's look is there before anything is seen.
  const look = (document.documentElement.dataset.appearance = chosenLook());
  const dressed = look.startsWith("low-vision") && styled(document.getElementById("low-vision"));
  // Trunk has written both links, with hashed names; what they preloaded is what is used here.
  const code = document.querySelector("link[rel=modulepreload]");
  const wasm = document.querySelector("link[type='application/wasm']");
  const { default: start, ahead } = await import(code.href);
  const part = parts.find(([, address]) => address.test(path));
  if (part) ahead(part[0]);
  await dressed;
  await start({ module_or_path: fetch(wasm.href, { integrity: wasm.dataset.integrity }) });
  startLater();
} catch (error) {
  breakOff(error);
}
