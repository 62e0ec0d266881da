// The field to search a portal by, which leads to the portal's own page of what is found.
import { make } from "./make.js";

export function search(reader, museum) {
  const narrowed = museum && make("input", { type: "hidden", name: "museum", value: museum });
  const field = make("input", { type: "search", name: "q", "aria-label": reader.say("searchExhibits"), placeholder: reader.say("searchExample") });
  return make("form", { role: "search", action: reader.page("exhibits") }, narrowed || undefined, field, make("button", {}, reader.say("search")));
}
