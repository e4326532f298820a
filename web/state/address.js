// @ts-check
/**
 * The address of what is on screen. `?map=ID` names the map; the hash names the view:
 * `n` focus node, `c` comment or `t` turn being read, `w` exact words (a locution), `who` people picked out,
 * `q` search text, `z` zoom level (1 to 3, 2 is left out), `u=1` unanswered list open.
 * @typedef {{map: string, focus: string, place: string, words: string, people: string[], query: string, level: 1|2|3, drawer: boolean}} Address
 */

/** @type {Readonly<Address>} */
export const START = Object.freeze({ map: '', focus: '', place: '', words: '', people: [], query: '', level: 2, drawer: false });

/** @param {{search: string, hash: string}} location @returns {Address} */
export function readAddress({ search, hash }) {
  const view = new URLSearchParams(hash.replace(/^#/, ''));
  const level = Number(view.get('z'));
  return {
    map: new URLSearchParams(search).get('map') ?? '',
    focus: view.get('n') ?? '',
    place: view.get('c') ?? view.get('t') ?? '',
    words: view.get('w') ?? '',
    people: (view.get('who') ?? '').split(',').filter(Boolean).map(decoded),
    query: view.get('q') ?? '',
    level: level === 1 || level === 3 ? level : 2,
    drawer: view.get('u') === '1',
  };
}

/** @param {Address} address @param {boolean} [isComment] whether the place is a comment @returns {string} */
export function writeAddress(address, isComment) {
  if (!address.map) return '?';
  const view = new URLSearchParams();
  if (address.focus) view.set('n', address.focus);
  if (address.place) view.set(isComment ? 'c' : 't', address.place);
  if (address.words) view.set('w', address.words);
  if (address.people.length) view.set('who', address.people.map(encodeURIComponent).join(','));
  if (address.query) view.set('q', address.query);
  if (address.level !== 2) view.set('z', String(address.level));
  if (address.drawer) view.set('u', '1');
  const hash = view.toString();
  return `?map=${encodeURIComponent(address.map)}${hash ? `#${hash}` : ''}`;
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
