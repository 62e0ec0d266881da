// What the journeys through the staff's room do: files, and where things stand.
import { AxeBuilder } from "@axe-core/playwright";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "./test.mjs";

export const bowl = { id: "bowl", title: { kk: "Тостаған", ru: "Чаша", en: "A bowl" }, date: "1850", rights: "https://creativecommons.org/publicdomain/zero/1.0/" };
export const jug = { id: "jug", title: { ru: "Кувшин" }, description: { ru: "Телефон хранителя: +7 701 123 45 67" } };

export const file = (name, text, mimeType = "application/json") => ({ name, mimeType, buffer: Buffer.from(text) });

export async function open(page, ...files) {
  await page.goto("en/staff");
  await page.getByLabel("Files of records").setInputFiles(files);
}

/** A folder on the disk with files of these contents, by their paths. */
export function folder(info, files) {
  const root = info.outputPath("museum");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export const rules = (page) => page.locator(".staff-rule");
export const records = (page) => page.locator(".staff-record");

/** The text of what is saved when something is pressed. */
export async function saved(page, press) {
  const download = page.waitForEvent("download");
  await press();
  const own = await download;
  return { name: own.suggestedFilename(), bytes: Buffer.concat(await (await own.createReadStream()).toArray()) };
}

/** No breach of WCAG that axe finds. */
export async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}
