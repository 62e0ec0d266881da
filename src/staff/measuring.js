// Measuring the pictures that records name, by the heads of their files, in a worker.
import { opened, some } from "./folder.js";

/** As many bytes as the head of most pictures has. */
const head = 32 << 10;

/** A worker may wait for what else it wants of a file. */
const reader = new FileReaderSync();

/** Measures those that are wanted, by their places among what stands beside the records; `tell` is told how many are done. */
export async function measure(room, beside, wanted, tell) {
  const begun = async (at) => {
    const file = await opened(beside[at]);
    return { at, file, start: new Uint8Array(await file.slice(0, head).arrayBuffer()) };
  };
  for (let from = 0; from < wanted.length; from += some) {
    // Their heads are read together, which is quicker by far than one after the other.
    for (const picture of await Promise.all([...wanted.subarray(from, from + some)].map(begun))) measureOne(room, picture);
    tell(Math.min(from + some, wanted.length));
  }
}

function measureOne(room, { at, file, start }) {
  let failed;
  room.measure(at, file.size, (from, most) => {
    if (from + most <= head) return start.slice(from, from + most);
    try {
      return new Uint8Array(reader.readAsArrayBuffer(file.slice(from, from + most)));
    } catch (error) {
      throw (failed = error);
    }
  });
  if (failed) throw failed;
}
