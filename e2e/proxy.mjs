// A reverse proxy, as a portal's host has one before an API that browsers may not ask themselves.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const methods = ["GET", "HEAD", "POST"];
/** What goes on to the API; cookies and the host's own name do not. */
const asked = ["accept", "accept-language", "authorization", "content-type"];
/** What comes back from it. What it allows to other sites is not said in the portal's name. */
const answered = ["content-type", "link", "retry-after", "x-total-count"];

const those = (names, get) => Object.fromEntries(names.map((name) => [name, get(name)]).filter(([, value]) => value));

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** The statuses of a server that is going or not there yet: another may do better. */
const absent = [502, 503, 504];

/** Answers a request with what the first of `targets` that is there says at the address `rest`. */
export async function passOn(request, response, rest, targets) {
  if (!methods.includes(request.method)) return response.writeHead(405).end();
  const body = request.method === "POST" ? await bodyOf(request) : undefined;
  const headers = those(asked, (name) => request.headers[name]);
  const left = new AbortController();
  response.on("close", () => left.abort());
  for (const target of targets) {
    const options = { method: request.method, headers, body, signal: left.signal, redirect: "manual" };
    const answer = await fetch(target + rest, options).catch(() => null);
    if (!answer || (absent.includes(answer.status) && target !== targets.at(-1))) continue;
    response.writeHead(answer.status, those(answered, (name) => answer.headers.get(name)));
    // The visitor may leave before the end, and so may the API.
    return pipeline(answer.body ? Readable.fromWeb(answer.body) : [], response).catch(() => response.destroy());
  }
  response.writeHead(502).end();
}
