// @ts-check
/** Words of a text with whole words around them from the same turn or comment; where more stands there, dots.
 * @param {{slice: (start: number, end: number) => string}} text @param {number} start @param {number} end @param {number} room characters on either side @param {{start: number, end: number}} within */
export function excerpt(text, start, end, room, within) {
  const from = Math.max(within.start, start - room);
  const to = Math.min(within.end, end + room);
  return {
    before: (from > within.start ? '… ' : '') + text.slice(from, start).replace(from > within.start ? /^\S*\s/ : /^\s+/, ''),
    words: text.slice(start, end),
    after: text.slice(end, to).replace(to < within.end ? /\s\S*$/ : /\s+$/, '') + (to < within.end ? ' …' : ''),
  };
}
