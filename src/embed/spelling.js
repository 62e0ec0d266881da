// Kazakh in other alphabets than Cyrillic.

/** What spells a text in Kazakh Cyrillic for the readers of a language; nothing where they read that alphabet. */
export async function spellingOf(language) {
  if (!/^kk-(Latn|Arab)$/.test(language)) return undefined;
  const { spellings } = await import(new URL("alphabets.js", import.meta.url).href);
  return spellings[language];
}
