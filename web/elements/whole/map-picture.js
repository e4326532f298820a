// @ts-check
import { html, show, template } from '../../lib/html.js';
import { voicedBy } from '../../model/argument-map.js';
import { chainUp } from '../../model/chain.js';
import { centred, kept, panned, whole, zoomed } from '../../view/whole/camera.js';
import { LiveElement } from '../live-element.js';
import { names, tags } from '../parts.js';
import { followGestures } from './gestures.js';
import { markSeen, paint, paintSmall, paletteOf } from './painting.js';

/** @typedef {import('../../view/whole/picture.js').Picture} Picture */

/** The forest: every box of the map on one canvas that draws only what is seen, in as much detail as fits. */
export class MapPicture extends LiveElement {
  /** @type {Picture|undefined} */ #picture;
  #camera = { x: 0, y: 0, scale: 1 };
  #frame = 0;
  #chosen = -1;
  /** What the canvas shows, so that a picture that is only moved need not be drawn again. @type {{camera: import('../../view/whole/camera.js').Camera, look: import('./painting.js').Look}|undefined} */ #shown;
  #small = new OffscreenCanvas(132, 176);
  #sizes = new ResizeObserver(() => this.#resize());

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, template('picture'));
    this.#sizes.observe(this.piece('.picture-stage'));
    this.#listen(this.#canvas(), app);
    this.follow(() => {
      const picture = doc.picture.value;
      const first = this.#picture === undefined;
      this.#picture = picture;
      this.piece('.waiting').hidden = picture !== undefined;
      if (!picture) return;
      if (first) this.#home(app);
      this.#chosen = -1;
      this.#shown = undefined;
      this.#draw(app);
    });
    this.follow(() => {
      void [session.focus.value, session.people.value, app.picked.value, doc.shownStanding, session.theme.value];
      this.#soon(app);
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#soon(app));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  #canvas() {
    return /** @type {HTMLCanvasElement} */ (this.piece('canvas'));
  }

  #view() {
    const { clientWidth, clientHeight } = this.piece('.picture-stage');
    return { width: clientWidth, height: clientHeight };
  }

  #resize() {
    const { width, height } = this.#view();
    const canvas = this.#canvas();
    const ratio = Math.min(2, devicePixelRatio || 1);
    canvas.width = Math.max(1, Math.round(width * ratio));
    canvas.height = Math.max(1, Math.round(height * ratio));
    cancelAnimationFrame(this.#frame);
    this.#shown = undefined;
    this.#repaint();
  }

  /** Opens on the claim in focus, near enough to read. @param {import('../live-element.js').App} app */
  #home({ session }) {
    const picture = this.#picture;
    if (!picture) return;
    const at = picture.numbers.get(session.focus.peek());
    const view = this.#view();
    const all = whole(picture, view);
    const box = at === undefined ? undefined : picture.box(at);
    this.#camera = all.scale > 0.5 || !box ? all : centred({ ...box, x: box.x + view.width * 0.4 }, view, 0.72);
  }

  #repaint = () => {};

  /** Draws again with the next frame. @param {import('../live-element.js').App} app */
  #soon(app) {
    this.#shown = undefined;
    this.#next(app);
  }

  /** @param {import('../live-element.js').App} app */
  #next(app) {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(app));
  }

  /** @param {import('../live-element.js').App} app */
  #draw(app) {
    this.#repaint = () => this.#draw(app);
    const picture = this.#picture;
    const canvas = this.#canvas();
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!picture || !context || canvas.width < 2) return;
    const start = performance.now();
    const view = this.#view();
    const ratio = canvas.width / Math.max(1, view.width);
    const { x, y, scale } = kept(this.#camera, picture, view);
    // Whole pixels of the canvas, so that what is seen can be moved as it is.
    const zoom = scale * ratio;
    const camera = this.#camera = { x: Math.round(x * zoom) / zoom, y: Math.round(y * zoom) / zoom, scale };
    const before = this.#shown;
    const look = before?.look ?? this.#look(app, ratio);
    this.#shown = { camera, look };
    const [dx, dy] = before ? [Math.round((before.camera.x - camera.x) * zoom), Math.round((before.camera.y - camera.y) * zoom)] : [Infinity, Infinity];
    const { width, height } = canvas;
    if (before?.camera.scale === scale && Math.abs(dx) < width && Math.abs(dy) < height) {
      context.drawImage(canvas, dx, dy);
      if (dx) paint(context, picture, camera, look, { x: dx > 0 ? 0 : width + dx, y: 0, width: Math.abs(dx), height });
      if (dy) paint(context, picture, camera, look, { x: 0, y: dy > 0 ? 0 : height + dy, width, height: Math.abs(dy) });
    } else paint(context, picture, camera, look, { x: 0, y: 0, width, height });
    if (!before) paintSmall(/** @type {any} */ (this.#small), picture, look.path, look.palette);
    const mini = /** @type {CanvasRenderingContext2D} */ (/** @type {HTMLCanvasElement} */ (this.piece('.minimap')).getContext('2d'));
    mini.drawImage(this.#small, 0, 0);
    markSeen(mini, picture, camera, view, look.palette);
    this.dataset.drawn = (performance.now() - start).toFixed(1);
  }

  /** How it is drawn: colours, the path to the thesis, and what filters leave pale. @param {import('../live-element.js').App} app @param {number} ratio @returns {import('./painting.js').Look} */
  #look(app, ratio) {
    const map = app.doc.argument.peek();
    const focus = app.session.focus.peek();
    const [people, picked] = [app.session.people.peek(), app.picked.peek()];
    return {
      palette: paletteOf(this), ratio, chosen: this.#chosen,
      path: new Set(map ? [focus, ...chainUp(map, focus).flatMap(({ onto, relation }) => [onto, relation])] : [focus]),
      dimmed: map && (people.length || picked) ? (id) => map.claim(id) !== undefined && (!voicedBy(map.said.voices(id), people) || (picked !== undefined && !picked.has(id))) : undefined,
      textOf: (id) => map?.claim(id)?.text,
    };
  }

  /** @param {HTMLCanvasElement} canvas @param {import('../live-element.js').App} app */
  #listen(canvas, app) {
    const move = (/** @type {number} */ dx, /** @type {number} */ dy) => { this.#camera = panned(this.#camera, dx, dy); this.#next(app); };
    const zoom = (/** @type {number} */ factor, /** @type {number} */ px = this.#view().width / 2, /** @type {number} */ py = this.#view().height / 2) => {
      if (!this.#picture) return;
      this.#camera = zoomed(this.#camera, factor, px, py, whole(this.#picture, this.#view()).scale);
      this.#soon(app);
    };
    const all = () => {
      if (this.#picture) this.#camera = whole(this.#picture, this.#view());
      this.#soon(app);
    };
    const open = () => app.run('focus-claim', this.#claim(app) || app.session.focus.peek());
    followGestures(canvas, { move, zoom, open, all, choose: (x, y) => this.#choose(x, y, app) });
    const home = () => { this.#home(app); this.#soon(app); };
    const tools = { '.nearer': () => zoom(1.4), '.farther': () => zoom(1 / 1.4), '.fit': all, '.here': home, '.png': () => saveImage(canvas, app.session.map.peek()) };
    for (const [tool, use] of Object.entries(tools)) this.piece(tool).addEventListener('click', use);
    this.piece('.minimap').addEventListener('click', (event) => {
      if (!this.#picture) return;
      const { offsetX, offsetY } = /** @type {MouseEvent} */ (event);
      this.#camera = centred({ x: (offsetX / 132) * this.#picture.width, y: (offsetY / 176) * this.#picture.height, width: 0, height: 0 }, this.#view(), this.#camera.scale);
      this.#soon(app);
    });
  }

  /** The claim of the chosen box; of a step, the claim it comes from. @param {import('../live-element.js').App} app */
  #claim({ doc }) {
    const id = this.#picture?.nodes[this.#chosen] ?? '';
    return doc.argument.peek()?.claimOf(id) ?? id;
  }

  /** @param {number} px @param {number} py @param {import('../live-element.js').App} app */
  #choose(px, py, app) {
    const { x, y, scale } = this.#camera;
    this.#chosen = this.#picture?.at(x + px / scale, y + py / scale) ?? -1;
    const map = app.doc.argument.peek();
    const [claim, card] = [this.#claim(app), this.piece('.picture-card')];
    card.hidden = !map?.claim(claim);
    if (map && !card.hidden) {
      show(card, html`<p class="says">${map.claim(claim)?.text}</p><p class="faint">${names(map, map.said.voices(claim))} ${tags(map, [claim], app.doc.shownStanding)}</p>
        <p class="choices"><button type="button" class="button primary" data-command="focus-claim" data-about="${claim}">Read it in its context</button></p>`);
    }
    this.#soon(app);
  }

}

/** @param {HTMLCanvasElement} canvas @param {string} name */
function saveImage(canvas, name) {
  const link = document.createElement('a');
  link.href = canvas.toDataURL();
  link.download = `${name}.png`;
  link.click();
}
