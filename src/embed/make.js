// Elements, made one by one: what comes from a catalogue is only ever a text or an attribute's value, and never read as HTML.

const drawn = new Set(["svg", "path", "circle"]);

/** An element with attributes (those of no value are left out) and what is in it: elements, texts, or nothing. */
export function make(tag, attributes = {}, ...children) {
  const element = drawn.has(tag) ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  element.append(...children.flat().filter((child) => child !== undefined && child !== ""));
  return element;
}

/** The same, unless there is nothing to stand in it. */
export const makeSome = (tag, attributes, ...children) => {
  const some = children.flat().filter(Boolean);
  return some.length ? make(tag, attributes, ...some) : undefined;
};
