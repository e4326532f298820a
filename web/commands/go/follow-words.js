// @ts-check
import { hasMap } from '../command.js';

/** Follows a link to exact words: a rebuttal to its comment in full, a quotation to what it quotes. @type {import('../command.js').Command} */
export const followWords = {
  id: 'follow-words',
  title: 'Go to the exact words',
  keys: [], listed: false,
  when: hasMap,
  run({ doc }, /** @type {string} */ locution) {
    const map = doc.argument.peek();
    const first = map?.said.locution(locution)?.spans[0];
    if (!map || !first) return { notice: 'Those words are not in this map.' };
    const segment = map.page.segmentAt(first)?.id ?? '';
    return { place: segment, words: locution, pane: 'transcript', jump: { words: locution, segment } };
  },
};

/** Reads on where the part of a long page that is here ends. @type {import('../command.js').Command} */
export const readOn = {
  id: 'read-on', title: 'Read on', keys: [], listed: false, when: hasMap, run: (_state, /** @type {string} */ segment) => ({ reading: segment }),
};

/** Opens a turn or comment in full. @type {import('../command.js').Command} */
export const openPlace = {
  id: 'open-place',
  title: 'Go to a turn or comment',
  keys: [], listed: false,
  when: hasMap,
  run: (_state, /** @type {string} */ segment) => ({ place: segment, words: '', pane: 'transcript', jump: { segment } }),
};
