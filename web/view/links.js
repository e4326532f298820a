// @ts-check
import { START, writeAddress } from '../state/address.js';

/** Real addresses for every link, so that it can be opened in a new tab or copied.
 * @param {string} map @param {string} id */
export function claimAddress(map, id) {
  return writeAddress({ ...START, map, focus: id });
}

/** @param {string} map @param {import('../model/types.js').Segment|undefined} segment @param {string} [words] a locution */
export function placeAddress(map, segment, words = '') {
  return writeAddress({ ...START, map, place: segment?.id ?? '', words }, segment?.kind === 'comment');
}
