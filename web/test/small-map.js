// @ts-check
/**
 * An invented page about a village clock, and its map. Two people deny the clock should chime at night, one of them in
 * the other's words; the host's doubt has an answer; one comment only asks; a proposal waits.
 */
const TEXT = [
  'The Night Chimes',
  'Ines', 'The clock should chime all night. People like to know the hour.',
  'Host', 'Do they, at three in the morning? I doubt it.',
  'Ines', 'My neighbours told me so.',
  'Bo: Nobody can sleep through that bell.',
  'Cy: “People like to know the hour.” They own watches. And sleep is impossible.',
  'Dee: Who pays for the winding?',
].join('\n');

/** The span of some words of the page. @param {string} words @returns {import('../model/types.js').Span} */
export function spanOf(words) {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The page does not say "${words}".`);
  return { source: 's1', start, end: start + words.length };
}

/** @param {string} id @param {string} kind @param {string} words @param {object} [more] */
const segment = (id, kind, words, more = {}) => /** @type {any} */ ({ type: 'segment', id, kind, span: spanOf(words), ...more });
/** @param {string} id @param {string} speaker @param {string} words */
const locution = (id, speaker, words) => /** @type {any} */ ({ type: 'locution', id, speaker, spans: [spanOf(words)] });
/** @param {string} id @param {string} text */
const proposition = (id, text) => /** @type {any} */ ({ type: 'proposition', id, text });
/** @param {string} anchor @param {string} content @param {string} [force] */
const illocution = (anchor, content, force = 'Asserting') => /** @type {any} */ ({ type: 'illocution', id: `y-${anchor}-${content}`, force, anchor, content });

const SEGMENTS = [
  segment('title', 'title', 'The Night Chimes\n'),
  segment('n1', 'label', 'Ines\n', { speaker: 'ines' }),
  segment('t1', 'turn', 'The clock should chime all night. People like to know the hour.\n', { speaker: 'ines' }),
  segment('n2', 'label', 'Host\n', { speaker: 'host' }),
  segment('t2', 'turn', 'Do they, at three in the morning? I doubt it.\n', { speaker: 'host', time: '00:12' }),
  { ...segment('n3', 'label', 'Ines\n', { speaker: 'ines' }), span: { source: 's1', start: TEXT.lastIndexOf('Ines\n'), end: TEXT.lastIndexOf('Ines\n') + 5 } },
  segment('t3', 'turn', 'My neighbours told me so.\n', { speaker: 'ines' }),
  segment('c1', 'comment', 'Bo: Nobody can sleep through that bell.\n', { speaker: 'bo' }),
  segment('c2', 'comment', 'Cy: “People like to know the hour.” They own watches. And sleep is impossible.\n', { speaker: 'cy', replyTo: 'c1' }),
  segment('c3', 'comment', 'Dee: Who pays for the winding?', { speaker: 'dee' }),
];

/** @returns {import('../model/types.js').MapDocument} */
export function smallMap() {
  return {
    format: 'counterpoint-map',
    version: 1,
    id: 'chimes',
    revision: 4,
    sources: [{ type: 'source', id: 's1', title: 'The Night Chimes', hash: 'sha256:0', length: TEXT.length }],
    speakers: [['ines', 'Inés', 'interviewee'], ['host', 'Host', 'interviewer'], ['bo', 'Bo', 'commenter'], ['cy', 'Cy', 'commenter'], ['dee', 'Dee', 'commenter']]
      .map(([id, name, role]) => ({ type: 'speaker', id, name, role })),
    segments: SEGMENTS,
    nodes: [
      locution('l1', 'ines', 'The clock should chime all night.'), proposition('chime', 'The village clock should chime all night.'),
      locution('l2', 'ines', 'People like to know the hour.'), proposition('like', 'People like to know the hour.'),
      locution('l3', 'host', 'I doubt it.'), proposition('doubt', 'People do not like to know the hour at three in the morning.'),
      locution('l4', 'ines', 'My neighbours told me so.'), proposition('told', 'Neighbours say that they like to know the hour.'),
      locution('l5', 'bo', 'Nobody can sleep through that bell.'), proposition('sleep', 'The bell makes sleep impossible.'),
      locution('l6', 'cy', 'And sleep is impossible.'), proposition('sleepless', 'One cannot sleep beside the bell.'),
      locution('l7', 'cy', 'They own watches.'), proposition('watches', 'People own watches.'),
      locution('l8', 'dee', 'Who pays for the winding?'), { type: 'question', id: 'pays', text: 'Who pays for the winding of the clock?' },
      /** @type {any} */ ({ type: 'locution', id: 'quote', speaker: 'cy', spans: [{ source: 's1', start: TEXT.indexOf('“') + 1, end: TEXT.indexOf('”') }] }),
    ],
    relations: [
      illocution('l1', 'chime'), illocution('l2', 'like'), illocution('l3', 'doubt'), illocution('l4', 'told'),
      illocution('l5', 'sleep'), illocution('l6', 'sleepless'), illocution('l8', 'pays', 'Questioning'), illocution('quote', 'l2', 'Quoting'),
      { type: 'inference', id: 'i1', premises: ['like'], conclusion: 'chime' },
      { type: 'conflict', id: 'x1', attacker: 'doubt', target: 'like' },
      { type: 'conflict', id: 'x2', attacker: 'told', target: 'doubt' },
      { type: 'conflict', id: 'x3', attacker: 'sleep', target: 'chime' },
      { type: 'conflict', id: 'x4', attacker: 'sleepless', target: 'chime' },
      { type: 'rephrase', id: 'm1', restatement: 'sleepless', original: 'sleep' },
      { type: 'transition', id: 'ta1', from: 'l1', to: 'l8' },
    ],
    proposals: [
      {
        type: 'proposal', id: 'd1', proposer: 'targets/1', reason: 'It quotes the reason.', confidence: 0.6, status: 'pending', evidence: [spanOf('They own watches.')],
        diff: { added: [illocution('l7', 'watches'), { type: 'conflict', id: 'x5', attacker: 'watches', target: 'i1' }] },
      },
      {
        type: 'proposal', id: 'd2', proposer: 'targets/1', reason: 'A guess.', confidence: 0.1, status: 'rejected', evidence: [spanOf('Who pays')],
        diff: { added: [{ type: 'conflict', id: 'x6', attacker: 'told', target: 'chime' }] },
      },
    ],
    extensions: [{ type: 'extension', id: 'e1', name: 'counterpoint:title', value: 'Should the clock chime?' }],
  };
}

/** @returns {import('../model/types.js').TranscriptDocument} */
export function smallTranscript() {
  return { sources: [{ id: 's1', title: 'The Night Chimes', hash: 'sha256:0', length: TEXT.length, text: TEXT, segments: SEGMENTS }] };
}

/** The same page without its words. @returns {import('../model/types.js').TranscriptDocument} */
export function wordlessTranscript() {
  const [{ text, ...source }] = smallTranscript().sources;
  return { sources: [source] };
}
