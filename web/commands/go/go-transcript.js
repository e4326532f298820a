// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const goTranscript = {
  id: 'go-transcript',
  title: 'Go to the transcript',
  keys: ['t'],
  when: hasMap,
  run: () => ({ pane: 'transcript', attention: 'transcript' }),
};
