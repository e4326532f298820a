// @ts-check
/** @type {import('../command.js').Command} */
export const closeForm = {
  id: 'close-form', title: 'Close the form', keys: [], listed: false, when: ({ session }) => session.form.peek() !== undefined,
  run: ({ session }) => ({ form: undefined, attention: session.deciding.peek() ? 'queue' : 'map' }),
};

/** @type {import('../command.js').Command} */
export const closeClash = {
  id: 'close-clash', title: 'Keep theirs', keys: [], listed: false, when: ({ doc }) => doc.clash.peek() !== undefined, run: () => ({ server: { kind: 'let-be' } }),
};

/** @type {import('../command.js').Command} */
export const forceClash = {
  id: 'force-clash', title: 'Make my change after all', keys: [], listed: false, when: ({ doc }) => doc.clash.peek() !== undefined, run: () => ({ server: { kind: 'force' } }),
};
