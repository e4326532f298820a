// @ts-check
/** What part of a picture is seen: the picture's point in the upper left corner, and screen pixels for each of its own.
 * @typedef {{x: number, y: number, scale: number}} Camera */
/** @typedef {{width: number, height: number}} Extent */

export const CLOSEST = 1.5;

/** Moves by screen pixels. @param {Camera} camera @param {number} dx @param {number} dy @returns {Camera} */
export function panned({ x, y, scale }, dx, dy) {
  return { x: x - dx / scale, y: y - dy / scale, scale };
}

/** Nearer or farther, the point under the pointer staying where it is. @param {Camera} camera @param {number} factor @param {number} px @param {number} py @param {number} farthest @returns {Camera} */
export function zoomed({ x, y, scale }, factor, px, py, farthest) {
  const next = Math.min(CLOSEST, Math.max(Math.min(farthest, CLOSEST), scale * factor));
  return { x: x + px / scale - px / next, y: y + py / scale - py / next, scale: next };
}

/** All of it, with a little room around. @param {Extent} picture @param {Extent} view @returns {Camera} */
export function whole(picture, view) {
  const scale = Math.min(1, (view.width - 24) / Math.max(1, picture.width), (view.height - 24) / Math.max(1, picture.height));
  return { scale, x: (picture.width - view.width / scale) / 2, y: (picture.height - view.height / scale) / 2 };
}

/** A box in the middle at a scale. @param {{x: number, y: number, width: number, height: number}} box @param {Extent} view @param {number} scale @returns {Camera} */
export function centred(box, view, scale) {
  return { scale, x: box.x + box.width / 2 - view.width / scale / 2, y: box.y + box.height / 2 - view.height / scale / 2 };
}

/** Never so far away that nothing of the picture is left. @param {Camera} camera @param {Extent} picture @param {Extent} view @returns {Camera} */
export function kept({ x, y, scale }, picture, view) {
  const clamp = (/** @type {number} */ at, /** @type {number} */ length, /** @type {number} */ seen) => Math.min(length - seen * 0.2, Math.max(seen * -0.8, at));
  return { scale, x: clamp(x, picture.width, view.width / scale), y: clamp(y, picture.height, view.height / scale) };
}
