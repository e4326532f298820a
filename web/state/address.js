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

/** The letters of lists and of plain words, in the order they are written. */
const LISTS = Object.freeze({ people: 'who', facets: 'f', off: 'off', weights: 'wt' });
const WORDS = Object.freeze({ deciding: 'd', side: 's', whole: 'v', walk: 'p', at: 'at' });

/** @param {{search: string, hash: string}} location @returns {Address} */
export function readAddress({ search, hash }) {
  const view = new URLSearchParams(hash.replace(/^#/, ''));
  const level = Number(view.get('z'));
  const word = (/** @type {string} */ key, /** @type {readonly string[]} */ known) => (known.includes(view.get(key) ?? '') ? view.get(key) : '');
  return {
    map: new URLSearchParams(search).get('map') ?? '',
    focus: view.get('n') ?? '',
    place: view.get('c') ?? view.get('t') ?? '',
    words: view.get('w') ?? '',
    people: listed(view.get('who')),
    facets: listed(view.get('f')),
    query: view.get('q') ?? '',
    level: level === 1 || level === 3 ? level : 2,
    drawer: view.get('u') === '1',
    deciding: view.get('d') ?? '',
    side: /** @type {any} */ (word('s', ['standing', 'history'])),
    off: listed(view.get('off')),
    weights: listed(view.get('wt')).filter((weight) => /^.+:[01](\.\d+)?$/.test(weight)),
    whole: /** @type {any} */ (word('v', ['picture', 'outline', 'matrix'])),
    walk: view.get('p') ?? '',
    at: /^\d+$/.test(view.get('at') ?? '') ? view.get('at') ?? '' : '',
  };
}

/** @param {Address} address @param {boolean} [isComment] whether the place is a comment @returns {string} */
export function writeAddress(address, isComment) {
  if (!address.map) return '?';
  const view = new URLSearchParams();
  if (address.focus) view.set('n', address.focus);
  if (address.place) view.set(isComment ? 'c' : 't', address.place);
  if (address.words) view.set('w', address.words);
  for (const [name, key] of Object.entries(LISTS)) {
    const list = /** @type {any} */ (address)[name];
    if (list.length) view.set(key, list.map(encodeURIComponent).join(','));
  }
  if (address.query) view.set('q', address.query);
  if (address.level !== 2) view.set('z', String(address.level));
  if (address.drawer) view.set('u', '1');
  for (const [name, key] of Object.entries(WORDS)) {
    const value = /** @type {any} */ (address)[name];
    if (value) view.set(key, value);
  }
  const hash = view.toString();
  return `?map=${encodeURIComponent(address.map)}${hash ? `#${hash}` : ''}`;
}

/** @param {string|null} list */
function listed(list) {
  return (list ?? '').split(',').filter(Boolean).map(decoded);
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
