// What is in the portal, in articles of a real WordPress (docs/embedding.md).
import { expect, test } from "../../journeys/test.mjs";
import { present, start } from "../wordpress.mjs";

test.skip(!present, "wordpress: Debian's packages of it are not here; .ci/setup test says why");
test.describe.configure({ mode: "serial" });

const of = "model-bracelet";
const title = "Браслет";
const paragraph = (text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;
const article = (block) => `${paragraph("Before it.")}\n\n${block}\n\n${paragraph("After it.")}`;

/** What the editor makes of an address on a line of its own. */
const pasted = (url) => `<!-- wp:embed ${JSON.stringify({ url })} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`;

/** The line that put.html makes, in the block «Custom HTML». */
const html = (line) => `<!-- wp:html -->${line}<!-- /wp:html -->`;
const lineOf = (portal) => `<script type="module" src="${portal}embed/v1/museum.js"></script><museum-exhibit portal="${portal}" of="${of}" language="ru"><a href="${portal}ru/exhibits/${of}">In the portal</a></museum-exhibit>`;

let site;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await start();
});
test.afterAll(() => site?.stop());

/** Publishes an article as somebody, and opens it. */
async function open(page, as, block) {
  await page.goto(await site.write({ as, content: article(block) }));
  for (const text of ["Before it.", "After it."]) await expect(page.getByText(text, { exact: true })).toBeVisible();
}

test("an address that an author pastes becomes a frame, which is as high as it needs to be", async ({ page }) => {
  await open(page, "author", pasted(`${site.portal}ru/exhibits/${of}`));
  const frame = page.locator(".entry-content iframe");
  await frame.scrollIntoViewIfNeeded();
  const card = page.frameLocator(".entry-content iframe").getByRole("article");
  await expect(card).toContainText(title);
  const height = (await card.boundingBox()).height;
  await expect.poll(async () => Math.abs((await frame.boundingBox()).height - height) < 8).toBe(true);
  await expect(frame).toHaveAttribute("sandbox", "allow-scripts");
});

test("the line that an administrator pastes becomes an element", async ({ page }) => {
  await open(page, "administrator", html(lineOf(site.portal)));
  const card = page.locator("museum-exhibit").getByRole("article");
  await card.scrollIntoViewIfNeeded();
  await expect(card).toContainText(title);
});

test("a line with words becomes a list", async ({ page }) => {
  const line = lineOf(site.portal).replaceAll("museum-exhibit", "museum-exhibits").replace(`of="${of}"`, 'words="алтын" most="2"');
  await open(page, "administrator", html(line));
  await page.locator("museum-exhibits").scrollIntoViewIfNeeded();
  await expect(page.locator("museum-exhibits").getByRole("article")).toHaveCount(2);
});

test("of the line of an author WordPress leaves the link", async ({ page }) => {
  await open(page, "author", html(lineOf(site.portal)));
  await expect(page.getByRole("link", { name: "In the portal" })).toHaveAttribute("href", `${site.portal}ru/exhibits/${of}`);
  await expect(page.locator("museum-exhibit, .entry-content script")).toHaveCount(0);
});

test("with our plugin an address that an author pastes becomes an element", async ({ page }) => {
  await site.plugin();
  await open(page, "author", pasted(`${site.portal}ru/exhibits/${of}`));
  const shown = page.locator(".entry-content museum-exhibit");
  await shown.scrollIntoViewIfNeeded();
  await expect(shown.getByRole("article")).toHaveCount(1);
  // WordPress says its own language, in which the portal has a name for it.
  await expect(shown.getByRole("link", { name: "Bracelet" })).toHaveAttribute("href", `${site.portal}en/exhibits/${of}`);
});
