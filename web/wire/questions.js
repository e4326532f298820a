// @ts-check
import { openingPath } from '../client/client.js';
import { foundOf } from '../model/search.js';
import { readPicture } from '../view/whole/picture.js';

/** @typedef {import('../commands/command.js').State} State */

/** How long a typed search rests before it is asked for, in milliseconds. */
const TYPED = 120;
/** Hits asked for. */
const HITS = 50;

/** A list in an address, each value encoded by itself. @param {readonly string[]} values */
const listed = (values) => values.map(encodeURIComponent).join(',');

/** What the server is asked while it is looked at: how the map stands and why, what was changed, where all is drawn.
 * @param {State} state @param {import('./ask.js').Ask} ask */
export function askAround({ doc, session }, ask) {
  const isNow = () => session.at.value === '';
  const looksAt = (/** @type {string} */ side) => isNow() && session.side.value === side;
  const about = (/** @type {string} */ path) => (looksAt('standing') && session.focus.value ? `${path}/${encodeURIComponent(session.focus.value)}` : undefined);
  /** @param {string} asked @param {import('../model/types.js').Judgement} more */
  const judged = (asked, more) => {
    const node = decodeURIComponent(asked.replace(/^\w+\//, ''));
    const known = doc.judgement.peek();
    if (asked) doc.judgement.value = { ...(known?.node === node ? known : {}), node, ...more };
  };
  ask(() => about('why'), (answer, asked) => judged(asked, { sentences: answer?.sentences, problem: undefined }), { failed: ({ detail }, asked) => judged(asked, { problem: detail }) });
  ask(() => about('cruxes'), (answer, asked) => judged(asked, { cruxes: answer?.cruxes }), { failed: () => {} });
  ask(() => (looksAt('standing') && !doc.facts.value ? 'strengths' : undefined), (answer) => { doc.strengths.value = answer?.strength; });
  ask(() => {
    const [off, weights] = [session.off.value, session.weights.value];
    return isNow() && off.length + weights.length ? `whatif?off=${listed(off)}${weights.length ? `&weight=${listed(weights)}` : ''}` : '';
  }, (answer) => { doc.whatIf.value = answer; }, { failed: ({ detail }) => { doc.whatIf.value = { changed: [], problem: detail }; } });
  ask(() => (looksAt('history') ? 'history?limit=60' : undefined), (answer) => { doc.operations.value = answer?.operations; });
  ask(() => (session.cuts.value ? 'boundaries' : undefined), (cuts) => { doc.cuts.value = cuts; }, { failed: ({ detail }) => session.change({ cuts: false, notice: detail }) });
  ask(() => (session.whole.value === 'picture' && isNow() ? 'layout' : undefined), (answer) => { doc.picture.value = answer && readPicture(answer); });

  // The standing comes with a map, and is asked for again when it has settled at a new revision.
  let opened = doc.transcript.peek();
  ask(() => (isNow() && !doc.facts.value ? 'standing' : undefined), (answer) => { if (answer) doc.standing.value = answer.standing; },
    { isHere: () => opened !== (opened = doc.transcript.value), failed: () => {} });
}

/**
 * Of a large map only what is near is here. What is near another claim or place, the figures of the whole and what is
 * searched for are asked for as the reader goes on.
 * @param {State} state @param {import('./ask.js').Ask} ask
 */
export function askNear({ doc, session }, ask) {
  /** @param {() => string} path */
  const ofLarge = (path) => () => (doc.facts.value ? path() : '');
  let known = doc.facts.peek();
  ask(ofLarge(() => openingPath(session.focus.value, session.reading.value || session.place.value)), (opening) => { if (opening) doc.opened(opening); },
    { isHere: () => known !== (known = doc.facts.value) });
  ask(ofLarge(() => `counts?facets=${encodeURIComponent(listed(session.facets.value))}&people=${encodeURIComponent(listed(session.people.value))}`), (counts) => { doc.counts.value = counts; });
  ask(ofLarge(() => (session.query.value.trim() ? `search?limit=${HITS}&q=${encodeURIComponent(session.query.value)}` : '')), (answer) => {
    const query = answer ? session.query.peek() : '';
    doc.found.value = { query, groups: foundOf(query, answer?.hits ?? [], answer?.hits.length === HITS, doc.counts.peek()?.people ?? []) };
  }, { rest: TYPED });
}
