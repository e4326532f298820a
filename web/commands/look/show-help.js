// @ts-check

/** @type {import('../command.js').Command} */
export const showHelp = {
  id: 'help', title: 'This list of keys', keys: ['?'], when: () => true, run: () => ({ sheet: 'help' }),
};

/** @type {import('../command.js').Command} */
export const closeHelp = {
  id: 'close-help', title: 'Close the list of keys', keys: [], listed: false, when: () => true, run: () => ({ sheet: '' }),
};

/** Single letters can be turned off (WCAG 2.1.4). @type {import('../command.js').Command} */
export const toggleLetters = {
  id: 'toggle-letters',
  title: 'Use single letters as keys',
  keys: [],
  when: () => true,
  run: ({ session }) => ({ letters: !session.letters.peek() }),
};
