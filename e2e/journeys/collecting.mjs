// What journeys through collections share.
import { records } from "../demonstration.mjs";
import { expect } from "./test.mjs";

export const three = ["model-bracelet", "model-cauldron", "golden-man-reconstruction"];

/** Keeps these exhibits as a visitor does. */
export async function keep(page, ids = three) {
  for (const id of ids) {
    await page.goto(`en/exhibits/${id}`);
    await page.getByRole("button", { name: "Add to my collection" }).click();
    await expect(page.getByRole("button", { name: "Take out of the collection" })).toBeFocused();
  }
}

/** What the demonstration calls these exhibits. */
export async function named(ids) {
  const all = await records("exhibits");
  return ids.map((id) => all.find((exhibit) => exhibit.id === id).title.en);
}
