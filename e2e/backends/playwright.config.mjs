import { defineConfig } from "@playwright/test";
import { launchShell } from "../site.mjs";

// The built site with a catalogue for each server that set-up.mjs starts. The journeys of one
// server are walked one after the other: one of them stops it.
export default defineConfig({
  testDir: "journeys",
  globalSetup: "./set-up.mjs",
  workers: 2,
  timeout: 60_000,
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: { serviceWorkers: "block", launchOptions: launchShell, locale: "kk-KZ", trace: "off" },
  projects: [{ name: "desktop", use: { viewport: { width: 1280, height: 800 } } }],
});
