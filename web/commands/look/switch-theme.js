// @ts-check

/** Light, dark, or as the system has it. @type {import('../command.js').Command} */
export const switchTheme = {
  id: 'switch-theme',
  title: 'Light or dark',
  keys: [], listed: false,
  when: () => true,
  run: (_state, /** @type {''|'light'|'dark'} */ theme) => ({ theme }),
};
