// @ts-check
/** How each bearing is told apart without colour: a sign, a word, and a line (drawn by the style sheet).
 * @type {Readonly<Record<import('../model/types.js').Bearing, {sign: string, word: string, many: string}>>} */
export const SIGNS = {
  supports: { sign: '+', word: 'supports', many: 'reasons' },
  rebuts: { sign: '−', word: 'rebuts', many: 'rebuttals' },
  undercuts: { sign: '✂', word: 'undercuts', many: 'undercuts' },
  answers: { sign: '✓', word: 'answers', many: 'answers' },
  asks: { sign: '?', word: 'asks about', many: 'questions' },
  restates: { sign: '=', word: 'says again', many: 'restatements' },
  replies: { sign: '↩', word: 'replies to', many: 'neutral replies' },
};

/** What a standing is called in a sentence, and what it means, in words that do not pass judgement. @type {Readonly<Record<string, [verb: string, means: string]>>} */
export const STANDINGS = {
  in: ['stands', 'nothing that stands speaks against it'], out: ['falls', 'something that stands speaks against it'], undecided: ['is undecided', 'it is attacked in a way that nothing settles'],
};

/** The margin's short tally, "4−" and "1+", attacks first. @param {import('../model/argument-map.js').Tally} tally @returns {{n: number, sign: string, word: string}[]} */
export function marks({ attacks, supports }) {
  return [{ n: attacks, sign: '−', word: 'objection' }, { n: supports, sign: '+', word: 'reason' }];
}

/** A passage's state, which is also its underline. @param {import('../model/argument-map.js').Tally} tally @returns {'rebutted'|'supported'|'bare'} */
export function stateOf({ attacks, supports }) {
  if (attacks) return 'rebutted';
  return supports ? 'supported' : 'bare';
}
