// What the journeys and the budget know of the site: its pages, and how Chromium is started.
import { env, getuid } from "node:process";

/** Pages whose code comes with the viewers: not weighed as first pages. */
export const laterPages = ["offline", "collection", "compare?of=model-bracelet&of=model-cauldron"];

/** Every other page, by its address after the language. */
export const pages = [
  "",
  "museums",
  "museums/almaty-museum",
  "exhibits",
  "exhibits/golden-man-reconstruction",
  "exhibits/model-bracelet",
  "tours",
  "tours/saka-gold-walk",
  "tours/csm-online",
  "news",
  "news/guimet-2024",
  "map",
  "timeline",
  "about",
  "accessibility",
  "no-such-page",
];

export const languages = ["kk", "kk-Latn", "kk-Arab", "ru", "en"];

export const launch = {
  executablePath: env.CHROMIUM || undefined,
  args: [
    // Chromium refuses its sandbox to root, which is who runs CI.
    ...(getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The same without what shows windows, where it is installed: the journeys need a third less time. Letters are as wide as in windows. */
export const launchShell = {
  executablePath: env.CHROMIUM_SHELL || launch.executablePath,
  args: [...launch.args, "--font-render-hinting=none"],
};
