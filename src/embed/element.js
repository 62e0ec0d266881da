// What all elements for other sites have in common. Each waits until it comes near the window, fetches what it is to show, and
// shows it in a shadow root, where the page's style sheets do not reach. Until then, and where it fails, what the page has put
// inside it is seen: a link to the portal.
import css from "../../target/embed/museum.css";
import { make } from "./make.js";
import { languageOf, lookOf, whenLooksChange } from "./page.js";
import { portal } from "./portals.js";
import { Reader } from "./reader.js";
import { spellingOf } from "./spelling.js";

const style = new CSSStyleSheet();
style.replaceSync(css);

/** Attributes by which something else is shown; `theme` and `size` only change how. */
const asked = ["portal", "catalogue", "of", "words", "museum", "most", "language"];

export class MuseumElement extends HTMLElement {
  static observedAttributes = [...asked, "theme"];

  static #near = new IntersectionObserver((entries) => entries.forEach((one) => one.isIntersecting && one.target.#come()), { rootMargin: "400px" });

  /** Those that are in the page, which is light or dark. */
  static #here = new Set();
  static {
    whenLooksChange(() => MuseumElement.#here.forEach((one) => one.#dress()));
  }

  #body = make("div", { class: "portal" }, make("slot"));
  #isHere = false;
  /** Gives up what is on its way. */
  #coming;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    root.append(this.#body);
    this.#body.addEventListener("click", (event) => this.#open(event));
  }

  connectedCallback() {
    MuseumElement.#here.add(this);
    if (!this.#isHere) MuseumElement.#near.observe(this);
  }

  disconnectedCallback() {
    MuseumElement.#here.delete(this);
    MuseumElement.#near.unobserve(this);
    this.#coming?.abort();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "theme") return this.#dress();
    this.#coming?.abort();
    this.#isHere = false;
    // Told again whether it is near, even if nothing has changed in that.
    MuseumElement.#near.unobserve(this);
    if (this.isConnected) MuseumElement.#near.observe(this);
  }

  /** The portal's address, with a slash at its end: the attribute's, or that of this script. */
  get #address() {
    const given = this.getAttribute("portal")?.trim();
    const address = given ? new URL(given.replace(/\/*$/, "/"), document.baseURI) : new URL("../../", import.meta.url);
    if (!/^https?:$/.test(address.protocol)) throw new Error(`portal="${given}" is no address of a portal`);
    address.search = address.hash = "";
    return address.href;
  }

  async #come() {
    MuseumElement.#near.unobserve(this);
    this.#coming?.abort();
    const { signal } = (this.#coming = new AbortController());
    try {
      const address = this.#address;
      const { catalogue, languages, id, hue, timeZone } = await portal(address, this.getAttribute("catalogue")?.trim());
      // The staff's room gives a record that is not published (src/pages/staff/embedded.rs): `record`, and `pictures` that it holds.
      const { given } = this;
      const language = languageOf(this, languages);
      const reader = new Reader(address, language, id, timeZone, { spell: await spellingOf(language), pictures: given?.pictures });
      const value = (name) => this.getAttribute(name)?.trim() ?? "";
      const shown = await this.constructor.show({ catalogue, given, reader, value, signal });
      if (signal.aborted) return;
      this.#body.lang = reader.written;
      this.#body.dir = reader.written === "kk-Arab" ? "rtl" : "ltr";
      if (Number.isFinite(hue)) this.#body.style.setProperty("--accent-hue", hue);
      this.#dress();
      this.#body.replaceChildren(shown);
      this.#isHere = true;
      this.#tell("museum-ready");
    } catch (error) {
      if (!signal.aborted) this.#fail(error.message);
    }
  }

  #dress() {
    this.#body.dataset.appearance = lookOf(this);
  }

  /** A quiet card with the page's own link, and the reason for whoever looks after the page. */
  #fail(reason) {
    this.#dress();
    const own = this.querySelector("a[href]") ? undefined : this.#way();
    this.#body.replaceChildren(make("div", { class: "card quiet" }, make("slot"), own));
    console.warn(`<${this.localName}>: ${reason}`, this);
    this.#tell("museum-error", { reason });
  }

  /** A link to the portal, where the page has put none inside. */
  #way() {
    try {
      const href = this.#address;
      return make("a", { href }, new URL(href).host);
    } catch {
      return undefined;
    }
  }

  #tell(name, detail = {}, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
  }

  /** The page is asked before its visitor leaves it by a link of ours; its own link is none. */
  #open(event) {
    const link = event.composedPath().find((one) => one.localName === "a");
    if (link?.getRootNode() !== this.shadowRoot || !/^https?:/.test(link.href)) return;
    if (!this.#tell("museum-open", { href: link.href }, true)) event.preventDefault();
  }
}

// Frameworks set properties, and people attributes.
for (const name of [...asked, "theme", "size"])
  Object.defineProperty(MuseumElement.prototype, name, {
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    enumerable: true,
    configurable: true,
  });
