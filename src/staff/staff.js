// <museum-staff>: opens files of records in a worker (src/staff/worker.js), so that the page answers all the while.
//
// It is given a `task`, and tells what comes of it by `state` events; what is dropped on the element before it is opened too.
// Nothing of a file leaves the browser: this element and the worker ask the network for nothing but their own code.

const worker = new URL("staff-worker.js", import.meta.url);

class Staff extends HTMLElement {
  #worker;
  #language = "";

  connectedCallback() {
    const place = this.closest(".staff");
    place?.addEventListener("dragover", (event) => event.preventDefault());
    place?.addEventListener("drop", (event) => {
      event.preventDefault();
      this.task = { do: "open", files: event.dataTransfer.files, language: this.#language };
    });
  }

  disconnectedCallback() {
    this.#stop();
  }

  set task(task) {
    if (!task?.do) return;
    this.#language = task.language ?? this.#language;
    if (task.do === "stop") {
      this.#stop();
      this.#tell({ state: "stopped" });
    } else if (task.do === "open") {
      if (task.files.length) this.#open([...task.files]);
    } else this.#worker?.postMessage(task);
  }

  /** A worker is new for each opening: what the last one held is gone with it. */
  #open(files) {
    this.#stop();
    this.#worker = new Worker(worker, { type: "module" });
    this.#worker.onmessage = ({ data }) => this.#tell(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#stop();
      // A script that does not come has no message.
      this.#tell({ state: "failed", reason: event.message ? "broken" : "missing" });
    };
    this.#tell({ state: "progress", bytes: 0, of: files.reduce((sum, { size }) => sum + size, 0), records: 0 });
    this.#worker.postMessage({ do: "open", files, language: this.#language });
  }

  #stop() {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent("state", { detail }));
  }
}

customElements.define("museum-staff", Staff);
