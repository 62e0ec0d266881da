// Hosts that answer and cannot be read: the browser tells neither from no answer at all, the portal
// does. They are real servers of this test, on plain http, which the policy of a page forbids.
import { createServer } from "node:http";
import { expect, test } from "./test.mjs";

test.use({ bypassCSP: true, expectedErrors: ["status of 404", "Failed to load resource", "CORS policy", "ERR_"] });

const hosts = [
  ["that lets no other site read it", (_, response) => response.end("{}"), "does not let other sites read its data"],
  [
    "that sends from one address to the next without end",
    (request, response) =>
      response.writeHead(302, { location: `${request.url}&again`, "access-control-allow-origin": "*" }).end(),
    "keeps sending us from one address to another",
  ],
];
for (const [kind, answer, words] of hosts) {
  test(`a host ${kind} is told as that`, async ({ page }) => {
    const server = createServer(answer);
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const connector = {
      name: "A",
      base: `http://127.0.0.1:${server.address().port}/`,
      manners: { retries: 0 },
      exhibits: { list: { ask: "list?a" }, fields: { id: "id", title: "title" } },
    };
    const settings = { title: "T", languages: ["en"], catalogues: [{ connector: "connectors/a.json" }] };
    await page.route("**/portal.json", (route) => route.fulfill({ json: settings }));
    await page.route("**/connectors/a.json", (route) => route.fulfill({ json: connector }));
    await page.goto("en/exhibits");
    await expect(page.getByRole("alert")).toContainText(words, { timeout: 20_000 });
    await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
    server.close();
  });
}
