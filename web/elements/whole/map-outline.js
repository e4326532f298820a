// @ts-check
import { html, show } from '../../lib/html.js';
import { SIGNS } from '../../view/signs.js';
import { below, inChapters, rootsOf } from '../../view/whole/outline.js';
import { LiveElement } from '../live-element.js';
import { claimLink, names, tags } from '../parts.js';

/** Lines written at once; the rest is asked for. */
const LINES = 120;

/** The whole map as an indented list, opened line by line: for the keyboard, for the screen reader, and for reading. */
export class MapOutline extends LiveElement {
  /** @type {Set<string>} */ #open = new Set();
  #most = LINES;

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, html`<div class="outline-scroll"><ul role="tree" class="outline" aria-label="The whole map"></ul><p class="choices"></p></div>`);
    const tree = this.piece('.outline');
    const write = () => {
      const map = doc.argument.value;
      if (!map) return;
      const active = /** @type {HTMLElement|null} */ (document.activeElement);
      const held = tree.contains(active) ? active?.dataset.key : undefined;
      /** @type {import('../../lib/html.js').Markup[]} */
      const lines = [];
      let left = 0;
      const roots = rootsOf(map);
      const picked = app.picked.value;
      /** @param {import('../../view/whole/outline.js').Line} line @param {string} path @param {number} level @param {number} at @param {number} of @param {readonly string[]} above */
      const take = (line, path, level, at, of, above) => {
        if (lines.length >= this.#most) { left += 1; return; }
        const key = `${path}/${line.relation}:${line.claim}`;
        const under = above.includes(line.claim) ? [] : below(map, line.claim);
        const open = this.#open.has(key);
        lines.push(lineMarkup(map, line, { key, level, at, of, open: under.length ? open : undefined, under: under.length, dim: picked !== undefined && !picked.has(line.claim) }, doc.shownStanding));
        if (open) under.forEach((child, index) => take(child, key, level + 1, index + 1, under.length, [...above, line.claim]));
      };
      const parts = inChapters(map, roots);
      parts.forEach(({ segment, title, lines: inside }, index) => {
        const key = `#${segment || title}`;
        const open = !this.#open.has(key);
        lines.push(chapterMarkup(title, { key, segment, at: index + 1, of: parts.length, open, under: inside.length }));
        if (open) inside.forEach((line, place) => take(line, key, 2, place + 1, inside.length, []));
      });
      if (parts.length === 0) roots.forEach((root, index) => take(root, '', 1, index + 1, roots.length, []));
      show(tree, html`${lines}`);
      show(this.piece('.choices'), html`<button type="button" class="button open-level">Open one level more</button>${this.#open.size > 0 && html`<button type="button" class="button close-all">Close all</button>`}${left > 0 && html`<button type="button" class="button more">Show more lines</button>`}`);
      const target = /** @type {HTMLElement|null} */ (tree.querySelector(held ? `[data-key="${CSS.escape(held)}"]` : `[data-node-id="${CSS.escape(session.focus.peek())}"]`) ?? tree.querySelector('[role=treeitem]'));
      if (target) target.tabIndex = 0;
      if (held) target?.focus();
    };
    this.follow(write);
    tree.addEventListener('keydown', (event) => this.#key(event, app, write));
    this.addEventListener('click', (event) => {
      const source = event.target instanceof Element ? event.target : undefined;
      const line = /** @type {HTMLElement|null|undefined} */ (source?.closest('[role=treeitem]'));
      if (source?.closest('.open-level')) for (const shut of tree.querySelectorAll('[aria-expanded=false]:not(.chapter-line)')) this.#open.add(/** @type {HTMLElement} */ (shut).dataset.key ?? '');
      else if (source?.closest('.close-all')) this.#open.clear();
      else if (source?.closest('.more')) this.#most += LINES;
      else if (line && !source?.closest('a')) this.#toggle(line);
      else return;
      write();
    });
  }

  /** @param {HTMLElement} line */
  #toggle(line) {
    const key = line.dataset.key ?? '';
    if (!line.hasAttribute('aria-expanded')) return;
    if (!this.#open.delete(key)) this.#open.add(key);
    line.focus();
  }

  /** @param {KeyboardEvent} event @param {import('../live-element.js').App} app @param {() => void} write */
  #key(event, app, write) {
    const line = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[role=treeitem]')) : null;
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[role=treeitem]')]);
    const at = lines.indexOf(line);
    const level = Number(line.getAttribute('aria-level'));
    const expanded = line.getAttribute('aria-expanded');
    /** @type {Record<string, () => HTMLElement|undefined|void>} */
    const moves = {
      ArrowDown: () => lines[at + 1],
      ArrowUp: () => lines[at - 1],
      ArrowRight: () => { if (expanded !== 'false') return expanded === 'true' ? lines[at + 1] : undefined; this.#toggle(line); write(); },
      ArrowLeft: () => { if (expanded !== 'true') return lines.slice(0, at).reverse().find((other) => Number(other.getAttribute('aria-level')) < level); this.#toggle(line); write(); },
      Home: () => lines[0],
      End: () => lines[lines.length - 1],
      Enter: () => {
        if (line.dataset.nodeId) app.run('focus-claim', line.dataset.nodeId);
        else if (line.dataset.segment) app.run('open-place', line.dataset.segment);
        else return;
        app.run('close-whole');
      },
    };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    const next = moves[event.key]();
    if (!next) return;
    for (const old of this.querySelectorAll('[role=treeitem][tabindex="0"]')) old.setAttribute('tabindex', '-1');
    next.tabIndex = 0;
    next.focus();
  }
}

/** A chapter with the claims that begin in it. @param {string} title @param {{key: string, segment: string, at: number, of: number, open: boolean, under: number}} place */
function chapterMarkup(title, { key, segment, at, of, open, under }) {
  return html`<li role="treeitem" class="outline-line chapter-line" aria-level="1" aria-posinset="${at}" aria-setsize="${of}" aria-expanded="${String(open)}" tabindex="-1" data-key="${key}" data-segment="${segment}"><span class="twist" aria-hidden="true">${open ? '▾' : '▸'}</span>
    <span class="text">${title}</span> <span class="faint">${under}</span></li>`;
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../view/whole/outline.js').Line} line
 * @param {{key: string, level: number, at: number, of: number, open: boolean|undefined, under: number, dim: boolean}} place @param {Record<string, string>|undefined} standing */
function lineMarkup(map, { claim, kind }, { key, level, at, of, open, under, dim }, standing) {
  return html`<li role="treeitem" class="outline-line level-${Math.min(level, 9)} ${dim && 'dimmed'}" aria-level="${level}" aria-posinset="${at}" aria-setsize="${of}" ${open !== undefined && html`aria-expanded="${String(open)}"`}
    tabindex="-1" data-key="${key}" data-node-id="${claim}"><span class="twist" aria-hidden="true">${open === undefined ? '·' : open ? '▾' : '▸'}</span>
    ${kind && html`<span class="bearing ${kind}"><span class="sign" aria-hidden="true">${SIGNS[kind].sign}</span> ${SIGNS[kind].word}</span>`}
    ${claimLink(map, claim, map.claim(claim)?.text ?? '', { className: 'text', tab: false })}
    <span class="faint">${names(map, map.said.voices(claim))}${under > 0 && open === false && html` <span class="badge">${under}</span>`}</span> ${tags(map, [claim], standing)}</li>`;
}
