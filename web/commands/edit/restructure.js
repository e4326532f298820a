// @ts-check
import { linking, merging, splitting, unlinking } from '../../model/edit/restructure.js';
import { newId } from '../../state/new-id.js';
import { claimAbout, hasFocus, hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @type {Command} */
export const split = {
  id: 'split', title: 'Split the claim in two', keys: ['s'], on: 'claim', when: hasFocus,
  run: (state, about) => ({ form: { kind: 'split', about: claimAbout(state, about) } }),
};

/** @type {Command} */
export const splitGiven = {
  id: 'split-into', title: 'Split', keys: [], listed: false, when: hasMap,
  run({ doc, session }, /** @type {string[]} */ parts) {
    const draft = doc.draft.peek();
    const diff = draft && splitting(draft, session.form.peek()?.about ?? '', parts, newId);
    if (!diff) return { notice: 'Put the cut between two stretches of words.' };
    return { edit: { intent: 'split-claim', diff }, form: undefined, attention: 'map', notice: `The claim is now ${parts.filter((part) => part.trim()).length}.` };
  },
};

/** @type {Command} */
export const merge = {
  id: 'merge', title: 'Merge another claim into this one', keys: ['w'], on: 'claim', when: hasFocus,
  run: (state, about) => ({ form: { kind: 'merge', about: claimAbout(state, about) } }),
};

/** @type {Command} */
export const mergeGiven = {
  id: 'merge-with', title: 'Merge', keys: [], listed: false, when: hasMap,
  run({ doc, session }, /** @type {string} */ other) {
    const draft = doc.draft.peek();
    const diff = draft && merging(draft, session.form.peek()?.about ?? '', other);
    if (!diff) return { notice: 'A claim and a question cannot be one.' };
    return { edit: { intent: 'merge-claims', diff }, form: undefined, attention: 'map', notice: 'The two are one claim now.' };
  },
};

/** @type {Command} */
export const link = {
  id: 'link', title: 'Group reasons that only work together, or part them', keys: ['b'], on: 'claim', when: hasFocus,
  run: (state, about) => {
    const claim = claimAbout(state, about);
    const reasons = state.doc.argument.peek()?.supportsOf(claim) ?? [];
    if (reasons.flatMap(({ premises }) => premises).length < 2) return { notice: 'Grouping needs two reasons for the claim in focus.' };
    return { form: { kind: 'link', about: claim } };
  },
};

/** @type {Command} */
export const linkGiven = {
  id: 'link-reasons', title: 'Group reasons', keys: [], listed: false, when: hasMap,
  run({ doc }, /** @type {string[]} */ inferences) {
    const draft = doc.draft.peek();
    const diff = draft && linking(draft, inferences);
    if (!diff) return { notice: 'Choose two reasons or more.' };
    return { edit: { intent: 'link-premises', diff }, form: undefined, attention: 'map', notice: 'These reasons now count only together.' };
  },
};

/** @type {Command} */
export const unlinkGiven = {
  id: 'unlink-reasons', title: 'Part linked premises', keys: [], listed: false, when: hasMap,
  run({ doc }, /** @type {string} */ inference) {
    const draft = doc.draft.peek();
    const diff = draft && unlinking(draft, inference, newId);
    if (!diff) return { notice: 'This reason stands alone already.' };
    return { edit: { intent: 'part-premises', diff }, form: undefined, attention: 'map', notice: 'Each premise is a reason of its own now.' };
  },
};
