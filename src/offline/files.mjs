// Which of the portal's files are kept on a device, and how.

/** Named by what is in them: they never change. */
export const isNamed = (path) => /(-[0-9a-f]{16}(_bg)?\.(css|js|wasm)|\/[0-9a-f]{2}\/[0-9a-f]{14}\.pack)$/.test(path);

/** Settings, and the manifests of catalogues. */
const isSetting = (path) => /^(portal|outside-viewers)\.json$|^connectors\/|(^|\/)manifest\.txt$/.test(path);

const isMedia = (path) =>
  /\.(avif|gif|glb|gltf|jpe?g|ktx2|m4a|mp3|mp4|ogg|opus|pdf|png|svg|vtt|webm|webp|woff2)$/i.test(path);

/** What may change under its name, and is kept in case that it cannot be had anew. */
export const isKept = (path) => isSetting(path) || isMedia(path);

/** The portal's pages: one file for all of them. */
export const isPage = (path) => /^((kk|kk-Latn|kk-Arab|ru|en)(\/.*)?|index\.html)?$/.test(path);

/** The build of a page: the names of its files, as they stand in its head. */
export const buildOf = (html) => [...html.matchAll(/-([0-9a-f]{16})(?:_bg)?\.(?:css|js|wasm)"/g)].map(([, hash]) => hash.slice(0, 4)).join("");

/** The names of this portal's caches. Others may stand on the same host. */
export class Names {
  constructor(scope) {
    this.prefix = `museum-portal ${new URL(scope).pathname} `;
    this.seen = `${this.prefix}seen`;
  }

  /** The program of one version. */
  shell(version) {
    return `${this.prefix}shell ${version}`;
  }

  /** A thing that was kept for the road, by its address. */
  kept(address) {
    return `${this.prefix}kept ${address}`;
  }

  /** What a cache of this beginning is of, `shell` or `kept`; nothing for others. */
  of(kind, name) {
    const start = `${this.prefix}${kind} `;
    return name.startsWith(start) ? name.slice(start.length) : null;
  }
}

/** Where a kept thing says what it is, within its cache. */
export const about = "kept.json";
