// A file of a packed catalogue, as it comes.

/** The largest file that is read, in bytes. */
const largest = 32 << 20;

/** The bytes of a stream; more than can be, as what is packed may hold, are not read. */
export async function bytesOf(stream) {
  const parts = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) {
      reader.cancel().catch(() => {});
      throw new Error("it is too large");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
