// @ts-check
import { detailAt } from '../../view/whole/picture.js';

/** @typedef {import('../../view/whole/picture.js').Picture} Picture */
/** @typedef {Record<'paper'|'panel'|'raised'|'ink'|'soft'|'faint'|'line'|'support'|'attack'|'undercut'|'neutral'|'flash', string>} Palette */
/** @typedef {{palette: Palette, ratio: number, path: ReadonlySet<string>, chosen: number, dimmed: ((id: string) => boolean)|undefined,
 *            textOf?: (id: string) => string|undefined}} Look */

const SIGN = Object.freeze(/** @type {Record<string, string>} */ ({ support: '+', attack: '−', undercut: '✂', neutral: '=' }));
const DASHES = Object.freeze(/** @type {Record<string, number[]>} */ ({ support: [], attack: [7, 5], undercut: [2, 5], neutral: [] }));

/** The colours of the style sheet, for a canvas. @param {Element} element @returns {Palette} */
export function paletteOf(element) {
  const style = getComputedStyle(element);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('paper'), panel: colour('panel'), raised: colour('raised'), ink: colour('ink'), soft: colour('soft'), faint: colour('faint'), line: colour('line-strong'),
    support: colour('support'), attack: colour('attack-line'), undercut: colour('undercut'), neutral: colour('neutral'), flash: colour('flash'),
  };
}

/**
 * Draws what a camera sees, and nothing else: words near by, boxes with signs farther off, specks from afar. With a part
 * given, only that: when a picture is moved, what was seen before is moved as it is.
 * @param {CanvasRenderingContext2D} context @param {Picture} picture @param {import('../../view/whole/camera.js').Camera} camera @param {Look} look
 * @param {{x: number, y: number, width: number, height: number}} part of the canvas, in its own pixels
 */
export function paint(context, picture, camera, look, part) {
  const { scale } = camera;
  const detail = detailAt(scale);
  const zoom = scale * look.ratio;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(part.x, part.y, part.width, part.height);
  context.clip();
  context.fillStyle = look.palette.paper;
  context.fillRect(part.x, part.y, part.width, part.height);
  context.setTransform(zoom, 0, 0, zoom, -camera.x * zoom, -camera.y * zoom);
  const edge = 4 / scale;
  const [x, y] = [camera.x + part.x / zoom - edge, camera.y + part.y / zoom - edge];
  const [right, bottom] = [x + part.width / zoom + 2 * edge, y + part.height / zoom + 2 * edge];
  const path = new Set([...look.path].map((id) => picture.numbers.get(id) ?? -1));
  if (detail !== 'specks') drawEdges(context, picture, picture.edgesIn(x, y, right, bottom), look, path, scale);
  const boxes = picture.boxesIn(x, y, right, bottom);
  if (detail === 'specks') specks(context, picture, boxes, look, path, scale);
  else for (const index of boxes) box(context, picture, index, look, scale, detail === 'words');
  context.restore();
}

/** One path for each kind, so that thousands of lines are a handful of strokes.
 * @param {CanvasRenderingContext2D} context @param {Picture} picture @param {number[]} seen @param {Look} look @param {ReadonlySet<number>} path @param {number} scale */
