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
