// <museum-panorama source yaw pitch zoom spots name>: an equirectangular panorama to look around in.
//
// Pannellum draws it. Of all that it could be configured with it is handed numbers and one address:
// titles and links of hotspots are made here, as text.
import "pannellum/build/pannellum.js";
import "pannellum/build/pannellum.css";
import { Trouble, Viewer, requireWebGl, stillness, style, unlessLeft, whyNot } from "./shared.js";

const TURN = 15; // degrees for one press of a button
const NARROWEST = 40;
const WIDEST = 110;

class Panorama extends Viewer {
  #viewer = null;

  async open(signal) {
    style("panorama.css");
    requireWebGl();
    const source = new URL(this.getAttribute("source"), document.baseURI).href;
    await checkPicture(source, signal);
    const stage = document.createElement("div");
    stage.className = "panorama-stage";
    this.append(stage);
    const number = (name, usual) => {
      const given = Number.parseFloat(this.getAttribute(name));
      return Number.isFinite(given) ? given : usual;
    };
    this.#viewer = window.pannellum.viewer(stage, {
      type: "equirectangular",
      panorama: source,
      crossOrigin: "anonymous",
      autoLoad: true,
      showControls: false,
      mouseZoom: "fullscreenonly",
      minHfov: NARROWEST,
      maxHfov: WIDEST,
      yaw: number("yaw", 0),
      pitch: number("pitch", 0),
      hfov: number("zoom", 90),
      hotSpots: this.#spots(),
    });
    this.atEnd(() => {
      this.#viewer.stopOrientation();
      this.#viewer.destroy();
      this.#viewer = null;
    });
    const viewer = this.#viewer;
    // A picture that comes after the end would start the tool again.
    for (const late of ["load", "error"]) viewer.on(late, () => signal.aborted && viewer.destroy());
    await unlessLeft(signal, (resolve, reject) => {
      this.#viewer.on("load", resolve);
      this.#viewer.on("error", () => reject(new Trouble("broken")));
    });
    this.#name(stage);
    stage.querySelector("canvas")?.addEventListener("webglcontextlost", () => this.fail(new Trouble("context-lost")));
    const told = () => this.#tellView();
    for (const event of ["animatefinished", "mouseup", "touchend", "zoomchange"]) this.#viewer.on(event, told);
    this.#tellView();
  }

  #name(stage) {
    const surface = stage.querySelector(".pnlm-container") ?? stage;
    surface.setAttribute("role", "application");
    surface.setAttribute("aria-label", this.getAttribute("name") ?? "");
  }

  #spots() {
    return JSON.parse(this.getAttribute("spots") ?? "[]").map(({ yaw, pitch, title, href }) => ({
      yaw,
      pitch,
      cssClass: "panorama-spot",
      createTooltipFunc: (spot) => {
        const mark = document.createElement(href ? "a" : "span");
        if (href) mark.href = href;
        mark.textContent = title;
        mark.dir = "auto";
        spot.append(mark);
      },
    }));
  }

  #tellView() {
    const viewer = this.#viewer;
    if (!viewer) return;
    this.tell("view", { yaw: viewer.getYaw(), pitch: viewer.getPitch(), zoom: viewer.getHfov() });
  }

  async offers() {
    return [this.#viewer.isOrientationSupported() && "gyroscope"];
  }

  command(command) {
    const viewer = this.#viewer;
    const time = stillness() ? false : 300;
    const told = () => this.#tellView();
    const narrower = viewer.getHfov() * 0.8;
    const wider = viewer.getHfov() / 0.8;
    const commands = {
      gyroscope: () => (viewer.isOrientationActive() ? viewer.stopOrientation() : viewer.startOrientation()),
      left: () => viewer.setYaw(viewer.getYaw() - TURN, time, told),
      right: () => viewer.setYaw(viewer.getYaw() + TURN, time, told),
      up: () => viewer.setPitch(Math.min(viewer.getPitch() + TURN, 85), time, told),
      down: () => viewer.setPitch(Math.max(viewer.getPitch() - TURN, -85), time, told),
      nearer: () => viewer.setHfov(Math.max(narrower, NARROWEST), time, told),
      farther: () => viewer.setHfov(Math.min(wider, WIDEST), time, told),
    };
    commands[command]?.();
    if (!time) told();
  }
}

/** Loads the picture before the tool does, so that what is wrong with it has a name. */
async function checkPicture(source, signal) {
  const picture = new Image();
  picture.crossOrigin = "anonymous";
  picture.referrerPolicy = "no-referrer";
  picture.src = source;
  try {
    await unlessLeft(signal, (resolve, reject) => picture.decode().then(resolve, reject));
  } catch (error) {
    throw new Trouble(await whyNot(source, signal), error);
  }
  const ratio = picture.naturalWidth / picture.naturalHeight;
  if (Math.abs(ratio - 2) > 0.02) throw new Trouble("not-two-to-one");
}

customElements.define("museum-panorama", Panorama);
