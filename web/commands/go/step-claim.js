// @ts-check
import { hasMap } from '../command.js';

/** @param {import('../command.js').State} state @param {1|-1} by @returns {import('../command.js').Change} */
function step({ doc, session }, by) {
  const map = doc.argument.peek();
  // Of a large map also claims from elsewhere on the page are here.
  const claims = (map?.claims ?? []).filter(({ id }) => !map?.facts || map.page.isShown(map.said.places(id)[0]?.segment));
  const at = claims.findIndex(({ id }) => id === session.focus.peek());
  const next = claims[at + by];
  if (!next) return { notice: by > 0 ? 'This is the last claim of the page.' : 'This is the first claim of the page.' };
  return { focus: next.id, place: '', words: '', jump: { node: next.id } };
}

/** @type {import('../command.js').Command} */
export const nextClaim = {
  id: 'next-claim', title: 'Next claim on the page', keys: ['j'], when: hasMap, run: (state) => step(state, 1),
};

/** @type {import('../command.js').Command} */
export const previousClaim = {
  id: 'previous-claim', title: 'Previous claim on the page', keys: ['k'], when: hasMap, run: (state) => step(state, -1),
};
