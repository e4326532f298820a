// @ts-check
import { html, show } from '../../lib/html.js';
import { edges } from '../../view/edges.js';
import { neighbourhood, reachOf } from '../../view/neighbourhood.js';
import { LiveElement } from '../live-element.js';
import { nudgeIntoView } from '../scrolling.js';
import { followDrags } from './dragging.js';
import { twigMarkup } from './twig-markup.js';

/** The focused claim in its context: an accessible tree of text boxes; the lines behind it are decoration. */
export class MapPane extends LiveElement {
  #frame = 0;
  #sizes = new ResizeObserver(() => this.#drawSoon());
  #focus = '';

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, picked } = app;
    show(this, html`<div class="tree-stage"><svg class="edges" aria-hidden="true"></svg>
      <ul role="tree" class="tree" aria-label="The claim in focus and what bears on it"></ul></div>`);
    this.#sizes.observe(this.piece('.tree-stage'));
    this.piece('.tree').addEventListener('keydown', (event) => this.#key(event, app));
    this.piece('.tree').addEventListener('click', (event) => this.#click(event, app));
    followDrags(app, this);
    this.follow(() => {
      const map = doc.argument.value;
      const focus = session.focus.value;
      const level = session.level.value;
      const unfolded = session.unfolded.value;
      const look = { map, level, unfolded, people: session.people.value, standing: doc.shownStanding, editing: session.editing.value, picked: picked.value };
      this.#write(map?.claim(focus) ? /** @type {any} */ (look) : undefined, focus);
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
    const at = [...tree.querySelectorAll('[role=treeitem]')].findIndex((item) => item === active);
    const moved = focus !== this.#focus;
    this.#focus = focus;
    if (!look) {
      tree.replaceChildren();
      this.piece('.edges').replaceChildren();
      return;
    }
    const root = neighbourhood(look.map, focus, { ...reachOf(look.level), unfolded: look.unfolded });
    show(tree, twigMarkup(look, root, 1, 1, 1));
    const kept = moved ? '' : active?.dataset.key ?? '';
    const items = [.../** @type {NodeListOf<HTMLElement>} */ (tree.querySelectorAll('[role=treeitem]'))];
    // What was folded stands where its fold stood.
    const target = items.find((item) => item.dataset.key === kept) ?? (moved ? this.piece('.twig.focus > .box') : items[at]);
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
    this.#drawSoon();
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

  /** A click anywhere on a box is a click on its claim. @param {MouseEvent} event @param {import('../live-element.js').App} app */
  #click(event, app) {
    if (event.target instanceof Element && event.target.closest('.save-wording')) save(this.piece('.wording'), app);
    if (!(event.target instanceof Element) || event.target.closest('a, button, textarea')) return;
    const box = /** @type {HTMLElement|null} */ (event.target.closest('.box'));
    if (box?.dataset.nodeId && !getSelection()?.toString()) app.run('focus-claim', box.dataset.nodeId);
  }

  /** @param {KeyboardEvent} event @param {import('../live-element.js').App} app */
  #key(event, app) {
    const item = /** @type {HTMLElement} */ (event.target);
    if (item.matches('.wording')) typing(event, app);
    if (item.getAttribute('role') !== 'treeitem' || event.ctrlKey || event.metaKey || event.altKey) return;
    const tree = this.piece('.tree');
    const all = /** @type {HTMLElement[]} */ ([...tree.querySelectorAll('[role=treeitem]')]);
    const twig = /** @type {HTMLElement} */ (item.parentElement);
    const open = () => (item.dataset.nodeId ? app.run('focus-claim', item.dataset.nodeId) : app.run('toggle-fold', item.dataset.key));
    /** @type {Record<string, () => Element|null|undefined|void>} */
    const moves = {
      ArrowDown: () => twig.nextElementSibling?.firstElementChild ?? all[all.indexOf(item) + 1],
      ArrowUp: () => twig.previousElementSibling?.firstElementChild ?? above(twig),
      ArrowLeft: () => above(twig),
      ArrowRight: () => {
        if (item.getAttribute('aria-expanded') === 'false') app.run('toggle-fold', item.dataset.key);
        else return twig.querySelector(':scope > [role=group] > .twig > :first-child');
      },
      Home: () => all[0],
      End: () => all[all.length - 1],
      Enter: open,
      ' ': open,
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    const next = move();
    if (next) rove(tree, /** @type {HTMLElement} */ (next));
  }
}

/** Enter saves the text being edited, Escape leaves it. @param {KeyboardEvent} event @param {import('../live-element.js').App} app */
function typing(event, app) {
  if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') app.run('cancel-text');
  else save(/** @type {HTMLElement} */ (event.target), app);
}

/** @param {HTMLElement} area @param {import('../live-element.js').App} app */
function save(area, app) {
  app.run('save-text', { text: /** @type {HTMLTextAreaElement} */ (area).value, from: area.dataset.from });
}

/** Moves the one tab stop of the tree. @param {HTMLElement} tree @param {HTMLElement} item */
function rove(tree, item) {
  for (const old of tree.querySelectorAll('[role=treeitem][tabindex="0"]')) old.setAttribute('tabindex', '-1');
  item.tabIndex = 0;
  item.focus({ preventScroll: true });
  nudgeIntoView(item);
}

/** @param {HTMLElement} twig @returns {Element|null|undefined} the line this one hangs on */
function above(twig) {
  return twig.parentElement?.closest('.twig')?.firstElementChild;
}
