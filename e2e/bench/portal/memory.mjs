// What is left in memory by going from page to page.
import { goOn } from "../../quiet.mjs";
import { phone, visitor } from "../visit.mjs";
import { address, language } from "./pages.mjs";

const round = ["exhibits", "exhibits/model-bracelet", "museums", "museums/almaty-museum", "map", "tours", "tours/saka-gold-walk", "timeline", "news", ""];
const [before, after] = [20, 220];

/** In the page, before anything of it: finds the program's memory. */
function find() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const made = await own.apply(WebAssembly, args);
      window.programMemory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

async function look({ page, devtools }) {
  // What is freed by one collection may hold what the next one frees.
  for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes, listeners: jsEventListeners, wasm: await page.evaluate(() => window.programMemory.buffer.byteLength) };
}

/** Memory after 20 and after 220 pages, both times on the start page. */
export async function remembering(host) {
  const one = await visitor(host, phone);
  try {
    await one.page.addInitScript(find);
    await one.page.goto(host.server.address + language);
    await one.page.locator("main h1").waitFor();
    const looks = [];
    for (let pages = 1; pages <= after; pages++) {
      await goOn(one.page, address(round[(pages - 1) % round.length]));
      if (pages % before === 0) {
        await one.quiet();
        looks.push({ pages, ...(await look(one)) });
      }
    }
    return looks;
  } finally {
    await one.close();
  }
}
