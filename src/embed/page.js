// What the page that an element stands on is like: its language, and whether it is dark there.

/** What pages of Kazakhstan call Kazakh, besides what it is called. */
const called = { kz: "kk", "kk-cyrl": "kk" };

/** The language for an element: that of its attribute, of the page around it, or the portal's first. */
export function languageOf(element, languages) {
  const wanted = [element.getAttribute("language"), element.closest("[lang]")?.getAttribute("lang")];
  for (const tag of wanted) {
    const name = (tag ?? "").toLowerCase();
    const own = (one) => languages.find((language) => language.toLowerCase() === (called[one] ?? one));
    const found = own(name) ?? own(name.split("-")[0]);
    if (found) return found;
  }
  return languages[0];
}

/** How light a colour is that the browser has worked out, from 0 to 1; nothing where it hides little of what is below. */
function lightness(colour) {
  const [kind] = colour.split("(");
  const [first, second, third, opacity = 1] = colour.slice(kind.length).match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (first === undefined || opacity < 0.5) return undefined;
  if (kind.startsWith("ok")) return first;
  if (kind.startsWith("l")) return first / 100;
  return (0.3 * first + 0.6 * second + 0.1 * third) / (kind.startsWith("rgb") ? 255 : 1);
}

/** Whether an element stands on a dark ground. */
function isDark(element) {
  for (let place = element; place; place = place.parentElement ?? place.getRootNode().host) {
    const found = lightness(getComputedStyle(place).backgroundColor);
    if (found !== undefined) return found < 0.5;
  }
  return false;
}

/**
 * Calls back whenever the page may have become light or dark: with the system, or by an attribute of its own, as sites have it that
 * let their readers choose. A ground that changes slowly is looked at again when it has changed.
 */
export function whenLooksChange(back) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", back);
  const observer = new MutationObserver(back);
  for (const place of [document.documentElement, document.body]) if (place) observer.observe(place, { attributes: true });
  document.addEventListener("transitionend", ({ propertyName }) => propertyName === "background-color" && back());
}

/** `light` or `dark`: what the element's attribute says, or what fits the ground that it stands on. */
export function lookOf(element) {
  const theme = element.getAttribute("theme");
  if (theme === "light" || theme === "dark") return theme;
  return isDark(element) ? "dark" : "light";
}
