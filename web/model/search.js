// @ts-check
import { excerpt } from './excerpt.js';

/** @typedef {{kind: 'claim'|'words'|'person', id: string, label: string, detail: string, at?: number,
 *            match?: {start: number, length: number}}} Hit `match` is what was searched for, in the label */
/** @typedef {{kind: 'claim'|'words'|'person', title: string, hits: Hit[], total: number, more?: boolean}} HitGroup `more` says that there may be more than `total` */

/** How many hits of a group are listed; the rest are counted. */
const LISTED = 8;
/** Characters of context on either side of words found in the page. */
const CONTEXT = 42;

/** Case and accents folded, curly quotes straightened, same length as the text so that offsets hold.
 * @param {string} text */
export function fold(text) {
  return text.replace(/[^\x00-\x7f]/g, (c) => {
    if (c === '\u2019' || c === '\u2018') return "'";
    if (c === '\u201c' || c === '\u201d') return '"';
    const base = c.normalize('NFD')[0];
    return base.toLowerCase().length === c.length ? base.toLowerCase() : c;
  }).toLowerCase();
}

/** A search over claims and what they are tagged with, the words of the page, and people, with everything folded beforehand.
 * @param {import('./argument-map.js').ArgumentMap} map */
export function searchIndex(map) {
  /** @type {Map<string, string>} */
  const tags = new Map();
  for (const { about, value } of map.tags) tags.set(about, `${tags.get(about) ?? ''} ${fold(value)}`);
  const claims = map.claims.map((claim) => ({ claim, text: fold(claim.text), tags: tags.get(claim.id) ?? '' }));
  const people = [...map.speakers.values()].map((speaker) => ({ speaker, text: fold(speaker.name) }));
  const sources = map.page.sources.map((source) => ({ source, text: sameLength(source.text ?? '') }));

  /** @param {string} query @returns {HitGroup[]} groups with at least one hit */
  return (query) => {
    const wanted = fold(query.trim());
    if (!wanted) return [];
    const words = wanted.split(/\s+/);
    const every = (/** @type {string} */ text) => words.every((word) => text.includes(word));
    return [
      group('claim', 'Claims', [...claims.filter(({ text }) => every(text)), ...claims.filter(({ text, tags }) => every(tags) && !every(text))].map(({ claim, text }) => ({
        id: claim.id, label: claim.text, detail: map.said.voices(claim.id).map(map.nameOf).join(', '), match: matchIn(text, wanted, claim.text),
      }))),
      group('words', 'Words of the page', sources.flatMap(({ source, text }) => found(text, wanted).map((at) => {
        const segment = map.page.segmentAt({ source: source.id, start: at, end: at + wanted.length });
        const who = map.speakers.get(segment?.speaker ?? '')?.name;
        return {
          id: segment?.id ?? '', at, ...around(source.text ?? '', at, wanted.length, segment?.span),
          detail: [map.page.nameOf(segment), who].filter(Boolean).join(', '),
        };
      }))),
      group('person', 'People', people.filter(({ text }) => every(text)).map(({ speaker }) => ({
        id: speaker.id, label: speaker.name, detail: speaker.role,
      }))),
    ].filter(({ total }) => total > 0);
  };
}

/** What the server found in a large map, and whom of those it named. @param {string} query @param {{node?: string, segment?: string, text: string, ranges: [number, number][]}[]} hits
 * @param {boolean} more whether there may be more @param {readonly import('./types.js').Speaker[]} speakers @returns {HitGroup[]} */
export function foundOf(query, hits, more, speakers) {
  const words = fold(query.trim()).split(/\s+/);
  const claims = hits.filter(({ node }) => node).map(({ node = '', text, ranges: [[start, end]] }) => ({ id: node, label: text, detail: '', match: { start, length: end - start } }));
  const places = hits.filter(({ segment }) => segment).map(({ segment = '', text, ranges: [[start, end]] }) => ({ id: segment, detail: '', ...around(text, start, end - start) }));
  const people = speakers.filter(({ name }) => words[0] && words.every((word) => fold(name).includes(word))).map(({ id, name, role }) => ({ id, label: name, detail: role }));
  return [{ ...group('claim', 'Claims', claims), more }, { ...group('words', 'Words of the page', places), more }, group('person', 'People', people)].filter(({ total }) => total > 0);
}

/** @param {'claim'|'words'|'person'} kind @param {string} title @param {Omit<Hit, 'kind'>[]} hits @returns {HitGroup} */
function group(kind, title, hits) {
  return { kind, title, total: hits.length, hits: hits.slice(0, LISTED).map((hit) => ({ kind, ...hit })) };
}

/** @param {string} text @param {string} wanted @returns {number[]} */
function found(text, wanted) {
  const places = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/** Words found, as the label of a hit. @param {string} text @param {number} at @param {number} length @param {{start: number, end: number}} [within] */
function around(text, at, length, within = { start: 0, end: text.length }) {
  const { before, words, after } = excerpt(text, at, at + length, CONTEXT, within);
  return { label: (before + words + after).replace(/\s/g, ' '), match: { start: before.length, length } };
}

/** @param {string} folded @param {string} wanted @param {string} text */
function matchIn(folded, wanted, text) {
  const start = folded.length === text.length ? folded.indexOf(wanted) : -1;
  return start < 0 ? undefined : { start, length: wanted.length };
}

/** Folding may change the length of rare letters; such a text is searched as it stands. @param {string} text */
function sameLength(text) {
  const folded = fold(text);
  return folded.length === text.length ? folded : text;
}
