// @ts-check
import { compose, isEmpty } from '../../model/diff.js';
import { chaptering, removal, respoken, revising, tagging } from '../../model/edit/change.js';
import { afterwards } from '../../model/edit/draft.js';
import { chainUp } from '../../model/chain.js';
import { newId } from '../../state/new-id.js';
import { always, claimAbout, inFocus } from '../command.js';

/** Somebody changed the text while it was being edited here. */
const CHANGED = { title: 'Somebody changed these words while you were at it', detail: 'Yours are not in the map. It shows theirs.', canForce: true };

/** @param {import('../command.js').State} state */
const hasClash = ({ doc }) => doc.clash.peek() !== undefined;
/** Where the keyboard goes when something is left. @param {import('../command.js').State} state @returns {import('../command.js').Change} */
const leaving = ({ session }) => ({ attention: session.deciding.peek() ? 'queue' : 'map' });

/** What is there reads differently, or goes. @type {readonly import('../command.js').Written[]} */
export const CHANGING = [
  {
    id: 'edit-text', title: 'Edit the claim’s text in place', keys: ['e', 'F2'], on: 'claim',
    run(state, about) {
      const claim = claimAbout(state, about);
      return { editing: claim, ...inFocus(claim), whole: '' };
    },
  },
  {
    id: 'save-text',
    run({ doc, session }, /** @type {{text: string, from: string}} */ { text, from }) {
      const [draft, claim] = [doc.draft.peek(), session.editing.peek()];
      const before = draft?.entry(claim);
      if (!draft || !before || !('text' in before)) return { editing: '' };
      const after = text.trim();
      if (!after) return { notice: 'A claim needs words. Esc leaves it as it was.' };
      if (after === before.text) return { editing: '', attention: 'map' };
      const edit = { intent: 'edit-text', diff: revising(draft, claim, { text: after }) };
      if (before.text !== from) return { clash: { ...CHANGED, lines: [`Theirs: “${before.text}”`, `Yours: “${after}”`], edit }, editing: '' };
      return { edit, editing: '', attention: 'map' };
    },
  },
  { id: 'cancel-text', when: always, run: (state) => ({ editing: '', ...leaving(state) }) },
  {
    id: 'delete', title: 'Delete the claim (undo brings it back)', keys: ['Delete', 'Backspace'], on: 'claim',
    run(state, about) {
      const { doc, session } = state;
      const [map, draft] = [doc.argument.peek(), doc.draft.peek()];
      const claim = claimAbout(state, about);
      if (!map || !draft || !claim) return {};
      const diff = removal(draft, [claim]);
      const steps = (diff.removed ?? []).filter(({ type }) => type === 'inference' || type === 'conflict' || type === 'answer').length;
      const above = chainUp(map, claim)[0]?.onto ?? map.claims.find(({ id }) => id !== claim)?.id ?? '';
      return {
        edit: { intent: 'delete-claim', diff }, ...(session.focus.peek() === claim ? inFocus(above) : {}),
        notice: `Deleted${steps ? `, with ${steps} ${steps === 1 ? 'step' : 'steps'} that hung on it` : ''}. Ctrl+Z brings it back.`,
      };
    },
  },
  {
    id: 'delete-step', title: 'Delete the step chosen in the map, keep its claims', keys: ['d'], on: 'step',
    run({ doc }, /** @type {string|undefined} */ step = '') {
      const draft = doc.draft.peek();
      if (!draft?.entry(step)) return { notice: 'Choose a reason or an objection in the map first.' };
      return { edit: { intent: 'delete-step', diff: removal(draft, [step]) }, notice: 'The step is deleted; its claims stay. Ctrl+Z brings it back.' };
    },
  },
  {
    id: 'details', title: 'Speaker, scheme and tags', keys: ['p'], on: 'claim',
    run: (state, about) => ({ form: { kind: 'details', about: claimAbout(state, about) } }),
  },
  {
    id: 'save-details',
    run({ doc, session }, /** @type {{speaker: string, tags: string[], schemes: Record<string, string>}} */ { speaker, tags, schemes }) {
      const about = session.form.peek()?.about ?? '';
      let draft = doc.draft.peek();
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
      for (const [id, given] of Object.entries(schemes)) {
        const [step, scheme] = [/** @type {any} */ (draft?.entry(id)), given.trim() || undefined];
        if (step && step.scheme !== scheme) then((now) => revising(now, id, { scheme }));
      }
      then((now) => tagging(now, about, tags, newId));
      return { form: undefined, attention: 'map', ...(isEmpty(diff) ? {} : { edit: { intent: 'edit-details', diff }, notice: 'Saved.' }) };
    },
  },
  {
    id: 'begin-chapter', title: 'Begin a chapter at the turn in view, or rename or end it',
    run({ doc, session }) {
      const map = doc.argument.peek();
      const segment = map?.page.segment(session.place.peek()) ?? map?.said.places(session.focus.peek())[0]?.segment;
      if (segment?.kind !== 'turn') return { notice: 'Go to a turn of the interview first: a chapter begins at one.' };
      return { form: { kind: 'chapter', about: segment.id, text: map?.chapters.at(segment.id)?.title ?? '' } };
    },
  },
  {
    id: 'save-chapter',
    run({ doc }, /** @type {{segment: string, title: string}} */ { segment, title }) {
      const [draft, name] = [doc.draft.peek(), title.trim()];
      const diff = draft ? chaptering(draft, segment, name, newId) : {};
      return { form: undefined, attention: 'transcript', ...(isEmpty(diff) ? {} : { edit: { intent: name ? 'name-chapter' : 'end-chapter', diff }, notice: name ? 'A chapter begins here.' : 'No chapter begins here any more.' }) };
    },
  },
  { id: 'undo', title: 'Undo', keys: ['Ctrl+z'], run: () => ({ time: 'undo' }) },
  { id: 'redo', title: 'Redo', keys: ['Ctrl+Shift+z', 'Ctrl+y'], run: () => ({ time: 'redo' }) },
  { id: 'close-form', when: ({ session }) => session.form.peek() !== undefined, run: (state) => ({ form: undefined, ...leaving(state) }) },
  { id: 'close-clash', when: hasClash, run: () => ({ server: { kind: 'let-be' } }) },
  { id: 'force-clash', when: hasClash, run: () => ({ server: { kind: 'force' } }) },
];
