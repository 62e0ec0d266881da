// A record's picture, or the ornament that stands in its place.
import drawings from "../../public/ornament.svg";
import { make } from "./make.js";

const sizes = "auto, (min-width: 40rem) 30rem, 100vw";
/** The widths that a server of pictures is asked for. */
const widths = [480, 960, 1600];

const isImage = ({ kind = "image" }) => kind === "image";
/** An address in a list of them, where a comma would part it. */
const sized = (address, width) => `${address.replaceAll(",", "%2C")} ${width}w`;

/** What all browsers know that run this. */
const formats = [undefined, "image/avif", "image/webp", "image/jpeg", "image/png"];

/** The sizes of a picture in its best format. */
function setOf(reader, renditions = []) {
  const known = renditions.filter(({ format }) => formats.includes(format));
  const own = known.filter(({ format }) => format === known[0]?.format);
  const written = own.flatMap(({ url, width }) => (reader.address(url) && Number.isInteger(width) ? [sized(reader.address(url), width)] : []));
  return written.join(", ") || undefined;
}

/** What stands for something as a picture: itself, its poster, or what its server makes of it. */
function pictured(reader, media) {
  if (isImage(media)) return { src: reader.address(media.url), srcset: setOf(reader, media.renditions) };
  if (media.poster) return { src: reader.address(media.poster) };
  if (media.kind !== "iiif" || !media.width) return {};
  const service = reader.address(media.url)?.replace(/\/info\.json$/, "").replace(/\/+$/, "");
  if (!service) return {};
  const scaled = (width) => `${service}/full/${width},/0/default.jpg`;
  const fitting = widths.filter((width) => width < media.width);
  return { src: scaled(Math.min(media.width, widths[1])), srcset: fitting.map((width) => sized(scaled(width), width)).join(", ") || undefined };
}

/** The first picture of a record, a plain one if there is any. `seed` chooses the ornament, so that it is the portal's. */
export function picture(reader, media = [], title, seed) {
  const sources = [media.find(isImage), ...media].filter(Boolean);
  const found = sources.map((one) => ({ ...pictured(reader, one), one })).find(({ src }) => src);
  const place = make("div", { class: "picture", "data-ornament": !found }, ornament(seed));
  if (!found) return place;
  const { src, srcset, one } = found;
  const alt = reader.plain(one.alternative ?? title);
  const image = make("img", { alt, loading: "lazy", decoding: "async", referrerpolicy: "no-referrer", sizes: srcset && sizes, srcset, src });
  // The ornament behind it is seen where it does not come.
  image.addEventListener("error", () => (place.setAttribute("data-ornament", ""), image.remove()));
  place.append(image);
  return place;
}

/** The portal's drawings stand in this script: no page may take them from a file on another host. */
function ornament(seed) {
  let number = 0;
  for (const byte of new TextEncoder().encode(seed)) number = (Math.imul(number, 31) + byte) >>> 0;
  const [, inside] = new RegExp(`id="o${number % 6}"[^>]*>(.*?)</symbol>`, "s").exec(drawings);
  const shapes = [...inside.matchAll(/<(path|circle) (.*?)\/>/gs)].map(([, tag, text]) => make(tag, Object.fromEntries([...text.matchAll(/(\w+)="(.*?)"/g)].map(([, name, value]) => [name, value]))));
  return make("svg", { viewBox: "0 0 100 100", "aria-hidden": "true" }, shapes);
}
