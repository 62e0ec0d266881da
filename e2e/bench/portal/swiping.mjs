// A finger that scrolls a page of a phone. A synthetic gesture of the browser's (Input.synthesizeScrollGesture) would not move it.
import { setTimeout } from "node:timers/promises";

/** So many pixels at a time, as often as a screen is drawn: 2,000 a second, a quick swipe. */
const [step, pause] = [33, 1000 / 60];

/** From where to where in the window a finger goes. */
export const [up, down] = [
  [700, 200],
  [200, 700],
];

async function swipe(devtools, [from, to]) {
  const touch = (type, y) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: 200, y }] });
  await touch("touchStart", from);
  for (let y = from; Math.abs(y - to) > step; y += Math.sign(to - from) * step) await Promise.all([touch("touchMove", y), setTimeout(pause)]);
  await touch("touchEnd");
}

/** Swipes until the page stands at that height, or does not move any more; after each swipe `between` is waited for. */
export async function swipeTo({ page, devtools }, height, way, between = async () => {}) {
  const where = () => page.evaluate(() => scrollY);
  const isThere = (at) => (way === up ? at >= height : at <= height);
  for (let at = await where(), before = NaN; at !== before && !isThere(at); before = at, at = await where()) {
    await swipe(devtools, way);
    await between();
  }
}
