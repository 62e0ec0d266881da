import { defineConfig } from "@playwright/test";
import { launchShell } from "./site.mjs";

// What is the same in any window is tried in one: what is asked of servers and read, what goes wrong with it, what is left behind,
// what is heard, what a device can do.
const anyWindow = [
  "ahead", "broken-media", "collection-sharing", "connected", "connected-hosts", "documents", "embed", "embed-faults", "embed-frame",
  "embed-reading", "embed-words", "faults", "packed", "screen-reader", "seen", "staff-columns", "staff-draft", "staff-folder",
  "staff-large-folder", "staff-scores", "staff-settling", "storage", "under-a-path", "viewers-device", "viewers-memory",
];
const ignored = anyWindow.map((name) => `${name}.spec.mjs`);

// The built site stands at the root of one server and under a path of another; both are started
// by the tests' own set-up.
export default defineConfig({
  testDir: "journeys",
  globalSetup: "./set-up.mjs",
  fullyParallel: true,
  workers: 2,
  // Axe looks at some pages in ten states: on two busy cores this takes half a minute.
  timeout: 60_000,
  // A busy machine can stand still for longer than a journey waits. What fails twice is wrong; what
  // fails once is listed as flaky, and is looked into.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  // Journeys without a network let the service worker in; what others fetch is to be seen by `page.route`.
  use: { serviceWorkers: "block", launchOptions: launchShell, locale: "kk-KZ", trace: "off" },
  projects: [
    { name: "phone", testIgnore: ignored, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    { name: "servers", testDir: "deploy" },
  ],
});
