// The script of the wasm that finds exhibits by words (crates/embed); `by-words.js` fetches both.
export { ByWords, initSync } from "../../target/embed/finder/finder.js";
