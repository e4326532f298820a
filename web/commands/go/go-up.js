// @ts-check
import { chainUp } from '../../model/chain.js';
import { hasMap } from '../command.js';

/** Leaves what is open, one thing at a time; with nothing open, goes to the claim that the focus serves. @type {import('../command.js').Command} */
export const goUp = {
  id: 'go-up',
  title: 'Close what is open, else go up to the claim this one serves',
  keys: ['Escape'],
  when: hasMap,
  run({ doc, session }) {
    if (session.query.peek()) return { query: '' };
    if (session.whole.peek()) return { whole: '', attention: 'map' };
    if (session.drawer.peek()) return { drawer: false };
    const map = doc.argument.peek();
    const above = map && chainUp(map, session.focus.peek())[0];
    if (!above) return { notice: 'This claim serves no other.' };
    return { focus: above.onto, place: '', words: '', jump: { node: above.onto } };
  },
};
