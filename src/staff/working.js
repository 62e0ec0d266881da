// Workers of the staff's room.

/** A worker from a script beside this one: what it tells is heard. If it does not come, or breaks, `fail` has the reason. */
export function working(script, hear, fail) {
  const worker = new Worker(new URL(script, import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = (event) => {
    event.preventDefault();
    // A script that does not come has no message.
    fail(event.message ? "broken" : "missing");
  };
  return worker;
}
