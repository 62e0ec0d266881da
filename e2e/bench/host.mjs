// The host with what it serves, and a browser that trusts it.
import { chromium } from "@playwright/test";
import { launch } from "../site.mjs";
import { serve } from "./server.mjs";
import { folders, instead } from "./sides.mjs";

/** Pictures are the Tate's and not part of the measure: their addresses lead nowhere. */
const noPictures = "--host-resolver-rules=MAP *.tate.org.uk ~NOTFOUND";

/** Serves a folder of `target/bench` as the portal's catalogue, or the built site as it is; `work` gets host and browser. */
export async function hosting(catalogue, work) {
  const server = await serve(folders(catalogue), catalogue ? instead : {});
  const browser = await chromium.launch({ ...launch, args: [...launch.args, server.trust, noPictures] });
  try {
    return await work({ browser, server });
  } finally {
    await browser.close();
    server.close();
  }
}
