// The portal's service worker: keeps the program and what was seen, and answers with it where the network does not.
// The build puts before it what the program consists of: `FILES` (.ci/offline.mjs).
import { Names, isKept, isNamed, isPage } from "./files.mjs";
import { Seen } from "./seen.mjs";

/** How long the network is waited for where there is something else, in milliseconds. */
const patience = 3000;
/** How much of what was seen is kept, in bytes. */
const most = 50 * 1024 * 1024;

const { build, content, shell, code } = FILES;
const scope = self.registration.scope;
const at = (path) => new URL(path, scope).href;
const names = new Names(scope);
const codeFiles = Object.keys(code);
const own = new Set([...shell, ...codeFiles]);
const version = `${build} ${content}`;
const openShell = () => caches.open(names.shell(version));
const seen = new Seen(() => caches.open(names.seen), most);
const wantedAgain = new Set();

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(heard(event)));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const path = pathOf(request.url);
  if (request.mode === "navigate") {
    if (isPage(path)) event.respondWith(page(request));
  } else if (own.has(path)) event.respondWith(program(path, request));
  else if (isNamed(path)) event.respondWith(named(event, path));
  else if (isKept(path)) event.respondWith(changing(event));
});

/** The path of an address of the portal, from its root; blank if it cannot be read. */
function pathOf(url) {
  try {
    return decodeURI(url.slice(scope.length).split(/[?#]/)[0]);
  } catch {
    return "";
  }
}

async function install() {
  const answer = await fetch(at("./"), { cache: "no-cache" });
  const html = await answer.text();
  // A server may have the worker of a build already, and not yet its pages: the browser tries again later.
  if (!answer.ok || !shell.filter(isNamed).every((file) => html.includes(file))) throw new Error(`no pages of the build ${build}`);
  const cache = await openShell();
  const headers = [...answer.headers].filter(([name]) => !/^content-(encoding|length)$/.test(name));
  await cache.put(at("./"), new Response(html, { headers }));
  await cache.addAll(shell.map(at));
  // The rest comes when the network has nothing else to do, unless the visitor saves data.
  if (!navigator.connection?.saveData) keepCode(codeFiles.filter(isNamed)).catch(() => {});
}

/** Keeps files of the program that are not there yet. */
async function keepCode(files) {
  const cache = await openShell();
  for (const file of await lacking(files)) await cache.add(new Request(at(file), { priority: "low" }));
}

async function lacking(files) {
  const cache = await openShell();
  const kept = await Promise.all(files.map((file) => cache.match(at(file))));
  return files.filter((_, index) => !kept[index]);
}

/** What is kept of an address: that which a visitor kept themselves first, the latest of it before. */
async function find(url) {
  const all = (await caches.keys()).filter((name) => name.startsWith(names.prefix)).reverse();
  const kept = (name) => names.of("kept", name) !== null;
  for (const name of [...all.filter(kept), ...all.filter((name) => !kept(name))]) {
    // To open one would make it anew where it was just deleted.
    const found = await caches.match(url, { cacheName: name, ignoreVary: true });
    if (found) return found;
  }
}

async function page(request) {
  const kept = await (await openShell()).match(at("./"));
  return kept ?? fromNetwork(request);
}

async function program(path, request) {
  const cache = await openShell();
  const kept = await cache.match(at(path), { ignoreVary: true });
  if (kept && !["reload", "no-cache"].includes(request.cache)) return kept;
  const answer = await fromNetwork(request).catch((error) => kept ?? Promise.reject(error));
  // A chunk that was asked for stays; a full device is no reason to fail.
  if (answer.ok) cache.put(at(path), answer.clone()).catch(() => {});
  return answer;
}

/** What never changes: the network is asked for what is not kept, or came damaged. */
async function named(event, path) {
  const { request } = event;
  const anew = ["reload", "no-cache"].includes(request.cache);
  const kept = anew ? undefined : await find(request.url);
  if (kept) {
    event.waitUntil(want(request.url, kept.clone()));
    return kept;
  }
  const answer = await fromNetwork(request);
  if (path.endsWith(".pack")) event.waitUntil(see(request.url, answer));
  return answer;
}

/** What may change: the network's answer, or if none comes soon that which is kept. */
async function changing(event) {
  const { request } = event;
  const range = request.headers.get("range");
  const coming = fromNetwork(request);
  event.waitUntil(coming.then((answer) => !range && see(request.url, answer)).catch(() => {}));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([coming.catch(() => undefined), late]);
  if (first) return first;
  const kept = await find(request.url);
  if (!kept) return coming;
  event.waitUntil(want(request.url, kept.clone()));
  return range ? part(kept, range) : kept;
}

/** The part of a kept file that is asked for (RFC 9110, section 14): sound and film come in parts. */
async function part(kept, range) {
  const file = await kept.blob();
  const [, from, to] = range.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  if (from === undefined || Number(from) >= file.size) return new Response(null, { status: 416 });
  const end = to ? Math.min(Number(to) + 1, file.size) : file.size;
  const headers = { "content-type": file.type, "content-range": `bytes ${from}-${end - 1}/${file.size}` };
  return new Response(file.slice(Number(from), end), { status: 206, headers });
}

/** Keeps what was seen. A device that refuses, or is full, costs the visitor nothing now. */
async function see(url, answer) {
  if (answer.status !== 200 || answer.type !== "basic") return;
  await seen.put(url, answer.clone()).catch(() => {});
}

/** Once in the worker's life is enough to tell that a thing is still wanted. */
async function want(url, kept) {
  if (wantedAgain.has(url) || !(await (await caches.open(names.seen)).match(url))) return;
  wantedAgain.add(url);
  await seen.put(url, kept).catch(() => {});
}

/** Whether the network answered the last time. */
let network = true;

async function fromNetwork(request) {
  try {
    const answer = await fetch(request);
    tell(true);
    return answer;
  } catch (error) {
    // A visitor who leaves a page cancels what it asked for.
    if (error.name !== "AbortError" && !request.signal.aborted) tell(false);
    throw error;
  }
}

async function tell(now) {
  if (now === network) return;
  network = now;
  for (const client of await self.clients.matchAll()) client.postMessage({ network });
}

/** What the portal's pages ask for; see start.js and keeper.js. */
async function heard({ data, source, ports: [port] }) {
  if (data.takeOver) return self.skipWaiting();
  if (data.seen) await keepSeen(data.seen);
  if (data.lacks) port.postMessage((await lacking(codeFiles)).reduce((sum, file) => sum + code[file], 0));
  if (data.all) port.postMessage(await keepCode(codeFiles).then(() => "kept", (error) => error.name));
  if (data.page) {
    source.postMessage({ network });
    await sweep();
  }
}

/** What the first page had fetched before there was a worker. */
async function keepSeen(urls) {
  for (const url of urls.filter((url) => url.startsWith(scope))) {
    const path = pathOf(url);
    if (own.has(path) || !(isKept(path) || isNamed(path))) continue;
    const answer = await fetch(url, { cache: "force-cache" }).catch(() => undefined);
    if (answer) await see(url, answer);
  }
}

/** Deletes the program of other builds, unless a page is open that runs by one of them. */
async function sweep() {
  const others = (await caches.keys()).filter((name) => ![null, version].includes(names.of("shell", name)));
  if (!others.length || self.registration.waiting) return;
  const pages = await self.clients.matchAll({ type: "window" });
  const builds = await Promise.all(pages.map(buildOf));
  // One that does not say is one that may need them.
  if (builds.includes(undefined)) return;
  const isOf = (name, build) => names.of("shell", name).startsWith(`${build} `);
  // The files of the same build are here too.
  const unused = others.filter((name) => isOf(name, build) || !builds.some((build) => isOf(name, build)));
  await Promise.all(unused.map((name) => caches.delete(name)));
}

const buildOf = (client) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 1000);
    client.postMessage({ whichBuild: true }, [port2]);
  });
