// A screen in a hall: no way out of the portal, back to the start when nobody is there, and nothing kept.
import { element, styles } from "./element.js";
import { say } from "./words.js";

/** For how long the visitor is asked before it goes back to the start, in seconds. */
const asking = 15;
const settings = { idle_seconds: 90, start: "" };

const isInside = (url) => url.href.startsWith(document.baseURI);
const inKiosk = (address) => {
  let url = new URL(address, document.baseURI);
  if (!isInside(url)) url = new URL(document.baseURI);
  url.searchParams.set("kiosk", "");
  return url.href;
};

// The address says that it is a kiosk, so that it stays one when it is loaded anew; and no visitor goes back into what
// another one looked at.
const replace = history.replaceState.bind(history);
history.replaceState = history.pushState = (state, title, address) => replace(state, title, inKiosk(address ?? location.href));

// Nothing is kept, whatever asks for it.
Storage.prototype.setItem = () => {};
Storage.prototype.getItem = () => null;
for (const kind of ["localStorage", "sessionStorage"]) {
  try {
    window[kind].clear();
  } catch {
    // A browser that keeps nothing is right here.
  }
}

document.documentElement.setAttribute("data-kiosk", "");
styles("style/kiosk.css");
for (const event of ["contextmenu", "dragstart"]) addEventListener(event, (event) => event.preventDefault());
window.open = () => null;
window.print = () => {};

addEventListener("click", stay, { capture: true });
addEventListener("auxclick", stay, { capture: true });

/** Shows where a link leads that leads away, and goes nowhere. */
function stay(event) {
  const link = event.target.closest?.("a[href]");
  if (!link) return;
  const url = new URL(link.href, document.baseURI);
  const inside = isInside(url) && !link.hasAttribute("download");
  // A link into the portal opens here, with whatever key or button.
  if (inside && event.button === 0 && !link.target && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
  event.preventDefault();
  event.stopPropagation();
  if (inside) location.assign(inKiosk(link.href));
  else ask(say("outside"), link.href.replace(/^mailto:/, ""), [], say("close"));
}

/** Asks or tells something above the page. */
function ask(words, more, ways, away) {
  document.querySelector("dialog.kiosk")?.remove();
  const close = element("button", { type: "button", textContent: away, onclick: () => shown.remove() });
  const said = element("p", { className: "kiosk-more", textContent: more });
  const shown = element("dialog", { className: "kiosk" }, element("h2", { textContent: words }), said, ...ways, close);
  shown.setAttribute("aria-live", "assertive");
  shown.addEventListener("close", () => shown.remove());
  document.body.append(shown);
  shown.showModal();
  close.focus();
  return { shown, said };
}

let timer;
let question;

/** Waits anew until nobody is there. */
function wait() {
  clearTimeout(timer);
  question?.shown.remove();
  question = undefined;
  // Somebody who watches a film touches nothing.
  timer = setTimeout(() => (isPlaying() ? wait() : count(asking)), settings.idle_seconds * 1000);
}

const isPlaying = () => [...document.querySelectorAll("audio, video")].some((media) => !media.paused);

/** Counts down, and goes to the start when nobody touches the screen. */
function count(left) {
  if (!left) return toStart();
  const words = say("toStartIn").replace("{}", left);
  if (!question) question = ask(say("stillThere"), words, [], say("goOn"));
  // Each second is seen, and every fifth is said.
  question.shown.setAttribute("aria-live", left % 5 ? "off" : "assertive");
  question.said.textContent = words;
  timer = setTimeout(() => count(left - 1), 1000);
}

/** The start page, loaded anew: nothing of the last visitor is left, and a newer build comes when nobody is disturbed. */
async function toStart() {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  registration?.waiting?.postMessage({ takeOver: true });
  // What is open on one page must not come with it to the start.
  location.replace(inKiosk(settings.start));
}

for (const event of ["pointerdown", "keydown", "wheel", "touchstart"]) {
  addEventListener(event, wait, { passive: true, capture: true });
}

const way = () => element("button", { type: "button", className: "kiosk-start", textContent: say("toStart"), onclick: toStart });
const shown = setInterval(() => {
  if (!document.querySelector("main")) return;
  clearInterval(shown);
  document.body.append(element("aside", {}, way()));
}, 250);

wait();
// The portal itself tells when its settings are wrong.
fetch("portal.json")
  .then((answer) => answer.json())
  .then(({ kiosk }) => {
    Object.assign(settings, kiosk);
    wait();
  })
  .catch(() => {});
