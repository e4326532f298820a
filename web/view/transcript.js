// @ts-check
/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../model/types.js').Segment} Segment */
/** A stretch of one paragraph under the same marks. `begins` names the claims whose passage starts here, `ends` the
 * quotations that end here.
 * @typedef {{text: string, at: number, claim: string, locutions: string[], quoted: boolean, begins: string[], ends: string[]}} Run */
/** `before` is where the last paragraph of the comment before begins, when it has several.
 * @typedef {{segment: Segment, chapter: string, heading: string, name: string, role: string, paragraphs: Run[][], before: number}} Block */
/** @typedef {{locution: string, start: number, end: number, first: boolean, last: boolean}} Mark */

/**
 * The page as blocks in page order. A label right before a turn or comment (a name line, a time stamp) becomes its
 * heading, in the page's own words. Costs O(text + marks · log marks).
 * @param {ArgumentMap} map @param {string} sourceId @returns {Block[]}
 */
export function blocksOf(map, sourceId) {
  const source = map.page.source(sourceId);
  if (!source) return [];
  const marks = marksBySegment(map, sourceId);
  /** @type {Block[]} */
  const blocks = [];
  let heading = '';
  for (const [index, segment] of source.segments.entries()) {
    const words = source.text?.slice(segment.span.start, segment.span.end);
    const next = source.segments[index + 1];
    if (segment.kind === 'label' && next && isSpoken(next) && words !== undefined) {
      heading = [heading, words.trim()].filter(Boolean).join(' · ');
      continue;
    }
    if (!isSpoken(segment) && !words?.trim()) continue;
    const speaker = map.speakers.get(segment.speaker ?? '');
    const at = blocks.length;
    blocks.push({
      segment,
      chapter: map.chapters.at(segment.id)?.title ?? '',
      heading,
      name: speaker?.name ?? '',
      role: speaker?.role ?? '',
      /** Where the last paragraph of the comment before begins, when it has several. */
      get before() {
        const above = blocks[at - 1]?.segment.kind === 'comment' ? blocks[at - 1].paragraphs : [];
        return above.length > 1 ? above[above.length - 1][0].at : 0;
      },
      /** Worked out when it is written: of a long page most of it never is. */
      get paragraphs() {
        return words === undefined ? [] : paragraphsOf(words, segment.span.start, marks.get(segment.id) ?? [], map);
      },
    });
    heading = '';
  }
  return blocks;
}

/** @param {Segment} segment */
export function isSpoken(segment) {
  return segment.kind === 'turn' || segment.kind === 'comment';
}

/** @param {ArgumentMap} map @param {string} sourceId @returns {Map<string, Mark[]>} */
function marksBySegment(map, sourceId) {
  /** @type {Map<string, Mark[]>} */
  const marks = new Map();
  for (const locution of map.locutions) {
    locution.spans.forEach((span, index) => {
      if (span.source !== sourceId) return;
      const mark = {
        locution: locution.id, start: span.start, end: span.end, first: index === 0, last: index === locution.spans.length - 1,
      };
      for (const segment of map.page.segmentsOf(span)) marks.set(segment.id, [...(marks.get(segment.id) ?? []), mark]);
    });
  }
  return marks;
}

/** @param {string} words @param {number} start @param {Mark[]} marks @param {ArgumentMap} map @returns {Run[][]} */
function paragraphsOf(words, start, marks, map) {
  const paragraphs = [];
  for (const match of words.matchAll(/[^\n]+/g)) {
    if (!match[0].trim()) continue;
    const from = start + match.index;
    const inside = marks.filter((mark) => mark.start < from + match[0].length && mark.end > from);
    paragraphs.push(runsOf(match[0], from, inside, map));
  }
  return paragraphs;
}

/** Cuts a paragraph wherever a mark begins or ends. @param {string} text @param {number} from @param {Mark[]} marks @param {ArgumentMap} map @returns {Run[]} */
export function runsOf(text, from, marks, map) {
  const to = from + text.length;
  const cuts = new Set([from, to]);
  for (const { start, end } of marks) {
    if (start > from && start < to) cuts.add(start);
    if (end > from && end < to) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((at, index) => {
    const end = edges[index + 1];
    const over = marks.filter((mark) => mark.start <= at && mark.end >= end).sort((a, b) => (a.end - a.start) - (b.end - b.start));
    const claims = over.flatMap((mark) => map.said.contents(mark.locution).filter((id) => map.claim(id)));
    return {
      text: text.slice(at - from, end - from),
      at,
      claim: claims[0] ?? '',
      locutions: over.map(({ locution }) => locution),
      quoted: over.some(({ locution }) => map.quotesIn(locution).length > 0),
      begins: over.filter((mark) => mark.first && mark.start === at)
        .flatMap((mark) => map.said.contents(mark.locution).filter((id) => map.claim(id))),
      ends: over.filter((mark) => mark.last && mark.end === end && map.quotesIn(mark.locution).length > 0).map(({ locution }) => locution),
    };
  });
}
