/** A new element of the page with its members and what stands in it. */
export function element(tag, members = {}, ...children) {
  const made = Object.assign(document.createElement(tag), members);
  made.append(...children);
  return made;
}

/** Adds a style sheet of the portal to the page, once. */
export function styles(href) {
  if (!document.querySelector(`link[href="${href}"]`)) document.head.append(element("link", { rel: "stylesheet", href }));
}
