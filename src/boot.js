// Starts the portal's wasm, and says so on the page when that fails. A file of its own, because
// the Content-Security-Policy allows no script within the page.

const failure = document.getElementById("failure");
document.getElementById("reload").addEventListener("click", () => location.reload());

function breakOff(error) {
  console.error(error);
  document.getElementById("app").hidden = true; // the start indicator, or half a page
  failure.hidden = false;
}

// What the program itself cannot go on from ends in a trap, wherever it happens.
const isTrap = (error) => error instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => isTrap(error) && breakOff(error));
addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && breakOff(reason));

try {
  // For packed catalogues.
  new DecompressionStream("gzip");
  // Trunk has written both links, with hashed names; what they preloaded is what is used here.
  const code = document.querySelector("link[rel=modulepreload]");
  const wasm = document.querySelector("link[rel=preload][as=fetch]");
  const { default: start } = await import(code.href);
  await start({ module_or_path: fetch(wasm.href, { integrity: wasm.dataset.integrity }) });
} catch (error) {
  breakOff(error);
}
