// @ts-check
import { commandNamed } from '../commands/index.js';
import { newId } from '../state/new-id.js';
import { proposing } from '../model/edit/propose.js';
import { wordsInView } from './keys.js';
import { batch } from '../state/signal.js';
import { intentWords } from '../view/history.js';

/**
 * The one way anything happens: a command says what changes, and here it is done.
 * @param {{state: import('../commands/command.js').State, keeper: ReturnType<typeof import('../client/keeper.js').createKeeper>,
 *          serve: (kind: string, about: any) => void,
 *          time: (way: 'undo'|'redo', otherwise: () => void) => Promise<void>}} parts
 */
export function createRunner({ state, keeper, serve, time: travelled }) {
  const { doc, session, past } = state;

  /** @param {import('../model/types.js').Edit} edit */
  function make(edit) {
    past.did(edit);
    keeper.make({ ...edit, key: newId('k') });
  }

  /** What becomes of an edit by somebody who may only propose: others will decide on it. @param {import('../commands/command.js').Change} change @returns {import('../commands/command.js').Change} */
  function proposed({ edit, focus: _focus, notice: _notice, ...change }) {
    const [draft, page] = [doc.draft.peek(), doc.page.peek()];
    const diff = edit && draft && page && proposing(draft, edit, page, newId);
    if (!diff) return { notice: 'You may propose additions and other words; this is for those who may edit.' };
    return { ...change, edit: { intent: `propose-${edit.intent}`, diff }, notice: 'It is proposed, for others to decide on.' };
  }

  /** @param {'undo'|'redo'} way */
  function travel(way) {
    const edit = past[way]();
    if (!edit) {
      session.change({ notice: way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.' });
      return;
    }
    void travelled(way, () => keeper.make({ ...edit, key: newId('k') })).then(() => arrive(way, edit));
  }

  /** @param {'undo'|'redo'} way @param {import('../model/types.js').Edit} edit */
  function arrive(way, edit) {
    // A proposal is accepted after what it stands on, and rejected before what stands on it.
    const waiting = (edit.diff.revised ?? []).filter(({ after }) => after.type === 'proposal' && after.status === 'pending');
    const again = edit.intent.includes('reject') ? waiting[0] : waiting.at(-1);
    const focus = session.focus.peek();
    const lost = doc.argument.peek()?.claim(focus) === undefined;
    session.change({
      notice: `${way === 'undo' ? 'Taken back' : 'Made again'}: ${intentWords(edit.intent)}.`,
      ...(again && session.deciding.peek() ? { deciding: again.after.id } : {}),
      ...(lost ? { focus: doc.argument.peek()?.claims[0]?.id ?? '' } : {}),
    });
  }

  /** Why nothing can be changed here, if so. */
  function onlyRead() {
    if (session.at.peek()) return 'This is the map as it was. Go back to now to change it.';
    return doc.mayPropose ? '' : 'You may read this map, not change it. Another token may allow more.';
  }

  /** @param {string} id @param {unknown} [about] */
  return function run(id, about) {
    const command = commandNamed(id);
    if (!command.when(state)) return;
    batch(() => {
      const wished = command.run(state, about ?? (id === 'claim-words' ? wordsInView(state) : undefined));
      const { edit, time, server, clash, ...change } = wished.edit && doc.mayPropose && !doc.mayEdit ? proposed(wished) : wished;
      const only = edit || time || change.form ? onlyRead() : '';
      if (only) return session.change({ notice: only });
      if (edit) make(edit);
      session.change(change);
      if (clash) doc.clash.value = clash;
      if (time) travel(time);
      if (server) serve(server.kind, server.about);
    });
  };
}
