// Starts the servers, and serves a copy of dist/ with the demonstration's own catalogue at the root
// and one more for each server, which is reached under api/ of the portal's own host. Run by itself
// it does so for a look: `node e2e/backends/set-up.mjs datasette`.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { names } from "./names.mjs";
import { OutOfReach, timed } from "./tools.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** What a server was started with: an address, several that are tried in turn, or those of each of its catalogues. */
const byName = (name, started) => (typeof started === "string" || Array.isArray(started) ? { [name]: started } : started);

/** The paths of the portal's own host that lead to catalogues. */
const paths = (catalogues) => Object.fromEntries(Object.entries(catalogues).map(([name, to]) => [`/api/${name}/`, to]));

/** Starts one server; nothing if what it is made of cannot be fetched. */
async function start(name) {
  const backend = await import(`./${name}.mjs`);
  try {
    return { backend, catalogues: byName(name, await timed(`${name}, starting and filling`, backend.start)) };
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
    console.log(`== ${name}: SKIPPED, its package registry cannot be reached\n${error.message}`);
    return null;
  }
}

/** A copy of the built site whose portal.json has the servers' catalogues. */
async function site(running) {
  const copy = await mkdtemp(join(tmpdir(), "museum-portal-"));
  await cp(dist, copy, { recursive: true });
  const json = async (file) => JSON.parse(await readFile(join(copy, file), "utf8"));
  const settings = await json("portal.json");
  const added = running.flatMap(({ backend, catalogues }) =>
    Object.keys(catalogues).map((name) => ({ name, connector: backend.connector })),
  );
  for (const { name, connector } of added) {
    if (!connector) {
      settings.catalogues.push({ id: name, name: { en: name }, packed: `api/${name}` });
      continue;
    }
    const changed = { ...(await json(`connectors/${connector}`)), base: `api/${name}/` };
    await writeFile(join(copy, `connectors/${name}.json`), JSON.stringify(changed));
    settings.catalogues.push({ id: name, name: { en: name }, connector: `connectors/${name}.json` });
  }
  await writeFile(join(copy, "portal.json"), JSON.stringify(settings));
  return copy;
}

/** Lets a journey stop a server and start it again, and whatever else its module can: POST /stop/NAME. */
async function switches(backends, proxies) {
  const server = createServer(async (request, response) => {
    const [, what, name, ...more] = request.url.split("/");
    const backend = backends.find((backend) => backend.name === name);
    try {
      const done = await backend[what](...more);
      if (what === "start") Object.assign(proxies, paths(byName(name, done)));
      response.end(JSON.stringify(done));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function setUp(wanted) {
  const running = (await Promise.all(wanted.map(start))).filter(Boolean);
  const backends = running.map(({ backend }) => backend);
  const proxies = Object.assign({}, ...running.map(({ catalogues }) => paths(catalogues)));
  const copy = await site(running);
  const portal = await serve(copy, "/", { proxies });
  const control = await switches(backends, proxies);
  process.env.BACKENDS = running.flatMap(({ catalogues }) => Object.keys(catalogues)).join(" ");
  process.env.BACKENDS_PORTAL = portal.address;
  process.env.BACKENDS_SWITCHES = control.address;
  return async () => {
    portal.close();
    control.close();
    await Promise.all(backends.map((backend) => backend.stop()));
    await rm(copy, { recursive: true });
  };
}

export default () => setUp(names);

if (argv[1] === fileURLToPath(import.meta.url)) {
  const end = await setUp(argv.length > 2 ? argv.slice(2) : names);
  console.log(`${process.env.BACKENDS_PORTAL} (Ctrl+C ends it)`);
  process.once("SIGINT", () => end());
  process.once("SIGTERM", () => end());
}
