// What the servers need of the machine: a folder that stays, programs, ports, patience.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { setTimeout as pause } from "node:timers/promises";

/** A package registry that cannot be reached: the one reason to go without a server. */
export class OutOfReach extends Error {}

/** What installers say when there is no way to their registry. */
const noWay =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|NewConnectionError|ConnectTimeoutError|ReadTimeoutError|Name or service not known|no such host|connection refused|i\/o timeout/;

/** Runs a program to its end, with `input` for it to read, and gives what it wrote. */
export function run(command, args, { input = "", ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    child.stdin.on("error", () => {}).end(input); // one that ends early says why itself
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(`${command} ended with ${code}:\n${said.slice(-4000)}`))));
  });
}

/** The same for a program that fetches packages. */
export async function fetchPackages(command, args, options) {
  return run(command, args, options).catch((error) => {
    throw noWay.test(error.message) ? new OutOfReach(error.message) : error;
  });
}

/** Does `work` with seconds on the clock. */
export async function timed(heading, work) {
  const begin = performance.now();
  const result = await work();
  console.log(`== ${heading}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * The folder `name` of the user's cache, in which `work` installs something once. The name has the
 * version in it.
 */
export async function installed(name, work) {
  const folder = join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "museum-portal/backends", name);
  const stamp = join(folder, ".installed");
  if (existsSync(stamp)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await timed(`${name}, installing`, () => work(folder));
  await writeFile(stamp, "");
  return folder;
}

/** What stands for the files of a folder, in a name: other files, another name. */
export async function digest(folder) {
  const hash = createHash("sha256");
  for (const file of (await readdir(folder)).sort()) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}

/** A port of this machine that nothing listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether a server answers at the address `ready`; or what the function `ready` gives. */
async function answers(ready) {
  if (typeof ready === "function") return ready();
  const answer = await fetch(ready, { signal: AbortSignal.timeout(2000) }).catch(() => null);
  await answer?.body?.cancel();
  return answer?.ok;
}

/**
 * Starts a server and waits, `seconds` at most, until it answers at the address `ready`, or until the function `ready` gives
 * something. Gives a function that ends it.
 */
export async function started(command, args, ready, { seconds = 60, ...options } = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said = (said + data).slice(-4000)));
  const ended = new Promise((resolve) => child.on("close", resolve).on("error", (error) => resolve((said += error))));
  const stop = async () => {
    child.kill();
    const gone = await Promise.race([ended.then(() => true), pause(10_000, false, { ref: false })]);
    if (!gone) child.kill("SIGKILL");
    await ended;
  };
  let over = false;
  ended.then(() => (over = true));
  for (const begin = Date.now(); Date.now() - begin < seconds * 1000 && !over; await pause(100)) {
    if (await answers(ready)) return stop;
  }
  await stop();
  throw new Error(`${command} ${over ? "ended" : `did not answer within ${seconds} s`}:\n${said}`);
}
