// Where no script of others may run: the same in a frame, which tells how high it is.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./hosts.mjs";

test.use({ expectedErrors: ["<museum-exhibit>"] });

const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const frame = (portal, asked, more = "") => `<iframe src="${portal}embed/v1/frame.html?${asked}" sandbox="${sandbox}" title="Museum" width="360" height="300" ${more}></iframe>`;

test("each thing is shown in a frame that may do nothing else", async ({ page, host, portal }) => {
  const asked = ["exhibit=model-bracelet&language=ru", "museum=almaty-museum&language=kk", "tour=csm-online&language=en", "exhibits=model-kobyz+model-saddle&language=en", "exhibits=&from=central-state-museum&most=2&language=ru"];
  await host("plain.html", asked.map((one) => frame(portal, one)).join(""));
  for (const [at, text] of ["Браслет", "Алматы музейі", "Online display", "Kyl-kobyz", "Смотреть все: 37 экспонатов"].entries()) {
    // What is far away waits.
    await page.locator("iframe").nth(at).scrollIntoViewIfNeeded();
    await expect(page.frameLocator("iframe").nth(at).locator("body")).toContainText(text);
  }
  const { violations } = await new AxeBuilder({ page }).include("iframe").disableRules(["region", "page-has-heading-one", "landmark-one-main"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("it tells its height, and its links leave the frame", async ({ page, host, portal, context }) => {
  await host("plain.html", frame(portal, "exhibit=model-bracelet&language=ru"));
  await page.evaluate(() => {
    const frame = document.querySelector("iframe");
    addEventListener("message", ({ source, data }) => source === frame.contentWindow && (frame.height = data.museumHeight));
    frame.width = "340"; // it may have told its height already
  });
  const card = page.frameLocator("iframe").getByRole("article");
  await expect(card).toBeVisible();
  await expect.poll(async () => Math.abs((await page.locator("iframe").boundingBox()).height - (await card.boundingBox()).height) < 8).toBe(true);
  const [opened] = await Promise.all([context.waitForEvent("page"), card.getByRole("link").click()]);
  expect(opened.url()).toBe(`${portal}ru/exhibits/model-bracelet`);
  expect(page.url()).toContain("plain.html");
});

test("WordPress, which lets it open nothing, hears how high it is and where a link leads", async ({ page, host, portal }) => {
  await host("plain.html", `<iframe src="${portal}embed/v1/frame.html?exhibit=model-bracelet&language=ru#?secret=aB3" sandbox="allow-scripts" title="Museum" width="360" height="300"></iframe>`);
  const card = page.frameLocator("iframe").getByRole("article");
  const heard = (message) => page.evaluate((message) => window.heard.findLast((data) => data.message === message), message);
  await page.evaluate(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
    document.querySelector("iframe").width = "340"; // it may have told its height already
  });
  await card.getByRole("link").click();
  await expect.poll(() => heard("link")).toEqual({ message: "link", value: `${portal}ru/exhibits/model-bracelet`, secret: "aB3" });
  const height = Math.ceil(await card.evaluate((card) => card.getBoundingClientRect().height));
  expect((await heard("height")).secret).toBe("aB3");
  expect(Math.abs((await heard("height")).value - height)).toBeLessThan(8);
});

test("nothing that is said to it is heard, and no address makes it run anything", async ({ page, host, portal }) => {
  await host("plain.html", frame(portal, "exhibit=%3Cscript%3E&portal=https://evil.example/&language=%22%3E&theme=javascript:"));
  const shown = page.frameLocator("iframe").locator("museum-exhibit");
  await expect(shown).toHaveAttribute("of", "<script>");
  await expect(shown).not.toHaveAttribute("portal", /./);
  await page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ museumHeight: 1, of: "model-saddle" }, "*"));
  await expect(shown.getByRole("link")).toHaveAttribute("href", portal);
});
