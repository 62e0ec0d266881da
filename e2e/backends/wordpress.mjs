// WordPress (Debian's packages): a site of others that shows what is in the portal, on PHP's own server, with a database of its own.
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { env, getuid } from "node:process";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { freePort, run, started } from "./tools.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Debian puts servers where only an administrator's PATH leads. */
const database = ["/usr/sbin/mariadbd", "/usr/local/sbin/mariadbd"].find(existsSync);

/** Whether there is all that it takes; `.ci/setup test` says what is missing. */
export const present = Boolean(env.WORDPRESS && database);

/** A copy of the built portal with the pages of its records, as docs/deploy.md says, open to other sites. */
async function startPortal(folder) {
  const port = await freePort();
  await cp(here("../../dist"), folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  await run(here("../../target/debug/portal"), ["pages", folder, "--site", `http://127.0.0.1:${port}/`]);
  return serve(folder, "/", { port, open: true, pages: true });
}

async function startDatabase(folder, socket) {
  // Who is root here must say so.
  const user = getuid() === 0 ? ["--user=root"] : [];
  const options = ["--no-defaults", `--datadir=${folder}`, ...user];
  await run("mariadb-install-db", [...options, "--auth-root-authentication-method=normal", "--skip-test-db"]);
  return started(database, [...options, `--socket=${socket}`, "--skip-networking", "--innodb-buffer-pool-size=32M"], () => existsSync(socket));
}

/** Copies WordPress, without what Debian sets in it, and what of ours it is set with. */
async function copyWordPress(folder) {
  const isOurs = (file) => !["wp-config.php", ".htaccess"].includes(basename(file));
  await cp(env.WORDPRESS, folder, { recursive: true, dereference: true, filter: isOurs });
  await cp(here("wordpress/wp-config.php"), join(folder, "wp-config.php"));
  // PHP's own server does not lead there what browsers ask for by themselves.
  await writeFile(join(folder, "favicon.ico"), "");
  await mkdir(join(folder, "wp-content/mu-plugins"), { recursive: true });
  await cp(here("wordpress/this-machine.php"), join(folder, "wp-content/mu-plugins/this-machine.php"));
}

/**
 * Starts a portal and a site. `write({ as, content })` writes a post as an `administrator` or an `author` and gives its address;
 * `plugin()` puts our plugin into the site.
 */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), "wordpress-"));
  const [data, site, socket] = ["data", "site", "socket"].map((name) => join(folder, name));
  const stops = [() => rm(folder, { recursive: true })];
  const stop = async () => {
    for (const one of stops.reverse()) await one();
  };
  try {
    const portal = await startPortal(join(folder, "portal"));
    stops.push(() => portal.close());
    await copyWordPress(site);
    stops.push(await startDatabase(data, socket));
    const port = await freePort();
    const settings = { ...env, SITE: `http://localhost:${port}`, SOCKET: socket, PORTAL_PORT: new URL(portal.address).port };
    const php = (script, input) => run("php", [here(`wordpress/${script}`), site], { env: settings, input: JSON.stringify(input ?? {}) });
    await php("install.php");
    stops.push(await started("php", ["-S", `localhost:${port}`, "-t", site], `http://localhost:${port}/readme.html`, { env: settings }));
    const plugin = async () => {
      const text = await readFile(here("../../docs/wordpress/museum-portal.php"), "utf8");
      await writeFile(join(site, "wp-content/mu-plugins/museum-portal.php"), text.replace("https://museum.example/", portal.address));
    };
    return { portal: portal.address, write: async (post) => (await php("write.php", post)).trim(), plugin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
