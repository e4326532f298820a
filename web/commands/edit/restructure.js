// @ts-check
import { linking, merging, splitting, unlinking } from '../../model/edit/restructure.js';
import { newId } from '../../state/new-id.js';
import { claimAbout } from '../command.js';

/** @typedef {import('../command.js').Written} Written */
/** @typedef {import('../../model/types.js').Diff} Diff */
/** @typedef {import('../../model/edit/draft.js').Draft} Draft */

/** What a form has chosen is done, and why not if it can't be. @param {string} id @param {string} intent
 * @param {(draft: Draft, given: any, about: string) => Diff|undefined} change @param {string} refusal @param {(given: any) => string} done @returns {Written} */
const given = (id, intent, change, refusal, done) => ({
  id,
  run({ doc, session }, about) {
    const draft = doc.draft.peek();
    const diff = draft && change(draft, about, session.form.peek()?.about ?? '');
    return diff ? { edit: { intent, diff }, form: undefined, attention: 'map', notice: done(about) } : { notice: refusal };
  },
});

/** Claims cut and joined. @type {readonly Written[]} */
export const RESTRUCTURING = [
  { id: 'split', title: 'Split the claim in two', keys: ['s'], on: 'claim', run: (state, about) => ({ form: { kind: 'split', about: claimAbout(state, about) } }) },
  given('split-into', 'split-claim', (draft, /** @type {string[]} */ parts, claim) => splitting(draft, claim, parts, newId),
    'Put the cut between two stretches of words.', (/** @type {string[]} */ parts) => `The claim is now ${parts.filter((part) => part.trim()).length}.`),
  { id: 'merge', title: 'Merge another claim into this one', keys: ['w'], on: 'claim', run: (state, about) => ({ form: { kind: 'merge', about: claimAbout(state, about) } }) },
  given('merge-with', 'merge-claims', (draft, /** @type {string} */ other, claim) => merging(draft, claim, other),
    'A claim and a question cannot be one.', () => 'The two are one claim now.'),
  {
    id: 'link', title: 'Group reasons that only work together, or part them', keys: ['b'], on: 'claim',
    run(state, about) {
      const claim = claimAbout(state, about);
      const reasons = state.doc.argument.peek()?.supportsOf(claim) ?? [];
      if (reasons.flatMap(({ premises }) => premises).length < 2) return { notice: 'Grouping needs two reasons for the claim in focus.' };
      return { form: { kind: 'link', about: claim } };
    },
  },
  given('link-reasons', 'link-premises', linking, 'Choose two reasons or more.', () => 'These reasons now count only together.'),
  given('unlink-reasons', 'part-premises', (draft, /** @type {string} */ inference) => unlinking(draft, inference, newId),
    'This reason stands alone already.', () => 'Each premise is a reason of its own now.'),
];