function drawEdges(context, picture, seen, look, path, scale) {
  const last = LAYERS.length - 1;
  /** @type {number[][]} */
  const layers = LAYERS.map(() => []);
  for (const index of seen) {
    const edge = picture.edges[index];
    layers[path.has(edge[0]) && path.has(edge[1]) ? last : Math.max(0, KINDS_OF_LINE.indexOf(picture.edgeKinds[index])) + (isAcross(edge) ? 0 : KINDS_OF_LINE.length)].push(index);
  }
  for (const [at, [kind, across]] of LAYERS.entries()) {
    if (layers[at].length === 0) continue;
    context.beginPath();
    for (const index of layers[at]) {
      const edge = picture.edges[index];
      context.moveTo(edge[2], edge[3]);
      for (let next = 4; next < edge.length; next += 2) context.lineTo(edge[next], edge[next + 1]);
    }
    context.globalAlpha = across ? 0.28 : 1;
    context.setLineDash(scale > 0.2 ? DASHES[kind] ?? [] : []);
    context.lineWidth = kind === 'path' ? 4 : Math.max(1.5, 0.8 / scale);
    context.strokeStyle = kind === 'path' ? look.palette.ink : /** @type {any} */ (look.palette)[kind];
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

const KINDS_OF_LINE = Object.freeze(['neutral', 'support', 'attack', 'undercut']);
/** Kinds of line in the order they are drawn; those across the tree lie faint below the others. @type {readonly [string, boolean][]} */
const LAYERS = Object.freeze(/** @type {[string, boolean][]} */ ([...KINDS_OF_LINE.map((kind) => [kind, true]), ...[...KINDS_OF_LINE, 'path'].map((kind) => [kind, false])]));

/** Whether an edge leaves the tree: it is then one slanting line. @param {number[]} edge */
function isAcross(edge) {
  return edge.length === 6 && edge[3] !== edge[5];
}

/** @param {CanvasRenderingContext2D} context @param {Picture} picture @param {number} index @param {Look} look @param {number} scale @param {boolean} words */
function box(context, picture, index, look, scale, words) {
  const { palette } = look;
  const { x, y, width, height } = picture.box(index);
  const [kind, id] = [picture.kinds[index], picture.nodes[index]];
  const isClaim = kind === 'claim' || kind === 'question';
  const tone = isClaim ? palette.line : /** @type {any} */ (palette)[kind];
  context.globalAlpha = look.dimmed?.(id) ? 0.3 : 1;
  context.fillStyle = look.chosen === index ? palette.flash : isClaim ? palette.raised : palette.paper;
  context.strokeStyle = look.path.has(id) ? palette.ink : tone;
  context.lineWidth = look.path.has(id) ? Math.max(3, 1.4 / scale) : Math.max(1.5, 0.7 / scale);
  context.setLineDash(picture.proposedSet.has(id) && scale > 0.15 ? [7, 5] : []);
  context.beginPath();
  context.roundRect(x, y, width, height, isClaim ? 8 : height / 2);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.textBaseline = 'middle';
  if (!isClaim) {
    context.fillStyle = tone;
    context.font = `600 ${words ? 14 : 22}px system-ui, sans-serif`;
    context.textAlign = 'center';
    context.fillText(words ? picture.labels[index] : SIGN[kind] ?? '', x + width / 2, y + height / 2, width - 4);
  } else if (words) {
    context.fillStyle = palette.ink;
    context.textAlign = 'left';
    const text = scale >= 0.6 ? look.textOf?.(id) : undefined;
    const [size, step] = text ? [14, 18] : [17, 22];
    context.font = `${kind === 'question' ? 'italic ' : ''}${size}px system-ui, sans-serif`;
    const lines = wrapped(context, picture, text ?? picture.labels[index], width - 22, Math.max(1, Math.floor((height - 8) / step)));
    const top = y + height / 2 - ((lines.length - 1) * step) / 2;
    lines.forEach((line, at) => context.fillText(line, x + 12, top + at * step));
  }
  context.globalAlpha = 1;
}

/** @type {WeakMap<Picture, Map<string, string[]>>} lines once broken */
const broken = new WeakMap();

/** @param {CanvasRenderingContext2D} context @param {Picture} picture @param {string} text @param {number} width @param {number} most */
function wrapped(context, picture, text, width, most) {
  const known = broken.get(picture) ?? new Map();
  broken.set(picture, known);
  const key = `${context.font} ${text}`;
  if (!known.has(key)) {
    /** @type {string[]} */
    const lines = [];
    for (const word of text.split(/\s+/)) {
      const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
      if (lines.length && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    known.set(key, lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines);
  }
  return /** @type {string[]} */ (known.get(key));
}

/** From afar each speck of the screen is filled once, however many boxes fall on it.
 * @param {CanvasRenderingContext2D} context @param {Picture} picture @param {number[]} seen @param {Look} look @param {ReadonlySet<number>} path @param {number} scale */
function specks(context, picture, seen, look, path, scale) {
  const taken = new Set();
  const least = 2 / scale;
  /** @type {Record<string, number[]>} */
  const byKind = {};
  for (const index of seen) {
    const at = index * 4;
    const cell = Math.round(picture.boxes[at] / least) * 1_000_003 + Math.round(picture.boxes[at + 1] / least);
    if (taken.has(cell)) continue;
    taken.add(cell);
    const kind = path.has(index) ? 'ink' : picture.kinds[index];
    (byKind[kind] ??= []).push(index);
  }
  for (const [kind, list] of Object.entries(byKind)) {
    context.fillStyle = kind === 'claim' || kind === 'question' ? look.palette.line : /** @type {any} */ (look.palette)[kind];
    const room = kind === 'ink' ? least * 2 : least;
    for (const index of list) {
      const at = index * 4;
      context.fillRect(picture.boxes[at], picture.boxes[at + 1], Math.max(room, picture.boxes[at + 2]), Math.max(room, picture.boxes[at + 3]));
    }
  }
}

/** The whole picture on a thumbnail, the path to the thesis marked in it.
 * @param {HTMLCanvasElement} mini @param {Picture} picture @param {ReadonlySet<string>} path @param {Palette} colours */
export function paintSmall(mini, picture, path, colours) {
  const context = mini.getContext('2d');
  if (!context) return;
  const [sx, sy] = [mini.width / picture.width, mini.height / picture.height];
  context.fillStyle = colours.panel;
  context.fillRect(0, 0, mini.width, mini.height);
  for (let at = 0; at < picture.size; at += Math.max(1, Math.floor(picture.size / 3000))) {
    const { x, y, width, height } = picture.box(at);
    context.fillStyle = /** @type {any} */ (colours)[picture.kinds[at]] ?? colours.line;
    context.fillRect(x * sx, y * sy, Math.max(1, width * sx), Math.max(1, height * sy));
  }
  context.fillStyle = colours.ink;
  for (const id of path) {
    const at = picture.numbers.get(id);
    if (at === undefined) continue;
    const { x, y, width, height } = picture.box(at);
    context.fillRect(x * sx, y * sy, Math.max(4, width * sx), Math.max(3, height * sy));
  }
}

/** What is seen, marked on a thumbnail. @param {CanvasRenderingContext2D} context @param {Picture} picture @param {import('../../view/whole/camera.js').Camera} camera @param {{width: number, height: number}} view @param {Palette} colours */
export function markSeen(context, picture, { x, y, scale }, view, colours) {
  const [sx, sy] = [context.canvas.width / picture.width, context.canvas.height / picture.height];
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.strokeRect(x * sx, y * sy, (view.width / scale) * sx, (view.height / scale) * sy);
}
