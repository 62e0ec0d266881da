// Starts the portal's wasm, and says so on the page when that fails. Not within the page, because of the
// Content-Security-Policy. .ci/prepare makes one file of this folder.

import { askAhead } from "./ahead.js";
import "./head.js";

const failure = document.getElementById("broken").content.firstElementChild;
failure.querySelector("button").onclick = () => location.reload();

function breakOff(error) {
  console.error(error);
  document.getElementById("app").hidden = true; // the start indicator, or half a page
  document.body.append(failure);
  failure.querySelector("h1").focus();
}

// What the program itself cannot go on from ends in a trap, wherever it happens.
const isTrap = (error) => error instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => isTrap(error) && breakOff(error));
addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && breakOff(reason));

// What is needed without a network comes when the first page is there.
const isShown = () => document.querySelector("main") && !document.querySelector(".waiting");
const startLater = (rest) => setTimeout(() => (isShown() ? import("./start.js").then(rest) : startLater(rest)), 2e3);

// Which part of the program shows an address (src/pages.rs), to fetch it while the rest is on its way. An address that is not
// here waits for the program itself.
const parts = [
  ["home", /^[^/]*\/?$/],
  ["museums", /^[^/]+\/museums\/?$/],
  ["exhibits", /^[^/]+\/exhibits\/?$/],
  ["tours", /^[^/]+\/tours\/?$/],
  ["stories", /^[^/]+\/news\/?$/],
  ["museum", /^[^/]+\/museums\/./],
  ["texts", /^[^/]+\/(news\/.|(about|accessibility)\/?$)/],
  ["exhibit", /^[^/]+\/exhibits\/./],
  ["tour", /^[^/]+\/tours\/./],
  ["map", /^[^/]+\/map\/?$/],
  ["timeline", /^[^/]+\/timeline\/?$/],
  ["kept", /^[^/]+\/collection\/?$/],
  ["shared", /^[^/]+\/collection\/shared\/?$/],
  ["compare", /^[^/]+\/compare\/?$/],
  ["offline", /^[^/]+\/offline\/?$/],
];

function chosenLook() {
  try {
    return localStorage.getItem("museum-portal-appearance") ?? "";
  } catch {
    return ""; // A browser that keeps nothing.
  }
}

/** Lets a style sheet come; one that does not is not waited for. The program's parts have some, too (.ci/shim/loader.js). */
globalThis.styled = (link) =>
  (link.coming ??= new Promise((done) => {
    link.onload = link.onerror = done;
    setTimeout(done, 3e3);
    link.removeAttribute("disabled");
  }));

try {
  // For packed catalogues.
  new DecompressionStream("gzip");
  // A screen in a hall keeps nothing, from the first step on.
  if (/[?&]kiosk\b/.test(location.search)) await import("./kiosk.js");
  const path = location.href.slice(document.baseURI.length).split(/[?#]/)[0];
  askAhead(path.split("/")).catch(() => {});
  // What was chosen of the portal's look is there before anything is seen.
  const look = (document.documentElement.dataset.appearance = chosenLook());
  const dressed = look.startsWith("low-vision") && styled(document.getElementById("low-vision"));
  // Trunk has written both links, with hashed names; what they preloaded is what is used here. It is compiled while it comes, which
  // a browser that checked its integrity would not do.
  const code = document.querySelector("link[rel=modulepreload]");
  const wasm = document.querySelector("link[type='application/wasm']");
  const program = await import(code.href);
  const part = parts.find(([, address]) => address.test(path));
  if (part) program.ahead(part[0]);
  await dressed;
  await program.default({ module_or_path: fetch(wasm.href) });
  startLater(program.rest);
} catch (error) {
  breakOff(error);
}
