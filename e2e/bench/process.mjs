// A program, with the time that it takes and the most memory that it and what it starts have.
import { spawn } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const ticks = 100; // a second, on every Linux of today

/** What Linux tells of a process and those that it has started: the most memory of each, and its time of computing. */
async function look(id, seen) {
  const read = (file) => readFile(`/proc/${id}/${file}`, "utf8").catch(() => "");
  const peak = /VmHWM:\s+(\d+)/.exec(await read("status"));
  const times = (await read("stat")).split(") ").at(-1).split(" ");
  if (peak) seen.set(id, { bytes: Number(peak[1]) * 1024, seconds: (Number(times[11]) + Number(times[12])) / ticks });
  const children = (await read(`task/${id}/children`)).split(" ").filter(Boolean);
  await Promise.all(children.map((child) => look(child, seen)));
}

/** Runs a program to its end. Gives seconds, seconds of computing, and bytes of memory at the most. */
export async function measured(command, args, options = {}) {
  const begin = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"], ...options });
  const seen = new Map();
  const watch = setInterval(() => look(child.pid, seen), 50);
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  const sum = (key) => [...seen.values()].reduce((sum, one) => sum + one[key], 0);
  return { seconds: (performance.now() - begin) / 1000, computing: sum("seconds"), memory: sum("bytes") };
}

/** How many files there are in a folder, and how many bytes in them. */
export async function weight(folder) {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath ?? entry.path, entry.name))).size;
  }
  return { files, bytes };
}
