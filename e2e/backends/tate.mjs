// The 69,202 works of the Tate's published collection, where they lie beside the repository.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = "../shared/data/tate.ndjson.xz";

/** The file; nothing, and a line that says so, if it is not there. */
export function tate(name) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  if (existsSync(file)) return file;
  console.log(`== ${name}: SKIPPED, ${path} is not there`);
  return null;
}

/** What tells where the portal's fields stand in the records. */
export const connector = "e2e/backends/opensearch/tate.json";
