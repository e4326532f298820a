// @ts-check
import { html } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { blocksOf } from '../../view/transcript.js';
import { LiveElement } from '../live-element.js';
import { LongPage } from './long-page.js';
import { countIn } from './tallies.js';
import { absentMarkup, blockMarkup } from './transcript-markup.js';
import { settleInView } from '../scrolling.js';
import { mark, rangeIn, rangeOf } from './text-range.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */

/** The page, its words untouched, with what is claimed in it underlined and counted in the margin. */
export class TranscriptPane extends LiveElement {
  /** @type {ArgumentMap|undefined} */ #map;
  /** @type {readonly string[]} */ #people = [];
  /** @type {import('../../model/types.js').Cuts|undefined} */ #cuts;
  /** @type {import('../../state/session.js').Jump|undefined} the jump made last */ #jumped;
  /** @type {readonly import('../../model/types.js').Span[]} the words a proposal rests on */ #lit = [];
  /** What is being read. */ #place = { focus: '', place: '', words: '' };
  /** @type {LongPage} */ #page = /** @type {any} */ (undefined);

  /** @param {import('../live-element.js').App} app */
  start({ doc, session, run }) {
    this.#page = new LongPage(this, (part) => {
      if (this.#map) countIn(part, this.#map, this.#people);
      if (part !== this) return;
      this.#markCurrent();
      this.#light();
    }, (side) => this.#readOn(side, run));
    /** A jump is made as soon as its end is written. */
    const go = () => {
      const jump = session.jump.peek();
      if (doc.page.peek() && jump !== this.#jumped && this.#jump(jump)) this.#jumped = jump;
    };
    this.follow(() => {
      this.#cuts = session.cuts.value ? doc.cuts.value : undefined;
      this.#write(doc.argument.value);
      go();
    });
    this.follow(() => {
      this.#people = session.people.value;
      if (doc.argument.value) countIn(this, doc.argument.value, this.#people);
    });
    this.follow(() => {
      void doc.argument.value;
      this.#place = { focus: session.focus.value, place: session.place.value, words: session.words.value };
      this.#markCurrent();
    });
    this.follow(() => {
      void [session.jump.value, doc.page.value];
      go();
    });
    this.follow(() => {
      const id = session.deciding.value;
      const proposal = doc.draft.value?.pending.find((one) => one.id === id);
      this.#lit = proposal?.evidence ?? [];
      this.#page.reveal(this.#lit[0] ? this.#map?.page.segmentAt(this.#lit[0])?.id ?? '' : '');
      const place = this.#light()[0]?.startContainer.parentElement;
      if (place) settleInView(place);
      session.lit.value = proposal ? id : '';
    });
  }

  /** The end of what is here of the page: more of it is at the server. @param {1|-1} side @param {(command: string, about?: unknown) => void} run */
  #readOn(side, run) {
    const source = this.#map?.page.sources.find(({ before, after }) => (side < 0 ? before : after) > 0);
    if (source) run('read-on', source.segments[side < 0 ? 0 : source.segments.length - 1]?.id);
  }

  /** Lights both ends of a proposal, where they are written. */
  #light() {
    const ranges = this.#lit.map((span) => {
      const block = this.#page.block(this.#map?.page.segmentAt(span)?.id ?? '');
      return block && rangeOf(block, span.start, span.end - span.start);
    });
    mark('lit-one', ranges.slice(0, 1).flatMap((range) => range ?? []));
    mark('lit-other', ranges.slice(1).flatMap((range) => range ?? []));
    return ranges;
  }

  /** @param {ArgumentMap|undefined} map */
  #write(map) {
    const before = this.#map;
    this.#map = map;
    if (map?.facts) Object.assign(this.#page, { room: 550, chunk: 16 });
    if (!map) this.replaceChildren();
    else if (before && map.page === before.page) this.#page.rewrite(itemsOf(map, this.#cuts));
    else this.#page.replace(itemsOf(map, this.#cuts), before?.id === map.id);
  }

  /** Writes what is still missing, for paper. */
  finish() {
    this.#page.openAll();
  }

  shrink() {
    this.#page.shrink();
  }

  /** @param {readonly string[]} locutions */
  #stretches(locutions) {
    return locutions.flatMap((id) => /** @type {HTMLElement[]} */ ([...this.querySelectorAll(`[data-locutions~="${CSS.escape(id)}"]`)]));
  }

  #markCurrent() {
    const { focus, place, words } = this.#place;
    for (const old of this.querySelectorAll('.current')) old.classList.remove('current');
    const places = this.#map?.said.places(focus) ?? [];
    for (const stretch of this.#stretches([...places.map(({ locution }) => locution.id), ...(words ? [words] : [])])) stretch.classList.add('current');
    this.#page.block(place)?.classList.add('current');
  }

  /** @param {import('../../state/session.js').Jump} jump @returns {boolean} whether its end is here */
  #jump(jump) {
    const map = this.#map;
    if (!map || Object.keys(jump).length === 0) return false;
    const locutions = jump.words ? [jump.words] : map.said.places(jump.node ?? '').map(({ locution }) => locution.id).slice(0, 1);
    const span = map.said.locution(locutions[0] ?? '')?.spans[0];
    this.#page.reveal((span && map.page.segmentAt(span)?.id) ?? jump.segment ?? '');
    const stretches = this.#stretches(locutions);
    const target = stretches[0] ?? this.#page.block(jump.segment ?? '');
    if (!target) return false;
    for (const stretch of stretches) stretch.classList.add('current');
    if (jump.segment && !jump.node) this.#page.block(jump.segment)?.classList.add('current');
    const found = jump.at === undefined ? undefined : rangeIn(target, jump.at, jump.length ?? 1);
    const place = found?.startContainer.parentElement ?? target;
    const details = place.closest('details');
    if (details) details.open = true;
    settleInView(place);
    flash(stretches.length ? stretches : found ? [] : [target]);
    return true;
  }
}

/** @param {ArgumentMap} map @param {import('../../model/types.js').Cuts} [cuts] @returns {import('./long-page.js').Item[]} */
function itemsOf(map, cuts) {
  return map.page.sources.flatMap((source) => {
    const blocks = blocksOf(map, source.id);
    const comments = blocks.filter(({ segment }) => segment.kind === 'comment').length;
    const first = source.before ? -1 : blocks.findIndex(({ segment }) => segment.kind === 'comment');
    const items = blocks.map((block) => ({ id: block.segment.id, markup: () => blockMarkup(map, block, cuts) }));
    if (first >= 0) items.splice(first, 0, { id: `${source.id}/comments`, markup: () => html`<div class="comments-heading" data-aside><h3>${source.after ? 'Comments' : count(comments, 'comment')}</h3><button type="button" class="action" data-command="cuts">Where each begins</button></div>` });
    return source.text === undefined && (blocks.length || !source.patches) ? [{ id: source.id, markup: () => absentMarkup(source) }, ...items] : items;
  });
}

/** @param {HTMLElement[]} stretches */
function flash(stretches) {
  if (stretches.some(({ classList }) => classList.contains('flash'))) {
    for (const { classList } of stretches) classList.remove('flash');
    void stretches[0].offsetWidth;
  }
  for (const stretch of stretches) {
    stretch.classList.add('flash');
    setTimeout(() => stretch.classList.remove('flash'), 1000);
  }
}
