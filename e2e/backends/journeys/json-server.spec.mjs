import { expect, test, turn } from "./test.mjs";
import { walk } from "./walk.mjs";

walk("json-server", { sorts: ["oldest"], counts: false });

test("the server is asked through the portal's own host, and what it allows stays with it", async ({ request }) => {
  const answer = await request.get("api/json-server/exhibits?_limit=2");
  expect(await answer.json()).toHaveLength(2);
  expect(answer.headers()).not.toHaveProperty("access-control-allow-credentials");
  await turn("stop", "json-server");
  expect((await request.get("api/json-server/exhibits")).status()).toBe(502);
  await turn("start", "json-server");
  expect((await request.get("api/json-server/exhibits")).status()).toBe(200);
});
