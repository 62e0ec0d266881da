// Where and when something was measured.
import { cpus, loadavg, totalmem } from "node:os";

/** The machine, and how busy it is. */
export const machine = () => ({
  date: new Date().toISOString().slice(0, 16).replace("T", " "),
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memory: totalmem(),
  load: loadavg()[0],
});
