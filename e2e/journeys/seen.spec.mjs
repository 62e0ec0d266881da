// What was seen is kept as far as there is room.
import { expect, test } from "@playwright/test";
import { Seen } from "../../src/offline/seen.mjs";

/** A cache as the browser's: in the order of putting. */
function made() {
  const kept = new Map();
  return {
    put: async (url, answer) => void kept.set(url, answer),
    delete: async (url) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    matchAll: async () => [...kept.values()],
  };
}

const answer = (size) => new Response(new Uint8Array(size), { headers: { "content-type": "image/avif" } });
const names = async (cache) => (await cache.keys()).map(({ url }) => url);

test("what was not wanted for the longest time goes first", async () => {
  const cache = made();
  const seen = new Seen(async () => cache, 80);
  for (const url of "abcdefgh") await seen.put(url, answer(10));
  expect(await names(cache)).toEqual([..."abcdefgh"]);
  await seen.put("a", answer(10));
  await seen.put("i", answer(10));
  expect(await names(cache)).toEqual([..."cdefghai"]);
  // Another life of the worker knows what is there.
  await new Seen(async () => cache, 80).put("j", answer(10));
  expect(await names(cache)).toEqual([..."defghaij"]);
});

test("one large file does not drive out all others", async () => {
  const cache = made();
  const seen = new Seen(async () => cache, 80);
  await seen.put("a", answer(10));
  await seen.put("film", answer(11));
  expect(await names(cache)).toEqual(["a"]);
});
