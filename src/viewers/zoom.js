// <museum-zoom source kind name>: a picture to look into, plain (kind "image") or of a IIIF image
// service (kind "iiif"). OpenSeadragon draws it.
import OpenSeadragon from "openseadragon";
import { Trouble, Viewer, fetchBytes, stillness, unlessLeft } from "./shared.js";

const LARGEST_DESCRIPTION = 8 * 1024 * 1024;

class Zoom extends Viewer {
  #viewer = null;

  async open(signal) {
    const tileSources = await this.#source(signal);
    signal.throwIfAborted();
    const stage = document.createElement("div");
    stage.className = "zoom-stage";
    this.append(stage);
    this.#viewer = OpenSeadragon({
      element: stage,
      drawer: "canvas",
      showNavigationControl: false,
      // Pixels are only drawn, never read: a site need not allow that.
      crossOriginPolicy: false,
      ajaxWithCredentials: false,
      animationTime: stillness() ? 0 : 0.8,
      immediateRender: stillness(),
      gestureSettingsMouse: { scrollToZoom: false, clickToZoom: false, dblClickToZoom: true },
      maxZoomPixelRatio: 3,
      tileSources,
    });
    this.atEnd(() => {
      this.#viewer.destroy();
      this.#viewer = null;
    });
    await unlessLeft(signal, (resolve, reject) => {
      this.#viewer.addOnceHandler("open", resolve);
      this.#viewer.addOnceHandler("open-failed", ({ message }) => reject(new Trouble("unreachable", message)));
    });
    const surface = stage.querySelector(".openseadragon-canvas");
    surface.setAttribute("role", "application");
    surface.setAttribute("aria-label", this.getAttribute("name") ?? "");
  }

  async #source(signal) {
    const source = new URL(this.getAttribute("source"), document.baseURI).href;
    if (this.getAttribute("kind") !== "iiif") return { type: "image", url: source };
    const address = source.endsWith("/info.json") ? source : `${source.replace(/\/$/, "")}/info.json`;
    const bytes = await fetchBytes(address, LARGEST_DESCRIPTION, signal);
    let info;
    try {
      info = JSON.parse(new TextDecoder().decode(bytes));
    } catch (error) {
      throw new Trouble("broken", error);
    }
    if (!(info.width > 0 && info.height > 0)) throw new Trouble("broken");
    // A service of static tiles may have moved with the site: it is where it was found.
    const own = address.slice(0, -"/info.json".length);
    return info["@id"] ? { ...info, "@id": own } : { ...info, id: own };
  }

  command(command) {
    const { viewport } = this.#viewer;
    const part = 0.2 / viewport.getZoom();
    const move = (x, y) => viewport.panBy(new OpenSeadragon.Point(x * part, y * part));
    const commands = {
      left: () => move(-1, 0),
      right: () => move(1, 0),
      up: () => move(0, -1),
      down: () => move(0, 1),
      nearer: () => viewport.zoomBy(1.5),
      farther: () => viewport.zoomBy(1 / 1.5),
      reset: () => viewport.goHome(),
    };
    commands[command]?.();
    viewport.applyConstraints();
  }
}

customElements.define("museum-zoom", Zoom);
