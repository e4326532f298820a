// @ts-check
import { html, show } from '../../lib/html.js';
import { edges } from '../../view/edges.js';
import { neighbourhood, reachOf } from '../../view/neighbourhood.js';
import { LiveElement, hitBy, typing } from '../live-element.js';
import { followTree, rove } from '../tree.js';
import { followDrags } from './dragging.js';
import { twigMarkup } from './twig-markup.js';

/** The focused claim in its context: an accessible tree of text boxes; the lines behind it are decoration. */
export class MapPane extends LiveElement {
  #frame = 0;
  #sizes = new ResizeObserver(() => this.#drawSoon());
  #focus = '';

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, picked, run } = app;
    const tree = this.piece('.tree');
    const save = (/** @type {HTMLTextAreaElement} */ area) => run('save-text', { text: area.value, from: area.dataset.from });
    this.#sizes.observe(this.piece('.tree-stage'));
    tree.addEventListener('keydown', (event) => typing(event, save, () => run('cancel-text')));
    followTree(tree, {
      bySiblings: true,
      fold: ({ dataset }) => run('toggle-fold', dataset.key),
      open: ({ dataset }) => (dataset.nodeId ? run('focus-claim', dataset.nodeId) : run('toggle-fold', dataset.key)),
    });
    this.clicked({
      '.save-wording': () => save(this.piece('textarea')),
      // A click anywhere on a box is a click on its claim.
      '.box': ({ dataset }, event) => { if (!hitBy(event, 'a, button, textarea') && !getSelection()?.toString()) run('focus-claim', dataset.nodeId); },
    });
    followDrags(app, this);
    this.follow(() => {
      const [map, focus, level, unfolded] = [doc.argument.value, session.focus.value, session.level.value, session.unfolded.value];
      const look = { level, unfolded, people: session.people.value, standing: doc.shownStanding, editing: session.editing.value, picked: picked.value };
      this.#write(map?.claim(focus) && { map, ...look }, focus);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** @param {import('./twig-markup.js').Look|undefined} look @param {string} focus */
  #write(look, focus) {
    const tree = this.piece('.tree');
    const typed = /** @type {HTMLTextAreaElement|null} */ (tree.querySelector('.wording'));
    const active = /** @type {HTMLElement|null} */ (document.activeElement?.closest('[data-key]') ?? null);
    const hadKeys = active !== null && tree.contains(active);
    const at = this.pieces('[role=treeitem]').findIndex((item) => item === active);
    const moved = focus !== this.#focus;
    this.#focus = focus;
    show(tree, look && twigMarkup(look, neighbourhood(look.map, focus, { ...reachOf(look.level), unfolded: look.unfolded }), 1, 1, 1));
    this.#drawSoon();
    if (!look) return;
    const items = this.pieces('[role=treeitem]');
    // What was folded stands where its fold stood.
    const target = moved ? this.piece('.twig.focus > .box') : items.find((item) => item.dataset.key === active?.dataset.key) ?? items[at];
    const wording = /** @type {HTMLTextAreaElement|null} */ (tree.querySelector('.wording'));
    if (wording) {
      // What was typed outlives what others do to the map meanwhile.
      const [start, end] = typed ? [typed.selectionStart, typed.selectionEnd] : [0, wording.value.length];
      if (typed && !moved) {
        wording.value = typed.value;
        wording.dataset.from = typed.dataset.from;
      }
      wording.focus({ preventScroll: typed !== null });
      wording.setSelectionRange(start, end);
    } else if (hadKeys && target) rove(tree, target);
    if (moved) this.closest('.pane-body')?.scrollTo({ top: 0 });
  }

  #drawSoon() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** Reads every place first, then writes every line. */
  #draw() {
    const stage = this.piece('.tree-stage');
    const svg = this.piece('.edges');
    const origin = stage.getBoundingClientRect();
    const boxOf = (/** @type {Element} */ twig) => {
      const { left, top, width, height } = /** @type {Element} */ (twig.firstElementChild).getBoundingClientRect();
      return { left: left - origin.left, top: top - origin.top, width, height };
    };
    const lines = [...stage.querySelectorAll('li.twig')].flatMap((twig) => {
      const children = [...(twig.querySelector(':scope > [role=group]')?.children ?? [])];
      const { trunk, branches } = edges(boxOf(twig), children.map(boxOf));
      const looks = children.map((child) => `edge ${child.getAttribute('class')}`);
      return [{ path: trunk, look: 'edge trunk' }, ...branches.map((path, index) => ({ path, look: looks[index] }))];
    }).filter(({ path }) => path);
    svg.setAttribute('width', String(Math.ceil(origin.width)));
    svg.setAttribute('height', String(Math.ceil(stage.scrollHeight)));
    svg.replaceChildren(...lines.map(({ path, look }) => {
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      line.setAttribute('d', path);
      line.setAttribute('class', look);
      return line;
    }));
  }
}
