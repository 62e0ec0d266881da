// Starts the real nginx and Caddy with the files of docs/deploy: only addresses, folders and keys are filled in, where
// a person would.
import { execFileSync, spawn } from "node:child_process";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { request as ask } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { getuid } from "node:process";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("../../docs/deploy/", import.meta.url));
const programs = process.env.SERVERS ?? "";

/** Whether `.ci/setup test` found the servers. */
export const present = programs !== "";

/** A port that nobody listens at. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Copies a file of docs/deploy, with each text of `changes` in the place of another, which must be there. */
async function fill(from, to, changes = []) {
  let text = await readFile(join(docs, from), "utf8");
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`docs/deploy/${from} has no longer '${before}'`);
    text = text.replaceAll(before, after);
  }
  await writeFile(to, text);
}

/** Starts a program, and waits until it answers at `port`; gives what stops it. */
async function start(program, argv, environment, port) {
  const child = spawn(join(programs, program), argv, { env: { ...process.env, ...environment }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (data) => (said = (said + data).slice(-4000)));
  const ended = new Promise((resolve) => child.on("close", resolve));
  const answers = () =>
    new Promise((resolve) => {
      const asked = ask({ port, host: "127.0.0.1", method: "HEAD", agent: false }, () => resolve(true));
      asked.on("error", () => resolve(false)).end();
    });
  for (let tries = 0; !(await answers()); tries++) {
    if (child.exitCode !== null || tries === 100) throw new Error(`${program} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}

const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

async function startNginx({ work, files, base, apis }) {
  const etc = join(work, "etc");
  const [port, secure] = [await freePort(), await freePort()];
  for (const folder of ["conf.d", "portal/apis", "portal/keys", "cache"]) await mkdir(join(etc, folder), { recursive: true });
  await cp(join(programs, "etc/nginx/mime.types"), join(etc, "mime.types"));
  execFileSync("openssl", [
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1".split(" "),
    ..."-keyout key.pem -out certificate.pem".split(" "),
  ], { cwd: etc, stdio: "ignore" });

  await fill("nginx/conf.d/portal.conf", join(etc, "conf.d/portal.conf"), [["/var/cache/nginx-portal", join(etc, "cache")]]);
  await fill("nginx/portal/pages.conf", join(etc, "portal/pages.conf"));
  await fill("nginx/portal/proxy.conf", join(etc, "portal/proxy.conf"));
  // What certbot adds to the site.
  const tls = `listen 127.0.0.1:${secure} ssl;\nssl_certificate certificate.pem;\nssl_certificate_key key.pem;`;
  await fill(base === "/" ? "nginx/sites/root.conf" : "nginx/sites/path.conf", join(etc, "site.conf"), [
    ["listen 80;", `listen 127.0.0.1:${port};\n${tls}`],
    ["listen [::]:80;", ""],
    [base === "/" ? "/srv/portal" : "/srv/www", base === "/" ? files : join(files, "..")],
  ]);
  if (apis) {
    const below = ["/api/", `${base}api/`];
    await fill("nginx/apis/harvard.conf", join(etc, "portal/apis/harvard.conf"), [
      below,
      ["https://api.harvardartmuseums.org/", `${apis.one}/`],
    ]);
    await fill("nginx/apis/opensearch.conf", join(etc, "portal/apis/opensearch.conf"), [below]);
    await fill("nginx/apis/opensearch-nodes.conf", join(etc, "conf.d/opensearch-nodes.conf"),
      apis.nodes.map((node, at) => [`10.0.0.1${at + 1}:9200`, node]));
    await writeFile(join(etc, "portal/keys/harvard.conf"), `set $key "${apis.key}";\n`);
    await writeFile(join(etc, "portal/keys/opensearch.conf"), `proxy_set_header Authorization "ApiKey ${apis.key}";\n`);
  }

  await writeFile(join(etc, "nginx.conf"), `
    daemon off;
    pid nginx.pid;
    error_log stderr;
    ${getuid() === 0 ? "user root;" : ""}
    load_module ${programs}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    events {}
    http {
      include mime.types;
      default_type application/octet-stream;
      access_log off;
      gzip on;
      ${temporary.map((name) => `${name}_temp_path ${join(etc, name)};`).join("\n")}
      include conf.d/*.conf;
      include site.conf;
    }`);
  const close = await start("usr/sbin/nginx", ["-p", etc, "-c", join(etc, "nginx.conf"), "-e", "stderr"], {}, port);
  return { address: `http://127.0.0.1:${port}${base}`, secure: `https://127.0.0.1:${secure}${base}`, close };
}

async function startCaddy({ work, files, base, apis }) {
  const [port, secure] = [await freePort(), await freePort()];
  await mkdir(join(work, "apis"), { recursive: true });
  await fill("caddy/portal.caddy", join(work, "portal.caddy"));
  await fill(base === "/" ? "caddy/Caddyfile" : "caddy/path.Caddyfile", join(work, "site.caddy"), [
    ["museum.example {", `http://127.0.0.1:${port}, https://127.0.0.1:${secure} {`],
    ["/srv/portal", files],
  ]);
  if (apis) {
    const below = ["/api/", `${base}api/`];
    await fill("caddy/apis/harvard.caddy", join(work, "apis/harvard.caddy"), [below, ["https://api.harvardartmuseums.org", apis.one]]);
    await fill("caddy/apis/opensearch.caddy", join(work, "apis/opensearch.caddy"),
      [below, ...apis.nodes.map((node, at) => [`10.0.0.1${at + 1}:9200`, node])]);
  }
  // Certificates of Caddy's own making, and nothing of it outside the folder.
  await writeFile(join(work, "Caddyfile"), `{
    admin off
    auto_https disable_redirects
    local_certs
    skip_install_trust
    storage file_system ${join(work, "storage")}
  }
  import site.caddy
  `);
  const environment = { HARVARD_KEY: apis?.key, OPENSEARCH_KEY: apis?.key, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
  const close = await start("usr/bin/caddy", ["run", "--config", join(work, "Caddyfile"), "--adapter", "caddyfile"], environment, port);
  return { address: `http://127.0.0.1:${port}${base}`, secure: `https://127.0.0.1:${secure}${base}`, close };
}

export const servers = { nginx: startNginx, caddy: startCaddy };
