// @ts-check
/**
 * The address of what is on screen. `?map=ID` names the map; the hash names the view, and what is as at the start is left
 * out: `n` focus node, `c` comment or `t` turn being read, `w` exact words (a locution), `who` people picked out, `f`
 * facets picked out (such as `status:proposed`), `q` search text, `z` zoom level, `u=1` unanswered list open, `d` proposal
 * being decided, `s` what the right pane shows, `off` claims left out for a what-if, `wt` what claims
 * weigh to begin with in a what-if (such as `p3:0.8`), `v` view of the whole map, `p` path
 * and place of a presentation, `at` the revision at which an older map is read.
 * @typedef {{map: string, focus: string, place: string, words: string, people: string[], facets: string[], query: string, level: 1|2|3,
 *            drawer: boolean, deciding: string, side: ''|'standing'|'history', off: string[], weights: string[], whole: ''|'picture'|'outline'|'matrix', walk: string, at: string}} Address
 */

/** @type {Readonly<Address>} */
export const START = Object.freeze({
  map: '', focus: '', place: '', words: '', people: [], facets: [], query: '', level: 2, drawer: false, deciding: '', side: '', off: [], weights: [], whole: '', walk: '', at: '',
});

/** The letters of what is plain words or a list of them, in the order they are written. */
const LETTERS = { focus: 'n', place: 't', words: 'w', people: 'who', facets: 'f', off: 'off', weights: 'wt', query: 'q', level: 'z', drawer: 'u', deciding: 'd', side: 's', whole: 'v', walk: 'p', at: 'at' };

/** What some of them may be. @type {Readonly<Record<string, RegExp>>} */
const KNOWN = { weights: /^.+:[01](\.\d+)?$/, level: /^[13]$/, drawer: /^1$/, side: /^(standing|history)$/, whole: /^(picture|outline|matrix)$/, at: /^\d+$/ };

/** @param {{search: string, hash: string}} location @returns {Address} */
export function readAddress({ search, hash }) {
  const view = new URLSearchParams(hash.replace(/^#/, ''));
  const address = /** @type {any} */ ({ ...START, map: new URLSearchParams(search).get('map') ?? '' });
  for (const [name, letter] of Object.entries(LETTERS)) {
    const given = view.get(letter) ?? (name === 'place' && view.get('c') || '');
    const start = address[name];
    const fits = (/** @type {string} */ one) => (KNOWN[name] ?? /./).test(one);
    if (Array.isArray(start)) address[name] = given.split(',').filter(Boolean).map(decoded).filter(fits);
    else if (fits(given)) address[name] = typeof start === 'string' ? given : JSON.parse(given);
  }
  address.drawer = Boolean(address.drawer);
  return address;
}

/** @param {Address} address @param {boolean} [isComment] whether the place is a comment @returns {string} */
export function writeAddress(address, isComment) {
  if (!address.map) return '?';
  const view = new URLSearchParams();
  for (const [name, letter] of Object.entries(LETTERS)) {
    const value = /** @type {any} */ (address)[name];
    const written = Array.isArray(value) ? value.map(encodeURIComponent).join(',') : typeof value === 'string' ? value : String(Number(value));
    if (written && value !== START[/** @type {keyof Address} */ (name)]) view.set(name === 'place' && isComment ? 'c' : letter, written);
  }
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
