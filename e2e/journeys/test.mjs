// What every journey uses: the site at its root or under a path, and a page whose console must
// stay silent.
import { test as base, expect } from "@playwright/test";

export const test = base.extend({
  /** The site's address; `test.use({ underPath: true })` for the one under /museum/. */
  underPath: [false, { option: true }],
  baseURL: async ({ underPath }, use) => use(underPath ? process.env.SITE_UNDER_PATH : process.env.SITE_AT_ROOT),
  /** Errors that the journey expects in the console, as a part of their text. */
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors = [];
    const expected = [...expectedErrors, "Service Worker registration blocked by Playwright"];
    const note = (text) => expected.some((part) => text.includes(part)) || errors.push(text);
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && note(message.text()));
    page.on("pageerror", (error) => note(String(error)));
    await use(page);
    expect(errors, "errors in the console").toEqual([]);
  },
});

export { expect };

/** The status 404 of a deep address on a host without rewrite rules is no error of the portal. */
export const deepAddress = "status of 404";
