// The bytes of every page, as a first one and as one that somebody comes to from the start page.
import { laterPages, pages } from "../../site.mjs";
import { firstPage, furtherPage } from "../../weight.mjs";
import { address, language } from "./pages.mjs";

export async function weighing({ browser, server }) {
  const weights = [];
  for (const page of [...pages, ...laterPages]) {
    const first = await firstPage(browser, server.address + address(page));
    const further = page ? await furtherPage(browser, server.address, language, page) : null;
    weights.push({ page, first, further });
  }
  return weights;
}
