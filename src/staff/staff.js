// <museum-staff>: opens files of records in a worker (src/staff/worker.js), so that the page answers all the while.
//
// It is given a `task`, and tells what comes of it by `state` events; what is dropped on the element before it is opened too.
// Nothing of a file leaves the browser: this element and the worker ask the network for nothing but their own code.

import { chosen, dropped, nothing, some } from "./folder.js";
import { save } from "./saving.js";
import { compared, forget } from "./scores.js";
import { settled } from "./staff-connector.js";
import { working } from "./working.js";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const place = "museum-portal-staff-profile";

/** What was opened and settled, for as long as the tab is there: a page in another language goes on with it. The profile is
    remembered on the device. */
const kept = { files: [], beside: [], folders: [], settings: { columns: {}, ...remembered() }, profile: "", since: 0 };

function remembered() {
  try {
    return { profile: JSON.parse(localStorage.getItem(place)) ?? undefined };
  } catch {
    return {}; // A browser that keeps nothing, or what is no profile.
  }
}

function remember({ profile }) {
  try {
    if (profile) localStorage.setItem(place, JSON.stringify(profile));
  } catch {
    // It costs a choice the next time.
  }
}

class Staff extends HTMLElement {
  #worker;
  #language = "";
  /** What was given and the worker has not sorted yet: who settles something meanwhile does not lose it. */
  #given = nothing;
  #own = {};
  /** What is looked through, if anything. */
  #gathering;

  connectedCallback() {
    const place = this.closest(".staff");
    place?.addEventListener("dragover", (event) => event.preventDefault());
    place?.addEventListener("drop", (event) => {
      event.preventDefault();
      if (this.#gather((tell) => dropped(event.dataTransfer, tell))) return;
      if (event.dataTransfer.files.length) this.#open({ given: chosen(event.dataTransfer.files) });
    });
    // A folder that a browser gives a handle of can be looked through apart from the page; else it makes a list of all its files first.
    place?.addEventListener("click", (event) => {
      if (event.target.id !== "staff-folder" || !window.showDirectoryPicker) return;
      event.preventDefault();
      this.#choose();
    });
  }

  disconnectedCallback() {
    this.#stop();
  }

  set task(task) {
    if (!task?.do) return;
    this.#language = task.language ?? this.#language;
    const own = this.#tasks[task.do];
    if (own) own(task);
    else this.#worker?.postMessage(task);
  }

  /** What is done here; any other task is the worker's. */
  #tasks = {
    begin: () => this.#open({}),
    open: ({ files }) => files.length && this.#open({ given: chosen(files) }),
    stop: () => {
      this.#stop();
      this.#tell({ state: "stopped" });
    },
    profile: ({ name, files }) => {
      if (name) {
        kept.settings.profile = { name };
        delete this.#own.profile;
      }
      if (name || files.length) this.#open({ settings: files && { profile: files[0] } });
    },
    connector: ({ files }) => {
      if (!files) delete kept.settings.connector;
      if (!files || files.length) this.#open({ settings: files && { connector: files[0] } });
    },
    column: ({ file, key, field }) => {
      // Made anew, so that no name of a file or a column reaches what all objects have.
      const { columns } = kept.settings;
      kept.settings.columns = { ...columns, [file]: { ...columns[file], [key]: field } };
      this.#open({});
    },
    forget: () => {
      forget();
      this.#tell({ state: "scores", scores: [] });
    },
  };

  /** Has a folder chosen. */
  async #choose() {
    try {
      const folder = await window.showDirectoryPicker();
      this.#open({ given: { ...nothing, folders: [folder] } });
    } catch (error) {
      // Who chooses none leaves all as it was.
      if (error.name !== "AbortError") this.#tell({ state: "failed", reason: "changed" });
    }
  }

  /** Looks through folders that were dropped, and opens what is in them; whether there are any. */
  #gather(look) {
    const own = {};
    const tell = (records) => this.#gathering === own && this.#looking(records);
    const coming = look(tell);
    if (!coming) return false;
    this.#stop();
    this.#gathering = own;
    tell(0);
    coming.then(
      (given) => this.#gathering === own && this.#open({ given }),
      // A folder that was moved or taken away meanwhile; or who gave it has stopped.
      () => this.#gathering === own && this.#tell({ state: "failed", reason: "changed" }),
    );
    return true;
  }

  /** Tells how many files were found or handed over; of how many, if that is known. */
  #looking(records, of = 0) {
    this.#tell({ state: "progress", step: "folder", bytes: records, of, records });
    return true;
  }

  /** Opens the files that are given, or once more those that are kept. A worker is new for each opening: what the last one held
      is gone with it. */
  #open({ given = this.#given, settings = {} }) {
    this.#stop();
    this.#given = given;
    this.#own = { ...this.#own, ...settings };
    const fail = (reason) => {
      this.#stop();
      this.#tell({ state: "failed", reason });
    };
    this.#worker = working("staff-worker.js", (data) => this.#hear(data), fail);
    const { records, beside, folders } = given;
    const how = { own: this.#own, settings: { ...kept.settings, language: this.#language } };
    this.#worker.postMessage({ do: "open", given: { records, folders }, isNew: beside.length > 0, kept: kept.files, ...how });
  }

  /** Hands over what stands beside the records, and has them read. It may be many thousands of files: some at a time, so that the page
      answers meanwhile. */
  async #hand(worker, isNew) {
    const { beside, folders } = kept;
    for (let from = 0; from < beside.length; from += some) {
      worker.postMessage({ do: "beside", files: beside.slice(from, from + some) });
      this.#looking(Math.min(from + some, beside.length), beside.length);
      await new Promise((resolve) => setTimeout(resolve));
      // Stopped, or something else is opened.
      if (this.#worker !== worker) return;
    }
    // The worker has looked through new folders already.
    worker.postMessage({ do: "read", folders: isNew ? [] : folders, isNew });
  }

  #hear(data) {
    const given = this.#given;
    // What cannot be read is not tried again.
    if (["kept", "failed"].includes(data.state)) [this.#given, this.#own] = [nothing, {}];
    if (data.state === "kept") {
      const { files, settings, isNew } = data;
      // What stands beside the records is not handed to and fro.
      if (isNew) Object.assign(kept, { beside: given.beside, folders: given.folders, since: Date.now() });
      Object.assign(kept, { files, settings });
      remember(kept.settings);
      // A draft API is asked by it, too.
      settled.connector = kept.settings.connector ?? settled.connector;
      this.#hand(this.#worker, isNew);
    } else if (data.state === "workbook") save(data.bytes, workbook, "report.xlsx");
    else {
      this.#tell(data);
      if (data.state === "settled") kept.profile = data.profile.name;
      if (data.state === "opened" && data.records) this.#tell({ state: "scores", scores: compared(data, kept) });
    }
  }

  #stop() {
    this.#gathering = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent("state", { detail }));
  }
}

customElements.define("museum-staff", Staff);
