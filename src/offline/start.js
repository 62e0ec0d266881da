// Comes after the first page, when nothing else is to be done: what the portal needs without a network.
import { element, styles } from "./element.js";
import { buildOf } from "./files.mjs";
import { say } from "./words.js";

const workers = navigator.serviceWorker;
// It is there before what is told in it, so that a screen reader hears of that.
const room = element("aside", { id: "notices" });
room.setAttribute("aria-live", "polite");
document.body.append(room);
styles("style/offline.css");
const build = buildOf(document.head.outerHTML);

// A browser may know no workers, or refuse to keep anything: the portal goes on without.
if (workers) start().catch(() => {});

async function start() {
  const first = !workers.controller;
  workers.addEventListener("message", hear);
  const registration = await workers.register("worker.js");
  if (!registration) return;
  watch(registration);
  const { active } = await workers.ready;
  if (first) active.postMessage({ seen: performance.getEntriesByType("resource").map(({ name }) => name) });
  active.postMessage({ page: build });
}

function hear({ data, ports: [port] }) {
  if (data.whichBuild) port.postMessage(build);
  if ("network" in data) showNetwork(data.network);
}

/** Offers a newer build when it is there, and looks for one when the visitor comes back to the page. */
function watch(registration) {
  // Without a worker at work before, what waits is the first.
  const look = () => registration.waiting && workers.controller && offer(registration.waiting);
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

function offer(worker) {
  const reload = () => {
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    worker.postMessage({ takeOver: true });
  };
  notice("update", say("newer"), [element("button", { type: "button", textContent: say("reload"), onclick: reload })], say("later"));
}

/** Says in the place of pictures that did not come why they did not. */
const pictures = new MutationObserver(explain);

function explain() {
  for (const place of document.querySelectorAll(".ornament p:not([data-explained])")) {
    place.dataset.explained = "";
    place.append(`: ${say("notKept")}`);
  }
}

function showNetwork(network) {
  pictures.disconnect();
  if (network) return document.getElementById("notice-network")?.remove();
  pictures.observe(document.getElementById("app"), { childList: true, subtree: true });
  explain();
  const link = element("a", { href: `${document.documentElement.lang}/offline`, textContent: say("whatIsKept") });
  notice("network", say("noNetwork"), [link], say("close"));
}

/** Shows a notice at the foot of the window, which the visitor can put away. */
function notice(name, words, ways, away) {
  const id = `notice-${name}`;
  document.getElementById(id)?.remove();
  const close = element("button", { type: "button", textContent: away, onclick: () => shown.remove() });
  const shown = element("div", { id, className: "notice" }, element("p", { textContent: words }), ...ways, close);
  room.append(shown);
}
