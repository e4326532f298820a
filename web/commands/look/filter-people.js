// @ts-check
import { hasMap } from '../command.js';

/** Picks a person out, or lets them go again. @type {import('../command.js').Command} */
export const togglePerson = {
  id: 'toggle-person',
  title: 'Pick out a person',
  keys: [], listed: false,
  when: hasMap,
  run({ session }, /** @type {string} */ id) {
    const people = session.people.peek();
    return { people: people.includes(id) ? people.filter((other) => other !== id) : [...people, id] };
  },
};

/** @type {import('../command.js').Command} */
export const everybody = {
  id: 'everybody', title: 'Show everybody', keys: [], when: hasMap, run: () => ({ people: [] }),
};
