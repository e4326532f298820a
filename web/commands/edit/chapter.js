// @ts-check
import { isEmpty } from '../../model/diff.js';
import { chaptering } from '../../model/edit/change.js';
import { newId } from '../../state/new-id.js';
import { hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @type {Command} */
export const beginChapter = {
  id: 'begin-chapter', title: 'Begin a chapter at the turn in view, or rename or end it', keys: [], when: hasMap,
  run({ doc, session }) {
    const map = doc.argument.peek();
    const segment = map?.page.segment(session.place.peek()) ?? map?.said.places(session.focus.peek())[0]?.segment;
    if (segment?.kind !== 'turn') return { notice: 'Go to a turn of the interview first: a chapter begins at one.' };
    return { form: { kind: 'chapter', about: segment.id, text: map?.chapters.at(segment.id)?.title ?? '' } };
  },
};

/** @type {Command} */
export const saveChapter = {
  id: 'save-chapter', title: 'Save the chapter', keys: [], listed: false, when: hasMap,
  run({ doc }, /** @type {{segment: string, title: string}} */ { segment, title }) {
    const draft = doc.draft.peek();
    const diff = draft ? chaptering(draft, segment, title.trim(), newId) : {};
    return { form: undefined, attention: 'transcript', ...(isEmpty(diff) ? {} : { edit: { intent: title.trim() ? 'name-chapter' : 'end-chapter', diff }, notice: title.trim() ? 'A chapter begins here.' : 'No chapter begins here any more.' }) };
  },
};
