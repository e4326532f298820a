// @ts-check
/** @type {import('../command.js').Command} */
export const showPalette = {
  id: 'palette', title: 'All commands', keys: ['Ctrl+k'], when: () => true, run: () => ({ sheet: 'palette' }),
};

/** @type {import('../command.js').Command} */
export const closeSheet = {
  id: 'close-sheet', title: 'Close', keys: [], listed: false, when: () => true, run: () => ({ sheet: '' }),
};
