// @ts-check
import { pickedBy } from '../model/facets.js';
import { computed } from './signal.js';

/** The claims the chosen facets pick out; nothing when none are chosen. @typedef {ReturnType<typeof createPicked>} Picked */

/** @param {import('./document.js').DocumentState} doc @param {import('./session.js').Session} session */
export function createPicked(doc, session) {
  return computed(() => (doc.argument.value && session.facets.value.length ? pickedBy(doc.argument.value, session.facets.value, doc.shownStanding) : undefined));
}
