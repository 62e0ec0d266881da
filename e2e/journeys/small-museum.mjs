// A made-up API of a small museum, as a second catalogue of the portal.

export const api = "https://api.museum.example/";

/** What such journeys may find in the console. */
export const expectedErrors = ["Failed to load resource", "Failed to fetch", "CORS policy", "ERR_", "connectors/small.json"];

export const connector = {
  name: "The small museum",
  base: api,
  language: "en",
  manners: { at_once: 2, retries: 0, patience: 2 },
  exhibits: {
    list: { ask: { path: "ids", parameters: { q: "{query}" } }, items: "ids", each: true, total: "total", paging: { by: "slice" } },
    one: { ask: "objects/{id}" },
    fields: { id: "id", title: "title", object_type: "type" },
  },
};

/** An API of so many objects; `answer(path)` may answer otherwise. */
export async function connect(page, { file = connector, amount = 5, answer = () => undefined } = {}) {
  await page.route("**/portal.json", async (route) => {
    const settings = await (await route.fetch()).json();
    settings.catalogues.push({ id: "small", name: { en: "Small museum", ru: "Малый музей", kk: "Шағын музей" }, connector: "connectors/small.json" });
    await route.fulfill({ json: settings });
  });
  await page.route("**/connectors/small.json", (route) => route.fulfill(typeof file === "string" ? { body: file } : { json: file }));
  const asked = [];
  await page.route(`${api}**`, async (route) => {
    const path = route.request().url().slice(api.length);
    asked.push(path);
    const other = await answer(path, route);
    if (other === "handled") return;
    const [kind, id] = path.split("/");
    const ids = Array.from({ length: amount }, (_, at) => at + 1);
    const json = kind.startsWith("ids") ? { total: amount, ids } : { id, title: `Object ${id}`, type: "bowl" };
    const body = JSON.stringify(json);
    await route.fulfill({ body, headers: { "access-control-allow-origin": "*" }, ...other });
  });
  return asked;
}

/** An API that gives any page of objects and does not say how many there are, with its connector. */
export function uncounted() {
  const file = structuredClone(connector);
  file.exhibits.list = { ask: { path: "ids", parameters: { page: "{page}", size: "{take}" } }, items: "records", paging: { by: "page" } };
  const answer = (path) => {
    const size = Number(new URLSearchParams(path.split("?")[1]).get("size"));
    return { body: JSON.stringify({ records: Array.from({ length: size }, (_, at) => ({ id: at, title: `Object ${at}` })) }) };
  };
  return { file, answer };
}
