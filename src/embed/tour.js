// A tour, which is gone through in the portal.
import { make, makeSome } from "./make.js";
import { picture } from "./picture.js";

export function tour(reader, { id, title, kind, summary, scenes = [] }) {
  const href = reader.page("tours", id);
  const counted = scenes.length > 0 && make("span", {}, reader.count("scenes", scenes.length));
  const words = make(
    "div",
    { class: "words" },
    make("p", { class: "title" }, make("a", { class: "main", href }, reader.read("span", title) ?? id)),
    makeSome("p", { class: "facts" }, reader.term("span", kind), counted),
    reader.read("p", summary, { class: "text" }),
    // The whole card leads there already: this only says so.
    make("p", { class: "start", "aria-hidden": "true" }, reader.say("startTour")),
  );
  const views = scenes.flatMap(({ media }) => (media ? [media] : []));
  return make("article", { class: "card tour" }, picture(reader, views, title, id), words);
}
