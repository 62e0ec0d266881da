// A page with one element and nothing else, for sites that let no script of others run: they show it in an iframe (docs/embedding.md).
// What it shows stands in its address: `frame.html?exhibit=ID&language=ru`, or `/embed/exhibit/ID` where the server leads that here.
import "./museum.js";
import { names } from "./names.mjs";

const style = new CSSStyleSheet();
style.replaceSync("body { margin: 0 } .shown { display: flow-root; margin: 0; padding: 1px }");
document.adoptedStyleSheets = [style];

const asked = new URLSearchParams(location.search);
const [, kind, id] = /\/embed\/([a-z]+)\/([^/]+)$/.exec(location.pathname) ?? [];
if (Object.hasOwn(names, kind ?? "")) asked.set(kind, decodeURIComponent(id));

const [shown = "search", of = ""] = [...asked].find(([name]) => Object.hasOwn(names, name)) ?? [];
const element = document.createElement(names[shown]);
element.className = "shown";
element.setAttribute("of", of);
for (const name of ["catalogue", "language", "theme", "size", "most", "words"]) if (asked.has(name)) element.setAttribute(name, asked.get(name));
if (asked.has("from")) element.setAttribute("museum", asked.get("from"));

// WordPress lets frames of pages that it does not know open nothing. It gives them a word by which it hears them (its
// wp-embed.js): how high they are, and where a link leads, which it then goes to itself.
const [, secret] = /[?&]secret=([a-zA-Z0-9]+)/.exec(location.hash) ?? [];
const tellWordPress = (message, value) => secret && parent.postMessage({ message, value, secret }, "*");
element.addEventListener("museum-open", (event) => {
  if (secret) event.preventDefault();
  tellWordPress("link", event.detail.href);
});

// The page around is told how high this is; nothing that it says is heard.
function tell() {
  const height = Math.ceil(element.getBoundingClientRect().height);
  parent.postMessage({ museumHeight: height }, "*");
  tellWordPress("height", height);
}
if (parent !== window) new ResizeObserver(tell).observe(element);
document.body.append(element);
// It shows the frame when it hears of it; before, a browser draws nothing in it, and measures nothing.
if (secret) addEventListener("message", ({ data }) => data?.message === "ready" && tell());
if (secret) tell();
