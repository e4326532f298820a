// @ts-check
/** @typedef {{move: (dx: number, dy: number) => void, zoom: (factor: number, px?: number, py?: number) => void, all: () => void, open: () => void,
 *            choose: (x: number, y: number) => void}} Gestures */

/** Screen pixels a pointer may stray and still mean a click. */
const STILL = 5;

/** Drag, pinch, wheel and keys on a picture. @param {HTMLCanvasElement} canvas @param {Gestures} gestures */
export function followGestures(canvas, { move, zoom, all, open, choose }) {
  /** @type {Map<number, {x: number, y: number}>} */
  const pointers = new Map();
  let travelled = 0;
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    travelled = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.offsetX, y: event.offsetY };
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    if (other) zoom(distance(now, other) / Math.max(1, distance(before, other)), (now.x + other.x) / 2, (now.y + other.y) / 2);
    else move(now.x - before.x, now.y - before.y);
    travelled += distance(now, before);
    pointers.set(event.pointerId, now);
  });
  const lift = (/** @type {PointerEvent} */ event) => {
    if (pointers.delete(event.pointerId) && event.type === 'pointerup' && travelled < STILL) choose(event.offsetX, event.offsetY);
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  canvas.addEventListener('dblclick', open);
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (event.shiftKey) move(-(event.deltaX || event.deltaY), 0);
    else zoom(Math.exp(-event.deltaY * 0.0018), event.offsetX, event.offsetY);
  }, { passive: false });
  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowLeft: () => move(90, 0), ArrowRight: () => move(-90, 0), ArrowUp: () => move(0, 90), ArrowDown: () => move(0, -90),
    '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: all, Enter: open,
  };
  canvas.addEventListener('keydown', (event) => {
    if (!Object.hasOwn(keys, event.key) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  });
}

/** @param {{x: number, y: number}} a @param {{x: number, y: number}} b */
function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
