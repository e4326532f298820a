// @ts-check
import { readAddress, writeAddress } from '../state/address.js';
import { effect } from '../state/signal.js';

/** @typedef {import('../commands/command.js').State} State */

/** Keeps the address bar and the title in step with the session, both ways. @param {State} state */
export function followAddress({ doc, session }) {
  let step = session.step.peek();
  effect(() => {
    const address = session.address();
    const page = doc.page.value;
    // Whether a place is a turn or a comment is known once the page is here.
    if (address.place && !page) return;
    const isComment = page?.segment(address.place)?.kind === 'comment';
    const url = writeAddress(address, isComment);
    const moved = session.step.peek() !== step;
    step = session.step.peek();
    if (location.search + location.hash === url) return;
    history[moved ? 'pushState' : 'replaceState'](null, '', url);
  });
  effect(() => {
    const map = doc.argument.value;
    document.title = map ? `${map.title} · Counterpoint` : 'Counterpoint';
  });
  window.addEventListener('popstate', () => session.restore(readAddress(location)));
}

/** What the style sheets go by, where the keyboard is asked to go, and the passing notice. @param {State} state */
export function followBody({ doc, session }) {
  const { body } = document;
  effect(() => {
    body.dataset.view = doc.progress.value === 'ready' && session.map.value ? 'map' : 'gallery';
    body.dataset.pane = session.pane.value;
    body.dataset.level = String(session.level.value);
    body.dataset.whole = session.whole.value;
    body.classList.toggle('drawer-open', session.drawer.value);
    body.classList.toggle('judged', !session.at.value);
    body.classList.toggle('owning', ['', 'owner'].includes(doc.role.value));
    body.classList.toggle('redrafts', !session.at.value && doc.page.value?.hasText === true && doc.mayEdit);
    body.classList.toggle('only-read', session.at.value !== '' || !doc.mayPropose);
    body.classList.toggle('deciding', session.deciding.value !== '');
  });
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-shows]'))) {
    const [name, value] = (button.dataset.shows ?? '').split(' ');
    effect(() => { button.ariaPressed = String(String(/** @type {any} */ (session)[name].value) === value); });
  }
  effect(() => {
    const { to } = session.attention.value;
    const pane = /** @type {HTMLElement|null} */ (to ? document.querySelector(`main [data-pane="${to}"]`) : null);
    const inside = pane?.querySelector(to === 'map' ? '[role=treeitem][tabindex="0"]' : to === 'unanswered' ? 'li a' : '.pane-body');
    /** @type {HTMLElement|null|undefined} */ (inside ?? pane)?.focus({ preventScroll: true });
  });
  const notice = /** @type {HTMLElement} */ (document.querySelector('.notice'));
  let timer = 0;
  effect(() => {
    notice.textContent = session.notice.value;
    clearTimeout(timer);
    if (session.notice.value) timer = window.setTimeout(() => { session.notice.value = ''; }, 5000);
  });
}

/** What lasts on this machine: looks and habits, never what a map says. @param {State} state */
export function remember({ session }) {
  const kept = (/** @type {string} */ name) => localStorage.getItem(`counterpoint.${name}`);
  session.theme.value = /** @type {any} */ (kept('theme') ?? '');
  session.letters.value = kept('letters') !== 'off';
  session.hints.value = kept('hints') !== 'off';
  effect(() => { if (session.theme.value) localStorage.setItem('counterpoint.theme', session.theme.value); });
  effect(() => localStorage.setItem('counterpoint.letters', session.letters.value ? 'on' : 'off'));
  effect(() => localStorage.setItem('counterpoint.hints', session.hints.value ? 'on' : 'off'));
}
