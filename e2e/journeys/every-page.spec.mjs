import AxeBuilder from "@axe-core/playwright";
import { languages, laterPages, pages } from "../site.mjs";
import { stands } from "./standing.mjs";
import { deepAddress, expect, test } from "./test.mjs";

test.use({ expectedErrors: [deepAddress] });

const [first, ...others] = languages;
const addresses = [...pages, ...laterPages];

for (const language of others)
  for (const address of addresses)
    test(`/${language}/${address} stands`, ({ page }) => stands(page, language, address));

// What a page consists of is the same in every language.
for (const address of addresses)
  test(`/${first}/${address} stands, and axe finds no violation, light or dark`, async ({ page }) => {
    await stands(page, first, address);
    for (const colorScheme of ["light", "dark"]) {
      // Without motion no colour is on its way.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      expect(found, colorScheme).toEqual([]);
    }
  });
