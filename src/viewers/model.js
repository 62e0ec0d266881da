// <museum-model source name spots together>: a glTF model to turn; those that are `together` turn as one.
//
// <model-viewer> draws it. The file is fetched and looked into here first, so that what is wrong
// with it has a name.
import "@google/model-viewer";
import { Trouble, Viewer, fetchBytes, files, requireWebGl, stillness, unlessLeft } from "./shared.js";

const LARGEST = 64 * 1024 * 1024;
const TURN = 20; // degrees for one press of a button

// Each new element reads these here, and asks a host of Google's for what it does not find.
globalThis.ModelViewerElement = {
  dracoDecoderLocation: `${files}decoders/`,
  ktx2TranscoderLocation: `${files}decoders/`,
  meshoptDecoderLocation: `${files}decoders/meshopt_decoder.js`,
};

/** The <model-viewer>s that nobody uses. They are used again: a new one at each opening would leave its listeners behind. */
const free = [];

const newModelViewer = () =>
  Object.assign(document.createElement("model-viewer"), {
    cameraControls: true,
    touchAction: "pan-y",
    interactionPrompt: "none",
    shadowIntensity: 1,
    environmentImage: "neutral",
    ar: true,
    loading: "eager",
  });

/** The models that turn as one. */
const together = new Set();

class Model extends Viewer {
  #model = null;
  /** How far the camera stands at first, in metres. */
  #distance = 1;

  async open(signal) {
    requireWebGl();
    const source = new URL(this.getAttribute("source"), document.baseURI).href;
    const bytes = await fetchBytes(source, LARGEST, signal);
    checkModel(bytes);
    // A binary model is whole in itself; a JSON one names other files beside it.
    const local = isBinary(bytes) ? URL.createObjectURL(new Blob([bytes])) : null;
    const model = free.pop() ?? newModelViewer();
    this.#model = model;
    model.alt = this.getAttribute("name") ?? "";
    model.interpolationDecay = stillness() ? 0 : 50;
    model.cameraOrbit = "0deg 75deg 105%";
    model.replaceChildren(noButton(), ...this.#spots());
    this.atEnd(() => {
      model.src = null;
      model.remove();
      model.replaceChildren();
      if (local) URL.revokeObjectURL(local);
      this.#model = null;
      together.delete(this);
      free.push(model);
    });
    await unlessLeft(signal, (resolve, reject) => {
      model.addEventListener("load", resolve, { once: true, signal });
      model.addEventListener("error", ({ detail }) => reject(trouble(detail)), { once: true, signal });
      model.src = local ?? source;
      this.append(model);
    });
    model.addEventListener("error", ({ detail }) => this.fail(trouble(detail)), { signal });
    this.#distance = model.getCameraOrbit().radius;
    if (!this.hasAttribute("together")) return;
    together.add(this);
    const lead = ({ detail }) => detail.source === "user-interaction" && this.#lead();
    model.addEventListener("camera-change", lead, { signal });
  }

  /** Turns the others as this one was turned, and as much nearer or farther. */
  #lead() {
    const { theta, phi, radius } = this.#model.getCameraOrbit();
    for (const other of together) {
      if (other === this) continue;
      other.#model.cameraOrbit = `${theta}rad ${phi}rad ${(radius / this.#distance) * other.#distance}m`;
      other.#model.jumpCameraToGoal();
    }
  }

  async offers() {
    return [this.#model.canActivateAR && "ar"];
  }

  /** The points as the portal tells of them; one that is nowhere has no position. */
  #told() {
    return JSON.parse(this.getAttribute("spots") ?? "[]");
  }

  #spots() {
    return this.#told().flatMap(({ position, normal, title }, at) => {
      if (!position) return [];
      const spot = document.createElement("button");
      spot.type = "button";
      spot.slot = `hotspot-${at}`;
      spot.className = "model-spot";
      spot.dataset.position = position.map((part) => `${part}m`).join(" ");
      if (normal) spot.dataset.normal = normal.map((part) => `${part}m`).join(" ");
      spot.dataset.visibilityAttribute = "visible";
      spot.textContent = String(at + 1);
      spot.setAttribute("aria-label", title);
      spot.addEventListener("click", () => this.tell("spot", { spot: at }));
      return spot;
    });
  }

  command(command) {
    const model = this.#model;
    const { theta, phi, radius } = model.getCameraOrbit();
    const step = (TURN * Math.PI) / 180;
    const orbit = (turn, tilt, distance) => {
      model.cameraOrbit = `${theta + turn}rad ${phi + tilt}rad ${radius * distance}m`;
      if (stillness()) model.jumpCameraToGoal();
    };
    const commands = {
      ar: () => model.activateAR(),
      left: () => orbit(-step, 0, 1),
      right: () => orbit(step, 0, 1),
      up: () => orbit(0, -step, 1),
      down: () => orbit(0, step, 1),
      nearer: () => orbit(0, 0, 0.8),
      farther: () => orbit(0, 0, 1.25),
      reset: () => {
        model.cameraOrbit = "0deg 75deg 105%";
        model.resetTurntableRotation(0);
        if (stillness()) model.jumpCameraToGoal();
      },
    };
    const spot = /^spot-(\d+)$/.exec(command);
    if (spot) this.#look(Number(spot[1]));
    else commands[command]?.();
  }

  /** Turns the model so that a spot is in front. */
  #look(at) {
    const { position, normal } = this.#told()[at] ?? {};
    if (!position) return;
    const [x, y, z] = normal ?? position;
    const { radius } = this.#model.getCameraOrbit();
    const turn = Math.atan2(x, z);
    const tilt = Math.acos(y / (Math.hypot(x, y, z) || 1));
    this.#model.cameraOrbit = `${turn}rad ${Math.min(Math.max(tilt, 0.4), 2)}rad ${radius}m`;
    if (stillness()) this.#model.jumpCameraToGoal();
  }
}

/** In the place of the tool's own button, whose name is in English only. */
function noButton() {
  const none = document.createElement("span");
  none.slot = "ar-button";
  none.hidden = true;
  return none;
}

const trouble = (detail) =>
  new Trouble(detail?.type === "webglcontextlost" ? "context-lost" : "broken", detail?.sourceError);

const isBinary = (bytes) => String.fromCharCode(...bytes.subarray(0, 4)) === "glTF";

/** Looks into a glTF file: whole, and with something to show (glTF 2.0, section 4.4). */
function checkModel(bytes) {
  let description;
  try {
    if (isBinary(bytes)) {
      const header = new DataView(bytes.buffer);
      if (header.getUint32(8, true) > bytes.length) throw new Trouble("cut-short");
      description = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + header.getUint32(12, true))));
    } else {
      description = JSON.parse(new TextDecoder().decode(bytes));
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble("broken", error);
  }
  if (!description.meshes?.length) throw new Trouble("no-mesh");
}

customElements.define("museum-model", Model);
