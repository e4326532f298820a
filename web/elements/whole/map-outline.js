// @ts-check
import { html, show, template } from '../../lib/html.js';
import { below } from '../../view/bears.js';
import { inChapters, rootsOf } from '../../view/whole/outline.js';
import { LiveElement, hitBy } from '../live-element.js';
import { bearing, claimLink, names, tags } from '../parts.js';
import { followTree } from '../tree.js';

/** Lines written at once; the rest is asked for. */
const LINES = 120;

/** The whole map as an indented list, opened line by line: for the keyboard, for the screen reader, and for reading. */
export class MapOutline extends LiveElement {
  /** @type {Set<string>} */ #open = new Set();
  #most = LINES;

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, run } = app;
    show(this, template('outline'));
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
    const turn = (/** @type {HTMLElement} */ line) => {
      const key = line.dataset.key ?? '';
      if (line.ariaExpanded && !this.#open.delete(key)) this.#open.add(key);
      line.focus();
      write();
    };
    followTree(tree, {
      folds: true, fold: turn,
      open({ dataset }) {
        if (dataset.nodeId) run('focus-claim', dataset.nodeId);
        else if (dataset.segment) run('open-place', dataset.segment);
        else return;
        run('close-whole');
      },
    });
    this.clicked({
      '.open-level': () => { for (const shut of this.pieces('[aria-expanded=false]:not(.chapter-line)')) this.#open.add(shut.dataset.key ?? ''); write(); },
      '.close-all': () => { this.#open.clear(); write(); },
      '.more': () => { this.#most += LINES; write(); },
      '[role=treeitem]': (line, event) => { if (!hitBy(event, 'a')) turn(line); },
    });
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
    ${kind && bearing(kind)}
    ${claimLink(map, claim, map.textOf(claim), { className: 'text', tab: false })}
    <span class="faint">${names(map, map.said.voices(claim))}${under > 0 && open === false && html` <span class="badge">${under}</span>`}</span> ${tags(map, [claim], standing)}</li>`;
}
