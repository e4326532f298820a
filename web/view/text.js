// @ts-check
/** Words of a label at the overview level. */
const LABEL_WORDS = 6;
/** A gist longer than this is cut at a word; the whole stands in the focus box. */
const GIST_CHARACTERS = 230;

/** At most six words. @param {string} text */
export function label(text) {
  const words = text.trim().split(/\s+/);
  return words.length <= LABEL_WORDS ? words.join(' ') : `${words.slice(0, LABEL_WORDS).join(' ').replace(/[,;:.–-]+$/, '')}…`;
}

/** The first sentence, cut at a word when it is long. @param {string} text */
export function gist(text) {
  const whole = text.trim();
  if (whole.length <= GIST_CHARACTERS) return whole;
  const sentence = /^.{20,}?[.!?][”"’')]*(?=\s)/su.exec(whole)?.[0] ?? whole;
  if (sentence.length <= GIST_CHARACTERS) return `${sentence} …`;
  const cut = whole.slice(0, GIST_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), GIST_CHARACTERS / 2))}…`;
}

const NUMBERS = new Intl.NumberFormat('en');

/** A number as it is read, "1,204". @param {number} n */
export function number(n) {
  return n < 1000 ? String(n) : NUMBERS.format(n);
}

/** "1 reply", "4 replies". @param {number} n @param {string} one @param {string} [many] */
export function count(n, one, many = `${one}s`) {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** Whether two texts say the same words, whatever their case, marks and spaces. @param {string|undefined} a @param {string|undefined} b */
export function sameWords(a, b) {
  return bare(a ?? '') === bare(b ?? '');
}

/** @param {string} text */
function bare(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
