// @ts-check
import { html, show } from '../../lib/html.js';
import { minimapOf } from '../../view/minimap.js';
import { SIGNS } from '../../view/signs.js';
import { LiveElement } from '../live-element.js';

/** Between two columns, and between two dots of one. */
const [STEP, GAP, MIDDLE] = [26, 7, 18];

/** Where the focus stands: the path from the thesis, and what stands beside it. The tree says the same, so it is decoration to a screen reader. */
export class MiniMap extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    this.follow(() => {
      const map = doc.argument.value;
      const focus = session.focus.value;
      show(this, map?.claim(focus) ? drawn(map, minimapOf(map, focus), focus) : html``);
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../view/minimap.js').Dot[][]} columns @param {string} focus */
function drawn(map, columns, focus) {
  const placed = columns.map((column, step) => column.map((dot, row) => ({
    ...dot, x: 6 + step * STEP, y: MIDDLE + (row - (column.length - 1) / 2) * Math.min(GAP, 31 / column.length),
  })));
  const stops = placed.map((column) => column.find(({ isOnPath }) => isOnPath));
  return html`<svg aria-hidden="true" width="${12 + (columns.length - 1) * STEP}" height="${2 * MIDDLE}">${placed.slice(1).map((column, step) => {
    const from = stops[step];
    return column.map((dot) => from && html`<path class="${dot.kind} ${dot.isOnPath && 'path'}" d="M${from.x} ${from.y}L${dot.x} ${dot.y}"></path>`);
  })}${placed.flat().map((dot) => html`<g class="${dot.kind} ${dot.isOnPath && 'path'} ${dot.claim === focus && 'here'}" data-command="focus-claim" data-about="${dot.claim}">
    <title>${dot.kind && `${SIGNS[dot.kind].sign} ${SIGNS[dot.kind].word}: `}${map.claim(dot.claim)?.text}</title>${dot.kind === 'rebuts' || dot.kind === 'undercuts'
    ? html`<rect x="${dot.x - 2}" y="${dot.y - 2}" width="4" height="4"></rect>` : html`<circle cx="${dot.x}" cy="${dot.y}" r="2.2"></circle>`}</g>`)}</svg>`;
}
