// A catalogue of one exhibit with media of every kind, and of a tour.
import { expect } from "./journeys/test.mjs";
import { glb, iiifInfo, png } from "./media.mjs";
import { showPacked } from "./packed.mjs";

// Without a graphics card the browser complains of drawing, and model-viewer of its slowness.
export const drawingErrors = ["GPU stall", "WebGL", "GL Driver", "rAF timed out"];

/** A window in which it draws less, and so is quicker. */
export const small = { width: 480, height: 400 };

export const text = (en) => ({ kk: en, ru: en, en });
export const media = {
  picture: { url: "made/picture.png", title: text("Front"), width: 600, height: 400 },
  iiif: { kind: "iiif", url: "made/iiif", title: text("In detail"), width: 1024, height: 512 },
  model: {
    kind: "model", url: "made/model.glb", title: text("To turn"), alternative: text("A golden pyramid"), poster: "made/picture.png",
    spots: [{ title: text("The top"), text: text("Here it ends."), position: [0, 1.5, 0], normal: [0, 1, 0] }],
  },
  panorama: { kind: "panorama", url: "made/panorama.png", alternative: text("A hall of bands") },
  audio: { kind: "audio", url: "made/words.mp3", transcript: text("What the voice says.") },
  video: { kind: "video", url: "made/film.mp4", subtitles: [{ language: "en", url: "made/film.vtt" }] },
  elsewhere: { kind: "external", url: "https://sketchfab.com/models/1", title: text("Elsewhere") },
};
export const names = Object.keys(media);
export const openAddress = (name) => `en/exhibits/made?open=${names.indexOf(name) + 1}`;

/** Shows one exhibit with media of every kind, and a tour of two panoramas, in the place of the catalogue's own records. */
export async function make(page, changes = {}) {
  const exhibit = { id: "made", title: text("A made thing"), media: names.map((name) => ({ ...media[name], ...changes[name] })) };
  const scene = (id, more) => ({ id, title: text(`Scene ${id}`), media: media.panorama, ...more });
  const tour = {
    id: "made", title: text("A made tour"),
    plan: { url: "made/plan.png", alternative: text("Two halls"), width: 200, height: 100 },
    scenes: [
      scene("one", {
        place: { x: 0.25, y: 0.5, facing: 90 },
        hotspots: [
          { exhibit: "made", title: text("The thing"), yaw: 0, pitch: 0 },
          { scene: "two", yaw: 40, pitch: 0 },
          { scene: "nowhere", title: text("A door painted on the wall"), yaw: -40, pitch: 0 },
        ],
      }),
      scene("two", {
        place: { x: 0.75, y: 0.5, facing: 0 },
        hotspots: [{ exhibit: "made", yaw: 10, pitch: 0 }, { exhibit: "unknown-thing", yaw: -10, pitch: 0 }],
      }),
    ],
  };
  const files = {
    "made/picture.png": { body: png(600, 400) },
    "made/panorama.png": { body: png(1024, 512) },
    "made/plan.png": { body: png(200, 100) },
    "made/model.glb": { body: glb() },
    "made/iiif/info.json": { json: iiifInfo("https://elsewhere.example/iiif") },
    "made/film.vtt": { body: "WEBVTT\n\n00:00.000 --> 00:09.000\nWords\n", contentType: "text/vtt" },
  };
  await showPacked(page, { exhibits: [exhibit], tours: [tour] });
  for (const [file, response] of Object.entries(files)) await page.route(`**/${file}`, (route) => route.fulfill(response));
  await page.route("**/made/iiif/*/**", (route) => route.fulfill({ body: png(512, 512) }));
}

export const stage = (page) => page.locator("#viewer");

// Without a graphics card a model takes its time to be drawn.
export const ready = (page) => expect(page.getByRole("button", { name: "Nearer" })).toBeEnabled({ timeout: 60_000 });
