// The elements with which other sites show what is in a portal (docs/embedding.md). A module without exports, which leaves nothing in
// the page but the definitions of five elements.
import { MuseumElement } from "./element.js";
import { kinds } from "./kinds.js";

try {
  for (const [name, show] of Object.entries(kinds)) {
    const element = class extends MuseumElement {
      static show = show;
    };
    // Another version may be here already: then its elements are the page's.
    if (!customElements.get(name)) customElements.define(name, element);
  }
} catch (error) {
  console.warn("museum elements: this page lets none be defined, and their links stay links.", error);
}
