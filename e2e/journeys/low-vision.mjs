// What the journeys of the version for low vision know of it.
import { expect } from "./test.mjs";

export const button = (page) => page.locator("#low-vision-button");
export const panel = (page) => page.getByRole("region", { name: "Low-vision version" });

/** A page of each kind: what they are made of. */
export const kinds = ["", "exhibits", "exhibits/golden-man-reconstruction"];

/** What axe has found, as texts. */
export const found = ({ violations }) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);

/** Opens a page, and waits until all of it is there. */
export async function stands(page, address) {
  await page.goto(address);
  await expect(page.locator("main h1")).not.toBeEmpty();
  await expect(page.locator(".waiting")).toHaveCount(0);
}
