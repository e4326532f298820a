// @ts-check
/** @typedef {import('./types.js').Segment} Segment */
/** @typedef {import('./types.js').Span} Span */
/** @typedef {import('./types.js').TranscriptSource} TranscriptSource */

/** The page as it was published: sources, the segments that tile them, and their words where we have them.
 * @typedef {ReturnType<typeof readPage>} Page */

/**
 * Offsets are UTF-16 units, so `slice` is exact. Finding the segment of an offset is a binary search.
 * @param {import('./types.js').TranscriptDocument} transcript @param {readonly Segment[]} [now] the segments as the map has them by now
 */
export function readPage(transcript, now) {
  const sources = transcript.sources.map((source) => ({
    before: 0, after: 0,
    ...source,
    text: source.patches ? patched(source.patches) : source.text,
    segments: inOrder(segmentsOf(source, now).slice(0, source.shown)),
    known: inOrder(segmentsOf(source, now)),
  }));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const segments = new Map(sources.flatMap((source) => source.known).map((segment) => [segment.id, segment]));
  const numbers = numbered(segments.values());
  for (const source of transcript.sources) source.numbers?.forEach((number, at) => numbers.set(source.segments[at].id, number));

  return {
    sources,
    segments,
    hasText: sources.some((source) => source.text !== undefined),
    source: (/** @type {string} */ id) => byId.get(id),
    segment: (/** @type {string} */ id) => segments.get(id),
    /** Whether a segment is in the part of the page that is here. @param {Segment|undefined} segment */
    isShown: (segment) => segment !== undefined && sources.some((source) => source.segments.includes(segment)),

    /** The place in words: "turn 12", "comment 7". @param {Segment|undefined} segment */
    nameOf: (segment) => (segment ? `${segment.kind} ${numbers.get(segment.id) ?? ''}`.trim() : 'an unknown place'),
    /** @param {string} id */
    numberOf: (id) => numbers.get(id) ?? 0,

    /** The segment that holds the start of a span. @param {Span} span @returns {Segment|undefined} */
    segmentAt: (span) => segmentAt(byId.get(span.source)?.known ?? [], span.start),

    /** The segments a span touches; nearly always one. @param {Span} span @returns {Segment[]} */
    segmentsOf(span) {
      const all = byId.get(span.source)?.known ?? [];
      const first = segmentAt(all, span.start);
      if (!first || span.end <= first.span.end) return first ? [first] : [];
      return all.filter((segment) => segment.span.start < span.end && segment.span.end > span.start);
    },

    /** The exact words of spans, gaps shown as " … "; nothing when the page's text is not here. @param {Span[]} spans */
    words(spans) {
      const parts = spans.map((span) => byId.get(span.source)?.text?.slice(span.start, span.end));
      return parts.some((part) => !part) ? undefined : parts.join(' … ');
    },
  };
}

/** @param {TranscriptSource} source @param {readonly Segment[]} [now] */
function segmentsOf(source, now) {
  return now?.filter(({ span }) => span.source === source.id) ?? source.segments;
}

/** @param {readonly Segment[]} segments */
function inOrder(segments) {
  return [...segments].sort((a, b) => a.span.start - b.span.start);
}

/** The parts of a text that are here, to be cut from like the whole. @param {{at: number, text: string}[]} patches */
function patched(patches) {
  return patches.length === 0 ? undefined : {
    /** @param {number} start @param {number} end */
    slice(start, end) {
      const patch = patches.find(({ at, text }) => at <= start && at + text.length > start);
      return patch ? patch.text.slice(start - patch.at, end - patch.at) : '';
    },
  };
}

/** Only web addresses become links. @param {string|undefined} url @returns {string|undefined} */
export function webAddress(url) {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

/** @param {Segment[]} segments in page order @param {number} offset */
function segmentAt(segments, offset) {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = segments[middle].span;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return segments[middle];
  }
  return undefined;
}

/** @param {Iterable<Segment>} segments @returns {Map<string, number>} */
function numbered(segments) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const numbers = new Map();
  for (const segment of segments) {
    const next = (seen.get(segment.kind) ?? 0) + 1;
    seen.set(segment.kind, next);
    numbers.set(segment.id, next);
  }
  return numbers;
}
