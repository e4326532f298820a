// @ts-check
import { Problem } from '../client/problem.js';
import { effect } from '../state/signal.js';
import { readPicture } from '../view/whole/picture.js';

/** Fetches where everything is drawn, when the picture is looked at and whenever the map has settled since.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client */
export function followPicture({ doc, session }, client) {
  let asked = '';
  effect(() => {
    const base = doc.base.value;
    if (!base) {
      asked = '';
      doc.picture.value = undefined;
      return;
    }
    const key = `${base.id} ${base.revision}`;
    if (session.whole.value !== 'picture' || doc.queue.value.length > 0 || asked === key || !doc.offers('layout')) return;
    asked = key;
    client.about(base.id, 'layout').then((answer) => {
      if (doc.base.peek()?.id === base.id) doc.picture.value = readPicture(answer);
    }, (error) => {
      if (!(error instanceof Problem)) throw error;
      session.change({ notice: `${error.title}. ${error.detail}`, whole: 'outline' });
    });
  });
}
