// The pages that are measured, each by its address after the language.
export const language = "kk";

export const measured = {
  home: "",
  museums: "museums",
  exhibits: "exhibits",
  "an exhibit": "exhibits/model-bracelet",
  "a tour": "tours/saka-gold-walk",
};

/** A page's address after the site's, by its own after the language. */
export const address = (page) => `${language}/${page}`;

/** Does `work` for each page that is measured, one after another; gives the results by their names. */
export async function each(work) {
  const results = {};
  for (const [name, page] of Object.entries(measured)) results[name] = await work(address(page));
  return results;
}
