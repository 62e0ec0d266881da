// Saving what was made in the browser.

/** Saves a text or bytes of a media type under a name. */
export function save(content, type, download) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href, download }).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
