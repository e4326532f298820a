// @ts-check
import { offsetAt } from './text-range.js';

/**
 * The words selected in the transcript as the start of a form; nothing when the selection is elsewhere, empty, or runs
 * over more than one turn or comment.
 * @param {import('../../model/argument-map.js').ArgumentMap} map @param {Selection} selection @param {string} focus the claim the words may bear on
 * @returns {import('../../state/session.js').Form|undefined}
 */
export function selectedForm(map, selection, focus) {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const block = /** @type {HTMLElement|null} */ ((range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement)?.closest('transcript-pane .block') ?? null);
  const segment = map.page.segment(block?.dataset.segmentId ?? '');
  const start = offsetAt(range.startContainer, range.startOffset);
  const inside = block?.contains(range.endContainer) ? offsetAt(range.endContainer, range.endOffset) : undefined;
  const end = inside ?? segment?.span.end;
  const text = segment && map.page.source(segment.span.source)?.text;
  if (!segment?.speaker || text === undefined || start === undefined || end === undefined || end <= start) return undefined;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const trimmed = words.trim();
  if (!trimmed) return undefined;
  return {
    kind: 'claim', about: focus, speaker: segment.speaker, segment: segment.id, text: trimmed.replace(/\s+/g, ' '),
    spans: [{ source: segment.span.source, start: from, end: from + trimmed.length }],
  };
}

/** The turn or comment being read, for choosing a sentence of it without a mouse.
 * @param {import('../../model/argument-map.js').ArgumentMap} map @param {string} place @param {string} focus @returns {import('../../state/session.js').Form|undefined} */
export function readForm(map, place, focus) {
  const segment = map.page.segment(place) ?? map.said.places(focus)[0]?.segment;
  if (!segment?.speaker || !map.page.hasText) return undefined;
  return { kind: 'claim', about: focus, speaker: segment.speaker, segment: segment.id };
}
