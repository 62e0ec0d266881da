// What a path may break is the same in every language and window.
import { languages, laterPages, pages } from "../site.mjs";
import { stands } from "./standing.mjs";
import { deepAddress, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress], underPath: true });

const [language] = languages;
for (const address of [...pages, ...laterPages])
  test(`/${language}/${address} stands`, ({ page }) => stands(page, language, address));
