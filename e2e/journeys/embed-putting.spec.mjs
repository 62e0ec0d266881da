// The page that makes the line for another site, and the way to it.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./hosts.mjs";
import { deepAddress } from "./test.mjs";

test.use({ expectedErrors: [deepAddress, "<museum-"] });

const line = (page) => page.getByRole("textbox", { name: /line for your site|Строка|жол/i });

/** Each of the six is there when it is come to. */
async function seen(page) {
  await expect(page.locator(".host")).toHaveCount(6);
  for (const host of await page.locator(".host").all()) {
    await host.scrollIntoViewIfNeeded();
    await expect(host.getByRole("article")).toBeVisible();
  }
}

test("an exhibit's page leads to its line, and the line works on another site", async ({ page, host, portal }) => {
  await page.goto(`${portal}en/exhibits/model-bracelet`);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const [put] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "Put on your own site" }).click()]);
  await seen(put);
  const pasted = await line(put).inputValue();
  await host("plain.html", pasted);
  await expect(page.locator("museum-exhibit").getByRole("article")).toContainText("Bracelet");
});

for (const [path, element] of [["museums/almaty-museum", "museum-card"], ["tours/saka-gold-walk", "museum-tour"]])
  test(`${path} leads to its line`, async ({ page, portal }) => {
    await page.goto(`${portal}en/${path}`);
    const [put] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "Put on your own site" }).click()]);
    await seen(put);
    await expect(line(put)).toHaveValue(new RegExp(`<${element} [^>]*of="${path.split("/")[1]}"`));
  });

for (const [kind, id, name, text] of [["museum", "almaty-museum", "museum-card", "Алматы"], ["tour", "csm-online", "museum-tour", "Онлайн"], ["exhibits", "model-kobyz model-saddle", "museum-exhibits", "Кыл-кобыз"]])
  test(`the line of ${kind} has what was chosen`, async ({ page, host, portal }) => {
    await page.goto(`${portal}embed/v1/put.html?${new URLSearchParams({ [kind]: id, language: "ru" })}`);
    await page.getByLabel("Язык").selectOption("Русский");
    await page.getByLabel("Размер").selectOption("Во всю ширину");
    await page.getByLabel("Цвета").selectOption("Тёмные");
    const pasted = await line(page).inputValue();
    await host("plain.html", pasted);
    const shown = page.locator(name);
    await expect(shown).toContainText(text);
    await expect(shown).toHaveAttribute("size", "large");
    await expect(shown.locator(".portal")).toHaveAttribute("data-appearance", "dark");
  });

test("a list that is found by words in a museum leads to its line, and the line to the same exhibits", async ({ page, host, portal }) => {
  await page.goto(`${portal}en/exhibits`);
  await expect(page.locator(".found")).toBeVisible();
  await expect(page.getByRole("link", { name: "Put on your own site" }), "not all that there is").toHaveCount(0);
  await page.goto(`${portal}en/exhibits?q=gold&museum=central-state-museum&view=list`);
  const titles = async (place) => (await place.allInnerTexts()).map((text) => text.trim());
  await expect(page.locator(".cards h3").nth(2)).toBeVisible();
  const own = (await titles(page.locator(".cards h3"))).slice(0, 3);
  const [put] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "Put on your own site" }).click()]);
  await expect(put.getByLabel("Found by which words")).toHaveValue("gold");
  await expect(put.getByLabel("From which museum")).toHaveValue("central-state-museum");
  // A frame does not hear the language of the page around it.
  await put.getByLabel("Language").selectOption("English");
  await put.getByLabel("How many").fill("3");
  await expect(line(put)).toHaveValue(/<museum-exhibits [^>]*words="gold" most="3" language="en"/);
  for (const way of ["An element", "A frame, where scripts of others are forbidden"]) {
    await put.getByLabel("Way").selectOption({ label: way });
    const pasted = await line(put).inputValue();
    await host("plain.html", pasted);
    const shown = (way === "An element" ? page : page.frameLocator("iframe")).locator("museum-exhibits li");
    await expect(shown).toHaveCount(3);
    expect(await titles(shown.locator(".title"))).toEqual(own);
  }
});

test("a list of nothing has no line", async ({ page, portal }) => {
  await page.goto(`${portal}en/exhibits?q=nothingnothing`);
  await expect(page.locator(".results .empty")).toBeVisible();
  await expect(page.getByRole("link", { name: "Put on your own site" })).toBeHidden();
  await page.goto(`${portal}en/exhibits?q=silver`);
  await expect(page.getByRole("link", { name: "Put on your own site" })).toBeVisible();
});

test("a list in another order, or narrowed down otherwise, has no line", async ({ page, portal }) => {
  for (const state of ["q=silver&sort=newest", "q=silver&type=bracelet", "museum=central-state-museum&museum=almaty-museum", "q=silver&from=1800"]) {
    await page.goto(`${portal}en/exhibits?${state}`);
    await expect(page.locator(".found, .empty").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Put on your own site" }), state).toHaveCount(0);
  }
});

test("the line of a frame works too", async ({ page, host, portal }) => {
  await page.goto(`${portal}embed/v1/put.html?exhibit=model-bracelet&language=en`);
  await page.getByLabel("Way").selectOption({ label: "A frame, where scripts of others are forbidden" });
  await page.getByLabel("Language").selectOption("Kazakh");
  await host("plain.html", await line(page).inputValue());
  await expect(page.frameLocator("iframe").getByRole("article")).toContainText("Білезік");
});

test("the line of a frame to search by leads to what is found", async ({ page, host, portal, context }) => {
  await page.goto(`${portal}embed/v1/put.html?search=&language=en`);
  await page.getByLabel("Way").selectOption({ label: "A frame, where scripts of others are forbidden" });
  await host("plain.html", await line(page).inputValue());
  const field = page.frameLocator("iframe").getByRole("searchbox");
  await field.fill("kobyz");
  const [found] = await Promise.all([context.waitForEvent("page"), field.press("Enter")]);
  await expect(found).toHaveURL(/\/exhibits\?q=kobyz$/);
});

test("what is typed stays a text in the line", async ({ page, portal }) => {
  await page.goto(`${portal}embed/v1/put.html?search=&language=en`);
  await expect(page.getByLabel("The last part of its address")).toBeHidden();
  await page.getByLabel("What to show").selectOption("An exhibit");
  await page.getByLabel("Colours").selectOption("Dark");
  await page.goto(`${portal}embed/v1/put.html?exhibit=${encodeURIComponent('model-bracelet"><img src=x>')}&language=en`);
  expect(await line(page).inputValue()).toContain('of="model-bracelet&quot;&gt;&lt;img src=x&gt;"');
  await expect(page.locator("img")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"])
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test("all can use the page", async ({ page, portal }) => {
      await page.goto(`${portal}embed/v1/put.html?exhibit=model-bracelet&language=kk`);
      await seen(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
