// The host with what it serves, and a browser that trusts it.
import { chromium } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { launch } from "../site.mjs";
import { serve } from "./server.mjs";

/** Pictures are the Tate's and not part of the measure: their addresses lead nowhere. */
const noPictures = "--host-resolver-rules=MAP *.tate.org.uk ~NOTFOUND";

/** The built site as it is. */
export const built = { folders: { "/": fileURLToPath(new URL("../../dist", import.meta.url)) } };

/** Serves folders, with some texts instead of their files; `work` gets host and browser. */
export async function hosting({ folders, instead }, work) {
  const server = await serve(folders, instead);
  const browser = await chromium.launch({ ...launch, args: [...launch.args, server.trust, noPictures] });
  try {
    return await work({ browser, server });
  } finally {
    await browser.close();
    server.close();
  }
}
