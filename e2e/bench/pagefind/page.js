// The least page that searches with Pagefind and shows the first 24 works. With `?facets` the filters are counted, as
// the portal counts them. Its parts have the names of the portal's, so that both are measured alike.
const facets = new URL(location.href).searchParams.has("facets");
const results = document.querySelector(".results");
const element = (name, properties = {}, children = []) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function card({ url, meta }) {
  const image = meta.image ? [element("img", { src: meta.image, alt: "", loading: "lazy" })] : [];
  const link = element("a", { href: url }, [...image, element("h3", { textContent: meta.title })]);
  const facts = element("p", { textContent: [meta.artists, meta.date, meta.classification].filter(Boolean).join(", ") });
  return element("li", {}, [link, facts]);
}

function counted(filters) {
  const values = Object.values(filters).flatMap((values) => Object.entries(values));
  return element("ul", { className: "facets" }, values.map(([name, count]) => element("li", { textContent: `${name} ${count}` })));
}

async function search(words) {
  const pagefind = await import("/pagefind/pagefind.js");
  if (facets) await Promise.all([pagefind.filters(), pagefind.preload(words)]);
  const found = await pagefind.search(words);
  const cards = await Promise.all(found.results.slice(0, 24).map((result) => result.data()));
  const list = cards.length
    ? element("ul", { className: "cards" }, cards.map(card))
    : element("p", { className: "nothing", textContent: "Nothing found" });
  const total = element("p", { className: "found", textContent: `${found.results.length} works for ${words}` });
  results.replaceChildren(total, list, ...(facets ? [counted(found.filters)] : []));
}

document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  search(event.currentTarget.elements.q.value);
});
const words = new URL(location.href).searchParams.get("q");
if (words) search(words);
