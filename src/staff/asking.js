// Asking an API that a person of the staff names, with no cookie, no referrer and nothing kept.

/** No answer is read that is larger, in bytes. */
export const largest = 32 * 1024 * 1024;

const quiet = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };

/** Why there is no answer, by a code that the page has words for. */
export class Silent extends Error {
  constructor(code, status) {
    super(code);
    Object.assign(this, { code, status });
  }
}

/** The answer to a request, whatever its status. Where it sends on elsewhere and `follow` is not said, it is not followed: a key
    would go along. Nothing of the request stands in what is thrown. */
export async function ask(address, { headers, body, seconds = 20, signal, follow = false } = {}) {
  const late = AbortSignal.timeout(seconds * 1000);
  // Together, where the browser knows how.
  const both = signal && AbortSignal.any ? AbortSignal.any([signal, late]) : (signal ?? late);
  const options = { ...quiet, headers, body, method: body ? "POST" : "GET", redirect: follow ? "follow" : "manual", signal: both };
  let response;
  try {
    response = await fetch(address, options);
    if (response.type === "opaqueredirect") throw new Silent("redirect");
    return { status: response.status, headers: [...response.headers], body: await read(response) };
  } catch (error) {
    if (error instanceof Silent) throw error;
    if (signal?.aborted) throw new Silent("stopped");
    if (late.aborted || error.name === "TimeoutError") throw new Silent("slow");
    throw new Silent(response ? "silent" : await why(address));
  }
}

async function read(response) {
  const pieces = [];
  let size = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) {
      reader.cancel();
      throw new Silent("large");
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The browser does not tell why nothing came, but one more question does, without any key: does the host answer what no page of
    another site may read? */
async function why(address) {
  if (navigator.onLine === false) return "offline";
  try {
    await fetch(address, { ...quiet, mode: "no-cors", signal: AbortSignal.timeout(5000) });
    return "cors";
  } catch {
    return "silent";
  }
}
