// What pages weigh: HTML, JavaScript, wasm and CSS as Chromium fetches them, after brotli 11; and fonts, which are
// compressed already.
import { brotliCompressSync, constants } from "node:zlib";
import { readdir, readFile } from "node:fs/promises";
import { goOn, watched } from "./quiet.mjs";

/** What is wished for, in bytes. */
export const goals = { page: 120_000, fonts: 60_000, further: 30_000 };

const compress = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const counted = /\.(html|js|mjs|css|wasm)$/;
const compressed = new Map();

/** The weight of an answer, which is the same for all visitors. */
async function brotli(answer) {
  const address = answer.url();
  if (!compressed.has(address)) compressed.set(address, compress(await answer.body()));
  return compressed.get(address);
}

const sum = (numbers) => numbers.reduce((sum, one) => sum + one, 0);

async function weigh(answers) {
  const path = (answer) => new URL(answer.url()).pathname;
  const isCode = (answer) => answer.request().isNavigationRequest() || counted.test(path(answer));
  const code = await Promise.all(answers.filter(isCode).map(brotli));
  const fonts = await Promise.all(answers.filter((one) => path(one).endsWith(".woff2")).map((one) => one.body()));
  return { bytes: sum(code), files: code.length, fonts: sum(fonts.map(({ length }) => length)) };
}

async function visiting(browser, work) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  // What comes later, for the time without a network, is no part of a page.
  await page.route("**/start.js", (route) => route.abort());
  const quiet = watched(page);
  const answers = new Map();
  page.on("response", (answer) => answers.has(answer.url()) || answers.set(answer.url(), answer));
  try {
    return await work(page, async (step) => {
      const before = new Set(answers.keys());
      await step();
      await quiet();
      return weigh([...answers].filter(([url]) => !before.has(url)).map(([, answer]) => answer));
    });
  } finally {
    await context.close();
  }
}

/** What a page weighs that is opened by its address, by somebody who has never been here. */
export const firstPage = (browser, address) =>
  visiting(browser, (page, weighed) =>
    weighed(async () => {
      await page.goto(address);
      await page.locator("main h1").waitFor();
    }),
  );

/** What a page adds for somebody who comes from the start page; `path` stands after the site's address. */
export const furtherPage = (browser, site, language, path) =>
  visiting(browser, async (page, weighed) => {
    await weighed(async () => {
      await page.goto(site + language);
      await page.locator("main h1").waitFor();
    });
    return weighed(() => goOn(page, `${language}/${path}`));
  });

/**
 * What the elements weigh on a page of another site: the file that follows and the script of the version that it leads to, `plain`;
 * and `all`, with what comes when an element has words, or is read in another alphabet.
 */
export async function elements(folder) {
  const follows = await readFile(`${folder}/v1/museum.js`);
  const [version] = String(follows).match(/\d+\.\d+\.\d+/);
  const weight = async (file) => compress(await readFile(`${folder}/${version}/${file}`));
  const others = (await readdir(`${folder}/${version}`)).filter((file) => counted.test(file) && file !== "museum.js");
  const plain = compress(follows) + (await weight("museum.js"));
  return { plain, all: plain + sum(await Promise.all(others.map(weight))) };
}
