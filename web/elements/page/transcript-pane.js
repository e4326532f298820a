// @ts-check
import { fragment, html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { blocksOf } from '../../view/transcript.js';
import { LiveElement } from '../live-element.js';
import { countIn } from './tallies.js';
import { absentMarkup, blockMarkup } from './transcript-markup.js';
import { settleInView } from '../scrolling.js';
import { mark, rangeIn, rangeOf } from './text-range.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** Blocks written at once; the rest follow while the browser is idle, or at once when a jump needs them. */
const CHUNK = 60;

/** The whole page, its words untouched, with what is claimed in it underlined and counted in the margin. */
export class TranscriptPane extends LiveElement {
  /** @type {Map<string, HTMLElement[]>} the marked stretches of each locution */ #stretches = new Map();
  /** @type {Map<string, HTMLElement>} */ #blocks = new Map();
  /** @type {(() => void)[]} chunks still to be written */ #pending = [];
  /** @type {ArgumentMap|undefined} */ #map;
  /** @type {readonly string[]} */ #people = [];
  /** @type {import('../../model/types.js').Cuts|undefined} */ #cuts;

  /** @type {Map<string, string>} the markup of each block, so that an edit rewrites only what it changes */ #written = new Map();

  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    this.follow(() => {
      this.#cuts = session.cuts.value ? doc.cuts.value : undefined;
      this.#write(doc.argument.value);
    });
    this.follow(() => {
      this.#people = session.people.value;
      if (doc.argument.value) countIn(this, doc.argument.value, this.#people);
    });
    this.follow(() => {
      void doc.argument.value;
      this.#markCurrent(session.focus.value, session.place.value, session.words.value);
    });
    this.follow(() => {
      const jump = session.jump.value;
      if (doc.page.value) this.#jump(jump);
    });
    this.follow(() => {
      const id = session.deciding.value;
      const proposal = doc.draft.value?.pending.find((one) => one.id === id);
      this.#light(proposal?.evidence ?? []);
      session.lit.value = proposal ? id : '';
    });
  }

  /** Lights both ends of a proposal and brings the first into view. @param {readonly import('../../model/types.js').Span[]} spans */
  #light(spans) {
    const map = this.#map;
    if (spans.some((span) => !this.#blocks.has(map?.page.segmentAt(span)?.id ?? ''))) this.finish();
    const ranges = spans.map((span) => {
      const block = this.#blocks.get(map?.page.segmentAt(span)?.id ?? '');
      return block && rangeOf(block, span.start, span.end - span.start);
    });
    mark('lit-one', ranges.slice(0, 1).flatMap((range) => range ?? []));
    mark('lit-other', ranges.slice(1).flatMap((range) => range ?? []));
    const place = ranges[0]?.startContainer.parentElement;
    if (place) settleInView(place);
  }

  /** @param {ArgumentMap|undefined} map */
  #write(map) {
    const isSame = map !== undefined && map.page === this.#map?.page;
    this.#map = map;
    if (isSame) {
      this.#rewrite(map);
      return;
    }
    this.#stretches.clear();
    this.#blocks.clear();
    this.#written.clear();
    this.#pending = [];
    if (!map) {
      this.replaceChildren();
      return;
    }
    show(this, html`<div class="page-body"></div>`);
    const body = this.piece('.page-body');
    for (const source of map.page.sources) {
      if (source.text === undefined) body.append(fragment(absentMarkup(source)));
      const blocks = blocksOf(map, source.id);
      const firstComment = blocks.findIndex(({ segment }) => segment.kind === 'comment');
      const comments = blocks.filter(({ segment }) => segment.kind === 'comment').length;
      for (let at = 0; at < blocks.length; at += CHUNK) {
        this.#pending.push(() => {
          const chunk = fragment(html`${blocks.slice(at, at + CHUNK).map((block, index) => [
            at + index === firstComment && html`<div class="comments-heading" data-aside><h3>${count(comments, 'comment')}</h3><button type="button" class="action" data-command="cuts">Where each begins</button></div>`,
            this.#markup(this.#map ?? map, block),
          ])}`);
          this.#index(chunk);
          countIn(chunk, this.#map ?? map, this.#people);
          body.append(chunk);
        });
      }
    }
    this.#pending.shift()?.();
    this.#later();
  }

  /** @param {ArgumentMap} map @param {import('../../view/transcript.js').Block} block */
  #markup(map, block) {
    const markup = blockMarkup(map, block, this.#cuts);
    this.#written.set(block.segment.id, markup.text);
    return markup;
  }

  /** After an edit: only blocks that read differently now are written again, so that nothing moves. @param {ArgumentMap} map */
  #rewrite(map) {
    this.finish();
    for (const source of map.page.sources) {
      for (const block of blocksOf(map, source.id)) {
        const before = this.#written.get(block.segment.id);
        const old = this.#blocks.get(block.segment.id);
        const markup = this.#markup(map, block);
        if (old && markup.text !== before) old.replaceWith(fragment(markup));
      }
    }
    this.#stretches.clear();
    this.#blocks.clear();
    this.#index(this);
    countIn(this, map, this.#people);
  }

  #later() {
    const map = this.#map;
    setTimeout(() => {
      if (map !== this.#map) return;
      this.#pending.shift()?.();
      if (this.#pending.length) this.#later();
    }, 12);
  }

  /** Writes what is still missing, so that every place can be gone to. */
  finish() {
    for (const write of this.#pending.splice(0)) write();
  }

  /** @param {ParentNode} chunk */
  #index(chunk) {
    for (const block of /** @type {NodeListOf<HTMLElement>} */ (chunk.querySelectorAll('[data-segment-id].block'))) {
      this.#blocks.set(block.dataset.segmentId ?? '', block);
    }
    for (const stretch of /** @type {NodeListOf<HTMLElement>} */ (chunk.querySelectorAll('[data-locutions]'))) {
      for (const id of (stretch.dataset.locutions ?? '').split(' ')) {
        this.#stretches.set(id, [...(this.#stretches.get(id) ?? []), stretch]);
      }
    }
  }

  /** @param {string} focus @param {string} place @param {string} words */
  #markCurrent(focus, place, words) {
    for (const old of this.querySelectorAll('.current')) old.classList.remove('current');
    const map = this.#map;
    if (!map) return;
    const locutions = [...map.said.places(focus).map(({ locution }) => locution.id), words];
    for (const id of locutions) for (const stretch of this.#stretches.get(id) ?? []) stretch.classList.add('current');
    this.#blocks.get(place)?.classList.add('current');
  }

  /** @param {import('../../state/session.js').Jump} jump */
  #jump(jump) {
    const map = this.#map;
    if (!map || Object.keys(jump).length === 0) return;
    const locutions = jump.words ? [jump.words] : map.said.places(jump.node ?? '').map(({ locution }) => locution.id).slice(0, 1);
    if (!locutions.every((id) => this.#stretches.has(id)) || !this.#blocks.has(jump.segment ?? '')) this.finish();
    const stretches = locutions.flatMap((id) => this.#stretches.get(id) ?? []);
    const target = stretches[0] ?? this.#blocks.get(jump.segment ?? '');
    if (!target) return;
    for (const stretch of stretches) stretch.classList.add('current');
    if (jump.segment && !jump.node) this.#blocks.get(jump.segment)?.classList.add('current');
    const found = jump.at === undefined ? undefined : rangeIn(target, jump.at, jump.length ?? 1);
    const place = found?.startContainer.parentElement ?? target;
    const details = place.closest('details');
    if (details) details.open = true;
    settleInView(place);
    flash(stretches.length ? stretches : found ? [] : [target]);
  }
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
