// @ts-check
import { Listing } from './listing.js';

/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Locution} Locution */
/** @typedef {import('./types.js').Transition} Transition */
/** @typedef {{locution: Locution, speaker: string, force: string, segment: import('./types.js').Segment|undefined}} Place */

/** Who said what, where, in reply to what: the locutions and their illocutions, indexed once.
 * @typedef {ReturnType<typeof readSaid>} Said */

/** @param {Map<string, Entry>} entries @param {import('./page.js').Page} page */
export function readSaid(entries, page) {
  /** @type {Listing<Place>} */ const places = new Listing();
  /** @type {Listing<string>} */ const contents = new Listing();
  /** @type {Listing<Transition>} */ const repliesTo = new Listing();
  /** @type {{quotation: Locution, quoted: Locution}[]} */ const quotes = [];
  /** Transitions on which a relation is anchored: replies that take a side. @type {Set<string>} */
  const sided = new Set();

  for (const entry of entries.values()) {
    if (entry.type === 'transition') repliesTo.add(entry.from, entry);
    if (entry.type !== 'illocution') continue;
    const anchor = entries.get(entry.anchor);
    const content = entries.get(entry.content);
    if (anchor?.type === 'transition') sided.add(anchor.id);
    if (anchor?.type !== 'locution' || !content) continue;
    if (content.type === 'locution') {
      if (entry.force === 'Quoting') quotes.push({ quotation: anchor, quoted: content });
      continue;
    }
    places.add(content.id, {
      locution: anchor,
      speaker: anchor.speaker,
      force: entry.force,
      segment: anchor.spans.length ? page.segmentAt(anchor.spans[0]) : undefined,
    });
    contents.add(anchor.id, content.id);
  }

  return {
    quotes,
    /** Where a claim or relation was said. @param {string} id */
    places: (id) => places.of(id),
    /** The claims a locution puts forward. @param {string} locution */
    contents: (locution) => contents.of(locution),
    /** The distinct speakers who assert a claim or put a question; for a claim nobody asserts, those who report it. @param {string} id @returns {string[]} */
    voices(id) {
      const asked = entries.get(id)?.type === 'question';
      const asserting = places.of(id).filter(({ force }) => asked || /assert/i.test(force));
      return [...new Set((asserting.length ? asserting : places.of(id)).map(({ speaker }) => speaker))];
    },
    /** Later locutions by other people that respond to this one. @param {string} locution */
    repliesTo: (locution) => repliesTo.of(locution).filter((reply) => speakerOf(reply.to) !== speakerOf(locution)),
    /** @param {Transition} transition */
    takesSide: (transition) => sided.has(transition.id),
    /** @param {string} locution @returns {Locution|undefined} */
    locution(locution) {
      const entry = entries.get(locution);
      return entry?.type === 'locution' ? entry : undefined;
    },
  };

  /** @param {string} id */
  function speakerOf(id) {
    const entry = entries.get(id);
    return entry?.type === 'locution' ? entry.speaker : undefined;
  }
}
