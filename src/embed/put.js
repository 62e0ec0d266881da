// The page on which somebody makes the line for their own site: what it shows, its language and look, seen at three widths on a
// light and a dark page, and copied.
import "./museum.js";
import { names } from "./names.mjs";
import { words } from "./put-words.mjs";

/** The portal's own page of each. */
const pages = { exhibit: "exhibits/", exhibits: "exhibits", museum: "museums/", tour: "tours/", search: "exhibits" };
/** How high a frame is that shows one, as wide as 360. */
const heights = { exhibit: 420, exhibits: 640, museum: 420, tour: 480, search: 70 };

/** The fields that some of them have, as the address of a frame calls them. */
const fields = { of: ["exhibit", "exhibits", "museum", "tour"], words: ["exhibits"], from: ["exhibits", "search"], most: ["exhibits"] };

/** What a frame may do: no more than it needs. */
const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const portal = new URL("../../", import.meta.url).href;
const asked = new URLSearchParams(location.search);
const language = ["kk", "ru", "en"].find((one) => asked.get("language")?.startsWith(one)) ?? "kk";
const say = (name) => words[name][["kk", "ru", "en"].indexOf(language)];
const find = (selector) => document.querySelector(selector);

function choices(name, values, chosen = "", usual = "usual") {
  const select = find(`select[name="${name}"]`);
  select.append(...values.map((value) => new Option(say(value || usual), value, false, value === chosen)));
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const written = (attributes) => Object.entries(attributes).filter(([, value]) => value).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/** What was chosen, as the attributes of its element. */
function chosen() {
  const form = new FormData(find("form"));
  const kind = form.get("kind");
  const own = (name) => (fields[name].includes(kind) ? form.get(name).trim() : "");
  const [of, from, narrowed] = [own("of"), own("from"), { words: own("words"), most: own("most") }];
  const look = { catalogue: asked.get("catalogue"), language: form.get("language"), theme: form.get("theme"), size: form.get("size") };
  return { kind, of, from, look: { ...narrowed, ...look }, way: form.get("way") };
}

/** The portal's own page of what was chosen. */
function pageOf({ kind, of, from, look }) {
  const page = `${portal}${look.language || language}/${pages[kind]}`;
  if (page.endsWith("/")) return page + encodeURIComponent(of);
  const state = String(new URLSearchParams(Object.entries({ q: look.words, museum: from }).filter(([, value]) => value)));
  return page + (state && `?${state}`);
}

function lineOf({ kind, of, from, look, way }) {
  if (way === "frame") {
    const own = new URLSearchParams(Object.entries({ [kind]: of, from, ...look }).filter(([name, value]) => name === kind || value));
    return `<iframe src="${escaped(`${portal}embed/v1/frame.html?${own}`)}" title="${escaped(say(kind))}" width="360" height="${heights[kind]}" loading="lazy" style="border: 0; max-width: 100%" sandbox="${kind === "search" ? `${sandbox} allow-forms` : sandbox}"></iframe>`;
  }
  const name = names[kind];
  return `<script type="module" src="${escaped(portal)}embed/v1/museum.js"></script><${name}${written({ portal, of, museum: from, ...look })}><a href="${escaped(pageOf({ kind, of, from, look }))}">${escaped(say("inPortal"))}</a></${name}>`;
}

/** One element on a page of another site. */
function preview({ kind, of, from, look }, width, ground) {
  const element = document.createElement(names[kind]);
  for (const [name, value] of Object.entries({ of, museum: from, ...look })) if (value) element.setAttribute(name, value);
  const host = Object.assign(document.createElement("div"), { className: `host ${width} ${ground}` });
  const figure = document.createElement("figure");
  const caption = Object.assign(document.createElement("figcaption"), { textContent: `${say(width)} · ${say(ground === "dark" ? "onDark" : "onLight")}` });
  host.append(element);
  figure.append(caption, host);
  return figure;
}

function show() {
  const all = chosen();
  find("textarea").value = lineOf(all);
  find("output").value = "";
  for (const [name, kinds] of Object.entries(fields)) find(`label:has([name="${name}"])`).hidden = !kinds.includes(all.kind);
  find('[data-say="of"]').textContent = say(all.kind === "exhibits" ? "ofMany" : "of");
  const grounds = ["light", "dark"].flatMap((ground) => ["narrow", "middle", "wide"].map((width) => preview(all, width, ground)));
  find(".previews").replaceChildren(...grounds);
}

async function copy() {
  const line = find("textarea");
  try {
    await navigator.clipboard.writeText(line.value);
    find("output").value = say("copied");
  } catch {
    line.select();
    find("output").value = say("refused");
  }
}

document.documentElement.lang = language;
document.title = say("title");
for (const one of document.querySelectorAll("[data-say]")) one.textContent = say(one.dataset.say);
const kind = Object.keys(names).find((name) => asked.has(name)) ?? (asked.has("words") || asked.has("from") ? "exhibits" : "exhibit");
choices("kind", Object.keys(names), kind);
choices("language", ["", "kk", "kk-Latn", "kk-Arab", "ru", "en"]);
choices("size", ["", "small", "large"], "", "card");
choices("theme", ["", "light", "dark"]);
choices("way", ["element", "frame"]);
find('[name="of"]').value = asked.get(kind) ?? "";
for (const name of ["words", "from", "most"]) find(`[name="${name}"]`).value = asked.get(name) ?? "";
find("form").addEventListener("input", show);
find("form").addEventListener("submit", (event) => event.preventDefault());
find("button").addEventListener("click", copy);
show();
find("main").hidden = false;
