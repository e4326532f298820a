// @ts-check
import { compose, isEmpty } from '../../model/diff.js';
import { removal, respoken, revising, tagging } from '../../model/edit/change.js';
import { afterwards } from '../../model/edit/draft.js';
import { chainUp } from '../../model/chain.js';
import { newId } from '../../state/new-id.js';
import { claimAbout, hasFocus, hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @type {Command} */
export const editText = {
  id: 'edit-text', title: 'Edit the claim’s text in place', keys: ['e', 'F2'], on: 'claim', when: hasFocus,
  run(state, about) {
    const claim = claimAbout(state, about);
    return { editing: claim, focus: claim, place: '', words: '', whole: '' };
  },
};

/** Somebody changed the text while it was being edited here. */
const CHANGED = Object.freeze({ title: 'Somebody changed these words while you were at it', detail: 'Yours are not in the map. It shows theirs.', canForce: true });

/** @type {Command} */
export const saveText = {
  id: 'save-text', title: 'Save the edited text', keys: [], listed: false, when: hasMap,
  run({ doc, session }, /** @type {{text: string, from: string}} */ { text, from }) {
    const [draft, claim] = [doc.draft.peek(), session.editing.peek()];
    const before = draft?.entry(claim);
    if (!draft || !before || !('text' in before)) return { editing: '' };
    if (!text.trim()) return { notice: 'A claim needs words. Esc leaves it as it was.' };
    if (text.trim() === before.text) return { editing: '', attention: 'map' };
    const edit = { intent: 'edit-text', diff: revising(draft, claim, { text: text.trim() }) };
    if (before.text !== from) return { clash: { ...CHANGED, lines: [`Theirs: “${before.text}”`, `Yours: “${text.trim()}”`], edit }, editing: '' };
    return { edit, editing: '', attention: 'map' };
  },
};

/** @type {Command} */
export const cancelText = {
  id: 'cancel-text', title: 'Leave the text as it was', keys: [], listed: false, when: () => true,
  run: ({ session }) => ({ editing: '', attention: session.deciding.peek() ? 'queue' : 'map' }),
};

/** @type {Command} */
export const remove = {
  id: 'delete', title: 'Delete the claim (undo brings it back)', keys: ['Delete', 'Backspace'], on: 'claim', when: hasFocus,
  run(state, about) {
    const { doc, session } = state;
    const [map, draft] = [doc.argument.peek(), doc.draft.peek()];
    const claim = claimAbout(state, about);
    if (!map || !draft || !claim) return {};
    const diff = removal(draft, [claim]);
    const steps = (diff.removed ?? []).filter(({ type }) => type === 'inference' || type === 'conflict' || type === 'answer').length;
    const above = chainUp(map, claim)[0]?.onto ?? map.claims.find(({ id }) => id !== claim)?.id ?? '';
    return {
      edit: { intent: 'delete-claim', diff }, ...(session.focus.peek() === claim ? { focus: above, place: '', words: '' } : {}),
      notice: `Deleted${steps ? `, with ${steps} ${steps === 1 ? 'step' : 'steps'} that hung on it` : ''}. Ctrl+Z brings it back.`,
    };
  },
};

/** @type {Command} */
export const removeStep = {
  id: 'delete-step', title: 'Delete the step chosen in the map, keep its claims', keys: ['d'], on: 'step', when: hasMap,
  run({ doc }, /** @type {string|undefined} */ step) {
    const draft = doc.draft.peek();
    if (!draft?.entry(step ?? '')) return { notice: 'Choose a reason or an objection in the map first.' };
    return { edit: { intent: 'delete-step', diff: removal(draft, [step ?? '']) }, notice: 'The step is deleted; its claims stay. Ctrl+Z brings it back.' };
  },
};

/** @type {Command} */
export const details = {
  id: 'details', title: 'Speaker, scheme and tags', keys: ['p'], on: 'claim', when: hasFocus,
  run: (state, about) => ({ form: { kind: 'details', about: claimAbout(state, about) } }),
};

/** @type {Command} */
export const saveDetails = {
  id: 'save-details', title: 'Save speaker, scheme and tags', keys: [], listed: false, when: hasMap,
  run({ doc, session }, /** @type {{speaker: string, tags: string[], schemes: Record<string, string>}} */ { speaker, tags, schemes }) {
    const about = session.form.peek()?.about ?? '';
    let draft = doc.draft.peek();
    if (!draft) return {};
    /** @type {import('../../model/types.js').Diff} */
    let diff = {};
    /** @param {(now: import('../../model/edit/draft.js').Draft) => import('../../model/types.js').Diff} change */
    const then = (change) => {
      if (!draft) return;
      const step = change(draft);
      diff = compose(diff, step);
      draft = afterwards(draft, step);
    };
    if (speaker) then((now) => respoken(now, about, speaker));
    for (const [id, scheme] of Object.entries(schemes)) {
      const step = draft.entry(id);
      if (step && 'premises' in step ? step.scheme !== (scheme || undefined) : step?.type === 'conflict' && step.scheme !== (scheme || undefined)) then((now) => revising(now, id, { scheme: scheme.trim() || undefined }));
    }
    then((now) => tagging(now, about, tags, newId));
    return { form: undefined, attention: 'map', ...(isEmpty(diff) ? {} : { edit: { intent: 'edit-details', diff }, notice: 'Saved.' }) };
  },
};
